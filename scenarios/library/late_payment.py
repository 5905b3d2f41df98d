"""A payment is late: remind, name a date, stop the work, and keep the written trail (CO7, PP1)."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Compute, Draft, Hear, Keep, Say
from scenarios.reading.answers import day, money, words
from scenarios.reading.lateness import days_late
from scenarios.reckoning.concessions import share_of
from scenarios.reckoning.money import Money, MoneyError, split
from scenarios.reckoning.values import dump_percent, money_in, money_of, number_of, put_money

_LETTER = ("amount", "what", "due")
"""What every letter names: how much, what for, since when."""
_HALVES = ("first_part", "second_part")
_CALM = ("P7", "P8", "P10")
"""A question last, respect, no pushing: rules of every letter about money."""
_FRIENDLY = 3
"""Days late up to which it is likely an oversight."""
_FIRM = 14
"""Days late up to which a date is asked for before the work stops."""
_REMIND, _DATE, _STOP, _LAST = 1, 2, 3, 4
"""Rungs of the ladder."""


def _due(facts: Facts) -> dict[str, Json]:
    """The day the payment was due, out of the answer that was counted from today."""
    match facts.get("days"):
        case {"due": str(due)}:
            return {"due": {"day": due}}
        case _:
            raise ValueError("days tells no day")


def _see(facts: Facts) -> dict[str, Json]:
    """The sum in the client's newest message: it is never suggested again."""
    named = facts.get("message_amount")
    return {} if named is None else {"seen_amount": named}


def _news(facts: Facts) -> dict[str, Json]:
    """The sum that the client named since the last one was seen: only that is suggested."""
    named = facts.get("message_amount")
    return {} if named is None or named == facts.get("seen_amount") else {"heard_amount": named}


def _halves(facts: Facts) -> dict[str, Json]:
    """The sum in two parts that add up exactly: for a staged handover or payment."""
    first, second = split(money_of(facts, "amount"), (1, 1))
    return {"first_part": put_money(first), "second_part": put_money(second)}


def _part(text: str, facts: Facts) -> Json:
    """A part of the sum due; errors as of `money`, and "out_of_range" for what is no part of it."""
    found = money(text, facts)
    if _rest(facts, found) is None:
        raise UnreadableError("out_of_range")
    return found


def _rest(facts: Facts, part: Json) -> Money | None:
    """What is left of the sum due behind this part; None if that is nothing or cannot be told."""
    amount, first = money_in(facts, "amount"), money_in({"first": part}, "first")
    if amount is None or first is None or amount.currency != first.currency or not first < amount:
        return None
    return amount - first


def _in_time(text: str, facts: Facts) -> Json:
    """The first part's day; errors as of `day`, and "out_of_range" after the last part's."""
    found = day(text, facts)
    if _iso(found) > _iso(facts.get("rest_by")):
        raise UnreadableError("out_of_range")
    return found


def _iso(found: Json) -> str:
    return str(found.get("day")) if isinstance(found, dict) else ""


def _plan(facts: Facts) -> dict[str, Json]:
    """The client's first part, the exact rest, and the day by which all is paid."""
    rest, first = _rest(facts, facts.get("first_sum")), facts.get("first_sum")
    parts = (
        _halves(facts) if rest is None else {"first_part": first, "second_part": put_money(rest)}
    )
    return {**parts, "agreed_by": facts.get("rest_by")}


def _came(facts: Facts) -> dict[str, Json]:
    """The part that has come: what was open before, less what still is."""
    came = _rest({"amount": facts.get("open_before")}, facts.get("amount"))
    return {} if came is None else {"came": put_money(came)}


def _missed(facts: Facts) -> dict[str, Json]:
    """The promised day, now that it has passed: only such a day is named as broken."""
    return {"missed_day": facts.get("pay_day")}


def _weigh(facts: Facts) -> dict[str, Json]:
    """What a smaller sum gives away, and the job's price with it against the floor (P1, P4)."""
    amount, offered = money_of(facts, "amount"), money_of(facts, "offered_sum")
    price, floor = money_in(facts, "deal_price"), money_in(facts, "deal_floor")
    try:
        if not offered < amount:
            return {"is_whole": True}
        waived = amount - offered
        found: dict[str, Json] = {
            "waived": put_money(waived),
            "waived_share": dump_percent(share_of(waived, amount)),
        }
        left = offered
        if price is not None and not price < amount:  # a stage may be due: the job's price remains
            left = price - waived
            found["price_left"] = put_money(left)
        if floor is not None and left < floor:
            found["below"] = put_money(floor)
    except MoneyError:
        return {}
    return found


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


def _has(fact: str) -> Callable[[Facts], bool]:
    return lambda facts: facts.get(fact) is not None


def _rise(rung: int, name: str, then: str) -> Compute:
    """A step up the ladder."""
    return Compute(name=name, does=_at(rung), gives=("rung",), then=then)


def _hear(name: str, *, days: int = 2, **other: str) -> Hear:
    """How he answered: the same ways everywhere, but for those named."""
    answers = {"accepted": "outcome", "insists": "objection", "offers": "news"}
    answers |= {"silent": "next_rung", **other}
    return Hear(name=name, answers=answers, after=timedelta(days=days))


def _letter(
    name: str,
    variants: tuple[str, ...],
    then: str,
    *,
    rules: tuple[str, ...],
    uses: tuple[str, ...] = (),
    may_use: tuple[str, ...] = (),
    letter: bool = False,
) -> Draft:
    """A letter about money that names how much, what for and since when."""
    return Draft(
        name=name,
        variants=variants,
        rules=tuple(dict.fromkeys((*rules, *_CALM))),
        uses=(*_LETTER, *uses),
        may_use=(*may_use, "deal_client"),
        letter=letter,
        then=then,
    )


def _why(name: str, then: str) -> Compute:
    """Notes that his reason was asked for."""
    return Compute(name=name, does=lambda _: {"asked_why": True}, gives=("asked_why",), then=then)


def _book(name: str, entry: str, *uses: str, then: str, state: str | None = None) -> Keep:
    """CO7: what happened stands in the deal's timeline with its day, so there is a trail."""
    return Keep(name=name, entry=entry, uses=uses, state=state, then=then)


def _watch(name: str, at: str, *uses: str, then: str) -> Keep:
    """A day that was named or promised is one to look at the account."""
    every = (*uses, "what", "deal_client")
    return Keep(name=name, remind=at, uses=every, rules=("PP1",), then=then)


SCENARIO = Scenario(
    id="late_payment",
    version=3,
    opens={"late_payment": {}},
    steps=(
        # the sum that is due now: the deal's price is only a suggestion, a stage may be due
        Ask(name="amount", read=money, suggest=("message_amount", "deal_price"), then="what"),
        Ask(name="what", read=words, prefill=("deal_thing",), then="days"),
        Ask(name="days", read=days_late, then="due"),
        Compute(name="due", does=_due, needs=("days",), gives=("due",), then="halves"),
        Compute(name="halves", does=_halves, needs=("amount",), gives=_HALVES, then="begun"),
        # what the first message named is no offer
        Compute(name="begun", does=_see, gives=(), may_give=("seen_amount",), then="written"),
        # what the agreement stands in: a contract, a letter, a chat, or nothing
        Choose(
            name="written", options=dict.fromkeys(("contract", "letter", "chat", "none"), "work")
        ),
        # going: goes on; ready: done, not handed over; delivered: all handed over
        Choose(name="work", options=dict.fromkeys(("going", "ready", "delivered"), "standing")),
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
        _rise(_REMIND, "at_set_down", "set_down"),
        # CO7: puts the spoken agreement in writing and has it confirmed.
        # confirm: the points in a message; invoice: the same as a paper for the bookkeeping
        _letter("set_down", ("confirm", "invoice"), "reminded", rules=("CO7", "P5", "P2")),
        _rise(_REMIND, "at_friendly", "friendly"),
        # 1 to 3 days: most likely an oversight.
        # reminder: just the facts; paper: is a paper missing?
        _letter("friendly", ("reminder", "paper"), "reminded", rules=("P5",)),
        _book("reminded", "payment_reminder", *_LETTER, then="heard_reminder"),
        _hear("heard_reminder", days=3),
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
        _rise(_DATE, "at_firm", "firm"),
        # date: this day; parts: this day, or half by then and the other half on a day they name
        _letter(
            "firm",
            ("date", "parts"),
            "date_named",
            rules=("P5", "P6", "P3", "P2"),
            uses=("pay_by", *_HALVES),
        ),
        _book("date_named", "payment_date_named", "amount", "what", "pay_by", then="date_watch"),
        _watch("date_watch", "pay_by", "amount", then="heard_firm"),
        _hear("heard_firm", days=5),
        # 15 days and more, or a date that passed: what can be stopped depends on the work
        Branch(
            name="stop_way",
            cases=((_is_work("going"), "at_stop"), (_is_work("ready"), "at_handover")),
            otherwise="at_support",
        ),
        _rise(_STOP, "at_stop", "stop"),
        # pause: until it is paid; ahead: and from then on each stage paid before it starts (PP1)
        _letter(
            "stop",
            ("pause", "ahead"),
            "stopped",
            rules=("PP1", "P5", "P6", "P3"),
            may_use=("missed_day",),
        ),
        _book("stopped", "payment_hold", *_LETTER, then="heard_stop", state="on_hold"),
        _rise(_STOP, "at_handover", "handover"),
        # shown: to be seen now, handed over when paid; halves: half paid, half handed over
        _letter(
            "handover",
            ("shown", "halves"),
            "held_back",
            rules=("PP1", "P5", "P6", "P3"),
            uses=_HALVES,
            may_use=("missed_day",),
        ),
        _rise(_STOP, "at_support", "support"),
        # all is handed over: waits: changes and new tasks wait; call: ten minutes, then in writing
        _letter(
            "support",
            ("waits", "call"),
            "held_back",
            rules=("CO7", "P5", "P6", "P3"),
            may_use=("missed_day",),
        ),
        # the deal's state stays: only what is not paid for waits
        _book("held_back", "payment_hold", *_LETTER, then="heard_stop"),
        _hear("heard_stop", days=5),
        # the last letter has its own date
        Ask(name="last_by", fact="pay_by", read=day, then="at_last"),
        _rise(_LAST, "at_last", "last"),
        # trail: what was agreed, where it is written, since when it is due;
        # third: somebody both trust looks at it (a platform's support, a mediator). No threat
        _letter(
            "last",
            ("trail", "third"),
            "last_sent",
            rules=("CO7", "CO2", "P5"),
            uses=("written", "pay_by"),
            may_use=("missed_day",),
            letter=True,
        ),
        _book("last_sent", "payment_last_letter", "amount", "what", "pay_by", then="heard_last"),
        _hear("heard_last", days=7),
        # he pays, or names a day, or pays a part
        Choose(
            name="outcome", options={"paid": "thanks", "promised": "pay_day", "part": "before_part"}
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
        _book("goes_on", "payment", "amount", "what", then=END, state="in_progress"),
        _book("paid", "payment", "amount", "what", then=END, state="paid"),
        # P2: a promised day is remembered, and confirmed in writing (CO7)
        Ask(name="pay_day", read=day, then="watch"),
        _watch("watch", "pay_day", "amount", "pay_day", then="confirm_day"),
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
        _hear("heard_day", days=4, silent="passed"),
        # silence before the promised day is none
        Choose(name="passed", options={"yes": "missed_day", "not_yet": "heard_day"}),
        # a plan in parts that was not kept is none any more
        Compute(
            name="missed_day",
            does=_missed,
            needs=("pay_day",),
            gives=("missed_day",),
            may_give=("agreed_by",),
            then="missed",
        ),
        # a promised day that passed is a date that passed
        Branch(
            name="missed",
            cases=((_has_reached(_LAST), "beyond"), (_has_reached(_STOP), "last_by")),
            otherwise="stop_way",
        ),
        Compute(
            name="before_part",
            does=lambda facts: {"open_before": facts.get("amount")},
            gives=("open_before",),
            then="still_due",
        ),
        Ask(name="still_due", fact="amount", read=money, then="halve_rest"),
        Compute(
            name="halve_rest", does=_halves, needs=("amount",), gives=_HALVES, then="part_came"
        ),
        Compute(name="part_came", does=_came, gives=(), may_give=("came",), then="booked"),
        Branch(name="booked", cases=((_has("came"), "book_part"),), otherwise="rest"),
        _book("book_part", "payment", "came", "what", then="rest"),
        # from here on the letters name what is still open.
        # day: one for the rest, or the one agreed on; paper: an invoice of its own
        _letter("rest", ("day", "paper"), "heard_talk", rules=("CO7",), may_use=("agreed_by",)),
        # offers: another day; in parts; less money. Only what he named lately is suggested
        Compute(name="news", does=_news, gives=(), may_give=("heard_amount",), then="seen"),
        Compute(name="seen", does=_see, gives=(), may_give=("seen_amount",), then="offered"),
        Choose(name="offered", options={"day": "pay_day", "parts": "rest_by", "less": "less"}),
        # PE1: less money needs its reason first; the sum itself is looked at after it
        Branch(name="less", cases=((_has("asked_why"), "offered_sum"),), otherwise="why_less"),
        # no dispute yet. reason: is it the work or the purse? easier: the sum stays, the way to pay
        # it can change (P3)
        _letter("why_less", ("reason", "easier"), "asked_less", rules=("PE1", "P5", "P6", "P3")),
        _why("asked_less", "heard_less"),
        _hear("heard_less"),
        Ask(name="offered_sum", read=money, suggest=("heard_amount",), then="weigh"),
        Compute(
            name="weigh",
            does=_weigh,
            needs=("amount", "offered_sum"),
            gives=(),
            may_give=("is_whole", "waived", "waived_share", "price_left", "below"),
            then="weighed_up",
        ),
        Branch(
            name="weighed_up",
            cases=((_has("is_whole"), "outcome"), (_has("below"), "too_low")),
            otherwise="weighed",
        ),
        # P1: no draft offers a sum that brings the job below its floor; the way to pay may change
        Say(name="too_low", rules=("P1", "DI3"), uses=("amount", "offered_sum"), then="rest_by"),
        Say(name="weighed", rules=("P4", "DI2"), uses=("amount", "offered_sum"), then="settle_by"),
        # the day by which the smaller sum has to be there, in one payment
        Ask(name="settle_by", read=day, then="settlement"),
        # part_now: it is the first part, the rest follows; closed: it closes the matter (P4)
        _letter(
            "settlement",
            ("part_now", "closed"),
            "heard_sum",
            rules=("P4", "P3", "P5", "CO2"),
            uses=("offered_sum", "settle_by"),
            may_use=("waived",),
        ),
        _hear("heard_sum", days=3, accepted="settled"),
        Choose(name="settled", options={"rest": "outcome", "closed": "recap_closed"}),
        # points: a written yes; by_payment: the payment on its day is the yes
        _letter(
            "recap_closed",
            ("points", "by_payment"),
            "closed",
            rules=("CO7", "P4"),
            uses=("offered_sum", "settle_by"),
            letter=True,
        ),
        # P4: what is given away, and what it earned: this sum by this day
        Keep(
            name="closed",
            deal={"price": "price_left"},
            entry="concession_settlement",
            uses=("waived", "offered_sum", "settle_by"),
            then="closed_watch",
        ),
        _watch("closed_watch", "settle_by", "offered_sum", then=END),
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
        Ask(name="rest_by", read=day, then="first_day"),
        Ask(name="first_day", read=_in_time, then="parts"),
        # halves: two equal ones on these days; own_days: he makes the plan, its end is fixed
        _letter(
            "parts",
            ("halves", "own_days"),
            "heard_parts",
            rules=("P3", "P4", "P5", "CO7"),
            uses=(*_HALVES, "rest_by", "first_day"),
        ),
        _hear("heard_parts", days=3, accepted="first_sum"),
        # CO7: both parts with their days go into one letter, and each has its reminder
        Ask(name="first_sum", read=_part, suggest=("first_part",), then="first_by"),
        Ask(name="first_by", fact="pay_day", read=_in_time, suggest=("first_day",), then="plan"),
        Compute(
            name="plan",
            does=_plan,
            needs=("amount", "rest_by"),
            gives=(*_HALVES, "agreed_by"),
            then="recap_parts",
        ),
        # points: a written yes; stands: counts unless corrected before the first day
        _letter(
            "recap_parts",
            ("points", "stands"),
            "parts_given",
            rules=("CO7", "P2", "P4"),
            uses=(*_HALVES, "pay_day", "agreed_by"),
            letter=True,
        ),
        # P4: time is given, two days in writing are earned
        Keep(
            name="parts_given",
            entry="concession_parts",
            uses=("first_part", "pay_day", "second_part", "agreed_by"),
            then="first_watch",
        ),
        _watch("first_watch", "pay_day", "first_part", then="second_watch"),
        _watch("second_watch", "agreed_by", "second_part", then="heard_day"),
        # he makes it depend on something that was not agreed (his client, an investor, a launch).
        # own_terms: the day was agreed, not his payment; bridge: half now, half on a fixed day
        _letter(
            "conditions",
            ("own_terms", "bridge"),
            "heard_talk",
            rules=("P5", "P6", "P3"),
            uses=_HALVES,
        ),
        # points to what was agreed, without arguing. points: which point differs?
        # apart: what is not in question is paid now, the rest is looked at together
        _letter(
            "dispute",
            ("points", "apart"),
            "asked_why",
            rules=("CO3", "CO2", "CO4", "RE2", "P3"),
            uses=("written",),
        ),
        _why("asked_why", "heard_dispute"),
        _hear("heard_dispute", insists="to_conflict"),
        _hear("heard_talk", days=3),
        # the quarrel about the work has its own talk
        Say(name="to_conflict", rules=("CO3", "CO5", "CO6"), then=END),
        # told: what remains outside of letters, and that a loss has an end
        Say(
            name="beyond", rules=("P8", "CO7", "PP1"), uses=("amount", "written"), then="left_open"
        ),
        Keep(name="left_open", state="on_hold", then=END),
    ),
)
