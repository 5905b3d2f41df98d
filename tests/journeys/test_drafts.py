"""A plan before the talk, and drafts that keep to it."""

import logging
from collections.abc import Iterator

import pytest

from tests.house import House
from tests.journeys.chat import has, rows, says, settle, words
from tests.phone import Message, Phone


@pytest.fixture(autouse=True)
def no_error_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    assert [each.getMessage() for each in records if each.levelno >= logging.ERROR] == []


async def _make_deal(phone: Phone, client: str, price: str, floor: str) -> None:
    """A deal made by hand."""
    await phone.say("/deals")
    await phone.hears(has("d:0:new"))
    await phone.tap("d:0:new")
    for answer in (client, "landing page", price, floor):
        await phone.hears(has(":cancel"))
        await phone.say(answer)
    await phone.hears("/deals")


async def _plan(phone: Phone, target: str, floor: str) -> Message:
    """The plan of the only deal's negotiation."""
    await phone.say("/plan")
    await phone.hears(has("p:to:"))
    await phone.tap("p:to:")
    for answer in (
        target,
        floor,
        "half before I start",
        "calls at night",
        "a later date",
        "a review",
    ):
        await phone.hears(has(":cancel"))
        await phone.say(answer)
    return await phone.hears(says("1,800"))


async def test_a_plan_is_made_kept_and_told_in_every_talk_of_its_deal(house: House) -> None:
    phone = await house.phone("en")
    await _make_deal(phone, "Anna", "1500 $", "1100 $")
    told = await _plan(phone, "1800 $", "1300 $")
    assert "$500" in told.text, "the room between target and floor"
    await settle(house)
    kept = "target_minor, floor_minor, musts, walk_away, gives, asks"
    assert rows(house, f"SELECT {kept} FROM deals") == [  # noqa: S608 - words of our own
        (180000, 130000, "half before I start", "calls at night", "a later date", "a review")
    ]
    await phone.say("/deals")
    await phone.hears(has(":show"))
    await phone.tap(":show")
    await phone.hears(says("calls at night", "$1,800"))
    await phone.tap(":walk")
    await phone.hears(has(":go:price"))
    await phone.tap(":go:price")
    await phone.hears(says(words("en", "plan-title"), "$1,300", "a later date"))


async def test_a_plan_whose_target_lies_below_its_floor_says_so(house: House) -> None:
    phone = await house.phone("en")
    await _make_deal(phone, "Anna", "1500 $", "1100 $")
    told = await _plan(phone, "1800 $", "2300 $")
    assert "below the price at which you walk away" in told.text
