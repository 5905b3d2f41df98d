"""What a talk keeps reaches the deal that it is about."""

from decimal import Decimal

from bot.answers.talk import Talk
from bot.answers.walk import begin, walk
from bot.storage import Database, Stage, Unit, User, open_unit
from bot.texts import load_texts
from scenarios.catalogue import load_catalogue
from scenarios.engine.events import Tapped
from scenarios.engine.session import Session
from scenarios.reckoning.money import Money
from tests.bot.conftest import NOW

ANNA = User(1, 1, "en", currency="USD")


def usd(amount: int) -> Money:
    return Money(Decimal(amount), "USD")


async def open_deal(unit: Unit) -> int:
    """A deal of 1500 dollars."""
    await unit.accounts.add(ANNA, NOW)
    deal_id = await unit.dealings.add_deal(ANNA.id, "Omar", NOW)
    await unit.dealings.change_deal(ANNA.id, deal_id, {"price": usd(1500)}, NOW)
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
