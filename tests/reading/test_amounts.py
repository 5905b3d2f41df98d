"""Sums, percentages, shares and counts are read as a careful reader would."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evals.floods import SUMS
from scenarios.reading.amounts import (
    Amount,
    read_amounts,
    read_counts,
    read_money,
    read_number,
    read_percents,
    read_shares,
)
from tests.reading import amount_sentences, amount_sentences_held_out


def write(number: Decimal) -> str:
    return format(number.normalize(), "f")


def write_amount(amount: Amount) -> str:
    if amount.value is None:
        assert amount.low is not None
        assert amount.high is not None
        value = f"{write(amount.low)}..{write(amount.high)}"
    else:
        value = write(amount.value)
    return f"{value} {amount.currency or '?'}" + (f"/{amount.unit}" if amount.unit else "")


def describe(text: str) -> list[str]:
    facts = [write_amount(amount) for amount in read_amounts(text)]
    facts += [f"{write(percent.value)}%" for percent in read_percents(text)]
    facts += ["|".join(map(write, share.parts)) for share in read_shares(text)]
    facts += [f"#{count.value}" for count in read_counts(text)]
    return sorted(facts)


TABLES = (amount_sentences, amount_sentences_held_out)
SENTENCES = [row for table in TABLES for row in table.ENGLISH + table.RUSSIAN + table.ARABIC]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_sentence_says_its_facts_and_no_more(text: str, expected: str) -> None:
    assert describe(text) == sorted(filter(None, expected.split("; ")))


def test_an_amount_shows_where_it_was_written() -> None:
    text = "Hello 👋\u200f, we pay \u202bUSD ١٬٥٠٠\u202c per month, ok?"
    (amount,) = read_amounts(text)
    assert text[amount.start : amount.end].startswith("USD ١٬٥٠٠")
    assert amount.unit == "month"


def test_a_count_names_its_thing_as_written() -> None:
    (count,) = read_counts("Please add two more Pages")
    assert (count.value, count.thing) == (2, "Pages")
    (count,) = read_counts("عايز صفحتين كمان")
    assert (count.value, count.thing) == (2, "صفحتين")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("40", "40"),
        ("сорок", "40"),
        ("٤٠ ساعة", "40"),
        ("about 12.5 hours", "12.5"),
        ("полтора часа", "1.5"),
        ("двадцать пять", "25"),
        ("خمسة وعشرين", "25"),
        ("one hundred and twenty", "120"),
        ("۱۲", "12"),
        ("صفحتين", "2"),
        ("2 or 3", None),
        ("no idea", None),
        ("", None),
    ],
)
def test_a_lone_number_is_read(text: str, number: str | None) -> None:
    assert read_number(text) == (None if number is None else Decimal(number))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1500", "1500 EUR"),
        ("1.5k", "1500 EUR"),
        ("15 тыс", "15000 EUR"),
        ("ألف ونص", "1500 EUR"),
        ("٣٠٠٠", "3000 EUR"),
        ("$200", "200 USD"),
        ("40 в час", "40 EUR/hour"),
        ("1000-1500", "1000..1500 EUR"),
        ("12.03", "12.03 EUR"),
        ("five hundred", "500 EUR"),
        ("-500", None),
        ("2 weeks", None),
        ("3 pages", None),
        ("20%", None),
        ("1500 but 1200 for you", None),
        ("not sure", None),
    ],
)
def test_a_bare_number_answers_the_question_of_the_price(text: str, expected: str | None) -> None:
    amount = read_money(text, "EUR")
    assert (amount and write_amount(amount)) == expected


PIECES = st.sampled_from(
    [
        "1500",
        "10-15",
        "k",
        "к",
        "тыс",
        "тысяч",
        "ألف",
        "الف",
        "آلاف",
        "مليون",
        "ونص",
        "نص",
        "half",
        "$",
        "€",
        "ر.س",
        "ج.م",
        "%",
        "50/50",
        ",",
        ".",
        "٬",
        "٫",
        "-",
        "–",
        "to",
        "до",
        "от",
        "إلى",
        "per",
        "в",
        "за",
        "hour",
        "час",
        "page",
        "صفحة",
        "صفحتين",
        "ещё",
        "more",
        "one",
        "два",
        "тысячи",
        "خمسين",
        "и",
        "and",
        "و",
        "\u200f",
        "�",
        "ﷺ",
        "12:30",
        "1",
        "500",
        "+",
        "#",
        "т.р.",
        "пол",
        "штук",
        "grand",
        "½",
        "3D",
        "http://a.b/1",
        "@",
        "\n",
        "price",
        "цена",
        "سعر",
        "ب",
    ]
)


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        st.text(st.characters(exclude_categories=()), max_size=200),
        st.lists(PIECES, max_size=30).map(" ".join),
        st.lists(PIECES, max_size=30).map("".join),
    )
)
def test_any_text_is_read_and_spans_lie_apart_inside_it(text: str) -> None:
    read_number(text)
    read_money(text, "USD")
    for spans in (
        [(amount.start, amount.end) for amount in read_amounts(text)],
        [(count.start, count.end) for count in read_counts(text)],
        [(percent.start, percent.end) for percent in read_percents(text)],
        [(share.start, share.end) for share in read_shares(text)],
    ):
        previous = 0
        for start, end in spans:
            assert previous <= start < end <= len(text)
            previous = end


DIGITS = {
    "ascii": "0123456789",
    "arabic": "٠١٢٣٤٥٦٧٨٩",
    "persian": "۰۱۲۳۴۵۶۷۸۹",
    "wide": "０１２３４５６７８９",
}
STYLES = [
    ("", "."),
    (",", "."),
    (".", ","),
    (" ", ","),
    ("\u00a0", ","),
    ("\u202f", "."),
    ("'", "."),
    ("٬", "٫"),
]


@settings(deadline=None)
@given(
    st.integers(1, 999_999_999),
    st.integers(0, 99),
    st.sampled_from(sorted(DIGITS)),
    st.sampled_from(STYLES),
)
def test_a_written_sum_reads_back_in_every_script_and_style(
    whole: int, cents: int, script: str, style: tuple[str, str]
) -> None:
    thousands, point = style
    written = f"{whole:,}".replace(",", thousands) + (f"{point}{cents:02}" if cents else "")
    written = written.translate(str.maketrans("0123456789", DIGITS[script]))
    (amount,) = read_amounts(f"we pay {written} USD")
    assert amount.value == Decimal(f"{whole}.{cents:02}")
    assert amount.currency == "USD"


@pytest.mark.parametrize("text", SUMS.values(), ids=SUMS.keys())
def test_a_flood_of_sums_is_read_and_each_stands_in_the_text(text: str) -> None:
    for amount in read_amounts(text):
        assert 0 <= amount.start < amount.end <= len(text)
