"""Key, arguments and language give a text (Project Fluent); the words stand in scenarios/texts."""

from bot.texts.shelf import LANGUAGES, MissingTextError, Texts, Wording, load_texts, text_key

__all__ = ["LANGUAGES", "MissingTextError", "Texts", "Wording", "load_texts", "text_key"]
