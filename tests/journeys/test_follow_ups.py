"""What the playbook would not let anybody forget comes on its day, and one tap ends it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from datetime import timedelta

import pytest

from bot.texts import LANGUAGES
from scenarios.playbook.follow_ups import KINDS
from tests.house import House
from tests.journeys.chat import count, has, is_draft, label, plain, says, settle, words
from tests.journeys.doing import DIGEST, agree, do_more, due_of, make_deal, open_deal, promise
from tests.phone import Message, Phone

Cause = Callable[[House, Phone, int], Awaitable[object]]
STAGES = "50% in 5 days, 50% in 40 days"


@pytest.fixture(autouse=True)
def no_error_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    assert [each.getMessage() for each in records if each.levelno >= logging.ERROR] == []


def _term(field: str, answer: str) -> Cause:
    async def agreed(_house: House, phone: Phone, deal: int) -> None:
        await agree(phone, deal, field, answer)

    return agreed


def _then(*causes: Cause) -> Cause:
    async def one_by_one(house: House, phone: Phone, deal: int) -> None:
        for cause in causes:
            await cause(house, phone, deal)

    return one_by_one


def _state(state: str) -> Cause:
    async def tapped(_house: House, phone: Phone, deal: int) -> None:
        await open_deal(phone, deal)
        await phone.tap(f"d:{deal}:state")
        await phone.hears(has(f"d:{deal}:is:{state}"))
        await phone.tap(f"d:{deal}:is:{state}")
        await phone.hears(has(f"d:{deal}:terms"))

    return tapped


async def _money_comes(_house: House, phone: Phone, deal: int) -> None:
    await open_deal(phone, deal)
    await phone.tap(f"d:{deal}:stages")
    await phone.hears(has(f"d:{deal}:paid:1"))
    await phone.tap(f"d:{deal}:paid:1")
    await phone.hears(has(f"d:{deal}:unpaid:1"))


async def _he_writes(_house: House, phone: Phone, _deal: int) -> None:
    await phone.forward("Could you take 20% off? $1500 is too much.", client="Ahmed")
    await phone.hears(has(":other"))


async def _send_a_draft(_house: House, phone: Phone, _deal: int) -> None:
    await phone.forward("Could you take 20% off? $1500 is too much.", client="Ahmed")
    await phone.hears(lambda message: is_draft(message) and has("c:")(message))
    await phone.tap("c:")
    await phone.answered()


async def _send_a_recap(_house: House, phone: Phone, deal: int) -> None:
    await do_more(phone, deal, "recap")
    await phone.hears(words("en", "recap-next"))


def _walk(talk: str, *answers: str) -> Cause:
    """A talk of the deal's up to its drafts, of which the last is sent; `:` begins a button."""

    async def walked(_house: House, phone: Phone, deal: int) -> None:
        await open_deal(phone, deal)
        await phone.tap(f"d:{deal}:walk")
        await phone.hears(has(f":go:{talk}"))
        await phone.tap(f":go:{talk}")
        for answer in answers:
            await phone.hears(has(answer if answer.startswith(":") else ":cancel"))
            await (phone.tap if answer.startswith(":") else phone.say)(answer)
        await phone.hears(has(":accepted"))
        await phone.skip()
        await phone.tap("c:")
        await phone.answered()

    return walked


_send_a_brief = _walk("brief", ":start", ":writing")
_send_a_quote = _walk("price", ":quote", "20", "3000 $", ":skip", "1500 $", ":skip")


async def _promise_a_day(_house: House, phone: Phone, deal: int) -> None:
    await promise(phone, deal, "in 5 days")


_send_a_letter = _walk("agreement", ":half", ":skip", ":skip", ":skip")


CAUSES: dict[str, tuple[Cause, int]] = {
    "promised": (_promise_a_day, 5),
    "stage_late": (_term("payments", STAGES), 6),
    "my_turn": (_he_writes, 1),
    # three days and a day before a margin of three days, and on the day
    "deadline": (_then(_term("deadline", "in 8 days"), _term("margin_days", "3")), 2),
    "stage_due": (_term("payments", STAGES), 3),
    "stage_paid": (_then(_term("payments", STAGES), _money_comes), 1),
    "recap": (_send_a_recap, 2),
    "brief": (_send_a_brief, 3),
    "quote": (_then(_state("quoted"), _send_a_draft), 3),
    "raise": (_then(_state("in_progress"), _term("ends_on", "in 39 days")), 2),
    "contract_end": (_then(_state("in_progress"), _term("ends_on", "in 12 days")), 2),
    "feedback": (_state("delivered"), 3),
    "untouched": (_term("hours", "30"), 14),
}
"""By kind what brings it about, and after how many days it is told first."""


def test_every_kind_is_brought_about_here() -> None:
    assert CAUSES.keys() == KINDS.keys()


async def _digest_after(house: House, days: int) -> None:
    """Let the next digest pass, with that many days beyond it skipped."""
    await settle(house)
    due = due_of(house, DIGEST)
    house.move_clock(due - house.clock() + timedelta(days=days, seconds=5))
    async with asyncio.timeout(60):
        while due_of(house, DIGEST) == due:  # noqa: ASYNC110 - the file rings no bell
            await asyncio.sleep(0.01)
    await settle(house)


async def _days_passed(house: House, days: int) -> None:
    """The first digest at which so many days of the calendar have passed since now."""
    begun = house.clock().date()
    await settle(house)
    await _digest_after(house, days - (due_of(house, DIGEST).date() - begun).days)


def _tells(language: str, kind: str) -> Callable[[Message], bool]:
    return lambda message: (
        has(f":hush:{kind}")(message) and words(language, "digest-title") in plain(message.text)
    )


@pytest.mark.parametrize("kind", CAUSES)
async def test_it_comes_on_its_day_with_a_button_that_ends_it(house: House, kind: str) -> None:
    phone = await house.phone("en")
    deal = await make_deal(phone, "Ahmed")
    bring_about, days = CAUSES[kind]
    await bring_about(house, phone, deal)
    await phone.skip()
    begun = house.clock().date()
    await settle(house)
    # before the digest's hour the first one is today's
    if days > (due_of(house, DIGEST).date() - begun).days:
        await _days_passed(house, days - 1)
        early = [each for each in await phone.messages() if has(f":hush:{kind}")(each)]
        assert early == []
    await _digest_after(house, 0)
    assert (house.clock().date() - begun).days == days
    told = await phone.hears(_tells("en", kind))
    await phone.tap(f"d:{deal}:hush:{kind}", told.id)
    await phone.hears(says(words("en", "follow-ups-off", name=words("en", "follow", kind, "name"))))
    await phone.skip()
    for _ in range(2):
        await _digest_after(house, 3)
    after = [each for each in await phone.messages() if each.id > told.id]
    assert not [each for each in after if has(f":hush:{kind}")(each)]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_one_digest_a_day_tells_of_all_deals(house: House, language: str) -> None:
    phone = await house.phone(language)
    for client in ("Ahmed", "Ahmed", "Sara <b>", "\u202eليلى"):
        await make_deal(phone, client)
    await phone.skip()
    before = len(await phone.messages())
    await _days_passed(house, 14)
    told = await phone.hears(_tells(language, "untouched"))
    lines = [each for each in plain(told.text).splitlines() if each[:1].isdigit()]
    assert len(lines) == 4
    assert "Sara <b>" in plain(told.text)
    house.move_clock(timedelta(hours=5))
    await phone.quiet()
    assert len(await phone.messages()) == before + 1
    assert count(house, "reminders", DIGEST) == 1


HANDED_OVER = {
    "brief": (_send_a_brief, "brief-sent", "brief-ask-writing-call"),
    "quote": (_send_a_quote, "quoted", "price-quote-smaller"),
    "recap": (_send_a_letter, "recap-sent", "agreement-letter-after-call"),
}
"""By kind the talk whose draft calls for it, the line that its sending leaves, the draft."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", HANDED_OVER)
async def test_what_a_talk_hands_over_is_noted_when_it_is_sent_and_followed_up(
    house: House, language: str, kind: str
) -> None:
    send, line, draft = HANDED_OVER[kind]
    phone = await house.phone(language)
    deal = await make_deal(phone, "Ahmed")
    await send(house, phone, deal)
    await open_deal(phone, deal)
    await phone.tap(f"d:{deal}:history:0")
    told = await phone.hears(says(words(language, "deal-timeline")))
    sent = f"{words(language, 'deal-event', line)}: {label(language, draft)}"
    assert plain(told.text).count(sent) == 1, told
    assert words(language, "deal-event-draft-sent") not in plain(told.text)
    await phone.skip()
    _, days = CAUSES[kind]
    await _days_passed(house, days)
    await phone.hears(_tells(language, kind))
