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
_TOTAL = ("new_total", "extra_share", "part_price")


def _price_extra(facts: Facts) -> dict[str, Json]:
    """The extra's price; what it does to the job where the job's price is known (RE4)."""
    return _with_total(facts, money_of(facts, "rate").times(number_of(facts, "hours")))


def _with_total(facts: Facts, extra: Money) -> dict[str, Json]:
    """The price; the new total and its share; `part_price`: it again, if a part may be as large.

    What is no smaller than the whole job takes no part's place, and is no gift (P4).
    """
    found: dict[str, Json] = {"extra_price": put_money(extra)}
    price = money_in(facts, "deal_price")
    if price is None or price.currency != extra.currency or extra < price:
        found["part_price"] = put_money(extra)
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
    """The sum he offered, for the simpler version or beside a swap: it is the price now (P4)."""
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


def _gift_was_offered(facts: Facts) -> bool:
    """Whether a draft has offered it as a gift: only what is smaller than the job itself."""
    return _was_explained(facts) and not _has_no_room(facts)


def _has_no_room(facts: Facts) -> bool:
    """Whether the extra is no smaller than the job: nothing of its size can come off."""
    return facts.get("part_price") is None


SCENARIO = Scenario(
    id="scope_creep",
    version=3,
    opens={"scope_creep": {}},
    steps=(
        # what exactly is asked for, in words that stand after a colon: "a landing page in Arabic"
        Ask(name="extra", read=words, then="written"),
        # RE4 as questions. Is it in what was agreed (contract, letter, chat)? unclear: it was never
        # written down
        Choose(name="written", options={"yes": "within", "no": "slip", "unclear": "slip"}),
        # RE4: is it needed because our work differs from what was ordered? unsure: ask the client
        Choose(name="slip", options={"yes": "fix_by", "no": "hours", "unsure": "compare"}),
        # it was agreed. confirm: yes, and when; edge: yes, and where the agreed part ends (RE1)
        Draft(
            name="within",
            variants=("confirm", "edge"),
            rules=("P2", "CO7", "RE1"),
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
        # silence: the mending does not wait. announce: all of it; sample: a first piece to look at
        Draft(
            name="go_ahead",
            variants=("announce", "sample"),
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
        # recap: by transfer; offset: taken off the next payment
        Draft(
            name="returned",
            variants=("recap", "offset"),
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
            may_give=_TOTAL,
            then="reckoned",
        ),
        # told to the freelancer: what the extra is worth, what it does to the deal
        Say(
            name="reckoned",
            rules=("RE4", "RE1", "P4"),
            uses=("extra", "hours", "rate", "extra_price"),
            then="offer",
        ),
        # priced: change request; swap: instead of something inside, if it is smaller than the job;
        # later: as the next phase
        Draft(
            name="offer",
            variants=("priced", "swap", "later"),
            rules=("RE1", "RE4", "P3", "P4", "P5", "P6"),
            uses=("extra", "extra_price"),
            may_use=("days", "new_total", "deal_price", "part_price", *_ABOUT),
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
            options={"sum": "counter", "swap": "room", "later": "phase_day"},
        ),
        Branch(name="room", cases=((_has_no_room, "no_room"),), otherwise="dropped"),
        # told: nothing of that size can come off
        Say(name="no_room", rules=("P4", "RE1"), uses=("extra_price",), then="wish"),
        # P4: what comes off the list for it; both stand in the letter and in the deal
        Ask(name="dropped", read=words, then="swapped"),
        # recap: confirmed, then begun; begin: begun, and until when it can be changed
        Draft(
            name="swapped",
            variants=("recap", "begin"),
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
        # he pays his sum, and a part comes off for the rest; recap, begin: as above
        Branch(name="rest_room", cases=((_has_no_room, "no_room"),), otherwise="rest"),
        Ask(name="rest", fact="dropped", read=words, then="settle_rest"),
        Compute(
            name="settle_rest",
            does=_settle,
            needs=("counter",),
            gives=("extra_price",),
            may_give=_TOTAL,
            then="part_swapped",
        ),
        Draft(
            name="part_swapped",
            variants=("recap", "begin"),
            rules=("CO7", "P4", "RE1"),
            uses=("extra", "dropped", "extra_price"),
            may_use=("new_total", *_ABOUT),
            price=("new_total",),
            letter=True,
            then="part_booked",
        ),
        Keep(
            name="part_booked",
            deal={"price": "new_total"},
            entry="concession_part_swap",
            uses=("extra", "dropped", "extra_price"),
            rules=("P4", "CO7"),
            then=END,
        ),
        # the day on which the next phase begins; skip: right after delivery
        Ask(name="phase_day", read=day, then="phased", skip="phased"),
        # recap: a firm order, its time kept; loose: noted with its price, decided nearer the day
        Draft(
            name="phased",
            variants=("recap", "loose"),
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
        # named as a gift and against something (P1, P4), if it is smaller than the job; stop:
        # goes on with what was agreed
        Draft(
            name="small",
            variants=("why", "goodwill", "stop"),
            rules=("P5", "P6", "P3", "P1", "P4", "RE4"),
            uses=("extra", "extra_price"),
            may_use=("days", "deal_asks", "part_price", *_ABOUT),
            then="heard_small",
        ),
        Hear(
            name="heard_small",
            answers={
                "accepted": "which_yes",
                "insists": "stand",
                "silent": "as_agreed",
                "offers": "wish",
            },
        ),
        # a yes is to what was offered: the extra, or only to going on. price: he pays; gift: he
        # took the present; later: as the next phase; agreed: it goes on as agreed
        Branch(name="which_yes", cases=((_gift_was_offered, "taken"),), otherwise="yes_to"),
        Choose(
            name="taken",
            options={
                "price": "confirm",
                "gift": "got",
                "later": "phase_day",
                "agreed": "left_open",
            },
        ),
        Choose(
            name="yes_to",
            options={"price": "confirm", "later": "phase_day", "agreed": "left_open"},
        ),
        # P4: what is got for the gift, within this job
        Ask(name="got", read=words, suggest=("deal_asks",), then="gifted"),
        # recap: confirmed, then begun; begin: done at once, open to a no until it is delivered
        Draft(
            name="gifted",
            variants=("recap", "begin"),
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
        Say(name="stand", rules=("RE4", "P8", "DI3"), uses=("extra_price",), then="firm"),
        # he insists. stays: the agreement holds, calmly; choose: three ways, the choice is his
        Draft(
            name="firm",
            variants=("stays", "choose"),
            rules=("RE1", "RE4", "P5", "P3", "PE3"),
            uses=("extra", "extra_price"),
            may_use=_ABOUT,
            then="heard_open",
        ),
        # he is silent, the agreed work goes on. goes_on: the extra stays open as an offer;
        # set_aside: it comes off the table until he asks for it
        Draft(
            name="as_agreed",
            variants=("goes_on", "set_aside"),
            rules=("RE1", "P5", "P7", "P10", "CO7"),
            uses=("extra", "extra_price"),
            may_use=_ABOUT,
            then="heard_open",
        ),
        Hear(
            name="heard_open",
            answers={
                "accepted": "which_yes",
                "insists": "pressed",
                "silent": "left_open",
                "offers": "wish",
            },
            after=timedelta(days=3),
        ),
        Branch(name="pressed", cases=((_was_explained, "quarrel"),), otherwise="small"),
        Keep(
            name="left_open",
            entry="extra_open",
            uses=("extra", "extra_price"),
            then="not_ordered",
        ),
        # told: nothing of it is begun without a yes; when it is best brought up again
        Say(name="not_ordered", rules=("RE1", "P10"), uses=("extra", "extra_price"), then=END),
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
        # for the sum he offers: a simpler version; full: at its price, or the rest against a part,
        # if it is smaller than the job
        Draft(
            name="meet",
            variants=("simpler", "full"),
            rules=("P3", "P4", "P5"),
            uses=("extra", "extra_price", "counter"),
            may_use=("counter_share", "missing", "part_price", *_ABOUT),
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
        # which way he took: the simpler version for his sum, the full one at its price, or his sum
        # and a part that comes off
        Choose(name="which", options={"simpler": "core", "full": "confirm", "swap": "rest_room"}),
        # what the simpler version holds: from here on that is the extra
        Ask(name="core", fact="extra", read=words, then="settle"),
        Compute(
            name="settle",
            does=_settle,
            needs=("counter",),
            gives=("extra_price",),
            may_give=_TOTAL,
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
