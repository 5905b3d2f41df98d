"""A payment is late: remind, name a date, stop the work, and keep the written trail (CO7, PP1)."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

from scenarios.engine.facts import Facts, Json
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Compute, Draft, Hear, Keep, Say
from scenarios.reading.answers import day, money, words
from scenarios.reading.lateness import days_late
from scenarios.reckoning.money import split
from scenarios.reckoning.values import money_of, number_of, put_money

_LETTER = ("amount", "what", "due")
"""What every letter names: how much, what for, since when."""
_FRIENDLY = 3
"""Days late up to which it is likely an oversight."""
_FIRM = 14
"""Days late up to which a date is asked for before the work stops."""
_REMIND, _DATE, _STOP, _LAST = 1, 2, 3, 4
"""Rungs of the ladder."""
_ANSWERS = {
    "accepted": "outcome",
    "insists": "objection",
    "offers": "offered",
    "silent": "next_rung",
}


def _due(facts: Facts) -> dict[str, Json]:
    """The day the payment was due, out of the answer that was counted from today."""
    match facts.get("days"):
        case {"due": str(due)}:
            return {"due": {"day": due}}
        case _:
            raise ValueError("days tells no day")


def _halves(facts: Facts) -> dict[str, Json]:
    """The sum in two parts that add up exactly: for a staged handover or payment."""
    first, second = split(money_of(facts, "amount"), (1, 1))
    return {"first_part": put_money(first), "second_part": put_money(second)}


def _missed(facts: Facts) -> dict[str, Json]:
    """The promised day, now that it has passed: only such a day is named as broken."""
    return {"missed_day": facts.get("pay_day")}


def _at(rung: int) -> Callable[[Facts], dict[str, Json]]:
    """Notes how far up the ladder the letters have come; never back down."""
    return lambda facts: {"rung": max(rung, _rung(facts))}


def _rung(facts: Facts) -> int:
    rung = facts.get("rung")
    return rung if isinstance(rung, int) else 0


def _has_reached(rung: int) -> Callable[[Facts], bool]:
    return lambda facts: _rung(facts) >= rung


def _is_late_at_most(days: int) -> Callable[[Facts], bool]:
    return lambda facts: number_of(facts, "days") <= Decimal(days)


def _is_work(state: str) -> Callable[[Facts], bool]:
    return lambda facts: facts.get("work") == state


SCENARIO = Scenario(
    id="late_payment",
    version=1,
    opens={"late_payment": {}},
    steps=(
        # the sum that is due now: the deal's price is only a suggestion, a stage may be due
        Ask(name="amount", read=money, suggest=("message_amount", "deal_price"), then="what"),
        Ask(name="what", read=words, prefill=("deal_thing",), then="days"),
        Ask(name="days", read=days_late, then="due"),
        Compute(name="due", does=_due, needs=("days",), gives=("due",), then="halves"),
        Compute(
            name="halves",
            does=_halves,
            needs=("amount",),
            gives=("first_part", "second_part"),
            then="written",
        ),
        # what the agreement stands in: a contract, a letter, a chat, or nothing
        Choose(
            name="written",
            options={"contract": "work", "letter": "work", "chat": "work", "none": "work"},
        ),
        # going: goes on; ready: done, not handed over; delivered: all handed over
        Choose(
            name="work",
            options={"going": "standing", "ready": "standing", "delivered": "standing"},
        ),
        # told to the freelancer: what these days and this sum mean, and the tone that fits
        Say(
            name="standing",
            rules=("PP1", "P10", "CO4"),
            uses=("amount", "days", "due", "work"),
            then="trail",
        ),
        # CO7: what to gather in writing before the first letter
        Say(name="trail", rules=("CO7",), uses=("written",), then="tone"),
        # nothing written: first a letter that writes it down; else by the days
        Branch(
            name="tone",
            cases=(
                (lambda facts: facts.get("written") == "none", "at_set_down"),
                (_is_late_at_most(_FRIENDLY), "at_friendly"),
                (_is_late_at_most(_FIRM), "pay_by"),
            ),
            otherwise="stop_way",
        ),
        Compute(name="at_set_down", does=_at(_REMIND), gives=("rung",), then="set_down"),
        # CO7: puts the spoken agreement in writing and has it confirmed.
        # confirm: the points in a message; invoice: the same as a paper for the bookkeeping
        Draft(
            name="set_down",
            variants=("confirm", "invoice"),
            rules=("CO7", "P5", "P7", "P8", "P2"),
            uses=_LETTER,
            may_use=("deal_client",),
            then="heard_reminder",
        ),
        Compute(name="at_friendly", does=_at(_REMIND), gives=("rung",), then="friendly"),
        # 1 to 3 days: most likely an oversight.
        # reminder: just the facts; paper: is a paper missing?
        Draft(
            name="friendly",
            variants=("reminder", "paper"),
            rules=("P8", "P5", "P7", "P10"),
            uses=_LETTER,
            may_use=("deal_client",),
            then="heard_reminder",
        ),
        Hear(name="heard_reminder", after=timedelta(days=3), answers=_ANSWERS),
        # silent: the next rung of the ladder
        Branch(
            name="next_rung",
            cases=(
                (_has_reached(_LAST), "beyond"),
                (_has_reached(_STOP), "last_by"),
                (_has_reached(_DATE), "stop_way"),
            ),
            otherwise="pay_by",
        ),
        # 4 to 14 days: firm, with a date
        Ask(name="pay_by", read=day, then="at_firm"),
        Compute(name="at_firm", does=_at(_DATE), gives=("rung",), then="firm"),
        # date: this day; parts: this day, or half by then and the other half on a day they name
        Draft(
            name="firm",
            variants=("date", "parts"),
            rules=("P5", "P6", "P3", "P7", "P8", "P10", "P2"),
            uses=(*_LETTER, "pay_by", "first_part", "second_part"),
            may_use=("deal_client",),
            then="heard_firm",
        ),
        Hear(name="heard_firm", after=timedelta(days=5), answers=_ANSWERS),
        # 15 days and more, or a date that passed: what can be stopped depends on the work
        Branch(
            name="stop_way",
            cases=((_is_work("going"), "at_stop"), (_is_work("ready"), "at_handover")),
            otherwise="at_support",
        ),
        Compute(name="at_stop", does=_at(_STOP), gives=("rung",), then="stop"),
        # pause: until it is paid; ahead: and from then on each stage paid before it starts (PP1)
        Draft(
            name="stop",
            variants=("pause", "ahead"),
            rules=("PP1", "P5", "P6", "P3", "P7", "P8", "P10"),
            uses=_LETTER,
            may_use=("missed_day", "deal_client"),
            then="heard_stop",
        ),
        Compute(name="at_handover", does=_at(_STOP), gives=("rung",), then="handover"),
        # shown: to be seen now, handed over when paid; halves: half paid, half handed over
        Draft(
            name="handover",
            variants=("shown", "halves"),
            rules=("PP1", "P5", "P6", "P3", "P7", "P8", "P10"),
            uses=(*_LETTER, "first_part", "second_part"),
            may_use=("deal_client",),
            then="heard_stop",
        ),
        Compute(name="at_support", does=_at(_STOP), gives=("rung",), then="support"),
        # all is handed over: waits: changes and new tasks wait; call: ten minutes, then in writing
        Draft(
            name="support",
            variants=("waits", "call"),
            rules=("CO7", "P5", "P6", "P3", "P7", "P8", "P10"),
            uses=_LETTER,
            may_use=("deal_client",),
            then="heard_stop",
        ),
        Hear(name="heard_stop", after=timedelta(days=5), answers=_ANSWERS),
        # the last letter has its own date
        Ask(name="last_by", fact="pay_by", read=day, then="at_last"),
        Compute(name="at_last", does=_at(_LAST), gives=("rung",), then="last"),
        # trail: what was agreed, where it is written, since when it is due;
        # third: somebody both trust looks at it (a platform's support, a mediator). No threat
        Draft(
            name="last",
            variants=("trail", "third"),
            rules=("CO7", "CO2", "P5", "P7", "P8", "P10"),
            uses=(*_LETTER, "written", "pay_by"),
            may_use=("deal_client",),
            then="heard_last",
        ),
        Hear(name="heard_last", after=timedelta(days=7), answers=_ANSWERS),
        # he pays, or names a day, or pays a part
        Choose(
            name="outcome",
            options={"paid": "thanks", "promised": "pay_day", "part": "still_due"},
        ),
        Draft(
            name="thanks",
            variants=("simple", "next_time"),
            rules=("CO7", "P8", "P7", "PP1"),
            uses=("amount", "what", "work"),
            may_use=("deal_client",),
            then="paid_for",
        ),
        # a stage is paid, the deal goes on; otherwise the deal is paid
        Branch(name="paid_for", cases=((_is_work("going"), "goes_on"),), otherwise="paid"),
        Keep(
            name="goes_on",
            state="in_progress",
            entry="payment",
            uses=("amount", "what"),
            then=END,
        ),
        Keep(name="paid", state="paid", entry="payment", uses=("amount", "what"), then=END),
        # P2: a promised day is remembered, and confirmed in writing (CO7)
        Ask(name="pay_day", read=day, then="watch"),
        Keep(
            name="watch",
            remind="pay_day",
            uses=("amount", "what", "pay_day", "deal_client"),
            then="confirm_day",
        ),
        # note: the day in writing; plan: and what happens on that day on both sides
        Draft(
            name="confirm_day",
            variants=("note", "plan"),
            rules=("CO7", "P2", "P7", "P8"),
            uses=("amount", "what", "pay_day", "work"),
            may_use=("deal_client",),
            then="heard_day",
        ),
        # asked again soon behind the confirmation; the reminder rings on the day itself
        Hear(
            name="heard_day",
            after=timedelta(days=4),
            answers={**_ANSWERS, "silent": "passed"},
        ),
        # silence before the promised day is none
        Choose(name="passed", options={"yes": "missed_day", "not_yet": "heard_day"}),
        Compute(
            name="missed_day",
            does=_missed,
            needs=("pay_day",),
            gives=("missed_day",),
            then="missed",
        ),
        # a promised day that passed is a date that passed
        Branch(
            name="missed",
            cases=((_has_reached(_LAST), "beyond"), (_has_reached(_STOP), "last_by")),
            otherwise="stop_way",
        ),
        Ask(name="still_due", fact="amount", read=money, then="halve_rest"),
        Compute(
            name="halve_rest",
            does=_halves,
            needs=("amount",),
            gives=("first_part", "second_part"),
            then="rest",
        ),
        # from here on the letters name what is still open
        Draft(
            name="rest",
            variants=("day", "paper"),
            rules=("CO7", "P8", "P7", "P10"),
            uses=_LETTER,
            may_use=("deal_client",),
            then="heard_talk",
        ),
        # offers: another day; in parts; less money
        Choose(
            name="offered",
            options={"day": "pay_day", "parts": "rest_by", "less": "dispute"},
        ),
        # insists: unhappy with the work; no money now; waits for somebody else; just refuses
        Choose(
            name="objection",
            options={
                "work": "dispute",
                "money": "rest_by",
                "waiting": "conditions",
                "refuses": "refused",
            },
        ),
        Branch(name="refused", cases=((_has_reached(_LAST), "beyond"),), otherwise="last_by"),
        # P3: two parts that add up exactly, the last of them with a day
        Ask(name="rest_by", read=day, then="parts"),
        Draft(
            name="parts",
            variants=("halves", "own_days"),
            rules=("P3", "P5", "P4", "P7", "P8", "CO7"),
            uses=(*_LETTER, "first_part", "second_part", "rest_by"),
            may_use=("deal_client",),
            then="heard_talk",
        ),
        # he makes it depend on something that was not agreed (his client, an investor, a launch)
        Draft(
            name="conditions",
            variants=("own_terms", "bridge"),
            rules=("P5", "P6", "P3", "P7", "P8"),
            uses=(*_LETTER, "first_part", "second_part"),
            may_use=("deal_client",),
            then="heard_talk",
        ),
        # points to what was agreed, without arguing. points: which point differs?
        # apart: what is not in question is paid now, the rest is looked at together
        Draft(
            name="dispute",
            variants=("points", "apart"),
            rules=("CO3", "CO2", "CO4", "RE2", "P3", "P7"),
            uses=(*_LETTER, "written"),
            may_use=("deal_client",),
            then="heard_dispute",
        ),
        Hear(
            name="heard_dispute",
            answers={**_ANSWERS, "insists": "to_conflict"},
        ),
        Hear(name="heard_talk", after=timedelta(days=3), answers=_ANSWERS),
        # the quarrel about the work has its own talk
        Say(name="to_conflict", rules=("CO3", "CO5", "CO6"), then=END),
        # told: what remains outside of letters, and that a loss has an end
        Say(
            name="beyond",
            rules=("P8", "CO7", "PP1"),
            uses=("amount", "written"),
            then="left_open",
        ),
        Keep(name="left_open", state="on_hold", then=END),
    ),
)
