"""Prepare, name and defend a price (problem 1 of the source)."""

from datetime import timedelta

from scenarios.engine.facts import Facts, Json
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Compute, Draft, Hear, Keep, Say
from scenarios.reading.answers import items, money, number, parts_of
from scenarios.reckoning.concessions import rounded, share_of
from scenarios.reckoning.money import MoneyError
from scenarios.reckoning.pricing import (
    USUAL_MONTH_HOURS,
    itemise,
    reckon_quote,
    stage_count,
    stages,
)
from scenarios.reckoning.values import (
    dump_items,
    dump_number,
    dump_percent,
    dump_stages,
    money_in,
    money_of,
    number_in,
    number_of,
    put_money,
)

_ABOUT = ("deal_client", "deal_thing")


def _reckon(facts: Facts) -> dict[str, Json]:
    """Comfortable price, floor and hourly rate (PR1)."""
    month_hours = int(number_in(facts, "profile_month_hours") or USUAL_MONTH_HOURS)
    quote = reckon_quote(
        hours=number_of(facts, "hours"),
        income=money_of(facts, "income"),
        costs=money_in(facts, "costs"),
        month_hours=month_hours,
    )
    found: dict[str, Json] = {
        "month_hours": month_hours,
        "hourly": put_money(quote.hourly),
        "comfortable": put_money(quote.comfortable),
    }
    if quote.floor is not None:
        found["floor"] = put_money(quote.floor)
    return found


def _take_apart(facts: Facts) -> dict[str, Json]:
    """The price in items (PR2) and stages (P3, PP1)."""
    price = money_of(facts, "price")
    cut = stages(price, stage_count(number_in(facts, "hours")))
    found: dict[str, Json] = {
        "stages": dump_stages(cut),
        "stage_count": len(cut),
        "first_stage": put_money(cut[0]),
    }
    parts = parts_of(facts.get("parts"))
    if parts:
        found["items"] = dump_items(itemise(price, parts))
    return found


def _weigh_offer(facts: Facts) -> dict[str, Json]:
    """How far the client's sum is from the price: its share, the gap, the factor (PR1)."""
    price, offered = money_of(facts, "price"), money_of(facts, "offered")
    cut = stages(price, stage_count(number_in(facts, "hours")))
    found: dict[str, Json] = {"first_stage": put_money(cut[0])}
    try:
        share = share_of(offered, price)
        found["gap"] = put_money(price - offered)
    except MoneyError:
        return found
    found["offered_share"] = dump_percent(share)
    if offered.amount > 0:
        found["factor"] = dump_number(rounded(price.amount / offered.amount))
    floor = money_in(facts, "deal_floor") or money_in(facts, "floor")
    if floor is not None and floor.currency == offered.currency and offered < floor:
        found["below"] = put_money(floor)
    return found


def _offer_is_enough(facts: Facts) -> bool:
    price, offered = money_in(facts, "price"), money_in(facts, "offered")
    if price is None or offered is None or price.currency != offered.currency:
        return False
    return not offered < price


_SECOND = {"accepted": "agree", "insists": "firm", "silent": "nudge", "offers": "offered"}

SCENARIO = Scenario(
    id="price",
    version=1,
    opens={
        "price_question": {},
        "price_objection": {"message_moment": "objects"},
    },
    steps=(
        # asked: the client asks what it costs, the task is not clear yet (PR2)
        # quote: the task is clear, the price is to be reckoned and named
        # objects: "too expensive"; low: he named a sum below ours
        Choose(
            name="moment",
            options={
                "asked": "questions",
                "quote": "hours",
                "objects": "objection",
                "low": "offered",
            },
            prefill=("message_moment",),
        ),
        # PR2, BR1: related work and options first; the price in the next letter
        Draft(
            name="questions",
            variants=("ask", "materials", "call"),
            rules=("PR2", "BR1", "BR5", "P7"),
            may_use=_ABOUT,
            then="told_task",
        ),
        # accepted: he told the task; insists: "just the price"; silent; offers: names a sum himself
        Hear(
            name="told_task",
            labels=("accepted", "insists"),
            answers={
                "accepted": "hours",
                "insists": "hours",
                "silent": "still_on",
                "offers": "offered",
            },
        ),
        # BR4: not yet a client: asked exactly once
        Draft(name="still_on", variants=("once",), rules=("BR4", "P10"), may_use=_ABOUT, then=END),
        Ask(name="hours", read=number(1, 5000), prefill=("deal_hours",), then="income"),
        Ask(name="income", read=money, prefill=("profile_income",), then="costs"),
        Ask(name="costs", read=money, prefill=("profile_costs",), then="reckon", skip="reckon"),
        Compute(
            name="reckon",
            does=_reckon,
            needs=("hours", "income"),
            gives=("hourly", "comfortable", "month_hours"),
            may_give=("floor",),
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
        Ask(name="price", read=money, suggest=("comfortable", "deal_price"), then="parts"),
        # what the price includes, with hours where known: "structure 3, writing 8"
        Ask(name="parts", read=items, then="apart", skip="apart"),
        Compute(
            name="apart",
            does=_take_apart,
            needs=("price",),
            gives=("stages", "stage_count", "first_stage"),
            may_give=("items",),
            then="quote",
        ),
        # itemised: firm, shows what the price is made of; staged: same price, paid in stages;
        # smaller: begin with the first part only
        Draft(
            name="quote",
            variants=("itemised", "staged", "smaller"),
            rules=("PR2", "PR3", "PP1", "P3", "P6", "P9"),
            uses=("price", "stages", "stage_count", "first_stage"),
            may_use=("items", *_ABOUT),
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
        Hear(
            name="heard_quote",
            answers={
                "accepted": "agree",
                "insists": "objection",
                "silent": "nudge",
                "offers": "offered",
            },
        ),
        # PR1: tell "does not see the value" from "has no money", and leave the second
        Choose(
            name="objection",
            options={
                "value": "known_price",
                "cheaper": "known_price",
                "money": "known_price",
                "named": "offered",
                "unsure": "probe",
            },
        ),
        # find out politely what he compares with and what matters to him, without asking a budget
        Draft(
            name="probe",
            variants=("compare", "part", "example"),
            rules=("PR1", "P5", "P7", "PE1"),
            may_use=("price", *_ABOUT),
            then="heard_probe",
        ),
        Hear(
            name="heard_probe",
            answers={
                "accepted": "agree",
                "insists": "objection",
                "silent": "nudge",
                "offers": "offered",
            },
        ),
        Ask(
            name="known_price",
            fact="price",
            read=money,
            prefill=("price", "deal_price"),
            then="by_reason",
            skip="by_reason",
        ),
        Branch(
            name="by_reason",
            cases=(
                (lambda facts: facts.get("objection") == "money", "no_money"),
                (lambda facts: facts.get("objection") == "cheaper", "cheaper"),
            ),
            otherwise="value",
        ),
        # he does not see what he pays for: items; analogy from daily life (renovating a flat costs
        # by area, materials and craft); evidence: cases
        Draft(
            name="value",
            variants=("items", "analogy", "evidence"),
            rules=("PR2", "PR3", "P5", "P6", "P9"),
            may_use=("price", "items", *_ABOUT),
            then="heard_second",
        ),
        # somebody is cheaper: compare like with like; smaller: less for less; part as friends
        Draft(
            name="cheaper",
            variants=("compare", "smaller", "friends"),
            rules=("PR3", "P3", "P5", "P6", "P10"),
            may_use=("price", "first_stage", *_ABOUT),
            then="heard_second",
        ),
        # he has no money: smaller first part; stages; leave the door open and part
        Draft(
            name="no_money",
            variants=("smaller", "staged", "leave"),
            rules=("PR1", "P3", "PP1", "WA11"),
            may_use=("price", "first_stage", *_ABOUT),
            then="heard_second",
        ),
        Hear(name="heard_second", answers=_SECOND),
        Ask(
            name="offered",
            read=money,
            suggest=("message_amount",),
            then="own_price",
        ),
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
            does=_weigh_offer,
            needs=("price", "offered"),
            gives=("first_stage",),
            may_give=("gap", "offered_share", "factor", "below"),
            then="enough",
        ),
        Branch(name="enough", cases=((_offer_is_enough, "agree"),), otherwise="weighed"),
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
            may_use=("offered_share", "gap", "items", *_ABOUT),
            then="heard_second",
        ),
        # he insists still: stand kindly; last: one smaller way; part: decline correctly
        Draft(
            name="firm",
            variants=("stand", "smaller", "part"),
            rules=("PR1", "DI1", "P3", "P8", "WA11"),
            may_use=("price", "offered", "first_stage", *_ABOUT),
            then="heard_firm",
        ),
        Hear(
            name="heard_firm",
            answers={
                "accepted": "agree",
                "insists": "parting",
                "silent": "nudge",
                "offers": "offered",
            },
        ),
        # told to the freelancer: leave it without regret; what was right in it
        Say(name="parting", rules=("PR1", "DI3", "WA11"), then=END),
        # the silence ladder, first rung: value, a question, no pressure
        Draft(
            name="nudge",
            variants=("question", "value"),
            rules=("P7", "P10", "BR4"),
            may_use=("price", *_ABOUT),
            then="heard_nudge",
        ),
        Hear(
            name="heard_nudge",
            after=timedelta(days=4),
            answers={
                "accepted": "agree",
                "insists": "objection",
                "silent": "close",
                "offers": "offered",
            },
        ),
        # last rung: permission to close; his time is given to others, the door stays open
        Draft(
            name="close", variants=("permission",), rules=("BR4", "P10"), may_use=_ABOUT, then=END
        ),
        # CO7, BR6: the letter with the main points, asks for confirmation
        Draft(
            name="agree",
            variants=("recap", "short"),
            rules=("CO7", "BR6", "P2", "PP1"),
            may_use=("price", "stages", "first_stage", "items", *_ABOUT),
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
    ),
)
