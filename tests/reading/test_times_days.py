"""Days said in two ways at once: a weekday with its date, weeks with a weekday, from day to day."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from scenarios.reading.times import TimeRead, read_time

WEDNESDAY = datetime(2026, 3, 11, 14, 20, tzinfo=UTC)


def read(text: str, now: datetime = WEDNESDAY) -> TimeRead:
    return read_time(text, language="en", now=now, zone="UTC", repeats=True)


def moments(found: TimeRead) -> list[str]:
    told = found.choices or ((found.at,) if found.at else ())
    return [f"{at:%m-%d %H:%M}" for at in told]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thursday 13 March", ["03-12 10:00", "03-13 10:00"]),
        ("Thursday, March 13 at 5pm", ["03-12 17:00", "03-13 17:00"]),
        ("on Thursday 13/03/2026", ["03-12 10:00", "03-13 10:00"]),
        ("в четверг 13 марта", ["03-12 10:00", "03-13 10:00"]),
        ("в понедельник, 31 марта в 12:00", ["03-30 12:00", "03-31 12:00"]),
        ("الخميس 13 مارس", ["03-12 10:00", "03-13 10:00"]),
        ("الخميس القادم الموافق 13 مارس", ["03-12 10:00", "03-13 10:00"]),
        ("يوم الأحد 16/3 الساعة 5", ["03-15 17:00", "03-16 17:00"]),
    ],
)
def test_a_weekday_that_contradicts_its_date_is_asked_about(text: str, expected: list[str]) -> None:
    found = read(text)
    assert found.problem == "ambiguous"
    assert moments(found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Friday 13 March", ["03-13 10:00"]),
        ("Friday 03/04", ["04-03 10:00"]),  # of the two orders the one that is a Friday
        ("в пятницу 13 марта", ["03-13 10:00"]),
        ("الجمعة 13 مارس", ["03-13 10:00"]),
        ("يوم الأحد 15/3 الساعة 5", ["03-15 17:00"]),
    ],
)
def test_a_weekday_that_is_that_of_its_date_is_no_question(text: str, expected: list[str]) -> None:
    assert moments(read(text)) == expected


@pytest.mark.parametrize("text", ["Thursday 11 March", "в четверг 11 марта", "الخميس 11 مارس"])
def test_another_weekday_beside_todays_date_is_not_understood(text: str) -> None:
    assert read(text).problem == "not_understood"


@pytest.mark.parametrize("text", ["Thursday 6 March", "в четверг 6 марта", "الخميس 6 مارس"])
def test_another_weekday_beside_a_date_just_past_makes_it_no_time_to_come(text: str) -> None:
    assert read(text).problem == "past"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بعد أسبوعين يوم الخميس", ["03-26 10:00"]),
        ("بعد أسبوع الجمعة الساعة 3", ["03-20 15:00"]),
        ("الخميس بعد أسبوعين الساعة 4 العصر", ["03-26 16:00"]),
        ("بعد ٣ أسابيع يوم الأربعاء", ["04-01 10:00"]),
        ("через две недели в четверг", ["03-26 10:00"]),
        ("через две недели в среду в 11", ["03-25 11:00"]),
    ],
)
def test_a_weekday_so_many_weeks_from_now_is_of_that_week(text: str, expected: list[str]) -> None:
    assert moments(read(text)) == expected


def test_a_weekday_before_todays_so_many_weeks_from_now_is_asked_about() -> None:
    found = read("بعد أسبوعين يوم الاثنين")
    assert found.problem == "ambiguous"
    assert moments(found) == ["03-23 10:00", "03-30 10:00"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("من الأحد للخميس", ["03-15 10:00"]),
        ("من الثلاثاء إلى الخميس معرض", ["03-17 10:00"]),
        ("с понедельника по пятницу", ["03-16 10:00"]),
        ("с четверга по субботу отпуск", ["03-12 10:00"]),
    ],
)
def test_from_day_to_day_without_an_hour_is_its_first_day(text: str, expected: list[str]) -> None:
    found = read(text)
    assert moments(found) == expected
    assert found.repeat is None


def test_a_whole_working_week_at_an_hour_comes_back() -> None:
    found = read("من الأحد للخميس الساعة 9 الصبح")
    assert found.repeat is not None
    assert found.repeat.weekdays == (0, 1, 2, 3, 6)
    assert moments(found) == ["03-12 09:00"]


@pytest.mark.parametrize("text", ["من الاثنين للأربعاء الساعة 10", "со среды по пятницу в 10"])
def test_other_days_at_an_hour_may_be_one_event_and_are_not_understood(text: str) -> None:
    assert read(text).problem == "not_understood"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("до пятницы 17:00", ["03-13 17:00"]),
        ("сдать макет до завтра 12:00", ["03-12 12:00"]),
        ("до 20 марта, в 18:00", ["03-20 18:00"]),
        ("لحد الخميس الساعة 5", ["03-12 17:00"]),
        ("حتى يوم الأحد الساعة 10 صباحا", ["03-15 10:00"]),
    ],
)
def test_until_a_day_at_an_hour_is_that_moment(text: str, expected: list[str]) -> None:
    assert moments(read(text)) == expected


@pytest.mark.parametrize(
    "text", ["до пятницы", "сегодня до 17", "за день до пятницы 17:00", "لحد الخميس", "قبل الخميس"]
)
def test_until_a_day_or_an_hour_alone_is_not_understood(text: str) -> None:
    assert read(text).problem == "not_understood"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("اليوم بالستة", ["03-11 18:00"]), ("بكرة بالعشرة ونص", ["03-12 10:30"])],
)
def test_an_hour_after_its_day_may_be_said_with_the_article_alone(
    text: str, expected: list[str]
) -> None:
    assert moments(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tomorrow at 5 or 6", ["03-12 17:00", "03-12 18:00"]),
        ("call Omar on Friday at 3 or 4pm about the invoice", ["03-13 15:00", "03-13 16:00"]),
        ("завтра в 10 или в 11", ["03-12 10:00", "03-12 11:00"]),
        ("завтра в 7 или 8 вечера", ["03-12 19:00", "03-12 20:00"]),
        ("بكرة الساعة 3 ولا 4", ["03-12 15:00", "03-12 16:00"]),
        ("الخميس الساعة 7 أو 8 مساء", ["03-12 19:00", "03-12 20:00"]),
    ],
)
def test_one_of_two_hours_is_asked_about(text: str, expected: list[str]) -> None:
    found = read(text)
    assert found.problem == "ambiguous"
    assert moments(found) == expected


@pytest.mark.parametrize(
    "text", ["send 5 or 6 files tomorrow", "завтра 5 или 6 макетов", "بكرة 3 أو 4 صور"]
)
def test_one_of_two_numbers_of_things_is_no_question_of_hours(text: str) -> None:
    assert read(text).problem != "ambiguous"


def test_of_two_hours_of_today_the_one_ahead_is_meant() -> None:
    assert moments(read("today at 1 pm or 5 pm")) == ["03-11 17:00"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بعد نص ساعة من هلق", ["03-11 14:50"]),  # not "an hour from now"
        ("كمان شي نص ساعة", ["03-11 14:50"]),
        ("بعد مرور ساعتين", ["03-11 16:20"]),
        ("ورا باجر الساعة 5", ["03-13 17:00"]),  # the day after tomorrow
        ("اليوم العصر بالاربعة", ["03-11 16:00"]),  # four o'clock, no Wednesday
        ("الاحد من ٩ ونص الى ١١", ["03-15 09:30"]),
        ("غدا إن شاء الله مع جوج ونص", ["03-12 14:30"]),
        ("ظهيرة الغد", ["03-12 12:00"]),
        ("باجر عقب الظهر", ["03-12 15:00"]),
        ("اليوم عقب المغرب", ["03-11 19:00"]),
        ("نهار الجمعة من بعد الصلاة", ["03-13 13:00"]),
        ("أول يوم بالشهر", ["04-01 10:00"]),
        ("بعد ثلاث أرباع الساعة", ["03-11 15:05"]),
        ("الجمعة الجاية بعد الصلاة", ["03-13 13:00"]),
        ("20/3 ضهرا", ["03-20 12:00"]),
        ("بكرةالساعة5", ["03-12 17:00"]),
        ("بكرااا الساعة ١١ الصبح", ["03-12 11:00"]),
        ("بعد 5دقايق", ["03-11 14:25"]),
    ],
)
def test_nothing_said_of_a_time_is_passed_over(text: str, expected: list[str]) -> None:
    assert moments(read(text)) == expected


def test_a_day_of_every_month_may_be_a_figure_after_its_preposition() -> None:
    found = read("كل شهر ب 5 الساعة 10")
    assert found.repeat is not None
    assert found.repeat.month_day == 5
    assert read("كل شهر ب 500 ريال").repeat != found.repeat


def test_god_willing_is_no_part_of_the_subject() -> None:
    assert read("بكره ان شاء الله الساعه 10 اجتماع").subject == "اجتماع"


@pytest.mark.parametrize(
    "text", ["до конца четверга", "к концу четверга", "نهاية يوم الخميس", "آخر نهار الخميس"]
)
def test_the_end_of_a_weekday_is_that_of_its_work(text: str) -> None:
    assert moments(read(text)) == ["03-12 18:00"]
