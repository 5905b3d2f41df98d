"""Answer a wish for more than was agreed: error or extra, and what the extra costs (RE1, RE4)."""

from scenarios.engine.facts import Facts, Json
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Compute, Draft, Hear, Keep, Say
from scenarios.reading.answers import money, number, words
from scenarios.reckoning.concessions import share_of
from scenarios.reckoning.money import Money, MoneyError
from scenarios.reckoning.values import (
    dump_percent,
    money_in,
    money_of,
    number_of,
    put_money,
)

_ABOUT = ("deal_client", "deal_thing")


def _price_extra(facts: Facts) -> dict[str, Json]:
    """The extra's price; the new total and its share where the job's price is known."""
    return _with_total(facts, money_of(facts, "rate").times(number_of(facts, "hours")))


def _with_total(facts: Facts, extra: Money) -> dict[str, Json]:
    found: dict[str, Json] = {"extra_price": put_money(extra)}
    price = money_in(facts, "deal_price")
    if price is None:
        return found
    try:
        share, total = share_of(extra, price), price + extra
    except MoneyError:
        return found
    found["new_total"] = put_money(total)
    found["extra_share"] = dump_percent(share)
    return found


def _weigh_counter(facts: Facts) -> dict[str, Json]:
    """How many hours the sum that he offers pays, and what is missing."""
    rate, counter = money_of(facts, "rate"), money_of(facts, "counter")
    extra = money_of(facts, "extra_price")
    try:
        share = share_of(counter, extra)
        missing = extra - counter
    except MoneyError:
        return {}
    found: dict[str, Json] = {"counter_share": dump_percent(share)}
    if missing.amount > 0 and rate.amount > 0:
        found["missing"] = put_money(missing)
    return found


def _settle(facts: Facts) -> dict[str, Json]:
    """The simpler version at the sum he offered: that is the extra's price now."""
    return _with_total(facts, money_of(facts, "counter"))


def _counter_is_enough(facts: Facts) -> bool:
    counter, extra = money_in(facts, "counter"), money_in(facts, "extra_price")
    if counter is None or extra is None or counter.currency != extra.currency:
        return False
    return not counter < extra


SCENARIO = Scenario(
    id="scope_creep",
    version=1,
    opens={"scope_creep": {}},
    steps=(
        # what exactly is asked for, in words that fit into a sentence: "a landing page in Arabic"
        Ask(name="extra", read=words, suggest=("message_thing",), then="written"),
        # is it in what was agreed (contract, letter, chat)? unclear: it was never written down
        Choose(name="written", options={"yes": "within", "no": "slip", "unclear": "slip"}),
        # RE4: is it needed because our work differs from what was ordered?
        Choose(name="slip", options={"yes": "fix_by", "no": "hours"}),
        # it was agreed: confirm it and say when
        Draft(
            name="within",
            variants=("confirm",),
            rules=("P2", "CO7"),
            uses=("extra",),
            may_use=_ABOUT,
            then=END,
        ),
        # our error: until when it will be mended, in words ("Thursday evening")
        Ask(name="fix_by", read=words, then="mend"),
        # RE4, CO5: redo without pay; or give back a part
        Draft(
            name="mend",
            variants=("redo", "refund"),
            rules=("RE4", "CO5", "P2"),
            uses=("extra", "fix_by"),
            may_use=_ABOUT,
            then="mended",
        ),
        Keep(name="mended", entry="error_mended", uses=("extra", "fix_by"), then=END),
        Ask(name="hours", read=number(1, 2000), then="rate"),
        Ask(
            name="rate",
            read=money,
            prefill=("profile_hourly",),
            then="days",
        ),
        Ask(name="days", read=number(1, 365), then="reckon", skip="reckon"),
        Compute(
            name="reckon",
            does=_price_extra,
            needs=("hours", "rate"),
            gives=("extra_price",),
            may_give=("new_total", "extra_share"),
            then="reckoned",
        ),
        # told to the freelancer: what the extra is worth, what it does to the deal
        Say(
            name="reckoned",
            rules=("RE4", "RE1", "P4"),
            uses=("extra", "hours", "rate", "extra_price"),
            then="offer",
        ),
        # priced: change request; swap: instead of something inside; later: as the next phase
        Draft(
            name="offer",
            variants=("priced", "swap", "later"),
            rules=("RE1", "RE4", "P3", "P4", "P5", "P6"),
            uses=("extra", "extra_price"),
            may_use=("days", "new_total", *_ABOUT),
            then="asked",
        ),
        Keep(
            name="asked",
            entry="change_asked",
            uses=("extra", "extra_price", "days"),
            then="heard",
        ),
        Hear(
            name="heard",
            answers={
                "accepted": "confirm",
                "insists": "small",
                "silent": "as_agreed",
                "offers": "counter",
            },
        ),
        # "but it is only a small thing": why it is not; goodwill: once, where it costs nothing,
        # named as a gift and against something (P1, P4); stop: goes on with what was agreed
        Draft(
            name="small",
            variants=("why", "goodwill", "stop"),
            rules=("P5", "P6", "P1", "P4", "RE4"),
            uses=("extra", "extra_price"),
            may_use=("days", *_ABOUT),
            then="heard_small",
        ),
        Hear(
            name="heard_small",
            answers={
                "accepted": "confirm",
                "insists": "stand",
                "silent": "as_agreed",
                "offers": "counter",
            },
        ),
        # told to the freelancer: stay with the agreement; a conflict has its own walk
        Say(name="stand", rules=("RE4", "P8", "DI3"), then="as_agreed"),
        # going on with the agreed work, the extra stays open as an offer
        Draft(
            name="as_agreed",
            variants=("goes_on",),
            rules=("RE1", "P7", "CO7"),
            uses=("extra",),
            may_use=("extra_price", *_ABOUT),
            then=END,
        ),
        Ask(name="counter", read=money, suggest=("message_amount",), then="weigh"),
        Compute(
            name="weigh",
            does=_weigh_counter,
            needs=("rate", "extra_price"),
            gives=(),
            may_give=("counter_share", "missing"),
            then="enough",
        ),
        Branch(name="enough", cases=((_counter_is_enough, "confirm"),), otherwise="meet"),
        # for the sum he offers: a simpler version; or the full one at its price
        Draft(
            name="meet",
            variants=("simpler", "full"),
            rules=("P3", "P4", "P5"),
            uses=("extra", "extra_price", "counter"),
            may_use=("counter_share", "missing", *_ABOUT),
            then="heard_meet",
        ),
        Hear(
            name="heard_meet",
            answers={
                "accepted": "which",
                "insists": "stand",
                "silent": "as_agreed",
                "offers": "counter",
            },
        ),
        # which of the two he took: the simpler version for his sum, or the full one at its price
        Choose(name="which", options={"simpler": "settle", "full": "confirm"}),
        Compute(
            name="settle",
            does=_settle,
            needs=("counter",),
            gives=("extra_price",),
            may_give=("new_total", "extra_share"),
            then="confirm",
        ),
        # CO7: the change in writing before the work on it starts
        Draft(
            name="confirm",
            variants=("recap", "short"),
            rules=("CO7", "RE1", "P2"),
            uses=("extra", "extra_price"),
            may_use=("days", "new_total", *_ABOUT),
            then="booked",
        ),
        Keep(
            name="booked",
            deal={"price": "new_total"},
            entry="change_agreed",
            uses=("extra", "extra_price", "days"),
            then=END,
        ),
    ),
)
