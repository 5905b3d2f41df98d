"""The playbook's follow-ups come on their day, once, and end by themselves with their event."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.catalogue import library_ids
from scenarios.playbook.follow_ups import (
    KINDS,
    FollowUp,
    Happened,
    Payment,
    Standing,
    Told,
    find_due,
    next_days,
)
from scenarios.playbook.rules import RULES

START = date(2026, 3, 2)
"""The day on which everything here happens first; a Monday."""


def day(number: int) -> date:
    return START + timedelta(days=number)


def happened(*lines: tuple[str, int]) -> tuple[Happened, ...]:
    return tuple(Happened(kind, day(number)) for kind, number in lines)


class Digest:
    """What a digest that comes every day tells of one deal."""

    def __init__(self) -> None:
        self.told: dict[str, Told] = {}

    def read(self, standing: Standing, today: date) -> list[FollowUp]:
        due = list(find_due(standing, self.told, today))
        for each in due:
            self.told[each.kind] = Told(each.since, each.step + 1)
        return due


def days_of(kind: str, standing: Standing, *, until: int = 60, first: int = -60) -> list[int]:
    """On which days, counted from START, a digest that never misses one tells of this kind."""
    digest = Digest()
    return [
        number
        for number in range(first, until + 1)
        if any(each.kind == kind for each in digest.read(standing, day(number)))
    ]


def deal(state: str = "in_progress", changed: int = 0) -> Standing:
    return Standing(state=state, changed_on=day(changed))


OWED = replace(deal("negotiating"), turn="mine", turn_on=START)
LATE = replace(deal("delivered"), payments=(Payment(1, START, None),))
PAID = replace(deal(), payments=(Payment(1, START, START), Payment(2, None, None)))
DUE = replace(deal(), deadline=START, margin_days=2)
PROMISED = replace(deal(), promised=(START,))
RECAP = replace(deal("negotiating"), happened=happened(("recap_sent", 0)))
BRIEF = replace(deal("agreed"), happened=happened(("brief_sent", 0)))
QUOTED = replace(deal("quoted"), happened=happened(("quoted", 0)))
CONTRACT = replace(deal(), ends_on=day(37))
HANDED_OVER = replace(deal("delivered"), happened=happened(("state", 0)))
QUIET = deal("lead")

CALLED_FOR = {
    "promised": PROMISED,
    "stage_late": LATE,
    "stage_due": LATE,
    "stage_paid": PAID,
    "my_turn": OWED,
    "deadline": DUE,
    "recap": RECAP,
    "brief": BRIEF,
    "quote": QUOTED,
    "raise": CONTRACT,
    "contract_end": CONTRACT,
    "feedback": HANDED_OVER,
    "untouched": QUIET,
}
"""A deal that calls for each kind."""


def test_every_kind_has_a_deal_here() -> None:
    assert set(CALLED_FOR) == set(KINDS)


@pytest.mark.parametrize(
    ("kind", "days"),
    [
        ("promised", [0]),
        ("my_turn", [1, 3, 7]),
        ("stage_due", [-2, 0]),
        ("stage_late", [1, 3, 7, 14, 30]),
        ("stage_paid", [1]),
        ("deadline", [-5, -3, 0]),
        ("recap", [2, 4, 7]),
        ("brief", [*range(2, 61, 2)]),
        ("quote", [3, 7, 14]),
        ("raise", [0, 5]),
        ("contract_end", [27, 34, 37]),
        ("feedback", [3, 7]),
        ("untouched", [14, 28]),
    ],
)
def test_each_kind_comes_on_its_days_and_then_no_more(kind: str, days: list[int]) -> None:
    assert days_of(kind, CALLED_FOR[kind]) == days


def test_a_client_who_is_none_yet_is_asked_for_the_brief_once() -> None:
    assert days_of("brief", replace(BRIEF, state="on_hold")) == [3]


def test_a_deadline_without_a_margin_is_told_three_days_before() -> None:
    assert days_of("deadline", replace(DUE, margin_days=0)) == [-3, -1, 0]


def test_a_promise_that_was_missed_is_told_late() -> None:
    assert days_of("promised", PROMISED, first=3) == [3]


def _told_on(days: tuple[int, ...], standing: Standing) -> set[tuple[str, int]]:
    return {(each.kind, number) for number in days for each in find_due(standing, {}, day(number))}


def test_the_last_day_that_was_promised_in_a_talk_is_told_once() -> None:
    both = replace(DUE, promised=(START,), to_deliver=(START,))
    told = _told_on((-5, -3, 0), both)
    assert told == {("deadline", -5), ("deadline", -3), ("promised", 0)}
    # a call on that day leaves it as it is
    assert ("deadline", 0) in _told_on((0,), replace(DUE, promised=(START,)))


def test_a_follow_up_names_its_day_its_stage_and_how_often_it_came() -> None:
    stages = (Payment(1, day(-9), day(-9)), Payment(2, START, None))
    standing = replace(deal(), payments=stages)
    digest = Digest()
    digest.read(standing, day(1))
    (due,) = digest.read(standing, day(3))
    assert due == FollowUp("stage_late", START, 1, day=START, position=2)


def with_lines(standing: Standing, *lines: tuple[str, int]) -> Standing:
    return replace(standing, happened=(*standing.happened, *happened(*lines)))


ENDS: list[tuple[str, str, Callable[[Standing], Standing]]] = [
    ("promised", "it was told, or is over", lambda each: replace(each, promised=())),
    ("my_turn", "I answered", lambda each: replace(each, turn="theirs", turn_on=day(1))),
    ("my_turn", "nobody owes", lambda each: replace(each, turn=None, turn_on=day(1))),
    ("stage_late", "it is paid", lambda each: replace(each, payments=(Payment(1, START, day(1)),))),
    ("stage_late", "all is paid", lambda each: replace(each, state="paid")),
    (
        "stage_late",
        "no day any more",
        lambda each: replace(each, state="in_progress", payments=(Payment(1, None, None),)),
    ),
    ("stage_due", "it is paid", lambda each: replace(each, payments=(Payment(1, START, day(-2)),))),
    ("stage_paid", "he was written to", lambda each: with_lines(each, ("draft_sent", 0))),
    ("stage_paid", "in words of one's own", lambda each: with_lines(each, ("own_sent", 1))),
    ("stage_paid", "handed over", lambda each: replace(each, state="delivered")),
    ("stage_paid", "not paid after all", lambda each: replace(each, payments=())),
    ("deadline", "handed over", lambda each: replace(each, state="delivered")),
    ("deadline", "no deadline", lambda each: replace(each, deadline=None)),
    ("recap", "confirmed", lambda each: with_lines(each, ("recap_confirmed", 1))),
    ("recap", "his yes is kept", lambda each: with_lines(each, ("proof", 0))),
    ("recap", "agreed", lambda each: with_lines(each, ("agreed", 1))),
    ("recap", "all is paid", lambda each: replace(each, state="paid")),
    ("brief", "it came", lambda each: with_lines(each, ("brief_got", 1))),
    ("brief", "the task is clear", lambda each: with_lines(each, ("task_confirmed", 1))),
    ("brief", "he wrote", lambda each: with_lines(each, ("message", 0))),
    ("quote", "he answered", lambda each: with_lines(each, ("client_answered", 1))),
    ("quote", "he wrote", lambda each: with_lines(each, ("message", 0))),
    ("quote", "I owe an answer", lambda each: replace(each, turn="mine", turn_on=day(1))),
    ("quote", "agreed", lambda each: replace(each, state="agreed")),
    ("quote", "on hold", lambda each: replace(each, state="on_hold")),
    ("raise", "announced", lambda each: with_lines(each, ("raise_announced", -1))),
    ("raise", "raised", lambda each: with_lines(each, ("rate_raised", 0))),
    ("contract_end", "no end", lambda each: replace(each, ends_on=None)),
    ("contract_end", "all is paid", lambda each: replace(each, state="paid")),
    ("feedback", "he wrote", lambda each: with_lines(each, ("message", 0))),
    ("feedback", "all is paid", lambda each: replace(each, state="paid")),
    ("untouched", "on hold", lambda each: replace(each, state="on_hold")),
    ("untouched", "delivered", lambda each: replace(each, state="delivered")),
]


def test_each_payment_that_comes_is_told_of_once() -> None:
    second = replace(
        PAID,
        payments=(Payment(1, START, START), Payment(2, None, day(9))),
        happened=happened(("draft_sent", 1)),
    )
    digest = Digest()
    told = [
        (number, each.position)
        for number in range(30)
        for each in digest.read(PAID if number < 9 else second, day(number))
        if each.kind == "stage_paid"
    ]
    assert told == [(1, 1), (10, 2)]


def test_a_payment_without_a_day_is_late_from_the_day_the_work_was_delivered_on() -> None:
    undated = (Payment(1, None, None), Payment(2, START + timedelta(days=90), None))
    delivered = Standing("delivered", START, payments=undated)
    assert days_of("stage_late", delivered) == [1, 3, 7, 14, 30]
    assert days_of("stage_late", replace(delivered, state="in_progress")) == []


@pytest.mark.parametrize(
    ("kind", "end"), [(kind, end) for kind, _, end in ENDS], ids=[f"{k}: {w}" for k, w, _ in ENDS]
)
def test_a_follow_up_ends_by_itself_when_its_event_comes(
    kind: str, end: Callable[[Standing], Standing]
) -> None:
    ended = end(CALLED_FOR[kind])
    assert days_of(kind, ended) == []
    assert all(kind not in next_days(ended, {}, day(number)) for number in range(-60, 60))


@pytest.mark.parametrize("state", ["declined", "lost"])
@pytest.mark.parametrize("kind", KINDS)
def test_of_a_lost_deal_nothing_is_told(kind: str, state: str) -> None:
    standing = replace(CALLED_FOR[kind], state=state)
    for number in range(-60, 60):
        assert list(find_due(standing, {}, day(number))) == []
        assert next_days(standing, {}, day(number)) == {}


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_switched_off_stays_silent_and_the_others_speak(kind: str) -> None:
    standing = CALLED_FOR[kind]
    off = {kind: Told(START, 0, is_off=True)}
    for number in range(-60, 60):
        every = [each for each in find_due(standing, {}, day(number)) if each.kind != kind]
        assert list(find_due(standing, off, day(number))) == every


def test_a_kind_that_was_switched_off_is_off_for_later_events_too() -> None:
    off = {"my_turn": Told(START, 1, is_off=True)}
    again = replace(OWED, turn_on=day(20))
    assert "my_turn" not in {each.kind for each in find_due(again, off, day(21))}


@pytest.mark.parametrize(
    ("kind", "standing", "asleep_until", "later"),
    [
        ("my_turn", OWED, 5, [7]),
        ("stage_late", LATE, 10, [14, 30]),
        ("quote", QUOTED, 30, []),
        ("brief", BRIEF, 9, [10, 12]),
        ("untouched", QUIET, 40, []),
    ],
)
def test_days_that_were_missed_are_told_once(
    kind: str, standing: Standing, asleep_until: int, later: list[int]
) -> None:
    days = days_of(kind, standing, first=asleep_until, until=max([asleep_until, *later]))
    assert days == [asleep_until, *later]


@pytest.mark.parametrize(
    ("kind", "over"), [("deadline", 1), ("stage_due", 1), ("raise", 8), ("contract_end", 38)]
)
def test_what_was_to_be_told_before_a_day_is_not_told_after_it(kind: str, over: int) -> None:
    standing = CALLED_FOR[kind]
    assert days_of(kind, standing, first=over) == []
    assert kind not in next_days(standing, {}, day(over))


def test_an_event_that_comes_anew_begins_anew() -> None:
    digest = Digest()
    for number in range(10):
        digest.read(OWED, day(number))
    again = replace(OWED, turn_on=day(20))
    told = [
        n for n in range(10, 40) if any(f.kind == "my_turn" for f in digest.read(again, day(n)))
    ]
    assert told == [21, 23, 27]


def test_a_recap_sent_after_an_old_yes_asks_for_a_new_one() -> None:
    agreed = replace(deal("agreed"), happened=happened(("agreed", 0), ("recap_sent", 0)))
    assert days_of("recap", agreed) == [2, 4, 7]


def test_a_price_named_after_a_message_of_the_same_day_waits_for_an_answer() -> None:
    asked = replace(deal("quoted"), happened=happened(("message", 0), ("quoted", 0)))
    assert days_of("quote", asked) == [3, 7, 14]


def test_the_silence_after_a_quote_is_counted_from_the_last_draft_sent() -> None:
    nudged = replace(QUOTED, happened=happened(("quoted", 0), ("draft_sent", 3)))
    assert days_of("quote", nudged) == [6, 10, 17]


def test_work_that_was_approved_in_a_talk_is_asked_about_from_that_day() -> None:
    lines = happened(("state", -30), ("message", -20), ("work_approved", 0))
    approved = replace(deal("delivered"), happened=lines)
    assert days_of("feedback", approved) == [3, 7]


def test_the_stage_whose_day_comes_first_is_told_though_an_earlier_one_has_none() -> None:
    stages = (Payment(1, None, None), Payment(2, day(20), None), Payment(3, START, None))
    digest = Digest()
    (late,) = digest.read(replace(deal(), payments=stages), day(1))
    assert (late.kind, late.position, late.day) == ("stage_late", 3, START)


def test_a_stage_moved_to_a_later_day_is_late_no_more_and_due_anew() -> None:
    digest = Digest()
    assert [each.kind for each in digest.read(LATE, day(1))] == ["stage_late"]
    moved = replace(deal(), payments=(Payment(1, day(10), None),))
    told = {
        number: [each.kind for each in digest.read(moved, day(number))] for number in range(2, 12)
    }
    assert {number: kinds for number, kinds in told.items() if kinds} == {
        8: ["stage_due"],
        10: ["stage_due"],
        11: ["stage_late"],
    }


def test_the_next_stage_takes_over_when_the_first_is_paid() -> None:
    stages = (Payment(1, START, day(1)), Payment(2, day(5), None))
    assert days_of("stage_late", replace(LATE, payments=stages)) == [6, 8, 12, 19, 35]


def test_a_raise_of_an_earlier_year_does_not_count_for_this_contract() -> None:
    old = replace(CONTRACT, happened=happened(("rate_raised", -300)))
    assert days_of("raise", old) == [0, 5]


def test_the_most_pressing_comes_first() -> None:
    standing = replace(
        deal("quoted", changed=-30),
        turn="mine",
        turn_on=day(-1),
        deadline=day(3),
        payments=(Payment(1, day(-1), None),),
        happened=happened(("recap_sent", -2)),
    )
    kinds = [each.kind for each in find_due(standing, {}, START)]
    assert kinds == ["stage_late", "my_turn", "deadline", "recap", "untouched"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_rests_on_rules_and_talks_that_are_there(kind: str) -> None:
    found = KINDS[kind]
    assert found.rules
    assert set(found.rules) <= set(RULES)
    assert found.scenario is None or found.scenario in library_ids()


LINES = st.sampled_from(
    (
        *("recap_sent", "recap_confirmed", "proof", "agreed", "brief_sent", "brief_quiet"),
        *("brief_got", "quoted", "draft_sent", "message", "client_answered", "state"),
        *("work_approved", "parted", "own_sent"),
    )
)
STATES = ["lead", "quoted", "negotiating", "agreed", "in_progress", "delivered", "paid", "on_hold"]
DAYS = st.integers(-60, 30).map(day)
MAYBE = st.none() | DAYS


@st.composite
def standings(draw: st.DrawFn) -> Standing:
    lines = sorted(draw(st.lists(st.tuples(DAYS, LINES), max_size=6)))
    due = draw(st.lists(st.tuples(MAYBE, MAYBE), max_size=3))
    return Standing(
        state=draw(st.sampled_from([*STATES, "lost", "declined"])),
        changed_on=draw(DAYS),
        turn=draw(st.sampled_from(["mine", "theirs", None])),
        turn_on=draw(MAYBE),
        deadline=draw(MAYBE),
        margin_days=draw(st.integers(0, 10)),
        ends_on=draw(MAYBE),
        payments=tuple(Payment(n, *stage) for n, stage in enumerate(due, 1)),
        happened=tuple(Happened(kind, on) for on, kind in lines),
    )


@settings(deadline=None)
@given(standings(), st.integers(-70, 0), st.lists(st.integers(1, 9), max_size=25))
def test_what_comes_next_and_what_is_due_agree_day_by_day(
    standing: Standing, first: int, gaps: list[int]
) -> None:
    digest = Digest()
    number = first
    for gap in (0, *gaps):
        number += gap
        today = day(number)
        foretold = next_days(standing, digest.told, today)
        assert all(on >= today for on in foretold.values())
        due = digest.read(standing, today)
        assert {each.kind for each in due} == {k for k, on in foretold.items() if on == today}
        after = next_days(standing, digest.told, today)
        assert all(on > today for on in after.values())
        assert {k: on for k, on in foretold.items() if on > today} == {
            k: on for k, on in after.items() if k not in {each.kind for each in due}
        }


@settings(deadline=None)
@given(standings(), st.integers(-70, 60))
def test_nothing_is_told_before_its_day_nor_twice_on_one(standing: Standing, number: int) -> None:
    today, digest = day(number), Digest()
    due = digest.read(standing, today)
    assert len({each.kind for each in due}) == len(due)
    assert all(each.since <= today for each in due)
    assert digest.read(standing, today) == []
    order = list(KINDS)
    assert [each.kind for each in due] == sorted((e.kind for e in due), key=order.index)


@settings(deadline=None)
@given(standings(), st.sampled_from([kind for kind in KINDS if kind != "brief"]))
def test_every_kind_but_the_brief_falls_silent_in_time(standing: Standing, kind: str) -> None:
    assert len(days_of(kind, standing, first=-80, until=200)) <= 5
