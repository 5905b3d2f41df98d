"""Raise a present client's rate: announce it, stand by it, part as friends if need be (RA1)."""

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from decimal import ROUND_FLOOR, Decimal
from zoneinfo import ZoneInfo

from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Compute, Draft, Hear, Keep, Say
from scenarios.reading.amounts import read_number, read_percents
from scenarios.reading.answers import day, money, words
from scenarios.reckoning.concessions import less, share_of
from scenarios.reckoning.money import Money, MoneyError
from scenarios.reckoning.values import dump_number, dump_percent, money_in, number_in, put_money

_RATES = ("old_rate", "new_rate")
_ABOUT = ("deal_client", "deal_thing")
_MONTH = ("month_old", "month_new", "month_more")
_HOURS = ("hours", "kept_hours")
_MOST = 10
"""A rate is raised at most tenfold; more is a slip of the finger."""
_MOST_VOLUME = 1000
"""Hours or pieces in a month."""
_HOUR = re.compile(r"hour|\bhrs?\b|\bh\b|\bчас(?:а|ов|ы)?\b|\bч\b|ساع", re.IGNORECASE)
"""What tells that a month's volume is in hours."""


def _new_rate(text: str, facts: Facts) -> Json:
    """The new rate: a sum, or so many percent on top of the old one.

    Raises:
        UnreadableError: as `money` does; "out_of_range" for an odd percentage.
    """
    percents, old = read_percents(text), money_in(facts, "old_rate")
    if not percents or old is None:
        return money(text, facts)
    if not 0 < percents[0].value <= (_MOST - 1) * 100:
        raise UnreadableError("out_of_range")
    return put_money(less(old, -percents[0].value))


def _volume(text: str, facts: Facts) -> Json:
    """What is taken in a month, as it was said: "20 hours", "4 texts".

    Raises:
        UnreadableError: "not_number", "out_of_range".
    """
    found = read_number(text)
    if found is None:
        raise UnreadableError("not_number")
    if not 0 < found <= _MOST_VOLUME:
        raise UnreadableError("out_of_range")
    return words(text, facts)


def _day_seen_from_today(text: str, facts: Facts) -> dict[str, Json]:
    """A day ahead and the day on which it was said; errors as of `day`."""
    read = day(text, facts)
    zone = ZoneInfo(str(facts.get("profile_zone") or "UTC"))
    today = datetime.fromisoformat(str(facts["now"])).astimezone(zone).date()
    return {**(read if isinstance(read, dict) else {}), "today": today.isoformat()}


def _first_day(text: str, facts: Facts) -> Json:
    """A day at least a month ahead (RA1); an earlier one is moved there, and noted as "wanted"."""
    found = _day_seen_from_today(text, facts)
    earliest = _months_on(_date(found, "today"), 1)
    if _date(found, "day") < earliest:
        return {**found, "day": earliest.isoformat(), "wanted": found["day"]}
    return found


def _told_day(text: str, facts: Facts) -> Json:
    """The day that the client was told, and on which day that was said here, as "told"."""
    found = _day_seen_from_today(text, facts)
    return {"day": found["day"], "told": found["today"]}


def _is_soon(facts: Facts, said: str) -> bool:
    """Whether the first day is less than a month behind the day it was said on (RA1)."""
    stored = facts.get("first_day")
    if not isinstance(stored, dict) or said not in stored:
        return False
    return _date(stored, "day") < _months_on(_date(stored, said), 1)


def _soon(facts: Facts) -> dict[str, Json]:
    """The first day agreed on and the one a month ahead, where it leaves less than a month."""
    stored = facts.get("first_day")
    if not _is_soon(facts, "today"):
        return {}
    fair = _months_on(_date(stored, "today"), 1)
    return {"soon": _put_day(_date(stored, "day")), "fair_day": _put_day(fair)}


def _date(stored: Json, name: str) -> date:
    """A day out of an answer."""
    return date.fromisoformat(str(stored[name]) if isinstance(stored, Mapping) else "")


def _put_day(at: date) -> Json:
    return {"day": at.isoformat()}


def _months_on(at: date, months: int) -> date:
    """The same day so many months on; the month's last where it has no such day."""
    year, month = divmod(at.year * 12 + at.month - 1 + months, 12)
    return date(year, month + 1, min(at.day, monthrange(year, month + 1)[1]))


def _announce_by(first: date, today: date) -> dict[str, Json]:
    """The last day for the announcement, a month before (RA1), where that lies ahead."""
    latest = _months_on(first, -1)
    return {"announce_day": _put_day(latest)} if latest > today else {}


def _dates(facts: Facts) -> dict[str, Json]:
    """When to announce, and the day that was wanted where it was too early."""
    answer = facts.get("first_day")
    found = _announce_by(_date(answer, "day"), _date(answer, "today"))
    if isinstance(answer, dict) and answer.get("wanted"):
        found["moved_from"] = _put_day(_date(answer, "wanted"))
    return found


def _renewal(facts: Facts) -> dict[str, Json]:
    """The new rate begins behind the contract, but never without a month's notice (RA1)."""
    end, today = _date(facts.get("end_day"), "day"), _date(facts.get("end_day"), "today")
    after, earliest = end + timedelta(days=1), _months_on(today, 1)
    found = _announce_by(end, today)
    found["first_day"] = _put_day(max(after, earliest))
    if after < earliest:
        found["moved_from"] = _put_day(after)
    return found


def _is_raise(facts: Facts) -> bool:
    old, new = money_in(facts, "old_rate"), money_in(facts, "new_rate")
    if old is None or new is None or old.currency != new.currency:
        return False
    return old < new and new.amount <= old.amount * _MOST


def _reckon(facts: Facts) -> dict[str, Json]:
    """The raise in percent and money, over a month, and what the old sum buys (RA1, P6)."""
    old, new = money_in(facts, "old_rate"), money_in(facts, "new_rate")
    if old is None or new is None or not _is_raise(facts):
        return {}
    found: dict[str, Json] = {
        "more": put_money(new - old),
        "percent": dump_percent(share_of(new - old, old)),
        # rounded down: for the old sum nobody gets more than it pays for
        "kept_share": dump_percent(_whole(old.amount / new.amount * 100)),
    }
    floor = _floor(facts)
    if floor is not None and floor.currency == new.currency and new < floor:
        found["under_floor"] = put_money(floor)
    count = _count(facts)
    if count is None:
        return found
    try:
        found["month_old"], found["month_new"] = _sums(count, old, new)
        found["month_more"] = put_money(new.times(count) - old.times(count))
    except MoneyError:
        return found
    kept = _whole(count * old.amount / new.amount)
    if _is_in_hours(facts) and kept >= 1:
        found |= {"hours": dump_number(count), "kept_hours": int(kept)}
    return found


def _sums(count: Decimal, *rates: Money) -> list[Json]:
    return [put_money(rate.times(count)) for rate in rates]


def _whole(value: Decimal) -> Decimal:
    return value.quantize(Decimal(1), ROUND_FLOOR)


def _count(facts: Facts) -> Decimal | None:
    """What is taken in a month: the number in the answer, or the deal's hours."""
    said = facts.get("volume")
    return read_number(said) if isinstance(said, str) else number_in(facts, "volume")


def _is_in_hours(facts: Facts) -> bool:
    said = facts.get("volume")
    return not isinstance(said, str) or _HOUR.search(said) is not None


def _floor(facts: Facts) -> Money | None:
    """The deal's floor, where it is meant for what the rate is: for the deal's price (P1)."""
    price = facts.get("deal_price")
    if price is not None and money_in(facts, "deal_price") != money_in(facts, "old_rate"):
        return None
    return money_in(facts, "deal_floor")


def _weigh(facts: Facts) -> dict[str, Json]:
    """The client's rate against the new one and the floor (P4, P1)."""
    offered, new = money_in(facts, "offered"), money_in(facts, "new_rate")
    if offered is None or new is None or offered.currency != new.currency:
        return {}
    found: dict[str, Json] = {}
    if offered < new:
        found["gave"] = put_money(new - offered)
        share = _whole(offered.amount / new.amount * 100)
        if share >= 1:
            found["offer_share"] = dump_percent(share)
    floor = _floor(facts)
    if floor is not None and floor.currency == offered.currency and offered < floor:
        found["below"] = put_money(floor)
    return found


def _is_at_most(facts: Facts, low: str, high: str) -> bool:
    """Whether the first rate is not above the second; not so where they cannot be compared."""
    first, second = money_in(facts, low), money_in(facts, high)
    if first is None or second is None or first.currency != second.currency:
        return False
    return not second < first


def _is_enough(facts: Facts) -> bool:
    return _is_at_most(facts, "new_rate", "offered")


def _is_old_again(facts: Facts) -> bool:
    """Whether he offers no more than he pays already."""
    return _is_at_most(facts, "offered", "old_rate")


def _is_day_moved(facts: Facts) -> bool:
    """Whether his later day was taken for what he gives in return."""
    first, later = facts.get("first_day"), facts.get("later_day")
    if facts.get("got") is None or first is None or later is None:
        return False
    return _date(first, "day") == _date(later, "day")


def _has(fact: str) -> Callable[[Facts], bool]:
    return lambda facts: facts.get(fact) is not None


def _is_moment(moment: str) -> Callable[[Facts], bool]:
    return lambda facts: facts.get("moment") == moment


def _hear(name: str, *, accepted: str, insists: str, silent: str = "nudge", days: int = 2) -> Hear:
    """How he answered; another rate or another day leads to the same weighing everywhere."""
    answers = {"accepted": accepted, "insists": insists, "silent": silent, "offers": "offer"}
    return Hear(name=name, answers=answers, after=timedelta(days=days), labels=("offers",))


def _from(name: str, *, then: str) -> Ask:
    """The new rate's first day, asked where it is not known yet."""
    own = "first_day"
    return Ask(name=name, fact=own, read=_day_seen_from_today, prefill=(own,), then=then)


def _notice(way: str, *, then: str) -> tuple[Compute, Branch, Ask]:
    """RA1: a day that leaves less than a month is remarked on, and asked for once more."""
    check, early, again = f"{way}_notice", f"{way}_early", f"{way}_again"
    may = ("soon", "fair_day")
    return (
        Compute(name=check, does=_soon, needs=("first_day",), gives=(), may_give=may, then=early),
        Branch(name=early, cases=((_has("soon"), again),), otherwise=then),
        Ask(name=again, fact="first_day", read=day, suggest=("fair_day", "soon"), then=then),
    )


def _handover(name: str, *, then: str) -> Ask:
    """The day by which all is handed over, asked where it is not known yet."""
    own = "handover_day"
    return Ask(name=name, fact=own, read=day, prefill=(own,), suggest=("first_day",), then=then)


SCENARIO = Scenario(
    id="price_raise",
    version=2,
    opens={"raise_pushback": {"message_moment": "pushback"}},
    steps=(
        # announce: no contract with an end; renewal: the easiest moment (RA1);
        # pushback: announced already, the client resists
        Choose(
            name="moment",
            options=dict.fromkeys(("announce", "renewal", "pushback"), "old_rate"),
            prefill=("message_moment",),
        ),
        Ask(
            name="old_rate",
            read=money,
            # the deal's price may be that of the whole job: offered, never taken unasked
            suggest=("message_amount", "deal_price"),
            then="new_rate",
        ),
        Ask(name="new_rate", read=_new_rate, suggest=("message_amount",), then="is_raise"),
        Branch(name="is_raise", cases=((_is_raise, "volume"),), otherwise="no_raise"),
        Say(name="no_raise", rules=("RA1",), uses=_RATES, then="new_rate"),
        # what the client takes in a month, in hours or pieces; skip: it varies
        Ask(name="volume", read=_volume, then="reckon", skip="reckon"),
        Compute(
            name="reckon",
            does=_reckon,
            needs=_RATES,
            gives=(),
            may_give=("more", "percent", "kept_share", "under_floor", *_MONTH, *_HOURS),
            then="reckoned",
        ),
        # told to the freelancer: the raise in percent and over a month
        Say(name="reckoned", rules=("RA1", "P6"), uses=_RATES, then="reason"),
        # P6: newer clients pay more; the work has grown; costs have risen
        Choose(name="reason", options=dict.fromkeys(("newer", "grown", "costs"), "by_moment")),
        Branch(
            name="by_moment",
            cases=((_is_moment("renewal"), "end_day"), (_is_moment("pushback"), "since")),
            otherwise="first_day",
        ),
        # RA1: at least a month ahead, or behind the contract
        Ask(name="first_day", read=_first_day, then="dates"),
        Compute(
            name="dates",
            does=_dates,
            needs=("first_day",),
            gives=(),
            may_give=("announce_day", "moved_from"),
            then="dated",
        ),
        Ask(name="end_day", read=_day_seen_from_today, then="at_renewal"),
        Compute(
            name="at_renewal",
            does=_renewal,
            needs=("end_day",),
            gives=("first_day",),
            may_give=("announce_day", "moved_from"),
            then="dated",
        ),
        # told: the first day, whether it was moved and why, the last day to announce
        Say(name="dated", rules=("RA1", "P8"), uses=("first_day",), then="announce"),
        # RA1, P6: stated and explained, never asked. plain: from this day; bridge: what is ordered
        # before it stays at the old rate; renewal: with the next contract
        Draft(
            name="announce",
            variants=("plain", "bridge", "renewal"),
            rules=("RA1", "P6", "P7", "P10"),
            uses=(*_RATES, "first_day", "reason"),
            may_use=("end_day", *_MONTH, *_ABOUT),
            then="sent",
        ),
        Branch(name="sent", cases=((_has("announce_day"), "send"),), otherwise="contract"),
        Choose(name="send", options={"now": "contract", "on_day": "announcing"}),
        Keep(
            name="announcing",
            remind="announce_day",
            uses=("new_rate", "first_day", "deal_client"),
            then="contract",
        ),
        Branch(name="contract", cases=((_has("end_day"), "contract_end"),), otherwise="heard"),
        Keep(name="contract_end", remind="end_day", uses=("new_rate", "deal_client"), then="heard"),
        _hear("heard", accepted="agreed_from", insists="answer", days=7),
        # the day as it was announced; skip: none was named, or it has passed
        Ask(name="since", fact="first_day", read=_told_day, then="is_soon", skip="answer"),
        Branch(
            name="is_soon",
            cases=((lambda facts: _is_soon(facts, "told"), "short_notice"),),
            otherwise="answer",
        ),
        # told: a month's notice, counted from the day of the announcement
        Say(name="short_notice", rules=("RA1",), uses=("first_day",), then="answer"),
        # he resists. explain: through his benefit; less: less work for the old sum; part: as
        # friends, handed over by that day. Never at the old rate (RA1)
        Draft(
            name="answer",
            variants=("explain", "less", "part"),
            rules=("RA1", "P5", "P6", "P3", "P8", "P10"),
            uses=(*_RATES, "reason"),
            may_use=("first_day", "kept_share", *_HOURS, *_MONTH, *_ABOUT),
            then="heard_answer",
        ),
        _hear("heard_answer", accepted="taken", insists="handover_day"),
        # he refuses again: until when open work is finished and handed over
        _handover("handover_day", then="last"),
        # choice: less work, or a handover: he decides; part: goodbye, with the day
        Draft(
            name="last",
            variants=("choice", "part"),
            rules=("RA1", "P5", "P3", "P8", "P10", "WA11"),
            uses=(*_RATES, "handover_day"),
            may_use=("kept_share", *_ABOUT),
            then="heard_last",
        ),
        _hear("heard_last", accepted="taken", insists="handover_by", silent="stands"),
        # what he took
        Choose(
            name="taken", options={"rate": "agreed_from", "less": "stays", "part": "handover_by"}
        ),
        _from("agreed_from", then="agreed_notice"),
        *_notice("agreed", then="recap"),
        # CO7: points: all of it, to be confirmed; short: the same in two sentences
        Draft(
            name="recap",
            variants=("points", "short"),
            rules=("CO7", "P2"),
            uses=(*_RATES, "first_day"),
            may_use=(*_MONTH, *_ABOUT),
            letter=True,
            then="raised",
        ),
        Keep(
            name="raised",
            deal={"price": "new_rate"},
            entry="rate_raised",
            uses=(*_RATES, "first_day"),
            then="first_morning",
        ),
        Keep(name="first_morning", remind="first_day", uses=("deal_client",), then=END),
        # less work at the new rate: what stays in it
        Ask(name="stays", read=words, then="less_from"),
        _from("less_from", then="less_notice"),
        *_notice("less", then="recap_less"),
        # points: to be confirmed; unless: planned like that, to be changed until the first day
        Draft(
            name="recap_less",
            variants=("points", "unless"),
            rules=("CO7", "P3", "P2"),
            uses=("new_rate", "first_day", "stays"),
            may_use=_ABOUT,
            letter=True,
            then="trimmed",
        ),
        Keep(
            name="trimmed",
            deal={"price": "new_rate"},
            entry="work_trimmed",
            uses=("new_rate", "first_day", "stays"),
            then="first_morning",
        ),
        _handover("handover_by", then="handover"),
        # P8, WA11: points: what is finished and handed over, an open door; successor: and whoever
        # comes next is helped into it
        Draft(
            name="handover",
            variants=("points", "successor"),
            rules=("CO7", "RA1", "P8", "WA11"),
            uses=(*_RATES, "handover_day"),
            may_use=_ABOUT,
            letter=True,
            then="handover_morning",
        ),
        Keep(name="handover_morning", remind="handover_day", uses=("deal_client",), then="parted"),
        Keep(name="parted", state="lost", entry="parted", uses=("handover_day",), then=END),
        # he names another rate, or a later day
        Choose(name="offer", options={"sum": "offered", "later": "later_day"}),
        Ask(name="offered", read=money, suggest=("message_amount",), then="weigh"),
        Compute(
            name="weigh",
            does=_weigh,
            needs=("offered", "new_rate"),
            gives=(),
            may_give=("gave", "offer_share", "below"),
            then="weighed",
        ),
        Branch(
            name="weighed",
            cases=(
                (_is_enough, "agreed_from"),
                (_is_old_again, "old_again"),
                (_has("below"), "too_low"),
            ),
            otherwise="measured",
        ),
        # told: RA1, go through with it; below the floor; in between: only against something (P4)
        Say(name="old_again", rules=("RA1",), uses=("offered",), then="short_of"),
        Say(name="too_low", rules=("P1", "RA1"), uses=("offered",), then="short_of"),
        Say(name="measured", rules=("P4", "RA1"), uses=("offered",), then="got"),
        # what he gives for the lower rate; skip: the new rate stands
        Ask(name="got", read=words, suggest=("deal_asks",), then="meet", skip="short_of"),
        # stand: why the new rate holds; less_for_it: the work that his rate pays for
        Draft(
            name="short_of",
            variants=("stand", "less_for_it"),
            rules=("RA1", "P5", "P6", "P3"),
            uses=(*_RATES, "offered"),
            may_use=("offer_share", *_ABOUT),
            then="heard_answer",
        ),
        # in_return: his rate for what he gives; either: this, or the new rate without it
        Draft(
            name="meet",
            variants=("in_return", "either"),
            rules=("P4", "P5", "PE3", "P7"),
            uses=(*_RATES, "offered", "got"),
            may_use=("first_day", "gave", *_ABOUT),
            price=("offered",),
            then="heard_meet",
        ),
        _hear("heard_meet", accepted="met", insists="handover_day"),
        Choose(name="met", options={"offer": "met_from", "full": "agreed_from"}),
        _from("met_from", then="met_notice"),
        *_notice("met", then="recap_met"),
        # CO7, P4: the lower rate and what is given for it, in one letter. points: both to be
        # confirmed; otherwise: and which rate counts when the return falls through
        Draft(
            name="recap_met",
            variants=("points", "otherwise"),
            rules=("CO7", "P4", "P2"),
            uses=(*_RATES, "offered", "got", "first_day"),
            may_use=_ABOUT,
            letter=True,
            then="conceded",
        ),
        Keep(name="conceded", entry="concession", uses=("gave", "got"), then="raised_met"),
        Keep(
            name="raised_met",
            deal={"price": "offered"},
            entry="rate_raised",
            uses=("old_rate", "offered", "first_day"),
            then="first_morning",
        ),
        Ask(name="later_day", read=day, then="got_day"),
        # what he gives for the later day; skip: the day stands
        Ask(
            name="got_day",
            fact="got",
            read=words,
            suggest=("deal_asks",),
            then="postpone",
            skip="postpone",
        ),
        # bridge: the day stands, what is ordered before it stays at the old rate;
        # in_return: his day for what he gives (P4)
        Draft(
            name="postpone",
            variants=("bridge", "in_return"),
            rules=("P5", "P3", "P4", "RA1"),
            uses=(*_RATES, "later_day"),
            may_use=("first_day", "got", *_ABOUT),
            then="heard_day",
        ),
        _hear("heard_day", accepted="from_day", insists="handover_day"),
        Ask(
            name="from_day",
            fact="first_day",
            read=day,
            suggest=("later_day", "first_day"),
            then="day_moved",
        ),
        Branch(name="day_moved", cases=((_is_day_moved, "day_got"),), otherwise="recap"),
        Compute(
            name="day_got",
            does=lambda facts: {"got": facts.get("got")},
            gives=("got",),
            then="day_given",
        ),
        Keep(name="day_given", entry="concession", uses=("later_day", "got"), then="recap_day"),
        # CO7, P4: the later day and what is given for it, in one letter. points: to be confirmed;
        # return_day: from when the return can be counted on
        Draft(
            name="recap_day",
            variants=("points", "return_day"),
            rules=("CO7", "P4", "P2"),
            uses=(*_RATES, "first_day", "got"),
            may_use=_ABOUT,
            letter=True,
            then="raised",
        ),
        # silence: once that it stands. question: which work to plan; date: from this day (BR4, P10)
        Draft(
            name="nudge",
            variants=("question", "date"),
            rules=("RA1", "P7", "P10"),
            uses=_RATES,
            may_use=("first_day", *_ABOUT),
            then="heard_nudge",
        ),
        _hear("heard_nudge", accepted="taken", insists="answer", silent="stands", days=5),
        # told: silence changes nothing; the next task only after a yes in writing (CO7)
        Say(name="stands", rules=("RA1", "CO7", "P10"), uses=("new_rate",), then="watch"),
        Keep(name="watch", remind="first_day", uses=("new_rate", "deal_client"), then="announced"),
        Keep(name="announced", entry="raise_announced", uses=("new_rate", "first_day"), then=END),
    ),
)
