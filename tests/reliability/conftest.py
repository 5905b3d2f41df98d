"""A bot before the simulator, with a wire between them that breaks on demand."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from telegram.ext import ExtBot

from benchmarks.faults.wire import Wire
from bot.pace import Pace
from tests.bot.conftest import database, file, place
from tests.house import House
from tests.simulator.conftest import TOKEN, base, phone, simulator

__all__ = ["base", "database", "file", "phone", "place", "simulator"]


@pytest.fixture
async def wire(base: str) -> AsyncIterator[Wire]:
    """The way to the simulator."""
    wire = Wire(base, seed=7)
    await wire.start()
    yield wire
    await wire.stop()


@pytest.fixture
async def coach(wire: Wire) -> AsyncIterator[ExtBot[int]]:
    """A bot at the end of the wire."""
    async with ExtBot(
        TOKEN,
        base_url=f"{wire.address}/bot",
        rate_limiter=Pace(),
    ) as bot:
        yield bot


@pytest.fixture
async def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    """The whole house; its clock runs faster, and a busy database is told at once."""
    monkeypatch.setattr("bot.intake._PAUSES", (0.02,))
    monkeypatch.setattr("bot.delivery._PAUSES", (0.02,))
    monkeypatch.setattr("handlers.door._PAUSES", (0.02,))
    monkeypatch.setattr("bot.storage.database.BUSY_SECONDS", 0)
    async with House(tmp_path) as house:
        yield house
