"""Times typed in Latin letters, in Arabic and in Russian, and English that is left as it is."""

from __future__ import annotations

from datetime import UTC, datetime
from time import thread_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.reading.latin_letters import respell
from scenarios.reading.time_words import fold
from scenarios.reading.times import is_wish, read_clock, read_time

NOW = datetime(2026, 3, 11, 14, 20, tzinfo=UTC)
"""A Wednesday."""


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ar", "bokra el sob7", "03-12 09:00"),
        ("ar", "ba3d bokra", "03-13 10:00"),
        ("ar", "bukra l se3a 3", "03-12 15:00"),
        ("ar", "yom el 5amis el sa3a 4 el 3asr", "03-12 16:00"),
        ("ar", "ba3d nos sa3a", "03-11 14:50"),
        ("ar", "ba3d sa3ten w rob3", "03-11 16:35"),
        ("ar", "elyom bel leil", "03-11 21:00"),
        ("ar", "ghedwa m3a 10 ta3 sbah", "03-12 10:00"),
        ("ar", "bajer el 3asr", "03-12 15:00"),
        ("ar", "nhar lkhmis 3la 10", "03-12 10:00"),
        ("ar", "akher el shahr", "03-31 10:00"),
        ("ar", "bokra el saa 4", "03-12 16:00"),
        ("ar", "nhar tlata m3a 10", "03-17 10:00"),
        ("ar", "bokra at 5", "03-12 17:00"),
        ("ru", "zavtra v 10 utra", "03-12 10:00"),
        ("ru", "poslezavtra vecherom", "03-13 19:00"),
        ("ru", "v pyatnicu v 18:00", "03-13 18:00"),
        ("ru", "v pjatnitsu k 16", "03-13 16:00"),
        ("ru", "cherez polchasa", "03-11 14:50"),
        ("ru", "4erez 2 4asa", "03-11 16:20"),
        ("ru", "20 marta v 12:00", "03-20 12:00"),
        ("en", "zavtra v 10 utra", "03-12 10:00"),
        ("en", "bokra el sa3a 5", "03-12 17:00"),
    ],
)
def test_a_time_in_latin_letters_is_read(language: str, text: str, expected: str) -> None:
    read = read_time(text, language=language, now=NOW, zone="UTC")
    assert read.at is not None
    assert f"{read.at:%m-%d %H:%M}" == expected


def test_a_number_that_may_be_an_hour_oddly_spelt_is_no_guess() -> None:
    read = read_time("bokra elsaaaaa 4", language="ar", now=NOW, zone="UTC")
    assert read.problem == "not_understood"


def test_yesterday_in_latin_letters_is_past() -> None:
    read = read_time("embare7 el sa3a 5", language="ar", now=NOW, zone="UTC")
    assert read.problem == "past"


def test_a_repetition_in_latin_letters_is_read() -> None:
    for language, text in (("ar", "kol yom 7ad el sa3a 10"), ("ru", "po voskresenyam v 10")):
        read = read_time(text, language=language, now=NOW, zone="UTC", repeats=True)
        assert read.at == datetime(2026, 3, 15, 10, tzinfo=UTC)
        assert read.repeat is not None
        assert read.repeat.weekdays == (6,)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("fakkarni bokra el sa3a 5 akallem Ahmed", "akallem Ahmed"),
        ("napomni zavtra v 9 utra pozvonit Ane", "pozvonit Ane"),
    ],
)
def test_the_asking_in_latin_letters_is_known_and_no_part_of_the_subject(
    text: str, subject: str
) -> None:
    assert is_wish(text)
    assert read_time(text, language="en", now=NOW, zone="UTC").subject == subject


def test_a_time_of_day_in_latin_letters_is_read() -> None:
    assert [at.hour for at in read_clock("el sa3a 9 el sob7", language="ar")] == [9]
    assert [at.hour for at in read_clock("v 7 vechera", language="ru")] == [19]


@pytest.mark.parametrize(
    "text",
    [
        "send 3 options to the men", "call Marta at 5", "call the Bokra studio tomorrow at 5",
        "do it el pronto", "we let Leila in", "in 20 minutes", "may the sun set", "",
    ],
)  # fmt: skip
def test_english_stays_what_it_is(text: str) -> None:
    for language in ("ar", "en", "ru"):
        assert respell(fold(text), language=language) == (fold(text), None)


WORDS = ("bokra ", "el ", "l ", "sa3a", "zavtra ", "v ", "4as ", "abc ", "1", "-", "غدا ", "bel ")


@given(st.lists(st.sampled_from(WORDS)), st.sampled_from(["ar", "en", "ru"]))
def test_every_letter_knows_where_it_stood(pieces: list[str], language: str) -> None:
    text = fold("".join(pieces))
    spelt, _ = respell(text, language=language)
    assert len(spelt.text) == len(spelt.origins)
    assert list(spelt.origins) == sorted(spelt.origins)
    assert set(spelt.origins) <= set(text.origins)


@pytest.mark.parametrize("piece", ["bokra ", "el el ", "ba3d f ", "zavtra v ", "sa3a3a", "4ch'"])
def test_a_flood_of_latin_letters_holds_nobody_up(piece: str) -> None:
    text = (piece * 4096)[:4096]
    begun = thread_time()
    read = read_time(text, language="ar", now=NOW, zone="UTC", repeats=True)
    is_wish(text)
    assert thread_time() - begun < 0.5
    assert (read.at is None) == (read.problem is not None)
