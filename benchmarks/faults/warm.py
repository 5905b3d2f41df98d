"""Imported once, in the process that the bot's lives are forked from: what every start reads."""

import bot.__main__  # noqa: F401
from bot.answers.inline_names import name_situations
from bot.editor import Editor
from bot.texts import load_texts
from scenarios.catalogue import load_catalogue
from scenarios.reading.situations import shared_reader

load_catalogue()
load_texts().preload()
name_situations(load_texts())
shared_reader().warm_up()
Editor(load_texts()).warm_up()
