"""A drafted reply with its faults mended: his facts, voice and language stay, nothing is added."""

from bot.rewriting.rewriter import Better, Rewrite, Rewriter

__all__ = ["Better", "Rewrite", "Rewriter"]
