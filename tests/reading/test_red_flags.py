"""A red flag is named where the client's own words all but say it, and quoted as written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.playbook.rules import RULES
from scenarios.reading.red_flags import MOST, find_red_flags


def _rules(text: str, language: str) -> list[str]:
    return [rule for rule, _ in find_red_flags(text, language=language)]


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("WA1", "You should be grateful that we even looked at your page."),
        ("WA1", "Know your place, please."),
        ("WA2", "I have tried three designers before you and all of them were useless."),
        ("WA2", "You're already our fourth translator."),
        ("WA3", "We can't pay you, but every guest will see your portfolio on the wall."),
        ("WA3", "How about 4% of the shop instead of a fee?"),
        ("WA4", "That's my offer. Take it or leave it."),
        ("WA5", "Go for a lower price now and there's steady work for the whole year."),
        ("WA6", "Promise me a million views in the first week."),
        ("WA7", "Please post twenty fake reviews about the clinic."),
        ("WA7", "I want a report every hour."),
        ("WA8", "The man across the street does it three times cheaper."),
        ("WA8", "My niece could draw this before breakfast."),
        ("WA8", "You're ripping me off."),
        ("WA9", "Could you translate two pages for free first?"),
        ("WA9", "Send me a photo of your passport."),
        ("WA9", "Let's talk outside the platform."),
        ("WA10", "Just hide the mould in the pictures, will you."),
    ],
)
def test_english_words_that_say_it_are_named(rule: str, text: str) -> None:
    assert _rules(text, "en") == [rule]


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("WA1", "Скажите спасибо, что мы вообще на вас вышли."),
        ("WA2", "До вас было трое дизайнеров, и все пропали с авансом."),
        ("WA2", "Вы у нас уже четвёртый переводчик."),
        ("WA3", "Вместо оплаты предлагаем процент с билетов."),
        ("WA4", "Настоящий профессионал не стал бы торговаться."),
        ("WA5", "Сделайте подешевле, а дальше постоянный поток заказов."),
        ("WA6", "Гарантируйте миллион просмотров за неделю."),
        ("WA7", "Присылайте отчёт каждые два часа."),
        ("WA8", "У соседней студии в три раза дешевле."),
        ("WA8", "Вы нас просто обманываете с этой ценой."),
        ("WA9", "Переведите бесплатно первую страницу, а там посмотрим."),
        ("WA9", "Нужно фото паспорта и карты."),
        ("WA10", "Товар так себе, сделайте из него конфетку."),
    ],
)
def test_russian_words_that_say_it_are_named(rule: str, text: str) -> None:
    assert _rules(text, "ru") == [rule]


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("WA1", "احمد ربك إننا كلمناك أصلاً"),
        ("WA1", "نتا غير خدام، دير اللي قلت ليك"),
        ("WA2", "جربت ثلاثة مترجمين قبلك وكلهم فاشلين"),
        ("WA3", "ما في كاش، بس بعطيك ٧٪ من أرباح المطعم"),
        ("WA3", "نعطيك أسهم في الشركة بدل الأتعاب"),
        ("WA4", "لو انت محترف كنت وافقت على طول"),
        ("WA5", "خليها بسعر رمزي ومشاريع كثيرة جاية بعدها"),
        ("WA6", "تضمن لي مليون مشاهدة؟"),
        ("WA7", "ارسل لي تقرير كل ساعة"),
        ("WA8", "ابن الجيران بيعملها على الموبايل"),
        ("WA8", "انت نصاب والله"),
        ("WA9", "اعملي لنا بوستر ببلاش الأول ونشوف"),
        ("WA9", "صيفط ليا الكود لي وصلك"),
        ("WA10", "خبي العيوب في الصور قبل ما تنشرها"),
    ],
)
def test_arabic_words_of_any_dialect_that_say_it_are_named(rule: str, text: str) -> None:
    assert _rules(text, "ar") == [rule]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We'd never ask you to work for free."),
        ("en", "You're not cheating me, I know that."),
        ("en", "Our writer said he can't pay rent but got equity."),
        ("en", "Scammers asked us to pay a registration fee, beware."),
        ("en", 'They wrote "take it or leave it" to my sister.'),
        (
            "en",
            "Draw a banner, please: get your free sample of tea.",
        ),
        ("en", "My niece loves the book you drew."),
        ("en", "If we order lots of work, is there a discount?"),
        ("en", "What do you charge for a logo?"),
        ("ru", "Мы не просим делать бесплатно."),
        ("ru", "Сделайте баннер про бесплатную доставку."),
        ("ru", "Тестовый период у хостинга бесплатный до марта."),
        ("ru", "Мошенники просили назвать код из смс, будьте осторожны."),
        ("ru", "Племянник поступил на дизайнера, передаёт привет."),
        ("ru", "Сосед сказал «скажите спасибо, что живой»."),
        ("ar", "ما أطلب منك تشتغل ببلاش"),
        ("ar", "اكتب على البوستر التوصيل مجاني"),
        ("ar", "انا مش نصاب وحقك محفوظ"),
        ("ar", "ابن اختي صار احسن من قبل"),
        ("ar", "فاكر العميل اللي كان عايز ضمان مكتوب ومليون مشاهدة؟"),
        ("ar", "نسيت اقولك الباسورد اتغير"),
    ],
)
def test_denials_stories_and_the_shops_own_gifts_are_none(language: str, text: str) -> None:
    assert find_red_flags(text, language=language) == ()


def test_the_words_are_quoted_as_they_were_written() -> None:
    assert find_red_flags(
        "Ну что… Скажите\nСПАСИБО, что пишу. СКАЖИТЕ  Спасибо, что", language="ru"
    ) == (("WA1", "СКАЖИТЕ  Спасибо, что"),)
    assert find_red_flags("صَمِّمْ لي شِعاراً مجّاناً", language="ar") == (("WA9", "صَمِّمْ لي شِعاراً مجّاناً"),)


def test_each_rule_stands_once_and_the_strongest_first() -> None:
    text = (
        "Take it or leave it. You're just a freelancer, know your place. Do an unpaid test."
        " Profit share only."
    )
    found = find_red_flags(text, language="en")
    assert [rule for rule, _ in found] == ["WA9", "WA3", "WA1"]


def test_a_second_saying_counts_where_the_first_is_denied() -> None:
    text = "I'd never say: take it or leave it. But well, take it or leave it."
    assert _rules(text, "en") == ["WA4"]


def test_another_language_shows_nothing() -> None:
    assert find_red_flags("Take it or leave it.", language="other") == ()


@given(
    st.text(st.characters(exclude_categories=()), max_size=200),
    st.sampled_from(["take it or leave it", "Скажите спасибо, что", "احمد ربك", ""]),
    st.sampled_from(["ar", "en", "ru", "none"]),
)
def test_any_text_is_read_and_its_own_words_are_given(text: str, words: str, language: str) -> None:
    whole = f"{text} {words}"
    found = find_red_flags(whole, language=language)
    assert len(found) <= MOST
    assert len({rule for rule, _ in found}) == len(found)
    assert all(rule in RULES and said and said in whole for rule, said in found)


@pytest.mark.parametrize(
    "piece", ["a", "free ", "last three designers ", "لو اعمل ", "не ", "«", "\ud800"]
)
def test_a_long_repetition_ends(piece: str) -> None:
    for language in ("ar", "en", "ru"):
        find_red_flags(piece * (10_000 // len(piece)), language=language)
