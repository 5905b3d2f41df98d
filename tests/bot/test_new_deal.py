"""A deal told in a line is made in the database and shown, or nothing is done."""

from dataclasses import dataclass, replace
from decimal import Decimal

import pytest

from bot.answers.new_deal import take_new_deal
from bot.answers.talk import Talk
from bot.answers.walk import begin
from bot.messages import Send
from bot.storage import Database, Deal, Unit, User, open_unit
from bot.texts import load_texts
from scenarios.catalogue import load_catalogue
from scenarios.engine.session import Session
from scenarios.reckoning.money import Money
from tests.bot.conftest import NOW

ANNA = User(1, 1, "en")


@pytest.fixture(autouse=True)
async def _anna(database: Database) -> None:
    async with open_unit(database) as unit:
        await unit.accounts.add(ANNA, NOW)


@dataclass(frozen=True)
class Taken:
    """What a turn left behind."""

    is_taken: bool
    said: list[str]
    deals: list[Deal]


def talk_of(unit: Unit, user: User) -> Talk:
    return Talk(user, unit, load_texts(), load_catalogue(), Session(), NOW, 7)


async def take(database: Database, text: str, user: User = ANNA) -> Taken:
    async with open_unit(database) as unit:
        talk = talk_of(unit, user)
        is_taken = await take_new_deal(talk, text)
    said = [each.text for each in talk.said if isinstance(each, Send)]
    async with open_unit(database) as unit:
        return Taken(is_taken, said, await unit.dealings.list_deals(user.id, limit=9))


async def test_a_deal_told_in_a_line_is_kept_with_its_work_and_price(database: Database) -> None:
    taken = await take(database, "new deal: logo for Sara, 800 EUR")
    (deal,) = taken.deals
    assert taken.is_taken
    assert (deal.client, deal.thing, deal.state) == ("Sara", "logo", "lead")
    assert deal.price == Money(Decimal(800), "EUR")


async def test_the_page_of_the_new_deal_is_shown_and_where_it_can_be_mended(
    database: Database,
) -> None:
    notice, page = (await take(database, "new deal: logo for Sara, 800 EUR")).said
    assert "What was agreed" in notice
    assert "Sara" in page
    assert "logo" in page
    assert "€800" in page


async def test_its_timeline_begins_and_the_daily_look_at_it_is_planned(database: Database) -> None:
    (deal,) = (await take(database, "new deal Ahmed 1200$")).deals
    async with open_unit(database) as unit:
        events = await unit.dealings.timeline(ANNA.id, deal.id, limit=9)
        waiting = await unit.timetable.next_due()
    assert [event.kind for event in events] == ["made"]
    assert waiting is not None


@pytest.mark.parametrize(
    ("user", "text", "currency"),
    [
        (ANNA, "new deal Ahmed 1200", "USD"),
        (replace(ANNA, currency="GBP"), "new deal Ahmed 1200", "GBP"),
        (replace(ANNA, language="ru"), "новая сделка Анна лендинг 90 тысяч", "RUB"),
        (replace(ANNA, language="ar"), "صفقة جديدة أحمد ١٢٠٠", "SAR"),
        (replace(ANNA, language="ar"), "صفقة جديدة أحمد ١٢٠٠ دولار", "USD"),
    ],
)
async def test_a_bare_price_is_in_the_users_currency_or_the_likeliest_of_his_language(
    database: Database, user: User, text: str, currency: str
) -> None:
    (deal,) = (await take(database, text, user)).deals
    assert deal.price is not None
    assert deal.price.currency == currency


async def test_a_talk_that_was_in_progress_is_offered_again_afterwards(database: Database) -> None:
    async with open_unit(database) as unit:
        talk = talk_of(unit, ANNA)
        await begin(talk, "price")
        assert await take_new_deal(talk, "new deal Ahmed 1200$")
    said = [each.text for each in talk.said if isinstance(each, Send)]
    assert talk.session.top is not None
    assert "unfinished" in said[-1]


async def test_a_deal_without_a_price_is_kept_without_one(database: Database) -> None:
    (deal,) = (await take(database, "new deal: Ahmed")).deals
    assert (deal.client, deal.thing, deal.price) == ("Ahmed", None, None)


@pytest.mark.parametrize(
    "text", ["We have a new deal for you, 500$", "hello", "Новый проект, сделаете за 500$?"]
)
async def test_other_words_make_no_deal_and_are_left_to_others(
    database: Database, text: str
) -> None:
    assert await take(database, text) == Taken(is_taken=False, said=[], deals=[])
