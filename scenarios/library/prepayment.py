"""A client is against paying ahead: stages, contract, guarantee, or a beginner's way (PP1, P3)."""

from collections.abc import Callable
from decimal import Decimal

from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Compute, Draft, Hear, Keep, Say
from scenarios.reading.answers import day, money, reduction, words
from scenarios.reckoning.concessions import less, share_of
from scenarios.reckoning.money import Money, MoneyError
from scenarios.reckoning.pricing import stages
from scenarios.reckoning.values import (
    dump_payments,
    dump_percent,
    dump_stages,
    money_in,
    money_of,
    number_in,
    put_money,
    reduced_price,
)

_ABOUT = ("deal_client", "deal_thing")
_CUT = ("stages", "stage_count", "first_stage", "first_share", "half")
_GIVEN = (*_CUT, "payments")
"""What is told of the stages, and how the deal keeps them once they are agreed."""
_HALF = Decimal(50)
"""PP1's guarantee: half back if the deadline is missed. Also what clients like to offer."""
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5}
_SOURCE_COUNT = 4
"""P3's answer to "50% now, 50% after?"."""


def _cut(facts: Facts) -> dict[str, Json]:
    """The price in the stages chosen, and what stands behind them: guarantee, contract (PP1)."""
    price = money_of(facts, "price")
    found = _stages_of(stages(price, _COUNTS[str(facts.get("count") or facts.get("count_half"))]))
    safety = facts.get("guarantee")
    if safety in ("yes", "both"):
        found["back"] = found["half"]
    # a registered business answers for the contract with its own property
    found["paper"] = "business" if safety in ("registered", "both") else "private"
    return found


def _cut_small(facts: Facts) -> dict[str, Json]:
    """The price in small parts: one part is what a beginner risks."""
    return _stages_of(stages(money_of(facts, "price"), _COUNTS[str(facts.get("parts"))]))


def _cut_four(facts: Facts) -> dict[str, Json]:
    """The source's four stages."""
    return _stages_of(stages(money_of(facts, "price"), _SOURCE_COUNT))


def _cut_offered(facts: Facts) -> dict[str, Json]:
    """The sum he would pay ahead as the first stage; the rest in three, summing exactly (P3).

    Told, too: how much would be lent until the end, and what is missing up to the floor (P4).
    """
    price = money_of(facts, "price")
    ahead = _ahead_in(facts) or _first_of_four(price)
    rest = price - ahead
    found = _stages_of((ahead, *stages(rest, _SOURCE_COUNT - 1)))
    found |= {"ahead": put_money(ahead), "rest": put_money(rest)}
    floor = money_in(facts, "deal_floor")
    if floor is not None and floor.currency == price.currency and ahead < floor:
        found["short"] = put_money(floor - ahead)
    return found


def _halve(facts: Facts) -> dict[str, Json]:
    """What is paid before the start and what before the handover: his own part, else half."""
    price = money_of(facts, "price")
    ahead = _ahead_in(facts) if facts.get("counter") == "share" else None
    down = ahead or less(price, _HALF)
    left = price - down
    return {
        "down": put_money(down),
        "left": put_money(left),
        "payments": dump_payments(tuple(part for part in (down, left) if part.amount > 0)),
    }


def _stages_of(cut: tuple[Money, ...]) -> dict[str, Json]:
    cut = tuple(stage for stage in cut if stage.amount > 0)
    price = cut[0]
    for stage in cut[1:]:
        price = price + stage
    return {
        "stages": dump_stages(cut),
        "payments": dump_payments(cut),
        "stage_count": len(cut),
        "first_stage": put_money(cut[0]),
        "first_share": dump_percent(share_of(cut[0], price)),
        "half": put_money(less(price, _HALF)),
    }


def _first_of_four(price: Money) -> Money:
    return stages(price, _SOURCE_COUNT)[0]


def _part(text: str, facts: Facts) -> Json:
    """What the client would pay before the start: a percentage, or a sum below the price.

    Raises:
        UnreadableError: "not_reduction"; "out_of_range" for the whole price or another currency.
    """
    found = reduction(text, facts)
    if _ahead_in({**facts, "offered": found}) is None:
        raise UnreadableError("out_of_range")
    return found


def _ahead_in(facts: Facts) -> Money | None:
    """The part that he offers ahead, in money; None if it is nothing, all, or another currency."""
    price, ahead = money_of(facts, "price"), money_in(facts, "offered")
    try:
        if ahead is None and (left := reduced_price(price, facts.get("offered"))) is not None:
            ahead = price - left
        is_part = ahead is not None and ahead.amount > 0 and ahead < price
    except MoneyError:
        return None
    return ahead if is_part else None


def _is_all(facts: Facts) -> bool:
    percent = number_in(facts, "offered")
    return percent is not None and percent >= 100


def _is(fact: str, value: str) -> Callable[[Facts], bool]:
    return lambda facts: facts.get(fact) == value


def _has(fact: str) -> Callable[[Facts], bool]:
    return lambda facts: facts.get(fact) is not None


_is_beginner = _is("record", "beginner")


def _hear(
    name: str,
    *,
    accepted: str = "settle_way",
    insists: str = "insist_way",
    silent: str = "nudge",
) -> Hear:
    answers = {"accepted": accepted, "insists": insists, "offers": "offer_way", "silent": silent}
    return Hear(name=name, answers=answers, labels=("insists", "offers"))


SCENARIO = Scenario(
    id="prepayment",
    version=3,
    opens={"prepayment_pushback": {}},
    steps=(
        Ask(
            name="price",
            read=money,
            prefill=("deal_price",),
            suggest=("message_amount",),
            then="asked",
        ),
        # half: "50 now, 50 after"; after: all or most of it after; doubt: afraid to pay ahead;
        # first: nobody has objected, the freelancer prepares his terms
        Choose(name="asked", options=dict.fromkeys(("half", "after", "doubt", "first"), "record")),
        # PP1: a beginner without cases should not count on prepayment
        Choose(name="record", options={"cases": "count_way", "beginner": "parts"}),
        Branch(name="count_way", cases=((_is("asked", "half"), "count_half"),), otherwise="count"),
        Choose(name="count", options=dict.fromkeys(("two", "three", "four"), "guarantee")),
        # two stages paid ahead ask for as much at once as "50 now": no answer to that
        Choose(name="count_half", options=dict.fromkeys(("three", "four"), "guarantee")),
        # PP1, what stands behind the stages. yes: half back if the deadline is missed, only if he
        # dares; registered: a contract as a business, liable with its own property
        Choose(
            name="guarantee",
            options={"yes": "deadline", "registered": "cut", "both": "deadline", "no": "cut"},
        ),
        # the day that is promised, with a margin
        Ask(name="deadline", read=day, then="cut"),
        Compute(
            name="cut",
            does=_cut,
            needs=("price", "guarantee"),
            gives=(*_GIVEN, "paper"),
            may_give=("back",),
            then="reckoned",
        ),
        # told to the freelancer: what each side risks in these stages, and with the guarantee
        Say(name="reckoned", rules=("PP1", "P1"), uses=("price", *_CUT, "asked"), then="offer"),
        # steps: full prepayment in stages; guarantee: half back if late; contract: paper first
        Draft(
            name="offer",
            variants=("steps", "guarantee", "contract"),
            rules=("PP1", "P3", "P5", "P6", "P7"),
            uses=("price", *_CUT, "asked", "paper"),
            may_use=("back", "deadline", *_ABOUT),
            price=("price",),
            then="heard",
        ),
        _hear("heard", accepted="agree_way"),
        Branch(name="agree_way", cases=((_is_beginner, "agree_small"),), otherwise="agree"),
        Branch(name="insist_way", cases=((_is_beginner, "small_last"),), otherwise="firm"),
        Branch(name="offer_way", cases=((_is_beginner, "small_last"),), otherwise="counter"),
        # what he offers instead; share: another part ahead ("30% now")
        Choose(
            name="counter",
            options={
                "half": "cut_four",
                "share": "offered",
                "after_each": "got",
                "all_after": "firm",
            },
        ),
        Compute(name="cut_four", does=_cut_four, needs=("price",), gives=_GIVEN, then="four"),
        # P3, the source's own answer: full prepayment, but in four stages.
        # swap: half and half, in return the rest before the handover (P4, P1)
        Draft(
            name="four",
            variants=("quarters", "swap"),
            rules=("P3", "P4", "P5", "P6", "P1", "PP1"),
            uses=("price", *_CUT),
            may_use=_ABOUT,
            price=("price",),
            then="heard_counter",
        ),
        # his own number is weighed: what would be lent, and is the floor covered
        Ask(name="offered", read=_part, suggest=("message_percent",), then="offered_way"),
        Branch(
            name="offered_way",
            cases=((_is_all, "settled"), (lambda facts: _ahead_in(facts) is None, "firm")),
            otherwise="cut_offered",
        ),
        Compute(
            name="cut_offered",
            does=_cut_offered,
            needs=("price", "offered"),
            gives=(*_GIVEN, "ahead", "rest"),
            may_give=("short",),
            then="weighed",
        ),
        Say(name="weighed", rules=("P4", "PP1"), uses=("price", "ahead", "rest"), then="share"),
        # as_first: his sum becomes the first stage, the rest in stages ahead (P3);
        # handover: his sum now, in return the rest before the handover (P4)
        Draft(
            name="share",
            variants=("as_first", "handover"),
            rules=("P3", "P4", "P5", "P6", "PP1"),
            uses=("price", *_CUT, "ahead", "rest"),
            may_use=_ABOUT,
            price=("price",),
            then="heard_counter",
        ),
        # he would pay after each stage: P4, only against something
        Ask(name="got", read=words, suggest=("deal_asks",), then="each"),
        # first_ahead: the first one ahead, then after each; stand: ahead, and why
        Draft(
            name="each",
            variants=("first_ahead", "stand"),
            rules=("P4", "P3", "P5", "P6", "P1", "PP1"),
            uses=("price", *_CUT, "got"),
            may_use=_ABOUT,
            price=("price",),
            then="heard_counter",
        ),
        _hear("heard_counter", accepted="settled"),
        # which of the ways he took: the letter must tell that one
        Branch(name="settle_way", cases=((_is_beginner, "settled_small"),), otherwise="settled"),
        Choose(
            name="settled",
            options={
                "ahead": "agree",
                "halves": "halve",
                "after_first": "after_way",
                "first": "agree_first",
            },
        ),
        # P4: paid afterwards only for something, which is offered first
        Branch(name="after_way", cases=((_has("got"), "in_return"),), otherwise="got"),
        Compute(
            name="in_return",
            does=lambda facts: {"got": facts.get("got")},
            gives=("got",),
            then="agree_after",
        ),
        Choose(name="settled_small", options={"all": "agree_small", "first": "agree_first"}),
        # he wants all of it afterwards. why: what the prepayment is for, what worries him;
        # proof: what shows that it is safe (P6); one_stage: only the first, then he decides
        Draft(
            name="firm",
            variants=("why", "proof", "one_stage"),
            rules=("P3", "P5", "P6", "P7", "P10", "PP1"),
            uses=("price", "first_stage"),
            may_use=_ABOUT,
            price=("price",),
            then="heard_last",
        ),
        _hear("heard_last", insists="parting"),
        # told: without a prepayment a stranger's job is a loan; then a kind letter
        Say(name="parting", rules=("PP1", "WA9", "WA11"), uses=("price",), then="part"),
        # farewell: parts, and the door stays open; for_a_yes: what would make it a yes (P3)
        Draft(
            name="part",
            variants=("farewell", "for_a_yes"),
            rules=("WA11", "P5", "P6", "P10", "P3"),
            uses=("first_stage",),
            may_use=_ABOUT,
            then="declined",
        ),
        Keep(name="declined", state="declined", entry="parted", then=END),
        # -- the beginner's way: small parts, so that little is at risk unpaid
        Choose(name="parts", options=dict.fromkeys(("three", "four", "five"), "cut_small")),
        Compute(
            name="cut_small",
            does=_cut_small,
            needs=("price", "parts"),
            gives=_GIVEN,
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
            price=("price",),
            then="heard",
        ),
        # one_part: that part alone, then he decides; handover: he sees each part finished, pays
        # it, and gets the files
        Draft(
            name="small_last",
            variants=("one_part", "handover"),
            rules=("P3", "P5", "P6", "P10"),
            uses=("price", "first_stage"),
            may_use=_ABOUT,
            price=("price",),
            then="heard_last",
        ),
        # -- silence
        Draft(
            name="nudge",
            variants=("question", "useful"),
            rules=("P7", "P10", "BR4"),
            uses=("price", "first_stage"),
            may_use=_ABOUT,
            price=("price",),
            then="heard_nudge",
        ),
        _hear("heard_nudge", silent="close"),
        # permission: closed now, the door stays open; pick: one of three answers, by its number
        Draft(
            name="close",
            variants=("permission", "pick"),
            rules=("BR4", "P10"),
            may_use=_ABOUT,
            then="released",
        ),
        Keep(name="released", state="on_hold", entry="time_released", then=END),
        # -- the yes in writing
        # recap: the stages; guarantee: with half back if late, where that was offered. Only a
        # registered business, which has offered a contract, promises it here
        Draft(
            name="agree",
            variants=("recap", "guarantee"),
            rules=("CO7", "BR6", "PP1", "P2"),
            uses=("price", *_CUT),
            may_use=("back", "deadline", "paper", *_ABOUT),
            price=("price",),
            letter=True,
            then="agreed",
        ),
        Compute(
            name="halve",
            does=_halve,
            needs=("price",),
            gives=("down", "left", "payments"),
            then="agree_halves",
        ),
        # recap: a written yes; by_payment: no answer needed, the first payment is the yes
        Draft(
            name="agree_halves",
            variants=("recap", "by_payment"),
            rules=("CO7", "P4", "PP1"),
            uses=("price", "down", "left"),
            may_use=("paper", *_ABOUT),
            price=("price",),
            letter=True,
            then="halves_agreed",
        ),
        # the first stage ahead, the others after approval, and what that earned (P4).
        # terms: a written yes; by_payment: the first payment is the yes
        Draft(
            name="agree_after",
            variants=("terms", "by_payment"),
            rules=("CO7", "P4", "PP1"),
            uses=("price", *_CUT, "got"),
            may_use=_ABOUT,
            price=("price",),
            letter=True,
            then="after_agreed",
        ),
        # a beginner's parts. paid_step: the first ahead, each other after it; after_each: each paid
        # when it is shown. The letter that tells the way taken is sent
        Draft(
            name="agree_small",
            variants=("paid_step", "after_each"),
            rules=("CO7", "BR6", "PP1"),
            uses=("price", *_CUT),
            may_use=("parts", *_ABOUT),
            price=("price",),
            letter=True,
            then="agreed",
        ),
        Draft(
            name="agree_first",
            variants=("ahead", "after"),
            rules=("CO7", "P3", "PP1"),
            uses=("first_stage",),
            may_use=("parts", *_ABOUT),
            letter=True,
            then="agreed_first",
        ),
        Keep(
            name="agreed_first",
            state="agreed",
            entry="first_step_agreed",
            uses=("first_stage",),
            then=END,
        ),
        # P4: what was given, and what it earned
        Keep(
            name="halves_agreed",
            deal={"price": "price", "payments": "payments"},
            state="agreed",
            entry="concession_handover",
            uses=("down", "left"),
            then=END,
        ),
        Keep(
            name="after_agreed",
            deal={"price": "price", "payments": "payments"},
            state="agreed",
            entry="concession_after_stage",
            uses=("first_stage", "got"),
            then=END,
        ),
        Keep(
            name="agreed",
            deal={"price": "price", "payments": "payments"},
            state="agreed",
            entry="agreed",
            uses=("price", "stages"),
            then="dated_way",
        ),
        # P2: a promised date is remembered
        Branch(name="dated_way", cases=((_has("deadline"), "own_date"),), otherwise=END),
        Keep(name="own_date", remind="deadline", uses=("deal_client",), rules=("P2",), then=END),
    ),
)
