"""The days and terms that clients name are found; other numbers and words are left alone."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.reading.deadlines import MOST, find_terms

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)  # a Wednesday

NAMED = [
    ("en", "Can you have it ready by Friday?", "by Friday", (11, 27)),
    ("en", "We go live in two weeks, no pressure", "in two weeks", (12, 9)),
    ("en", "The fair opens 3 December.", "3 December", (12, 3)),
    ("en", "need it tomorrow morning!!", "tomorrow morning", (11, 26)),
    ("ru", "Нужно к пятнице, край", "к пятнице", (11, 27)),
    ("ru", "сдаёмся через две недели", "через две недели", (12, 9)),
    ("ru", "Макет нужен завтра утром", "завтра утром", (11, 26)),
    ("ru", "выставка 3 декабря", "3 декабря", (12, 3)),
    ("ar", "محتاجين الشغل قبل يوم الجمعة", "قبل يوم الجمعة", (11, 27)),
    ("ar", "لازم التسليم خلال أسبوعين", "خلال أسبوعين", (12, 9)),
    ("ar", "ابعتهولي بكرة الصبح", "بكرة الصبح", (11, 26)),
]


@pytest.mark.parametrize(("language", "text", "words", "day"), NAMED)
def test_a_day_that_a_client_names_is_found(
    language: str, text: str, words: str, day: tuple[int, int]
) -> None:
    (term,) = find_terms(text, language=language, now=NOW, zone="UTC")
    assert term.words == words
    assert (term.at.month, term.at.day) == day


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Take the first fifty pages, $5,000 in all"),
        ("en", "[14:20] You: the total is 780"),
        ("en", "logo for the first 12 seconds, 1080x1920"),
        ("ru", "34 страницы, 4.3: размещение в портфолио исключается"),
        ("ru", "раза в три меньше, и восемь экранов"),
        ("ar", "صباح الخير يا بشمهندسة"),
        ("ar", "نص الأرباح و ١٠٠ ألف دولار"),
    ],
)
def test_what_is_no_day_is_left_alone(language: str, text: str) -> None:
    assert find_terms(text, language=language, now=NOW, zone="UTC") == ()


@given(st.text(max_size=3000), st.sampled_from(["ar", "en", "ru"]))
def test_whatever_the_text_holds_there_is_an_answer(text: str, language: str) -> None:
    assert len(find_terms(text, language=language, now=NOW, zone="Africa/Cairo")) <= MOST
