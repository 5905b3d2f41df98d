"""An answer is read as it was meant, in three languages, or refused with the reason."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.engine.steps import Reader
from scenarios.reading.answers import (
    LONGEST_ANSWER,
    MOST_ITEMS,
    MOST_MONEY,
    any_day,
    day,
    items,
    money,
    number,
    parts_of,
    percentage,
    reduction,
    says_all,
    whole,
    words,
)
from scenarios.reckoning.money import load_money
from scenarios.reckoning.values import number_in

NOTHING: Facts = {}


def refusal(read: Reader, text: str, facts: Facts = NOTHING) -> str:
    with pytest.raises(UnreadableError) as refused:
        read(text, facts)
    return refused.value.reason


def sum_of(amount: str, currency: str) -> Json:
    return {"amount": amount, "currency": currency}


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("1500", "1500.00", "USD"),
        ("$1,500", "1500.00", "USD"),
        ("2k eur", "2000.00", "EUR"),
        ("50 000 руб", "50000.00", "RUB"),
        ("полторы тысячи долларов", "1500.00", "USD"),
        ("٣٠٠ دينار كويتي", "300.000", "KWD"),
        ("ألف ريال", "1000.00", "SAR"),
        ("900.5", "900.50", "USD"),
    ],
)
def test_a_sum_is_read(text: str, amount: str, currency: str) -> None:
    assert money(text, NOTHING) == sum_of(amount, currency)


def test_a_bare_number_is_in_the_deals_else_in_the_users_currency() -> None:
    user: Facts = {"profile_currency": "EGP"}
    assert money("500", user) == sum_of("500.00", "EGP")
    assert money("500", {**user, "deal_currency": "EUR"}) == sum_of("500.00", "EUR")
    assert money("$500", {**user, "deal_currency": "EUR"}) == sum_of("500.00", "USD")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not_money"),
        ("a lot", "not_money"),
        ("😀", "not_money"),
        ("20%", "not_money"),
        ("3 days", "not_money"),
        ("500 or 700", "not_money"),
        ("from $500 to $700", "range"),
        ("500-700", "range"),
        ("0", "not_positive"),
        ("0.001 usd", "not_positive"),
        ("9" * 15, "not_money"),
        ("9" * 60, "not_money"),
    ],
)
def test_what_is_no_sum_is_refused_with_the_reason(text: str, reason: str) -> None:
    assert refusal(money, text) == reason


def test_the_largest_sum_is_still_read() -> None:
    assert load_money(money(str(MOST_MONEY), NOTHING)).amount == MOST_MONEY
    assert refusal(money, str(MOST_MONEY + 1)) == "not_money"


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("20%", {"percent": "20"}),
        ("٢٠٪", {"percent": "20"}),
        ("15 процентов", {"percent": "15"}),
        ("12.5 percent off", {"percent": "12.5"}),
        ("10-15%", {"percent": "10"}),
        ("800", sum_of("800.00", "USD")),
        ("800 euros", sum_of("800.00", "EUR")),
    ],
)
def test_a_reduction_is_a_percentage_or_the_sum_he_wants_to_pay(text: str, wish: Json) -> None:
    assert reduction(text, NOTHING) == wish


@pytest.mark.parametrize("text", ["", "cheaper", "0%", "100%", "250%", "0", "500-700"])
def test_what_is_no_reduction_is_refused(text: str) -> None:
    assert refusal(reduction, text) == "not_reduction"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("40", 40),
        ("40 hours", 40),
        ("сорок часов", 40),
        ("٤٠ ساعة", 40),
        ("12.5", {"number": "12.5"}),
        ("полтора", {"number": "1.5"}),
        ("1", 1),
        ("100", 100),
    ],
)
def test_a_number_is_read(text: str, value: Json) -> None:
    assert number(1, 100)(text, NOTHING) == value


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not_number"),
        ("many", "not_number"),
        ("5 or 6", "not_number"),
        ("0", "out_of_range"),
        ("0.5", "out_of_range"),
        ("101", "out_of_range"),
        ("9" * 60, "out_of_range"),
    ],
)
def test_what_is_no_number_between_the_bounds_is_refused(text: str, reason: str) -> None:
    assert refusal(number(1, 100), text) == reason


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  a landing\npage ", "a landing page"),
        ("Thursday evening.", "Thursday evening"),
        ("في المساء", "في المساء"),
        ("?!5", "?!5"),
    ],
)
def test_words_are_kept_in_one_line(text: str, line: str) -> None:
    assert words(text, NOTHING) == line


def test_long_words_are_cut() -> None:
    kept = words("word " * 1000, NOTHING)
    assert isinstance(kept, str)
    assert len(kept) <= LONGEST_ANSWER


@pytest.mark.parametrize("text", ["", "   ", "...", "😀😀", "\u200f"])
def test_what_says_nothing_is_refused(text: str) -> None:
    assert refusal(words, text) == "empty"


def named(text: str) -> list[tuple[str, Decimal | None]]:
    return parts_of(items(text, NOTHING))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("structure 3, writing 8", [("structure", Decimal(3)), ("writing", Decimal(8))]),
        ("logo\nsite", [("logo", None), ("site", None)]),
        ("- logo: 3h\n- text – 4 hours", [("logo", Decimal(3)), ("text", Decimal(4))]),
        ("logo (3 h); site (12 hrs)", [("logo", Decimal(3)), ("site", Decimal(12))]),
        ("вёрстка 1,5 ч, тексты 8 часов", [("вёрстка", Decimal("1.5")), ("тексты", Decimal(8))]),
        ("تصميم ١٢ ساعة، كتابة ٣", [("تصميم", Decimal(12)), ("كتابة", Decimal(3))]),
        ("تصميم ٢٫٥، كتابة", [("تصميم", Decimal("2.5")), ("كتابة", None)]),
        ("logo 2,site 3", [("logo", Decimal(2)), ("site", Decimal(3))]),
        ("logo 0, site", [("logo", None), ("site", None)]),
        ("12 banners, 3 pages", [("12 banners", None), ("3 pages", None)]),
        ("landing 3 pages, logo", [("landing 3 pages", None), ("logo", None)]),
        ("logo 12345, site", [("logo 12345", None), ("site", None)]),
    ],
)
def test_parts_of_a_job_are_read_with_their_hours(
    text: str, parts: list[tuple[str, Decimal | None]]
) -> None:
    assert named(text) == parts


@pytest.mark.parametrize("text", ["", "a website", "1, 2, 3", ",,,", "logo;"])
def test_fewer_than_two_parts_are_refused(text: str) -> None:
    assert refusal(items, text) == "not_items"


def test_so_many_parts_are_kept_and_no_more() -> None:
    assert len(named(", ".join(["logo"] * 50))) == MOST_ITEMS


@pytest.mark.parametrize("stored", [None, 7, "logo", [], {}, {"parts": 3}, {"parts": [1]}])
def test_what_is_no_list_of_parts_has_none(stored: Json) -> None:
    assert parts_of(stored) == []


texts = st.one_of(
    st.text(max_size=60),
    st.text(alphabet="0123456789٠١٢٣.,٫٬ -–%$€₽kк\n;:()hчس", max_size=40),
)


REASONS = {
    "not_money", "range", "not_positive", "not_reduction", "not_number", "out_of_range", "empty",
    "not_items",
}  # fmt: skip


@given(texts)
def test_any_text_is_read_or_refused(text: str) -> None:
    for read in (money, reduction, number(1, 5000), words, items):
        try:
            value, reason = read(text, NOTHING), None
        except UnreadableError as refused:
            value, reason = None, refused.reason
        assert (value is None) == (reason in REASONS)


@given(texts)
def test_whatever_is_read_is_within_its_bounds(text: str) -> None:
    facts: dict[str, Json] = {}
    for name, read in (("sum", money), ("count", number(1, 5000)), ("parts", items)):
        try:
            facts[name] = read(text, NOTHING)
        except UnreadableError:
            continue
    if "sum" in facts:
        assert 0 < load_money(facts["sum"]).amount <= MOST_MONEY
    if "count" in facts:
        count = number_in(facts, "count")
        assert count is not None
        assert 1 <= count <= 5000
    for name, weight in parts_of(facts.get("parts")):
        assert any(sign.isalpha() for sign in name)
        assert weight is None or 0 < weight < 10000


@pytest.mark.parametrize(
    ("text", "value"), [("30", "30"), ("40 %", "40"), ("٣٠٪", "30"), ("thirty", "30")]
)
def test_a_percentage_needs_no_sign_where_it_is_the_whole_answer(text: str, value: str) -> None:
    assert percentage(1, 300)(text, {}) == {"percent": value}


@pytest.mark.parametrize("text", ["in 10 days", "بعد 10 أيام", "через 10 дней", "no"])
def test_a_number_in_a_sentence_is_no_percentage(text: str) -> None:
    with pytest.raises(UnreadableError, match="not_number"):
        percentage(1, 300)(text, {})


@pytest.mark.parametrize(
    ("text", "value"),
    [("3", 3), ("three", 3), ("три", 3), ("٣", 3), ("ثلاثة", 3), ("2 rounds", 2), ("0", 0)],
)
def test_a_whole_number_is_an_int(text: str, value: int) -> None:
    found = whole(0, 50)(text, NOTHING)
    assert (type(found), found) == (int, value)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not_number"),
        ("a few", "not_number"),
        ("1.5", "not_number"),
        ("полтора", "not_number"),
        ("٢٫٥", "not_number"),
        ("2 or 3", "not_number"),
        ("50%", "not_number"),
        ("51", "out_of_range"),
        ("0", "out_of_range"),
    ],
)
def test_what_is_no_whole_number_between_the_bounds_is_refused(text: str, reason: str) -> None:
    assert refusal(whole(1, 50), text) == reason


def on_monday(language: str) -> Facts:
    return {
        "now": "2026-01-05T09:00:00+00:00",
        "profile_zone": "UTC",
        "profile_language": language,
    }


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "1.03.2025", "2025-03-01"),
        ("en", "2025-03-01", "2025-03-01"),
        ("en", "1/3/2025", "2025-03-01"),
        ("en", "1 March 2025", "2025-03-01"),
        ("en", "since March 1, 2025", "2025-03-01"),
        ("en", "3/25/2025", "2025-03-25"),
        ("en", "12/31/2026", "2026-12-31"),
        ("en", "1 January 2026", "2026-01-01"),
        ("en", "1 January 2025", "2025-01-01"),
        ("en", "29 February 2024", "2024-02-29"),
        ("en", "1 March", "2026-03-01"),
        ("en", "tomorrow", "2026-01-06"),
        ("en", "in two weeks", "2026-01-19"),
        ("ru", "1.03.2025", "2025-03-01"),
        ("ru", "1 марта 2025 года", "2025-03-01"),
        ("ru", "с 1 марта 2027", "2027-03-01"),
        ("ru", "1 марта", "2026-03-01"),
        ("ru", "в пятницу", "2026-01-09"),
        ("ar", "١/٣/٢٠٢٥", "2025-03-01"),
        ("ar", "٢٠٢٥/٣/١", "2025-03-01"),
        ("ar", "١ مارس ٢٠٢٥", "2025-03-01"),
        ("ar", "منذ 1 مارس 2025", "2025-03-01"),
        ("ar", "1 مارس", "2026-03-01"),
        ("ar", "غدا", "2026-01-06"),
    ],
)
def test_a_day_may_have_passed_where_its_year_is_said(
    language: str, text: str, expected: str
) -> None:
    assert any_day(text, on_monday(language)) == {"day": expected}


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("en", "", "not_time"),
        ("en", "soon", "not_time"),
        ("en", "31.02.2026", "not_time"),
        ("en", "2025", "not_time"),
        ("en", "yesterday", "past"),
        ("ru", "вчера", "past"),
        ("ru", "скоро", "not_time"),
        ("ar", "أمس", "past"),
        ("ar", "٣١/٠٢/٢٠٢٦", "not_time"),
    ],
)
def test_what_is_no_day_is_refused_with_the_reason(language: str, text: str, reason: str) -> None:
    assert refusal(any_day, text, on_monday(language)) == reason


def test_a_day_ahead_is_never_one_that_has_passed() -> None:
    assert refusal(day, "1.03.2025", on_monday("en")) == "past"


@settings(deadline=None)
@given(
    st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    st.sampled_from(
        ["{d}.{m}.{y}", "{y}-{m:02}-{d:02}", "{d:02}/{m:02}/{y}", "on {d}-{m}-{y} or so"]
    ),
    st.sampled_from(["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"]),
)
def test_a_day_written_with_its_year_reads_back(said: date, form: str, digits: str) -> None:
    text = form.format(d=said.day, m=said.month, y=said.year)
    text = text.translate(str.maketrans("0123456789", digits))
    assert any_day(text, on_monday("en")) == {"day": said.isoformat()}


@settings(deadline=None)
@given(texts, st.sampled_from(["ar", "en", "ru"]))
def test_any_text_is_a_day_or_refused(text: str, language: str) -> None:
    try:
        value, reason = any_day(text, on_monday(language)), None
    except UnreadableError as refused:
        value, reason = None, refused.reason
    assert (value is None) == (reason in {"not_time", "past"})
    if isinstance(value, dict):
        date.fromisoformat(str(value["day"]))


@pytest.mark.parametrize("text", ["يومين", "ساعتين", "حوالي يومين"])
def test_an_arabic_dual_is_two(text: str) -> None:
    assert number(0, 60)(text, NOTHING) == 2


def test_two_weeks_are_no_number_of_days() -> None:
    assert refusal(number(0, 60), "أسبوعين") == "not_number"


@pytest.mark.parametrize("text", ["both", "all of them", "оба уже", "все", "كلها", "الاثنين"])
def test_all_of_them_is_said_in_words(text: str) -> None:
    assert says_all(text)


@pytest.mark.parametrize("text", ["not all", "не все", "2", "all but 1", "overall", "всегда"])
def test_what_is_not_all_of_them_is_not(text: str) -> None:
    assert not says_all(text)


def test_a_bare_number_is_in_the_likeliest_currency_where_none_is_chosen() -> None:
    likely: Facts = {"profile_likely_currency": "RUB"}
    assert money("48к", likely) == sum_of("48000.00", "RUB")
    assert money("48к", {**likely, "profile_currency": "EUR"}) == sum_of("48000.00", "EUR")
