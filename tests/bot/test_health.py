"""The running bot answers on its local socket."""

import asyncio
from pathlib import Path

import pytest

from bot.health import HealthError, answer_health, ask_health, socket_path


async def say(path: Path, words: str) -> asyncio.AbstractServer:
    async def ask() -> str:
        return words

    return await answer_health(path, ask)


async def test_a_well_bot_says_so(tmp_path: Path) -> None:
    path = tmp_path / "health.sock"
    async with await say(path, "ok"):
        await ask_health(path)
        await ask_health(path)


async def test_what_is_wrong_is_told(tmp_path: Path) -> None:
    path = tmp_path / "health.sock"
    async with await say(path, "polling has stopped"):
        with pytest.raises(HealthError, match="polling has stopped"):
            await ask_health(path)


async def test_nobody_there_is_no_health(tmp_path: Path) -> None:
    with pytest.raises(HealthError, match="does not answer"):
        await ask_health(tmp_path / "health.sock")


async def test_a_socket_left_by_a_killed_bot_is_no_health_and_no_hindrance(tmp_path: Path) -> None:
    path = tmp_path / "health.sock"
    former = await say(path, "ok")
    former.close()
    with pytest.raises(HealthError):
        await ask_health(path)
    async with await say(path, "ok"):
        await ask_health(path)


async def test_a_bot_that_hangs_up_is_not_well(tmp_path: Path) -> None:
    async def hang_up(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    path = tmp_path / "health.sock"
    async with await asyncio.start_unix_server(hang_up, path):
        with pytest.raises(HealthError, match="does not answer"):
            await ask_health(path)


async def test_a_bot_that_is_stuck_is_not_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.health._SECONDS", 0.05)
    released = asyncio.Event()

    async def ask() -> str:
        await released.wait()
        return "ok"

    path = tmp_path / "health.sock"
    async with await answer_health(path, ask):
        with pytest.raises(HealthError, match="does not answer"):
            await ask_health(path)
        released.set()
        await asyncio.sleep(0.02)


async def test_only_the_owner_may_ask(tmp_path: Path) -> None:
    path = tmp_path / "health.sock"
    async with await say(path, "ok"):
        assert path.stat().st_mode & 0o777 == 0o600


def test_each_database_has_a_socket_of_its_own() -> None:
    assert socket_path("sqlite+aiosqlite:///a.db") == socket_path("sqlite+aiosqlite:///a.db")
    assert socket_path("sqlite+aiosqlite:///a.db") != socket_path("sqlite+aiosqlite:///b.db")
