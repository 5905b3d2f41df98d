"""Address, tone, dialect and side are told only where the client's own words show them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.reading.register import Register, read_register


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("ty", "Слушай, скинешь смету до вечера?"),
        ("ty", "видел твой логотип, классный"),
        ("vy", "Подскажите цену за ролик"),
        ("vy", "Ваш текст прочитали, спасибо"),
        (None, "Нужен логотип для кафе, сколько стоит?"),
        (None, "Ты же говорил, а вы все так делаете"),
        (None, "Ребята, вы лучшие"),
        ("vy", "Он мне пишет: «давай на ты», а вас прошу о смете"),
        (None, "Жили душа в душу, и тут на тебе"),
        (None, "Гости пришли, всем понравилось"),
        (None, "Тише едешь, дальше будешь"),
    ],
)
def test_russian_address_is_how_the_freelancer_is_spoken_to(address: str | None, text: str) -> None:
    assert read_register(text, language="ru").address == address


@pytest.mark.parametrize(
    ("formal", "language", "text"),
    [
        (True, "en", "Dear Ms Novak, please find attached the signed form."),
        (True, "en", "Please be informed that our office is closed."),
        (False, "en", "hey mate, gonna need the file lol"),
        (None, "en", "Can you send the file on Monday?"),
        (None, "en", "Dear Sir, u can send it lol"),
        (True, "ru", "Уважаемая Ирина, просим подтвердить сроки."),
        (False, "ru", "короче скинь файл плиз"),
        (None, "ru", "Добрый день, когда пришлёте файл?"),
        (True, "ar", "تحية طيبة وبعد، نرجو تزويدنا بعرض السعر"),
        (False, "ar", "حبيبي متى تخلص الملف"),
        (None, "ar", "متى يجهز التصميم؟"),
    ],
)
def test_tone_is_formal_familiar_or_does_not_show(
    *, formal: bool | None, language: str, text: str
) -> None:
    assert read_register(text, language=language).formal is formal


@pytest.mark.parametrize(
    ("dialect", "text"),
    [
        ("standard", "نود معرفة السعر، وهل لديكم نماذج سابقة؟"),
        ("egyptian", "عايز موقع للمحل بتاعي، بكام ده؟"),
        ("gulf", "وش سعر الهوية؟ أبغاها بسرعة"),
        ("levantine", "شو السعر؟ بدي لوغو هلق"),
        ("maghrebi", "شحال الثمن ديال الموقع؟ بغيت نبدا دابا"),
        ("arabizi", "bkam el logo? ana 3ayez 7aga gamda"),
        (None, "كم السعر؟"),
        (None, "شكد السعر هسه؟ أريد لوغو، هواي حلو شغلك"),
        (None, "والله شو هاد، عايز أفهم"),
        (None, "قال أبي إنه يجب أن ننتظر"),
        (None, "يا عم السعر غالي"),
    ],
)
def test_arabic_dialect_is_told_by_words_of_one_region(dialect: str | None, text: str) -> None:
    assert read_register(text, language="ar").dialect == dialect


@pytest.mark.parametrize(
    ("side", "language", "text"),
    [
        ("firm", "en", "I need to ask my manager before I sign."),
        ("firm", "en", "Our procurement team wants two more quotes."),
        ("owner", "en", "It's for my little bakery, I pay from my own pocket."),
        ("owner", "en", "I'm a small business owner in Leeds."),
        (None, "en", "I'm looking for a logo."),
        (None, "en", "I'm not the owner, just helping a friend."),
        (None, "en", "My business partner knows a board game."),
        (None, "en", "My boss laughed, but it's for my own shop."),
        ("firm", "ru", "Наш директор пока не подписал, отдел закупок ждёт."),
        ("owner", "ru", "У меня своя кофейня в Туле."),
        (None, "ru", "Нужны тексты для сайта."),
        (None, "ru", "Если бы у меня был магазин, не у меня кофейня."),
        ("firm", "ar", "مديري طلب عرض ثاني وقسم المشتريات ينتظر"),
        ("owner", "ar", "عندي محل ورد صغير وأدفع من جيبي"),
        (None, "ar", "ليس عندي محل، أسأل لصديق"),
        (None, "ar", "كم سعر الشعار؟"),
    ],
)
def test_he_speaks_for_a_firm_or_as_an_owner(side: str | None, language: str, text: str) -> None:
    assert read_register(text, language=language).speaks_for == side


def test_what_a_language_does_not_have_is_none() -> None:
    english = read_register("ты вы عايز hello", language="en")
    assert (english.address, english.dialect) == (None, None)
    assert read_register("Dear Sir", language="other") == Register(None, None, None, None)


@given(
    st.text(st.characters(exclude_categories=()), max_size=300),
    st.sampled_from(["ar", "en", "ru", "none"]),
)
def test_no_text_makes_it_fail(text: str, language: str) -> None:
    read = read_register(text, language=language)
    assert read.address in {"ty", "vy", None}
    assert read.speaks_for in {"firm", "owner", None}


@pytest.mark.parametrize("piece", ["a", "my ", "у меня ", "عم ", '"a', "«", "\ud800"])
def test_a_long_repetition_ends(piece: str) -> None:
    for language in ("ar", "en", "ru"):
        read_register(piece * (10_000 // len(piece)), language=language)
