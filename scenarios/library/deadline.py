"""Answer a wish for a date: a yes that fits, a no with the plan, a way (P5, P6, P3, P4)."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from scenarios.engine.facts import Facts, Json
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Compute, Draft, Hear, Keep, Say
from scenarios.reading.answers import day, items, money, number, parts_of, percentage, words
from scenarios.reckoning.concessions import less, share_of
from scenarios.reckoning.haste import USUAL_SURCHARGE, surcharge_of, with_margin
from scenarios.reckoning.money import MoneyError
from scenarios.reckoning.values import (
    dump_percent,
    money_in,
    money_of,
    number_in,
    number_of,
    put_money,
)

_ABOUT = ("deal_client", "deal_thing")
_SURCHARGE = percentage(1, 300)
"""A percentage on top."""
_HALF = Decimal(50)
"""PP1's guarantee: half of the money back if the deadline is missed."""
_HASTE = ("surcharge_sum", "fast_price")
_WEEKENDS = ((4, 5), (5, 6))
"""Friday and Saturday, or Saturday and Sunday."""


def _wanted_day(text: str, facts: Facts) -> Json:
    """The day that the client wants, and on which day that was said here, as "told"."""
    read = day(text, facts)
    zone = ZoneInfo(str(facts.get("profile_zone") or "UTC"))
    told = datetime.fromisoformat(str(facts["now"])).astimezone(zone).date()
    return {**(read if isinstance(read, dict) else {}), "told": told.isoformat()}


def _honest_day(facts: Facts) -> date | None:
    """The day on which the margin has passed, whichever two days are the weekend (PP1)."""
    wanted = facts.get("wanted")
    if not isinstance(wanted, dict) or "told" not in wanted:
        return None
    told, days = date.fromisoformat(str(wanted["told"])), int(number_of(facts, "margin_days"))
    return max(_working_days_after(told, days, weekend) for weekend in _WEEKENDS)


def _working_days_after(start: date, days: int, weekend: tuple[int, int]) -> date:
    at = start
    while days > 0:
        at += timedelta(days=1)
        days -= at.weekday() not in weekend
    return at


def _fits(facts: Facts) -> bool:
    """Whether the day wanted is no earlier than the honest one: nothing is to be refused."""
    wanted, honest = facts.get("wanted"), _honest_day(facts)
    if honest is None or not isinstance(wanted, dict):
        return False
    return honest <= date.fromisoformat(str(wanted["day"]))


def _promise(facts: Facts) -> dict[str, Json]:
    """His day is the one promised; the honest one comes no later."""
    wanted, honest = facts.get("wanted"), _honest_day(facts)
    due: Json = {"day": wanted["day"]} if isinstance(wanted, dict) else wanted
    return {"due": due, "honest_day": None if honest is None else {"day": honest.isoformat()}}


def _plan(facts: Facts) -> dict[str, Json]:
    """The days to name, the usual surcharge, the plan's first part; the sum named so far is old."""
    found: dict[str, Json] = {
        "margin_days": with_margin(number_of(facts, "days")),
        "usual_surcharge": dump_percent(USUAL_SURCHARGE),
        **_see(facts),
    }
    parts = parts_of(facts.get("parts"))
    if parts:
        found["part_suggested"] = parts[0][0]
    return found


def _see(facts: Facts) -> dict[str, Json]:
    """The sum in the client's newest message: it is never suggested again."""
    named = facts.get("message_amount")
    return {} if named is None else {"seen_amount": named}


def _news(facts: Facts) -> dict[str, Json]:
    """The sum that the client named since the last one was seen: only that is suggested."""
    named = facts.get("message_amount")
    return {} if named is None or named == facts.get("seen_amount") else {"heard_amount": named}


def _price_haste(facts: Facts) -> dict[str, Json]:
    """What haste adds and the price with it (P4); half of the price for the guarantee (PP1)."""
    price, percent = money_in(facts, "price"), number_in(facts, "surcharge")
    found: dict[str, Json] = {}
    if price is None:
        return found
    found["half"] = put_money(less(price, _HALF))
    if percent is None:
        return found
    try:
        added = surcharge_of(price, percent)
        found["fast_price"] = put_money(price + added)
    except MoneyError:
        return found
    found["surcharge_sum"] = put_money(added)
    return found


def _guarantee(facts: Facts) -> dict[str, Json]:
    """PP1: half of the price comes back if the date is missed; how far that is below the floor."""
    half, floor = less(money_of(facts, "price"), _HALF), money_in(facts, "deal_floor")
    found: dict[str, Json] = {"half": put_money(half)}
    if floor is not None and floor.currency == half.currency and half < floor:
        found["under_floor"] = put_money(floor - half)
    return found


def _weigh(facts: Facts) -> dict[str, Json]:
    """What the sum offered for haste is as a share of the price, and what is missing."""
    price, offered = money_in(facts, "price"), money_of(facts, "offered_sum")
    wanted = money_in(facts, "surcharge_sum")
    found: dict[str, Json] = {}
    try:
        if price is not None:
            found["offered_share"] = dump_percent(share_of(offered, price))
        if wanted is not None and offered < wanted:
            found["missing"] = put_money(wanted - offered)
    except MoneyError:
        pass
    return found


def _settle(facts: Facts) -> dict[str, Json]:
    """Haste at the sum that the client offered; what is given away with it (P4)."""
    offered = facts.get("offered_sum")
    found: dict[str, Json] = {"surcharge_sum": offered}
    if (whole := _with_offer(facts)) is not None:
        found["fast_price"] = whole
    if (missing := facts.get("missing")) is not None:
        found["gave"] = missing
    return found


def _part_fee(facts: Facts) -> dict[str, Json]:
    """The sum offered buys one part moved up; the price of the job with it."""
    found: dict[str, Json] = {"part_fee": facts.get("offered_sum")}
    if (whole := _with_offer(facts)) is not None:
        found["part_price"] = whole
    return found


def _with_offer(facts: Facts) -> Json:
    price, offered = money_in(facts, "price"), money_in(facts, "offered_sum")
    try:
        return None if price is None or offered is None else put_money(price + offered)
    except MoneyError:
        return None


def _haste(facts: Facts) -> dict[str, Json]:
    """What is paid for haste: the sum, else the bare percentage where no price is known."""
    summed, percent = facts.get("surcharge_sum"), facts.get("surcharge")
    return {"haste": summed} if summed is not None else {"haste": percent, "bare_percent": percent}


def _has(fact: str) -> Callable[[Facts], bool]:
    return lambda facts: facts.get(fact) is not None


def _hear(name: str, *, accepted: str, insists: str, silent: str = "nudge", days: int = 2) -> Hear:
    """How he answered; an offer is always looked at anew."""
    answers = {"accepted": accepted, "insists": insists, "silent": silent, "offers": "news"}
    return Hear(name=name, answers=answers, after=timedelta(days=days))


def _reckon(name: str, *, then: str) -> Compute:
    """What haste costs, as far as price and surcharge are known."""
    return Compute(name=name, does=_price_haste, gives=(), may_give=("half", *_HASTE), then=then)


def _recap(
    name: str,
    *,
    rules: tuple[str, ...],
    uses: tuple[str, ...],
    then: str,
    variants: tuple[str, ...],
    may_use: tuple[str, ...] = (),
    price: tuple[str, ...] = (),
) -> Draft:
    """The letter with what was agreed, to be confirmed (CO7); a promised day is named (P2)."""
    return Draft(
        name=name,
        variants=variants,
        rules=("CO7", "P2", *rules),
        uses=uses,
        may_use=(*may_use, *_ABOUT),
        price=price,
        letter=True,
        then=then,
    )


SCENARIO = Scenario(
    id="deadline",
    version=3,
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
            may_give=("part_suggested", "seen_amount"),
            then="wanted",
        ),
        # the day that the client wants; skip: "today", "asap", no day
        Ask(name="wanted", read=_wanted_day, then="fits", skip="first"),
        # the honest date is early enough: then there is nothing to refuse
        Branch(name="fits", cases=((_fits, "promise"),), otherwise="first"),
        Compute(name="promise", does=_promise, gives=("due", "honest_day"), then="in_time"),
        # told to the freelancer: it fits, haste that is none is not charged for
        Say(
            name="in_time",
            rules=("PP1", "P2", "P10"),
            uses=("margin_days", "wanted", "honest_day"),
            then="yes",
        ),
        # clear: his day, without conditions; tied: his day, with what it hangs on (BR6)
        Draft(
            name="yes",
            variants=("clear", "tied"),
            rules=("P2", "P6", "P7", "PP1", "BR6"),
            uses=("due", "parts", "margin_days"),
            may_use=_ABOUT,
            then="heard_yes",
        ),
        # insists: earlier than that; offers: another day. Either one is looked at anew
        Hear(
            name="heard_yes",
            answers={
                "accepted": "recap_whole",
                "insists": "wanted",
                "silent": "keep_day",
                "offers": "wanted",
            },
            labels=("insists", "offers"),
        ),
        # silence. start: asked for the go-ahead that his day needs; still: is the order still on?
        Draft(
            name="keep_day",
            variants=("start", "still"),
            rules=("BR4", "P2", "P7", "P10"),
            uses=("due", "margin_days"),
            may_use=_ABOUT,
            then="heard_keep",
        ),
        Hear(
            name="heard_keep",
            answers={
                "accepted": "recap_whole",
                "insists": "wanted",
                "silent": "close",
                "offers": "wanted",
            },
            after=timedelta(days=3),
            labels=("insists", "offers"),
        ),
        # P3: what could be ready by his day; skip: nothing useful
        Ask(name="first", read=words, suggest=("part_suggested",), then="price", skip="price"),
        Ask(name="price", read=money, prefill=("deal_price",), then="surcharge", skip="surcharge"),
        # P4: haste on top of the price; skip: it cannot be done faster at any price
        Ask(
            name="surcharge",
            read=_SURCHARGE,
            suggest=("usual_surcharge",),
            then="reckon",
            skip="reckon",
        ),
        _reckon("reckon", then="reckoned"),
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
            may_use=("wanted", "first", "surcharge", "price", *_HASTE, *_ABOUT),
            price=("price", "fast_price"),
            then="heard",
        ),
        _hear("heard", accepted="taken", insists="may_offer"),
        # before a guarantee is offered it is weighed
        Branch(name="may_offer", cases=((_has("half"), "stake"),), otherwise="insist"),
        Compute(
            name="stake",
            does=_guarantee,
            gives=("half",),
            may_give=("under_floor",),
            then="at_stake",
        ),
        # told to the freelancer: what a missed date would cost, and when not to offer it
        Say(name="at_stake", rules=("PP1", "DI3"), uses=("half",), then="insist"),
        # he insists. smallest: the piece that he cannot do without; guarantee: the honest date,
        # half of the money back if it is missed; kind_no: the door stays open
        Draft(
            name="insist",
            variants=("smallest", "guarantee", "kind_no"),
            rules=("P5", "P6", "P3", "PP1", "WA11", "P10"),
            uses=("margin_days", "parts"),
            may_use=("wanted", "half", *_ABOUT),
            then="heard_ways",
        ),
        _hear("heard_ways", accepted="taken_last", insists="stage"),
        # which of the last ways he took
        Choose(
            name="taken_last",
            options={
                "guaranteed": "price_now",
                "first": "first_now",
                "whole": "due_whole",
                "faster": "priced",
                "parted": "declined",
            },
        ),
        # is there a date that was agreed before? then it holds; else the order is declined
        Choose(name="stage", options={"dated": "stand", "open": "part"}),
        # agreed_date: it holds, parts are shown on the way; trade: it holds at the agreed price,
        # earlier has its own (P4)
        Draft(
            name="stand",
            variants=("agreed_date", "trade"),
            rules=("P5", "P3", "P4", "P7"),
            uses=("parts",),
            may_use=("wanted", "surcharge", "surcharge_sum", *_ABOUT),
            then="heard_stand",
        ),
        _hear("heard_stand", accepted="stood_by", insists="stood", silent="stood"),
        # what he said yes to: the agreed date, or haste at its price
        Choose(name="stood_by", options={"stays": "stood", "faster": "priced"}),
        # told to the freelancer: the work goes on, the date is talked about no more
        Say(name="stood", rules=("P2", "CO1", "P8"), then=END),
        # farewell: the door open; guide: what helps a hurried job with somebody else
        Draft(
            name="part",
            variants=("farewell", "guide"),
            rules=("WA11", "P5", "P6", "P3"),
            uses=("margin_days",),
            may_use=("wanted", *_ABOUT),
            then="declined",
        ),
        Keep(name="declined", state="declined", entry="parted", then=END),
        # he offers another date or money for haste; only what he named lately is suggested
        Compute(name="news", does=_news, gives=(), may_give=("heard_amount",), then="seen"),
        Compute(name="seen", does=_see, gives=(), may_give=("seen_amount",), then="offer"),
        Choose(name="offer", options={"date": "offered_day", "money": "offered_sum"}),
        Ask(name="offered_day", fact="due", read=day, then="works"),
        Choose(name="works", options={"yes": "recap_whole", "no": "may_offer"}),
        # on top of the price
        Ask(name="offered_sum", read=money, suggest=("heard_amount",), then="weigh"),
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
            gives=("surcharge_sum",),
            may_give=("fast_price", "gave"),
            then="due_fast",
        ),
        # for the sum he offers. for_part: the most urgent part moved up; usual_term: no surcharge
        Draft(
            name="more",
            variants=("for_part", "usual_term"),
            rules=("P4", "P3", "P5", "P6"),
            uses=("offered_sum", "margin_days"),
            may_use=("surcharge_sum", "missing", *_ABOUT),
            then="heard_last",
        ),
        _hear("heard_last", accepted="taken_more", insists="stage"),
        Choose(name="taken_more", options={"part": "part_paid", "usual": "due_whole"}),
        # the part moved up is paid for: the letter names its sum
        Compute(name="part_paid", does=lambda _: {"paid": True}, gives=("paid",), then="part_now"),
        Ask(
            name="part_now",
            fact="first",
            read=words,
            suggest=("first", "part_suggested"),
            then="due_first",
        ),
        # which of the first ways he took
        Choose(
            name="taken", options={"whole": "due_whole", "first": "first_now", "faster": "priced"}
        ),
        # the day itself, for the letter and for the freelancer's own reminder
        Ask(name="due_whole", fact="due", read=day, then="recap_whole"),
        # points: confirmed, then begun; begin: what he sends for it is the yes
        _recap(
            "recap_whole",
            rules=("P6", "BR6"),
            uses=("due", "parts"),
            variants=("points", "begin"),
            then="own_date",
        ),
        # the guarantee is half of a price, so that has to be known
        Ask(name="price_now", fact="price", read=money, prefill=("price",), then="guarantee"),
        Compute(
            name="guarantee",
            does=_guarantee,
            needs=("price",),
            gives=("half",),
            may_give=("under_floor",),
            then="guarded",
        ),
        # told to the freelancer: what hangs on the day that is named next
        Say(name="guarded", rules=("PP1", "DI3"), uses=("half",), then="due_guaranteed"),
        Ask(name="due_guaranteed", fact="due", read=day, then="recap_guaranteed"),
        # points: confirmed here; materials: it begins by itself once all of them are there
        _recap(
            "recap_guaranteed",
            rules=("PP1", "BR6"),
            uses=("due", "parts", "half"),
            variants=("points", "materials"),
            then="guaranteed",
        ),
        # P4: what is given, and the honest date that it earned
        Keep(
            name="guaranteed", entry="concession_guarantee", uses=("half", "due"), then="own_date"
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
        Ask(name="rest_due", read=day, then="is_paid"),
        Branch(name="is_paid", cases=((_has("paid"), "part_fee"),), otherwise="recap_first"),
        # two_dates: confirmed, then begun; begin: begun at once, his day is near
        _recap(
            "recap_first",
            rules=("P3",),
            uses=("due", "rest_due", "first"),
            variants=("two_dates", "begin"),
            then="rest_date",
        ),
        Compute(
            name="part_fee",
            does=_part_fee,
            gives=("part_fee",),
            may_give=("part_price",),
            then="recap_part",
        ),
        # two_dates: his word is enough; fee_first: the days are moved once the fee is there (PP1)
        _recap(
            "recap_part",
            rules=("P4", "PP1"),
            uses=("due", "rest_due", "first", "part_fee"),
            variants=("two_dates", "fee_first"),
            may_use=("part_price",),
            price=("part_price",),
            then="dated_part",
        ),
        Keep(
            name="dated_part",
            deal={"price": "part_price"},
            entry="haste_agreed",
            uses=("due", "part_fee"),
            then="rest_date",
        ),
        Keep(name="rest_date", remind="rest_due", uses=("deal_client",), then="own_date"),
        # he takes the faster way: its surcharge and the price are known here, or asked for now
        Branch(name="priced", cases=((_has("surcharge"), "due_fast"),), otherwise="surcharge_now"),
        Ask(
            name="surcharge_now",
            fact="surcharge",
            read=_SURCHARGE,
            suggest=("usual_surcharge",),
            then="reckon_now",
        ),
        _reckon("reckon_now", then="due_fast"),
        Ask(name="due_fast", fact="due", read=day, suggest=("wanted",), then="haste"),
        Compute(
            name="haste",
            does=_haste,
            gives=("haste",),
            may_give=("bare_percent",),
            then="recap_fast",
        ),
        # points: line by line; short: two sentences. Less than reckoned: what is given in return
        _recap(
            "recap_fast",
            rules=("P4",),
            uses=("due", "parts", "haste"),
            variants=("points", "short"),
            may_use=("fast_price", "gave"),
            price=("fast_price",),
            then="dated_fast",
        ),
        Keep(
            name="dated_fast",
            deal={"price": "fast_price"},
            entry="haste_agreed",
            uses=("due", "surcharge_sum", "bare_percent"),
            then="is_given",
        ),
        Branch(name="is_given", cases=((_has("gave"), "conceded"),), otherwise="own_date_fast"),
        # P4: less than haste costs, for answers on the same day
        Keep(
            name="conceded",
            entry="concession_haste",
            uses=("gave", "surcharge_sum", "due"),
            then="own_date_fast",
        ),
        Keep(name="own_date_fast", remind="due", uses=("deal_client",), rules=("P2",), then=END),
        # P2: a promise with a time is remembered
        Keep(name="own_date", remind="due", uses=("deal_client",), rules=("P2",), then="dated"),
        Keep(name="dated", entry="date_agreed", uses=("due", "rest_due"), then=END),
        # silence: one question, then the permission to close (BR4).
        # which: an easy choice; need: what must be there on the day
        Draft(
            name="nudge",
            variants=("which", "need"),
            rules=("P7", "P10", "BR4", "P3"),
            uses=("margin_days",),
            may_use=("wanted", "first", *_ABOUT),
            then="heard_nudge",
        ),
        _hear("heard_nudge", accepted="taken", insists="may_offer", silent="close", days=3),
        # permission: closed now, the door open; one_word: closed unless he picks an answer
        Draft(
            name="close",
            variants=("permission", "one_word"),
            rules=("BR4", "P10"),
            uses=("margin_days",),
            may_use=_ABOUT,
            then=END,
        ),
    ),
)
