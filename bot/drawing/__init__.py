"""Draws charts and prints papers, with fonts of its own and no system package."""

from bot.drawing.apart import DrawingError
from bot.drawing.letters import lacks
from bot.drawing.pages import print_paper
from bot.drawing.picture import draw

__all__ = ["DrawingError", "draw", "lacks", "print_paper"]
