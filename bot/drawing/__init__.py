"""Draws charts as pictures, with fonts of its own and no system package."""

from bot.drawing.picture import draw
from bot.drawing.renderer import DrawingError

__all__ = ["DrawingError", "draw"]
