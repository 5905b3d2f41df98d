"""A running simulator, a bot that speaks to it, and a phone."""

from collections.abc import AsyncIterator

import pytest
from telegram.ext import ExtBot

from bot.simulator import Simulator
from tests.phone import Phone

TOKEN = "42:the-coach"  # noqa: S105 - it opens nothing


def make_bot(base: str, token: str = TOKEN) -> "ExtBot[None]":
    return ExtBot(token, base_url=f"{base}/bot", base_file_url=f"{base}/file/bot")


@pytest.fixture
def simulator() -> Simulator:
    return Simulator()


@pytest.fixture
async def base(simulator: Simulator) -> AsyncIterator[str]:
    yield await simulator.start(0)
    await simulator.stop()


@pytest.fixture
async def coach(base: str) -> "AsyncIterator[ExtBot[None]]":
    async with make_bot(base) as bot:
        yield bot


@pytest.fixture
async def phone(base: str) -> AsyncIterator[Phone]:
    async with Phone(base, TOKEN) as phone:
        yield phone
