"""Promises are found with who made them; prices, doubts, questions and threats are none."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scenarios.reading.promises import MOST, find_promises


def said(text: str, language: str) -> list[str]:
    return [f"{one.by} {one.what}: {one.words}" for one in find_promises(text, language=language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sorry! I'll send the files on Friday.", "client send: I'll send the files on Friday"),
        ("We will pay the rest next week", "client pay: We will pay the rest next week"),
        ("Ok, I'll let you know by Monday", "client decide: I'll let you know by Monday"),
        (
            "Do this cheap and we'll give you lots of work later!",
            "client orders: we'll give you lots of work later",
        ),
        (
            "Once our client pays, I'll transfer it to you, ok?",
            "client pay: Once our client pays, I'll transfer it to you",
        ),
        ("I'll call you tomorrow", "client other: I'll call you tomorrow"),
        (
            "You said the draft would come today.",
            "freelancer send: You said the draft would come today",
        ),
        (
            "You promised three mockups by Tuesday!",
            "freelancer send: You promised three mockups by Tuesday",
        ),
        ("You promised a full refund", "freelancer pay: You promised a full refund"),
        (
            "Where is the logo you promised for today?",
            "freelancer send: the logo you promised for today",
        ),
    ],
)
def test_english_promises(text: str, expected: str) -> None:
    assert said(text, "en") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Извините, счёт оплатим во вторник.", "client pay: счёт оплатим во вторник"),
        ("Вечером пришлю фотографии", "client send: Вечером пришлю фотографии"),
        ("Деньги скину завтра", "client pay: Деньги скину завтра"),
        ("Подумаем и вернёмся с ответом", "client decide: вернёмся с ответом"),
        ("Скиньте цену, потом будет много заказов", "client orders: потом будет много заказов"),
        ("Если зайдёт, приведу вам друзей", "client orders: Если зайдёт, приведу вам друзей"),
        ("Вы обещали макет к пятнице!", "freelancer send: Вы обещали макет к пятнице"),
        ("вы говорили что пришлёте вчера", "freelancer send: вы говорили что пришлёте вчера"),
        ("Вы обещали вернуть деньги", "freelancer pay: Вы обещали вернуть деньги"),
    ],
)
def test_russian_promises(text: str, expected: str) -> None:
    assert said(text, "ru") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("سأرسل لك الصور غداً", "client send: سأرسل لك الصور غداً"),
        ("هحولك الباقي بكرة", "client pay: هحولك الباقي بكرة"),
        ("رح حوّل النص اليوم المسا", "client pay: رح حوّل النص اليوم المسا"),
        ("بحولك نهاية الأسبوع", "client pay: بحولك نهاية الأسبوع"),
        ("سندفع الباقي عندما يدفع لنا العميل", "client pay: سندفع الباقي عندما يدفع لنا العميل"),
        ("بفكر وبرد عليك", "client decide: وبرد عليك"),
        (
            "خفضها وسنعطيك مشاريع كثيرة مستقبلاً",
            "client orders: وسنعطيك مشاريع كثيرة مستقبلاً",
        ),
        ("وعدتني بالتصميم يوم الخميس", "freelancer send: وعدتني بالتصميم يوم الخميس"),
        ("قلتلي هتسلم الشغل بكرة", "freelancer send: قلتلي هتسلم الشغل بكرة"),
    ],
)
def test_arabic_promises(text: str, expected: str) -> None:
    assert said(text, "ar") == [expected]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Maybe I'll send it later", "en"),
        ("I'll never pay for that", "en"),
        ("Should I send it? When will I pay you?", "en"),
        ("I'll pay 60 bucks", "en"),
        ("If you don't refund me I'll see you in court", "en"),
        ("I'll send the story to my lawyer", "en"),
        ("If you said it would work, I missed it", "en"),
        ("You said so yourself", "en"),
        ("As you promised on the call, two rounds", "en"),
        ("The guy before you promised 100% success", "en"),
        ("Could you send me the files?", "en"),
        ("Не пришлю ничего", "ru"),
        ("Может, переведу завтра", "ru"),
        ("Заплачу 500 рублей", "ru"),
        ("Отправлю жалобу в суд", "ru"),
        ("«Отвечу утром» меня не устраивает", "ru"),
        ("Нам обещали скидку", "ru"),
        ("Пусть будет много заказов!", "ru"),
        ("مش هدفع بكرة", "ar"),
        ("لن أدفع غداً", "ar"),
        ("بدي موقع لعيادتي", "ar"),
        ("كنت بحول كل شهر", "ar"),
        ("يمكن هبعتلك بكرة", "ar"),
        ("متى سترسل الملف؟", "ar"),
        ("نقترح دفعة واحدة بعد الاستلام", "ar"),
    ],
)
def test_what_is_no_promise(text: str, language: str) -> None:
    assert said(text, language) == []


def test_words_are_as_written() -> None:
    (found,) = find_promises("Ок.\nЗавтра\u200f ПРИШЛЮ всё-всё.", language="ru")
    assert found.words == "Завтра\u200f ПРИШЛЮ всё-всё"


def test_there_are_three_at_most_in_order() -> None:
    text = "I'll send it today. I'll call you. We'll sign the deal. I'll confirm tomorrow."
    found = find_promises(text, language="en")
    assert [one.words for one in found] == [
        "I'll send it today",
        "I'll call you",
        "We'll sign the deal",
    ]
    assert len(found) == MOST


def test_another_language_is_not_read() -> None:
    assert find_promises("I'll send it today", language="de") == ()


PIECES = ("I'll pay ", "you promised ", "если ", "оплатим завтра", "هحول ", "بكرة", "¶", "\n", "? ")


@given(st.text(max_size=80), st.lists(st.sampled_from(PIECES), max_size=8))
@example("\ud800\u202e", ["I'll pay ", "tomorrow"])
@settings(max_examples=60, deadline=None)
def test_words_of_any_text_stand_in_it(text: str, pieces: list[str]) -> None:
    whole = text.join(pieces) + text
    for language in ("ar", "en", "ru"):
        found = find_promises(whole, language=language)
        assert len(found) <= MOST
        for one in found:
            assert one.words
            assert one.words in whole


@pytest.mark.parametrize(
    "piece", ["I'll send ", "if ", "вы обещали ", "إذا ", "هحولك ", "\n", "a", "و"]
)
def test_a_flood_is_read(piece: str) -> None:
    for language in ("ar", "en", "ru"):
        assert len(find_promises((piece * 10_000)[:10_000], language=language)) <= MOST
