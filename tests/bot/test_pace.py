"""The bot speaks as fast as Telegram takes it, and never faster."""

import asyncio
import random

import pytest

from bot.pace import BURST, IN_A_CHAT, IN_ALL, Pace

SECOND = 0.1


class Telegram:
    """Notes when each message is counted: at any moment between its call and its answer."""

    def __init__(self) -> None:
        self.at: list[tuple[float, int]] = []
        self.begun: list[int] = []
        self._chance = random.Random(7)  # noqa: S311 - a network's pace, no secret

    async def send(self, chat_id: int) -> bool:
        self.begun.append(chat_id)
        await asyncio.sleep(self._chance.uniform(0, SECOND))
        self.at.append((asyncio.get_running_loop().time(), chat_id))
        await asyncio.sleep(self._chance.uniform(0, SECOND))
        return True


async def call(pace: Pace, telegram: Telegram, chat_id: int, endpoint: str = "sendMessage") -> None:
    data = {"chat_id": chat_id} if chat_id else {}
    assert await pace.process_request(telegram.send, (chat_id,), {}, endpoint, data, None) is True


async def test_never_more_than_telegram_takes_in_a_second_however_slow_the_network() -> None:
    pace, telegram = Pace(second=SECOND), Telegram()
    await asyncio.gather(*(call(pace, telegram, chat_id) for chat_id in range(1, 101)))
    times = sorted(at for at, _ in telegram.at)
    assert len(times) == 100
    in_a_second = [sum(start <= at < start + SECOND for at in times) for start in times]
    assert max(in_a_second) <= IN_ALL


async def test_a_chat_gets_a_burst_and_then_one_a_second() -> None:
    pace, telegram = Pace(second=SECOND), Telegram()
    loop = asyncio.get_running_loop()
    began = loop.time()
    for _ in range(BURST + 3):
        await call(pace, telegram, 1)
    times = [at for at, _ in telegram.at]
    # the last of the burst need not wait; each one behind it waits for its share
    for late in range(1, 4):
        assert times[BURST + late - 1] - began >= late * SECOND / IN_A_CHAT


async def test_who_waits_for_his_chats_pace_holds_up_no_other_chat() -> None:
    pace, telegram = Pace(second=3600), Telegram()
    flood = [asyncio.create_task(call(pace, telegram, 1)) for _ in range(50)]
    await asyncio.sleep(0)
    await asyncio.gather(*(call(pace, telegram, chat_id) for chat_id in range(2, 12)))
    assert telegram.begun.count(1) == BURST
    for task in flood:
        task.cancel()
    await asyncio.gather(*flood, return_exceptions=True)


async def test_what_says_nothing_in_a_chat_does_not_wait() -> None:
    pace, telegram = Pace(second=3600), Telegram()
    calls = (call(pace, telegram, 0, "answerCallbackQuery") for _ in range(2 * IN_ALL))
    await asyncio.gather(*calls)
    assert len(telegram.at) == 2 * IN_ALL


async def test_that_the_bot_is_busy_shows_at_once_and_takes_no_message_its_place() -> None:
    pace, telegram = Pace(second=3600), Telegram()
    await asyncio.gather(*(call(pace, telegram, 1, "sendChatAction") for _ in range(2 * IN_ALL)))
    await asyncio.gather(*(call(pace, telegram, 1) for _ in range(BURST)))
    assert len(telegram.at) == 2 * IN_ALL + BURST


async def test_a_place_is_free_again_after_a_call_that_failed() -> None:
    pace = Pace(second=0.001)

    async def fail() -> bool:
        raise ConnectionError

    for chat_id in range(1, 2 * IN_ALL):
        with pytest.raises(ConnectionError):
            await pace.process_request(fail, (), {}, "sendMessage", {"chat_id": chat_id}, None)


async def test_chats_that_rest_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.pace._MOST_IDLE", 5)
    pace, telegram = Pace(second=0), Telegram()
    await asyncio.gather(*(call(pace, telegram, chat_id) for chat_id in range(1, 31)))
    assert len(pace._rested) <= 6  # noqa: SLF001 - what it keeps shows nowhere else
