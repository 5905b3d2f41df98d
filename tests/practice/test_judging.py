"""What a free reply did is told from its words: its kind, its number, its faults."""

from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.checking.checker import Found, shared_checker
from scenarios.checking.faults import FAULTS, Flaw
from scenarios.practice.brief import Brief, Difficulty
from scenarios.practice.deeds import Deed, Kind
from scenarios.practice.judging import Scene, judge_reply
from scenarios.practice.kinds import KINDS, KindHead, describe, shared_head
from scenarios.practice.numbers import days_named, percent_named, price_named, sum_named
from scenarios.practice.opening import lay_table
from scenarios.practice.position import SITUATIONS, Table
from scenarios.reading.model_file import EncoderError
from scenarios.reckoning.money import Money

CLIENT = {
    "en": "Could you do it for 700? The budget is tight.",
    "ru": "А за 700 сделаете? Бюджет небольшой.",
    "ar": "ممكن تعملها بـ 700؟ الميزانية محدودة.",
}


def _judge(
    reply: str,
    situation: str = "discount_request",
    *,
    client: str = CLIENT["en"],
    price: int = 1000,
    offer: int | None = None,
) -> Deed:
    money = Money(Decimal(offer), "USD") if offer else None
    brief = Brief(
        situation, Difficulty.MEDIUM, "fair", Money(Decimal(price), "USD"), days=14, offer=money
    )
    found = shared_checker().check(reply, client)
    table = lay_table(brief, seed=1)
    return judge_reply(reply, client, found, Scene(situation, table))


@pytest.mark.parametrize(
    ("language", "reply", "kind"),
    [
        (
            "en",
            "The budget is tight, I see. The price covers two days of research, so it stays.",
            Kind.HOLD_REASONED,
        ),
        ("en", "No, the price stays.", Kind.HOLD_BARE),
        ("en", "If you pay all of it in advance, I can do it for 900.", Kind.TRADE),
        ("en", "Okay, let it be 800 then.", Kind.CONCEDE),
        ("en", "What is the most important part for you?", Kind.QUESTION),
        ("en", "Let me think about it, I'll get back to you.", Kind.VAGUE),
        (
            "ru",
            "Понимаю, бюджет ограничен. В цену входят два дня исследования, она остаётся.",
            Kind.HOLD_REASONED,
        ),
        ("ru", "Нет, цена такая.", Kind.HOLD_BARE),
        ("ru", "Если оплатите всё сразу, сделаю за 900.", Kind.TRADE),
        ("ru", "Ладно, пусть будет 800.", Kind.CONCEDE),
        ("ru", "Что для вас в этой работе самое важное?", Kind.QUESTION),
        ("ru", "Мне надо подумать, вернусь с ответом позже.", Kind.VAGUE),
        (
            "ar",
            "أفهم أن الميزانية محدودة. السعر يشمل يومين من البحث وكل الملفات، لذلك يبقى كما هو.",
            Kind.HOLD_REASONED,
        ),
        ("ar", "لا، السعر كما هو.", Kind.HOLD_BARE),
        ("ar", "إذا دفعتم المبلغ كاملًا مقدمًا أعمله بـ 900.", Kind.TRADE),
        ("ar", "طيب خلاص، خليها 800.", Kind.CONCEDE),
        ("ar", "ما أهم جزء في العمل بالنسبة لكم؟", Kind.QUESTION),
        ("ar", "خليني أفكر وأرجع لك.", Kind.VAGUE),
    ],
)
def test_plain_replies_are_told_apart_in_each_language(
    language: str, reply: str, kind: Kind
) -> None:
    assert _judge(reply, client=CLIENT[language]).kind is kind


@pytest.mark.parametrize(
    ("reply", "price"),
    [
        ("I can't go lower, but without the video it's 850.", 850),
        ("You say 700 and I say 900 without the second draft.", 900),
        ("10% off if you pay all of it now.", 900),
        ("850, if you take two of them.", 850),
    ],
)
def test_the_price_a_reply_stands_at_is_its_own_and_not_the_clients(reply: str, price: int) -> None:
    assert _judge(reply, offer=700).price == Money(Decimal(price), "USD")


def test_whoever_names_the_clients_number_names_that() -> None:
    assert _judge("Fine, 700.", offer=700).price == Money(Decimal(700), "USD")


def test_of_a_price_in_thousands_people_say_the_thousands() -> None:
    deed = _judge("OK, 38 if all is paid now.", price=40000)
    assert deed.price == Money(Decimal(38000), "USD")


def test_an_extra_has_the_price_named_for_it() -> None:
    deed = _judge(
        "A gallery is a day of work, 150 on top.", "scope_creep", client="Add a gallery too?"
    )
    assert deed.price == Money(Decimal(150), "USD")


def test_haste_has_its_days_and_its_surcharge() -> None:
    asked = "We need it by Thursday, everything."
    deed = _judge("In 5 days, for 30% on top.", "rush_deadline", client=asked)
    assert (deed.days, deed.price) == (5, Money(Decimal(300), "USD"))


@pytest.mark.parametrize("reply", ["30% now works for me", "30/70 then", "Ok, thirty percent now"])
def test_a_prepayment_has_the_percentage_that_is_paid_first(reply: str) -> None:
    asked = "We never pay in advance, all after delivery."
    assert _judge(reply, "prepayment_pushback", client=asked).percent == 30


def test_a_gift_found_in_a_firm_reply_is_none() -> None:
    reply = "The price covers two days of research, so it stays as it is."
    gist = shared_checker().check(reply, CLIENT["en"]).gist
    flaw = Flaw("concession_for_nothing", "it stays")
    found = Found((flaw, Flaw("no_next_step", "as it is.")), (-1.0,) * len(FAULTS), gist=gist)
    table = lay_table(
        Brief("discount_request", Difficulty.EASY, "fair", Money(Decimal(1000), "USD")), seed=1
    )
    deed = judge_reply(reply, CLIENT["en"], found, Scene("discount_request", table))
    assert deed.faults == ("no_next_step",)
    assert deed.quote == "as it is."


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=80), st.sampled_from(sorted(SITUATIONS)))
def test_every_text_is_some_deed(reply: str, situation: str) -> None:
    deed = _judge(reply, situation)
    assert deed.kind in Kind
    assert len(deed.quote) <= 200


def test_a_head_that_learnt_something_else_is_refused(tmp_path: Path) -> None:
    for name, kinds in (("other", ["hold"]), ("damaged", None)):
        path = tmp_path / f"{name}.npz"
        if kinds is None:
            path.write_bytes(b"no weights")
        else:
            np.savez(path, kinds=np.array(kinds), weights=np.zeros((2, 1)), bias=np.zeros(1))
        with pytest.raises(EncoderError):
            KindHead.load(path)
    checker = tmp_path / "replies.npz"
    checker.write_bytes(b"other layers")
    with pytest.raises(EncoderError, match="another"):
        KindHead.load(checker=checker)
    features = describe("Hello", "", [0.0], language="en", situation="free_work")
    with pytest.raises(EncoderError):
        shared_head().rank(features)
    assert set(KINDS) == set(Kind)


@pytest.mark.parametrize(
    "reply",
    [
        "I can't do 700, because 900 covers the research and all the files.",
        "900 covers everything. You pay 450 now and 450 on delivery. The price stays.",
        "Others may ask 500, but 900 covers the research too, so the price stays.",
        "Logo: 300\nBanner: 200\nTexts: 400\nThe price stays 900, since all of it is needed.",
        "I've worked for shops since 2015, and 900 is what such a job takes; it stays as it is.",
        "Не могу за 700: 900 включает исследование и все файлы.",
        "لا أستطيع بـ 700، لأن 900 تشمل البحث وكل الملفات.",
    ],
)
def test_a_number_that_is_refused_paid_in_parts_or_others_ask_is_no_new_price(reply: str) -> None:
    assert _judge(reply, price=900, offer=700).price is None


@pytest.mark.parametrize(
    ("reply", "days"),
    [
        ("In 5 days it can't be done, in 10 days for 200 on top.", 10),
        ("5 дней мало, за 10 дней и доплату 200 сделаю.", 10),
        ("٥ أيام قليل، خلال ١٠ أيام مع زيادة 200.", 10),
    ],
)
def test_days_that_are_refused_are_not_offered(reply: str, days: int) -> None:
    assert days_named(reply) == days


def test_a_percentage_that_is_refused_is_not_offered() -> None:
    assert percent_named("I can't start with 30%, but 40% now and the rest later works.") == 40
    assert percent_named("За 25% не начну, давайте 40%.") == 40


def _table(situation: str, price: int = 900) -> Table:
    brief = Brief(situation, Difficulty.MEDIUM, "fair", Money(Decimal(price), "USD"))
    return lay_table(brief, seed=1)


@pytest.mark.parametrize(
    ("situation", "reply", "sum_"),
    [
        ("conflict", "The project costs 900, and I will redo the header tomorrow.", None),
        ("conflict", "I'll refund 150.", 150),
        ("rush_deadline", "7 days for 900, if you send the texts today.", None),
        ("rush_deadline", "3 days with a surcharge of 200.", 200),
        ("rush_deadline", "3 days for 1100 in all, as it means extra hours.", 200),
        ("scope_creep", "The extra page is not part of the 900.", None),
        ("scope_creep", "The page is 150, so the total becomes 1050.", 150),
        ("boundary_push", "Calls are fine until 20.", None),
        ("free_work", "Two similar apps are in my portfolio; a paid trial is 100.", 100),
    ],
)
def test_a_sum_for_an_extra_for_haste_or_given_back_is_told_from_the_jobs_price(
    situation: str, reply: str, sum_: int | None
) -> None:
    found = sum_named(reply, _table(situation))
    assert (None if found is None else int(found.amount)) == sum_


def test_a_dollar_is_the_dollar_that_is_talked_of() -> None:
    brief = Brief("discount_request", Difficulty.EASY, "fair", Money(Decimal(7500), "CAD"))
    price = price_named(
        "$6,600 without the reports, if you confirm today", lay_table(brief, seed=1)
    )
    assert price == Money(Decimal(6600), "CAD")
