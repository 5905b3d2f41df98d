"""A language that is not one of the three has a name where letters or small words tell it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.reading.language import detect_language
from scenarios.reading.other_language import name_other_language


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("zh", "请问做一个网站多少钱"),
        ("ja", "ロゴの料金を教えてください。東京の会社です"),
        ("ko", "로고 하나 만드는 데 얼마예요"),
        ("he", "כמה עולה לוגו לחנות?"),
        ("el", "Πόσο κοστίζει ένα λογότυπο;"),
        ("hi", "लोगो बनाने का कितना लगेगा?"),
        ("mr", "लोगो किती ला आहे? मला पाहिजे"),
        ("ne", "लोगोको कति पर्छ? मलाई चाहिन्छ"),
        ("th", "ทำโลโก้ราคาเท่าไหร่"),
        ("ka", "რა ღირს საიტი?"),
        ("hy", "Որքա՞ն արժե կայքը"),
        ("bn", "একটা লোগোর দাম কত?"),
        ("ta", "ஒரு லோகோ எவ்வளவு?"),
        ("am", "ዋጋው ስንት ነው"),
    ],
)
def test_a_script_of_its_own_names_the_language(code: str, text: str) -> None:
    assert detect_language(text) == "other"
    assert name_other_language(text) == code


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("uk", "Добрий день, скільки коштує логотип?"),
        ("be", "Колькі каштуе лагатып? Вельмі трэба"),
        ("bg", "Колко струва и може ли да се направи за петък?"),
        ("sr", "Колико кошта логотип и да ли може до петка?"),
        ("mk", "Колку чини ова? Сакам да ќе биде готово"),
        ("kk", "Логотип қанша тұрады? Маған тез керек"),
        ("fa", "سلام، قیمت این لوگو چقدر است؟"),
        ("ur", "یہ کام کتنے میں ہو گا؟ کیا آپ کر سکتے ہیں"),
        ("ku", "ئەمە بە چەندە؟ بۆ من زۆر گرنگە"),
        ("ps", "دا څومره دی؟ زه یې غواړم"),
    ],
)
def test_letters_tell_neighbours_of_one_script_apart(code: str, text: str) -> None:
    assert detect_language(text) == "other"
    assert name_other_language(text) == code


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Bonjour, combien pour le site de notre boutique ?"),
        ("es", "Buenos días, ¿cuánto cuesta el diseño para mi tienda?"),
        ("pt", "Olá, quanto custa o site? Não tenho pressa"),
        ("it", "Buongiorno, quanto costa il logo per il nostro negozio?"),
        ("de", "Guten Tag, wie viel kostet das und können Sie es bis Freitag?"),
        ("tr", "Merhaba, bu iş için fiyat nedir?"),
        ("pl", "Dzień dobry, ile kosztuje strona dla firmy?"),
        ("nl", "Goede dag, hoeveel kost een website voor ons?"),
        ("id", "Halo, berapa harga untuk logo ini?"),
        ("ro", "Bună ziua, cât costă un site pentru firmă?"),
        ("cs", "Dobrý den, kolik stojí logo? Potřebuji ho brzy"),
        ("sk", "Dobrý deň, koľko stojí logo?"),
        ("sv", "Hej, hur mycket kostar det och när är det klart? Jag behöver två"),
        ("hu", "Jó napot, mennyibe kerül egy logó? Köszönöm"),
        ("az", "Salam, loqo üçün qiymət nə qədərdir? Mənə lazımdır"),
        ("vi", "Xin chào, thiết kế này giá bao nhiêu?"),
        ("ru", "privet, skolko stoit sdelat sayt"),
    ],
)
def test_small_words_tell_latin_languages_apart(code: str, text: str) -> None:
    assert detect_language(text) == "other"
    assert name_other_language(text) == code


def test_letters_taken_apart_are_the_same_letters() -> None:
    text = "Xin chào, thiết kế này giá bao nhiêu?"
    assert name_other_language(unicodedata.normalize("NFD", text)) == "vi"


@pytest.mark.parametrize(
    "text",
    ["", "👍", "How much is it?", "كم السعر؟", "Сколько стоит?", "3ayez logo", "ᠮᠣᠩᠭᠣᠯ", "ᚠᚢ ᚦ"],
)
def test_where_it_cannot_be_told_there_is_no_name(text: str) -> None:
    assert name_other_language(text) is None


@given(st.text(st.characters(exclude_categories=()), max_size=300))
def test_any_text_gets_a_code_of_two_letters_or_none(text: str) -> None:
    code = name_other_language(text)
    assert code is None or (len(code) == 2 and detect_language(text) == "other")


@pytest.mark.parametrize("piece", ["é", "ł ", "語", "ی", "ґ", "\ufdfa", "e\u0301"])
def test_a_long_repetition_ends(piece: str) -> None:
    name_other_language(piece * 10_000)
