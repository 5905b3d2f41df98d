"""Times in words: a table of phrases a language, clock changes, and whatever people may type."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evals.floods import TIMES
from scenarios.reading.times import TimeRead, is_wish, read_clock, read_time

PHRASES = Path(__file__).with_name("time_phrases")
ZONES = {"en": "Europe/London", "ru": "Europe/Moscow", "ar": "Africa/Cairo"}
# Zones with half hours, changes at midnight, in the southern hemisphere, of half an hour, none.
CLOCK_CHANGES = (
    "Europe/London",
    "America/New_York",
    "Africa/Cairo",
    "Asia/Beirut",
    "Australia/Lord_Howe",
    "America/Santiago",
    "Asia/Kathmandu",
    "Africa/Casablanca",
    "Pacific/Chatham",
    "Europe/Moscow",
)


def rows(name: str) -> list[tuple[str, str, str, str]]:
    lines = (PHRASES / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    parted = (line.split("\t") for line in lines)
    return [(name[:2], expected, kind, text) for expected, kind, text in parted]


def wednesday(language: str) -> datetime:
    """Wednesday 11 March 2026, 14:20 where the language is spoken."""
    return datetime(2026, 3, 11, 14, 20, tzinfo=ZoneInfo(ZONES[language])).astimezone(UTC)


def outcome(read: TimeRead, zone: str) -> set[str]:
    """The result in the words of the tables."""
    if read.problem in {"past", "not_understood"}:
        return {"none" if read.problem == "not_understood" else "past"}
    moments = read.choices or (read.at,)
    local = [moment.astimezone(ZoneInfo(zone)) for moment in moments if moment is not None]
    return {f"{at:%m-%d %H:%M}" if at.year == 2026 else f"{at:%Y-%m-%d %H:%M}" for at in local}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "call Meera on Monday or Tuesday at 10am"),
        ("ru", "позвонить Ире в понедельник или во вторник в 10 утра"),
        ("ar", "كلم سارة يوم الاثنين أو الثلاثاء الساعة 10 الصبح"),
    ],
)
def test_one_of_two_weekdays_is_asked_about(language: str, text: str) -> None:
    now = wednesday(language)
    found = read_time(text, language=language, now=now, zone=ZONES[language])
    days = [each.astimezone(ZoneInfo(ZONES[language])) for each in found.choices]
    assert [(each.weekday(), each.hour) for each in days] == [(0, 10), (1, 10)]
    assert all(each - now < timedelta(days=7) for each in days)


@pytest.mark.parametrize(
    ("language", "expected", "kind", "text"), [row for name in ZONES for row in rows(name)]
)
def test_everyday_phrases_are_read(language: str, expected: str, kind: str, text: str) -> None:
    read = read_time(text, language=language, now=wednesday(language), zone=ZONES[language])
    assert outcome(read, ZONES[language]) == set(expected.split("|")), kind


@pytest.mark.parametrize("language", ZONES)
def test_phrases_kept_aside_are_read_and_hardly_ever_wrongly(language: str) -> None:
    right = wrong = 0
    kept_aside = rows(f"{language}-held")
    for _, expected, _, text in kept_aside:
        read = read_time(text, language=language, now=wednesday(language), zone=ZONES[language])
        fits = outcome(read, ZONES[language]) == set(expected.split("|"))
        right += fits
        wrong += not fits and read.at is not None
    assert right >= 0.9 * len(kept_aside)
    assert wrong <= 1


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("remind me tomorrow at 10 to send the invoice", "send the invoice"),
        ("Remind me to send the invoice to Anna tomorrow at 10", "send the invoice to Anna"),
        ("please remind me about the 30% deposit in 2 days", "the 30% deposit"),
        ("on Friday remind me to call Dr. May", "call Dr. May"),
        ("напомни завтра в 10 отправить счёт на 15 000 ₽", "отправить счёт на 15 000 ₽"),
        ("Напомни мне, пожалуйста, через час о звонке", "о звонке"),
        ("ذكرني غدا الساعة ١٠ أن أرسل الفاتورة", "أرسل الفاتورة"),
        ("ذكّرني بكرة العصر أتابع مع العميل", "أتابع مع العميل"),
        ("tomorrow at 10", ""),
        ("remind me", ""),
    ],
)
def test_what_is_left_of_a_wish_is_what_it_is_about(text: str, subject: str) -> None:
    assert read_time(text, language="en", now=wednesday("en"), zone="UTC").subject == subject


@pytest.mark.parametrize(
    "text",
    [
        "remind me every Monday at 9",
        "remind me an hour before the meeting",
        "remind me to reply before Friday",
        "remind me after Eid at 5",
        "tomorrow or Friday",
        "tomorrow at 25:00",
        "tomorrow 10 am Moscow time",
        "after Friday",
        "завтра в 10 по Москве",
        "بكرة والخميس",
        "بعد الاثنين",
        "напомни каждый понедельник в 9",
        "за час до встречи",
        "до пятницы",
        "ذكرني كل يوم أحد الساعة ٩",
        "ذكرني بعد العيد الساعة ٥",
        "ذكرني قبل الخميس",
    ],
)
def test_what_would_be_a_guess_is_not_understood_and_nothing_typed_is_lost(text: str) -> None:
    read = read_time(text, language="en", now=wednesday("en"), zone="Europe/London")
    assert read.problem == "not_understood"
    assert read.at is None
    assert read.subject
    assert text.endswith(read.subject)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Easter", "04-05 10:00"),
        ("in 3 business days", "03-16 10:00"),
        ("last friday of the month", "03-27 10:00"),
        ("third monday of april at 10", "04-20 10:00"),
        ("в первый понедельник апреля", "04-06 10:00"),
        ("на новый год", "2027-01-01 10:00"),
        ("25 числа следующего месяца", "04-25 10:00"),
        ("الشهر الجاي يوم ١٥", "04-15 10:00"),
        ("same time tomorrow", "03-12 14:20"),
        ("in 2-3 days", "03-13 14:20"),
        ("Friday the 13th", "03-13 10:00"),
        ("at half past ten in the morning", "03-12 10:30"),
        ("tonight at 2", "03-12 02:00"),
        ("الساعة ٣ إلا خمسة", "03-11 14:55"),
        ("tomorrow at 9 in the evening", "03-12 21:00"),
    ],
)
def test_days_named_without_a_date_are_found(text: str, expected: str) -> None:
    read = read_time(text, language="en", now=wednesday("en"), zone="Europe/London")
    assert outcome(read, "Europe/London") == {expected}


def test_the_script_decides_the_language() -> None:
    now, zone = wednesday("en"), "Europe/London"
    for text in ("напомни завтра в 10 написать John Smith", "ذكرني غدا الساعة ١٠ أكلم John"):
        read = read_time(text, language="en", now=now, zone=zone)
        assert outcome(read, zone) == {"03-12 10:00"}
    assert outcome(read_time("remind me tomorrow", language="ar", now=now, zone=zone), zone) == {
        "03-12 10:00"
    }


def test_a_missing_hour_moves_forward() -> None:
    """In London 29 March 2026 has no 01:30."""
    now = datetime(2026, 3, 28, 12, tzinfo=UTC)
    read = read_time("tomorrow at 01:30", language="en", now=now, zone="Europe/London")
    assert read.at == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert outcome(read, "Europe/London") == {"03-29 02:30"}


def test_a_doubled_hour_is_the_first() -> None:
    """In London 25 October 2026 has 01:30 twice."""
    now = datetime(2026, 10, 24, 12, tzinfo=UTC)
    read = read_time("tomorrow at 01:30", language="en", now=now, zone="Europe/London")
    assert read.at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_days_keep_the_wall_clock_and_hours_are_elapsed() -> None:
    now = datetime(2026, 3, 28, 12, tzinfo=UTC)
    days = read_time("in 2 days", language="en", now=now, zone="Europe/London")
    hours = read_time("in 48 hours", language="en", now=now, zone="Europe/London")
    assert days.at == datetime(2026, 3, 30, 11, tzinfo=UTC)
    assert hours.at == datetime(2026, 3, 30, 12, tzinfo=UTC)


def test_the_same_phrase_is_elsewhere_another_moment() -> None:
    now = datetime(2026, 3, 11, 23, 30, tzinfo=UTC)
    cairo = read_time("غدا الساعة ١٠", language="ar", now=now, zone="Africa/Cairo")
    new_york = read_time("tomorrow at 10", language="en", now=now, zone="America/New_York")
    assert cairo.at == datetime(2026, 3, 13, 8, tzinfo=UTC)
    assert new_york.at == datetime(2026, 3, 12, 14, tzinfo=UTC)


def test_february_29_waits_for_its_year_and_31_for_a_month_that_has_it() -> None:
    now = datetime(2026, 3, 31, 20, tzinfo=UTC)
    leap = read_time("29 February", language="en", now=now, zone="UTC")
    long = read_time("on the 31st", language="en", now=now + timedelta(days=1), zone="UTC")
    month = read_time("in a month", language="en", now=now, zone="UTC")
    assert leap.at == datetime(2028, 2, 29, 10, tzinfo=UTC)
    assert long.at == datetime(2026, 5, 31, 10, tzinfo=UTC)
    assert month.at == datetime(2026, 4, 30, 20, tzinfo=UTC)
    assert read_time("30 February", language="en", now=now, zone="UTC").at is None


def test_both_halves_of_today_are_offered_when_both_are_ahead() -> None:
    dawn = datetime(2026, 3, 11, 5, tzinfo=UTC)
    for text in ("at 7", "в 7", "الساعة ٧"):
        read = read_time(text, language="en", now=dawn, zone="UTC")
        assert read.problem == "ambiguous"
        assert [choice.hour for choice in read.choices] == [7, 19]


def test_an_unknown_zone_is_read_as_utc() -> None:
    now = datetime(2026, 3, 11, 5, tzinfo=UTC)
    read = read_time("tomorrow", language="en", now=now, zone="Mars/Olympus")
    assert read.at == datetime(2026, 3, 12, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "remind me tomorrow",
        "Hi! Please remind me to call",
        "don't let me forget the brief",
        "напомни завтра",
        "Напомните мне в 5",
        "привет, напомни про счёт",
        "не дай забыть про бриф",
        "ذكرني بكرة",
        "ذكّرني غدًا",
        "مرحبا، فكرني بالدفعة",
        "نبهني الساعة ٥",
    ],
)
def test_a_wish_is_known_by_its_opening(text: str) -> None:
    assert is_wish(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "tomorrow at 10", "You reminded me of my first client", "He said: remind me later",
        "это напоминает мне старый проект", "هذا يذكرني بالمشروع", "🙂",
    ],
)  # fmt: skip
def test_other_talk_is_no_wish(text: str) -> None:
    assert not is_wish(text)


def test_a_clock_alone_is_read_in_both_halves() -> None:
    assert [at.hour for at in read_clock("2:35", language="en")] == [2, 14]
    assert [at.hour for at in read_clock("2:35 pm", language="en")] == [14]
    assert [(at.hour, at.minute) for at in read_clock("الساعة ٢ ونص", language="ar")] == [
        (2, 30),
        (14, 30),
    ]
    assert [at.hour for at in read_clock("7 вечера", language="ru")] == [19]
    assert read_clock("soon", language="en") == ()


moments = st.datetimes(datetime(2024, 1, 1), datetime(2034, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 (the strategy wants naive bounds and adds the zone)
phrases = st.sampled_from([text for name in ZONES for _, _, _, text in rows(name)])


@settings(max_examples=400, deadline=None)
@given(text=phrases, now=moments, zone=st.sampled_from(CLOCK_CHANGES))
def test_whenever_and_wherever_said_a_time_is_ahead(text: str, now: datetime, zone: str) -> None:
    read = read_time(text, language="en", now=now, zone=zone)
    assert (read.at is None) == (read.problem is not None)
    assert bool(read.choices) == (read.problem == "ambiguous")
    moment = now.replace(microsecond=0)
    for at in (read.at, *read.choices):
        if at is not None:
            assert at.tzinfo is UTC
            assert moment < at <= moment + timedelta(days=3660)


@settings(max_examples=200, deadline=None)
@given(
    now=moments,
    zone=st.sampled_from(CLOCK_CHANGES),
    days=st.integers(1, 400),
    hour=st.integers(0, 23),
)
def test_a_said_wall_time_is_kept_or_moved_forward(
    now: datetime, zone: str, days: int, hour: int
) -> None:
    place = ZoneInfo(zone)
    day = now.astimezone(place).date() + timedelta(days=days)
    read = read_time(f"{day:%Y-%m-%d} {hour:02}:30", language="en", now=now, zone=zone)
    if hour == 0 or hour > 12 or hour < 10:
        assert read.at is not None
        said = datetime(day.year, day.month, day.day, hour, 30)  # noqa: DTZ001 (a wall time)
        moved = read.at.astimezone(place).replace(tzinfo=None) - said
        assert timedelta(0) <= moved <= timedelta(hours=1)


pieces = st.one_of(
    st.text(max_size=40),
    phrases,
    st.sampled_from(["в ", "at ", "الساعة ", "بعد ", "через ", "in "]),
    st.sampled_from(["1", "31", "99999", ":", "-", "/", "\0", "\1"]),
)


@settings(max_examples=500, deadline=None)
@given(parts=st.lists(pieces, max_size=20), now=moments, zone=st.sampled_from(CLOCK_CHANGES))
def test_no_text_raises(parts: list[str], now: datetime, zone: str) -> None:
    text = "".join(parts)
    read = read_time(text, language="ru", now=now, zone=zone)
    is_wish(text)
    read_clock(text, language="ar")
    assert read.problem in {None, "not_understood", "past", "ambiguous"}


@pytest.mark.parametrize("text", TIMES.values(), ids=TIMES.keys())
def test_a_flood_is_answered_with_a_time_to_come_or_a_problem(text: str) -> None:
    now = wednesday("en")
    read = read_time(text, language="ru", now=now, zone="Europe/London")
    assert (read.at is None) == (read.problem is not None)
    assert read.at is None or read.at > now
    assert not is_wish(text)


SCRIPTS = {
    "arabic": "٠١٢٣٤٥٦٧٨٩",
    "persian": "۰۱۲۳۴۵۶۷۸۹",
    "devanagari": "०१२३४५६७८९",
    "bengali": "০১২৩৪৫৬৭৮৯",
    "full width": "０１２３４５６７８９",
}


@pytest.mark.parametrize("digits", SCRIPTS.values(), ids=SCRIPTS)
@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "in 10 minutes to call Sara", "03-11 14:30"),
        ("en", "tomorrow at 15:30", "03-12 15:30"),
        ("en", "on 25 March 2027 at 9 am", "2027-03-25 09:00"),
        ("ru", "через 10 минут позвонить Саре", "03-11 14:30"),
        ("ru", "завтра в 15:30", "03-12 15:30"),
        ("ru", "25.03.2027 в 9 утра", "2027-03-25 09:00"),
        ("ar", "بعد 10 دقائق أتصل بسارة", "03-11 14:30"),
        ("ar", "غدا الساعة 15:30", "03-12 15:30"),
        ("ar", "25/3/2027 الساعة 9 صباحا", "2027-03-25 09:00"),
    ],
)
def test_a_time_is_read_in_the_digits_of_any_script(
    digits: str, language: str, text: str, expected: str
) -> None:
    typed = text.translate(str.maketrans("0123456789", digits))
    assert typed != text
    read = read_time(typed, language=language, now=wednesday(language), zone=ZONES[language])
    assert outcome(read, ZONES[language]) == {expected}


@pytest.mark.parametrize("digits", SCRIPTS.values(), ids=SCRIPTS)
@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "every Monday at 10:45"), ("ru", "каждый понедельник в 10:45"),
     ("ar", "كل يوم اثنين الساعة 10:45")],
)  # fmt: skip
def test_a_repetition_is_read_in_the_digits_of_any_script(
    digits: str, language: str, text: str
) -> None:
    typed = text.translate(str.maketrans("0123456789", digits))
    zone = ZONES[language]
    read = read_time(typed, language=language, now=wednesday(language), zone=zone, repeats=True)
    assert outcome(read, zone) == {"03-16 10:45"}
    assert read.repeat is not None
    assert read.repeat.weekdays == (0,)
