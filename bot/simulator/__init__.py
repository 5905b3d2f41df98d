"""A local Bot API and a page that looks like a phone: the bot runs with no token and no network."""

from bot.simulator.server import Simulator

__all__ = ["Simulator"]
