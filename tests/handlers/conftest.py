"""A running simulator, a bot that speaks to it, and a phone."""

from tests.simulator.conftest import base, coach, phone

__all__ = ["base", "coach", "phone"]
