"""Tells Telegram the bot's commands, name and descriptions in each language, where they differ.

The commands are for private chats alone: in a group the bot says nothing.
"""

import logging

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError

from bot.texts import LANGUAGES, Texts, text_key
from scenarios.catalogue import library_ids

_LOG = logging.getLogger(__name__)
_MORE = (
    "check",
    "practice",
    "plan",
    "deals",
    "stats",
    "reminders",
    "remind",
    "settings",
    "language",
    "cancel",
    "help",
    "privacy",
    "export",
    "forget",
)
"""Commands that are no talk, in the order of the menu."""
_FALLBACK = "en"
_PRIVATE = BotCommandScopeAllPrivateChats()


async def introduce(bot: Bot, texts: Texts) -> None:
    """Set what differs; a Bot API server that does not know these calls is no trouble."""
    if not bot.supports_inline_queries:
        _LOG.info("inline mode is off: /setinline at @BotFather switches it on")
    for code, language in (("", _FALLBACK), *((each, each) for each in LANGUAGES)):
        try:
            await _introduce(bot, texts, code, language)
        except TelegramError as error:
            _LOG.warning("the menu could not be set for %r: %s", code, type(error).__name__)


async def _introduce(bot: Bot, texts: Texts, code: str, language: str) -> None:
    talks = [BotCommand(name, texts.draft(language, text_key(name), {})) for name in library_ids()]
    more = [
        BotCommand(name, texts.draft(language, text_key("command", name), {})) for name in _MORE
    ]
    commands = [*talks, *more]
    if list(await bot.get_my_commands(_PRIVATE, code)) != commands:
        await bot.set_my_commands(commands, _PRIVATE, code)
    if await bot.get_my_commands(language_code=code):  # for all chats, by an older version
        await bot.delete_my_commands(language_code=code)
    name = texts.draft(language, "bot-name", {})
    if (await bot.get_my_name(code)).name != name:
        await bot.set_my_name(name, code)
    description = texts.draft(language, "bot-description", {})
    if (await bot.get_my_description(code)).description != description:
        await bot.set_my_description(description, code)
    about = texts.draft(language, "bot-about", {})
    if (await bot.get_my_short_description(code)).short_description != about:
        await bot.set_my_short_description(about, code)
