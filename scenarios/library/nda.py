"""Answer a wish for secrecy or exclusivity: priced, limited, or with something in return (P4)."""

import re
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Compute, Draft, Hear, Keep, Say
from scenarios.reading.amounts import read_money, read_number, read_percents
from scenarios.reading.answers import day, floor_price, money, number, percentage, words
from scenarios.reckoning.concessions import share_of
from scenarios.reckoning.haste import surcharge_of
from scenarios.reckoning.money import Money, MoneyError, load_money
from scenarios.reckoning.values import (
    dump_number,
    dump_percent,
    money_in,
    number_in,
    number_of,
    put_money,
)

_ABOUT = ("deal_client", "deal_thing")
_USUAL = {"low": Decimal(20), "middle": Decimal(30), "high": Decimal(40)}
"""Percent on top of the price for work that cannot be shown (P4: 20 to 40)."""
_SURCHARGE = percentage(1, 300)
"""A percentage on top."""
_MONTHS = number(1, 60)
_SHORTER = re.compile(
    r"\b(?:days?|weeks?)\b|\b(?:дн(?:я|ей)|день|недел[июья]\w*|недель)\b|يوم|أيام|أسبوع|أسابيع",
    re.IGNORECASE,
)
_YEARS = re.compile(r"\byears?\b|\b(?:год|года|лет)\b|سنة|سنوات|\bعام|أعوام", re.IGNORECASE)
_BANS = ("exclusive", "rivals")
_SLIP = Decimal("0.1")
"""A bare number below this part of the price is hardly meant as the sum for the whole job."""


def _offer(text: str, facts: Facts) -> Json:
    """What he offers: a percentage on top, or the sum of the whole.

    Raises:
        UnreadableError: "out_of_range" (a bare number far below the price, too), those of a sum.
    """
    if read_percents(text):
        return _SURCHARGE(text, facts)
    sum_ = money(text, facts)
    found, price = read_money(text, ""), money_in(facts, "price")
    if found is not None and found.currency:
        return sum_
    offered = load_money(sum_)
    if price and price.currency == offered.currency and offered < price.times(_SLIP):
        raise UnreadableError("out_of_range")
    return sum_


def _months(text: str, facts: Facts) -> Json:
    """A number of months; years are counted in months, days and weeks are none.

    Raises:
        UnreadableError: "out_of_range" (days and weeks, too), "not_number".
    """
    if _SHORTER.search(text):
        raise UnreadableError("out_of_range")
    found = read_number(text) if _YEARS.search(text) else None
    return _MONTHS(text if found is None else str(dump_number(found * 12)), facts)


def _choices(facts: Facts) -> dict[str, Json]:
    """20, 30 and 40 percent, each with the exact price it makes (P4)."""
    price = money_in(facts, "price")
    found: dict[str, Json] = {}
    for name, percent in _USUAL.items():
        found[name] = dump_percent(percent)
        if price is not None and (whole := _on_top(price, percent)) is not None:
            found[f"price_{name}"] = put_money(whole)
    return found


def _on_top(price: Money, percent: Decimal) -> Money | None:
    """The price with so many percent on top; None beyond what money can be."""
    try:
        return price + surcharge_of(price, percent)
    except MoneyError:
        return None


def _reckon(facts: Facts) -> dict[str, Json]:
    """The new price and what the concession earns; nothing where no price is known."""
    price = money_in(facts, "price")
    whole = None if price is None else _on_top(price, number_of(facts, "surcharge"))
    if price is None or whole is None:
        return {}
    return {"new_price": put_money(whole), "surcharge_sum": put_money(whole - price)}


def _weigh(facts: Facts) -> dict[str, Json]:
    """His offer beside the price asked and the floor; the verdict decides how to go on.

    "enough": what was asked, or more; "below": under the floor; "nothing": no more than the job
    costs without the terms, which would be a gift (P4); "less": between.
    """
    found = {**_reckon(facts), "verdict": "less"}
    wanted = number_of(facts, "surcharge")
    percent, whole = number_in(facts, "offered"), _offered_total(facts)
    price, floor = money_in(facts, "price"), money_in(facts, "floor")
    asked = money_in(found, "new_price")
    enough = percent is not None and percent >= wanted
    if whole is not None:
        found["offered_total"] = put_money(whole)
        try:
            if price is not None:
                found["offered_share"] = dump_percent(share_of(whole, price))
                if not price < whole:
                    found["verdict"] = "nothing"
            if asked is not None:
                enough = not whole < asked
                if not enough:
                    found["missing"] = put_money(asked - whole)
        except MoneyError:
            pass
        if floor is not None and floor.currency == whole.currency and whole < floor:
            found["verdict"] = "below"
            return found
    if enough:
        found["verdict"] = "enough"
    return found


def _offered_total(facts: Facts) -> Money | None:
    """The sum he would pay for the whole job; None where only a percentage is known."""
    price, percent = money_in(facts, "price"), number_in(facts, "offered")
    if percent is None:
        try:
            return load_money(facts.get("offered"))
        except MoneyError:
            return None
    return None if price is None else _on_top(price, percent)


def _settle(facts: Facts) -> dict[str, Json]:
    """The terms at what he offered: the new price, and what was earned by it."""
    whole, price = _offered_total(facts), money_in(facts, "price")
    percent = number_in(facts, "offered")
    found: dict[str, Json] = {}
    if percent is not None:
        found["agreed_percent"] = dump_percent(percent)
    if whole is None:
        return found
    found["new_price"] = put_money(whole)
    try:
        if price is not None and price < whole:
            found["surcharge_sum"] = put_money(whole - price)
    except MoneyError:
        pass
    return found


def _full(facts: Facts) -> dict[str, Json]:
    """The terms at what was asked."""
    return {"agreed_percent": facts.get("surcharge"), **_reckon(facts)}


def _last(way: str) -> Callable[[Facts], dict[str, Json]]:
    """Remembers what was offered to the client last: a later yes is a yes to that."""
    return lambda _facts: {"last": way}


def _is(fact: str, value: str) -> Callable[[Facts], bool]:
    return lambda facts: facts.get(fact) == value


def _is_ban(facts: Facts) -> bool:
    return facts.get("demand") in _BANS


def _next(accepted: str, insists: str, silent: str = "nudge") -> dict[str, str]:
    """Where each answer of the client leads; an offer is always looked at first."""
    return {"accepted": accepted, "insists": insists, "silent": silent, "offers": "offered"}


SCENARIO = Scenario(
    id="nda",
    version=3,
    opens={"nda_request": {}},
    steps=(
        # secret: an NDA, the work may not be shown; ghost: no name and no portfolio rights;
        # exclusive: no other clients at all; rivals: none of his competitors
        Choose(
            name="demand",
            options={"secret": "look", "ghost": "look", "exclusive": "look", "rivals": "look"},
        ),
        # told to the freelancer: what to look for before signing
        Say(name="look", rules=("CO7", "P2", "P1"), uses=("demand",), then="price"),
        Ask(name="price", read=money, prefill=("deal_price",), then="choices", skip="choices"),
        Compute(
            name="choices",
            does=_choices,
            gives=("low", "middle", "high"),
            may_give=("price_low", "price_middle", "price_high"),
            then="surcharge",
        ),
        # P4: 20, 30 or 40 percent by one tap, or another figure in words
        Ask(
            name="surcharge",
            read=_SURCHARGE,
            suggest=("low", "middle", "high"),
            then="reckon",
        ),
        Compute(
            name="reckon",
            does=_reckon,
            needs=("surcharge",),
            gives=(),
            may_give=("new_price", "surcharge_sum"),
            then="reckoned",
        ),
        Say(name="reckoned", rules=("P4", "P6"), uses=("surcharge",), then="by_demand"),
        Branch(name="by_demand", cases=((_is_ban, "months"),), otherwise="instead"),
        # what could be shown all the same: an anonymised case, the work after a date, behind a
        # password or in person only, or a written reference in its place
        Choose(
            name="instead",
            options={
                "anonymous": "answer",
                "date": "answer",
                "private": "answer",
                "reference": "answer",
            },
        ),
        # surcharge: yes, at the new price; show: yes at the usual price, with one thing allowed;
        # choice: both, he chooses
        Draft(
            name="answer",
            variants=("surcharge", "show", "choice"),
            rules=("P4", "P3", "P5", "P6"),
            uses=("demand", "surcharge", "instead"),
            may_use=("price", "new_price", "surcharge_sum", *_ABOUT),
            price=("price", "new_price"),
            then="heard",
        ),
        Hear(name="heard", answers=_next("taken", "insist")),
        # he refuses the surcharge. case: secrecy without a ban on an anonymised case; reasons:
        # why it costs; reference: full secrecy, a written reference in place of the portfolio
        Draft(
            name="insist",
            variants=("case", "reasons", "reference"),
            rules=("P4", "P3", "P5", "P6", "P7"),
            uses=("surcharge",),
            may_use=("price", "new_price", *_ABOUT),
            price=("price", "new_price"),
            then="heard_insist",
        ),
        Hear(name="heard_insist", answers=_next("taken", "worth")),
        # for how many months one could live with the ban
        Ask(name="months", read=_months, then="answer_ban"),
        # priced: the ban at the new price, for so long; limited: at the usual price, a short list
        # and an end, or first place in the calendar where no other client was wanted; choice: both
        Draft(
            name="answer_ban",
            variants=("priced", "limited", "choice"),
            rules=("P4", "P3", "P5", "P6"),
            uses=("demand", "surcharge", "months"),
            may_use=("price", "new_price", "surcharge_sum", *_ABOUT),
            price=("price", "new_price"),
            then="heard_ban",
        ),
        Hear(name="heard_ban", answers=_next("taken_ban", "insist_ban")),
        # notice: a word before a competitor's order is taken; data: his data and plans are
        # protected instead of the market being closed
        Draft(
            name="insist_ban",
            variants=("notice", "data"),
            rules=("P4", "P3", "P5", "P6", "P7"),
            uses=("surcharge",),
            may_use=("months", "price", "new_price", *_ABOUT),
            price=("price", "new_price"),
            then="heard_insist_ban",
        ),
        Hear(name="heard_insist_ban", answers=_next("taken_ban", "worth")),
        # neither a surcharge nor a limit: something else of this job in return, or a kind no
        Choose(name="worth", options={"trade": "in_return", "leave": "farewell"}),
        Ask(name="in_return", fact="got", read=words, suggest=("deal_asks",), then="traded"),
        Compute(name="traded", does=_last("trade"), gives=("last",), then="trade"),
        # exchange: his terms as they are, for that; either: for that, or at the surcharge (PE3)
        Draft(
            name="trade",
            variants=("exchange", "either"),
            rules=("P4", "P5", "P7", "PE3"),
            uses=("got", "surcharge"),
            may_use=("price", "new_price", *_ABOUT),
            price=("price", "new_price"),
            then="heard_trade",
        ),
        Hear(name="heard_trade", answers=_next("taken_trade", "farewell")),
        # which of the two he took
        Choose(name="taken_trade", options={"trade": "recap_usual", "full": "full_by_demand"}),
        # less than asked: weighed against the price asked and the floor
        Ask(
            name="offered",
            read=_offer,
            suggest=("message_percent", "message_amount"),
            then="price_now",
        ),
        Ask(
            name="price_now",
            fact="price",
            read=money,
            prefill=("price", "deal_price"),
            then="floor",
            skip="floor",
        ),
        Ask(name="floor", read=floor_price, prefill=("deal_floor",), then="weigh", skip="weigh"),
        Compute(
            name="weigh",
            does=_weigh,
            needs=("offered", "surcharge"),
            gives=("verdict",),
            may_give=("new_price", "surcharge_sum", "offered_total", "offered_share", "missing"),
            then="verdict",
        ),
        Branch(
            name="verdict",
            cases=(
                (_is("verdict", "enough"), "settle"),
                (_is("verdict", "below"), "below"),
                (_is("verdict", "nothing"), "unpaid"),
            ),
            otherwise="weighed",
        ),
        # under the floor nothing is signed: the usual price and less secrecy, or its reasons
        Say(name="below", rules=("DI3", "P1"), uses=("offered",), then="ways_again"),
        # nothing on top of the usual price: signed only for something else, or made lighter (P4)
        Say(name="unpaid", rules=("P4", "P1"), uses=("offered",), then="for_nothing"),
        Choose(
            name="for_nothing",
            options={"lighter": "ways_again", "trade": "in_return", "leave": "farewell"},
        ),
        Say(name="weighed", rules=("P4", "DI3"), uses=("offered",), then="enough"),
        Choose(name="enough", options={"yes": "settle", "no": "met"}),
        Compute(name="met", does=_last("meet"), gives=("last",), then="meet"),
        # narrower: for what he offers, terms that weigh less; full: all of it at its price
        Draft(
            name="meet",
            variants=("narrower", "full"),
            rules=("P4", "P3", "P5", "P6"),
            uses=("offered", "surcharge"),
            may_use=("offered_total", "new_price", "missing", *_ABOUT),
            price=("offered", "offered_total", "new_price"),
            then="heard_meet",
        ),
        Hear(name="heard_meet", answers=_next("taken_meet", "worth")),
        Choose(name="taken_meet", options={"narrower": "lighter", "full": "full_by_demand"}),
        # the lighter terms, in words for the letter, and the day on which they end
        Ask(name="lighter", read=words, then="lighter_until"),
        Ask(
            name="lighter_until",
            fact="free_from",
            read=day,
            then="settle_lighter",
            skip="settle_lighter",
        ),
        Compute(
            name="settle_lighter",
            does=_settle,
            needs=("offered",),
            gives=(),
            may_give=("agreed_percent", "new_price", "surcharge_sum"),
            then="recap_lighter",
        ),
        # points: he changes his text; own_page: these terms on a page of one's own, to be signed
        Draft(
            name="recap_lighter",
            variants=("points", "own_page"),
            rules=("CO7", "P4", "P2"),
            uses=("lighter", "offered"),
            may_use=("price", "surcharge_sum", "new_price", "free_from", *_ABOUT),
            price=("new_price",),
            letter=True,
            then="earned",
        ),
        Compute(
            name="settle",
            does=_settle,
            needs=("offered",),
            gives=(),
            may_give=("agreed_percent", "new_price", "surcharge_sum"),
            then="recap_full",
        ),
        # which of the ways he took
        Choose(name="taken", options={"full": "full", "shown": "shown"}),
        Choose(
            name="taken_ban",
            options={
                "full": "full_until",
                "limited": "limits",
                "notice": "recap_instead",
                "data": "recap_instead",
            },
        ),
        # no ban, but a word beforehand or protected data: the letter says which. points: asks for a
        # yes; from_today: kept from now on, corrections until it is signed
        Draft(
            name="recap_instead",
            variants=("points", "from_today"),
            rules=("CO7", "P4", "P2"),
            uses=("taken_ban",),
            may_use=("price", *_ABOUT),
            price=("price",),
            letter=True,
            then="replaced",
        ),
        Keep(name="replaced", entry="ban_replaced", uses=("price",), rules=("CO7",), then=END),
        # a ban ends on a day
        Branch(name="full_by_demand", cases=((_is_ban, "full_until"),), otherwise="full"),
        Ask(name="full_until", fact="free_from", read=day, then="full", skip="full"),
        Compute(
            name="full",
            does=_full,
            needs=("surcharge",),
            gives=("agreed_percent",),
            may_give=("new_price", "surcharge_sum"),
            then="recap_full",
        ),
        # CO7: the terms and their price in one letter
        Draft(
            name="recap_full",
            variants=("points", "short"),
            rules=("CO7", "P4", "P2"),
            uses=("demand",),
            may_use=("price", "agreed_percent", "surcharge_sum", "new_price", "free_from", *_ABOUT),
            price=("new_price",),
            letter=True,
            then="earned",
        ),
        # P4: the concession and what it earned
        Keep(
            name="earned",
            deal={"price": "new_price"},
            entry="concession",
            uses=("agreed_percent", "surcharge_sum", "new_price"),
            rules=("P4", "CO7"),
            then="free_again",
        ),
        # what may be shown, or how the ban is limited, in words for the letter
        Ask(name="shown", fact="got", read=words, then="free_from"),
        Ask(name="limits", fact="got", read=words, then="free_from"),
        # the day from which it may be shown or the ban is over
        Ask(name="free_from", read=day, then="recap_usual", skip="recap_usual"),
        Draft(
            name="recap_usual",
            variants=("points", "short"),
            rules=("CO7", "P4", "P2"),
            uses=("demand", "got"),
            may_use=("free_from", "price", *_ABOUT),
            price=("price",),
            letter=True,
            then="returned",
        ),
        Keep(
            name="returned",
            entry="concession",
            uses=("got", "free_from"),
            rules=("P4", "CO7"),
            then="free_again",
        ),
        # P2: on that day the work may be shown, others' orders taken
        Keep(
            name="free_again",
            remind="free_from",
            uses=("deal_client",),
            rules=("P2",),
            then=END,
        ),
        # silence: one letter, then the permission to close (BR4). question: a light one, with help;
        # decide: a yes, a no or later, and no days are held until then
        Draft(
            name="nudge",
            variants=("question", "decide"),
            rules=("P7", "P10", "BR4"),
            uses=("demand",),
            may_use=_ABOUT,
            then="heard_nudge",
        ),
        Hear(
            name="heard_nudge",
            answers=_next("by_way", "ways_again", "close"),
            after=timedelta(days=3),
        ),
        # what he says yes to is what was offered last
        Branch(
            name="by_way",
            cases=(
                (_is("last", "trade"), "agreed_return"),
                (_is("last", "meet"), "taken_meet_again"),
                (_is_ban, "taken_ban"),
            ),
            otherwise="taken",
        ),
        Ask(name="agreed_return", fact="got", read=words, prefill=("got",), then="taken_trade"),
        Ask(
            name="taken_meet_again",
            fact="offered",
            read=_offer,
            prefill=("offered",),
            then="taken_meet",
        ),
        Compute(name="ways_again", does=_last("ways"), gives=("last",), then="by_insist"),
        Branch(name="by_insist", cases=((_is_ban, "insist_ban"),), otherwise="insist"),
        # permission: closed now, the door open; pick: one word of three
        Draft(
            name="close",
            variants=("permission", "pick"),
            rules=("BR4", "P10"),
            uses=("demand",),
            may_use=_ABOUT,
            then="shelved",
        ),
        # his time goes to others
        Keep(name="shelved", state="on_hold", then=END),
        # kind_no: the door stays open; yes_if: what would make it a yes
        Draft(
            name="farewell",
            variants=("kind_no", "yes_if"),
            rules=("WA11", "P5", "P6", "P3"),
            uses=("demand", "surcharge"),
            may_use=_ABOUT,
            then="declined",
        ),
        Keep(name="declined", state="declined", entry="parted", then=END),
    ),
)
