"""Changes: agree on rounds, then take, discuss, mend or price what is asked for (RE1 to RE4)."""

from collections.abc import Callable
from datetime import timedelta

from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Compute, Draft, Hear, Keep, Say, Wait
from scenarios.reading.answers import day, money, number, says_all, words
from scenarios.reckoning import rounds
from scenarios.reckoning.money import MoneyError
from scenarios.reckoning.values import money_in, number_of, put_money

_ABOUT = ("deal_client", "deal_thing")
_WAYS = ("accepted", "insists", "offers")


def _next(
    accepted: str, *, insists: str, silent: str = "chase", offers: str = "remarks_now"
) -> dict[str, str]:
    """Where each answer leads; new remarks are sorted anew, who is silent is asked again (BR4)."""
    return {"accepted": accepted, "insists": insists, "silent": silent, "offers": offers}


def _talk(
    name: str,
    variants: tuple[str, ...],
    answers: dict[str, str],
    *,
    rules: tuple[str, ...],
    uses: tuple[str, ...],
    may_use: tuple[str, ...] = (),
    price: tuple[str, ...] = (),
    letter: bool = False,
    keep: Keep | None = None,
    days: int = 2,
    labels: tuple[str, ...] = ("offers",),
) -> tuple[Draft | Hear | Keep, ...]:
    """A draft, what is kept of it, and the client's answer."""
    draft = Draft(
        name=name,
        variants=variants,
        rules=rules,
        uses=uses,
        may_use=(*may_use, *_ABOUT),
        price=price,
        letter=letter,
        then=f"heard_{name}" if keep is None else keep.name,
    )
    hear = Hear(name=f"heard_{name}", answers=answers, after=timedelta(days=days), labels=labels)
    return (draft, hear) if keep is None else (draft, keep, hear)


def _reckon(
    name: str,
    does: Callable[[Facts], dict[str, Json]],
    then: str,
    *,
    needs: tuple[str, ...] = (),
    gives: tuple[str, ...] = (),
    may_give: tuple[str, ...] = (),
) -> Compute:
    return Compute(name=name, does=does, needs=needs, gives=gives, may_give=may_give, then=then)


def _take(name: str, fact: str, then: str) -> Compute:
    """What will be done, and the rounds that remain behind it."""

    def take(facts: Facts) -> dict[str, Json]:
        return {"todo": facts.get(fact), **rounds.remain_after(facts)}

    return Compute(
        name=name, does=take, needs=(fact,), gives=("todo",), may_give=("after",), then=then
    )


def _copy(name: str, fact: str, *, to: str, then: str) -> Compute:
    """The same value under the name by which the next texts know it."""
    return Compute(
        name=name, does=lambda facts: {to: facts.get(fact)}, needs=(fact,), gives=(to,), then=then
    )


def _used(text: str, facts: Facts) -> Json:
    """Rounds used, of those agreed on; errors as of `number`, "out_of_range" beyond them (RE1)."""
    found = facts.get("rounds") if says_all(text) else number(0, 50)(text, facts)
    if number_of({"used": found}, "used") > number_of(facts, "rounds"):
        raise UnreadableError("out_of_range")
    return found


def _unpaid(facts: Facts) -> dict[str, Json]:
    """What is still to be paid for the job, where price and payments are known."""
    price = money_in(facts, "booked_total") or money_in(facts, "deal_price")
    paid = money_in(facts, "deal_paid")
    try:
        if price is None or paid is None or not paid < price:
            return {}
        return {"unpaid": put_money(price - paid)}
    except MoneyError:  # another currency
        return {}


def _is(*kinds: str) -> Callable[[Facts], bool]:
    return lambda facts: facts.get("kind") in kinds


def _is_paid(facts: Facts) -> bool:
    """RE4, RE1: an extra, or a round beyond the last."""
    return facts.get("kind") == "extra" or facts.get("left") == 0


SCENARIO = Scenario(
    id="revisions",
    version=3,
    opens={"revision_request": {"message_stage": "remarks"}},
    steps=(
        # RE1: how many rounds were agreed; skip: no number
        Ask(name="rounds", read=number(1, 20), then="used", skip="uncounted"),
        # remarks: all within the task is included; before: the work has not begun, agree now
        Choose(
            name="uncounted",
            options={"remarks": "remarks", "before": "offer_rounds"},
            prefill=("message_stage",),
        ),
        # -- before the work (RE1) ----------------------------------------------------------------
        Ask(name="offer_rounds", fact="rounds", read=number(1, 20), then="remark_days"),
        # BR6: until when his list comes after a version
        Ask(name="remark_days", read=number(1, 60), then="further"),
        # the price of each round beyond them; skip: priced when it comes
        Ask(name="further", read=money, then="support", skip="support"),
        # help after the delivery that is in the price; skip: none
        Ask(name="support", read=words, then="terms", skip="terms"),
        # counted: a number of rounds; by_task: all within the task, a changed task costs extra;
        # choice: both side by side, he decides (PE3)
        *_talk(
            "terms",
            ("counted", "by_task", "choice"),
            _next("agreed_on", insists="why_count", silent="ask_terms", offers="asked_rounds"),
            rules=("RE1", "BR6", "P9", "PE3", "P7"),
            uses=("rounds", "remark_days"),
            may_use=("further", "support"),
            letter=True,
        ),
        Choose(name="agreed_on", options={"counted": "as_offered", "by_task": "recap_task"}),
        # "no counting": what the number is good for; or one round more, for lists that come whole
        *_talk(
            "why_count",
            ("reason", "one_more"),
            _next("agreed_at", insists="firm", silent="ask_terms", offers="asked_rounds"),
            rules=("P5", "P6", "P4", "RE1"),
            uses=("rounds", "remark_days"),
        ),
        Choose(
            name="agreed_at",
            options={"counted": "as_offered", "one_more": "add_one", "by_task": "recap_task"},
        ),
        # P4: booked with what it earned: lists in time
        _reckon("add_one", rounds.add_round, "one_more", needs=("rounds",), gives=("agreed",)),
        Keep(
            name="one_more",
            entry="concession_rounds",
            uses=("agreed", "remark_days"),
            then="recap_counted",
        ),
        # told: it is a must-have (P1): count, or the task is the limit, or the work does not begin
        Say(name="firm", rules=("RE1", "P1", "P8"), uses=("rounds",), then=END),
        # he names a number of his own
        Ask(name="asked_rounds", read=number(1, 100), then="more"),
        _reckon(
            "more",
            rounds.price_more,
            "is_more",
            needs=("rounds", "asked_rounds"),
            may_give=("more_price", "new_total"),
        ),
        Branch(
            name="is_more", cases=((rounds.wants_no_more, "as_asked"),), otherwise="more_rounds"
        ),
        # as_needed: each further one only when he orders it; in_price: all now, at their price
        *_talk(
            "more_rounds",
            ("as_needed", "in_price"),
            _next("agreed_more", insists="firm", silent="ask_terms", offers="asked_rounds"),
            rules=("RE1", "P3", "P6", "P4"),
            uses=("rounds", "asked_rounds"),
            may_use=("further", "more_price", "new_total"),
            price=("new_total",),
        ),
        Choose(name="agreed_more", options={"as_needed": "as_offered", "in_price": "as_asked"}),
        _copy("as_offered", "rounds", to="agreed", then="recap_counted"),
        _copy("as_asked", "asked_rounds", to="agreed", then="more_booked"),
        Keep(name="more_booked", deal={"price": "new_total"}, then="recap_counted"),
        # CO7: in writing before the work. points: a yes to every point is asked for;
        # stands: no answer needed, it counts unless corrected before the first list
        Draft(
            name="recap_counted",
            variants=("points", "stands"),
            rules=("CO7", "RE1"),
            uses=("agreed", "remark_days"),
            may_use=("further", "support", *_ABOUT),
            letter=True,
            then="counted_kept",
        ),
        Keep(
            name="counted_kept",
            entry="rounds_agreed",
            uses=("agreed", "remark_days", "further", "support"),
            then="from_now",
        ),
        # points: a yes to every point; edges: asks now what is not in the task
        Draft(
            name="recap_task",
            variants=("points", "edges"),
            rules=("CO7", "RE1"),
            uses=("remark_days",),
            may_use=("support", *_ABOUT),
            letter=True,
            then="task_kept",
        ),
        Keep(
            name="task_kept",
            entry="changes_by_task",
            uses=("remark_days", "support"),
            then="from_now",
        ),
        Say(name="from_now", rules=("RE1",), then=END),
        # BR4: not yet a client: asked once. once: about the changes; still_on: is the order on
        *_talk(
            "ask_terms",
            ("once", "still_on"),
            _next("agreed_on", insists="why_count", silent="open_terms", offers="asked_rounds"),
            rules=("BR4", "P7", "P10"),
            uses=("rounds",),
            days=3,
        ),
        Say(name="open_terms", rules=("BR4", "RE1"), then=END),
        # -- the remarks --------------------------------------------------------------------------
        # rounds before the one now asked for: never more than were agreed on
        Ask(name="used", read=_used, then="count"),
        _reckon("count", rounds.count_rounds, "counted", needs=("rounds", "used"), gives=("left",)),
        Say(name="counted", rules=("RE1",), uses=("rounds", "used", "left"), then="remarks"),
        # what he wants changed, in words that fit into a letter behind a colon: his own sentence is
        # not offered, a complaint is no list
        Ask(name="remarks", read=words, then="kind"),
        # RE2, RE3, RE4. fits: clear, within the task; mixed: most do, one point would spoil the
        # result; harms: all of it would; slip: our work differs from what was ordered; extra: not
        # in the task; unclear: what or why
        Choose(
            name="kind",
            options={
                "fits": "todo",
                "mixed": "doubtful",
                "harms": "whole",
                "slip": "todo",
                "extra": "todo",
                "unclear": "clarify",
            },
        ),
        # RE2: what does not fit and why; readiness to fix once that is clear
        *_talk(
            "clarify",
            ("questions", "example", "call"),
            _next("remarks_now", insists="guess"),
            rules=("RE2", "P5", "P7"),
            uses=("remarks",),
            labels=_WAYS,
        ),
        # "just make it better": two directions on a small piece, he chooses
        *_talk(
            "guess",
            ("two_ways", "one_piece"),
            _next("remarks_now", insists="blind"),
            rules=("RE2", "RE3", "P3", "P5"),
            uses=("remarks",),
        ),
        # no blind fixing: a call once more, or the version rests until he can say it
        Draft(
            name="blind",
            variants=("call", "rests"),
            rules=("RE3", "RE2", "P3", "P5"),
            uses=("remarks",),
            may_use=_ABOUT,
            then=END,
        ),
        # BR4: a present client is asked again, as often as needed. again: for the answer;
        # day_only: only for the day of it, so that the work can be planned around
        *_talk(
            "chase",
            ("again", "day_only"),
            _next("remarks_now", insists="guess", silent="resting"),
            rules=("BR4", "P7", "P10"),
            uses=("remarks",),
            days=3,
        ),
        Say(name="resting", rules=("BR4",), then=END),
        # what he said now
        Ask(name="remarks_now", fact="remarks", read=words, then="kind"),
        # RE3: the one point, and why; taken is what is clear, the point is talked about
        Ask(name="doubtful", read=words, then="doubt"),
        Ask(name="doubt", fact="reason", read=words, then="single"),
        _copy("single", "doubtful", to="disputed", then="split"),
        *_talk(
            "split",
            ("ask_why", "clear_first"),
            _next("points", insists="option"),
            rules=("RE3", "PE1", "P5", "P6", "P7"),
            uses=("remarks", "disputed", "reason"),
            labels=_WAYS,
        ),
        # RE3: a remark that harms: why, and what serves his aim better
        _copy("whole", "remarks", to="disputed", then="reason"),
        Ask(name="reason", read=words, then="option"),
        Ask(name="option", read=words, then="discuss"),
        *_talk(
            "discuss",
            ("reason_first", "ask_why", "choose"),
            _next("mine", insists="your_call"),
            rules=("RE3", "P5", "P6", "PE1", "PE3", "P7"),
            uses=("disputed", "reason", "option"),
        ),
        # PE4: as he decides, with a note in writing that the freelancer does not answer for it;
        # or both versions side by side, on a piece
        *_talk(
            "your_call",
            ("note", "side_by_side"),
            _next("decided", insists="no_note"),
            rules=("PE4", "RE3", "P5", "CO7"),
            uses=("disputed", "reason", "option"),
        ),
        Choose(name="decided", options={"his": "noted", "mine": "mine"}),
        Keep(name="noted", entry="advised_against", uses=("disputed", "reason"), then="todo"),
        Branch(name="mine", cases=((_is("mixed"), "points"),), otherwise="todo_option"),
        # the list as it will be done now
        Ask(name="points", fact="remarks", read=words, then="todo"),
        # PE4, no note wanted: this one change is declined; or handed to somebody else
        *_talk(
            "no_note",
            ("kind_no", "other_hands"),
            _next("mine", insists="parting"),
            rules=("PE4", "WA11", "P3", "P5"),
            uses=("disputed", "reason", "option"),
        ),
        Say(name="parting", rules=("PE4", "P8"), then=END),
        _take("todo", "remarks", then="route"),
        _take("todo_option", "option", then="route"),
        # an error is mended whatever the rounds; an extra and a round beyond the last are paid
        Branch(
            name="route",
            cases=((_is("slip"), "mend_day"), (_is_paid, "hours")),
            otherwise="fix_day",
        ),
        # -- within the rounds: the day of the new version, margin included -----------------------
        Ask(name="fix_day", read=day, then="take"),
        *_talk(
            "take",
            ("dated", "whole_list"),
            _next("due", insists="sooner", silent="due"),
            rules=("RE3", "RE1", "P2", "P5", "P7"),
            uses=("todo", "fix_day"),
            may_use=("after",),
            labels=("insists", "offers"),
        ),
        # he wants it earlier: why this day; the most important remark first
        *_talk(
            "sooner",
            ("first_piece", "why_day"),
            _next("due", insists="steady", silent="due"),
            rules=("P5", "P6", "P3"),
            uses=("todo", "fix_day"),
        ),
        Say(name="steady", rules=("P6", "P2"), uses=("fix_day",), then="due"),
        # P2: a promise with a day is remembered
        Keep(name="due", remind="fix_day", uses=("deal_client",), rules=("P2",), then="work"),
        Wait(name="work", after=timedelta(days=1), then="deliver"),
        # with the new version: what was changed, and a yes asked for
        *_talk(
            "deliver",
            ("yes_or_list", "walk_through"),
            _next("approve", insists="remember", silent="nudge", offers="remember"),
            rules=("RE1", "RE2", "CO7", "P7"),
            uses=("todo",),
            may_use=("after",),
            days=3,
            labels=_WAYS,
        ),
        # another round begins: count it
        _reckon("remember", rounds.remember_left, "spend", may_give=("left_before",)),
        _reckon("spend", rounds.spend_round, "next_round", may_give=("left",)),
        Say(name="next_round", rules=("RE1", "RE3"), then="remarks_now"),
        # -- RE4, CO5: our error is redone free; or a part of the money back, as he chooses --------
        Ask(name="mend_day", fact="fix_day", read=day, then="mend"),
        *_talk(
            "mend",
            ("redo", "choice"),
            _next("mend_way", insists="sooner", silent="due", offers="refund_sum"),
            rules=("RE4", "CO5", "P2"),
            uses=("todo", "fix_day"),
            may_use=("left",),
            keep=Keep(
                name="mended", entry="error_mended", uses=("todo", "fix_day"), then="heard_mend"
            ),
            labels=("insists", "offers"),
        ),
        Choose(name="mend_way", options={"redo": "due", "refund": "refund_sum"}),
        Ask(name="refund_sum", read=money, suggest=("message_amount",), then="lower"),
        _reckon(
            "lower", rounds.lower_price, "refund", needs=("refund_sum",), may_give=("new_total",)
        ),
        # recap: a yes first, then the money; ahead: the money goes first, said until when to object
        Draft(
            name="refund",
            variants=("recap", "ahead"),
            rules=("RE4", "CO5", "CO7"),
            uses=("todo", "refund_sum"),
            may_use=("new_total", *_ABOUT),
            price=("new_total",),
            letter=True,
            then="refunded",
        ),
        Keep(
            name="refunded",
            deal={"price": "new_total"},
            entry="refund_agreed",
            uses=("refund_sum", "todo"),
            then=END,
        ),
        # -- RE1, RE4: the round beyond the last, or the extra; skip: a price a round -------------
        Ask(name="hours", read=number(1, 500), then="rate", skip="flat"),
        Ask(name="rate", read=money, prefill=("profile_hourly",), then="reckon"),
        Ask(name="flat", read=money, then="reckon"),
        _reckon(
            "reckon",
            rounds.price_round,
            "paid_kind",
            gives=("round_price",),
            may_give=("new_total", "new_hours"),
        ),
        Branch(name="paid_kind", cases=((_is("extra"), "extra_worth"),), otherwise="round_worth"),
        # told to the freelancer: extra work has a walk of its own for the long talk
        Say(name="extra_worth", rules=("RE4", "RE1"), uses=("round_price",), then="extra"),
        Draft(
            name="extra",
            variants=("priced", "later"),
            rules=("RE4", "RE1", "P5", "P6", "P3"),
            uses=("todo", "round_price"),
            may_use=("new_total", *_ABOUT),
            price=("new_total",),
            then="asked",
        ),
        Say(name="round_worth", rules=("RE1",), uses=("round_price",), then="paid_round"),
        *_talk(
            "paid_round",
            ("priced", "one_list"),
            _next("paid_day", insists="unpaid", silent="as_is", offers="counter"),
            rules=("RE1", "P5", "P6", "P3"),
            uses=("todo", "round_price"),
            may_use=("rounds", "new_total"),
            price=("new_total",),
            keep=Keep(
                name="asked",
                entry="change_asked",
                uses=("todo", "round_price"),
                then="heard_paid_round",
            ),
            labels=(),
        ),
        # what is open of the price is asked, not supposed; skip: all is paid
        _reckon("unpaid", _unpaid, "rest", may_give=("unpaid",)),
        Ask(name="rest", read=money, suggest=("unpaid",), then="why", skip="why"),
        # "it should be free": what stands behind the price; or once, against the final yes (P4) and
        # what is still to be paid
        *_talk(
            "why",
            ("behind_it", "closing"),
            _next("how", insists="stand", silent="as_is", offers="counter"),
            rules=("P5", "P6", "P4", "RE1"),
            uses=("todo", "round_price"),
            may_use=("rest",),
            labels=(),
        ),
        Choose(name="how", options={"paid": "paid_day", "closing": "closing_day"}),
        Ask(name="closing_day", fact="fix_day", read=day, then="closed"),
        # recap: the yes to the terms before the work; together: looked at and accepted in a call on
        # that day, with a note afterwards (CO7)
        Draft(
            name="closed",
            variants=("recap", "together"),
            rules=("CO7", "P4", "RE1"),
            uses=("todo", "fix_day", "round_price"),
            may_use=("rest", *_ABOUT),
            letter=True,
            then="conceded",
        ),
        # P4: free, for the final yes and what is still open, that day; its hours are the deal's
        Keep(
            name="conceded",
            deal={"hours": "new_hours"},
            entry="concession_round",
            uses=("todo", "round_price", "fix_day", "rest"),
            then="close_rounds",
        ),
        _reckon(
            "close_rounds",
            rounds.close_rounds,
            "due",
            gives=("left",),
            may_give=("after", "booked_hours"),
        ),
        Say(name="stand", rules=("RE1", "P8"), uses=("round_price",), then="as_is"),
        # what is delivered stays. stays_open: all of it, as an offer; one_point: the one that
        # matters most, at a price of its own (P3)
        Draft(
            name="as_is",
            variants=("stays_open", "one_point"),
            rules=("P7", "P10", "CO7", "P3"),
            uses=("todo", "round_price"),
            may_use=_ABOUT,
            then=END,
        ),
        Ask(name="counter", read=money, suggest=("message_amount",), then="weigh"),
        _reckon(
            "weigh",
            rounds.weigh_counter,
            "enough",
            needs=("counter", "round_price"),
            may_give=("missing", "paid_hours", "below"),
        ),
        Branch(name="enough", cases=((rounds.is_enough, "paid_day"),), otherwise="meet"),
        # for the sum he offers: the points that matter most; or the whole list at its price
        *_talk(
            "meet",
            ("fewer", "whole"),
            _next("which", insists="stand", silent="as_is", offers="counter"),
            rules=("P3", "P4", "P5", "P6"),
            uses=("todo", "round_price", "counter"),
            may_use=("missing",),
            labels=(),
        ),
        Choose(name="which", options={"fewer": "settle", "whole": "paid_day"}),
        _reckon(
            "settle",
            rounds.settle_round,
            "fewer_points",
            needs=("counter",),
            gives=("round_price",),
            may_give=("new_total", "new_hours"),
        ),
        # which points stay in the smaller round
        Ask(name="fewer_points", fact="remarks", read=words, then="todo_fewer"),
        _take("todo_fewer", "remarks", then="paid_day"),
        Ask(name="paid_day", fact="fix_day", read=day, then="confirm"),
        # CO7: the paid round in writing before its work starts
        Draft(
            name="confirm",
            variants=("recap", "short"),
            rules=("CO7", "RE1", "P2"),
            uses=("todo", "round_price", "fix_day"),
            may_use=("new_total", *_ABOUT),
            price=("new_total",),
            letter=True,
            then="booked",
        ),
        Keep(
            name="booked",
            deal={"price": "new_total", "hours": "new_hours"},
            entry="change_agreed",
            uses=("todo", "round_price", "fix_day"),
            then="book",
        ),
        _reckon("book", rounds.book_round, "due", may_give=("booked_total", "booked_hours")),
        # -- silence after the new version --------------------------------------------------------
        *_talk(
            "nudge",
            ("question", "short_call"),
            _next("approve", insists="remember", silent="nudge_more", offers="remember"),
            rules=("BR4", "P7", "P10"),
            uses=("todo",),
            days=3,
            labels=_WAYS,
        ),
        # what_is_open: where both stand; in_parts: a yes to what is right already, the rest later
        Draft(
            name="nudge_more",
            variants=("what_is_open", "in_parts"),
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
            letter=True,
            then="approved",
        ),
        Keep(name="approved", state="delivered", entry="work_approved", uses=("todo",), then=END),
    ),
)
