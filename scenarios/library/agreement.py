"""A yes, written or after a call: the points in one letter, confirmed in a word (CO7, BR6, P2)."""

from collections.abc import Callable

from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Compute, Draft, Hear, Keep, Say
from scenarios.reading.answers import day, money, number, words
from scenarios.reckoning.pricing import stages
from scenarios.reckoning.values import dump_payments, dump_stages, money_in, money_of, put_money

_ABOUT = ("deal_client", "deal_thing")
_NONE = "none"
"""A point that was left out: the letter has no line for it."""
_COUNTS = {"full": 1, "half": 2, "three": 3, "four": 4}
_POINTS = ("agreed_price", "plan", "stages", "first_pay", "last_pay", "term", "changes", "left_out")
_TERMS = ("thing", "agreed_price", "pay_parts", "due")
"""The terms that tell by themselves what they are; the others have lines of their own."""
_MOST_ROUNDS = 20
_TALKS = {
    "discount_request": "to_discount",
    "price_objection": "to_discount",
    "future_promise": "to_discount",
    "scope_creep": "to_extra",
    "free_work": "to_extra",
    "prepayment_pushback": "to_prepayment",
    "rush_deadline": "to_deadline",
    "stalling": "to_follow_up",
    "nda_request": "to_other",
    "unrealistic_promise": "to_other",
}
"""What a forwarded answer asks for -> the step that names its own talk."""


def _rounds(text: str, facts: Facts) -> Json:
    """How many rounds of changes are included: a whole number, 0 to 20.

    Raises:
        UnreadableError: "not_number", "out_of_range".
    """
    found = number(0, _MOST_ROUNDS)(text, facts)
    if not isinstance(found, int):
        raise UnreadableError("out_of_range")
    return found


def _write_down(facts: Facts) -> dict[str, Json]:
    """The points as the letter names them; what was left out is "none" (CO7, PP1).

    Stages sum exactly to the price.
    """
    price = money_in(facts, "new_price") or money_of(facts, "price")
    pay = str(facts.get("new_pay") or facts.get("pay"))
    cut = stages(price, _COUNTS.get(pay, 1))
    found: dict[str, Json] = {
        "agreed_price": put_money(price),
        "plan": _plan(pay),
        "stages": dump_stages(cut),
        "first_pay": put_money(cut[0]),
        "last_pay": put_money(cut[-1]),
    }
    points = {"term": "due", "changes": "rounds", "left_out": "excluded"}
    for point, source in points.items():
        value = facts.get(source)
        found[point] = _NONE if value is None else value
    if found["plan"] != _NONE:
        found["pay_parts"] = dump_stages(cut)
        found["before_start"] = put_money(cut[0])
        found["payments"] = dump_payments(tuple(part for part in cut if part.amount > 0))
    return found


def _plan(pay: str) -> str:
    """How it is paid: full, half or stages; "none" where it is not settled."""
    if pay not in _COUNTS:
        return _NONE
    return pay if pay in ("full", "half") else "stages"


def _is_lower(facts: Facts) -> bool:
    """Whether a corrected price is below the one agreed: that is no slip of the pen (DI1)."""
    new, old = money_in(facts, "new_price"), money_in(facts, "price")
    return (
        new is not None
        and old is not None
        and new.currency == old.currency
        and new.amount < old.amount
    )


def _known(fact: str) -> Callable[[Facts], bool]:
    return lambda facts: facts.get(fact) is not None


def _asks_for(step: str) -> Callable[[Facts], bool]:
    """Whether the forwarded answer asks for what this step's talk is about."""
    return lambda facts: _TALKS.get(str(facts.get("message_situation"))) == step


_CONDITIONS = tuple((_asks_for(step), step) for step in dict.fromkeys(_TALKS.values()))
_PUT_OFF = ((_asks_for("to_follow_up"), "to_follow_up"),)

SCENARIO = Scenario(
    id="agreement",
    version=1,
    opens={"agreement": {}},
    steps=(
        Ask(name="thing", read=words, prefill=("deal_thing",), then="price"),
        Ask(
            name="price",
            read=money,
            prefill=("deal_price",),
            suggest=("message_amount",),
            then="pay",
        ),
        # before the start; half and half; three or four stages, each before it starts (PP1)
        Choose(
            name="pay",
            options={"full": "due", "half": "due", "three": "due", "four": "due"},
            skip="due",
        ),
        Ask(name="due", read=day, then="rounds", skip="rounds"),
        # RE1: within the task, before they cost extra
        Ask(name="rounds", read=_rounds, then="excluded", skip="excluded"),
        # what clients like to take for included
        Ask(name="excluded", read=words, then="write_down", skip="write_down"),
        Compute(
            name="write_down",
            does=_write_down,
            needs=("thing", "price"),
            gives=_POINTS,
            may_give=("pay_parts", "before_start", "payments"),
            then="first_or_anew",
        ),
        Branch(
            name="first_or_anew",
            cases=((lambda facts: "point" in facts, "letter_anew"),),
            otherwise="letter",
        ),
        # points: after a yes in writing; after_call: what was said aloud, to be checked by both
        Draft(
            name="letter",
            variants=("points", "after_call"),
            rules=("CO7", "BR6", "P2", "PP1"),
            uses=("thing", *_POINTS),
            may_use=_ABOUT,
            price=("agreed_price",),
            letter=True,
            then="heard",
        ),
        # one point corrected by the client. corrected: all of them again; change: this one alone,
        # the others as written before
        Draft(
            name="letter_anew",
            variants=("corrected", "change"),
            rules=("CO7", "P2", "P7"),
            uses=("thing", *_POINTS),
            may_use=("point", *_ABOUT),
            price=("agreed_price",),
            letter=True,
            then="heard",
        ),
        Hear(
            name="heard",
            answers={
                "accepted": "confirmed",
                "insists": "wish",
                "offers": "wish_more",
                "silent": "quiet",
            },
            labels=("accepted", "insists", "offers"),
        ),
        # -- confirmed: a dated proof --------------------------------------------------------------
        Keep(
            name="confirmed",
            deal={"thing": "thing", "price": "agreed_price"},
            state="agreed",
            entry="recap_confirmed",
            uses=_TERMS,
            rules=("CO7",),
            then="in_parts",
        ),
        # the parts of the letter are from now on the stages of the deal
        Branch(
            name="in_parts", cases=((_known("payments"), "parts_kept"),), otherwise="with_rounds"
        ),
        Keep(name="parts_kept", deal={"payments": "payments"}, rules=("PP1",), then="with_rounds"),
        # a bare number, or a word for what is not included, would be misread among the terms
        Branch(name="with_rounds", cases=((_known("rounds"), "rounds_kept"),), otherwise="without"),
        Keep(
            name="rounds_kept",
            deal={"rounds": "rounds"},
            entry="recap_rounds",
            uses=("rounds",),
            then="without",
        ),
        Branch(
            name="without", cases=((_known("excluded"), "without_kept"),), otherwise="due_noted"
        ),
        Keep(
            name="without_kept",
            deal={"excluded": "excluded"},
            entry="recap_excluded",
            uses=("excluded",),
            then="due_noted",
        ),
        # P2: the day in the letter is a promise, and the deal's last; without one nothing is set
        Keep(
            name="due_noted",
            deal={"deadline": "due"},
            remind="due",
            uses=("deal_client", "thing"),
            rules=("P2",),
            then="begin",
        ),
        # next_step: what comes first, what is needed from him; call: all in one talk (BR2, BR5)
        Draft(
            name="begin",
            variants=("next_step", "call"),
            rules=("BR6", "P2", "PP1", "BR2", "BR5"),
            uses=("thing",),
            may_use=("before_start", *_ABOUT),
            then="from_here",
        ),
        # told to the freelancer: which talk comes when the client is silent, or wants more
        Say(name="from_here", rules=("PP1", "RE4", "BR4"), then=END),
        # -- he wants a point put differently ------------------------------------------------------
        # a condition that slipped in with the yes has a talk of its own
        Branch(name="wish", cases=_CONDITIONS, otherwise="point"),
        Branch(name="wish_more", cases=_CONDITIONS, otherwise="condition"),
        Choose(
            name="condition",
            options={
                "cheaper": "to_discount",
                "extra": "to_extra",
                "payment": "to_prepayment",
                "sooner": "to_deadline",
                "other": "to_other",
                "slip": "point",
            },
        ),
        # which point is corrected; then the letter goes out anew
        Choose(
            name="point",
            options={
                "thing": "new_thing",
                "price": "new_price",
                "pay": "new_pay",
                "due": "new_due",
                "rounds": "new_rounds",
                "excluded": "new_excluded",
            },
        ),
        Ask(name="new_thing", fact="thing", read=words, then="write_down"),
        Ask(name="new_price", read=money, suggest=("message_amount",), then="lower"),
        Branch(name="lower", cases=((_is_lower, "to_discount"),), otherwise="write_down"),
        Choose(name="new_pay", options=dict.fromkeys(_COUNTS, "write_down")),
        Ask(name="new_due", fact="due", read=day, then="write_down"),
        Ask(name="new_rounds", fact="rounds", read=_rounds, then="write_down"),
        Ask(name="new_excluded", fact="excluded", read=words, then="write_down"),
        Say(name="to_discount", rules=("DI1", "DI2", "P4"), then="conditional"),
        Say(name="to_extra", rules=("RE4", "P4"), then="conditional"),
        Say(name="to_prepayment", rules=("PP1", "P3"), then="conditional"),
        Say(name="to_deadline", rules=("P5", "P4"), then="conditional"),
        # secrecy, a guaranteed result, a term of his own
        Say(name="to_other", rules=("P4", "P5"), then="conditional"),
        # nothing is agreed until that is settled and the letter is confirmed
        Keep(
            name="conditional",
            state="negotiating",
            entry="recap_condition",
            uses=("thing", "agreed_price"),
            then=END,
        ),
        # -- silence: one reminder that the work starts with the confirmation ---------------------
        # "I'll think about it" is no silence, and has a talk of its own
        Branch(name="quiet", cases=_PUT_OFF, otherwise="reminder"),
        Branch(name="quiet_again", cases=_PUT_OFF, otherwise="wait_for_word"),
        Say(name="to_follow_up", rules=("BR4", "P10"), then="unconfirmed"),
        # start: what waits for the word; check: perhaps a point is open
        Draft(
            name="reminder",
            variants=("start", "check"),
            rules=("CO7", "P7", "P10"),
            uses=("thing",),
            may_use=_ABOUT,
            then="heard_reminder",
        ),
        Hear(
            name="heard_reminder",
            answers={
                "accepted": "confirmed",
                "insists": "wish",
                "offers": "wish_more",
                "silent": "quiet_again",
            },
            labels=("accepted", "insists", "offers"),
        ),
        Say(name="wait_for_word", rules=("CO7", "BR4"), then="unconfirmed"),
        Keep(
            name="unconfirmed",
            state="negotiating",
            entry="recap_unconfirmed",
            uses=("thing", "agreed_price"),
            then=END,
        ),
    ),
)
