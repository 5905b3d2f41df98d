"""Answer anger: cool down, listen, mend, meet halfway, or part (problem 6 of the source)."""

from datetime import timedelta
from decimal import Decimal

from scenarios.engine.facts import Facts, Json
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Choose, Compute, Draft, Hear, Keep, Say, Wait
from scenarios.reading.answers import money, number, words
from scenarios.reckoning.concessions import less, share_of
from scenarios.reckoning.money import MoneyError
from scenarios.reckoning.values import (
    dump_percent,
    money_in,
    money_of,
    number_in,
    put_money,
)

_ABOUT = ("deal_client", "deal_thing")
_HALF = Decimal(50)
"""PP1's guarantee: half of the money back if the deadline is missed."""


def _half(facts: Facts) -> dict[str, Json]:
    """Half of what was paid: the source's guarantee."""
    paid = money_in(facts, "paid")
    return {} if paid is None else {"half": put_money(less(paid, _HALF))}


def _refund(facts: Facts) -> dict[str, Json]:
    """The whole refund, and the part for work not done (CO6)."""
    paid = money_of(facts, "paid")
    done = number_in(facts, "done")
    found: dict[str, Json] = {"full": put_money(paid)}
    if done is not None and done < 100:
        found["undone"] = put_money(less(paid, done))
        found["done_percent"] = dump_percent(done)
    return found


def _weigh_demand(facts: Facts) -> dict[str, Json]:
    """How much of what was paid the client wants back."""
    paid, demand = money_in(facts, "paid"), money_in(facts, "demand")
    if paid is None or demand is None:
        return {}
    try:
        return {"demand_share": dump_percent(share_of(demand, paid))}
    except MoneyError:
        return {}


SCENARIO = Scenario(
    id="conflict",
    version=1,
    opens={"conflict": {}},
    steps=(
        # how the freelancer feels right now
        Choose(name="mood", options={"calm": "wrong", "heated": "breathe"}),
        # CO4: a heated answer is held ten minutes
        Say(name="breathe", rules=("CO4", "CO1"), then="cool"),
        Wait(name="cool", after=timedelta(minutes=10), rules=("CO4",), then="wrong"),
        # what exactly is wrong, in a few words that fit into a sentence; skip: he did not say
        Ask(
            name="wrong",
            read=words,
            suggest=("message_sentence",),
            then="fault",
            skip="listen",
        ),
        # looking neutrally from both sides (CO2): whose fault is it?
        Choose(
            name="fault",
            options={
                "mine": "mend_by",
                "shared": "paid_shared",
                "theirs": "calm",
                "unsure": "listen",
            },
        ),
        # CO3: listen, show that it is understood, find out what exactly is wrong
        Draft(
            name="listen",
            variants=("ask", "retell", "call"),
            rules=("CO3", "CO1", "RE2", "P7", "BR5"),
            may_use=("wrong", *_ABOUT),
            then="heard_listen",
        ),
        # accepted: he told what is wrong; insists: goes on accusing; offers: wants money back
        Hear(
            name="heard_listen",
            labels=("accepted", "insists"),
            answers={
                "accepted": "wrong_now",
                "insists": "wrong_now",
                "silent": "check_in",
                "offers": "demand",
            },
        ),
        Ask(
            name="wrong_now",
            fact="wrong",
            read=words,
            suggest=("message_sentence",),
            then="fault_now",
        ),
        Choose(
            name="fault_now",
            options={"mine": "mend_by", "shared": "paid_shared", "theirs": "calm"},
        ),
        # CO5: own fault: by when it is mended, in words ("Thursday evening")
        Ask(name="mend_by", read=words, then="paid"),
        Ask(
            name="paid",
            read=money,
            prefill=("deal_paid",),
            suggest=("deal_price",),
            then="half",
            skip="half",
        ),
        Compute(name="half", does=_half, gives=(), may_give=("half",), then="mend"),
        # fix: admit, mend, date, no excuses; gesture: the same and half of the money back or a
        # part of the next stage free; choose: he chooses between mending and money back
        Draft(
            name="mend",
            variants=("fix", "gesture", "choose"),
            rules=("CO5", "CO4", "CO3", "P2", "PP1"),
            uses=("wrong", "mend_by"),
            may_use=("half", "paid", *_ABOUT),
            then="heard",
        ),
        Ask(
            name="paid_shared",
            fact="paid",
            read=money,
            prefill=("deal_paid",),
            suggest=("deal_price",),
            then="half_shared",
            skip="half_shared",
        ),
        Compute(name="half_shared", does=_half, gives=(), may_give=("half",), then="compromise"),
        # both sides: my part I redo free, yours is paid; or the rework at half; options to choose
        Draft(
            name="compromise",
            variants=("each_part", "half_way", "options"),
            rules=("CO2", "CO3", "P3", "PE3"),
            uses=("wrong",),
            may_use=("half", *_ABOUT),
            then="heard",
        ),
        # he is wrong: calm, facts without reproach, an offer all the same
        Draft(
            name="calm",
            variants=("facts", "options", "question"),
            rules=("CO1", "CO2", "CO4", "P3", "P5", "P6"),
            uses=("wrong",),
            may_use=_ABOUT,
            then="heard",
        ),
        Hear(
            name="heard",
            answers={
                "accepted": "settled",
                "insists": "threat",
                "silent": "check_in",
                "offers": "demand",
            },
        ),
        # does he threaten (review, court, public post)?
        Choose(name="threat", options={"yes": "evidence", "no": "last_try"}),
        # told to the freelancer: what to keep: messages, files with dates, the agreement, payments
        Say(name="evidence", rules=("CO7", "CO4", "P8"), then="steady"),
        # a calm answer to blackmail: no counter-threat, the facts, the way that is offered
        Draft(
            name="steady",
            variants=("calm", "written"),
            rules=("CO1", "CO4", "CO7", "P8"),
            may_use=("wrong", *_ABOUT),
            then="heard_last",
        ),
        # one more way before parting: ask what would make it right
        Draft(
            name="last_try",
            variants=("what_helps", "third_eye"),
            rules=("CO3", "P7", "P3"),
            may_use=("wrong", *_ABOUT),
            then="heard_last",
        ),
        Hear(
            name="heard_last",
            answers={
                "accepted": "settled",
                "insists": "part_paid",
                "silent": "check_in",
                "offers": "demand",
            },
        ),
        # he wants a sum back
        Ask(name="demand", read=money, suggest=("message_amount",), then="paid_demand"),
        Ask(
            name="paid_demand",
            fact="paid",
            read=money,
            prefill=("paid", "deal_paid"),
            suggest=("deal_price",),
            then="weigh",
            skip="weigh",
        ),
        Compute(
            name="weigh",
            does=_weigh_demand,
            needs=("demand",),
            gives=(),
            may_give=("demand_share",),
            then="weighed",
        ),
        # told to the freelancer: what the sum means, and when paying is the cheaper peace (CO6)
        Say(name="weighed", rules=("CO6", "CO2"), uses=("demand",), then="answer_demand"),
        Draft(
            name="answer_demand",
            variants=("work_instead", "part_back", "agree"),
            rules=("CO2", "CO5", "CO6", "P3"),
            uses=("demand",),
            may_use=("paid", "half", *_ABOUT),
            then="heard_last",
        ),
        # CO6: wholly right and not heard: refund and part
        Ask(
            name="part_paid",
            fact="paid",
            read=money,
            prefill=("paid", "deal_paid"),
            suggest=("deal_price",),
            then="done",
            skip="part_unpaid",
        ),
        # how much of the work is done and handed over, in percent
        Ask(name="done", read=number(0, 100), then="refund", skip="refund"),
        Compute(
            name="refund",
            does=_refund,
            needs=("paid",),
            gives=("full",),
            may_give=("undone", "done_percent"),
            then="refunds",
        ),
        Say(name="refunds", rules=("CO6",), uses=("paid", "full"), then="part"),
        # whole refund; or the part for what is not done; correct farewell, no reproach (WA11)
        Draft(
            name="part",
            variants=("full", "undone"),
            rules=("CO6", "CO1", "WA11"),
            uses=("full",),
            may_use=("undone", *_ABOUT),
            then="parted",
        ),
        # nothing was paid: part without money
        Draft(
            name="part_unpaid",
            variants=("farewell",),
            rules=("CO6", "CO1", "WA11"),
            may_use=_ABOUT,
            then="parted",
        ),
        Keep(
            name="parted",
            state="lost",
            entry="parted",
            uses=("full", "undone"),
            then=END,
        ),
        # silence: show that it is not forgotten
        Draft(
            name="check_in",
            variants=("care",),
            rules=("P7", "CO3", "CO7"),
            may_use=("wrong", "mend_by", *_ABOUT),
            then=END,
        ),
        # CO7: what was settled, in writing, and confirmed
        Draft(
            name="settled",
            variants=("recap",),
            rules=("CO7", "P2", "CO5"),
            may_use=("wrong", "mend_by", *_ABOUT),
            then="settle",
        ),
        Keep(name="settle", entry="settled", uses=("wrong", "mend_by"), then=END),
    ),
)
