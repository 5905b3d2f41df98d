"""Slips of the finger in the words of times, and words that are none."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.floods import LENGTH, TIMES
from scenarios.reading.time_typos import mend
from scenarios.reading.time_words import fold
from scenarios.reading.times import read_time

NOW = datetime(2026, 3, 11, 14, 20, tzinfo=UTC)
FLOODS = [
    *TIMES.values(),
    *(
        (piece * LENGTH)[:LENGTH]
        for piece in ("every monday and ", "каждый пн, ", "كل يوم و", "the 1st and ", "on the ")
    ),
]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("tuesady at 4", "tuesday at 4"),
        ("tomorow", "tomorrow"),
        ("wendesday", "wednesday"),
        ("в понедльник", "в понедельник"),
        ("зватра", "завтра"),
        ("чеерз час", "через час"),
        ("الخيمس", "الخميس"),
        ("بكرااا", "بكرا"),
        ("tomorrowww", "tomorrow"),
        ("بعد 5دقايق", "بعد 5 دقايق"),
        ("بكرةالساعة5", "بكره الساعه5"),
    ],
)
def test_a_slip_is_mended(typed: str, meant: str) -> None:
    assert mend(fold(typed)).text == meant


@pytest.mark.parametrize(
    "text",
    ["a mourning dress", "завтрак", "вчера", "вечера", "mondays", "والخميس", "الجامعة", "minute"],
)
def test_another_word_stays_what_it_is(text: str) -> None:
    assert mend(fold(text)) == fold(text)


@given(
    st.lists(
        st.sampled_from(
            ["tuesady", "завтар", " ", "الخيمس", "ё", "1", "-", "абв", "ууу", "دقايق", "بكرهالساعه"]
        )
    )
)
def test_every_letter_knows_where_it_stood(pieces: list[str]) -> None:
    text = "".join(pieces)
    mended = mend(fold(text))
    assert len(mended.text) == len(mended.origins)
    assert list(mended.origins) == sorted(mended.origins)


def test_a_slip_is_no_part_of_the_subject() -> None:
    read = read_time("call Omar tomorow at 10 sharp", language="en", now=NOW, zone="UTC")
    assert read.subject == "call Omar"
    assert read.at == datetime(2026, 3, 12, 10, tzinfo=UTC)


@pytest.mark.parametrize("text", FLOODS)
def test_a_flood_is_answered_where_repetitions_are_kept(text: str) -> None:
    read = read_time(text, language="ar", now=NOW, zone="Africa/Cairo", repeats=True)
    assert (read.at is None) == (read.problem is not None)
    assert read.at is not None or read.repeat is None
    assert len(read.choice_repeats) in {0, len(read.choices)}
