"""A running simulator, a bot that speaks to it, and a phone."""

from tests.simulator.conftest import base, coach, phone, simulator

__all__ = ["base", "coach", "phone", "simulator"]
