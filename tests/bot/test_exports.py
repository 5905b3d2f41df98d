"""A table that spreadsheets open and a calendar that calendars open, with nothing lost."""

import csv
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from io import StringIO
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr  # type: ignore[import-untyped] # it has no stubs here
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from bot.answers.exports import write_calendar, write_table
from bot.storage import Deal, Reminder, Stage
from scenarios.reckoning.money import Money
from tests.bot.conftest import NOW

BARE = Deal(
    id=1,
    client="Omar",
    thing=None,
    price=None,
    floor=None,
    currency=None,
    hours=None,
    terms=None,
    next_action=None,
    target=None,
    musts=None,
    walk_away=None,
    gives=None,
    asks=None,
    included=None,
    excluded=None,
    rounds=None,
    rounds_used=None,
    deadline=None,
    margin_days=None,
    starts_on=None,
    ends_on=None,
    nda=None,
    contact_hours=None,
    turn=None,
    turn_at=None,
    language=None,
    register=None,
    state="lead",
    archived=False,
    created_at=NOW,
    changed_at=NOW,
)


def rows_of(text: str) -> list[dict[str, str]]:
    """The table as a spreadsheet reads it."""
    assert text.startswith("\ufeff")
    return list(csv.DictReader(StringIO(text.removeprefix("\ufeff"), newline="")))


def row_of(deal: Deal, *stages: Stage) -> dict[str, str]:
    (row,) = rows_of(write_table([deal], {deal.id: stages}))
    return row


def test_a_table_of_deals_has_a_row_for_each_under_its_names() -> None:
    deals = [BARE, replace(BARE, id=2, client="Анна")]
    rows = rows_of(write_table(deals, {}))
    assert [row["client"] for row in rows] == ["Omar", "Анна"]
    assert rows[0]["state"] == "lead"
    assert rows_of(write_table([], {})) == []


def test_what_nobody_said_is_an_empty_cell() -> None:
    row = row_of(BARE)
    said = {name for name, value in row.items() if value}
    assert said == {"client", "state", "changed_at"}


def test_spreadsheets_see_by_its_first_letter_that_it_is_unicode() -> None:
    content = write_table([replace(BARE, client="مؤسسة النور")], {}).encode()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\xef\xbb\xbf") == 1
    assert "مؤسسة النور" in content.decode("utf-8-sig")


def test_sums_are_bare_numbers_beside_their_currency() -> None:
    price, floor = Money(Decimal("1234.5"), "KWD"), Money(Decimal(1000), "KWD")
    deal = replace(BARE, currency="KWD", hours=Decimal("12.25"), price=price, floor=floor)
    stages = [
        Stage(1, None, Money(Decimal("300.005"), "KWD"), None, date(2026, 1, 1)),
        Stage(2, None, Money(Decimal("900.495"), "KWD"), None, None),
        Stage(3, None, Money(Decimal(34), "KWD"), None, date(2026, 1, 2)),
    ]
    row = row_of(deal, *stages)
    assert (row["price"], row["floor"], row["currency"]) == ("1234.500", "1000.000", "KWD")
    assert (row["paid"], row["to_pay"], row["hours"]) == ("334.005", "900.495", "12.25")
    assert row_of(replace(deal, price=Money(Decimal(5000), "JPY")))["price"] == "5000"


def test_a_sum_that_is_not_in_the_deals_currency_names_its_own() -> None:
    floor = Money(Decimal(900), "USD")
    deal = replace(BARE, currency="KWD", price=Money(Decimal(500), "KWD"), floor=floor)
    stages = [
        Stage(1, None, Money(Decimal(300), "USD"), None, date(2026, 1, 1)),
        Stage(2, None, Money(Decimal(200), "KWD"), None, date(2026, 1, 2)),
    ]
    row = row_of(deal, *stages)
    assert (row["price"], row["floor"]) == ("500.000", "900.00 USD")
    assert (row["paid"], row["to_pay"]) == ("300.00 USD; 200.000", "0")


def test_days_and_counts_are_written_so_that_a_spreadsheet_sorts_them() -> None:
    deal = replace(
        BARE, deadline=date(2026, 5, 1), starts_on=date(2025, 3, 1), rounds=2, rounds_used=0
    )
    row = row_of(deal)
    assert (row["deadline"], row["starts_on"]) == ("2026-05-01", "2025-03-01")
    assert (row["rounds"], row["rounds_used"]) == ("2", "0")


@pytest.mark.parametrize(
    "client",
    ["=1+1", "+7 999 123", "-Omar", "@omar", "\t=1", "\r=1", '=HYPERLINK("http://x";"y")'],
)
def test_what_a_spreadsheet_would_reckon_is_text(client: str) -> None:
    row = row_of(replace(BARE, client=client, terms=client))
    assert row["client"] == f"'{client}"
    assert row["terms"] == f"'{client}"


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=50))
def test_any_words_come_back_from_the_table_and_none_is_a_formula(words: str) -> None:
    row = row_of(replace(BARE, client=words, excluded=words))
    for cell in (row["client"], row["excluded"]):
        assert cell in (words, f"'{words}")
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


CALL = Reminder(
    id=7,
    user_id=1,
    deal_id=None,
    text="call Omar",
    frame=None,
    source=None,
    due_at=datetime(2026, 3, 23, 8, tzinfo=UTC),
    repeat=None,
    by_clock=False,
    state="waiting",
    tries=0,
)
"""A Monday at nine in Berlin, six days before the clocks change."""
BERLIN = "Europe/Berlin"


def events_of(text: str) -> list[Any]:
    calendar = Calendar.from_ical(text)
    assert str(calendar["version"]) == "2.0"
    assert "prodid" in calendar
    return list(calendar.walk("VEVENT"))


def test_a_reminder_comes_back_from_the_calendar_with_its_alarm() -> None:
    (event,) = events_of(write_calendar([CALL], BERLIN, NOW))
    assert str(event["summary"]) == "call Omar"
    assert event.decoded("dtstart") == CALL.due_at
    assert event.decoded("dtstamp") == NOW
    assert "rrule" not in event
    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(0)
    assert (str(alarm["action"]), str(alarm["description"])) == ("DISPLAY", "call Omar")


def test_each_reminder_is_known_again_when_it_is_taken_in_twice() -> None:
    reminders = [CALL, replace(CALL, id=8)]
    names = [
        [str(e["uid"]) for e in events_of(write_calendar(reminders, BERLIN, NOW))] for _ in "12"
    ]
    assert names[0] == names[1]
    assert len(set(names[0])) == 2


def test_an_empty_calendar_is_one() -> None:
    assert events_of(write_calendar([], BERLIN, NOW)) == []


def moments(event: Any, many: int) -> list[datetime]:  # noqa: ANN401 - icalendar has no narrower
    """When a calendar would ring, reckoned by another reader of rules."""
    rule = rrulestr(event["rrule"].to_ical().decode(), dtstart=event.decoded("dtstart"))
    return list(islice(rule, many))


@pytest.mark.parametrize(
    "repeat", ["FREQ=WEEKLY;BYDAY=MO", "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0"]
)
def test_a_repetition_keeps_its_hour_when_the_clocks_change(repeat: str) -> None:
    text = write_calendar([replace(CALL, repeat=repeat)], BERLIN, NOW)
    (event,) = events_of(text)
    assert event["dtstart"].params["TZID"] == BERLIN
    before, after = moments(event, 2)
    assert [each.hour for each in (before, after)] == [9, 9]
    assert before.astimezone(UTC) == datetime(2026, 3, 23, 8, tzinfo=UTC)
    assert after.astimezone(UTC) == datetime(2026, 3, 30, 7, tzinfo=UTC)


def test_the_zone_of_the_calendar_is_told_with_both_its_clocks() -> None:
    calendar = Calendar.from_ical(write_calendar([replace(CALL, repeat="FREQ=DAILY")], BERLIN, NOW))
    (zone,) = calendar.walk("VTIMEZONE")
    assert str(zone["tzid"]) == BERLIN
    assert zone.walk("DAYLIGHT")
    assert zone.walk("STANDARD")


@pytest.mark.parametrize(
    ("repeat", "days"),
    [
        ("FREQ=DAILY", ["2026-03-23", "2026-03-24", "2026-03-25"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE", ["2026-03-23", "2026-03-25", "2026-04-06"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", ["2026-03-31", "2026-04-30", "2026-05-31"]),
        ("FREQ=MONTHLY;BYDAY=4MO", ["2026-03-23", "2026-04-27", "2026-05-25"]),
        ("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=23", ["2026-03-23", "2027-03-23", "2028-03-23"]),
    ],
)
def test_every_kind_of_repetition_is_written(repeat: str, days: list[str]) -> None:
    (event,) = events_of(write_calendar([replace(CALL, repeat=repeat)], BERLIN, NOW))
    assert [each.date().isoformat() for each in moments(event, 3)] == days


@pytest.mark.parametrize(
    "zone", ["UTC", "Africa/Cairo", "Asia/Riyadh", "Asia/Kolkata", "America/New_York"]
)
def test_a_moment_is_the_same_in_every_zone(zone: str) -> None:
    (event,) = events_of(write_calendar([CALL], zone, NOW))
    assert event.decoded("dtstart") == CALL.due_at
    assert event.decoded("dtstart").hour == CALL.due_at.astimezone(ZoneInfo(zone)).hour


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=500))
def test_any_words_come_back_from_the_calendar(words: str) -> None:
    (event,) = events_of(write_calendar([replace(CALL, text=words)], BERLIN, NOW))
    assert str(event["summary"]) == words


def test_lines_are_as_short_as_calendars_want_them_and_letters_stay_whole() -> None:
    text = write_calendar([replace(CALL, text="مراجعة العقد " * 30)], BERLIN, NOW)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "\ufffd" not in text
