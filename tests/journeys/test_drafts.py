"""A plan before the talk, and drafts that keep to it."""

import logging
from collections.abc import Iterator

import pytest

from tests.house import House
from tests.journeys.chat import has, is_draft, plain, rows, says, settle, words
from tests.journeys.doing import offer_less
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


async def test_drafts_below_the_floor_are_shown_after_a_yes_only_and_once(house: House) -> None:
    phone = await house.phone("en")
    await _make_deal(phone, "Anna", "1500 $", "1000 $")
    said = await offer_less(phone, "900 $")
    assert not any(map(is_draft, said))
    held = next(filter(has("h:"), said))
    assert words("en", "draft-below-floor", floor="$1,000") in plain(held.text)
    await phone.tap("h:", held.id)
    assert "$900" in (await phone.hears(is_draft)).text
    await phone.tap("h:", held.id)
    await phone.hears(words("en", "gone"))


async def test_a_client_never_gets_the_same_wording_while_another_is_left(house: House) -> None:
    phone = await house.phone("ru")
    await _make_deal(phone, "Анна", "150000 ₽", "100000 ₽")
    bodies: list[str] = []
    for _ in range(3):
        drafts = list(filter(is_draft, await offer_less(phone, "120000 ₽")))
        assert drafts
        # what follows the greeting: a line of its own, or the client's name
        bodies += [draft.text.removeprefix("Анна, ").split("\n")[-1] for draft in drafts]
        await phone.say("отмена")
        await phone.hears("Остановлено")
    assert len(set(bodies)) == len(bodies)


async def test_the_tone_chosen_for_a_deal_is_the_tone_of_its_letters(house: House) -> None:
    phone = await house.phone("en")
    await _make_deal(phone, "Anna", "1500 $", "1000 $")
    await phone.say("/deals")
    await phone.hears(has(":show"))
    await phone.tap(":show")
    await phone.hears(has(":more"))
    await phone.tap(":more")
    await phone.hears(has(":register"))
    await phone.tap(":register")
    await phone.hears(has(":write:formal"))
    await phone.tap(":write:formal")
    await phone.hears(says(words("en", "deal-register-formal")))
    drafts = list(filter(is_draft, await offer_less(phone, "1200 $")))
    assert drafts
    for draft in drafts:
        assert draft.text.startswith(("Dear Anna,", "Good day, Anna."))


async def test_a_bare_sum_typed_as_the_clients_answer_is_his_offer(house: House) -> None:
    phone = await house.phone("en")
    await _make_deal(phone, "Anna", "1500 $", "1000 $")
    await offer_less(phone, "1200 $")
    await phone.say("1100 $")
    await phone.hears(words("en", "walk-hear", "offers"))
    question = await phone.hears(has(":s0"))
    assert "$1,100" in question.labels
