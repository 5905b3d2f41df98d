"""Answer remarks on the work: rounds, what to take, what to discuss, what costs (RE1 to RE4)."""

from datetime import timedelta
from decimal import ROUND_CEILING

from scenarios.engine.facts import Facts, Json
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Compute, Draft, Hear, Keep, Say, Wait
from scenarios.reading.answers import day, money, number, words
from scenarios.reckoning.money import Money, MoneyError
from scenarios.reckoning.values import money_in, money_of, number_in, number_of, put_money

_ABOUT = ("deal_client", "deal_thing")


def _count(facts: Facts) -> dict[str, Json]:
    """Rounds left, with the one now asked for."""
    rounds, used = number_of(facts, "rounds"), number_of(facts, "used")
    return {"left": max(int((rounds - used).to_integral_value(ROUND_CEILING)), 0)}


def _remember(facts: Facts) -> dict[str, Json]:
    """The rounds that were left when the version now judged was begun."""
    return {} if facts.get("left") is None else {"left_before": facts.get("left")}


def _spend(facts: Facts) -> dict[str, Json]:
    """One round less, where this kind of remarks uses one up."""
    before = number_in(facts, "left_before")
    return {} if before is None else {"left": max(int(before) - _uses_up(facts), 0)}


def _uses_up(facts: Facts) -> int:
    """Rounds: an own error mended and a paid extra use none up (RE4)."""
    return 0 if _is_slip(facts) or _is_extra(facts) else 1


def _close_rounds(_facts: Facts) -> dict[str, Json]:
    """The last version was a gift against the final yes: whatever follows is paid."""
    return {"left": 0}


def _take_remarks(facts: Facts) -> dict[str, Json]:
    """What will be done: what the client asked for."""
    return {"todo": facts.get("remarks"), **_after(facts)}


def _take_option(facts: Facts) -> dict[str, Json]:
    """What will be done: what was offered instead of the harmful remark."""
    return {"todo": facts.get("option"), **_after(facts)}


def _after(facts: Facts) -> dict[str, Json]:
    """Rounds that remain behind this version; nothing is said once none is left."""
    left = number_in(facts, "left")
    return {} if left is None or left == 0 else {"after": int(left) - _uses_up(facts)}


def _reckon(facts: Facts) -> dict[str, Json]:
    """The price of a round beyond those agreed, or of an extra: hours by rate, else as named."""
    if number_in(facts, "hours") is None:
        return _with_total(facts, money_of(facts, "flat"))
    return _with_total(facts, money_of(facts, "rate").times(number_of(facts, "hours")))


def _settle(facts: Facts) -> dict[str, Json]:
    """The most important points, for the sum that the client offered."""
    return _with_total(facts, money_of(facts, "counter"))


def _with_total(facts: Facts, added: Money) -> dict[str, Json]:
    found: dict[str, Json] = {"round_price": put_money(added)}
    price = money_in(facts, "booked_total") or money_in(facts, "deal_price")
    try:
        if price is not None:
            found["new_total"] = put_money(price + added)
    except MoneyError:
        pass
    return found


def _book(facts: Facts) -> dict[str, Json]:
    """The next paid round is added to what the job costs with this one."""
    total = facts.get("new_total")
    return {} if total is None else {"booked_total": total}


def _is_slip(facts: Facts) -> bool:
    return facts.get("kind") == "slip"


def _is_extra(facts: Facts) -> bool:
    return facts.get("kind") == "extra"


def _is_paid(facts: Facts) -> bool:
    return _is_extra(facts) or facts.get("left") == 0


def _is_enough(facts: Facts) -> bool:
    counter, price = money_in(facts, "counter"), money_in(facts, "round_price")
    if counter is None or price is None or counter.currency != price.currency:
        return False
    return not counter < price


SCENARIO = Scenario(
    id="revisions",
    version=1,
    opens={"revision_request": {}},
    steps=(
        # RE1: how many rounds were agreed; skip: no number, all within the task is included
        Ask(name="rounds", read=number(1, 20), then="used", skip="remarks"),
        # before the one now asked for
        Ask(name="used", read=number(0, 50), then="count"),
        Compute(
            name="count",
            does=_count,
            needs=("rounds", "used"),
            gives=("left",),
            then="counted",
        ),
        Say(name="counted", rules=("RE1",), uses=("rounds", "used", "left"), then="remarks"),
        # what he wants changed, in words that fit into a letter behind a colon
        Ask(name="remarks", read=words, suggest=("message_sentence",), then="kind"),
        # RE2, RE3, RE4. fits: clear, within the task; harms: would spoil the result; slip: our
        # work differs from what was ordered; extra: not in the task; unclear: what or why
        Choose(
            name="kind",
            options={
                "fits": "todo",
                "harms": "reason",
                "slip": "todo",
                "extra": "todo",
                "unclear": "clarify",
            },
        ),
        # RE2: what does not fit and why; readiness to fix once that is clear
        Draft(
            name="clarify",
            variants=("questions", "example", "call"),
            rules=("RE2", "P5", "P7"),
            uses=("remarks",),
            may_use=_ABOUT,
            then="heard_clarify",
        ),
        Hear(
            name="heard_clarify",
            answers={
                "accepted": "remarks_now",
                "insists": "guess",
                "silent": "chase",
                "offers": "remarks_now",
            },
        ),
        # "just make it better": two directions on a small piece, he chooses
        Draft(
            name="guess",
            variants=("two_ways", "one_piece"),
            rules=("RE2", "RE3", "P3", "P5"),
            uses=("remarks",),
            may_use=_ABOUT,
            then="heard_guess",
        ),
        Hear(
            name="heard_guess",
            answers={
                "accepted": "remarks_now",
                "insists": "blind",
                "silent": "chase",
                "offers": "remarks_now",
            },
        ),
        # told to the freelancer: no blind fixing; a call; where it becomes a quarrel
        Say(name="blind", rules=("RE3", "RE2"), then=END),
        # BR4: a present client is asked again, as often as needed
        Draft(
            name="chase",
            variants=("again",),
            rules=("BR4", "P7", "P10"),
            uses=("remarks",),
            may_use=_ABOUT,
            then="heard_chase",
        ),
        Hear(
            name="heard_chase",
            answers={
                "accepted": "remarks_now",
                "insists": "guess",
                "silent": "resting",
                "offers": "remarks_now",
            },
            after=timedelta(days=3),
        ),
        Say(name="resting", rules=("BR4",), then=END),
        # what he said now: clear remarks
        Ask(
            name="remarks_now",
            fact="remarks",
            read=words,
            suggest=("message_sentence",),
            then="kind",
        ),
        # RE3: a remark that harms: why, and what serves his aim better
        Ask(name="reason", read=words, then="option"),
        Ask(name="option", read=words, then="discuss"),
        Draft(
            name="discuss",
            variants=("reason_first", "ask_why", "choose"),
            rules=("RE3", "P5", "P6", "PE1", "PE3", "P7"),
            uses=("remarks", "reason", "option"),
            may_use=_ABOUT,
            then="heard_discuss",
        ),
        Hear(
            name="heard_discuss",
            answers={
                "accepted": "todo_option",
                "insists": "your_call",
                "silent": "chase",
                "offers": "remarks_now",
            },
        ),
        # PE4: as he decides, with a note in writing that the freelancer does not answer for it;
        # or both versions side by side, on a piece
        Draft(
            name="your_call",
            variants=("note", "side_by_side"),
            rules=("PE4", "RE3", "P5", "CO7"),
            uses=("remarks", "reason", "option"),
            may_use=_ABOUT,
            then="heard_call",
        ),
        Hear(
            name="heard_call",
            answers={
                "accepted": "decided",
                "insists": "no_note",
                "silent": "chase",
                "offers": "remarks_now",
            },
        ),
        Choose(name="decided", options={"his": "todo", "mine": "todo_option"}),
        # told: without the note the blame is the freelancer's; decline this one change
        Say(name="no_note", rules=("PE4",), then=END),
        Compute(
            name="todo",
            does=_take_remarks,
            needs=("remarks",),
            gives=("todo",),
            may_give=("after",),
            then="route",
        ),
        Compute(
            name="todo_option",
            does=_take_option,
            needs=("option",),
            gives=("todo",),
            may_give=("after",),
            then="route",
        ),
        # an error is mended whatever the rounds; an extra and a round beyond the last are paid
        Branch(
            name="route",
            cases=((_is_slip, "mend_day"), (_is_paid, "hours")),
            otherwise="fix_day",
        ),
        # within the rounds: the day of the new version, margin included
        Ask(name="fix_day", read=day, then="take"),
        Draft(
            name="take",
            variants=("dated", "whole_list"),
            rules=("RE3", "RE1", "P2", "P5", "P7"),
            uses=("todo", "fix_day"),
            may_use=("after", *_ABOUT),
            then="heard_take",
        ),
        Hear(
            name="heard_take",
            answers={
                "accepted": "due",
                "insists": "sooner",
                "silent": "due",
                "offers": "remarks_now",
            },
        ),
        # he wants it earlier: why this day; the most important remark first
        Draft(
            name="sooner",
            variants=("first_piece", "why_day"),
            rules=("P5", "P6", "P3"),
            uses=("todo", "fix_day"),
            may_use=_ABOUT,
            then="heard_sooner",
        ),
        Hear(
            name="heard_sooner",
            answers={
                "accepted": "due",
                "insists": "steady",
                "silent": "due",
                "offers": "remarks_now",
            },
        ),
        Say(name="steady", rules=("P6", "P2"), uses=("fix_day",), then="due"),
        # P2: a promise with a day is remembered
        Keep(name="due", remind="fix_day", uses=("deal_client",), then="work"),
        Wait(name="work", after=timedelta(days=1), then="deliver"),
        # with the new version: what was changed, and a yes asked for
        Draft(
            name="deliver",
            variants=("yes_or_list", "walk_through"),
            rules=("RE1", "RE2", "CO7", "P7"),
            uses=("todo",),
            may_use=("after", *_ABOUT),
            then="heard_version",
        ),
        Hear(
            name="heard_version",
            answers={
                "accepted": "approve",
                "insists": "remember",
                "silent": "nudge",
                "offers": "remember",
            },
            after=timedelta(days=3),
        ),
        # another round begins: count it
        Compute(name="remember", does=_remember, gives=(), may_give=("left_before",), then="spend"),
        Compute(name="spend", does=_spend, gives=(), may_give=("left",), then="next_round"),
        Say(name="next_round", rules=("RE1", "RE3"), then="remarks_now"),
        # RE4, CO5: our error is redone free; or a part of the money back, as he chooses
        Ask(name="mend_day", fact="fix_day", read=day, then="mend"),
        Draft(
            name="mend",
            variants=("redo", "choice"),
            rules=("RE4", "CO5", "P2"),
            uses=("todo", "fix_day"),
            may_use=("left", *_ABOUT),
            then="mended",
        ),
        Keep(name="mended", entry="error_mended", uses=("todo", "fix_day"), then="heard_mend"),
        Hear(
            name="heard_mend",
            answers={
                "accepted": "mend_way",
                "insists": "sooner",
                "silent": "due",
                "offers": "refund_sum",
            },
        ),
        Choose(name="mend_way", options={"redo": "due", "refund": "refund_sum"}),
        Ask(name="refund_sum", read=money, suggest=("message_amount",), then="refund"),
        Draft(
            name="refund",
            variants=("recap",),
            rules=("RE4", "CO5", "CO7"),
            uses=("todo", "refund_sum"),
            may_use=_ABOUT,
            then="refunded",
        ),
        Keep(name="refunded", entry="refund_agreed", uses=("refund_sum", "todo"), then=END),
        # RE1, RE4: what the round beyond the last, or the extra, is worth; skip: a price a round
        Ask(name="hours", read=number(1, 500), then="rate", skip="flat"),
        Ask(name="rate", read=money, prefill=("profile_hourly",), then="reckon"),
        Ask(name="flat", read=money, then="reckon"),
        Compute(
            name="reckon",
            does=_reckon,
            gives=("round_price",),
            may_give=("new_total",),
            then="paid_kind",
        ),
        Branch(name="paid_kind", cases=((_is_extra, "extra_worth"),), otherwise="round_worth"),
        # told to the freelancer: extra work has a walk of its own for the long talk
        Say(name="extra_worth", rules=("RE4", "RE1"), uses=("round_price",), then="extra"),
        Draft(
            name="extra",
            variants=("priced", "later"),
            rules=("RE4", "RE1", "P5", "P6", "P3"),
            uses=("todo", "round_price"),
            may_use=("new_total", *_ABOUT),
            then="asked",
        ),
        Say(name="round_worth", rules=("RE1",), uses=("round_price",), then="paid_round"),
        Draft(
            name="paid_round",
            variants=("priced", "one_list"),
            rules=("RE1", "P5", "P6", "P3"),
            uses=("todo", "round_price"),
            may_use=("rounds", "new_total", *_ABOUT),
            then="asked",
        ),
        Keep(name="asked", entry="change_asked", uses=("todo", "round_price"), then="heard_paid"),
        Hear(
            name="heard_paid",
            answers={
                "accepted": "paid_day",
                "insists": "why",
                "silent": "as_is",
                "offers": "counter",
            },
        ),
        # "it should be free": what stands behind the price; or once, against the final yes (P4)
        Draft(
            name="why",
            variants=("behind_it", "closing"),
            rules=("P5", "P6", "P4", "RE1"),
            uses=("todo", "round_price"),
            may_use=_ABOUT,
            then="heard_why",
        ),
        Hear(
            name="heard_why",
            answers={
                "accepted": "how",
                "insists": "stand",
                "silent": "as_is",
                "offers": "counter",
            },
        ),
        Choose(name="how", options={"paid": "paid_day", "closing": "closing_day"}),
        Ask(name="closing_day", fact="fix_day", read=day, then="closed"),
        Draft(
            name="closed",
            variants=("recap",),
            rules=("CO7", "P4", "RE1"),
            uses=("todo", "fix_day", "round_price"),
            may_use=_ABOUT,
            then="conceded",
        ),
        Keep(
            name="conceded", entry="concession", uses=("todo", "round_price"), then="close_rounds"
        ),
        Compute(
            name="close_rounds",
            does=_close_rounds,
            gives=("left",),
            may_give=("after",),
            then="due",
        ),
        Say(name="stand", rules=("RE1", "P8"), uses=("round_price",), then="as_is"),
        # what is delivered stays; the round is open as an offer
        Draft(
            name="as_is",
            variants=("stays_open",),
            rules=("P7", "P10", "CO7"),
            uses=("todo", "round_price"),
            may_use=_ABOUT,
            then=END,
        ),
        Ask(name="counter", read=money, suggest=("message_amount",), then="enough"),
        Branch(name="enough", cases=((_is_enough, "paid_day"),), otherwise="meet"),
        # for the sum he offers: the points that matter most; or the whole list at its price
        Draft(
            name="meet",
            variants=("fewer", "whole"),
            rules=("P3", "P4", "P5", "P6"),
            uses=("todo", "round_price", "counter"),
            may_use=_ABOUT,
            then="heard_meet",
        ),
        Hear(
            name="heard_meet",
            answers={
                "accepted": "which",
                "insists": "stand",
                "silent": "as_is",
                "offers": "counter",
            },
        ),
        Choose(name="which", options={"fewer": "settle", "whole": "paid_day"}),
        Compute(
            name="settle",
            does=_settle,
            needs=("counter",),
            gives=("round_price",),
            may_give=("new_total",),
            then="fewer_points",
        ),
        # which points stay in the smaller round
        Ask(name="fewer_points", fact="remarks", read=words, then="todo_fewer"),
        Compute(
            name="todo_fewer",
            does=_take_remarks,
            needs=("remarks",),
            gives=("todo",),
            may_give=("after",),
            then="paid_day",
        ),
        Ask(name="paid_day", fact="fix_day", read=day, then="confirm"),
        # CO7: the paid round in writing before its work starts
        Draft(
            name="confirm",
            variants=("recap", "short"),
            rules=("CO7", "RE1", "P2"),
            uses=("todo", "round_price", "fix_day"),
            may_use=("new_total", *_ABOUT),
            then="booked",
        ),
        Keep(
            name="booked",
            deal={"price": "new_total"},
            entry="change_agreed",
            uses=("todo", "round_price", "fix_day"),
            then="book",
        ),
        Compute(name="book", does=_book, gives=(), may_give=("booked_total",), then="due"),
        # silence after the new version
        Draft(
            name="nudge",
            variants=("question", "short_call"),
            rules=("BR4", "P7", "P10"),
            uses=("todo",),
            may_use=_ABOUT,
            then="heard_nudge",
        ),
        Hear(
            name="heard_nudge",
            answers={
                "accepted": "approve",
                "insists": "remember",
                "silent": "nudge_more",
                "offers": "remember",
            },
            after=timedelta(days=3),
        ),
        Draft(
            name="nudge_more",
            variants=("what_is_open",),
            rules=("BR4", "P7", "P10"),
            uses=("todo",),
            may_use=_ABOUT,
            then=END,
        ),
        # he is content: in writing (CO7)
        Draft(
            name="approve",
            variants=("recap", "short"),
            rules=("CO7", "RE1", "P2"),
            uses=("todo",),
            may_use=_ABOUT,
            then="approved",
        ),
        Keep(name="approved", state="delivered", entry="work_approved", uses=("todo",), then=END),
    ),
)
