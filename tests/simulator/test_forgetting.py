"""Whoever has the coach forget him leaves nothing in the simulator's file either."""

import asyncio
from pathlib import Path

import pytest

from bot.app import SIMULATED_TOKEN, App, simulated
from bot.settings import Settings
from tests.journeys.chat import words
from tests.phone import Phone


async def test_what_was_written_is_erased_from_the_file_with_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    address = f"sqlite+aiosqlite:///{tmp_path / 'coach.db'}"
    settings = Settings.model_validate({"database_url": address})
    kept = tmp_path / "data" / "simulator.jsonl"
    async with simulated(settings) as simulation:
        stop = asyncio.Event()
        app = asyncio.create_task(App(simulation.settings, on_erased=simulation.forget).run(stop))
        async with (
            Phone(simulation.address, SIMULATED_TOKEN) as phone,
            Phone(simulation.address, SIMULATED_TOKEN, 1002, "Omar") as other,
        ):
            await other.say("/deals Yolanda")
            await other.hears("")
            await phone.forward("Could you take 20% off, asks Zebediah?", "Zebediah")
            await phone.hears("20%")
            await phone.say("/export")
            await phone.hears(lambda message: "document" in message.raw)
            assert "Zebediah" in kept.read_text("utf-8")
            await phone.say("/forget")
            await phone.hears(words("en", "forget-sure"))
            await phone.tap("x:yes")
            await phone.hears(words("en", "forget-done"))
            (left,) = await phone.messages()
            assert left.text.startswith(words("en", "forget-done"))
            await other.say("/privacy")
            await other.hears(words("en", "privacy"))
        stop.set()
        await app
    written = kept.read_text("utf-8")
    assert "Zebediah" not in written
    assert "document" not in written
    assert "Yolanda" in written
    async with (
        simulated(settings) as simulation,
        Phone(simulation.address, SIMULATED_TOKEN) as phone,
    ):
        assert [message.text for message in await phone.messages()] == [left.text]
