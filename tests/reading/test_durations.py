"""Days of work that a text names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.reading.durations import read_days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("I need 8 days for this", 8),
        ("three working days, no less", 3),
        ("in two weeks at the earliest", 14),
        ("about a week", 7),
        ("twenty-one days", 21),
        ("нужно 8 дней", 8),
        ("минимум пять дней", 5),
        ("десять рабочих дней", 10),
        ("за неделю сделаю", 7),
        ("не раньше чем через две недели", 14),
        ("أحتاج ٨ أيام", 8),
        ("محتاج عشرة ايام", 10),
        ("يومين مش كفاية", 2),
        ("خلال أسبوعين على الأقل", 14),
        ("خلال أسبوع", 7),
    ],
)
def test_days_and_weeks_are_read_in_figures_and_words(text: str, days: int) -> None:
    assert read_days(text) == days


def test_the_first_of_several_counts() -> None:
    assert read_days("In 5 days, or in 3 days for a surcharge") == 5


@pytest.mark.parametrize(
    "text", ["", "no days left", "these days", "в эти дни", "هذه الأيام", "the price is 800"]
)
def test_words_without_a_number_of_days_name_none(text: str) -> None:
    assert read_days(text) is None


@given(st.text())
def test_no_text_raises(text: str) -> None:
    found = read_days(text)
    assert found is None or 0 < found <= 366


@given(st.integers(1, 60))
def test_a_number_is_read_the_same_in_every_language(number: int) -> None:
    for words in (f"in {number} days", f"{number} дней", f"خلال {number} يوم"):
        assert read_days(words) == number
