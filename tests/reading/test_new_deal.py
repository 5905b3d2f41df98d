"""A new deal told in a line is read; what a client writes of a new project never is."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.reading.new_deal import NewDeal, read_new_deal
from scenarios.reckoning.money import Money

CURRENCY = "KZT"
"""Of a price that names none."""


def told(client: str, thing: str | None, price: str | None) -> NewDeal:
    if price is None:
        return NewDeal(client, thing, None)
    amount, currency = price.split()
    return NewDeal(client, thing, Money(Decimal(amount), currency))


DEALS = [
    ("new deal Ahmed 1200$", "Ahmed", None, "1200 USD"),
    ("New deal: logo for Sara, 800 EUR", "Sara", "logo", "800 EUR"),
    ("new deal\nSara\nlogo\n800 EUR", "Sara", "logo", "800 EUR"),
    ("add a new deal with Omar: mobile app, 5000 usd", "Omar", "mobile app", "5000 USD"),
    ("new deal Anna Petrova landing page 500", "Anna Petrova", "landing page", "500 KZT"),
    ("new deal ahmed logo design 300", "ahmed", "logo design", "300 KZT"),
    ("new deal for a logo with Ahmed at $500", "Ahmed", "logo", "500 USD"),
    ("new deal Will Smith logo 500", "Will Smith", "logo", "500 KZT"),
    ("new deal Mr. Smith, logo, 500", "Mr. Smith", "logo", "500 KZT"),
    ("new deal: landing page, 800 EUR", "", "landing page", "800 EUR"),
    ("new order from Maria Lopez 3 logos for 450", "Maria Lopez", "3 logos", "450 KZT"),
    ("new client Studio North, website redesign, $3k", "Studio North", "website redesign",
     "3000 USD"),
    ("new deal: Ahmed", "Ahmed", None, None),
    ("new deal ahmed", "ahmed", None, None),
    ("new deal Ahmed $500-700", "Ahmed", "$500-700", None),
    ("new deal Sara, logo, 40$/hour", "Sara", "logo, 40$/hour", None),
    ("новая сделка Анна лендинг 90 тысяч", "Анна", "лендинг", "90000 KZT"),
    ("Новая сделка: лендинг для Анны, 90 000 руб", "Анна", "лендинг", "90000 RUB"),
    ("новая сделка с Сергеем 50 тысяч рублей", "Сергей", None, "50000 RUB"),
    ("запиши новую сделку: Марина, логотип за 30 тыс", "Марина", "логотип", "30000 KZT"),
    ("новый проект: Студия Север, перевод сайта, 700 евро", "Студия Север", "перевод сайта",
     "700 EUR"),
    ("новый клиент Иван 300$", "Иван", None, "300 USD"),
    ("صفقة جديدة أحمد ١٢٠٠ دولار", "أحمد", None, "1200 USD"),
    ("صفقه جديده احمد تصميم لوجو ٥٠٠ جنيه", "احمد", "تصميم لوجو", "500 EGP"),
    ("مشروع جديد مع سارة: تصميم شعار بـ ٨٠٠ ريال", "سارة", "تصميم شعار", "800 SAR"),
    ("صفقة جديدة: تصميم شعار لسارة بـ 800 ريال", "سارة", "تصميم شعار", "800 SAR"),
    ("صفقة جديدة مع شركة النور، موقع إلكتروني، ٥٠٠٠ ريال", "شركة النور", "موقع إلكتروني",
     "5000 SAR"),
    ("صفقة جديدة مع محمد لتصميم موقع ٣٠٠٠ ريال", "محمد", "تصميم موقع", "3000 SAR"),
    ("سجل صفقة جديدة ليلى تصميم لوجو 300 دولار", "ليلى", "تصميم لوجو", "300 USD"),
    ("عميل جديد: خالد، ترجمة، 200$", "خالد", "ترجمة", "200 USD"),
    ("صفقة جديدة أحمد علي ١٢٠٠ دولار", "أحمد علي", None, "1200 USD"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "client", "thing", "price"), DEALS)
def test_client_work_and_price_are_read_from_a_line(
    text: str, client: str, thing: str | None, price: str | None
) -> None:
    assert read_new_deal(text, CURRENCY) == told(client, thing, price)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "new deal",
        "New deal.",
        "a new deal with Ahmed went through, 500$",
        "We have a new deal for you, 500$",
        "New deal for you: 500$",
        "New deal on our side, 300 USD",
        "new deals every day",
        "new deal alert",
        "New project for you, are you free?",
        "New project: we need a logo, budget 500$",
        "New project: Landing page. Budget 500$. Deadline Friday.",
        "New project starting next week, details soon",
        "New order: 3 shirts, 50 USD, ship to Cairo",
        "new project went well, 500$ paid",
        "New job offer 500$",
        "New client wants a discount",
        "new client asks 500$",
        "новая сделка",
        "У нас новая сделка для вас",
        "Новый проект, сделаете за 500$?",
        "Новый проект, нужен лендинг, бюджет 50к",
        "Новый проект: лендинг. Бюджет 50 тысяч. Срок пятница",
        "Новый проект стартует завтра, бюджет 50к",
        "Новый клиент просит скидку 20%",
        "Новый заказ оплачен, 500$",
        "صفقة جديدة",
        "عندنا مشروع جديد لك",
        "مشروع جديد نحتاج تصميم شعار بـ 500 ريال",
        "مشروع جديد هل تقدر تساعدنا",
        "مشروع جديد يبدأ الأسبوع القادم",
        "مشروع جديد: متجر، ٥٠٠ دولار، التسليم الخميس",
        "عميل جديد يطلب خصم ٢٠٪",
    ],
)
def test_what_is_said_to_somebody_or_of_a_project_makes_no_deal(text: str) -> None:
    assert read_new_deal(text, CURRENCY) is None


def test_a_long_story_that_opens_so_makes_no_deal() -> None:
    assert read_new_deal("new deal Ahmed 1200$ " + "and so on " * 40, CURRENCY) is None


def test_a_sum_that_nobody_asks_is_no_price() -> None:
    found = read_new_deal("new deal Ahmed 999999999 billion USD", CURRENCY)
    assert found is None or found.price is None


OPENINGS = st.sampled_from(
    ["new deal", "New client:", "новая сделка", "مشروع جديد مع", "صفقة جديدة"]
)
WORDS = st.sampled_from(
    ["Ahmed", "Анна", "سارة", "logo", "лендинг", "شعار", "800 EUR", "90к", "٨٠٠ ريال", "for", "для",
     "لـ", "لسارة", ",", ":", ";", "\n", "-", "%", "$", "you", "?", "0", "1-2", "a", "the"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(OPENINGS, st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=9).map(" ".join)))
def test_whatever_follows_the_opening_is_short_and_has_a_price_above_zero(
    opening: str, rest: str
) -> None:
    found = read_new_deal(f"{opening} {rest}", CURRENCY)
    if found is not None:
        assert len(found.client) <= 60
        assert found.thing is None or 0 < len(found.thing) <= 200
        assert found.price is None or found.price.amount > 0
        assert found.client or found.thing
