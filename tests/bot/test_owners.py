"""No room of the storage finds or changes what is another user's, whatever is asked of it."""

import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, get_type_hints

import pytest
import sqlalchemy as sa
from sqlalchemy import event

from bot.storage import Database, Stage, Told, Unit, User, open_unit
from bot.storage.tables import METADATA, inbox, outbox, users
from scenarios.reckoning.money import Money
from tests.bot.conftest import NOW

ANNA, BORIS = 7001, 7002

OF_NOBODY = {
    "Post.receive": "what came is stored before its user is known",
    "Post.waiting_updates": "at the start, all that was left is taken",
    "Post.users_waiting": "what a process left that has died is taken over, whoever sent it",
    "Post.finish": "by the number of an update that the program itself stored",
    "Post.set_aside": "by the number of an update that the program itself stored",
    "Post.sweep": "erases what is old, of everybody",
    "Post.letters": "what is to go to everybody, each to the chat it was written for",
    "Post.count_waiting": "a number for the metrics",
    "Post.shorten": "by the number of a message that was sent in part",
    "Post.drop_fleeting": "at the start, what a former run left is of use to nobody",
    "Post.drop": "by the number of a message that was sent",
    "Readings.sweep": "erases what is old, of everybody",
    "Checks.sweep": "erases what is old, of everybody",
    "Practices.sweep": "empties what is old, of everybody",
    "Handed.sweep": "erases what is old, of everybody",
    "Timetable.next_due": "the scheduler asks when it is to wake, for whomever",
    "Timetable.lease": "the scheduler rings for everybody, each in a turn of its owner's",
    "Timetable.claim": "by the number of a row that was due; its owner is in the row",
    "Timetable.give_back": "by the numbers of rows that it has just leased",
    "Timetable.put_off": "by the number of a row that was due and failed",
}
"""What names no user, and why it may: no button and no word of a user leads to it."""
OF_THE_RECORD = {
    "Accounts.add": "the user is the record",
    "Accounts.change": "the user is the record",
}


def _rooms(unit: Unit) -> dict[str, object]:
    return {type(room).__name__: room for room in vars(unit).values()}


def _methods(unit: Unit) -> dict[str, Callable[..., Any]]:
    """Everything that can be asked of the storage within a turn."""
    return {
        f"{name}.{method}": getattr(room, method)
        for name, room in _rooms(unit).items()
        for method, _ in inspect.getmembers(type(room), inspect.isfunction)
        if not method.startswith("_")
    }


def _names(method: Callable[..., Any]) -> list[str]:
    return list(inspect.signature(method).parameters)


@pytest.fixture
async def unit(database: Database) -> Any:  # noqa: ANN401 - an async generator's type says less
    async with open_unit(database) as unit:
        yield unit


async def test_whatever_can_be_asked_is_asked_for_a_user_first(unit: Unit) -> None:
    methods = _methods(unit)
    nameless = {name for name, asked in methods.items() if _names(asked)[:1] != ["user_id"]}
    assert nameless == OF_NOBODY.keys() | OF_THE_RECORD.keys()
    assert len(methods) > 60


# -- what is really asked of the database ----------------------------------------------------------

_GIVEN: Mapping[Any, Any] = {
    int: 1,
    int | None: 1,
    str: "Zarqa",
    str | None: "Zarqa",
    bool: True,
    date | None: NOW.date() + timedelta(days=3),
    datetime: NOW,
    Decimal: Decimal(1),
}
"""Arguments by their types: every id is 1, which is Anna's."""
_BY_NAME: Mapping[str, Any] = {
    "values": {"client": "Zarqa", "price": Money(Decimal(9), "USD")},
    "facts": {"a": 1},
    "body": {"a": 1},
    "bodies": [{"kind": "send", "text": "a", "buttons": []}],
    "deal_ids": [1],
    "said": ["a"],
    "faults": ("a",),
    "new": [Stage(1, "Zarqa", Money(Decimal(9), "USD"), None, None)],
    "told": Told("stage_late", NOW, 1, NOW, is_off=True),
    "source": "made",
    "state": "lead",
    "turn": "mine",
    "situation": "agreement",
    "currency": "USD",
    "character": "fair",
    "difficulty": "easy",
    "language": "en",
    "key": "k",
    "wording": "plain",
    "client": "deal:1",
    "repeat": "FREQ=DAILY",
    "frame": 1,
    "kinds": ("own:",),
    "reminder_ids": [1],
    "but_update": 1,
}


def _arguments(method: Callable[..., Any], user_id: int) -> dict[str, Any]:
    hints = get_type_hints(method)
    return {
        name: user_id if name == "user_id" else _BY_NAME.get(name, _GIVEN.get(hints[name]))
        for name in _names(method)
    }


@contextmanager
def _listening(database: Database) -> Iterator[list[tuple[str, Any]]]:
    """The statements that are sent, with their parameters."""
    heard: list[tuple[str, Any]] = []

    def hear(_c: object, _cursor: object, statement: str, parameters: Any, *_: object) -> None:  # noqa: ANN401 - DBAPI
        heard.append((statement, parameters))

    engine = database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", hear)
    try:
        yield heard
    finally:
        event.remove(engine, "before_cursor_execute", hear)


def _is_bound(statement: str, parameters: Any, user_id: int) -> bool:  # noqa: ANN401 - DBAPI
    """Whether it asks for rows of this user, or writes one of his."""
    rows = parameters if isinstance(parameters, list) else [parameters]
    if not all(user_id in row for row in rows):
        return False
    if statement.startswith("INSERT"):
        return re.search(r"INSERT INTO \w+ \([^)]*\b(user_id|id)\b", statement) is not None
    where = statement.partition("WHERE")[2]
    return re.search(r"\b(user_id|users\.id) = (\?|\$\d+)", where) is not None


_ORDER = ("forget", "delete_deal")
"""What leaves nothing to be asked for comes last."""


def _in_order(methods: Mapping[str, Callable[..., Any]]) -> list[tuple[str, Callable[..., Any]]]:
    asked = [(name, each) for name, each in methods.items() if name not in OF_NOBODY]
    asked = [(name, each) for name, each in asked if name not in OF_THE_RECORD]
    return sorted(asked, key=lambda each: (each[0].endswith(_ORDER), each[0].endswith("forget")))


async def test_every_statement_names_the_user_it_is_for(database: Database, unit: Unit) -> None:
    await _settle_in(unit)
    for user_id in (BORIS, ANNA):
        for name, method in _in_order(_methods(unit)):
            with _listening(database) as heard:
                await method(**_arguments(method, user_id))
            assert heard, name
            for statement, parameters in heard:
                assert _is_bound(statement, parameters, user_id), f"{name}: {statement}"


async def test_a_stranger_who_has_every_number_changes_nothing_and_finds_nothing(
    unit: Unit,
) -> None:
    await _settle_in(unit)
    before = await _all_of(unit, ANNA)
    assert [name for name, rows in before.items() if not rows] == ["inbox", "outbox"]
    for name, method in _in_order(_methods(unit)):
        found = await method(**_arguments(method, BORIS))
        assert "secret" not in repr(found), name
        assert await _all_of(unit, ANNA) == before, name


async def test_nothing_of_a_strangers_is_hung_on_anothers_deal(unit: Unit) -> None:
    await _settle_in(unit)
    for name, method in _in_order(_methods(unit))[: -len(_ORDER)]:
        await method(**_arguments(method, BORIS))
        for table, rows in (await _all_of(unit, BORIS)).items():
            assert all(row.get("deal_id") is None for row in rows), f"{name}: {table}"


async def _settle_in(unit: Unit) -> None:
    """Anna has a row of everything, each with the number 1; Boris has himself."""
    for user_id in (ANNA, BORIS):
        await unit.accounts.add(User(user_id, user_id, "en"), NOW)
    await unit.accounts.save_session(ANNA, {"note": "secret"})
    deal = await unit.dealings.add_deal(ANNA, "secret", NOW)
    price = {"price": Money(Decimal(9), "USD")}
    await unit.dealings.change_deal(ANNA, deal, price, NOW)
    await unit.dealings.note(ANNA, deal, "made", facts={"a": "secret"}, source="made", now=NOW)
    stage = Stage(1, "secret", Money(Decimal(9), "USD"), None, None)
    await unit.stages.write(ANNA, deal, [stage])
    told = Told("stage_late", NOW, 1, NOW, is_off=False)
    await unit.follow_ups.write(ANNA, deal, told)
    await unit.handed.note(ANNA, "deal:1", "en", "k", "plain", held="secret", now=NOW)
    await unit.readings.add(
        ANNA,
        text="secret",
        author="Zarqa",
        language="en",
        situation="agreement",
        facts={},
        deal_id=deal,
        now=NOW,
    )
    await unit.checks.add(ANNA, text="secret", rewrite="secret", faults=(), deal_id=deal, now=NOW)
    await unit.practices.begin(
        ANNA,
        situation="agreement",
        character="fair",
        difficulty="easy",
        body={"a": "secret"},
        said=["secret"],
        now=NOW,
    )
    await unit.timetable.put(ANNA, "made", NOW, NOW, text="secret", deal_id=deal)


async def _all_of(unit: Unit, user_id: int) -> dict[str, list[dict[str, Any]]]:
    """Every row of a user's, table by table."""
    connection = unit.accounts._connection  # noqa: SLF001 - the transaction that all rooms share
    found = {}
    for table in METADATA.sorted_tables:
        owner = table.c.id if table is users else table.c.user_id
        rows = await connection.execute(sa.select(table).where(owner == user_id))
        found[table.name] = [dict(row._mapping) for row in rows]  # noqa: SLF001 - its public name
    return found


async def test_every_table_belongs_to_somebody() -> None:
    for table in METADATA.sorted_tables:
        assert table is users or "user_id" in table.c, table.name
        if table not in (users, inbox, outbox):
            (key,) = table.c.user_id.foreign_keys
            assert key.column is users.c.id
            assert key.ondelete == "CASCADE"
