"""The stages of a price are read from the words people agree on, to the cent."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.reading.payments import MOST_STAGES, payments
from scenarios.reckoning.money import Money, load_money
from scenarios.reckoning.values import put_money

MONDAY: Facts = {"now": "2026-01-05T09:00:00+00:00", "profile_zone": "UTC"}


def facts_of(amount: str, currency: str = "USD", language: str = "en") -> dict[str, Json]:
    price = put_money(Money(Decimal(amount), currency))
    return {
        **MONDAY,
        "profile_language": language,
        "deal_price": price,
        "deal_currency": currency,
    }


def stages_of(text: str, facts: Facts) -> list[tuple[str | None, Money, str | None]]:
    found = payments(text, facts)
    assert isinstance(found, dict)
    stages = found["payments"]
    assert isinstance(stages, list)
    read = []
    for stage in stages:
        assert isinstance(stage, dict)
        name, day = stage["name"], stage["day"]
        assert name is None or isinstance(name, str)
        assert day is None or isinstance(day, str)
        read.append((name, load_money(stage["amount"]), day))
    return read


def write(stage: tuple[str | None, Money, str | None]) -> str:
    name, amount, day = stage
    return " ".join(filter(None, (f"{amount.amount.normalize():f}", name and f"({name})", day)))


def describe(text: str, facts: Facts) -> str:
    return "; ".join(map(write, stages_of(text, facts)))


def refusal(text: str, facts: Facts) -> str:
    with pytest.raises(UnreadableError) as refused:
        payments(text, facts)
    return refused.value.reason


ENGLISH = [
    ("50/50", "500; 500"),
    ("25/25/50", "250; 250; 500"),
    ("half now, half on delivery", "500 (now); 500 (on delivery)"),
    ("half now and half on 15 May", "500 (now); 500 2026-05-15"),
    ("50% now, the rest on delivery", "500 (now); 500 (the rest on delivery)"),
    ("50% now and the rest on delivery", "500 (now); 500 (the rest on delivery)"),
    ("50% now the rest on delivery", "500 (now); 500 (the rest on delivery)"),
    ("half upfront, the rest on Friday", "500 (upfront); 500 (the rest) 2026-01-09"),
    (
        "30% upfront, 40% after the draft, 30% on delivery",
        "300 (upfront); 400 (after the draft); 300 (on delivery)",
    ),
    ("300 now, 700 by 1 May", "300 (now); 700 2026-05-01"),
    ("300 now, 700 by May 1, 2026", "300 (now); 700 2026-05-01"),
    ("300 now, 700 by 01.05.2026", "300 (now); 700 2026-05-01"),
    ("300 now, 700 on 2026-05-01", "300 (now); 700 2026-05-01"),
    ("300 on 1.12.2025, 700 tomorrow", "300 2025-12-01; 700 2026-01-06"),
    ("300 now, 700  by  1   May", "300 (now); 700 2026-05-01"),
    ("$300 deposit, balance in two weeks", "300 (deposit); 700 (balance) 2026-01-19"),
    ("300 now + 700 later", "300 (now); 700 (later)"),
    ("200, 300, 500", "200; 300; 500"),
    ("1,000 on delivery", "1000 (on delivery)"),
    ("100% upfront", "1000 (upfront)"),
    ("a third now, two thirds later", "333.33 (now); 666.67 (later)"),
    (
        "half now, 25% at draft, the rest at the end",
        "500 (now); 250 (at draft); 250 (the rest at the end)",
    ),
    ("Deposit: 30%\nFinal: 70%", "300 (Deposit); 700 (Final)"),
    ("1. Deposit 300\n2. Final 700", "300 (Deposit); 700 (Final)"),
    ("- 300 now\n- 700 later", "300 (now); 700 (later)"),
    ("30% now 70% later", "300 (now); 700 (later)"),
    ("now 30% later 70%", "300 (now); 700 (later)"),
    (
        "30% now 20% after the sketch, the rest later",
        "300 (now); 200 (after the sketch); 500 (the rest later)",
    ),
    ("$300 now $700 in 10 days", "300 (now); 700 2026-01-15"),
    ("300 now 700 by 1 May", "300 (now); 700 2026-05-01"),
    ("thirty percent now seventy percent later", "300 (now); 700 (later)"),
    ("half now, half in five days", "500 (now); 500 2026-01-10"),
    ("half now half in five days", "500 (now); 500 2026-01-10"),
    ("half now, half after five days", "500 (now); 500 2026-01-10"),
    ("half now, half 5 days later", "500 (now); 500 2026-01-10"),
    ("first half now, second half in two weeks", "500 (first now); 500 (second) 2026-01-19"),
    ("half now, half in 5 days after delivery", "500 (now); 500 (in 5 days after delivery)"),
    ("300 for 2 pages now, 700 later", "300 (300 for 2 pages now); 700 (later)"),
    ("50% - 50%", "500; 500"),
]
RUSSIAN = [
    ("50 на 50", "500; 500"),
    ("половина сейчас, половина после сдачи", "500 (сейчас); 500 (после сдачи)"),
    ("половина сейчас и половина 15 мая", "500 (сейчас); 500 2026-05-15"),
    ("50% сейчас, остальное при сдаче", "500 (сейчас); 500 (остальное при сдаче)"),
    ("половину сейчас, остальное через неделю", "500 (сейчас); 500 (остальное) 2026-01-12"),
    (
        "аванс 30 %, потом 40 % после макета, остаток в конце",
        "300 (аванс); 400 (после макета); 300 (остаток в конце)",
    ),
    ("300 сейчас, 700 до 1 мая", "300 (сейчас); 700 2026-05-01"),
    ("300 сейчас, 700 к 01.05.2026", "300 (сейчас); 700 2026-05-01"),
    ("предоплата 300, остальное 15 января", "300 (предоплата); 700 (остальное) 2026-01-15"),
    ("500 сразу и 500 в конце", "500 (сразу); 500 (в конце)"),
    ("треть сразу, остаток по сдаче", "333.33 (сразу); 666.67 (остаток по сдаче)"),
    ("1 000 после сдачи", "1000 (после сдачи)"),
    ("30% сейчас 70% потом", "300 (сейчас); 700 (потом)"),
    ("предоплата 30% постоплата 70%", "300 (предоплата); 700 (постоплата)"),
    ("300 сейчас 700 через 10 дней", "300 (сейчас); 700 2026-01-15"),
    ("половина сейчас, половина через пять дней", "500 (сейчас); 500 2026-01-10"),
    ("половину сейчас половину через 5 дней", "500 (сейчас); 500 2026-01-10"),
    ("половину сразу, половину спустя неделю", "500 (сразу); 500 2026-01-12"),
    ("половина сразу, половина через 5 дней после сдачи",
     "500 (сразу); 500 (через 5 дней после сдачи)"),
]  # fmt: skip
ARABIC = [
    ("٥٠/٥٠", "500; 500"),
    ("نصف الآن ونصف عند التسليم", "500 (الآن); 500 (عند التسليم)"),
    ("نصف الآن ونصف يوم الخميس", "500 (الآن); 500 2026-01-08"),
    ("50% الآن والباقي عند التسليم", "500 (الآن); 500 (الباقي عند التسليم)"),
    ("50% الآن، والباقي عند التسليم", "500 (الآن); 500 (الباقي عند التسليم)"),
    ("٣٠٪ مقدم، ٧٠٪ عند التسليم", "300 (مقدم); 700 (عند التسليم)"),
    (
        "دفعة أولى 30%، ثم 40% بعد المسودة، والباقي في النهاية",
        "300 (دفعة أولى); 400 (بعد المسودة); 300 (الباقي في النهاية)",
    ),
    ("300 الآن، 700 قبل 1 مايو", "300 (الآن); 700 2026-05-01"),
    ("300 الآن، 700 في ٠١/٠٥/٢٠٢٦", "300 (الآن); 700 2026-05-01"),
    ("300 الآن و700 عند التسليم", "300 (الآن); 700 (عند التسليم)"),
    ("٣٠٠ عربون؛ الباقي يوم الخميس", "300 (عربون); 700 (الباقي) 2026-01-08"),
    ("ثلث الآن والباقي لاحقا", "333.33 (الآن); 666.67 (الباقي لاحقا)"),
    ("٣٠٪ الآن ٧٠٪ عند التسليم", "300 (الآن); 700 (عند التسليم)"),
    ("دفعة أولى ٣٠٪ دفعة ثانية ٧٠٪", "300 (دفعة أولى); 700 (دفعة ثانية)"),
    ("٣٠٠ الآن ٧٠٠ بعد أسبوع", "300 (الآن); 700 2026-01-12"),
    ("نصف الآن ونصف بعد خمسة أيام", "500 (الآن); 500 2026-01-10"),
    ("النصف الآن النصف بعد ٥ أيام", "500 (الآن); 500 2026-01-10"),
    ("نص الآن ونص بعد خمس أيام", "500 (الآن); 500 2026-01-10"),
    ("نصف الآن ونصف بعد ٥ أيام من التسليم", "500 (الآن); 500 (بعد ٥ أيام من التسليم)"),
]


@pytest.mark.parametrize(
    ("language", "text", "stages"),
    [
        *(("en", *row) for row in ENGLISH),
        *(("ru", *row) for row in RUSSIAN),
        *(("ar", *row) for row in ARABIC),
    ],
)
def test_stages_of_a_thousand_are_read(language: str, text: str, stages: str) -> None:
    assert describe(text, facts_of("1000", language=language)) == stages


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not_stages"),
        ("hello", "not_stages"),
        ("as we agreed", "not_stages"),
        ("как договорились", "not_stages"),
        ("كما اتفقنا", "not_stages"),
        ("the rest", "not_stages"),
        ("something now, the rest later", "not_stages"),
        ("0% now, 100% later", "not_stages"),
        (", ".join(["50"] * (MOST_STAGES + 1)), "not_stages"),
        ("999999999 billion USD now, the rest later", "not_stages"),
        ("100/0", "not_stages"),
        ("400 now, 500 later", "not_sum"),
        ("половина", "not_sum"),
        ("1200 now", "not_sum"),
        ("1200 now, the rest later", "not_sum"),
        ("٦٠٪ الآن، ٦٠٪ لاحقا", "not_sum"),
        ("30% now 60% later", "not_sum"),
        ("30-40% now", "not_sum"),
        ("300 now 600 later", "not_sum"),
        ("500 EUR now, the rest later", "not_sum"),
        ("150% now, the rest later", "not_sum"),
        ("9" * 60 + "% now, the rest later", "not_sum"),
    ],
)
def test_what_is_not_the_whole_price_is_refused_with_the_reason(text: str, reason: str) -> None:
    assert refusal(text, facts_of("1000")) == reason


def test_without_a_price_only_sums_make_stages() -> None:
    priceless: Facts = {**MONDAY, "profile_currency": "EUR"}
    assert describe("300 now, 700 by 1 May", priceless) == "300 (now); 700 2026-05-01"
    assert {stage[1].currency for stage in stages_of("300, 700", priceless)} == {"EUR"}
    for text in ("50/50", "half now, half later", "300 now, the rest later", "50% now, 300 later"):
        assert refusal(text, priceless) == "not_stages"
    assert refusal("$300 now, 700 EUR later", priceless) == "not_sum"


def test_without_a_price_bare_numbers_in_a_row_are_no_stages() -> None:
    priceless: Facts = {**MONDAY, "profile_currency": "EUR"}
    assert describe("€300 now €700 later", priceless) == "300 (now); 700 (later)"
    for text in ("call me at 5 about 300", "3 payments of 300"):
        assert refusal(text, priceless) == "not_stages"


def test_without_a_clock_no_day_is_read_but_one_written_in_full() -> None:
    facts: Facts = {"deal_price": put_money(Money(Decimal(1000), "USD"))}
    assert describe("300 now, 700 by 01.05.2026", facts) == "300 (now); 700 2026-05-01"
    assert describe("300 now, 700 later", facts) == "300 (now); 700 (later)"


def test_an_odd_cent_goes_to_the_last_stage() -> None:
    assert describe("50% a, 50% b", facts_of("100.01")) == "50 (a); 50.01 (b)"
    assert describe("треть, треть, треть", facts_of("100")) == "33.33; 33.33; 33.34"


@pytest.mark.parametrize(
    ("currency", "first"), [("JPY", "334"), ("KWD", "333.5"), ("USD", "333.5")]
)
def test_a_stage_has_the_coins_of_its_currency(currency: str, first: str) -> None:
    half = stages_of("50% now, the rest later", facts_of("667", currency))[0][1]
    assert half == Money(Decimal(first), currency)


def test_a_day_is_one_of_the_users_zone() -> None:
    late = {"now": "2026-01-05T23:30:00+00:00", "profile_zone": "Asia/Riyadh"}
    facts: Facts = {**facts_of("1000"), **late}
    assert describe("300 now, 700 tomorrow", facts) == "300 (now); 700 2026-01-07"


PRICES = st.builds(
    lambda minor, currency: (
        Money(Decimal(minor), currency)
        if currency == "JPY"
        else Money(Decimal(minor).scaleb(-3 if currency == "KWD" else -2), currency)
    ),
    st.integers(100_000, 10**12),
    st.sampled_from(["USD", "JPY", "KWD"]),
)
WORDS = st.sampled_from(
    """now the rest|half now|half later|50/50|30%|70 %|300|$700|1,5k|0|99|1/3|²|€|1)|01.05.2026
    остальное|половина|треть|потом|и|15 мая|завтра|руб|الباقي|والباقي|نصف|ونصف|٣٠٪|ثم|و700
    يوم الخميس|عند التسليم|,|،|;|+|-|.|(|%|\u200f|ﷺ""".replace("\n    ", "|").split("|")
)
TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=()), max_size=150),
    st.lists(WORDS, max_size=15).map(" ".join),
    st.lists(WORDS, max_size=15).map("".join),
    st.lists(WORDS, max_size=15).map("\n".join),
)


def stages_or_none(text: str, facts: Facts) -> list[tuple[str | None, Money, str | None]] | None:
    """None where the text is refused, with a reason that has a text."""
    try:
        stages, reason = stages_of(text, facts), None
    except UnreadableError as refused:
        stages, reason = None, refused.reason
    assert reason in {None, "not_stages", "not_sum"}
    return stages


@settings(max_examples=300, deadline=None)
@given(TEXTS, PRICES)
def test_whatever_is_read_is_the_whole_price_to_the_cent(text: str, price: Money) -> None:
    facts: Facts = {**MONDAY, "deal_price": put_money(price), "deal_currency": price.currency}
    stages = stages_or_none(text, facts)
    if stages is None:
        return
    assert 1 <= len(stages) <= MOST_STAGES
    assert all(amount.amount > 0 for _, amount, _ in stages)
    assert sum(amount.minor for _, amount, _ in stages) == price.minor
    assert {amount.currency for _, amount, _ in stages} == {price.currency}


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.sampled_from(["ar", "en", "ru"]))
def test_without_a_price_any_text_is_read_or_refused(text: str, language: str) -> None:
    stages = stages_or_none(text, {**MONDAY, "profile_language": language})
    if stages is not None:
        assert len({amount.currency for _, amount, _ in stages}) == 1


@st.composite
def whole_percents(draw: st.DrawFn) -> list[int]:
    """Up to six percentages that make a hundred."""
    cuts = draw(st.lists(st.integers(5, 95), min_size=1, max_size=5, unique=True))
    edges = [0, *sorted(cuts), 100]
    return [end - start for start, end in pairwise(edges)]


NAMED = st.sampled_from(["{}% now", "аванс {}%", "دفعة {}%", "{} %"])


@settings(deadline=None)
@given(whole_percents(), PRICES, NAMED, st.sampled_from([", ", "; ", "\n", "، ", " + "]))
def test_percentages_of_a_hundred_are_always_understood(
    percents: list[int], price: Money, words: str, joint: str
) -> None:
    text = joint.join(words.format(percent) for percent in percents)
    facts: Facts = {**MONDAY, "deal_price": put_money(price), "deal_currency": price.currency}
    amounts = [amount.minor for _, amount, _ in stages_of(text, facts)]
    assert len(amounts) == len(percents)
    assert sum(amounts) == price.minor
    for amount, percent in zip(amounts, percents, strict=True):
        assert abs(amount - price.minor * percent / 100) <= len(percents)


@settings(deadline=None)
@given(st.lists(st.integers(100, 10**9), min_size=1, max_size=MOST_STAGES))
def test_sums_that_make_the_price_are_taken_as_they_were_said(cents: list[int]) -> None:
    said = [Decimal(each).scaleb(-2) for each in cents]
    facts = facts_of(str(sum(said)))
    text = "\n".join(f"{each} USD" for each in said)
    assert [amount.amount for _, amount, _ in stages_of(text, facts)] == said
