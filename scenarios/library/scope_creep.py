"""Answer a wish for more than was agreed: error or extra, and what the extra costs (RE1, RE4)."""

from datetime import timedelta

from scenarios.engine.facts import Facts, Json
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Compute, Draft, Hear, Keep, Say
from scenarios.reading.answers import day, money, number, words
from scenarios.reckoning.concessions import rounded, share_of
from scenarios.reckoning.money import Money, MoneyError
from scenarios.reckoning.values import (
    dump_number,
    dump_percent,
    money_in,
    money_of,
    number_of,
    put_money,
)

_ABOUT = ("deal_client", "deal_thing")


def _price_extra(facts: Facts) -> dict[str, Json]:
    """The extra's price; the new total and its share where the job's price is known (RE4)."""
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
    """How much of the extra the sum that he offers pays: share, hours, hourly rate (DI3)."""
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
        found["covered_hours"] = dump_number(rounded(counter.amount / rate.amount))
        found["counter_hourly"] = put_money(counter.times(1 / number_of(facts, "hours")))
    return found


def _settle(facts: Facts) -> dict[str, Json]:
    """The simpler version at the sum he offered: that is the extra's price now (P4)."""
    return _with_total(facts, money_of(facts, "counter"))


def _give_back(facts: Facts) -> dict[str, Json]:
    """What is left of the deal's price when the money for a part goes back (RE4)."""
    price, back = money_in(facts, "deal_price"), money_of(facts, "back")
    if price is None or price.currency != back.currency or not back < price:
        return {}
    return {"kept_price": put_money(price - back)}


def _counter_is_enough(facts: Facts) -> bool:
    counter, extra = money_in(facts, "counter"), money_in(facts, "extra_price")
    if counter is None or extra is None or counter.currency != extra.currency:
        return False
    return not counter < extra


def _was_explained(facts: Facts) -> bool:
    """Whether he has already been told why it is no small thing."""
    return facts.get("heard_small") is not None


SCENARIO = Scenario(
    id="scope_creep",
    version=2,
    opens={"scope_creep": {}},
    steps=(
        # what exactly is asked for, in words that stand after a colon: "a landing page in Arabic"
        Ask(name="extra", read=words, then="written"),
        # RE4 as questions. Is it in what was agreed (contract, letter, chat)? unclear: it was never
        # written down
        Choose(name="written", options={"yes": "within", "no": "slip", "unclear": "slip"}),
        # RE4: is it needed because our work differs from what was ordered? unsure: ask the client
        Choose(name="slip", options={"yes": "fix_by", "no": "hours", "unsure": "compare"}),
        # it was agreed: confirm it and say when
        Draft(
            name="within",
            variants=("confirm",),
            rules=("P2", "CO7"),
            uses=("extra",),
            may_use=_ABOUT,
            then="inside",
        ),
        Keep(name="inside", entry="extra_inside", uses=("extra",), then=END),
        # error or extra? side_by_side: which point of the order; need: what it is for
        Draft(
            name="compare",
            variants=("side_by_side", "need"),
            rules=("RE2", "RE4", "P7"),
            uses=("extra",),
            may_use=_ABOUT,
            then="heard_compare",
        ),
        # accepted: he showed where; offers: he would pay for it, so it is an extra
        Hear(
            name="heard_compare",
            labels=("accepted", "insists", "offers"),
            answers={
                "accepted": "slip_now",
                "insists": "by_order",
                "silent": "slip_now",
                "offers": "hours",
            },
        ),
        # told to the freelancer: the written order decides, not the louder voice
        Say(name="by_order", rules=("RE4", "RE3"), uses=("extra",), then="slip_now"),
        Choose(name="slip_now", options={"yes": "fix_by", "no": "hours"}),
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
        Keep(name="mended", entry="error_mended", uses=("extra", "fix_by"), then="heard_mend"),
        Hear(
            name="heard_mend",
            labels=("accepted", "offers"),
            answers={
                "accepted": "fix_day",
                "insists": "to_conflict",
                "silent": "go_ahead",
                "offers": "back",
            },
        ),
        # silence: the mending does not wait for an answer
        Draft(
            name="go_ahead",
            variants=("announce",),
            rules=("P2", "P7"),
            uses=("extra", "fix_by"),
            may_use=("deal_client",),
            then="fix_day",
        ),
        # the same date as a day, for the freelancer's own reminder (P2)
        Ask(name="fix_day", read=day, then="fix_morning", skip=END),
        Keep(
            name="fix_morning",
            remind="fix_day",
            uses=("deal_client", "extra"),
            rules=("P2",),
            then=END,
        ),
        # he takes the money for this part
        Ask(name="back", read=money, suggest=("message_amount",), then="give_back"),
        Compute(
            name="give_back",
            does=_give_back,
            needs=("back",),
            gives=(),
            may_give=("kept_price",),
            then="returned",
        ),
        Draft(
            name="returned",
            variants=("recap",),
            rules=("RE4", "CO7", "CO5"),
            uses=("extra", "back"),
            may_use=_ABOUT,
            letter=True,
            then="refunded",
        ),
        Keep(
            name="refunded",
            deal={"price": "kept_price"},
            entry="refund_agreed",
            uses=("extra", "back"),
            then=END,
        ),
        Ask(name="hours", read=number(1, 2000), then="rate"),
        Ask(name="rate", read=money, prefill=("profile_hourly",), then="days"),
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
            may_use=("days", "new_total", "deal_price", *_ABOUT),
            price=("new_total", "deal_price"),
            then="asked",
        ),
        Keep(
            name="asked",
            entry="change_asked",
            uses=("extra", "extra_price", "days"),
            then="heard",
        ),
        # accepted: at its price; offers: another sum, a swap, or later
        Hear(
            name="heard",
            labels=("accepted", "offers"),
            answers={
                "accepted": "confirm",
                "insists": "small",
                "silent": "as_agreed",
                "offers": "wish",
            },
        ),
        Choose(
            name="wish",
            options={"sum": "counter", "swap": "dropped", "later": "phase_day"},
        ),
        # P4: what comes off the list for it; both stand in the letter and in the deal
        Ask(name="dropped", read=words, then="swapped"),
        Draft(
            name="swapped",
            variants=("recap",),
            rules=("CO7", "P4", "RE1"),
            uses=("extra", "dropped"),
            may_use=("deal_price", *_ABOUT),
            price=("deal_price",),
            letter=True,
            then="swap_booked",
        ),
        Keep(
            name="swap_booked",
            entry="concession_swap",
            uses=("extra", "dropped"),
            rules=("P4", "CO7"),
            then=END,
        ),
        # the day on which the next phase begins; skip: right after delivery
        Ask(name="phase_day", read=day, then="phased", skip="phased"),
        Draft(
            name="phased",
            variants=("recap",),
            rules=("CO7", "RE1", "P2"),
            uses=("extra", "extra_price"),
            may_use=("phase_day", *_ABOUT),
            letter=True,
            then="phase_booked",
        ),
        Keep(
            name="phase_booked",
            entry="extra_phase",
            uses=("extra", "extra_price", "phase_day"),
            then="phase_morning",
        ),
        Keep(
            name="phase_morning",
            remind="phase_day",
            uses=("deal_client", "extra"),
            rules=("P2",),
            then=END,
        ),
        # "but it is only a small thing": why it is not; goodwill: once, where it costs nothing,
        # named as a gift and against something (P1, P4); stop: goes on with what was agreed
        Draft(
            name="small",
            variants=("why", "goodwill", "stop"),
            rules=("P5", "P6", "P3", "P1", "P4", "RE4"),
            uses=("extra", "extra_price"),
            may_use=("days", "deal_asks", *_ABOUT),
            then="heard_small",
        ),
        Hear(
            name="heard_small",
            answers={
                "accepted": "taken",
                "insists": "stand",
                "silent": "as_agreed",
                "offers": "wish",
            },
        ),
        # price: he pays; gift: he took the present; agreed: it goes on as agreed
        Choose(name="taken", options={"price": "confirm", "gift": "got", "agreed": "left_open"}),
        # P4: what is got for the gift, within this job
        Ask(name="got", read=words, suggest=("deal_asks",), then="gifted"),
        Draft(
            name="gifted",
            variants=("recap",),
            rules=("CO7", "P4", "RE1"),
            uses=("extra", "extra_price", "got"),
            may_use=_ABOUT,
            letter=True,
            then="gift_booked",
        ),
        Keep(
            name="gift_booked",
            entry="concession_gift",
            uses=("extra", "extra_price", "got"),
            rules=("P4", "CO7"),
            then=END,
        ),
        # told to the freelancer: stay with the agreement; a conflict has its own walk
        Say(name="stand", rules=("RE4", "P8", "DI3"), uses=("extra_price",), then="as_agreed"),
        # going on with the agreed work, the extra stays open as an offer
        Draft(
            name="as_agreed",
            variants=("goes_on",),
            rules=("RE1", "P5", "P7", "CO7"),
            uses=("extra", "extra_price"),
            may_use=_ABOUT,
            then="heard_open",
        ),
        Hear(
            name="heard_open",
            answers={
                "accepted": "confirm",
                "insists": "pressed",
                "silent": "left_open",
                "offers": "wish",
            },
            after=timedelta(days=3),
        ),
        Branch(name="pressed", cases=((_was_explained, "quarrel"),), otherwise="small"),
        Keep(name="left_open", entry="extra_open", uses=("extra", "extra_price"), then=END),
        Keep(name="quarrel", entry="extra_open", uses=("extra", "extra_price"), then="to_conflict"),
        Say(name="to_conflict", rules=("CO3", "CO1", "P8"), then=END),
        Ask(name="counter", read=money, suggest=("message_amount",), then="weigh"),
        Compute(
            name="weigh",
            does=_weigh_counter,
            needs=("rate", "hours", "extra_price", "counter"),
            gives=(),
            may_give=("counter_share", "missing", "covered_hours", "counter_hourly"),
            then="enough",
        ),
        Branch(name="enough", cases=((_counter_is_enough, "confirm"),), otherwise="weighed"),
        # told to the freelancer: how many hours the sum pays, and what an hour would bring
        Say(name="weighed", rules=("DI3", "P4"), uses=("counter", "extra_price"), then="meet"),
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
                "offers": "wish",
            },
        ),
        # which way he took: the simpler version for his sum, the full one at its price, a swap
        Choose(name="which", options={"simpler": "core", "full": "confirm", "swap": "dropped"}),
        # what the simpler version holds: from here on that is the extra
        Ask(name="core", fact="extra", read=words, then="settle"),
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
            price=("new_total",),
            letter=True,
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
