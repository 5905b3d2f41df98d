"""The language of a message is told by its letters and smallest words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.reading.language import detect_language


@pytest.mark.parametrize(
    "text",
    [
        "السعر كام لو سمحت؟",
        "وش عندكم من باقات",
        "شحال الثمن ديال الموقع",
        "ممكن logo و business card؟",
        "چقدر؟ قصدي كم السعر عندكم يا أستاذ",
        "3ayez a3raf ta5od kam 3ala el logo",
        "wach momken tnqes chwiya flous",
        "sho ra2yak nbalesh bokra?",
    ],
)
def test_arabic_in_any_dialect_or_letters_is_arabic(text: str) -> None:
    assert detect_language(text) == "ar"


@pytest.mark.parametrize(
    "text",
    [
        "how much for a 3D logo, delivered in 4k by 7pm?",
        "ok",
        "Budget 2k, b2b saas, mp3 and html5 included",
        "Our café would love the résumé template",
        "pls revert asap",
    ],
)
def test_english_with_figures_and_loan_words_is_english(text: str) -> None:
    assert detect_language(text) == "en"


@pytest.mark.parametrize("text", ["ого", "а landing page в Figma сделаете?", "Ок, жду до 18:00"])
def test_russian_with_foreign_terms_is_russian(text: str) -> None:
    assert detect_language(text) == "ru"


@pytest.mark.parametrize(
    "text",
    [
        "Скільки це коштує?",
        "Бұл қанша тұрады?",
        "قیمت این طراحی چقدر می‌شود؟",
        "کیا یہ کام کل تک ہو سکتا ہے",
        "Bonjour, c'est combien pour trois pages ?",
        "Hola, ¿cuánto cuesta el logo?",
        "Was kostet das und wie lange dauert es?",
        "Bu iş için fiyat nedir, çok acil",
        "これはいくらですか",
        "כמה זה עולה?",
    ],
)
def test_any_other_language_is_other(text: str) -> None:
    assert detect_language(text) == "other"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "👍👍🏽",
        "1 500 / 20%",
        "https://example.com/logo",
        "?!",
        "\u200f\u200b",
        "\ud800",
    ],
)
def test_where_nothing_can_be_read_there_is_no_language(text: str) -> None:
    assert detect_language(text) == "none"


@given(st.text(st.characters(exclude_categories=()), max_size=300))
def test_no_text_makes_it_fail(text: str) -> None:
    assert detect_language(text) in {"ar", "en", "ru", "other", "none"}


@pytest.mark.parametrize("piece", ["a", "3", "\ufdfa", "a3", "www.", "@", "ж'", "\u0301", "a'"])
def test_a_long_repetition_ends(piece: str) -> None:
    assert detect_language(piece * 10_000)
