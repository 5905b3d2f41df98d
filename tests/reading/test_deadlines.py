"""The days and terms that clients name are found; other numbers and words are left alone."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evals.floods import TERMS
from scenarios.reading.deadlines import MOST, find_terms

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)  # a Wednesday

NAMED = [
    ("en", "Can you have it ready by Friday?", "by Friday", (11, 27)),
    ("en", "We go live in two weeks, no pressure", "in two weeks", (12, 9)),
    ("en", "The fair opens 3 December.", "3 December", (12, 3)),
    ("en", "need it tomorrow morning!!", "tomorrow morning", (11, 26)),
    ("en", "I need the logo by Wed", "by Wed", (12, 2)),
    ("en", "Ready before Fri, please", "before Fri", (11, 27)),
    ("en", "can we launch on Thu?", "on Thu", (11, 26)),
    ("en", "you have until sun.", "until sun", (11, 29)),
    ("en", "Send it by end of day please", "by end of day", (11, 25)),
    ("en", "Please answer by EOD", "by EOD", (11, 25)),
    ("en", "I need an answer by EOD Friday.", "by EOD Friday", (11, 27)),
    ("en", "Let me know by 5pm today", "by 5pm today", (11, 25)),
    ("en", "ASAP by Dec 5!", "by Dec 5", (12, 5)),
    ("en", "The launch is Dec 5", "Dec 5", (12, 5)),
    ("en", "Kick-off on 5 Dec, 2026 then", "on 5 Dec, 2026", (12, 5)),
    ("en", "We decide next week", "next week", (12, 4)),
    ("en", "early next week is best", "early next week", (11, 30)),
    ("en", "Let us talk next week on Tuesday", "next week on Tuesday", (12, 1)),
    ("en", "by the end of next week at the latest", "by the end of next week", (12, 4)),
    ("en", "I want it by the 15th", "by the 15th", (12, 15)),
    ("en", "before the 15th at the latest", "before the 15th", (12, 15)),
    ("en", "deliver within 2 weeks", "within 2 weeks", (12, 9)),
    ("en", "deliver in 2-3 days", "in 2-3 days", (11, 28)),
    ("en", "I need it today", "today", (11, 25)),
    ("en", "Can you do it before midnight?", "before midnight", (11, 25)),
    ("en", "All of it before the end of the month", "before the end of the month", (11, 30)),
    ("en", "pay me by 12/15", "by 12/15", (12, 15)),
    ("en", "by Friday.Thanks", "by Friday", (11, 27)),
    ("ru", "Нужно к пятнице, край", "к пятнице", (11, 27)),
    ("ru", "сдаёмся через две недели", "через две недели", (12, 9)),
    ("ru", "Макет нужен завтра утром", "завтра утром", (11, 26)),
    ("ru", "выставка 3 декабря", "3 декабря", (12, 3)),
    ("ru", "Сделайте до среды", "до среды", (12, 2)),
    ("ru", "Жду до пятницы!", "до пятницы", (11, 27)),
    ("ru", "ответьте до среды", "до среды", (12, 2)),
    ("ru", "Ответьте до пт, пожалуйста", "до пт", (11, 27)),
    ("ru", "до следующей пятницы подождём", "до следующей пятницы", (12, 4)),
    ("ru", "Оплатим в течение недели", "в течение недели", (12, 2)),
    ("ru", "Оплатим в течение двух дней", "в течение двух дней", (11, 27)),
    ("ru", "Правки в течение 3-х дней", "в течение 3-х дней", (11, 28)),
    ("ru", "пришлите сегодня до 18:00", "сегодня до 18:00", (11, 25)),
    ("ru", "Нужно до 18:00 завтра", "до 18:00 завтра", (11, 26)),
    ("ru", "нужно до 20.12", "до 20.12", (12, 20)),
    ("ru", "Запуск 20.12.2026.", "20.12.2026", (12, 20)),
    ("ru", "нужно к 15 числу", "к 15 числу", (12, 15)),
    ("ru", "успеете до 15-го?", "до 15-го", (12, 15)),
    ("ru", "вернёмся на следующей неделе", "на следующей неделе", (12, 4)),
    ("ru", "в начале следующей недели", "в начале следующей недели", (11, 30)),
    ("ru", "до пятницы следующей недели", "до пятницы следующей недели", (12, 4)),
    ("ru", "Созвон сегодня вечером", "сегодня вечером", (11, 25)),
    ("ru", "скиньте до вечера", "до вечера", (11, 25)),
    ("ru", "скиньте до конца дня", "до конца дня", (11, 25)),
    ("ru", "до конца месяца успеем", "до конца месяца", (11, 30)),
    ("ru", "Нужно до завтра", "до завтра", (11, 26)),
    ("ru", "к завтрашнему утру", "к завтрашнему утру", (11, 26)),
    ("ru", "завтра до 5 страниц сдаём", "завтра", (11, 26)),
    ("ru", "завтра до конца дня", "завтра до конца дня", (11, 26)),
    ("ru", "до четверга, 3 декабря", "до четверга, 3 декабря", (12, 3)),
    ("ru", "до следующей недели", "до следующей недели", (11, 30)),
    ("ru", "Сдать до 5 декабря", "до 5 декабря", (12, 5)),
    ("ar", "محتاجين الشغل قبل يوم الجمعة", "قبل يوم الجمعة", (11, 27)),
    ("ar", "لازم التسليم خلال أسبوعين", "خلال أسبوعين", (12, 9)),
    ("ar", "ابعتهولي بكرة الصبح", "بكرة الصبح", (11, 26)),
    ("ar", "قبل يوم الخميس ٣ ديسمبر", "قبل يوم الخميس ٣ ديسمبر", (12, 3)),
    ("ar", "أحتاجه قبل ١٥ ديسمبر", "قبل ١٥ ديسمبر", (12, 15)),
    ("ar", "رد علي اليوم مساء", "اليوم مساء", (11, 25)),
    ("ar", "نلتقي مساءً اليوم الساعة ٨", "مساءً اليوم الساعة ٨", (11, 25)),
    ("ar", "أريد الشعار اليوم", "اليوم", (11, 25)),
    ("ar", "خلصه النهاردة", "النهاردة", (11, 25)),
    ("ar", "نبدأ الأسبوع القادم", "الأسبوع القادم", (12, 4)),
    ("ar", "بنحكي الأسبوع الجاي", "الأسبوع الجاي", (12, 4)),
    ("ar", "بداية الأسبوع القادم", "بداية الأسبوع القادم", (11, 29)),
    ("ar", "بدي ياه بكرا الساعة ٥", "بكرا الساعة ٥", (11, 26)),
    ("ar", "بدي ياه قبل 15/12", "قبل 15/12", (12, 15)),
    ("ar", "التسليم خلال أسبوع", "خلال أسبوع", (12, 2)),
    ("ar", "التسليم خلال ٣ أيام", "خلال ٣ أيام", (11, 28)),
    ("ar", "بدفعلك آخر الشهر", "آخر الشهر", (11, 30)),
    ("ar", "قبل نهاية الشهر", "قبل نهاية الشهر", (11, 30)),
    ("ar", "قبل نهاية اليوم لو سمحت", "قبل نهاية اليوم", (11, 25)),
    ("ar", "قبل يوم ١٥", "قبل يوم ١٥", (12, 15)),
    ("ar", "سلّمه غداً", "غداً", (11, 26)),
]


@pytest.mark.parametrize(("language", "text", "words", "day"), NAMED)
def test_a_day_that_a_client_names_is_found(
    language: str, text: str, words: str, day: tuple[int, int]
) -> None:
    (term,) = find_terms(text, language=language, now=NOW, zone="UTC")
    assert term.words == words
    assert (term.at.month, term.at.day) == day


@pytest.mark.parametrize(
    ("language", "text", "hour"),
    [
        ("en", "by 5pm today", 17),
        ("en", "tomorrow before 5:30 pm", 17),
        ("en", "Friday by 11am", 11),
        ("ru", "сегодня до 18:00", 18),
        ("ru", "сегодня до 18.00", 18),
        ("ru", "завтра до 6 вечера", 18),
        ("ru", "в пятницу до 15:00", 15),
        ("ar", "بكرا الساعة ٥", 17),
        ("ar", "بكرا قبل الساعة ٥", 17),
        ("ar", "قبل الساعة ٥ اليوم", 17),
        ("ar", "يوم الجمعة الساعة 11 الصبح", 11),
    ],
)
def test_an_hour_said_with_the_day_is_kept(language: str, text: str, hour: int) -> None:
    (term,) = find_terms(text, language=language, now=NOW, zone="Asia/Amman")
    assert term.at.astimezone(ZoneInfo("Asia/Amman")).hour == hour


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "today"),
        ("en", "by EOD"),
        ("en", "tonight"),
        ("ru", "сегодня"),
        ("ru", "сегодня вечером"),
        ("ru", "до конца дня"),
        ("ar", "النهاردة"),
        ("ar", "اليوم مساء"),
        ("ar", "قبل نهاية اليوم"),
    ],
)
def test_today_is_the_users_today_even_late_at_night(language: str, text: str) -> None:
    now = datetime(2026, 11, 25, 19, 30, tzinfo=UTC)  # 00:30 of the 26th there
    (early,) = find_terms(text, language=language, now=now, zone="Asia/Tashkent")
    assert early.at.astimezone(ZoneInfo("Asia/Tashkent")).day == 26
    late = datetime(2026, 11, 25, 18, 30, tzinfo=UTC)  # 23:30 of the 25th there
    (term,) = find_terms(text, language=language, now=late, zone="Asia/Tashkent")
    assert term.at.astimezone(ZoneInfo("Asia/Tashkent")).day == 25


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "by end of week", 27),
        ("ru", "до конца недели", 27),
        ("ar", "قبل نهاية الأسبوع", 26),
    ],
)
def test_on_the_last_day_of_the_week_its_end_is_that_day(
    language: str, text: str, day: int
) -> None:
    now = datetime(2026, 11, day, 12, tzinfo=UTC)
    (term,) = find_terms(text, language=language, now=now, zone="UTC")
    assert term.at.day == day


def test_next_week_said_on_a_sunday_is_each_languages_own() -> None:
    sunday = datetime(2026, 11, 29, 9, tzinfo=UTC)
    days = {
        language: find_terms(text, language=language, now=sunday, zone="UTC")[0].at.day
        for language, text in (
            ("en", "next week"),
            ("ru", "на следующей неделе"),
            ("ar", "الأسبوع القادم"),
        )
    }
    assert days == {"en": 4, "ru": 4, "ar": 11}


def test_two_days_of_the_user_are_two_terms() -> None:
    # in Auckland 08:00 of the 27th and 17:00 of the 27th are two days of UTC, one of the user
    terms = find_terms("Friday 8am, Friday 5pm", language="en", now=NOW, zone="Pacific/Auckland")
    assert len(terms) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Take the first fifty pages, $5,000 in all"),
        ("en", "[14:20] You: the total is 780"),
        ("en", "logo for the first 12 seconds, 1080x1920"),
        ("en", "today's market is hard"),
        ("en", "today’s prices"),
        ("en", "How are you today?"),
        ("en", "I read it in USA Today"),
        ("en", "we use Monday.com"),
        ("en", "banner for Black Friday"),
        ("en", "we spoke last Friday"),
        ("en", "every Monday we meet"),
        ("en", "Fridays are busy"),
        ("en", "open Mon-Fri"),
        ("en", "open Monday-Friday"),
        ("en", "an article on sun protection"),
        ("en", "a poster by Sun Microsystems"),
        ("en", "a logo on Sat Nav screens"),
        ("en", "I may 5 times change it"),
        ("en", "it costs 20.12$"),
        ("en", "by 20.12$ more"),
        ("en", "version 2.0 of the site"),
        ("en", "upgrade it to v2.10 by 2.0"),
        ("en", "1-2 pages"),
        ("en", "by the 15th page I was bored"),
        ("en", "on the 1st floor"),
        ("en", "a 9/10 from me"),
        ("en", "in the next weekly call"),
        ("en", "see example.com/today or #today"),
        ("en", "next week's plan"),
        ("en", "we are on 24/7"),
        ("en", "until today we had no site"),
        ("en", "every time you say tomorrow and nothing comes"),
        ("en", "he keeps saying tomorrow"),
        ("en", "two weeks I wait and every day you say tomorrow"),
        ("ru", "34 страницы, 4.3: размещение в портфолио исключается"),
        ("ru", "раза в три меньше, и восемь экранов"),
        ("ru", "впишите логотип в среду обитания"),
        ("ru", "перенести проект в среду разработки"),
        ("ru", "в среде дизайнеров так не принято"),
        ("ru", "к чёрной пятнице"),
        ("ru", "цена 20.12$"),
        ("ru", "цены до 20.12$"),
        ("ru", "цены до 20.12 руб"),
        ("ru", "обновить с версии 2.0 до 2.10"),
        ("ru", "от 10.05 до 20.12"),
        ("ru", "1-2 страницы"),
        ("ru", "до 15 страниц"),
        ("ru", "до 15-го слайда"),
        ("ru", "к 15-му экрану"),
        ("ru", "скидка до 18"),
        ("ru", "сегодняшний рынок сложный"),
        ("ru", "на сегодняшний день"),
        ("ru", "Как дела сегодня?"),
        ("ru", "на следующей странице"),
        ("ru", "в ср. 500 рублей"),
        ("ru", "каждый раз вы говорите «завтра», и ничего"),
        ("ru", "только и слышу: завтра"),
        ("ru", "жду две недели, и каждый день вы говорите «завтра»"),
        ("ar", "صباح الخير يا بشمهندسة"),
        ("ar", "نص الأرباح و ١٠٠ ألف دولار"),
        ("ar", "سوق اليوم صعب"),
        ("ar", "ما وصلني شي لحد اليوم"),
        ("ar", "٥٠ دولار في اليوم"),
        ("ar", "شعار اليوم العالمي للمرأة"),
        ("ar", "اليوم الأول من المشروع"),
        ("ar", "كيفك اليوم؟"),
        ("ar", "تصميم الجمعة البيضاء"),
        ("ar", "قبل الجمعة البيضاء"),
        ("ar", "السعر 20.12$"),
        ("ar", "النسخة 2.0"),
        ("ar", "1-2 صفحات"),
        ("ar", "١٥/١٢ من العلامة"),
        ("ar", "قبل ١٥ صفحة"),
        ("ar", "يوم بعد يوم"),
        ("ar", "قبل الحد الأدنى"),
        ("ar", "آخر الشهور كانت صعبة"),
        ("ar", "كل يوم جمعة"),
        ("ar", "كل مرة تقول بكرة ولا شيء يوصل"),
        ("ar", "دايما تقولون بكرة"),
        ("ar", "لي أسبوعين أنتظر وكل يوم تقول بكرة"),
    ],
)
def test_what_is_no_day_is_left_alone(language: str, text: str) -> None:
    assert find_terms(text, language=language, now=NOW, zone="UTC") == ()


@pytest.mark.parametrize("text", TERMS.values(), ids=TERMS.keys())
@pytest.mark.parametrize("language", ["ar", "en", "ru"])
def test_of_a_flood_only_so_many_terms_are_named(language: str, text: str) -> None:
    assert len(find_terms(text, language=language, now=NOW, zone="UTC")) <= MOST


@given(st.text(max_size=3000), st.sampled_from(["ar", "en", "ru"]))
def test_whatever_the_text_holds_there_is_an_answer(text: str, language: str) -> None:
    assert len(find_terms(text, language=language, now=NOW, zone="Africa/Cairo")) <= MOST
