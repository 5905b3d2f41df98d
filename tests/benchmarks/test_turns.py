"""What a turn of the coach costs is measured on a file that holds what it is said to hold."""

import sqlite3
from pathlib import Path

import pytest

from benchmarks.speed.loads import Measured
from benchmarks.speed.stored import ROWS_A_USER, store_deals, store_users
from benchmarks.speed.turns import Found, Idle, Place, Size, measure_turns
from benchmarks.speed.turns_page import FLAT, describe_turns

SMALL = Size(1, 2.0, 40, 500, 1.0, users=(3, 20), deals=(30,))


def count_rows(file: Path) -> dict[str, int]:
    tables = ("users", "deals", "deal_events", "reminders", "inbox")
    connection = sqlite3.connect(file)
    try:
        return {
            table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - names of ours
            for table in tables
        }
    finally:
        connection.close()


def test_every_stored_user_has_the_rows_that_are_counted(tmp_path: Path) -> None:
    file = tmp_path / "bot.db"
    store_users(file, 7)
    rows = count_rows(file)
    assert set(rows.values()) == {7}
    assert len(rows) == ROWS_A_USER


def test_deals_are_given_to_the_one_user(tmp_path: Path) -> None:
    file = tmp_path / "bot.db"
    store_users(file, 2)
    connection = sqlite3.connect(file)
    ((user_id,),) = connection.execute("SELECT id FROM users LIMIT 1").fetchall()
    store_deals(file, user_id, 5)
    given = "SELECT count(*) FROM deals WHERE user_id = ?"
    assert connection.execute(given, (user_id,)).fetchone() == (1 + 5,)
    connection.close()
    assert count_rows(file)["deals"] == 2 + 5


def place(users: int, deals: int, cpu: float) -> Place:
    return Place(users, deals, [Measured(turns=100, seconds=1.0, cpu=cpu, waits=(0.01,))])


@pytest.mark.parametrize(("dearest", "said"), [(1.0, "met"), (FLAT + 0.1, "**not met**")])
def test_what_is_not_flat_is_told(dearest: float, said: str) -> None:
    places = (place(3, 1, 1.0), place(20, 1, dearest), place(3, 30, 1.0))
    found = Found(places, (100.0,) * 10, (1.0,), Idle(60, 2, 10, 5.0))
    page = describe_turns(SMALL, found)
    line = next(line for line in page.splitlines() if "flat over users" in line)
    assert line.endswith(f"| {said} |")


@pytest.mark.long
def test_everything_is_measured() -> None:
    found = measure_turns(SMALL)
    assert [(each.users, each.deals) for each in found.places] == [(3, 1), (20, 1), (3, 30)]
    assert all(each.cost > 0 and each.wait > 0 for each in found.places)
    assert len(found.memory) == 10
    assert min(found.memory) > 1
    assert len(found.starts) == 1
    assert found.starts[0] > 0
