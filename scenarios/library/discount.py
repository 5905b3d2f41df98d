"""Answer a wish for a discount: firm, against something, or for a real saving (DI1 to DI3)."""

from decimal import Decimal

from scenarios.engine.facts import Facts, Json
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Compute, Draft, Hear, Keep, Say
from scenarios.reading.answers import money, reduction, words
from scenarios.reckoning.concessions import cost_of_discount
from scenarios.reckoning.money import Money, MoneyError
from scenarios.reckoning.pricing import stage_count, stages
from scenarios.reckoning.values import (
    dump_number,
    dump_percent,
    money_in,
    money_of,
    number_in,
    put_money,
    reduced_price,
)

_ABOUT = ("deal_client", "deal_thing")


def _cost(facts: Facts) -> dict[str, Json]:
    """What the wished discount costs, in money, hours and share of the profit (DI3)."""
    return _cost_of(facts, "asked")


def _cost_counter(facts: Facts) -> dict[str, Json]:
    """The same for what the client offers instead."""
    return _cost_of(facts, "counter")


def _cost_of(facts: Facts, wish: str) -> dict[str, Json]:
    price = money_of(facts, "price")
    cut = stages(price, stage_count(number_in(facts, "deal_hours")))
    found: dict[str, Json] = {"first_stage": put_money(cut[0])}
    wanted = reduced_price(price, facts.get(wish))
    if wanted is None or not wanted < price:
        return found
    floor = money_in(facts, "floor")
    try:
        cost = cost_of_discount(price, wanted, hours=_hours(facts, price), floor=floor)
    except MoneyError:
        return found
    found["percent"] = dump_percent(cost.percent)
    found["cut"] = put_money(cost.cut)
    found["new_price"] = found["agreed_price"] = put_money(cost.new_price)
    if cost.hours is not None:
        found["lost_hours"] = dump_number(cost.hours)
    if cost.profit_percent is not None:
        found["profit_share"] = dump_percent(cost.profit_percent)
    if cost.below_floor and floor is not None:
        found["below"] = put_money(floor)
    return found


def _hours(facts: Facts, price: Money) -> Decimal | None:
    """Hours of the whole job: the deal's, else what the price buys at the usual hourly rate."""
    hourly = money_in(facts, "profile_hourly")
    if hourly is None or hourly.currency != price.currency or hourly.amount <= 0:
        return number_in(facts, "deal_hours")
    return number_in(facts, "deal_hours") or price.amount / hourly.amount


def _saved(facts: Facts) -> dict[str, Json]:
    """A lower price for work that really gets less (DI2: 10,000 -> 6,000 on the same structure)."""
    price, saving = money_of(facts, "price"), money_of(facts, "saving_price")
    if price.currency != saving.currency or not saving < price:
        return {}
    cost = cost_of_discount(price, saving, hours=None, floor=None)
    return {
        "saved": put_money(cost.cut),
        "saved_percent": dump_percent(cost.percent),
        "settled_price": put_money(saving),
        "agreed_price": put_money(saving),
        "settled_saving": facts.get("saving"),
    }


def _is_too_low(facts: Facts) -> bool:
    """The floor guard: no draft offers a price below the floor."""
    return facts.get("below") is not None


SCENARIO = Scenario(
    id="discount",
    version=1,
    opens={
        "discount_request": {},
        "future_promise": {"message_stance": "promise"},
    },
    steps=(
        Ask(
            name="price",
            read=money,
            prefill=("deal_price",),
            suggest=("message_amount",),
            then="asked",
        ),
        # a percentage, or the sum he wants to pay; skip: he named nothing
        Ask(
            name="asked",
            read=reduction,
            suggest=("message_percent", "message_amount"),
            then="floor",
            skip="floor",
        ),
        Ask(name="floor", read=money, prefill=("deal_floor",), then="cost", skip="cost"),
        Compute(
            name="cost",
            does=_cost,
            needs=("price",),
            gives=("first_stage",),
            may_give=(
                "percent",
                "cut",
                "new_price",
                "agreed_price",
                "lost_hours",
                "profit_share",
                "below",
            ),
            then="costs",
        ),
        # told to the freelancer: what the discount costs; that it goes below the floor
        Say(name="costs", rules=("DI3", "DI1"), uses=("price",), then="stance"),
        # hold: not wanted; trade: only against something; saving: the work really gets less;
        # promise: he offers more orders, exposure or a share later instead of pay now
        Choose(
            name="stance",
            options={
                "hold": "hold",
                "trade": "trade_guard",
                "saving": "saving",
                "promise": "promise",
            },
            prefill=("message_stance",),
        ),
        # P4, WA3, WA5: a promise pays nothing now.
        # this_job: this price for this job, later orders get their own terms when signed;
        # volume: both ordered and prepaid now -> a lower price for the second, real saving
        Draft(
            name="promise",
            variants=("this_job", "volume"),
            rules=("P4", "WA3", "WA5", "DI1", "P5"),
            uses=("price",),
            may_use=("percent", "new_price", *_ABOUT),
            then="heard",
        ),
        # DI1: not wanted. reason: through the client's benefit; value: what the price holds;
        # smaller: less for less. Never an apology
        Draft(
            name="hold",
            variants=("reason", "value", "smaller"),
            rules=("DI1", "P5", "P6", "P3"),
            uses=("price", "first_stage"),
            may_use=("percent", "new_price", *_ABOUT),
            then="heard",
        ),
        Branch(name="trade_guard", cases=((_is_too_low, "too_low"),), otherwise="trade"),
        # DI2, P4: wanted, only against something. time: longer time; scope: fewer services;
        # prepay: full payment before the start
        Draft(
            name="trade",
            variants=("time", "scope", "prepay"),
            rules=("DI2", "P4", "P1", "P5"),
            uses=("price",),
            may_use=("percent", "new_price", "cut", *_ABOUT),
            then="heard_trade",
        ),
        # DI2: a real saving in effort, shown openly: what gets easier, and its price
        Ask(name="saving", read=words, then="saving_price"),
        Ask(name="saving_price", read=money, suggest=("new_price",), then="saved"),
        Compute(
            name="saved",
            does=_saved,
            needs=("price", "saving_price"),
            gives=(),
            may_give=("saved", "saved_percent", "agreed_price", "settled_price", "settled_saving"),
            then="is_saving",
        ),
        Branch(
            name="is_saving",
            cases=((lambda facts: facts.get("saved") is not None, "openly"),),
            otherwise="no_saving",
        ),
        # told: that price is not below the usual one, or in another currency
        Say(name="no_saving", rules=("DI2",), uses=("price", "saving_price"), then="saving_price"),
        Draft(
            name="openly",
            variants=("shown", "order"),
            rules=("DI2", "P6", "PR2"),
            uses=("price", "saving", "saving_price"),
            may_use=("saved", "saved_percent", *_ABOUT),
            then="heard_trade",
        ),
        Hear(
            name="heard",
            answers={
                "accepted": "agree",
                "insists": "insist",
                "silent": "nudge",
                "offers": "counter",
            },
        ),
        Hear(
            name="heard_trade",
            answers={
                "accepted": "book",
                "insists": "insist",
                "silent": "nudge",
                "offers": "counter",
            },
        ),
        # the concession and what it earned go into the deal's timeline
        Keep(
            name="book",
            entry="concession",
            uses=("price", "new_price", "settled_price", "settled_saving"),
            then="agree_trade",
        ),
        Ask(
            name="counter",
            read=reduction,
            suggest=("message_amount", "message_percent"),
            then="weigh",
        ),
        Compute(
            name="weigh",
            does=_cost_counter,
            needs=("price",),
            gives=("first_stage",),
            # a counter-offer takes the place of a saving agreed on before
            may_give=(
                "percent",
                "cut",
                "new_price",
                "agreed_price",
                "lost_hours",
                "profit_share",
                "below",
                "settled_price",
                "settled_saving",
            ),
            then="guard",
        ),
        Branch(
            name="guard",
            cases=((_is_too_low, "too_low"),),
            otherwise="meet",
        ),
        # told: it is below the floor, so only less work for that sum, or leaving
        Say(name="too_low", rules=("DI3", "P1", "PR1"), uses=("price",), then="refuse"),
        Draft(
            name="refuse",
            variants=("less", "part"),
            rules=("DI1", "DI3", "P3", "WA11"),
            uses=("price", "first_stage"),
            may_use=("new_price", *_ABOUT),
            then="heard",
        ),
        # near enough: yes, against something
        Draft(
            name="meet",
            variants=("prepay", "scope", "stand"),
            rules=("DI2", "P4", "P5"),
            uses=("price",),
            may_use=("new_price", "cut", "percent", *_ABOUT),
            then="heard_trade",
        ),
        # he insists without a reason: stand; one smaller way; part friends
        Draft(
            name="insist",
            variants=("stand", "smaller", "part"),
            rules=("DI1", "P3", "P8", "WA11"),
            uses=("price", "first_stage"),
            may_use=("new_price", *_ABOUT),
            then="heard_last",
        ),
        Hear(
            name="heard_last",
            answers={
                "accepted": "agree",
                "insists": "parting",
                "silent": "nudge",
                "offers": "counter",
            },
        ),
        Say(name="parting", rules=("DI1", "DI3", "WA11"), then=END),
        Draft(
            name="nudge",
            variants=("question", "value"),
            rules=("P7", "P10", "BR4"),
            uses=("price",),
            may_use=_ABOUT,
            then="heard_nudge",
        ),
        Hear(
            name="heard_nudge",
            answers={
                "accepted": "agree",
                "insists": "insist",
                "silent": "close",
                "offers": "counter",
            },
        ),
        Draft(
            name="close", variants=("permission",), rules=("BR4", "P10"), may_use=_ABOUT, then=END
        ),
        # he takes the price as it is
        Draft(
            name="agree",
            variants=("recap", "short"),
            rules=("CO7", "BR6", "P2"),
            uses=("price",),
            may_use=_ABOUT,
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
        # he takes the trade: the letter names the lower price and what is given for it
        Draft(
            name="agree_trade",
            variants=("recap",),
            rules=("CO7", "P4", "DI2"),
            uses=("price",),
            may_use=("new_price", "settled_price", "settled_saving", *_ABOUT),
            then="agreed_trade",
        ),
        Keep(name="agreed_trade", deal={"price": "agreed_price"}, state="agreed", then=END),
    ),
)
