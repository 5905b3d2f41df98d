"""A promise has the time that is said with it, and no other."""

from datetime import UTC, date, datetime

import pytest

from scenarios.reading.promised_times import time_promised
from scenarios.reading.promises import find_promises

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)  # a Tuesday
ZONE = "Africa/Cairo"


def day_promised(text: str, language: str) -> date | None:
    """The day of the first promise that the client makes in a message."""
    promise = next(each for each in find_promises(text, language=language) if each.by == "client")
    at = time_promised(promise.words, text, language=language, now=NOW, zone=ZONE)
    return None if at is None else at.date()


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "I'll pay on Friday", 6),
        ("en", "Thanks, this looks great. We'll transfer the rest by Monday, ok?", 9),
        ("en", "I'll get back to you within two days.", 5),
        ("ru", "Спасибо, пришлю бриф завтра", 4),
        ("ru", "В пятницу оплачу, обещаю", 6),
        ("ar", "بحولك المبلغ يوم الاحد", 8),
        ("ar", "بكرة برسلك الملفات", 4),
    ],
)
def test_the_time_said_with_a_promise_is_its_own(language: str, text: str, day: int) -> None:
    assert day_promised(text, language) == date(2026, 3, day)


@pytest.mark.parametrize(
    "text",
    [
        "Tomorrow I'll send the brief.",
        "Hello there! Tomorrow, I'll send the brief.",
        "Ok, tomorrow I'll send the brief.",
    ],
)
def test_a_time_that_opens_the_sentence_is_the_promises_too(text: str) -> None:
    assert day_promised(text, "en") == date(2026, 3, 4)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I'll pay you soon, and the invoice is fine"),
        ("en", "Can you finish it by Friday? I'll send the brief."),
        ("en", "We need it by Friday, I'll send the brief."),
        ("en", "If you finish by Friday, I'll pay the rest"),
        ("ru", "Макет нужен к пятнице. Бриф пришлю"),
        ("ru", "Если успеете к пятнице, оплачу остаток"),
        ("ar", "لو خلصت يوم الخميس بحولك المبلغ"),
    ],
)
def test_a_time_that_is_not_the_promises_is_left_alone(language: str, text: str) -> None:
    assert day_promised(text, language) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "If you finish by Friday, I'll pay on Monday"),
        ("ru", "если успеете к пятнице, заплачу в понедельник"),
    ],
)
def test_behind_a_condition_the_promises_own_day_is_taken(language: str, text: str) -> None:
    assert day_promised(text, language) == date(2026, 3, 9)


def test_a_day_that_the_message_named_before_is_promised_all_the_same() -> None:
    text = "Can you finish by Friday? I'll pay on Friday, you have my word."
    assert day_promised(text, "en") == date(2026, 3, 6)


def test_words_that_stand_nowhere_in_the_message_have_the_time_they_name() -> None:
    at = time_promised("I'll pay on Friday", "", language="en", now=NOW, zone=ZONE)
    assert at is not None
    assert at.date() == date(2026, 3, 6)
