"""A practice talk ends, keeps to its numbers, repeats nothing and rewards who stands firm."""

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.checking.faults import FAULTS
from scenarios.practice.brief import Brief, BriefError, Difficulty
from scenarios.practice.characters import CHARACTERS, Mood
from scenarios.practice.client import answer, open_practice
from scenarios.practice.deeds import Deed, Kind
from scenarios.practice.lines import line_ids
from scenarios.practice.position import SITUATIONS, Matter, Unit, step_for
from scenarios.practice.practice import Outcome, Practice
from scenarios.practice.scorecard import What, score
from scenarios.practice.stored import from_json, to_json
from scenarios.reckoning.money import Money

pytestmark = pytest.mark.long

_COUNTS = {"open": 6, "push": 8, "hard": 5, "more": 5, "counter": 5, "trade": 5, "accept": 5}
_GENERAL = {"answer": 10, "unclear": 8, "hurt": 6, "leave": 8, "later": 8, "thanks": 5}
_FEW = settings(max_examples=60, deadline=None)
PRICE = Money(Decimal(1000), "USD")
ALL = [(each, who) for each in SITUATIONS for who in CHARACTERS]


class Texts:
    """As many wordings as the guide asks for; no other key exists."""

    def count(self, key: str) -> int:
        head, _, move = key.rpartition("-")
        if key == "practice-item":
            return 10
        if head == "practice-any":
            return _GENERAL[move]
        if head.startswith("practice-voice-"):
            assert head.removeprefix("practice-voice-") in CHARACTERS
            assert move in set(Mood)
            return 8
        assert head.removeprefix("practice-").replace("-", "_") in SITUATIONS
        return _COUNTS[move]


TEXTS = Texts()


class OneEach:
    """One wording of everything: nothing can be new for long."""

    def count(self, key: str) -> int:
        return 0 if key == "practice-item" else 1


def sums(currencies: tuple[str, ...] = ("USD",)) -> st.SearchStrategy[Money]:
    return st.builds(
        Money,
        st.decimals(Decimal("0.01"), Decimal(10) ** 9, places=2).filter(lambda each: each > 0),
        st.sampled_from(currencies),
    )


briefs = st.builds(
    Brief,
    situation=st.sampled_from(sorted(SITUATIONS)),
    difficulty=st.sampled_from(Difficulty),
    character=st.sampled_from(sorted(CHARACTERS)),
    price=sums(),
    item=st.none() | st.just("a banner"),
    days=st.integers(1, 60),
    percent=st.integers(1, 100),
    worth=st.none() | sums(),
    offer=st.none() | sums(),
)
deeds = st.builds(
    Deed,
    kind=st.sampled_from(Kind),
    price=st.none() | sums(("USD", "EUR")),
    percent=st.none() | st.integers(-10, 120),
    faults=st.lists(st.sampled_from([*sorted(FAULTS), "unknown"]), max_size=3).map(tuple),
    quote=st.text(max_size=5),
    days=st.none() | st.integers(-1, 80),
)
soft = [Kind.HOLD_REASONED, Kind.TRADE, Kind.CONCEDE, Kind.QUESTION, Kind.ACK]
gentle = deeds.map(
    lambda deed: deed if deed.kind in soft else replace(deed, kind=soft[len(deed.quote) % 5])
)
"""Deeds with which nobody breaks off, so that talks grow long."""
talks = st.lists(deeds, min_size=8, max_size=8) | st.lists(gentle, min_size=8, max_size=8)
seeds = st.integers(-(2**40), 2**40)


def play(brief: Brief, seed: int, replies: Iterable[Deed], said: Iterable[str] = ()) -> Practice:
    practice = open_practice(brief, seed, frozenset(said), TEXTS)
    for deed in replies:
        practice = answer(practice, deed, TEXTS)
    return practice


def states(brief: Brief, seed: int, replies: Iterable[Deed]) -> list[Practice]:
    found = [open_practice(brief, seed, frozenset(), TEXTS)]
    for deed in replies:
        found.append(answer(found[-1], deed, TEXTS))
    return found


def brief_of(
    situation: str, character: str = "fair", difficulty: Difficulty = Difficulty.MEDIUM
) -> Brief:
    return Brief(situation, difficulty, character, PRICE, days=30)


def do(
    kind: Kind,
    price: Money | None = None,
    percent: int | None = None,
    days: int | None = None,
    faults: tuple[str, ...] = (),
) -> Deed:
    return Deed(kind, price, percent, faults, quote=kind.value, days=days)


REASONED, BARE, ASK = do(Kind.HOLD_REASONED), do(Kind.HOLD_BARE), do(Kind.QUESTION)


# -- what always holds --------------------------------------------------------------------------


@_FEW
@given(briefs, seeds, talks)
def test_every_talk_ends_within_eight_lines(brief: Brief, seed: int, replies: list[Deed]) -> None:
    last = play(brief, seed, replies)
    assert last.ended is not None
    assert last.turn <= last.last_turn <= 8


@_FEW
@given(briefs, seeds, talks)
def test_he_never_goes_past_his_limit(brief: Brief, seed: int, replies: list[Deed]) -> None:
    for each in states(brief, seed, replies):
        table = each.table
        assert 0 <= table.first <= table.offer <= table.limit <= table.most
        assert table.offer <= table.stand
        assert table.offer in {table.first, table.limit} or table.offer % table.step == 0
        agreed = each.ended in {Outcome.AGREED, Outcome.AGREED_LOW}
        assert agreed == (table.agreed is not None)
        if table.agreed is not None:
            assert table.offer <= table.agreed <= table.limit
            assert table.fee <= table.purse
            assert table.refund <= table.job


@_FEW
@given(briefs, seeds, talks)
def test_what_was_said_and_agreed_stays(brief: Brief, seed: int, replies: list[Deed]) -> None:
    found = states(brief, seed, replies)
    for before, after in pairwise(found):
        assert before.table.offer <= after.table.offer
        assert before.table.given <= after.table.given
        assert before.table.paid_sum <= after.table.paid_sum
        assert after.history[: len(before.history)] == before.history
        if before.ended is not None:
            assert after == before


@_FEW
@given(briefs, seeds, talks)
def test_nobody_agrees_before_the_third_reply(brief: Brief, seed: int, replies: list[Deed]) -> None:
    last = play(brief, seed, replies)
    if last.line.move in {"accept", "trade"} and last.turn < 4:
        # only to what was given to him
        assert last.table.agreed == last.table.offer
        assert last.table.offer < last.table.asked


@_FEW
@given(briefs, seeds, talks)
def test_short_talks_are_those_somebody_ended(brief: Brief, seed: int, replies: list[Deed]) -> None:
    last = play(brief, seed, replies)
    if last.turn < 4 and last.line.move == "later":
        assert [turn.deed.kind for turn in last.history[-2:]] == [Kind.HOLD_BARE] * 2


@_FEW
@given(briefs, seeds, talks)
def test_the_same_seed_is_the_same_talk(brief: Brief, seed: int, replies: list[Deed]) -> None:
    assert play(brief, seed, replies) == play(brief, seed, replies)


@_FEW
@given(briefs, seeds, talks, st.frozensets(st.sampled_from(["practice-any-answer.1", "x.2"])))
def test_json_round_trip_at_each_point(
    brief: Brief, seed: int, replies: list[Deed], said: frozenset[str]
) -> None:
    practice = open_practice(brief, seed, said, TEXTS)
    for deed in replies:
        read = from_json(json.loads(json.dumps(to_json(practice))))
        assert read == practice
        practice = answer(read, deed, TEXTS)
    assert from_json(json.loads(json.dumps(to_json(practice)))) == practice


damage = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3) | st.floats(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)


@settings(max_examples=200, deadline=None)
@given(briefs, seeds, talks, st.data())
def test_damaged_json_is_no_talk_and_never_an_error(
    brief: Brief, seed: int, replies: list[Deed], data: st.DataObject
) -> None:
    stored: Any = json.loads(json.dumps(to_json(play(brief, seed, replies[:3]))))
    place = stored
    while True:
        keys = range(len(place)) if isinstance(place, list) else sorted(place)
        key = data.draw(st.sampled_from(list(keys)))
        if isinstance(place[key], dict | list) and place[key] and data.draw(st.booleans()):
            place = place[key]
            continue
        place[key] = data.draw(damage)
        break
    read = from_json(stored)
    if read is not None:
        for deed in replies:
            read = answer(read, deed, TEXTS)
        assert read.ended is not None
        score(read)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("table.offer", 10**9),
        ("table.agreed", 1),
        ("table.job", 1),
        ("table.step", 0),
        ("table.stand", 10**30),
        ("table.pending", 1),
        ("table.matter", "time"),
        ("table.currency", "EUR"),
        ("brief.price", {"amount": "NaN", "currency": "USD"}),
        ("brief.situation", "nowhere"),
        ("brief.character", 5),
        ("brief.days", True),
        ("line.facts", []),
        ("line.facts.item", "a banner"),
        ("line.facts.price", 5),
        ("line.facts.other", 5),
        ("line.body", ["practice-any-answer", -1]),
        ("history", {}),
        ("said", "all"),
        ("resolve", 101),
        ("mood", "sad"),
    ],
)
def test_what_is_damaged_is_noticed(path: str, value: object) -> None:
    stored: Any = json.loads(json.dumps(to_json(play(brief_of("discount_request"), 1, [ASK]))))
    *way, last = path.split(".")
    place = stored
    for each in way:
        place = place[each]
    place[last] = value
    # an item goes with other situations; the rest goes with none
    assert (from_json(stored) is None) == (last != "item")


@given(damage)
@_FEW
def test_anything_else_is_no_talk(stored: object) -> None:
    assert from_json(stored) is None


@_FEW
@given(briefs, seeds, talks)
def test_the_score_is_within_bounds(brief: Brief, seed: int, replies: list[Deed]) -> None:
    for each in states(brief, seed, replies):
        card = score(each)
        assert 0 <= card.result <= 60
        assert 0 <= card.manner <= 40
        assert card.points == card.result + card.manner
        assert card.ended == each.ended


# -- what he says -------------------------------------------------------------------------------


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from(ALL),
    st.sampled_from(Difficulty),
    seeds,
    st.lists(talks, min_size=3, max_size=3),
)
def test_three_talks_repeat_nothing(
    pair: tuple[str, str], difficulty: Difficulty, seed: int, replies: list[list[Deed]]
) -> None:
    said: frozenset[str] = frozenset()
    for number in range(3):
        now = play(brief_of(*pair, difficulty), seed + number, replies[number], said)
        here: list[str] = []
        for line in now.told:
            both, voice, body = line_ids(line)[:3]
            key = line.body_key
            assert both not in said
            assert both not in here
            wordings = {f"{key}.{index}" for index in range(TEXTS.count(key))}
            if body in said or body in here:
                assert wordings <= said | set(here)
            assert here.count(body) == 0 or wordings <= set(here)
            assert voice not in here
            here += [both, voice, body]
        said |= now.ids


def test_where_all_was_said_it_goes_on() -> None:
    practice = open_practice(brief_of("scope_creep"), 1, frozenset(), OneEach())
    while practice.ended is None:
        practice = answer(practice, do(Kind.CONCEDE), OneEach())
    assert practice.ended is Outcome.AGREED_LOW


def test_only_what_can_be_said_again_is_carried() -> None:
    said = frozenset(
        {
            "practice-voice-fair-calm.1",
            "practice-voice-pusher-calm.1",
            "practice-discount-request-open.2",
            "practice-free-work-open.2",
            "practice-any-answer.0",
            "practice-voice-fair-calm.1+practice-free-work-open.2",
            "practice-voice-fair-calm.1+practice-any-answer.0",
            "practice-item.3",
        }
    )
    kept = open_practice(brief_of("discount_request"), 1, said, TEXTS).said
    assert kept == {
        "practice-voice-fair-calm.1",
        "practice-discount-request-open.2",
        "practice-any-answer.0",
        "practice-voice-fair-calm.1+practice-any-answer.0",
        "practice-item.3",
    }


@_FEW
@given(briefs, seeds, talks)
def test_facts_are_those_the_texts_may_name(brief: Brief, seed: int, replies: list[Deed]) -> None:
    matter, unit = SITUATIONS[brief.situation]
    names = {"price"}
    names |= {"offer"} if unit is Unit.MONEY else set()
    names |= {unit.value} & {"days", "percent"}
    names |= {"item"} if matter is Matter.FREE else set()
    for each in states(brief, seed, replies):
        assert set(each.line.facts) == names


# -- what moves him -----------------------------------------------------------------------------


@pytest.mark.parametrize(("situation", "who"), ALL)
def test_a_bare_no_hardens_and_two_end_it(situation: str, who: str) -> None:
    opened = open_practice(brief_of(situation, who), 3, frozenset(), TEXTS)
    once = answer(opened, BARE, TEXTS)
    assert once.resolve > opened.resolve or once.resolve == 100
    assert (once.line.move, once.mood, once.ended) == ("hard", Mood.TENSE, None)
    twice = answer(once, BARE, TEXTS)
    if CHARACTERS[who].leaves:
        assert (twice.line.move, twice.ended) == ("leave", Outcome.LOST)
    else:
        assert (twice.line.move, twice.ended) == ("later", Outcome.PARKED)


@pytest.mark.parametrize(("situation", "who"), ALL)
def test_a_gift_makes_him_ask_for_more_twice(situation: str, who: str) -> None:
    found = states(brief_of(situation, who), 3, [do(Kind.CONCEDE)] * 3)
    # where no sum is named, he who was given all has nothing to agree to
    last = "accept" if SITUATIONS[situation][0] is Matter.MONEY else "thanks"
    assert [each.line.move for each in found] == ["open", "more", "more", last]
    assert found[1].table.limit <= found[0].table.limit
    assert found[1].resolve > found[0].resolve
    assert found[-1].ended is Outcome.AGREED_LOW


@pytest.mark.parametrize(("situation", "who"), ALL)
def test_a_reason_moves_him_to_a_number_of_his_own(situation: str, who: str) -> None:
    found = states(brief_of(situation, who), 3, [REASONED] * 3)
    assert found[1].resolve < found[0].resolve
    assert "counter" in [each.line.move for each in found]
    assert found[-1].table.offer > found[0].table.offer


def test_questions_are_answered_until_there_are_too_many() -> None:
    found = states(brief_of("discount_request"), 3, [ASK] * 3)
    assert [each.line.move for each in found] == ["open", "answer", "answer", "push"]
    assert found[1].resolve < found[0].resolve
    assert found[3].resolve == found[2].resolve


def test_vague_hurting_and_leaving() -> None:
    brief = brief_of("price_objection")
    assert play(brief, 1, [do(Kind.VAGUE)]).line.body_key == "practice-any-unclear"
    hurt = play(brief, 1, [do(Kind.ATTACK)])
    assert (hurt.line.move, hurt.mood) == ("hurt", Mood.TENSE)
    assert play(brief, 1, [do(Kind.ATTACK), REASONED, do(Kind.ATTACK)]).ended is Outcome.LOST
    assert play(brief, 1, [do(Kind.LEAVE)]).ended is Outcome.LOST


def test_agreeing_closes_with_what_is_on_the_table() -> None:
    practice = play(brief_of("discount_request"), 1, [REASONED, REASONED])
    closed = answer(practice, do(Kind.AGREE), TEXTS)
    assert closed.line.move == "thanks"
    assert closed.table.agreed == practice.table.offer


def test_an_agreement_above_his_offer_is_none() -> None:
    practice = play(brief_of("discount_request"), 1, [])
    closed = answer(practice, do(Kind.AGREE, price=Money(Decimal(950), "USD")), TEXTS)
    assert closed.ended is None
    assert closed.history[-1].deed.kind is Kind.CONCEDE
    assert closed.table.stand == 95000
    assert answer(practice, do(Kind.AGREE, price=PRICE), TEXTS).history[-1].deed.kind is Kind.ACK


def test_an_exchange_is_taken_once_he_is_ready() -> None:
    practice = play(brief_of("discount_request", "belittler"), 1, [REASONED, ASK, REASONED])
    within = practice.table.money(practice.table.limit)
    taken = answer(practice, do(Kind.TRADE, price=within), TEXTS)
    assert (taken.line.move, taken.table.agreed) == ("trade", practice.table.limit)
    beyond = answer(practice, do(Kind.TRADE, price=PRICE), TEXTS)
    assert beyond.ended is None


def test_haste_is_paid_on_top() -> None:
    brief = brief_of("rush_deadline")
    practice = play(brief, 1, [REASONED, ASK, REASONED])
    fee = Money(Decimal(50), "USD")
    taken = answer(practice, do(Kind.TRADE, price=fee, days=practice.table.limit), TEXTS)
    assert taken.ended is Outcome.AGREED
    assert What.FEE in {gain.what for gain in score(taken).won}
    hasty = replace(practice, table=replace(practice.table, offer=practice.table.first))
    as_asked = answer(hasty, do(Kind.TRADE, price=fee), TEXTS)
    assert as_asked.table.agreed == hasty.table.first
    assert as_asked.table.won > hasty.table.won == 0
    dear = Money(Decimal(1900), "USD")
    assert answer(practice, do(Kind.TRADE, price=dear), TEXTS).ended is None


def test_an_extra_that_is_priced_is_paid() -> None:
    small = do(Kind.TRADE, price=Money(Decimal(40), "USD"))
    last = play(brief_of("scope_creep"), 1, [small, REASONED, small])
    assert last.ended is Outcome.AGREED
    assert (last.table.paid, last.table.paid_sum, last.table.given) == (1, 4000, 0)


def test_an_extra_agreed_to_for_a_price_is_an_exchange() -> None:
    practice = play(brief_of("revision_request"), 1, [])
    asked = answer(practice, do(Kind.AGREE, price=Money(Decimal(30), "USD")), TEXTS)
    assert asked.history[-1].deed.kind is Kind.TRADE
    assert (asked.ended, asked.table.stand) == (None, 3000)


# -- standing firm pays -------------------------------------------------------------------------


def firm(practice: Practice) -> Deed:
    """Reasons, a question, and at last an exchange at what he offers."""
    left = practice.last_turn - practice.turn
    if left == 1:
        return at_offer(practice)
    return (REASONED, ASK, REASONED, do(Kind.TRADE))[(practice.turn - 1) % 4]


def at_offer(practice: Practice) -> Deed:
    table = practice.table
    match table.unit:
        case Unit.MONEY:
            return do(Kind.TRADE, price=table.money(max(table.offer, 1)))
        case Unit.DAYS:
            return do(Kind.TRADE, days=table.offer)
        case Unit.PERCENT:
            return do(Kind.TRADE, percent=table.offer)
        case Unit.GROUND:
            return do(Kind.AGREE)


def yielding(_: Practice) -> Deed:
    return do(Kind.CONCEDE)


def sliding(practice: Practice) -> Deed:
    """Gives way by a little, again and again."""
    table = practice.table
    less = table.stand - max(table.asked * 12 // 100, 1)
    match table.unit:
        case Unit.MONEY:
            return do(Kind.CONCEDE, price=table.money(max(less, 0)))
        case Unit.DAYS:
            return do(Kind.CONCEDE, days=max(less, 1))
        case Unit.PERCENT:
            return do(Kind.CONCEDE, percent=max(less, 0))
        case Unit.GROUND:
            return do(Kind.CONCEDE)


def worth(practice: Practice) -> int:
    """What came out, in percent of what was there; gifts cost."""
    table = practice.table
    if table.agreed is None:
        return 0
    got = (table.agreed - table.first) * 1000 // max(table.asked - table.first, 1)
    return got - 50 * table.given


def play_by(how: Callable[[Practice], Deed], brief: Brief, seed: int) -> Practice:
    practice = open_practice(brief, seed, frozenset(), TEXTS)
    while practice.ended is None:
        practice = answer(practice, how(practice), TEXTS)
    return practice


@pytest.mark.parametrize("weak", [yielding, sliding])
@pytest.mark.parametrize("difficulty", Difficulty)
@pytest.mark.parametrize(("situation", "who"), ALL)
def test_who_stands_firm_gets_more(
    situation: str, who: str, difficulty: Difficulty, weak: Callable[[Practice], Deed]
) -> None:
    for seed in range(4):
        brief = brief_of(situation, who, difficulty)
        strong, given_way = play_by(firm, brief, seed), play_by(weak, brief, seed)
        assert strong.ended is Outcome.AGREED
        assert worth(strong) > worth(given_way)
        assert score(strong).points > score(given_way).points


@pytest.mark.parametrize(("situation", "who"), ALL)
def test_harder_is_harder(situation: str, who: str) -> None:
    opened = [
        open_practice(brief_of(situation, who, each), 5, frozenset(), TEXTS) for each in Difficulty
    ]
    assert [each.resolve for each in opened] == sorted(each.resolve for each in opened)
    assert opened[0].table.limit >= opened[2].table.limit
    assert opened[0].last_turn >= opened[2].last_turn >= 6


# -- the scorecard ------------------------------------------------------------------------------


def test_the_scorecard_names_the_best_and_the_weakest_reply() -> None:
    replies = [REASONED, do(Kind.VAGUE, faults=("vague_commitment",)), BARE, BARE]
    card = score(play(brief_of("discount_request"), 1, replies))
    assert card.best is not None
    assert (card.best.reply, card.best.rule) == (1, "DI1")
    assert card.weakest is not None
    assert (card.weakest.reply, card.weakest.rule) == (2, "P2")
    assert card.train_next == "P3"
    assert {each.rule: (each.kept, each.broken) for each in card.rules}["P6"] == (1, 2)


def test_the_scorecard_counts_won_and_given() -> None:
    last = play_by(firm, brief_of("discount_request"), 1)
    card, table = score(last), last.table
    assert [gain.what for gain in card.won] == [What.PRICE]
    assert card.won[0].money == table.money((table.agreed or 0) - table.first)
    gifts = score(play(brief_of("free_work"), 1, [do(Kind.CONCEDE)] * 3))
    assert [(gain.what, gain.number) for gain in gifts.given] == [(What.EXTRA, 3)]
    assert gifts.won == ()


def test_declining_whom_one_may_decline_is_no_failure() -> None:
    replies = [REASONED, do(Kind.LEAVE)]
    declined = score(play(brief_of("free_work", "freebie"), 1, replies))
    fled = score(play(brief_of("free_work", "fair"), 1, replies))
    assert declined.points > fled.points
    assert declined.train_next == "free_work"
    assert fled.train_next == "P7"


def test_agreeing_to_the_first_word_gives_way() -> None:
    at_once = score(play(brief_of("discount_request"), 1, [do(Kind.AGREE)]))
    earned = score(play(brief_of("discount_request"), 1, [REASONED, REASONED, do(Kind.AGREE)]))
    assert at_once.ended is Outcome.AGREED_LOW
    assert at_once.train_next == "P4"
    assert earned.weakest is None
    assert earned.points > 80
    assert at_once.points < 20


def test_a_third_question_in_a_row_is_worth_less() -> None:
    card = score(play(brief_of("conflict"), 1, [ASK, ASK, ASK]))
    assert card.weakest is not None
    assert card.weakest.reply == 3


def test_money_given_back_is_counted() -> None:
    half = do(Kind.CONCEDE, percent=50)
    card = score(play(brief_of("conflict"), 1, [half, half, half]))
    refunds = [gain.money for gain in card.given if gain.what is What.REFUND]
    assert refunds == [Money(Decimal(500), "USD")]


# -- the rest -----------------------------------------------------------------------------------


def test_nothing_to_practise() -> None:
    with pytest.raises(BriefError):
        brief_of("nowhere")
    with pytest.raises(BriefError):
        Brief("conflict", Difficulty.EASY, "fair", Money(Decimal(0), "USD"))
    with pytest.raises(BriefError):
        replace(brief_of("conflict"), offer=Money(Decimal(1), "EUR"))


@pytest.mark.parametrize(
    ("price", "step"),
    [("1000", "50"), ("500", "20"), ("120", "5"), ("47.5", "2"), ("12", "1"), ("2", "0.1")],
)
def test_steps_are_round(price: str, step: str) -> None:
    assert step_for(Money(Decimal(price), "USD")) == Money(Decimal(step), "USD").minor


def test_a_yen_is_the_least_step() -> None:
    assert step_for(Money(Decimal(3), "JPY")) == 1


def test_every_character_has_a_rule() -> None:
    assert {each.rule for each in CHARACTERS.values()} >= {f"WA{n}" for n in range(1, 11)}
    assert len(CHARACTERS) == 13
    assert not CHARACTERS["fair"].is_warned_of
