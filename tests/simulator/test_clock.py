"""The clock of the simulator goes forward when it is told to, and never back."""

import time
from pathlib import Path

import httpx
import pytest

from bot.simulator import Simulator
from tests.phone import Phone
from tests.simulator.conftest import TOKEN

BOT = int(TOKEN.partition(":")[0])
DAY = 86_400


async def test_it_is_later_for_whoever_writes_then_and_after_a_restart_too(tmp_path: Path) -> None:
    rung: list[bool] = []
    simulator = Simulator(journal=tmp_path / "simulator.jsonl")
    simulator.on_moved = lambda: rung.append(True)
    base = await simulator.start(0)
    async with Phone(base, TOKEN) as phone, httpx.AsyncClient(trust_env=False) as http:
        address = f"{base}/phone/{BOT}/chats/1001/clock"
        tomorrow = time.time() + DAY
        assert (await http.post(address, json={"to": tomorrow})).status_code == 200
        await phone.say("tomorrow")
        (message,) = await phone.messages()
        assert message.raw["date"] >= int(tomorrow)
        for back in (tomorrow - 60, time.time() + 400 * DAY, "soon", None):
            assert (await http.post(address, json={"to": back})).status_code == 400
    assert rung == [True]
    await simulator.stop()
    again = Simulator(journal=tmp_path / "simulator.jsonl")
    await again.start(0)
    try:
        assert again.ahead(BOT).total_seconds() == pytest.approx(DAY, abs=60)
    finally:
        await again.stop()
