"""A client wants work for nothing first: a paid test, cases, stages, a guarantee (WA9, P3, PP1)."""

from collections.abc import Callable
from decimal import Decimal

from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Compute, Draft, Hear, Keep, Say
from scenarios.reading.amounts import read_percents
from scenarios.reading.answers import day, money, words
from scenarios.reckoning.concessions import less, share_of
from scenarios.reckoning.money import Money, MoneyError, round_up
from scenarios.reckoning.pricing import stages
from scenarios.reckoning.values import (
    dump_percent,
    dump_stages,
    money_in,
    put_money,
)

_ABOUT = ("deal_client", "deal_thing")
_HALF = Decimal(50)
"""PP1's guarantee: half of the money back if the day is missed."""
_USUAL_SHARE = Decimal("0.15")
"""Of the price of the whole job: what a first piece usually comes to; only a suggestion."""
_COUNT = 4
"""P3's own answer: full prepayment, but in four stages."""


def _test_price(text: str, facts: Facts) -> Json:
    """A sum, or a percentage of the price where that is known.

    Raises:
        UnreadableError: as `money` does; "out_of_range" for the whole price or nothing.
    """
    percents, price = read_percents(text), money_in(facts, "price")
    if not percents or price is None:
        return money(text, facts)
    if not 0 < percents[0].value < 100:
        raise UnreadableError("out_of_range")
    part = price.times(percents[0].value / 100)
    if part.amount <= 0:
        raise UnreadableError("not_positive")
    return put_money(part)


def _suggest(facts: Facts) -> dict[str, Json]:
    """A price for the test that one would name, as a usual share of the job."""
    price = money_in(facts, "price")
    if price is None:
        return {}
    part = round_up(price.times(_USUAL_SHARE))
    return {"test_suggested": put_money(part)} if 0 < part.amount < price.amount else {}


def _reckon(facts: Facts) -> dict[str, Json]:
    """What the test is of the whole, what is left to pay after it, and half of it (PP1)."""
    price, test = money_in(facts, "price"), money_in(facts, "test_price")
    found = _stages_of(price)
    if test is None:
        return found
    found["half"] = put_money(less(test, _HALF))
    try:
        if price is not None and test < price:
            found["test_share"] = dump_percent(share_of(test, price))
            found["rest"] = put_money(price - test)
    except MoneyError:
        pass
    return found


def _cut(facts: Facts) -> dict[str, Json]:
    """The price in stages, each paid before it starts, and half of the price (P3, PP1)."""
    price = money_in(facts, "price")
    found = _stages_of(price)
    if price is not None:
        found["half"] = put_money(less(price, _HALF))
        found["stages"] = dump_stages(stages(price, _COUNT))
    return found


def _stages_of(price: Money | None) -> dict[str, Json]:
    """What the first of the stages costs."""
    return {} if price is None else {"first_stage": put_money(stages(price, _COUNT)[0])}


def _weigh(facts: Facts) -> dict[str, Json]:
    """Whether the sum offered pays for the whole job, for the test, less, or unknown."""
    offered, test = money_in(facts, "offered"), money_in(facts, "test_price")
    price = money_in(facts, "price")
    if offered and price and offered.currency == price.currency and not offered < price:
        return {"worth": "whole"}
    if offered is None or test is None or offered.currency != test.currency:
        return {"worth": "unknown"}
    if offered < test:
        return {"worth": "less", "missing": put_money(test - offered)}
    return {"worth": "enough"}


def _take(facts: Facts) -> dict[str, Json]:
    """The sum offered becomes the price of the test."""
    return {"taken_sum": facts.get("offered")}


def _last(draft: str) -> Callable[[Facts], dict[str, Json]]:
    """Remembers what was offered to the client last: a later yes is a yes to that."""
    return lambda _facts: {"last": draft}


def _is(fact: str, value: str) -> Callable[[Facts], bool]:
    return lambda facts: facts.get(fact) == value


def _shows_cases(*asked: str) -> Callable[[Facts], bool]:
    """Whether this was asked and there was finished work to offer instead."""
    return lambda facts: facts.get("asked") in asked and facts.get("cases") is not None


def _hear(name: str, *, accepted: str = "took", insists: str, silent: str = "nudge") -> Hear:
    """The client's answer; a sum he names is weighed wherever he names it."""
    answers = {"accepted": accepted, "insists": insists, "silent": silent, "offers": "offered"}
    return Hear(name=name, answers=answers, labels=("insists", "offers"))


SCENARIO = Scenario(
    id="free_work",
    version=2,
    opens={"free_work": {}},
    steps=(
        # a sample of the real task; a contest (many work, one is paid); pay only if it is liked;
        # "just a sketch"
        Choose(
            name="asked", options=dict.fromkeys(("test", "contest", "later", "sketch"), "found")
        ),
        # WA9: a reputation that nobody can find, a new address, an alias
        Choose(name="found", options=dict.fromkeys(("yes", "nothing", "unchecked"), "checked")),
        Say(name="checked", rules=("WA9", "WA12"), uses=("asked", "found"), then="price"),
        # of the whole job; skip: not named yet
        Ask(
            name="price",
            read=money,
            prefill=("deal_price",),
            suggest=("message_amount",),
            then="way",
            skip="way",
        ),
        Branch(
            name="way",
            cases=((_is("asked", "later"), "cut"), (_is("asked", "contest"), "works")),
            otherwise="piece",
        ),
        # the small real piece that would be the paid test
        Ask(name="piece", read=words, then="suggest"),
        Compute(
            name="suggest", does=_suggest, gives=(), may_give=("test_suggested",), then="test_price"
        ),
        # typed, or as a share of the job
        Ask(name="test_price", read=_test_price, suggest=("test_suggested",), then="cases"),
        # finished work that is close to the task; skip: nothing to show yet
        Ask(name="cases", read=words, then="reckon", skip="reckon"),
        Compute(
            name="reckon",
            does=_reckon,
            gives=(),
            may_give=("test_share", "rest", "half", "first_stage"),
            then="reckoned",
        ),
        # told to the freelancer: what the test is of the whole, and that it is counted towards it
        Say(name="reckoned", rules=("WA9", "P4"), then="answer"),
        # paid_test: one real piece, counted towards the job; first_stage: the first stage is the
        # test (PP1); cases: finished work instead
        Draft(
            name="answer",
            variants=("paid_test", "first_stage", "cases"),
            rules=("P3", "P5", "P6", "P10", "PP1"),
            uses=("piece", "test_price"),
            may_use=("rest", "first_stage", "cases", *_ABOUT),
            then="heard",
        ),
        Ask(name="works", fact="cases", read=words, then="contest", skip="contest"),
        # declined kindly. paid_step: a small paid step instead; cases: finished work to judge by
        Draft(
            name="contest",
            variants=("paid_step", "cases"),
            rules=("WA9", "P3", "P5", "P6", "P10"),
            may_use=("cases", *_ABOUT),
            then="heard",
        ),
        # "we pay later if we like it": stages, each paid before it starts
        Compute(
            name="cut",
            does=_cut,
            gives=(),
            may_give=("first_stage", "half", "stages"),
            then="stages_told",
        ),
        Say(name="stages_told", rules=("WA9", "P3", "PP1"), then="later"),
        # stages: full prepayment in small steps; guarantee: half back if the day is missed (PP1)
        Draft(
            name="later",
            variants=("stages", "guarantee"),
            rules=("P3", "P5", "P6", "PP1", "P10"),
            may_use=("price", "stages", "first_stage", "half", *_ABOUT),
            price=("price",),
            then="heard",
        ),
        _hear("heard", insists="pressed"),
        Compute(name="pressed", does=_last("insist"), gives=("last",), then="insist"),
        # he wants it free all the same. guarantee: half back if late, in writing;
        # talk: a short call about the task, no work before the order
        Draft(
            name="insist",
            variants=("guarantee", "talk"),
            rules=("P5", "P3", "PP1", "P7", "P10"),
            may_use=("half", *_ABOUT),
            then="heard_last",
        ),
        _hear("heard_last", accepted="taken_last", insists="part"),
        # no way fits: part correctly, without complaint. farewell: the door stays open; tips: what
        # shows a good choice without free work (P3)
        Draft(
            name="part",
            variants=("farewell", "tips"),
            rules=("WA9", "WA11", "P5", "P3"),
            may_use=_ABOUT,
            then="declined",
        ),
        Keep(name="declined", state="declined", entry="parted", then=END),
        # -- he offers a sum ----------------------------------------------------------------------
        Ask(name="offered", read=money, suggest=("message_amount",), then="price_now"),
        # without the price a sum cannot be told from the whole of it
        Ask(
            name="price_now",
            fact="price",
            read=money,
            prefill=("price", "deal_price"),
            then="weigh",
            skip="weigh",
        ),
        Compute(
            name="weigh",
            does=_weigh,
            needs=("offered",),
            gives=("worth",),
            may_give=("missing",),
            then="weighed",
        ),
        Branch(
            name="weighed",
            cases=((_is("worth", "whole"), "whole"), (_is("worth", "enough"), "take")),
            otherwise="cut_down",
        ),
        # that is no test any more but the order: into the letter, paid ahead (CO7, PP1)
        Say(name="whole", rules=("CO7", "PP1"), uses=("offered",), then="whole_offered"),
        Keep(
            name="whole_offered",
            state="negotiating",
            entry="whole_price_offered",
            uses=("offered",),
            then=END,
        ),
        Compute(name="cut_down", does=_last("smaller"), gives=("last",), then="smaller"),
        # for the sum he offers. piece: a smaller one, in full quality (P3); trade: the same one for
        # what saves hours, his work or more time (P4, DI2)
        Draft(
            name="smaller",
            variants=("piece", "trade"),
            rules=("P4", "P3", "P5", "DI2"),
            uses=("offered",),
            may_use=("test_price", "missing", *_ABOUT),
            then="heard_small",
        ),
        _hear("heard_small", accepted="small_piece", insists="part"),
        Ask(name="small_piece", fact="piece", read=words, then="take"),
        Compute(
            name="take",
            does=_take,
            needs=("offered",),
            gives=("taken_sum",),
            then="agreed_piece",
        ),
        # -- agreed -------------------------------------------------------------------------------
        # which of the ways he took: each question names only what was offered to him
        Branch(
            name="took",
            cases=(
                (_is("asked", "later"), "taken_later"),
                (_shows_cases("contest"), "taken_step"),
                (_is("asked", "contest"), "agreed_piece"),
                (_shows_cases("test", "sketch"), "taken"),
            ),
            otherwise="taken_bare",
        ),
        Choose(
            name="taken", options={"test": "agreed_piece", "stages": "to_letter", "cases": "look"}
        ),
        Choose(name="taken_bare", options={"test": "agreed_piece", "stages": "to_letter"}),
        Choose(name="taken_later", options={"stages": "to_letter", "guarantee": "guaranteed"}),
        Choose(name="taken_step", options={"step": "agreed_piece", "cases": "look"}),
        # after he had insisted: the guarantee, the talk, or one of the ways before
        Choose(
            name="taken_last",
            options={"guarantee": "guaranteed", "talk": "talk_day", "earlier": "took"},
        ),
        # told: result, day and half back go into the letter (PP1)
        Say(name="guaranteed", rules=("CO7", "PP1"), then="guarantee_agreed"),
        Keep(
            name="guarantee_agreed",
            state="negotiating",
            entry="guarantee_agreed",
            uses=("half",),
            then=END,
        ),
        # P2: the day of the talk is a promise
        Ask(name="talk_day", read=day, then="talk_promised", skip="talk"),
        Keep(
            name="talk_promised",
            remind="talk_day",
            uses=("deal_client",),
            rules=("P2",),
            then="talk",
        ),
        # told: questions and advice, nothing finished; then his answer is waited for
        Say(name="talk", rules=("P6", "P7"), then="heard_talk"),
        _hear("heard_talk", insists="part"),
        Ask(name="agreed_piece", fact="piece", read=words, prefill=("piece",), then="agreed_sum"),
        Ask(
            name="agreed_sum",
            read=_test_price,
            prefill=("taken_sum", "test_price"),
            then="test_day",
        ),
        Ask(name="test_day", read=day, then="recap_test"),
        # points: a letter that asks for a yes; paid: the invoice, its payment is the yes
        Draft(
            name="recap_test",
            variants=("points", "paid"),
            rules=("CO7", "P2", "PP1"),
            uses=("piece", "agreed_sum", "test_day"),
            may_use=_ABOUT,
            letter=True,
            then="test_promised",
        ),
        # P2: the day of the test is a promise
        Keep(
            name="test_promised",
            remind="test_day",
            uses=("deal_client", "piece"),
            rules=("P2",),
            then="test_agreed",
        ),
        Keep(
            name="test_agreed",
            state="negotiating",
            entry="paid_test_agreed",
            uses=("piece", "agreed_sum", "test_day"),
            then=END,
        ),
        # told: the points go into one letter, which is the talk "agreement"
        Say(name="to_letter", rules=("CO7", "PP1"), then="stages_agreed"),
        Keep(
            name="stages_agreed",
            state="negotiating",
            entry="paid_stages_agreed",
            uses=("first_stage",),
            then=END,
        ),
        # told: how to send cases; then his answer is waited for
        Say(name="look", rules=("P6", "P7"), then="heard_cases"),
        _hear("heard_cases", insists="pressed"),
        # -- silence: not yet a client, so he is asked once (BR4) ----------------------------------
        # still_on: asks for the decision; hurdle: asks what stands in the way, no decision needed
        Draft(
            name="nudge",
            variants=("still_on", "hurdle"),
            rules=("BR4", "P7", "P10"),
            may_use=_ABOUT,
            then="heard_nudge",
        ),
        _hear("heard_nudge", accepted="back", insists="pressed", silent="let_go"),
        Branch(
            name="back",
            cases=((_is("last", "insist"), "taken_last"), (_is("last", "smaller"), "offered_then")),
            otherwise="took",
        ),
        Ask(
            name="offered_then",
            fact="offered",
            read=money,
            prefill=("offered",),
            then="small_piece",
        ),
        Keep(name="let_go", state="lost", entry="parted", then="gone"),
        Say(name="gone", rules=("BR4", "P10", "WA9"), then=END),
    ),
)
