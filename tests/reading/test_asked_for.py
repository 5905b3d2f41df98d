"""What a client wants made, added or changed is found, with how many and whether it is more."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scenarios.reading.asked_for import MOST, find_wanted


def wanted(text: str, language: str) -> list[str]:
    return [
        f"{one.words} {one.count or '-'}{'+' if one.extra else ''}"
        for one in find_wanted(text, language=language)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Can you add two more pages?", "two more pages 2+"),
        ("Please add a pricing page to the site", "a pricing page -"),
        ("We need a couple of banners", "a couple of banners 2"),
        ("While you're at it, design a menu", "a menu -+"),
        ("could u also make a banner", "a banner -+"),
        ("Could you make the logo a bit smaller?", "the logo -"),
        ("Please change the background colour", "the background colour -"),
        ("We'd like another 40 slides by Sunday", "another 40 slides 40+"),
        ("I want one reel for now", "one reel 1"),
        ("Throw in the Facebook covers.", "the Facebook covers -+"),
        ("Can you add a booking page for the same price", "a booking page -+"),
    ],
)
def test_english_wishes(text: str, expected: str) -> None:
    assert wanted(text, "en") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Добавьте ещё две страницы", "две страницы 2+"),
        ("Сделайте, пожалуйста, логотип", "логотип -"),
        ("Нужно ещё пару баннеров", "пару баннеров 2+"),
        ("заодно нарисуйте стикеры", "стикеры -+"),
        ("Можете добавить форму?", "форму -"),
        ("Раз уж вы в макете, добавьте визитки", "визитки -+"),
        ("Поменяйте, пожалуйста, цвет фона", "цвет -"),
        ("Нам нужна одна статья", "одна статья 1"),
    ],
)
def test_russian_wishes(text: str, expected: str) -> None:
    assert wanted(text, "ru") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أضف صفحتين زيادة بنفس السعر", "صفحتين زيادة 2+"),
        ("عايزين بوسترين للحفلة", "بوسترين 2"),
        ("زود لنا كمان بانر", "بانر -+"),
        ("ممكن تعدل لون الخلفية؟", "لون الخلفية -"),
        ("سوي لنا بعد ثلاث بوستات", "ثلاث بوستات 3+"),
        ("بدي موقع للمحل", "موقع -"),
        ("ضيف لوحة تحكم بدون تكلفة", "لوحة تحكم -+"),
        ("زيدلي عليهم ٣ ستوريات", "٣ ستوريات 3+"),
        ("بغيت لوغو زوين", "لوغو -"),
    ],
)
def test_arabic_wishes(text: str, expected: str) -> None:
    assert wanted(text, "ar") == [expected]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I don't need two more pages", "en"),
        ("Please don't add a banner", "en"),
        ("We added two pages ourselves", "en"),
        ("How much would a banner cost?", "en"),
        ("Can you change the price?", "en"),
        ("I need a discount", "en"),
        ("I'll need a photo of your passport", "en"),
        ("The website looks great", "en"),
        ("Не добавляйте ещё страницы", "ru"),
        ("Каждому нужен перевод", "ru"),
        ("Сколько стоит логотип?", "ru"),
        ("Весь сайт сделайте одной картинкой", "ru"),
        ("Нужна скидка", "ru"),
        ("У нас впереди ещё семь роликов в этом году", "ru"),
        ("ما احتاج صفحة زيادة", "ar"),
        ("وحدو بالموسيقى ومن غير زر", "ar"),
        ("رجّع نص المبلغ", "ar"),
        ("بدنا صورة جوازك", "ar"),
        ("عندي عميل كبير محتاج ترجمة عقود", "ar"),
        ("كم سعر التصميم؟", "ar"),
    ],
)
def test_what_is_not_asked_for(text: str, language: str) -> None:
    assert wanted(text, language) == []


def test_two_things_come_in_order() -> None:
    assert wanted("Add a FAQ page. Then fix the footer.", "en") == ["a FAQ page -", "the footer -"]


def test_there_are_three_at_most() -> None:
    assert len(find_wanted("Add a page. " * 9, language="en")) == MOST


def test_another_language_is_not_read() -> None:
    assert find_wanted("Add a page", language="de") == ()


PIECES = (
    "add two more pages ",
    "please ",
    "сделайте ещё ",
    "баннер",
    "زود كمان ",
    "صفحتين",
    "\n",
    ", ",
)


@given(st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=8))
@example("\ud800\u202e", ["add two more pages "])
@settings(max_examples=60, deadline=None)
def test_words_of_any_text_stand_in_it(text: str, pieces: list[str]) -> None:
    whole = text.join(pieces) + text
    for language in ("ar", "en", "ru"):
        found = find_wanted(whole, language=language)
        assert len(found) <= MOST
        for one in found:
            assert one.words
            assert one.words in whole


@pytest.mark.parametrize(
    "piece", ["add new ", "could you ", "сделайте еще ", "ممكن ", "زود ", "a", "\n"]
)
def test_a_flood_is_read(piece: str) -> None:
    for language in ("ar", "en", "ru"):
        assert len(find_wanted((piece * 10_000)[:10_000], language=language)) <= MOST
