"""Answer a wish for an earlier date: agree, refuse with the plan, offer a way (P5, P6, P3, P4)."""

from datetime import timedelta
from decimal import Decimal

from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Compute, Draft, Hear, Keep, Say
from scenarios.reading.amounts import read_number, read_percents
from scenarios.reading.answers import day, items, money, number, parts_of, words
from scenarios.reckoning.concessions import less, share_of
from scenarios.reckoning.haste import USUAL_SURCHARGE, surcharge_of, with_margin
from scenarios.reckoning.money import MoneyError
from scenarios.reckoning.values import dump_percent, money_in, number_in, number_of, put_money

_ABOUT = ("deal_client", "deal_thing")
_MOST_SURCHARGE = 300
_HALF = Decimal(50)
"""PP1's guarantee: half of the money back if the deadline is missed."""


def _surcharge(text: str, _facts: Facts) -> Json:
    """A percentage on top, with or without its sign.

    Raises:
        UnreadableError: "not_number", "out_of_range".
    """
    percents = read_percents(text)
    found = percents[0].value if percents else read_number(text)
    if found is None:
        raise UnreadableError("not_number")
    if not 1 <= found <= _MOST_SURCHARGE:
        raise UnreadableError("out_of_range")
    return dump_percent(found)


def _plan(facts: Facts) -> dict[str, Json]:
    """The days to name, the usual surcharge, and the part that the plan begins with."""
    found: dict[str, Json] = {
        "margin_days": with_margin(number_of(facts, "days")),
        "usual_surcharge": dump_percent(USUAL_SURCHARGE),
    }
    parts = parts_of(facts.get("parts"))
    if parts:
        found["part_suggested"] = parts[0][0]
    return found


def _price_haste(facts: Facts) -> dict[str, Json]:
    """What haste adds and the price with it; the bare percentage where no price is known."""
    price, percent = money_in(facts, "price"), number_in(facts, "surcharge")
    found: dict[str, Json] = {}
    if price is not None:
        found["half"] = put_money(less(price, _HALF))
    if percent is None:
        return found
    if price is None:
        found["bare_percent"] = facts.get("surcharge")
        return found
    try:
        added = surcharge_of(price, percent)
        found["fast_price"] = put_money(price + added)
    except MoneyError:
        return found
    found["surcharge_sum"] = put_money(added)
    return found


def _weigh(facts: Facts) -> dict[str, Json]:
    """What the sum offered for haste is as a share of the price, and what is missing."""
    price, offered = money_in(facts, "price"), money_in(facts, "offered_sum")
    wanted = money_in(facts, "surcharge_sum")
    found: dict[str, Json] = {}
    if offered is None:
        return found
    try:
        if price is not None:
            found["offered_share"] = dump_percent(share_of(offered, price))
        if wanted is not None and offered < wanted:
            found["missing"] = put_money(wanted - offered)
    except MoneyError:
        pass
    return found


def _settle(facts: Facts) -> dict[str, Json]:
    """Haste at the sum that the client offered."""
    price, offered = money_in(facts, "price"), money_in(facts, "offered_sum")
    found: dict[str, Json] = {}
    if offered is None:
        return found
    found["surcharge_sum"] = put_money(offered)
    try:
        if price is not None:
            found["fast_price"] = put_money(price + offered)
    except MoneyError:
        pass
    return found


def _has_surcharge(facts: Facts) -> bool:
    return facts.get("surcharge") is not None


SCENARIO = Scenario(
    id="deadline",
    version=1,
    opens={"rush_deadline": {}},
    steps=(
        # working days that the job honestly needs, without a margin
        Ask(name="days", read=number(1, 365), then="parts"),
        # P6: what the time goes into, in the client's words
        Ask(name="parts", read=items, then="plan"),
        # PP1: a quarter on top, rounded up; told openly below
        Compute(
            name="plan",
            does=_plan,
            needs=("days", "parts"),
            gives=("margin_days", "usual_surcharge"),
            may_give=("part_suggested",),
            then="wanted",
        ),
        # the day that the client wants; skip: "today", "asap", no day
        Ask(name="wanted", read=day, then="first", skip="first"),
        # P3: what could be ready by his day; skip: nothing useful
        Ask(name="first", read=words, suggest=("part_suggested",), then="price", skip="price"),
        Ask(name="price", read=money, prefill=("deal_price",), then="surcharge", skip="surcharge"),
        # P4: haste on top of the price; skip: it cannot be done faster at any price
        Ask(
            name="surcharge",
            read=_surcharge,
            suggest=("usual_surcharge",),
            then="reckon",
            skip="reckon",
        ),
        Compute(
            name="reckon",
            does=_price_haste,
            gives=(),
            may_give=("half", "bare_percent", "surcharge_sum", "fast_price"),
            then="reckoned",
        ),
        # told to the freelancer: the days to name and why; what haste costs
        Say(
            name="reckoned", rules=("PP1", "P4", "DI2"), uses=("days", "margin_days"), then="answer"
        ),
        # plan: yes to the wish, the work that the time goes into, the honest term;
        # part: a smaller first part by his day; faster: moved up, for a surcharge
        Draft(
            name="answer",
            variants=("plan", "part", "faster"),
            rules=("P5", "P6", "P3", "P4", "PP1", "P7"),
            uses=("margin_days", "parts"),
            may_use=(
                "wanted",
                "first",
                "surcharge",
                "surcharge_sum",
                "fast_price",
                "price",
                *_ABOUT,
            ),
            then="heard",
        ),
        Hear(
            name="heard",
            answers={
                "accepted": "taken",
                "insists": "insist",
                "silent": "nudge",
                "offers": "offer",
            },
        ),
        # he insists: the smallest piece that helps; the honest date with half of the money back
        # if it is missed; or a kind no that leaves the door open
        Draft(
            name="insist",
            variants=("smallest", "guarantee", "kind_no"),
            rules=("P5", "P6", "P3", "PP1", "WA11", "P10"),
            uses=("margin_days", "parts"),
            may_use=("wanted", "half", *_ABOUT),
            then="heard_last",
        ),
        Hear(
            name="heard_last",
            answers={
                "accepted": "taken",
                "insists": "stage",
                "silent": "nudge",
                "offers": "offer",
            },
        ),
        # is there a date that was agreed before? then it holds; else the order is declined
        Choose(name="stage", options={"dated": "stand", "open": "part"}),
        Draft(
            name="stand",
            variants=("agreed_date",),
            rules=("P5", "P3", "P7", "CO7"),
            uses=("parts",),
            may_use=("wanted", *_ABOUT),
            then=END,
        ),
        Draft(
            name="part",
            variants=("farewell",),
            rules=("WA11", "P5", "P6", "P3"),
            uses=("margin_days",),
            may_use=("wanted", *_ABOUT),
            then="declined",
        ),
        Keep(name="declined", state="declined", entry="parted", then=END),
        # he offers another date or money for haste
        Choose(name="offer", options={"date": "offered_day", "money": "offered_sum"}),
        Ask(name="offered_day", fact="due", read=day, then="works"),
        Choose(name="works", options={"yes": "recap_whole", "no": "insist"}),
        # on top of the price
        Ask(name="offered_sum", read=money, suggest=("message_amount",), then="weigh"),
        Compute(
            name="weigh",
            does=_weigh,
            needs=("offered_sum",),
            gives=(),
            may_give=("offered_share", "missing"),
            then="weighed",
        ),
        Say(name="weighed", rules=("P4", "DI3"), uses=("offered_sum",), then="enough"),
        Choose(name="enough", options={"yes": "settle", "no": "more"}),
        Compute(
            name="settle",
            does=_settle,
            needs=("offered_sum",),
            gives=(),
            may_give=("bare_percent", "surcharge_sum", "fast_price"),
            then="due_fast",
        ),
        # for the sum he offers: the most urgent part moved up; or the usual term at no surcharge
        Draft(
            name="more",
            variants=("for_part", "usual_term"),
            rules=("P4", "P3", "P5", "P6"),
            uses=("offered_sum", "margin_days"),
            may_use=("surcharge_sum", "missing", *_ABOUT),
            then="heard_last",
        ),
        # which of the ways he took
        Choose(
            name="taken", options={"whole": "due_whole", "first": "first_now", "faster": "priced"}
        ),
        # the day itself, for the letter and for the freelancer's own reminder
        Ask(name="due_whole", fact="due", read=day, then="recap_whole"),
        # guaranteed: where the guarantee was offered
        Draft(
            name="recap_whole",
            variants=("points", "guaranteed"),
            rules=("CO7", "P2", "PP1", "P6"),
            uses=("due", "parts"),
            may_use=("half", *_ABOUT),
            then="own_date",
        ),
        Ask(
            name="first_now",
            fact="first",
            read=words,
            prefill=("first",),
            suggest=("part_suggested",),
            then="due_first",
        ),
        Ask(name="due_first", fact="due", read=day, suggest=("wanted",), then="rest_due"),
        Ask(name="rest_due", read=day, then="recap_first"),
        Draft(
            name="recap_first",
            variants=("two_dates",),
            rules=("CO7", "P2", "P3"),
            uses=("due", "rest_due", "first"),
            may_use=_ABOUT,
            then="rest_date",
        ),
        Keep(name="rest_date", remind="rest_due", uses=("deal_client",), then="own_date"),
        # he takes the faster way: its surcharge and the price are known here, or asked for now
        Branch(name="priced", cases=((_has_surcharge, "due_fast"),), otherwise="surcharge_now"),
        Ask(
            name="surcharge_now",
            fact="surcharge",
            read=_surcharge,
            suggest=("usual_surcharge",),
            then="reckon_now",
        ),
        Compute(
            name="reckon_now",
            does=_price_haste,
            gives=(),
            may_give=("half", "bare_percent", "surcharge_sum", "fast_price"),
            then="due_fast",
        ),
        Ask(name="due_fast", fact="due", read=day, suggest=("wanted",), then="recap_fast"),
        Draft(
            name="recap_fast",
            variants=("points", "short"),
            rules=("CO7", "P4", "P2"),
            uses=("due", "parts"),
            may_use=("bare_percent", "surcharge_sum", "fast_price", *_ABOUT),
            then="dated_fast",
        ),
        Keep(
            name="dated_fast",
            deal={"price": "fast_price"},
            entry="haste_agreed",
            uses=("due", "surcharge_sum", "bare_percent"),
            then="own_date_fast",
        ),
        Keep(name="own_date_fast", remind="due", uses=("deal_client",), then=END),
        # P2: a promise with a time is remembered
        Keep(name="own_date", remind="due", uses=("deal_client",), then="dated"),
        Keep(name="dated", entry="date_agreed", uses=("due", "rest_due"), then=END),
        # silence: one question, then the permission to close (BR4)
        Draft(
            name="nudge",
            variants=("which", "need"),
            rules=("P7", "P10", "BR4", "P3"),
            uses=("margin_days",),
            may_use=("wanted", "first", *_ABOUT),
            then="heard_nudge",
        ),
        Hear(
            name="heard_nudge",
            answers={
                "accepted": "taken",
                "insists": "insist",
                "silent": "close",
                "offers": "offer",
            },
            after=timedelta(days=3),
        ),
        Draft(
            name="close",
            variants=("permission",),
            rules=("BR4", "P10"),
            uses=("margin_days",),
            may_use=_ABOUT,
            then=END,
        ),
    ),
)
