"""A client is against paying ahead: stages, contract, guarantee, or a beginner's way (PP1, P3)."""

from decimal import Decimal

from scenarios.engine.facts import Facts, Json
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Compute, Draft, Hear, Keep, Say
from scenarios.reading.answers import day, money
from scenarios.reckoning.concessions import less, share_of
from scenarios.reckoning.money import Money
from scenarios.reckoning.pricing import stages
from scenarios.reckoning.values import dump_percent, dump_stages, money_of, put_money

_ABOUT = ("deal_client", "deal_thing")
_CUT = ("stages", "stage_count", "first_stage", "first_share", "half")
_HALF = Decimal(50)
"""PP1's guarantee: half back if the deadline is missed. Also what clients like to offer."""
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5}
_SOURCE_COUNT = 4
"""P3's answer to "50% now, 50% after?"."""


def _cut(facts: Facts) -> dict[str, Json]:
    """The price in the stages chosen, what half of it is, and what the guarantee puts at stake."""
    price = money_of(facts, "price")
    found = _stages_of(price, _COUNTS[str(facts.get("count") or facts.get("count_half"))])
    if facts.get("guarantee") == "yes":
        found["back"] = found["half"]
    return found


def _cut_small(facts: Facts) -> dict[str, Json]:
    """The price in small parts: one part is what a beginner risks."""
    return _stages_of(money_of(facts, "price"), _COUNTS[str(facts.get("parts"))])


def _cut_four(facts: Facts) -> dict[str, Json]:
    """The source's four stages."""
    return _stages_of(money_of(facts, "price"), _SOURCE_COUNT)


def _stages_of(price: Money, count: int) -> dict[str, Json]:
    cut = stages(price, count)
    return {
        "stages": dump_stages(cut),
        "stage_count": count,
        "first_stage": put_money(cut[0]),
        "first_share": dump_percent(share_of(cut[0], price)),
        "half": put_money(less(price, _HALF)),
    }


def _is_beginner(facts: Facts) -> bool:
    return facts.get("record") == "beginner"


_ANSWERS = {
    "accepted": "agree_way",
    "insists": "insist_way",
    "offers": "offer_way",
    "silent": "nudge",
}

SCENARIO = Scenario(
    id="prepayment",
    version=1,
    opens={"prepayment_pushback": {}},
    steps=(
        Ask(
            name="price",
            read=money,
            prefill=("deal_price",),
            suggest=("message_amount",),
            then="asked",
        ),
        # half: "50 now, 50 after"; after: all of it after; doubt: afraid to pay ahead;
        # first: nobody has objected, the freelancer prepares his terms
        Choose(
            name="asked",
            options={"half": "record", "after": "record", "doubt": "record", "first": "record"},
        ),
        # PP1: a beginner without cases should not count on prepayment
        Choose(name="record", options={"cases": "count_way", "beginner": "parts"}),
        Branch(
            name="count_way",
            cases=((lambda facts: facts.get("asked") == "half", "count_half"),),
            otherwise="count",
        ),
        Choose(
            name="count",
            options={"two": "guarantee", "three": "guarantee", "four": "guarantee"},
        ),
        # two stages paid ahead ask for as much at once as "50 now": no answer to that
        Choose(name="count_half", options={"three": "guarantee", "four": "guarantee"}),
        # PP1: half back if the deadline is missed, only if he dares
        Choose(name="guarantee", options={"yes": "deadline", "no": "cut"}),
        # the day that is promised, with a margin
        Ask(name="deadline", read=day, then="cut"),
        Compute(
            name="cut",
            does=_cut,
            needs=("price", "guarantee"),
            gives=_CUT,
            may_give=("back",),
            then="reckoned",
        ),
        # told to the freelancer: what each side risks in these stages, and with the guarantee
        Say(
            name="reckoned",
            rules=("PP1", "P1"),
            uses=("price", *_CUT, "asked"),
            then="offer",
        ),
        # steps: full prepayment in stages; guarantee: half back if late; contract: paper first
        Draft(
            name="offer",
            variants=("steps", "guarantee", "contract"),
            rules=("PP1", "P3", "P5", "P6", "P7"),
            uses=("price", *_CUT, "asked"),
            may_use=("back", "deadline", *_ABOUT),
            then="heard",
        ),
        Hear(name="heard", answers=_ANSWERS),
        Branch(name="agree_way", cases=((_is_beginner, "agree_small"),), otherwise="agree"),
        Branch(name="insist_way", cases=((_is_beginner, "small_last"),), otherwise="firm"),
        Branch(name="offer_way", cases=((_is_beginner, "small_last"),), otherwise="counter"),
        # what he offers instead
        Choose(
            name="counter",
            options={"half": "cut_four", "after_each": "each", "all_after": "firm"},
        ),
        Compute(name="cut_four", does=_cut_four, needs=("price",), gives=_CUT, then="four"),
        # P3, the source's own answer: full prepayment, but in four stages.
        # swap: half and half, in return the rest before the handover (P4, P1)
        Draft(
            name="four",
            variants=("quarters", "swap"),
            rules=("P3", "P4", "P5", "P6", "P1", "PP1"),
            uses=("price", *_CUT),
            may_use=("back", "deadline", *_ABOUT),
            then="heard_counter",
        ),
        # he would pay after each stage: only against something.
        # first_ahead: the first one ahead, then after each; stand: ahead, and why
        Draft(
            name="each",
            variants=("first_ahead", "stand"),
            rules=("P4", "P3", "P5", "P6", "P1", "PP1"),
            uses=("price", *_CUT),
            may_use=("back", "deadline", *_ABOUT),
            then="heard_counter",
        ),
        Hear(
            name="heard_counter",
            answers={**_ANSWERS, "accepted": "settled"},
        ),
        # which of the ways he took: the letter must tell that one
        Branch(name="settle_way", cases=((_is_beginner, "settled_small"),), otherwise="settled"),
        Choose(
            name="settled",
            options={
                "ahead": "agree",
                "halves": "agree_halves",
                "after_first": "agree_small",
                "first": "agree_first",
            },
        ),
        Choose(name="settled_small", options={"all": "agree_small", "first": "agree_first"}),
        # he wants all of it afterwards. why: what the prepayment is for, what worries him;
        # one_stage: only the first stage, then he decides; part: decline correctly
        Draft(
            name="firm",
            variants=("why", "one_stage", "part"),
            rules=("P3", "P5", "P6", "P7", "P10", "PP1", "WA11"),
            uses=("price", "first_stage"),
            may_use=_ABOUT,
            then="heard_last",
        ),
        Hear(
            name="heard_last", answers={**_ANSWERS, "accepted": "settle_way", "insists": "parting"}
        ),
        # told: without a prepayment a stranger's job is a loan
        Say(name="parting", rules=("PP1", "WA9", "WA11"), uses=("price",), then=END),
        # -- the beginner's way: small parts, so that little is at risk unpaid
        Choose(
            name="parts", options={"three": "cut_small", "four": "cut_small", "five": "cut_small"}
        ),
        Compute(
            name="cut_small",
            does=_cut_small,
            needs=("price", "parts"),
            gives=_CUT,
            then="beginner",
        ),
        Say(name="beginner", rules=("PP1", "P1"), uses=("price", *_CUT), then="small"),
        # paid_step: a small paid first step; after_each: work first, the next part once it is paid
        Draft(
            name="small",
            variants=("paid_step", "after_each"),
            rules=("PP1", "P3", "P5", "P6", "P7"),
            uses=("price", *_CUT, "asked"),
            may_use=_ABOUT,
            then="heard",
        ),
        # one_part: that part alone, then he decides; part: decline correctly
        Draft(
            name="small_last",
            variants=("one_part", "part"),
            rules=("P3", "P5", "P6", "P10", "WA11"),
            uses=("price", "first_stage"),
            may_use=_ABOUT,
            then="heard_last",
        ),
        # -- silence
        Draft(
            name="nudge",
            variants=("question", "time"),
            rules=("P7", "P10", "BR4"),
            uses=("price", "first_stage"),
            may_use=_ABOUT,
            then="heard_nudge",
        ),
        Hear(name="heard_nudge", answers={**_ANSWERS, "accepted": "settle_way", "silent": "close"}),
        Draft(
            name="close", variants=("permission",), rules=("BR4", "P10"), may_use=_ABOUT, then=END
        ),
        # -- the yes in writing
        Draft(
            name="agree",
            variants=("recap", "short"),
            rules=("CO7", "BR6", "PP1", "P2"),
            uses=("price", *_CUT),
            may_use=("back", "deadline", *_ABOUT),
            then="agreed",
        ),
        Draft(
            name="agree_halves",
            variants=("recap", "short"),
            rules=("CO7", "P4", "PP1"),
            uses=("price", "half"),
            may_use=_ABOUT,
            then="agreed",
        ),
        Draft(
            name="agree_small",
            variants=("recap", "short"),
            rules=("CO7", "BR6", "PP1"),
            uses=("price", *_CUT),
            may_use=_ABOUT,
            then="agreed",
        ),
        Draft(
            name="agree_first",
            variants=("recap", "short"),
            rules=("CO7", "P3", "PP1"),
            uses=("first_stage",),
            may_use=_ABOUT,
            then="agreed_first",
        ),
        Keep(
            name="agreed_first",
            state="agreed",
            entry="agreed",
            uses=("first_stage",),
            then=END,
        ),
        Keep(
            name="agreed",
            deal={"price": "price"},
            state="agreed",
            entry="agreed",
            uses=("price", "stages"),
            then=END,
        ),
    ),
)
