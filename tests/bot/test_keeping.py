"""What a talk keeps reaches the deal that it is about."""

from datetime import date
from decimal import Decimal

import pytest

from bot.answers.kept_stages import keep_stages
from bot.answers.talk import Talk
from bot.answers.walk import begin, walk
from bot.storage import Database, Stage, Unit, User, open_unit
from bot.texts import load_texts
from scenarios.catalogue import load_catalogue
from scenarios.engine.events import Tapped, Verb, Went
from scenarios.engine.session import Session
from scenarios.reckoning.money import Money
from scenarios.reckoning.values import dump_payments
from tests.bot.conftest import NOW

ANNA = User(1, 1, "en", currency="USD")
MAY = date(2026, 5, 1)


def usd(amount: int) -> Money:
    return Money(Decimal(amount), "USD")


async def open_deal(unit: Unit) -> int:
    """A deal of 1500 dollars."""
    await unit.accounts.add(ANNA, NOW)
    deal_id = await unit.dealings.add_deal(ANNA.id, "Omar", NOW)
    terms = {"price": usd(1500), "thing": "landing page"}
    await unit.dealings.change_deal(ANNA.id, deal_id, terms, NOW)
    return deal_id


async def tap(talk: Talk, *options: str) -> None:
    """Answer the questions of the talk in progress by their buttons."""
    for option in options:
        assert talk.session.top is not None
        await walk(talk, Tapped(talk.session.top.asked, option))


async def stages_after(database: Database, *options: str) -> list[Stage]:
    """The stages of a deal after the prepayment talk went so."""
    async with open_unit(database) as unit:
        deal_id = await open_deal(unit)
        talk = Talk(ANNA, unit, load_texts(), load_catalogue(), Session(), NOW, 7)
        await begin(talk, "prepayment", deal_id=deal_id)
        await tap(talk, *options)
    async with open_unit(database) as unit:
        return await unit.stages.of_deal(ANNA.id, deal_id)


async def test_a_split_that_the_client_accepted_becomes_the_stages_of_the_deal(
    database: Database,
) -> None:
    stages = await stages_after(database, "doubt", "cases", "three", "no", "accepted")
    assert stages == [Stage(position, None, usd(500), None, None) for position in (1, 2, 3)]


async def test_half_now_and_half_at_the_handover_are_two_stages(database: Database) -> None:
    stages = await stages_after(
        database, *("doubt", "cases", "four", "no"), *("offers", "half", "accepted", "halves")
    )
    assert [stage.amount for stage in stages] == [usd(750), usd(750)]


async def test_what_the_client_refused_becomes_no_stages(database: Database) -> None:
    assert await stages_after(database, "doubt", "cases", "four", "no", "insists", "insists") == []


def stage(position: int, amount: int, *, paid: date | None = None) -> Stage:
    return Stage(position, None, usd(amount), None, paid)


def talk_in(unit: Unit) -> Talk:
    return Talk(ANNA, unit, load_texts(), load_catalogue(), Session(), NOW, 7)


async def agreed_stages(
    database: Database, pay: str | None, *answers: str, old: tuple[Stage, ...] = (), times: int = 1
) -> list[Stage]:
    """The stages of a deal after its letter of agreement was answered so.

    `old`: what stood in the deal before; `times`: how often the talk was gone through.
    """
    async with open_unit(database) as unit:
        deal_id = await open_deal(unit)
        await unit.stages.write(ANNA.id, deal_id, old)
        for _ in range(times):
            talk = talk_in(unit)
            await begin(talk, "agreement", deal_id=deal_id)
            await walk(talk, Went(Verb.SKIP)) if pay is None else await tap(talk, pay)
            for _point in ("due", "rounds", "excluded"):
                await walk(talk, Went(Verb.SKIP))
            await tap(talk, *answers)
    async with open_unit(database) as unit:
        return await unit.stages.of_deal(ANNA.id, deal_id)


@pytest.mark.parametrize(
    ("pay", "amounts"),
    [("full", [1500]), ("half", [750, 750]), ("three", [500] * 3), ("four", [390, 370, 370, 370])],
)
async def test_the_parts_of_a_confirmed_letter_become_the_stages_of_the_deal(
    database: Database, pay: str, amounts: list[int]
) -> None:
    stages = await agreed_stages(database, pay, "accepted")
    assert stages == [stage(position, amount) for position, amount in enumerate(amounts, 1)]


async def test_a_letter_confirmed_after_a_reminder_counts_as_well(database: Database) -> None:
    stages = await agreed_stages(database, "half", "silent", "accepted")
    assert stages == [stage(1, 750), stage(2, 750)]


async def test_stages_corrected_in_the_letter_are_those_that_are_kept(database: Database) -> None:
    stages = await agreed_stages(database, "half", "insists", "pay", "three", "accepted")
    assert [each.amount for each in stages] == [usd(500)] * 3


async def test_a_letter_that_says_nothing_of_payment_leaves_the_stages_alone(
    database: Database,
) -> None:
    assert await agreed_stages(database, None, "accepted") == []
    old = (stage(1, 1000), stage(2, 500))
    assert await agreed_stages(database, None, "accepted", old=old) == list(old)


async def test_a_letter_that_nobody_confirmed_makes_no_stages(database: Database) -> None:
    assert await agreed_stages(database, "half", "silent", "silent") == []
    assert await agreed_stages(database, "half", "offers", "cheaper") == []


async def test_stages_that_are_there_already_keep_their_names_and_days(database: Database) -> None:
    old = (Stage(1, "deposit", usd(750), MAY, MAY), Stage(2, "rest", usd(750), MAY, None))
    assert await agreed_stages(database, "half", "accepted", old=old) == list(old)


async def test_agreed_twice_the_stages_are_there_once(database: Database) -> None:
    stages = await agreed_stages(database, "half", "accepted", times=2)
    assert stages == [stage(1, 750), stage(2, 750)]


async def test_other_stages_that_were_not_paid_give_way_to_what_was_agreed(
    database: Database,
) -> None:
    stages = await agreed_stages(database, "half", "accepted", old=(stage(1, 1500),))
    assert stages == [stage(1, 750), stage(2, 750)]


@pytest.mark.parametrize("times", [1, 2])
async def test_what_was_paid_stays_paid_and_is_taken_off_the_first_stages(
    database: Database, times: int
) -> None:
    old = (stage(1, 300, paid=MAY), stage(2, 1200))
    stages = await agreed_stages(database, "half", "accepted", old=old, times=times)
    assert stages == [stage(1, 300, paid=MAY), stage(2, 450), stage(3, 750)]


async def test_a_payment_larger_than_the_first_stage_is_taken_off_the_next_too(
    database: Database,
) -> None:
    old = (stage(1, 1000, paid=MAY), stage(2, 500))
    stages = await agreed_stages(database, "half", "accepted", old=old)
    assert stages == [stage(1, 1000, paid=MAY), stage(2, 500)]


async def test_a_deal_that_is_paid_has_no_stage_left_to_pay(database: Database) -> None:
    old = (stage(1, 700, paid=MAY), stage(2, 800, paid=MAY))
    assert await agreed_stages(database, "three", "accepted", old=old) == list(old)


async def test_what_was_paid_in_another_currency_stays_beside_what_was_agreed(
    database: Database,
) -> None:
    euros = Money(Decimal(900), "EUR")
    async with open_unit(database) as unit:
        deal_id = await open_deal(unit)
        old = [stage(1, 300, paid=MAY), stage(2, 1200)]
        await unit.stages.write(ANNA.id, deal_id, old)
        agreed = dump_payments((euros,))
        await unit.dealings.change_deal(ANNA.id, deal_id, {"price": euros}, NOW)
        await keep_stages(talk_in(unit), deal_id, agreed, anew=False)
        stages = await unit.stages.of_deal(ANNA.id, deal_id)
    assert stages == [stage(1, 300, paid=MAY), Stage(2, None, euros, None, None)]


async def test_stages_that_the_user_writes_down_himself_are_all_there_is(
    database: Database,
) -> None:
    async with open_unit(database) as unit:
        deal_id = await open_deal(unit)
        old = [stage(1, 300, paid=MAY), stage(2, 1200)]
        await unit.stages.write(ANNA.id, deal_id, old)
        typed = dump_payments((usd(1000), usd(500)))
        await keep_stages(talk_in(unit), deal_id, typed, anew=True)
        assert await unit.stages.of_deal(ANNA.id, deal_id) == [stage(1, 1000), stage(2, 500)]
