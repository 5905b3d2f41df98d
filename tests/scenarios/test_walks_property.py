"""The whole catalogue, driven by random events, never fails and keeps its promises."""

from collections.abc import Callable
from decimal import Decimal
from typing import TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scenarios.catalogue import load_catalogue
from scenarios.engine.events import (
    Began,
    Digressed,
    Elapsed,
    Event,
    Heard,
    Said,
    Tapped,
    Verb,
    Went,
)
from scenarios.engine.facts import Json
from scenarios.engine.session import MOST_FRAMES, MOST_PARKED
from scenarios.engine.steps import HEARD, LATER, Ask, Choose, Hear
from scenarios.reckoning.money import Money, from_minor
from scenarios.reckoning.values import put_money
from tests.scenarios.talker import Talker, everywhere, step_of

CATALOGUE = load_catalogue()
Move: TypeAlias = Callable[[Talker], Event]

CURRENCIES = ("USD", "EUR", "RUB", "SAR", "KWD", "JPY", "IQD")
ANSWERS = (
    "1500", "$900", "50 000 руб", "٣٠٠ دينار كويتي", "2k eur", "0.5", "0.001 usd", "1",
    "1000000000000",
    "20%", "99.5 %", "30 процентов", "٢٥٪", "40", "400", "12.5", "100", "tomorrow at 10",
    "завтра в 9",
    "غدا الساعة ١٠", "in 2 hours", "Cairo", "Москва", "14:30", "Europe/Berlin", "dollar", "рубли",
    "ريال", "EUR", "landing page in Arabic", "Thursday evening", "structure 3, writing 8, photos",
    "вёрстка 1,5 ч; тексты 8 ч", "تصميم، كتابة", "logo\nsite 0", "Anna",
)  # fmt: skip
NOISE = (
    "", " ", "?", "😀😀", "no", "<b>&amp;</b>", "-5", "0", "100-200 usd", "1e400", "NaN", "9" * 60,
    "٠", "infinity", "100%", "0%", "null", "\x00\u202e", "a" * 4096, "5 or 6", "1,2,3,4",
    "12 banners, 3",
)  # fmt: skip


def _sum(amount: Decimal, currency: str) -> Json:
    """A sum as the readers give it: never less than the currency's smallest coin."""
    return put_money(Money(max(amount, from_minor(1, currency).amount), currency))


sums = st.builds(
    _sum,
    st.one_of(
        st.decimals("0.5", 1_000_000, places=2),
        st.sampled_from([Decimal(0), Decimal(1), Decimal("999999999999.99")]),
    ),
    st.sampled_from(CURRENCIES),
)
percents: st.SearchStrategy[Json] = st.sampled_from(["1", "10", "33.3", "99.9"]).map(
    lambda each: {"percent": each}
)
hours: st.SearchStrategy[Json] = st.sampled_from([1, 8, 21, 400, 5000, {"number": "2.5"}])
message: dict[str, st.SearchStrategy[Json]] = {
    "message_amount": sums,
    "message_percent": percents,
    "message_sentence": st.sampled_from(["It is too expensive.", "Дорого", "غالي"]),
    "message_thing": st.just("one more page"),
}
GIVEN: dict[str, st.SearchStrategy[Json]] = {
    **message,
    "deal_client": st.just("Anna"),
    "deal_thing": st.just("website"),
    "deal_price": sums,
    "deal_floor": sums,
    "deal_paid": sums,
    "deal_target": sums,
    "deal_musts": st.just("half before the start"),
    "deal_walk_away": st.just("work before a contract"),
    "deal_gives": st.just("a later date"),
    "deal_asks": st.just("full prepayment"),
    "profile_trade": st.sampled_from(["writing", "design", "development", "teaching", "other"]),
    "deal_hours": hours,
    "deal_currency": st.sampled_from(CURRENCIES),
    "profile_language": st.sampled_from(["ar", "en", "ru"]),
    "profile_currency": st.sampled_from(CURRENCIES),
    "profile_zone": st.sampled_from(["Asia/Riyadh", "Europe/Moscow", "America/New_York"]),
    "profile_income": sums,
    "profile_costs": sums,
    "profile_hourly": sums,
    "profile_month_hours": hours,
    "message_moment": st.sampled_from(["asked", "quote", "objects", "low"]),
    "message_stance": st.sampled_from(["hold", "promise"]),
    "new_client": st.just("Boris"),
    "subject": st.just("call Anna"),
    "when_said": st.just({"at": "2026-07-02T10:00:00+00:00"}),
    "reminder_id": st.integers(1, 9),
    "field": st.sampled_from(
        ["client", "thing", "price", "floor", "hours", "terms", "next_action", "currency", "zone",
         "income", "costs", "month_hours", "trade"]
    ),
    "currency_guess_1": st.just({"currency": "SAR"}),
    "zone_guess_1": st.just({"zone": "Asia/Riyadh"}),
    "in_two_hours": st.just({"at": "2026-07-01T14:00:00+00:00"}),
    "tomorrow": st.just({"at": "2026-07-02T10:00:00+00:00"}),
}  # fmt: skip
given_facts = st.fixed_dictionaries({}, optional=GIVEN)
heard_facts = st.fixed_dictionaries({}, optional=message)
texts = st.one_of(
    st.sampled_from(ANSWERS), st.sampled_from(ANSWERS), st.sampled_from(NOISE), st.text(max_size=20)
)


def _begin(scenario: str, facts: dict[str, Json], language: str | None) -> Move:
    return lambda _: Began(scenario, facts, None, language)


def _say(text: str, *, corrects: bool) -> Move:
    return lambda _: Said(text, corrects)


def _serial(talker: Talker, which: int) -> int:
    """The pending question's (0), an older one's, or one that was never asked."""
    if which < 0 or not talker.asked:
        return which * 7
    if which == 0 and talker.session.top is not None:
        return talker.session.top.asked
    return talker.asked[-1 - which % len(talker.asked)].serial


def _tap(which: int, option: int) -> Move:
    def event(talker: Talker) -> Event:
        serial = _serial(talker, which)
        asked = next((each for each in talker.asked if each.serial == serial), None)
        options = ["later", "now", "s0", "bogus", ""]
        if asked is not None and option < 12:
            options = [*asked.options, *(name for name, _, _ in asked.suggestions)] or options
        return Tapped(serial, options[option % len(options)])

    return event


def _answer(number: int, text: str) -> Move:
    """A fitting answer to the pending question, so that walks get far."""

    def event(talker: Talker) -> Event:
        frame = talker.session.top
        step = None if frame is None else step_of(CATALOGUE, frame)
        if frame is None or step is None:
            return Began(sorted(CATALOGUE)[number % len(CATALOGUE)], {"profile_language": "en"})
        match step:
            case Ask(suggest=suggest) if number % 3 == 0 and any(s in frame.facts for s in suggest):
                return Tapped(frame.asked, "s0")
            case Ask(skip=str()) if number % 5 == 0:
                return Went(Verb.SKIP)
            case Choose(options=options):
                return Tapped(frame.asked, sorted(options)[number % len(options)])
            case Hear():
                answers = (*HEARD, LATER)
                return Tapped(frame.asked, answers[number % len(answers)])
            case _:
                return Said(text)

    return event


def _go(verb: Verb, which: int | None) -> Move:
    def event(talker: Talker) -> Event:
        if which is None:
            return Went(verb)
        if verb in (Verb.RESUME, Verb.DROP) and talker.offers and which >= 0:
            return Went(verb, talker.offers[-1 - which % len(talker.offers)].serial)
        return Went(verb, _serial(talker, which))

    return event


def _hear(answer: str, facts: dict[str, Json]) -> Move:
    return lambda _: Heard(answer, facts)


def _elapse(which: int) -> Move:
    def event(talker: Talker) -> Event:
        waiting = [*talker.timers, *everywhere(talker.session), 10**9]
        frame = waiting[which % len(waiting)]
        talker.timers.pop(frame, None)
        return Elapsed(frame)

    return event


which = st.sampled_from([0, 0, 0, 1, 2, 5, -1])
answers = st.builds(_answer, st.integers(0, 30), st.sampled_from(ANSWERS))
begins = st.builds(
    _begin,
    st.sampled_from(sorted(CATALOGUE)),
    given_facts,
    st.sampled_from([None, "ar", "en", "ru"]),
)
moves = st.one_of(
    answers,
    answers,
    answers,
    answers,
    begins,
    st.builds(_say, texts, corrects=st.booleans()),
    st.builds(_say, st.sampled_from(ANSWERS), corrects=st.just(value=True)),
    st.builds(_tap, which, st.integers(0, 15)),
    st.builds(_go, st.sampled_from(list(Verb)), st.one_of(st.none(), which)),
    st.builds(_hear, st.sampled_from([*HEARD, "bogus"]), heard_facts),
    st.builds(_elapse, st.integers(0, 9)),
    st.just(lambda _: Digressed()),
)
QUICKLY = settings(
    max_examples=300,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def play(first: Move, rest: list[Move]) -> Talker:
    talker = Talker()
    for move in (first, *rest):
        talker.send(move(talker))
    return talker


@QUICKLY
@given(begins, st.lists(moves, min_size=5, max_size=30))
def test_whatever_happens_every_turn_keeps_its_promises(first: Move, rest: list[Move]) -> None:
    talker = play(first, rest)
    assert len(talker.session.parked) <= MOST_PARKED
    assert len(talker.session.frames) <= MOST_FRAMES + MOST_PARKED


@pytest.mark.parametrize("scenario", sorted(CATALOGUE))
@settings(QUICKLY, max_examples=100)
@given(st.data())
def test_a_talk_can_be_walked_to_its_end_with_any_facts_given(
    scenario: str, data: st.DataObject
) -> None:
    begun = _begin(scenario, data.draw(given_facts), None)
    talker = play(begun, data.draw(st.lists(answers, min_size=10, max_size=30)))
    talker.upgrade()


@QUICKLY
@given(begins, st.lists(moves, min_size=5, max_size=20))
def test_an_upgrade_leaves_every_walk_where_it_stood(first: Move, rest: list[Move]) -> None:
    play(first, rest).upgrade()
