"""Agree how to keep in touch, or win back evenings: order, reminder, terms, leave (BO1 to BO4)."""

from datetime import timedelta
from decimal import Decimal

from scenarios.engine.facts import Facts, Json
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Compute, Draft, Hear, Keep, Say
from scenarios.reading.answers import day, money, number, words
from scenarios.reckoning.concessions import share_of
from scenarios.reckoning.haste import USUAL_SURCHARGE, surcharge_of
from scenarios.reckoning.money import MoneyError
from scenarios.reckoning.values import dump_percent, money_in, money_of, number_of, put_money

_ABOUT = ("deal_client", "deal_thing")
_SURCHARGES = {"plus30": USUAL_SURCHARGE, "plus50": Decimal(50), "plus100": Decimal(100)}
"""Option -> percent on top of the hourly rate for an hour outside the agreed ones (BO4)."""
_A_WEEK = {"twice_weekly": 2, "daily": 5, "twice_daily": 10}
"""How often he wants a report -> reports in a working week."""
_ORDER = ("answer_rule", "report_rule", "urgent_rule", "surcharge")


def _usual(_facts: Facts) -> dict[str, Json]:
    """Two working days to tap, in figures that every language reads."""
    return {"usual_hours": "10:00–18:00", "early_hours": "09:00–17:00"}


def _order(facts: Facts) -> dict[str, Json]:
    """The communication algorithm (BO2); what was skipped is the usual.

    That is an answer by the next working day, a report after each stage, and what comes late
    waits until the morning.
    """
    urgent = str(facts.get("urgent") or "morning")
    found: dict[str, Json] = {
        "answer_rule": facts.get("answers") or "next_day",
        "report_rule": facts.get("reports") or "stage",
        "urgent_rule": "paid" if urgent in _SURCHARGES else urgent,
        "surcharge": dump_percent(_SURCHARGES.get(urgent, USUAL_SURCHARGE)),
    }
    rate = money_in(facts, "rate")
    if rate is not None and urgent in _SURCHARGES:
        found |= _hour_at(facts, _SURCHARGES[urgent])
    return found


def _sum_up(facts: Facts) -> dict[str, Json]:
    """What the letter may promise: no more than was offered to him and taken (CO7, P2).

    A client who was only reminded was promised neither an hour for answers nor reports.
    """
    found = _order(facts)
    if not _starts(facts):
        found |= {"answer_rule": "none", "report_rule": "none"}
    for name in ("taken", "taken_reports"):
        if facts.get(name) in ("call", "news", "weekly", "page"):
            found["report_rule"] = facts.get(name)
    if facts.get("taken_time") == "list":
        found["urgent_rule"] = "list"
    return found


def _price_time(facts: Facts) -> dict[str, Json]:
    """An hour and half an hour outside the agreed time, from the hourly rate (BO4)."""
    percent = _SURCHARGES.get(str(facts.get("extra")), USUAL_SURCHARGE)
    return {"surcharge": dump_percent(percent), **_hour_at(facts, percent)}


def _hour_at(facts: Facts, percent: Decimal) -> dict[str, Json]:
    rate = money_in(facts, "rate")
    if rate is None:
        return {}
    try:
        hour = rate + surcharge_of(rate, percent)
    except MoneyError:
        return {}
    return {"urgent_rate": put_money(hour), "urgent_half": put_money(hour.times(Decimal("0.5")))}


def _price_reports(facts: Facts) -> dict[str, Json]:
    """What a report costs by its minutes, and a working week of them (BO4)."""
    rate, minutes = money_in(facts, "rate"), number_of(facts, "minutes")
    count = _A_WEEK.get(str(facts.get("every")), 5)
    found: dict[str, Json] = {"per_week": count}
    if rate is None:
        return found
    try:
        report = rate.times(minutes / 60)
        if report.amount > 0:
            found["report_price"] = put_money(report)
            found["week_price"] = put_money(report.times(count))
    except MoneyError:
        pass
    return found


def _weigh(facts: Facts) -> dict[str, Json]:
    """The hour he offers beside one's own, and what is missing to the one that was named."""
    offered, rate = money_of(facts, "offered_rate"), money_in(facts, "rate")
    wanted = money_in(facts, "urgent_rate")
    found: dict[str, Json] = {}
    try:
        if rate is not None:
            found["rate_share"] = dump_percent(share_of(offered, rate))
        if wanted is not None and offered < wanted:
            found["missing"] = put_money(wanted - offered)
    except MoneyError:
        pass
    return found


def _settle(facts: Facts) -> dict[str, Json]:
    """An hour at what he offered; the percentage named before holds no longer."""
    return {"urgent_rate": put_money(money_of(facts, "offered_rate"))}


def _was_reminded(facts: Facts) -> bool:
    """Whether the order itself was told already: at the start, or by the reminder."""
    return facts.get("moment") == "start" or facts.get("agreed") is not None


def _wants_reports(facts: Facts) -> bool:
    return facts.get("wish") == "reports"


def _starts(facts: Facts) -> bool:
    return facts.get("moment") == "start"


def _next(accepted: str, insists: str, silent: str = "nudge") -> dict[str, str]:
    """Where each answer of the client leads; an offer is always looked at first."""
    return {"accepted": accepted, "insists": insists, "silent": silent, "offers": "offer"}


SCENARIO = Scenario(
    id="boundaries",
    version=2,
    opens={"boundary_push": {"message_moment": "breach"}},
    steps=(
        Compute(name="usual", does=_usual, gives=("usual_hours", "early_hours"), then="moment"),
        # start: the order is set before anything happens (BO1); breach: he writes at night,
        # calls all day, wants an answer at once or a report every 15 minutes
        Choose(
            name="moment",
            options={"start": "open_hours", "breach": "wish"},
            prefill=("message_moment",),
        ),
        # BO2: when he can be called and written to
        Ask(
            name="open_hours",
            read=words,
            suggest=("usual_hours", "early_hours"),
            then="answers",
        ),
        # when messages are answered; skip: by the next working day
        Choose(
            name="answers",
            options={"few_hours": "reports", "same_day": "reports", "next_day": "reports"},
            skip="reports",
        ),
        # at which stage the work is and when the client hears of it; skip: after each stage
        Choose(
            name="reports",
            options={"stage": "urgent", "weekly": "urgent", "twice_weekly": "urgent"},
            skip="urgent",
        ),
        # emergencies: wait until the morning (skip), a call in working hours out of turn, or
        # outside them at a surcharge on the hour (BO4)
        Choose(
            name="urgent",
            options={
                "morning": "order",
                "call": "order",
                "plus30": "rate",
                "plus50": "rate",
                "plus100": "rate",
            },
            skip="order",
        ),
        Ask(name="rate", read=money, prefill=("profile_hourly",), then="order", skip="order"),
        Compute(
            name="order",
            does=_order,
            gives=_ORDER,
            may_give=("urgent_rate", "urgent_half"),
            then="rules",
        ),
        # points: the order line by line; reasons: what the client gets from each line (P6);
        # yours: the same order, built around his messenger and his hour for a call (BO3)
        Draft(
            name="rules",
            variants=("points", "reasons", "yours"),
            rules=("BO1", "BO2", "BO3", "P6", "P7"),
            uses=("open_hours", *_ORDER),
            may_use=("urgent_rate", *_ABOUT),
            letter=True,
            then="heard_rules",
        ),
        Hear(name="heard_rules", answers=_next("agreed_on", "wanted")),
        # nothing has gone too far yet: what he wants beyond the order, in the same kinds as below
        Choose(
            name="wanted",
            options=dict.fromkeys(("late", "calls", "instant", "reports"), "as_wish"),
            prefill=("wanted",),
        ),
        Compute(
            name="as_wish",
            does=lambda facts: {"wish": facts.get("wanted")},
            needs=("wanted",),
            gives=("wish",),
            then="known_hours",
        ),
        Branch(name="which_wish", cases=((_starts, "wanted"),), otherwise="wish"),
        # late: messages and calls out of hours; calls: all day long; instant: an answer at once;
        # reports: news again and again. Once known it is not asked again
        Choose(
            name="wish",
            options={
                "late": "known_hours",
                "calls": "known_hours",
                "instant": "known_hours",
                "reports": "known_hours",
            },
            prefill=("wish",),
        ),
        Ask(
            name="known_hours",
            fact="open_hours",
            read=words,
            prefill=("open_hours",),
            suggest=("usual_hours", "early_hours"),
            then="which",
        ),
        Branch(name="which", cases=((_was_reminded, "by_wish"),), otherwise="agreed"),
        # were these hours named to him before? Then he is reminded, else they are named now (BO1)
        Choose(name="agreed", options={"yes": "remind", "no": "remind"}),
        # reminder: friendly, names the hours; give_way: what costs nothing, his messenger, a call
        # in working hours, a short weekly report (BO3); need: asks what is behind it (PE1)
        Draft(
            name="remind",
            variants=("reminder", "give_way", "need"),
            rules=("BO1", "BO3", "P5", "P7", "PE1"),
            uses=("open_hours", "wish", "agreed"),
            may_use=_ABOUT,
            then="heard",
        ),
        Hear(name="heard", answers=_next("taken", "by_wish")),
        # what he said yes to: the hours alone, a call and a report a week, news on his worry
        Choose(name="taken", options=dict.fromkeys(("hours", "call", "news"), "sum_up")),
        # BO4: what is out of proportion gets its terms
        Branch(name="by_wish", cases=((_wants_reports, "minutes"),), otherwise="rate_now"),
        Ask(
            name="rate_now",
            fact="rate",
            read=money,
            prefill=("rate", "profile_hourly"),
            then="extra",
            skip="extra",
        ),
        Choose(
            name="extra",
            options=dict.fromkeys(_SURCHARGES, "price_time"),
            prefill=("urgent",),
        ),
        Compute(
            name="price_time",
            does=_price_time,
            gives=("surcharge",),
            may_give=("urgent_rate", "urgent_half"),
            then="reckoned_time",
        ),
        Say(name="reckoned_time", rules=("BO4", "P4"), uses=("surcharge",), then="terms_time"),
        # priced: an hour out of turn has its rate; two_ways: the usual way in the price or close
        # contact at a surcharge, he chooses; list: what counts as urgent is agreed, free of charge
        Draft(
            name="terms_time",
            variants=("priced", "two_ways", "list"),
            rules=("BO4", "BO3", "P3", "P4", "P5", "PE3"),
            uses=("open_hours", "wish", "surcharge"),
            may_use=("urgent_rate", "urgent_half", *_ABOUT),
            then="heard_time",
        ),
        Hear(name="heard_time", answers=_next("taken_time", "worth")),
        Choose(
            name="taken_time", options={"paid": "recap_time", "free": "sum_up", "list": "sum_up"}
        ),
        # what one such report takes, and how often he wants it
        Ask(name="minutes", read=number(1, 480), then="every"),
        Choose(name="every", options=dict.fromkeys(_A_WEEK, "rate_reports")),
        Ask(
            name="rate_reports",
            fact="rate",
            read=money,
            prefill=("rate", "profile_hourly"),
            then="price_reports",
            skip="price_reports",
        ),
        Compute(
            name="price_reports",
            does=_price_reports,
            needs=("minutes",),
            gives=("per_week",),
            may_give=("report_price", "week_price"),
            then="reckoned_reports",
        ),
        Say(
            name="reckoned_reports",
            rules=("BO4", "P4"),
            uses=("minutes", "per_week"),
            then="terms_reports",
        ),
        # priced: reports as an item of their own; board: a page he may open at any time instead
        Draft(
            name="terms_reports",
            variants=("priced", "board"),
            rules=("BO4", "BO3", "P3", "P4", "P5", "P6"),
            uses=("minutes", "every"),
            may_use=("report_price", "week_price", *_ABOUT),
            then="heard_reports",
        ),
        Hear(name="heard_reports", answers=_next("taken_reports", "worth")),
        Choose(
            name="taken_reports",
            options={"paid": "report_sum", "weekly": "sum_up", "page": "sum_up"},
        ),
        # the price was only promised where the hourly rate is not known: now it is named (PR1)
        Ask(
            name="report_sum",
            fact="report_price",
            read=money,
            prefill=("report_price",),
            then="recap_reports",
        ),
        # he offers other hours, or money for being reached outside them
        Choose(name="offer", options={"hours": "works", "money": "offered_rate"}),
        Choose(name="works", options={"yes": "new_hours", "no": "which_wish"}),
        Ask(name="new_hours", fact="open_hours", read=words, then="sum_up"),
        Ask(name="offered_rate", read=money, suggest=("message_amount",), then="own_rate"),
        Ask(
            name="own_rate",
            fact="rate",
            read=money,
            prefill=("rate", "profile_hourly"),
            then="weigh",
            skip="weigh",
        ),
        Compute(
            name="weigh",
            does=_weigh,
            needs=("offered_rate",),
            gives=(),
            may_give=("rate_share", "missing"),
            then="weighed",
        ),
        # below one's own rate an evening hour would be cheaper than one by day (DI3)
        Say(name="weighed", rules=("BO4", "DI3", "P4"), uses=("offered_rate",), then="enough"),
        Choose(name="enough", options={"yes": "settle", "no": "meet"}),
        Compute(
            name="settle",
            does=_settle,
            needs=("offered_rate",),
            gives=("urgent_rate",),
            may_give=("surcharge", "urgent_half"),
            then="recap_time",
        ),
        # evening: for what he offers one evening a week; usual: the usual order, no extra
        Draft(
            name="meet",
            variants=("evening", "usual"),
            rules=("BO4", "P3", "P4", "P5"),
            uses=("offered_rate", "open_hours"),
            may_use=("missing", "urgent_rate", *_ABOUT),
            then="heard_meet",
        ),
        Hear(name="heard_meet", answers=_next("taken_meet", "worth")),
        Choose(name="taken_meet", options={"paid": "evening", "free": "sum_up"}),
        # one evening was offered, so the letter sells no other
        Ask(name="evening", read=words, then="settle_evening"),
        Compute(
            name="settle_evening",
            does=_settle,
            needs=("offered_rate",),
            gives=("urgent_rate",),
            may_give=("surcharge", "urgent_half"),
            then="recap_evening",
        ),
        # points: for good, asks for a yes; month: four weeks, then it is agreed anew or ends
        Draft(
            name="recap_evening",
            variants=("points", "month"),
            rules=("CO7", "BO2", "BO4", "P4"),
            uses=("open_hours", "evening", "urgent_rate"),
            may_use=_ABOUT,
            letter=True,
            then="earned_time",
        ),
        # CO7: what was agreed, in writing
        Compute(
            name="sum_up",
            does=_sum_up,
            gives=_ORDER,
            may_give=("urgent_rate", "urgent_half"),
            then="recap",
        ),
        Draft(
            name="recap",
            variants=("points", "short"),
            rules=("CO7", "BO2", "BO3"),
            uses=("open_hours", *_ORDER),
            may_use=_ABOUT,
            letter=True,
            then="agreed_on",
        ),
        # points: one letter that asks for a yes; each_time: every such hour gets its own yes
        Draft(
            name="recap_time",
            variants=("points", "each_time"),
            rules=("CO7", "BO2", "BO4", "P4"),
            uses=("open_hours",),
            may_use=("surcharge", "urgent_rate", *_ABOUT),
            letter=True,
            then="earned_time",
        ),
        # P4: being reached out of hours was given, this was earned for it
        Keep(
            name="earned_time",
            entry="concession",
            uses=("surcharge", "urgent_rate"),
            rules=("P4",),
            then="agreed_on",
        ),
        # points: a letter that asks for a yes; unless_changed: it holds unless corrected before the
        # first report, for he said yes already (so only where he knew the price of a week)
        Draft(
            name="recap_reports",
            variants=("points", "unless_changed"),
            rules=("CO7", "BO2", "BO4", "P4"),
            uses=("every", "open_hours", "report_price"),
            may_use=("week_price", *_ABOUT),
            letter=True,
            then="earned_reports",
        ),
        Keep(
            name="earned_reports",
            entry="concession",
            uses=("report_price", "week_price"),
            rules=("P4",),
            then="agreed_on",
        ),
        Keep(
            name="agreed_on",
            entry="boundaries_set",
            uses=("open_hours",),
            rules=("BO1", "BO2"),
            then="first_report",
        ),
        # P2: the first report is a promise with a day
        Ask(name="first_report", read=day, then="report_day", skip="hold"),
        Keep(
            name="report_day",
            remind="first_report",
            uses=("deal_client",),
            rules=("P2",),
            then="hold",
        ),
        # told to the freelancer: the order lasts as long as it is kept by oneself
        Say(name="hold", rules=("BO1", "P2"), then=END),
        # silence: one message, then it simply holds. question: asks him; holds: it is so, unless he
        # objects
        Draft(
            name="nudge",
            variants=("question", "holds"),
            rules=("P7", "P10", "BR4", "BO3"),
            uses=("open_hours",),
            may_use=_ABOUT,
            then="heard_nudge",
        ),
        Hear(
            name="heard_nudge",
            answers=_next("sum_up", "which_wish", "quiet"),
            after=timedelta(days=3),
        ),
        Branch(name="quiet", cases=((_starts, "quiet_start"),), otherwise="quiet_breach"),
        Say(name="quiet_start", rules=("BO1", "P10"), then=END),
        Say(name="quiet_breach", rules=("BO1", "BO4", "P10"), then=END),
        # BO4: lose the order if needed
        Choose(name="worth", options={"stay": "limit", "leave": "leave"}),
        # the work goes on to its end. line: outside the hours nothing is read; slot: minutes of his
        # own within them, in return for quiet outside (BO3, P4)
        Draft(
            name="limit",
            variants=("line", "slot"),
            rules=("BO4", "BO3", "P4", "P5", "P8", "P7"),
            uses=("open_hours",),
            may_use=_ABOUT,
            then="limited",
        ),
        Keep(name="limited", entry="boundaries_set", uses=("open_hours",), then=END),
        # hand_over: the current stage is finished and everything handed over; short: two lines
        Draft(
            name="leave",
            variants=("hand_over", "short"),
            rules=("WA11", "BO4", "P5", "P3"),
            may_use=_ABOUT,
            then="left",
        ),
        Keep(name="left", state="declined", entry="parted", then=END),
    ),
)
