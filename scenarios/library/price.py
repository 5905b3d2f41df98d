"""Prepare, name and defend a price (problem 1 of the source)."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from decimal import Decimal

from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Compute, Draft, Hear, Keep, Reader, Say
from scenarios.reading.answers import items, money, number, parts_of, words
from scenarios.reckoning.offers import (
    is_enough,
    notice_offer,
    offer_packages,
    price_packages,
    reckon_facts,
    scale_deal,
    see_amount,
    smallest_part,
    take_apart,
    take_package,
    weigh_offer,
)
from scenarios.reckoning.packages import Packages
from scenarios.reckoning.values import dump_number, money_of, number_of

_CUT = ("stages", "stage_count", "first_stage")
_SCALED = ("agreed_floor", "agreed_hours")


def _timed(*, whole: bool) -> Reader:
    """A reader of things with the hours of each, one or several: "photos 2, calls 1".

    Its errors: "not_items", "not_number" where one has no hours, "out_of_range".

    Args:
        whole: they may take as long as the whole job does; else they must take less.
    """

    def read(text: str, facts: Facts) -> Json:
        # `items` wants two parts; one alone is read as its own twin
        named = dict.fromkeys(parts_of(items(f"{text[:900]}\n{text[:900]}", facts)))
        if any(hours is None for _, hours in named):
            raise UnreadableError("not_number")
        found: Json = {
            "parts": [{"name": name, "weight": dump_number(h)} for name, h in named if h]
        }
        taken, job = _hours_in(found), number_of(facts, "hours")
        if taken > job or (taken == job and not whole):
            raise UnreadableError("out_of_range")
        return found

    return read


def _hours_in(parts: Json) -> Decimal:
    return sum((hours for _, hours in parts_of(parts) if hours is not None), Decimal(0))


def _take_apart(facts: Facts) -> dict[str, Json]:
    hours = facts.get("hours") or facts.get("deal_hours")  # stages as every talk on this deal cuts
    return take_apart({**facts, "hours": hours}, parts_of(facts.get("parts")))


def _is_above(facts: Facts) -> bool:
    return is_enough(facts) and money_of(facts, "price") < money_of(facts, "offered")


def _has(fact: str) -> Callable[[Facts], bool]:
    return lambda facts: facts.get(fact) is not None


def _packages(facts: Facts) -> Packages | None:
    parts, less = parts_of(facts.get("parts")), parts_of(facts.get("less"))
    return offer_packages(facts, parts, less, _hours_in(facts.get("more")))


def _answers(accepted: str, insists: str, silent: str = "nudge") -> Mapping[str, str]:
    return {"accepted": accepted, "insists": insists, "silent": silent, "offers": "notice"}


SCENARIO = Scenario(
    id="price",
    version=3,
    opens={"price_question": {}, "price_objection": {"message_moment": "objects"}},
    steps=(
        # asked: the client asks what it costs, the task is not clear yet (PR2)
        # quote: the task is clear, the price is to be reckoned and named
        # objects: "too expensive"; low: he named a sum below ours
        # agency: an agency or an employer asks, who has a range or a salary in mind (PR1)
        Choose(
            name="moment",
            options={
                "asked": "questions",
                "quote": "hours",
                "objects": "known_price",
                "low": "notice",
                "agency": "range",
            },
            prefill=("message_moment",),
        ),
        # PR2, BR1: related work and options first; the price in the next letter
        Draft(
            name="questions",
            variants=("ask", "materials", "call"),
            rules=("PR2", "BR1", "BR5", "P7"),
            may_use=("deal_thing",),
            then="told_task",
        ),
        # accepted: he told the task; insists: "just the price"; silent; offers: names a sum himself
        Hear(
            name="told_task",
            labels=("accepted", "insists"),
            answers=_answers("hours", "pressed", "still_on"),
        ),
        # "just the price": once the draft below; pressed again, the freelancer decides on a figure
        Branch(name="pressed", cases=((_has("heard_depends"), "untold"),), otherwise="depends"),
        # PR2: no figure without a task. factors: what moves the price; sizes: which size of work
        Draft(
            name="depends",
            variants=("factors", "sizes"),
            rules=("PR2", "PE3", "P5", "P7", "P9"),
            may_use=("deal_thing",),
            then="heard_depends",
        ),
        # accepted: he told the task; insists: still just the price; offers: names a sum himself
        Hear(
            name="heard_depends",
            labels=("accepted", "insists"),
            answers=_answers("hours", "untold", "unanswered"),
        ),
        # BR4: asked once only
        Branch(
            name="unanswered", cases=((_has("heard_still_on"), "asleep"),), otherwise="still_on"
        ),
        # told: without a task only a price made of named items holds
        Say(name="untold", rules=("PR2", "P9"), then="hours"),
        # PR1's exception, only for agencies and employers: their range. direct: asked outright;
        # scope: so that the size of the work fits it; terms: with load, term and payment
        Draft(
            name="range",
            variants=("direct", "scope", "terms"),
            rules=("PR1", "P7", "P9"),
            may_use=("deal_thing",),
            then="heard_range",
        ),
        # accepted: they named it; insists: "your rate first"; offers: one fixed sum
        Hear(
            name="heard_range",
            labels=("accepted", "insists", "offers"),
            answers=_answers("range_top", "hours", "still_on"),
        ),
        Ask(name="range_top", read=money, then="hours", skip="hours"),
        # BR4: not yet a client: asked exactly once. once: the plain question; one_line: the
        # smallest answer is enough, the rest is put together for him to check (BR3)
        Draft(
            name="still_on",
            variants=("once", "one_line"),
            rules=("BR4", "P10", "BR3"),
            may_use=("deal_thing",),
            then="heard_still_on",
        ),
        Hear(
            name="heard_still_on",
            labels=("accepted", "insists"),
            answers=_answers("hours", "pressed", "asleep"),
            after=timedelta(days=4),
        ),
        Say(name="asleep", rules=("BR4", "P10"), then="shelved"),
        Ask(name="hours", read=number(1, 5000), prefill=("deal_hours",), then="income"),
        Ask(name="income", read=money, prefill=("profile_income",), then="costs"),
        Ask(name="costs", read=money, prefill=("profile_costs",), then="reckon", skip="reckon"),
        Compute(
            name="reckon",
            does=reckon_facts,
            needs=("hours", "income"),
            gives=("hourly", "comfortable", "month_hours"),
            may_give=("floor", "range_fit"),
            then="remember",
        ),
        Keep(
            name="remember",
            profile={"income": "income", "costs": "costs", "hourly": "hourly"},
            then="reckoned",
        ),
        # told to the freelancer: comfortable price, hourly rate, floor where known
        Say(
            name="reckoned",
            rules=("PR1", "DI3"),
            uses=("comfortable", "hourly", "hours", "income", "month_hours"),
            then="price",
        ),
        Ask(
            name="price",
            read=money,
            suggest=("comfortable", "range_top", "deal_price"),
            then="parts",
        ),
        # what the price includes, with hours where known: "structure 3, writing 8"
        Ask(name="parts", read=items, then="apart", skip="apart"),
        Compute(
            name="apart",
            does=lambda facts: {**_take_apart(facts), **see_amount(facts)},
            needs=("price",),
            gives=_CUT,
            may_give=("items", "first_item", "seen_amount"),
            then="quote",
        ),
        # itemised: firm, shows what the price is made of; staged: same price, paid in stages;
        # smaller: begin with the first part only
        Draft(
            name="quote",
            variants=("itemised", "staged", "smaller"),
            rules=("PR2", "PR3", "PP1", "P3", "P6", "P9"),
            uses=("price", *_CUT),
            may_use=("items", "deal_thing"),
            price=("price",),
            then="quoted",
        ),
        Keep(
            name="quoted",
            deal={"price": "price", "floor": "floor", "hours": "hours"},
            state="quoted",
            entry="quoted",
            uses=("price",),
            then="heard_quote",
        ),
        Hear(name="heard_quote", answers=_answers("taken", "known_price")),
        # -- an objection: what stands behind it -------------------------------------------------
        Ask(
            name="known_price",
            fact="price",
            read=money,
            prefill=("price", "deal_price"),
            then="known_apart",
        ),
        Compute(
            name="known_apart",
            does=_take_apart,
            needs=("price",),
            gives=_CUT,
            may_give=("items", "first_item"),
            then="objection",
        ),
        # PR1: tell "does not see the value" from "has no money", and leave the second
        Choose(
            name="objection",
            options={
                "value": "line",
                "cheaper": "cheaper",
                "money": "no_money",
                "named": "notice",
                "trade": "trade_hours",
                "unsure": "probe",
            },
        ),
        # find out politely what he compares with and what matters to him, without asking a budget
        Draft(
            name="probe",
            variants=("compare", "part", "example"),
            rules=("PR1", "P5", "P7", "PE1"),
            uses=("price",),
            may_use=("deal_thing",),
            price=("price",),
            then="heard_probe",
        ),
        # accepted: he told what stands behind it; insists: "too expensive" and no more
        Hear(
            name="heard_probe",
            labels=("accepted", "insists"),
            answers=_answers("behind", "still"),
        ),
        Choose(
            name="behind",
            options={
                "value": "line",
                "cheaper": "cheaper",
                "money": "no_money",
                "less": "trade_hours",
                "agreed": "taken",
            },
        ),
        # PR3: the client's own trade, of which the analogy is taken; `other`: renovating a flat
        Choose(
            name="line",
            options=dict.fromkeys(
                ("restaurant", "shop", "clinic", "building", "education", "other"), "value"
            ),
            prefill=("line",),
        ),
        # he does not see what he pays for: items; analogy: prices of his own trade differ as much;
        # evidence: two cases attached
        Draft(
            name="value",
            variants=("items", "analogy", "evidence"),
            rules=("PR2", "PR3", "P5", "P6", "P9"),
            uses=("price", "line"),
            may_use=("items", "deal_thing"),
            price=("price",),
            then="heard_second",
        ),
        # somebody is cheaper: compare like with like; smaller: less for less; part as friends
        Draft(
            name="cheaper",
            variants=("compare", "smaller", "friends"),
            rules=("PR3", "P3", "P5", "P6", "P10"),
            uses=("price", "first_stage"),
            may_use=("items", "deal_thing"),
            price=("price",),
            then="heard_second",
        ),
        Hear(name="heard_second", answers=_answers("taken", "still")),
        # he has no money: smaller first part; stages; leave the door open and part
        Draft(
            name="no_money",
            variants=("smaller", "staged", "leave"),
            rules=("PR1", "P3", "PP1", "WA11"),
            uses=("price", *_CUT),
            may_use=("deal_thing",),
            price=("price",),
            then="heard_no_money",
        ),
        Hear(name="heard_no_money", answers=_answers("taken", "parting", "close")),
        # the same objection again: other terms, no money after all, or the price as it is
        Choose(name="still", options={"trade": "trade_hours", "money": "no_money", "hold": "firm"}),
        # -- three packages of equal worth -------------------------------------------------------
        Ask(
            name="trade_hours",
            fact="hours",
            read=number(1, 5000),
            prefill=("hours", "deal_hours"),
            then="smallest",
        ),
        Compute(
            name="smallest",
            does=lambda facts: smallest_part(facts, parts_of(facts.get("parts"))),
            needs=("hours",),
            gives=(),
            may_give=("smallest",),
            then="less",
        ),
        # what falls away, with its hours; then what is added: rounds, rights, haste
        Ask(name="less", read=_timed(whole=False), suggest=("smallest",), then="more"),
        Ask(name="more", read=_timed(whole=True), then="fits"),
        Branch(
            name="fits",
            cases=((lambda facts: _packages(facts) is not None, "equal"),),
            otherwise="less",
        ),
        Compute(
            name="equal",
            does=lambda facts: price_packages(_packages(facts)),
            needs=("price", "hours", "less", "more"),
            gives=("lean_price", "wide_price", "rate"),
            then="equalled",
        ),
        Say(
            name="equalled",
            rules=("DI2", "P4"),
            uses=("price", "lean_price", "wide_price", "rate", "less", "more"),
            then="packages",
        ),
        # menu: all three side by side; advice: one is recommended, and why; saving: the lean one
        # first, for whom the sum decides
        Draft(
            name="packages",
            variants=("menu", "advice", "saving"),
            rules=("PE3", "P3", "P4", "DI2", "P10"),
            uses=("price", "lean_price", "wide_price", "less", "more"),
            may_use=("deal_thing",),
            price=("price",),
            then="heard_packages",
        ),
        Hear(name="heard_packages", answers=_answers("package", "firm")),
        Choose(name="package", options={"lean": "pack", "base": "agree", "wide": "pack"}),
        Compute(
            name="pack",
            does=take_package,
            needs=("lean_price", "wide_price", "package"),
            gives=("agreed_price",),
            may_give=_SCALED,
            then="agree_package",
        ),
        # -- a sum below one's own ---------------------------------------------------------------
        # a sum that was weighed before is not offered as an answer again
        Compute(
            name="notice",
            does=notice_offer,
            gives=(),
            may_give=("heard_amount", "last_offer"),
            then="offered",
        ),
        Ask(name="offered", read=money, suggest=("heard_amount",), then="own_price"),
        Ask(
            name="own_price",
            fact="price",
            read=money,
            prefill=("price", "deal_price"),
            suggest=("comfortable",),
            then="weigh",
        ),
        Compute(
            name="weigh",
            does=lambda facts: {**_take_apart(facts), **weigh_offer(facts)},
            needs=("price", "offered"),
            gives=_CUT,
            may_give=(
                *("items", "first_item", "seen_amount"),
                *("gap", "offered_share", "factor", "reach", "rise", "below"),
            ),
            then="enough",
        ),
        Branch(
            name="enough",
            cases=((_is_above, "above"), (is_enough, "agree")),
            otherwise="weighed",
        ),
        # he offers more than the price: told; the letter names his sum or the own one
        Say(name="above", rules=("PR1", "CO7"), uses=("price", "offered"), then="which_sum"),
        Ask(
            name="which_sum",
            fact="price",
            read=money,
            suggest=("offered", "price"),
            then="offer_apart",
        ),
        Compute(
            name="offer_apart",
            does=_take_apart,
            needs=("price",),
            gives=_CUT,
            may_give=("items", "first_item"),
            then="agree",
        ),
        # told to the freelancer: the share, what it means; below the floor: leave it; the source
        # agreed at 2 to 2.5 times the sum first offered
        Say(name="weighed", rules=("PR1", "P4"), uses=("price", "offered"), then="bridge"),
        # prove: it costs more, and why; reduce: for that sum this share of the work; begin: first
        # stage for its price
        Draft(
            name="bridge",
            variants=("prove", "reduce", "begin"),
            rules=("PR1", "PR3", "P3", "P4", "P5"),
            uses=("price", "offered", "first_stage"),
            may_use=("offered_share", "items", "deal_thing"),
            price=("price",),
            then="heard_bridge",
        ),
        Hear(name="heard_bridge", answers=_answers("taken", "still")),
        # he insists still: stand kindly; smaller: one last smaller way; part: decline correctly
        Draft(
            name="firm",
            variants=("stand", "smaller", "part"),
            rules=("PR1", "DI1", "P3", "P8", "WA11"),
            uses=("price", "first_stage"),
            may_use=("deal_thing",),
            price=("price",),
            then="heard_firm",
        ),
        Hear(name="heard_firm", answers=_answers("taken", "parting", "close")),
        # told to the freelancer: leave it without regret; what was right in it
        Say(name="parting", rules=("PR1", "DI3", "WA11"), then="parted"),
        Keep(name="parted", state="declined", entry="parted", uses=("price",), then=END),
        # -- silence -----------------------------------------------------------------------------
        # the ladder's first rung: value, a question, no pressure
        Draft(
            name="nudge",
            variants=("question", "value"),
            rules=("P7", "P10", "BR4"),
            uses=("price",),
            may_use=("deal_thing",),
            price=("price",),
            then="heard_nudge",
        ),
        Hear(
            name="heard_nudge",
            after=timedelta(days=4),
            answers=_answers("taken", "known_price", "close"),
        ),
        # last rung; his time is given to others. permission: to close, the door stays open;
        # pick: one word of three
        Draft(
            name="close",
            variants=("permission", "pick"),
            rules=("BR4", "P10"),
            may_use=("deal_thing",),
            then="shelved",
        ),
        Keep(name="shelved", state="on_hold", then=END),
        # -- agreed: in writing ------------------------------------------------------------------
        # what he said yes to: the whole; the first stage alone; a smaller part at its own sum
        Choose(
            name="taken", options={"whole": "agree", "first": "first_part", "smaller": "part_price"}
        ),
        # CO7, BR6: the letter with the main points, asks for confirmation
        Draft(
            name="agree",
            variants=("recap", "short"),
            rules=("CO7", "BR6", "P2", "PP1"),
            uses=("price", *_CUT),
            may_use=("items", "deal_thing"),
            price=("price",),
            letter=True,
            then="agreed",
        ),
        Keep(
            name="agreed",
            deal={"price": "price"},
            state="agreed",
            entry="agreed",
            uses=("price",),
            then=END,
        ),
        Compute(
            name="first_part",
            does=lambda facts: {"agreed_price": facts.get("first_stage")},
            needs=("first_stage",),
            gives=("agreed_price",),
            then="part",
        ),
        Ask(
            name="part_price",
            fact="agreed_price",
            read=money,
            suggest=("offered", "lean_price", "first_stage"),
            then="part",
        ),
        Ask(name="part", read=words, suggest=("first_item",), then="scale", skip="scale"),
        # floor and hours of the deal shrink with its price
        Compute(name="scale", does=scale_deal, gives=(), may_give=_SCALED, then="agree_part"),
        Draft(
            name="agree_part",
            variants=("recap", "short"),
            rules=("CO7", "BR6", "P3", "PP1"),
            uses=("agreed_price",),
            may_use=("part", "deal_thing"),
            letter=True,
            then="agreed_part",
        ),
        # the deal becomes the part or the package that was agreed on
        Keep(
            name="agreed_part",
            deal={"price": "agreed_price", "floor": "agreed_floor", "hours": "agreed_hours"},
            state="agreed",
            entry="agreed",
            uses=("agreed_price", "part"),
            then=END,
        ),
        Draft(
            name="agree_package",
            variants=("recap", "short"),
            rules=("CO7", "BR6", "P4", "DI2"),
            uses=("package", "agreed_price", "less", "more"),
            may_use=("deal_thing",),
            letter=True,
            then="agreed_part",
        ),
    ),
)
