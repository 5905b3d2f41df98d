"""Whatever happens on the way to Telegram, what is said arrives, in order, and once."""

import asyncio

import pytest
from telegram.ext import ExtBot

from benchmarks.faults.wire import RETRY_AFTER, Call, Fault, Wire, Wrong
from bot.delivery import Delivery
from bot.intake import Intake
from bot.messages import Send, dump_message
from bot.storage import Database, Update, User, open_unit
from handlers.calls import deliver
from handlers.events import WANTED
from tests.bot.conftest import NOW
from tests.bot.patience import until
from tests.phone import Phone

ME = 1001
SECONDS = 30


@pytest.fixture(autouse=True)
def _fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.delivery._PAUSES", (0.02,))
    monkeypatch.setattr("bot.intake._PAUSES", (0.02,))


@pytest.fixture(autouse=True)
async def _words(database: Database, phone: Phone) -> None:
    """A user who began the chat, and two messages for him."""
    await phone.say("/start")
    async with open_unit(database) as unit:
        await unit.accounts.add(User(ME, ME, "en"), NOW)
        await unit.post.post(ME, ME, [dump_message(Send(text)) for text in ("one", "two")], NOW)


@pytest.fixture
def delivery(database: Database, coach: ExtBot[int]) -> Delivery:
    return Delivery(database, lambda chat_id, message: deliver(coach, chat_id, message))


def broken(wire: Wire) -> list[Call]:
    return [call for call in wire.noted.calls if call.wrong is not None]


async def suffer(wire: Wire, delivery: Delivery, fault: Fault, times: int) -> None:
    """Send what waits while so many calls go wrong."""
    wire.fault = fault
    sending = asyncio.create_task(delivery.finish(SECONDS))
    await until(lambda: len(broken(wire)) >= times, SECONDS)
    wire.fault = None
    await sending


async def heard(phone: Phone) -> list[str]:
    return [message.text for message in await phone.messages() if message.from_bot]


@pytest.mark.parametrize(
    ("wrong", "times"), [(Wrong.SERVER_ERROR, 3), (Wrong.RESET, 3), (Wrong.SILENCE, 1)]
)
async def test_what_did_not_get_there_is_sent_again_until_it_does(
    wire: Wire, delivery: Delivery, phone: Phone, wrong: Wrong, times: int
) -> None:
    await suffer(wire, delivery, Fault(wrong), times)
    assert await heard(phone) == ["one", "two"]


async def test_telegrams_pause_is_kept_to_and_the_message_goes_once(
    wire: Wire, delivery: Delivery, phone: Phone
) -> None:
    await suffer(wire, delivery, Fault(Wrong.TOO_MANY), 1)
    assert await heard(phone) == ["one", "two"]
    refused, again, _ = [call for call in wire.noted.calls if call.says]
    assert again.began - refused.ended >= RETRY_AFTER


async def test_a_message_comes_once_more_for_each_answer_that_was_lost_and_not_oftener(
    wire: Wire, delivery: Delivery, phone: Phone
) -> None:
    await suffer(wire, delivery, Fault(Wrong.LOST), 1)
    lost = len(broken(wire))
    assert await heard(phone) == ["one"] * (1 + lost) + ["two"]


async def test_updates_whose_answer_was_lost_are_taken_once(
    wire: Wire, coach: ExtBot[int], database: Database, phone: Phone
) -> None:
    taken: list[Update] = []
    intake = Intake(coach, database, taken.extend, lambda: NOW, WANTED)
    wire.fault = Fault(Wrong.LOST, polls=True, says=False)
    polling = asyncio.create_task(intake.poll())
    await until(lambda: len(broken(wire)) >= 3, SECONDS)
    wire.fault = None
    await phone.say("and on")
    await until(lambda: len(taken) >= 2, SECONDS)
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)
    assert [each.body["message"]["text"] for each in taken] == ["/start", "and on"]


async def test_who_meets_another_program_at_the_start_waits_for_its_end(
    wire: Wire, coach: ExtBot[int], database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    taken: list[Update] = []
    wire.fault = Fault(Wrong.CONFLICT, polls=True, says=False)
    intake = Intake(coach, database, taken.extend, lambda: NOW, WANTED)
    polling = asyncio.create_task(intake.poll())
    await until(lambda: len(broken(wire)) >= 3, SECONDS)
    assert not taken
    wire.fault = None
    await until(lambda: len(taken) == 1, SECONDS)
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)
    assert "another program polls with this token" in caplog.text
