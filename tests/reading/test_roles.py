"""Each sum of a message is known by whose it is, or stays "other"."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from evals.floods import SUMS
from scenarios.reading.amounts import Amount, read_amounts
from scenarios.reading.roles import role_of_sums


def roles(text: str) -> str:
    return " ".join(role_of_sums(text, read_amounts(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Our budget is $800",
        "I can do 800 USD",
        "Could you do it for $650?",
        "We can't go above €1,200",
        "Would you come down to $90?",
        "$400 is all I have",
        "Наш бюджет 40 тысяч рублей",
        "Дам 800 долларов и начинаем",
        "А за 15 тысяч рублей возьмётесь?",
        "Больше 20 тысяч рублей не потяну",
        "Давайте за 300 евро",
        "ميزانيتي ٥٠٠ ريال",
        "آخر كلامي ٨٠٠ ريال",
        "خليها ٣٠٠ جنيه يا باشا",
        "نقدر ندفع ١٠٠٠ درهم بس",
        "معايا ٩٠٠ جنيه",
        "بغيت نعطيك 2000 درهم",
    ],
)
def test_what_the_client_would_pay_is_offered(text: str) -> None:
    assert roles(text) == "offered"


@pytest.mark.parametrize(
    "text",
    [
        "Your $1500 shocked my partner",
        "Your quote of €2,000 came today",
        "$1500 is too much for us",
        "You're asking $90 an hour",
        "$250 for a logo?!",
        "I can't afford $900",
        "[10:02] You: it comes to $780",
        "Ваши 1500 долларов никуда не влезают",
        "У вас 45 тысяч рублей",
        "Вы просите 300 евро",
        "60 тысяч рублей для нас дорого",
        "20 тысяч рублей за баннер?",
        "سعركم ٢٢٠٠ ريال",
        "٢٢٠٠ ريال كثير",
        "انت طالب ٥٠٠٠ جنيه",
        "٦٠٠ دولار على لوغو؟",
        "موافق على ١٨٠٠ ريال",
    ],
)
def test_what_the_freelancer_named_is_ours(text: str) -> None:
    assert roles(text) == "ours"


@pytest.mark.parametrize(
    "text",
    [
        "The remaining $300 will be sent on Friday",
        "I still owe you $450",
        "About the outstanding €1,120: the bank is slow",
        "Оставшиеся 300 долларов переведу завтра",
        "Я вам должен 12 тысяч рублей",
        "المتبقي لك ٨٥٠ دولار",
        "باقي المبلغ ٣٠٠ ريال",
    ],
)
def test_what_is_owed_for_work_is_due(text: str) -> None:
    assert roles(text) == "due"


@pytest.mark.parametrize(
    "text",
    [
        "Refund my $600 today",
        "We want our €640 back",
        "You just pay the registration fee of $45",
        "Why $1500?",
        "Верните мои 50 тысяч рублей",
        "Откуда 900 евро?",
        "Штраф 3 млн рублей за каждый случай",
        "رجع لي ٣٥٠٠ ريال",
        "ليش ١٥٠٠ ريال؟",
        "حول رسوم تسجيل ٢٠٠ ريال",
    ],
)
def test_what_is_demanded_or_to_be_explained_is_asked(text: str) -> None:
    assert roles(text) == "asked"


@pytest.mark.parametrize(
    "text",
    [
        "Another designer quoted $400",
        "My last guy did it for $60",
        "Fiverr has it at $30",
        "Другой дизайнер назвал 280 рублей",
        "На бирже за такое берут 500 рублей",
        "У конкурента 900 евро",
        "لقيت واحد يعملها ب ٨٠ دولار",
        "مصمم تاني بيعملها بـ ٣٠٠ جنيه",
        "السوق ماشي على ١٠٠٠ ريال",
    ],
)
def test_what_others_take_is_rival(text: str) -> None:
    assert roles(text) == "rival"


@pytest.mark.parametrize(
    "text",
    [
        "Our ad budget is $5000 a month",
        "Tickets are £12 on the door",
        "I paid you $500 in March",
        "The deposit of $200 went out",
        "The old price was $90",
        "Расход на рекламу 48 тысяч рублей",
        "Моя зарплата 60 тысяч рублей",
        "Аванс 5000 рублей отправили",
        "ميزانية الاعلانات ٥٠٠٠ ريال",
        "دفعت للمطبعة ٧٠٠ ريال",
        "كنا ندفع لك ٨٠ ريال",
        "ما هو لو معايا ٢٥ ألف جنيه كنت جبت عربية",
    ],
)
def test_any_other_sum_is_other(text: str) -> None:
    assert roles(text) == "other"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$1500 is too much, I can do $800", "ours offered"),
        ("Do it for $80 rather than $110?", "offered ours"),
        ("Fiverr has it at $30. Do it for $35?", "rival offered"),
        ("My budget says $2,000. Your quote is $2,600", "offered ours"),
        ("Сделаете за 60 тысяч рублей вместо 90 тысяч рублей?", "offered ours"),
        ("Увидели новую цену, 32 тысячи рублей вместо 26 тысяч рублей", "other other"),
        ("تسويها ٤٠٠ ريال بدل ٥٥٠ ريال؟", "offered ours"),
        ("لقيت على مستقل عروض تبدأ من ٢٥$ وأنت عاطيني ٢٨٠$", "rival ours"),
    ],
)
def test_sums_of_one_message_are_told_apart(text: str, expected: str) -> None:
    assert roles(text) == expected


def test_a_sum_of_another_sentence_lends_no_role() -> None:
    assert roles("Our budget. The tickets are $12 each.") == "other"


def test_an_amount_that_is_not_of_the_text_is_other() -> None:
    stray = Amount(None, None, None, None, None, 900, 950)
    assert role_of_sums("My budget is", [stray]) == ("other",)


def test_the_hundredth_sum_is_not_judged() -> None:
    text = "I can do 500 USD. " * 100
    found = role_of_sums(text, read_amounts(text))
    assert found[0] == "offered"
    assert found[-1] == "other"


@given(st.text(max_size=200))
@example("\ud800 $5 \u202e§ 500 USD")
@settings(max_examples=60, deadline=None)
def test_any_text_gives_one_role_for_each_amount(text: str) -> None:
    said = f"I can do 500 USD {text} 300 EUR"
    amounts = read_amounts(said)
    assert len(role_of_sums(said, amounts)) == len(amounts)


@pytest.mark.parametrize("text", SUMS.values(), ids=SUMS)
def test_a_flood_is_read(text: str) -> None:
    amounts = read_amounts(text)
    assert len(role_of_sums(text, amounts)) == len(amounts)
