"""How late something is, said in three languages."""

import pytest

from scenarios.engine.facts import Facts, UnreadableError
from scenarios.reading.lateness import days_late

NIGHT: Facts = {"now": "2026-07-10T22:30:00+00:00", "profile_zone": "Asia/Riyadh"}


@pytest.mark.parametrize(
    ("said", "days", "due"),
    [
        ("6", "6", "2026-07-05"),
        ("6 days", "6", "2026-07-05"),
        ("two weeks", "14", "2026-06-27"),
        ("a week", "7", "2026-07-04"),
        ("1 month", "30", "2026-06-11"),
        ("3 дня", "3", "2026-07-08"),
        ("2 недели", "14", "2026-06-27"),
        ("месяц", "30", "2026-06-11"),
        ("٥ أيام", "5", "2026-07-06"),
        ("أسبوعان", "14", "2026-06-27"),
        ("شهر", "30", "2026-06-11"),
    ],
)
def test_days_are_counted_back_from_today_where_the_user_lives(
    said: str, days: str, due: str
) -> None:
    assert days_late(said, NIGHT) == {"number": days, "due": due}


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("long ago", "not_number"),
        ("", "not_number"),
        ("0", "out_of_range"),
        ("0.2", "out_of_range"),
        ("731", "out_of_range"),
        ("9" * 60, "out_of_range"),
        ("100 months", "out_of_range"),
    ],
)
def test_what_is_no_lateness_says_why(said: str, reason: str) -> None:
    with pytest.raises(UnreadableError) as raised:
        days_late(said, NIGHT)
    assert raised.value.reason == reason
