"""Draws charts as pictures, with fonts of its own and no system package."""

from bot.drawing.apart import DrawingError
from bot.drawing.picture import draw

__all__ = ["DrawingError", "draw"]
