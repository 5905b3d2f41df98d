"""Deals, their timelines and the client's messages, always their owner's alone."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from bot.storage import Database, DealEvent, Stage, User, open_unit
from bot.storage.dealings import CLOSED, SOON
from bot.storage.readings import KEPT_UNSAVED
from scenarios.reckoning.money import Money
from tests.bot.conftest import NOW

ANNA, BORIS = 1, 2
HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
async def _two_users(database: Database) -> None:
    async with open_unit(database) as unit:
        await unit.accounts.add(User(ANNA, ANNA, "en"), NOW)
        await unit.accounts.add(User(BORIS, BORIS, "ru"), NOW)


async def test_money_is_kept_to_the_minor_unit(database: Database) -> None:
    values = {
        "price": Money(Decimal("1234.567"), "KWD"),
        "floor": Money(Decimal("1000.001"), "KWD"),
        "hours": Decimal("12.25"),
        "thing": "a site",
        "terms": "half before",
        "next_action": "call",
        "language": "ar",
    }
    async with open_unit(database) as unit:
        deal_id = await unit.dealings.add_deal(ANNA, "مؤسسة النور", NOW)
        await unit.dealings.change_deal(ANNA, deal_id, values, NOW + HOUR)
    async with open_unit(database) as unit:
        deal = await unit.dealings.find_deal(ANNA, deal_id)
    assert deal is not None
    assert (deal.client, deal.state, deal.currency) == ("مؤسسة النور", "lead", "KWD")
    assert deal.changed_at == NOW + HOUR
    for name, value in values.items():
        assert getattr(deal, name) == value


async def test_a_price_in_another_currency_leaves_the_other_sums_what_they_are(
    database: Database,
) -> None:
    floor, target = Money(Decimal(900), "USD"), Money(Decimal(1500), "GBP")
    async with open_unit(database) as unit:
        deal_id = await unit.dealings.add_deal(ANNA, "x", NOW)
        for name, value in (("floor", floor), ("target", target)):
            await unit.dealings.change_deal(ANNA, deal_id, {name: value}, NOW)
        first = await unit.dealings.find_deal(ANNA, deal_id)
        price = {"price": Money(Decimal("1000.500"), "KWD")}
        await unit.dealings.change_deal(ANNA, deal_id, price, NOW)
        deal = await unit.dealings.find_deal(ANNA, deal_id)
    assert first is not None
    assert deal is not None
    assert (first.currency, deal.currency) == ("USD", "KWD")
    assert (deal.price, deal.floor, deal.target) == (price["price"], floor, target)


async def test_the_first_sum_named_tells_what_a_bare_one_is_in(database: Database) -> None:
    async with open_unit(database) as unit:
        deal_id = await unit.dealings.add_deal(ANNA, "x", NOW)
        for code in ("USD", "KWD"):
            await unit.dealings.name_currency(ANNA, deal_id, code)
            await unit.dealings.name_currency(BORIS, deal_id, code)
        deal = await unit.dealings.find_deal(ANNA, deal_id)
    assert deal is not None
    assert deal.currency == "USD"


async def test_a_price_can_be_taken_away(database: Database) -> None:
    async with open_unit(database) as unit:
        deal_id = await unit.dealings.add_deal(ANNA, "x", NOW)
        price = {"price": Money(Decimal(9), "USD")}
        await unit.dealings.change_deal(ANNA, deal_id, price, NOW)
        await unit.dealings.change_deal(ANNA, deal_id, {"price": None}, NOW)
        deal = await unit.dealings.find_deal(ANNA, deal_id)
    assert deal is not None
    assert deal.price is None


async def test_nobody_reaches_anothers_deal(database: Database) -> None:
    async with open_unit(database) as unit:
        deal_id = await unit.dealings.add_deal(ANNA, "private", NOW)
        await unit.dealings.change_deal(BORIS, deal_id, {"client": "stolen"}, NOW)
        await unit.dealings.delete_deal(BORIS, deal_id)
        assert await unit.dealings.find_deal(BORIS, deal_id) is None
        assert await unit.dealings.list_deals(BORIS, limit=9) == []
        assert await unit.dealings.deal_of_client(BORIS, "private") is None
        mine = await unit.dealings.find_deal(ANNA, deal_id)
    assert mine is not None
    assert mine.client == "private"


async def test_open_deals_come_first_then_the_latest(database: Database) -> None:
    async with open_unit(database) as unit:
        for number, state in enumerate(("lead", "paid", "agreed", "lost", "on_hold")):
            deal_id = await unit.dealings.add_deal(ANNA, state, NOW)
            await unit.dealings.change_deal(ANNA, deal_id, {"state": state}, NOW + number * HOUR)
        order = [deal.client for deal in await unit.dealings.list_deals(ANNA, limit=9)]
        assert order == ["on_hold", "agreed", "lead", "lost", "paid"]
        page = await unit.dealings.list_deals(ANNA, limit=2, offset=2)
        assert [deal.client for deal in page] == ["lead", "lost"]


@pytest.mark.parametrize("state", CLOSED)
async def test_a_clients_new_message_belongs_to_his_newest_open_deal(
    database: Database, state: str
) -> None:
    async with open_unit(database) as unit:
        old = await unit.dealings.add_deal(ANNA, "Omar", NOW)
        new = await unit.dealings.add_deal(ANNA, "Omar", NOW + HOUR)
        found = await unit.dealings.deal_of_client(ANNA, "Omar")
        assert found is not None
        assert found.id == new
        await unit.dealings.change_deal(ANNA, new, {"state": state}, NOW + 2 * HOUR)
        found = await unit.dealings.deal_of_client(ANNA, "Omar")
        assert found is not None
        assert found.id == old
        assert await unit.dealings.deal_of_client(ANNA, "omar") is None


async def test_the_same_turn_writes_its_line_once(database: Database) -> None:
    async with open_unit(database) as unit:
        deal_id = await unit.dealings.add_deal(ANNA, "x", NOW)
        for state in ("quoted", "agreed"):
            await unit.dealings.note(
                ANNA, deal_id, "state", facts={"state": state}, source="state:7", now=NOW
            )
        for number in range(3):
            at = NOW + (number + 1) * HOUR
            await unit.dealings.note(
                ANNA, deal_id, "message", facts={"n": number}, source=f"reading:{number}", now=at
            )
        lines = await unit.dealings.timeline(ANNA, deal_id, limit=3)
        assert [line.facts for line in lines] == [{"n": 0}, {"n": 1}, {"n": 2}]
        first = (await unit.dealings.timeline(ANNA, deal_id, limit=9))[0]
        assert first == DealEvent("state", {"state": "agreed"}, NOW)
        assert await unit.dealings.timeline(BORIS, deal_id, limit=9) == []


async def read(database: Database, *, deal_id: int | None = None) -> int:
    async with open_unit(database) as unit:
        return await unit.readings.add(
            ANNA,
            text="Скиньте 20%",
            author="Олег",
            language="ru",
            situation="discount_request",
            facts={"message_percent": {"percent": "20"}},
            deal_id=deal_id,
            now=NOW,
        )


async def test_a_reading_is_kept_corrected_and_saved_by_its_owner_only(database: Database) -> None:
    reading_id = await read(database)
    async with open_unit(database) as unit:
        deal_id = await unit.dealings.add_deal(ANNA, "Олег", NOW)
        await unit.readings.correct(BORIS, reading_id, "spam", {})
        await unit.readings.keep(BORIS, reading_id, deal_id)
        assert await unit.readings.find(BORIS, reading_id) is None
        stored = await unit.readings.find(ANNA, reading_id)
        assert stored is not None
        assert (stored.situation, stored.deal_id, stored.kept) == ("discount_request", None, False)
        assert stored.facts == {"message_percent": {"percent": "20"}}
        assert (stored.text, stored.author, stored.at) == ("Скиньте 20%", "Олег", NOW)
        assert await unit.readings.list_corrected(ANNA, limit=9) == []
        await unit.readings.correct(
            ANNA, reading_id, "price_objection", {"message_sentence": "told by Anna"}
        )
        await unit.readings.keep(ANNA, reading_id, deal_id)
        stored = await unit.readings.find(ANNA, reading_id)
        assert await unit.readings.list_corrected(ANNA, limit=9) == [stored]
        assert await unit.readings.list_corrected(BORIS, limit=9) == []
    assert stored is not None
    assert stored.facts == {"message_sentence": "told by Anna"}
    assert (stored.situation, stored.deal_id) == ("price_objection", deal_id)
    assert stored.kept


async def test_messages_not_saved_are_erased_in_time(database: Database) -> None:
    async with open_unit(database) as unit:
        deal_id = await unit.dealings.add_deal(ANNA, "Олег", NOW)
    saved, unsaved = await read(database), await read(database)
    of_deal = await read(database, deal_id=deal_id)
    async with open_unit(database) as unit:
        await unit.readings.keep(ANNA, saved, deal_id)
        await unit.readings.sweep(NOW + KEPT_UNSAVED)
        assert await unit.readings.find(ANNA, unsaved) is not None
        await unit.readings.sweep(NOW + KEPT_UNSAVED + HOUR)
        assert await unit.readings.find(ANNA, unsaved) is None
        assert await unit.readings.find(ANNA, of_deal) is None  # nobody said yes to it
        assert await unit.readings.find(ANNA, saved) is not None


async def test_an_erased_deal_takes_its_timeline_along_and_nothing_else(database: Database) -> None:
    async with open_unit(database) as unit:
        deal_id = await unit.dealings.add_deal(ANNA, "Олег", NOW)
        await unit.dealings.note(ANNA, deal_id, "state", facts={}, source="s", now=NOW)
        reminder_id = await unit.timetable.add(ANNA, NOW, NOW, text="call", deal_id=deal_id)
    reading_id = await read(database, deal_id=deal_id)
    async with open_unit(database) as unit:
        await unit.dealings.delete_deal(ANNA, deal_id)
        assert await unit.dealings.timeline(ANNA, deal_id, limit=9) == []
        stored = await unit.readings.find(ANNA, reading_id)
        reminder = await unit.timetable.find(ANNA, reminder_id)
    assert stored is not None
    assert stored.deal_id is None
    assert reminder is not None
    assert reminder.deal_id is None


TODAY = NOW.date()
DAY = timedelta(days=1)


async def add(database: Database, client: str, *, after: int = 0, **values: object) -> int:
    """A deal of Anna's, changed so many hours after the others."""
    async with open_unit(database) as unit:
        deal_id = await unit.dealings.add_deal(ANNA, client, NOW)
        await unit.dealings.change_deal(ANNA, deal_id, values, NOW + after * HOUR)
    return deal_id


async def clients(database: Database, *, today: date | None = TODAY) -> list[str]:
    async with open_unit(database) as unit:
        return [each.client for each in await unit.dealings.list_deals(ANNA, limit=99, today=today)]


async def test_what_needs_an_action_comes_first_and_then_the_latest(database: Database) -> None:
    await add(database, "closed", state="paid", turn="mine", after=9)
    await add(database, "over", deadline=TODAY - DAY, after=1)
    await add(database, "near", deadline=TODAY + SOON, after=2)
    await add(database, "mine", turn="mine", after=3)
    late = await add(database, "late", currency="USD", after=4)
    await add(database, "theirs", turn="theirs", after=5)
    await add(database, "far", deadline=TODAY + SOON + DAY, after=6)
    due = await add(database, "due today", currency="USD", after=7)
    five = Money(Decimal(5), "USD")
    async with open_unit(database) as unit:
        paid = Stage(1, None, five, TODAY - 9 * DAY, TODAY)
        await unit.stages.write(ANNA, late, [paid, Stage(2, None, five, TODAY - DAY, None)])
        await unit.stages.write(ANNA, due, [paid, Stage(2, None, five, TODAY, None)])
    pressing, rest = ["late", "mine", "near", "over"], ["due today", "far", "theirs"]
    assert await clients(database) == [*pressing, *rest, "closed"]
    assert await clients(database, today=None) == [
        *("due today", "far", "theirs", "late", "mine", "near", "over", "closed")
    ]
    async with open_unit(database) as unit:
        page = await unit.dealings.list_deals(ANNA, limit=3, offset=3, today=TODAY)
        assert [each.client for each in page] == ["over", "due today", "far"]
        await unit.stages.mark_paid(ANNA, late, 2, TODAY)
    assert (await clients(database))[:3] == ["mine", "near", "over"]


async def test_work_that_was_delivered_has_no_deadline_to_press(database: Database) -> None:
    await add(database, "delivered", deadline=TODAY - DAY, state="delivered", after=1)
    await add(database, "later", after=2)
    assert await clients(database) == ["later", "delivered"]


@pytest.mark.parametrize(
    ("client", "thing", "words"),
    [
        ("Anna Smith", "a landing page", "SMITH"),
        ("Anna Smith", "a landing page", "landing anna"),
        ("ООО «Ромашка»", "Логотип", "ромашка"),
        ("ооо «ромашка»", "логотип", "РОМАШКА ЛОГО"),
        ("Артём", None, "АРТЕМ"),
        ("أحمد", "تصميم متجر", "احمد"),
        ("مؤسسة النور", "متجر إلكتروني", "موسسه الكتروني"),
        ("مُحَمَّد", None, "محمد"),
        ("STRASSE ÉLAN", None, "élan"),
        ("Заказ ٢٠٢٦", None, "2026"),
    ],
)
async def test_deals_are_found_whatever_the_capitals_and_the_spelling(
    database: Database, client: str, thing: str | None, words: str
) -> None:
    await add(database, "somebody else", thing="something else")
    deal_id = await add(database, client, thing=thing)
    async with open_unit(database) as unit:
        found = await unit.dealings.find_deals(ANNA, words, limit=9)
        assert [each.id for each in found] == [deal_id]
        assert await unit.dealings.find_deals(ANNA, f"{words} nowhere", limit=9) == []
        assert await unit.dealings.find_deals(BORIS, words, limit=9) == []


async def test_the_newest_of_those_found_come_first_the_archived_too(database: Database) -> None:
    old = await add(database, "Omar", after=1, archived=True)
    middle = await add(database, "omar", after=2)
    new = await add(database, "Sara", thing="for Omar", after=3)
    async with open_unit(database) as unit:
        found = await unit.dealings.find_deals(ANNA, "OMAR", limit=9)
        assert [each.id for each in found] == [new, middle, old]
        found = await unit.dealings.find_deals(ANNA, "omar", limit=2)
        assert [each.id for each in found] == [new, middle]
        assert await unit.dealings.find_deals(ANNA, "%", limit=9) == []


async def test_what_was_put_away_is_in_no_list_but_its_own(database: Database) -> None:
    away, here = await add(database, "Omar", archived=True), await add(database, "Sara")
    async with open_unit(database) as unit:
        open_ones = await unit.dealings.list_deals(ANNA, limit=9, today=TODAY)
        assert [each.id for each in open_ones] == [here]
        put_away = await unit.dealings.list_deals(ANNA, limit=9, today=TODAY, archived=True)
        assert [(each.id, each.archived) for each in put_away] == [(away, True)]
        assert [each.id for each in await unit.dealings.list_open(ANNA, limit=9)] == [here]
        assert await unit.dealings.deal_of_client(ANNA, "Omar") is None
        assert await unit.dealings.count_archived(ANNA) == 1
        assert await unit.dealings.count_archived(BORIS) == 0
        await unit.dealings.change_deal(ANNA, away, {"archived": False}, NOW)
        assert await unit.dealings.count_archived(ANNA) == 0
        assert len(await unit.dealings.list_deals(ANNA, limit=9, today=TODAY)) == 2


async def test_the_longest_untouched_is_followed_up_first_and_a_lost_one_never(
    database: Database,
) -> None:
    await add(database, "new", after=3)
    await add(database, "old", after=1)
    await add(database, "paid", after=2, state="paid")
    for state in ("declined", "lost"):
        await add(database, state, state=state)
    async with open_unit(database) as unit:
        found = await unit.dealings.list_open(ANNA, limit=9)
        assert [each.client for each in found] == ["old", "paid", "new"]
        assert [each.client for each in await unit.dealings.list_open(ANNA, limit=1)] == ["old"]
        assert await unit.dealings.list_open(BORIS, limit=9) == []


async def test_whose_turn_it_is_keeps_its_time_when_it_is_said_again(database: Database) -> None:
    deal_id = await add(database, "Omar")

    async def turn_after(turn: str | None, hours: int) -> tuple[object, object]:
        async with open_unit(database) as unit:
            await unit.dealings.set_turn(ANNA, deal_id, turn, NOW + hours * HOUR)
            deal = await unit.dealings.find_deal(ANNA, deal_id)
        assert deal is not None
        assert deal.changed_at == NOW  # nothing else of the deal changed
        return deal.turn, deal.turn_at

    assert await turn_after(None, 1) == (None, None)
    assert await turn_after("mine", 2) == ("mine", NOW + 2 * HOUR)
    assert await turn_after("mine", 3) == ("mine", NOW + 2 * HOUR)
    assert await turn_after("theirs", 4) == ("theirs", NOW + 4 * HOUR)
    assert await turn_after("mine", 5) == ("mine", NOW + 5 * HOUR)
    assert await turn_after(None, 6) == (None, NOW + 6 * HOUR)
    assert await turn_after(None, 7) == (None, NOW + 6 * HOUR)


async def test_the_terms_of_a_deal_are_kept_as_they_were_said(database: Database) -> None:
    values: dict[str, Any] = {
        "included": "تصميم وكتابة",
        "excluded": "тексты",
        "rounds": 2,
        "rounds_used": 1,
        "deadline": date(2026, 5, 1),
        "margin_days": 3,
        "starts_on": date(2025, 3, 1),
        "ends_on": date(2027, 3, 1),
        "nda": "two years",
        "contact_hours": "9-18",
        "target": Money(Decimal("1.001"), "KWD"),
    }
    deal_id = await add(database, "Omar", **values)
    async with open_unit(database) as unit:
        deal = await unit.dealings.find_deal(ANNA, deal_id)
    assert {name: getattr(deal, name) for name in values} == values


async def write_lines(database: Database, deal_id: int, *kinds: str) -> None:
    async with open_unit(database) as unit:
        for number, kind in enumerate(kinds):
            await unit.dealings.note(
                ANNA,
                deal_id,
                kind,
                facts={"n": number},
                source=f"{kind}:{number}",
                now=NOW + number * HOUR,
            )


async def test_a_timeline_is_turned_over_page_by_page_to_its_beginning(database: Database) -> None:
    deal_id = await add(database, "Omar")
    await write_lines(database, deal_id, *["message"] * 5)
    async with open_unit(database) as unit:
        pages = [
            [
                line.facts["n"]
                for line in await unit.dealings.timeline(ANNA, deal_id, limit=2, offset=offset)
            ]
            for offset in (0, 2, 4, 6)
        ]
    assert pages == [[3, 4], [1, 2], [0], []]


async def test_lines_of_a_kind_are_found_by_how_it_begins(database: Database) -> None:
    deal_id, other = await add(database, "Omar"), await add(database, "Sara")
    await write_lines(database, deal_id, "recap_sent", "recapture", "proof", "recap_confirmed")
    await write_lines(database, other, "recap_sent")
    async with open_unit(database) as unit:
        recaps = await unit.dealings.events_like(ANNA, deal_id, "recap_")
        assert [each.kind for each in recaps] == ["recap_sent", "recap_confirmed"]
        assert await unit.dealings.events_like(ANNA, deal_id, "%") == []
        assert await unit.dealings.events_like(BORIS, deal_id, "recap_") == []


async def test_timelines_of_several_deals_are_kept_apart_oldest_first(database: Database) -> None:
    one, other, bare = [await add(database, name) for name in ("Omar", "Sara", "Oleg")]
    await write_lines(database, one, "quoted", "message")
    await write_lines(database, other, "state")
    async with open_unit(database) as unit:
        found = await unit.dealings.events_of(ANNA, [one, other, bare])
        assert {key: [each.kind for each in lines] for key, lines in found.items()} == {
            one: ["quoted", "message"],
            other: ["state"],
        }
        assert await unit.dealings.events_of(ANNA, []) == {}
        assert await unit.dealings.events_of(BORIS, [one, other]) == {}


async def test_a_line_that_was_a_mistake_is_taken_back_alone_and_by_its_owner(
    database: Database,
) -> None:
    deal_id, other = await add(database, "Omar"), await add(database, "Sara")
    for each in (deal_id, other):
        await write_lines(database, each, "draft_sent", "message")
    async with open_unit(database) as unit:
        await unit.dealings.take_back(BORIS, deal_id, "draft_sent:0")
        assert len(await unit.dealings.timeline(ANNA, deal_id, limit=9)) == 2
        await unit.dealings.take_back(ANNA, deal_id, "draft_sent:0")
        left = await unit.dealings.timeline(ANNA, deal_id, limit=9)
        assert [each.kind for each in left] == ["message"]
        assert len(await unit.dealings.timeline(ANNA, other, limit=9)) == 2


async def test_nobody_turns_anothers_deal_or_puts_it_away(database: Database) -> None:
    deal_id = await add(database, "Omar", turn="theirs", turn_at=NOW)
    async with open_unit(database) as unit:
        await unit.dealings.set_turn(BORIS, deal_id, "mine", NOW + HOUR)
        await unit.dealings.change_deal(BORIS, deal_id, {"archived": True}, NOW + HOUR)
        deal = await unit.dealings.find_deal(ANNA, deal_id)
    assert deal is not None
    assert (deal.turn, deal.turn_at, deal.archived) == ("theirs", NOW, False)


async def test_anothers_late_stages_do_not_press(database: Database) -> None:
    await add(database, "pressing", turn="mine", after=1)
    mine = await add(database, "mine", after=2)
    async with open_unit(database) as unit:
        late = Stage(1, None, Money(Decimal(5), "USD"), TODAY - DAY, None)
        await unit.stages.write(BORIS, mine, [late])
    assert await clients(database) == ["pressing", "mine"]


async def test_a_kept_message_whose_deal_was_erased_is_swept_in_time(database: Database) -> None:
    deal_id = await add(database, "Олег")
    reading_id = await read(database)
    async with open_unit(database) as unit:
        await unit.readings.keep(ANNA, reading_id, deal_id)
        await unit.dealings.delete_deal(ANNA, deal_id)
        await unit.readings.sweep(NOW + KEPT_UNSAVED)
        assert await unit.readings.find(ANNA, reading_id) is not None
        await unit.readings.sweep(NOW + KEPT_UNSAVED + HOUR)
        assert await unit.readings.find(ANNA, reading_id) is None


async def test_nobody_writes_a_line_into_anothers_deal_nor_over_one_of_its_lines(
    database: Database,
) -> None:
    deal_id = await add(database, "Omar")
    async with open_unit(database) as unit:
        mine: dict[str, Any] = {"state": "agreed"}
        await unit.dealings.note(ANNA, deal_id, "state", facts=mine, source="state:7", now=NOW)
        for source in ("state:7", "state:8"):
            await unit.dealings.note(
                BORIS, deal_id, "state", facts={"state": "lost"}, source=source, now=NOW + HOUR
            )
        assert await unit.dealings.timeline(ANNA, deal_id, limit=9) == [
            DealEvent("state", mine, NOW)
        ]
        assert await unit.dealings.timeline(BORIS, deal_id, limit=9) == []


async def test_a_line_of_a_deal_that_is_gone_is_written_nowhere(database: Database) -> None:
    async with open_unit(database) as unit:
        await unit.dealings.note(ANNA, 404, "state", facts={}, source="state:7", now=NOW)
        assert await unit.dealings.timeline(ANNA, 404, limit=9) == []


async def test_too_many_messages_push_out_the_oldest_that_nobody_saved(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.storage.readings.MOST_UNSAVED", 3)
    saved = await read(database)
    async with open_unit(database) as unit:
        deal_id = await unit.dealings.add_deal(ANNA, "x", NOW)
        await unit.readings.keep(ANNA, saved, deal_id)
    numbers = [await read(database) for _ in range(5)]
    async with open_unit(database) as unit:
        left = await unit.readings.list_latest(ANNA, limit=99)
    assert [each.id for each in left] == [*reversed(numbers[2:]), saved]
