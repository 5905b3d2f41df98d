"""Understand the task: questions of the trade, a call, a retelling, the silence (BR1 to BR6)."""

from collections.abc import Callable
from datetime import timedelta

from scenarios.engine.facts import Facts, Json
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Choose, Compute, Draft, Hear, Keep, Say, Wait
from scenarios.reading.answers import day, money, words
from scenarios.reckoning.money import MoneyError
from scenarios.reckoning.values import money_in, put_money

_TRADES = ("writing", "design", "development", "marketing", "video", "translation", "teaching")
"""What a freelancer does: the values of `profile_trade`, beside "other"."""
_OPEN = "still-open"
"""Stands in the retelling for a line that is not known yet: the letter asks for it."""
_RETOLD = ("goal", "what", "for_whom", "by_when")


def _is(fact: str, value: str) -> Callable[[Facts], bool]:
    return lambda facts: facts.get(fact) == value


def _is_retold(facts: Facts) -> bool:
    """Whether the client has the task in our words and owes a yes, no answers any more (BR3)."""
    return facts.get("by_when") is not None


def _is_corrected(facts: Facts) -> bool:
    """Whether he has corrected the retelling."""
    return "insists" in (facts.get("heard_retell"), facts.get("heard_check"))


def _was_asked(facts: Facts) -> bool:
    """BR4: somebody who is not a client yet is asked once only."""
    return facts.get("heard_still") is not None


def _lines(facts: Facts) -> dict[str, Json]:
    """The two lines of the retelling that may be open: for whom, by when (BR3)."""
    return {"for_whom": facts.get("whom") or _OPEN, "by_when": facts.get("due") or _OPEN}


def _name(facts: Facts) -> dict[str, Json]:
    """The short name of the job for the deal: as it was called, else what exactly is made."""
    named = facts.get("thing") or facts.get("deal_thing") or facts.get("what")
    return {} if named is None else {"named": named}


def _weigh(facts: Facts) -> dict[str, Json]:
    """The floor that the client's sum lies below; else what is missing to the price (PR2, DI3)."""
    offered, floor = money_in(facts, "offered"), money_in(facts, "deal_floor")
    price = money_in(facts, "deal_price")
    if offered is None:
        return {}
    try:
        if floor is not None and offered < floor:
            return {"below": put_money(floor)}
        if price is not None and offered < price:
            return {"gap": put_money(price - offered)}
    except MoneyError:
        pass  # in another currency: nothing to compare
    return {}


def _ask(trade: str) -> Draft:
    """The questions of one trade.

    send: five of them in writing (BR1), in the client's words (P9), with what he would not tell by
    himself (BR2); call: the same by phone, written down before (BR5).
    """
    return Draft(
        name=f"ask_{trade}",
        variants=("send", "call"),
        rules=("BR1", "BR5", "BR2", "P9", "P7"),
        may_use=("thing",),
        then="heard_ask",
    )


def _hear(
    name: str,
    *,
    accepted: str,
    insists: str = "objection",
    silent: str = "silence",
    days: int = 2,
    labels: tuple[str, ...] = ("accepted", "insists"),
) -> Hear:
    """How the client answered; a sum that he names is weighed wherever it comes (PR2)."""
    return Hear(
        name=name,
        labels=labels,
        after=timedelta(days=days),
        answers={"accepted": accepted, "insists": insists, "silent": silent, "offers": "offered"},
    )


SCENARIO = Scenario(
    id="brief",
    version=2,
    opens={"vague_brief": {"message_moment": "start"}},
    steps=(
        # start: questions are to be asked; call: a call is planned; told: he has told, now retell
        # it; missing: he owes answers or materials
        Choose(
            name="moment",
            options=dict.fromkeys(("start", "call", "told", "missing"), "trade"),
            prefill=("message_moment",),
        ),
        # every trade has questions of its own
        Choose(
            name="trade",
            options=dict.fromkeys((*_TRADES, "other"), "know_trade"),
            prefill=("profile_trade",),
        ),
        Keep(name="know_trade", profile={"trade": "trade"}, then="where"),
        Branch(
            name="where",
            cases=(
                (_is("moment", "call"), "call_day"),
                (_is("moment", "told"), "goal"),
                (_is("moment", "missing"), "standing"),
            ),
            otherwise="thing",
        ),
        # what it is about, in the client's words; skip: not even that is known
        Ask(name="thing", read=words, prefill=("deal_thing",), then="by_trade", skip="by_trade"),
        Branch(
            name="by_trade",
            cases=tuple((_is("trade", trade), f"ask_{trade}") for trade in _TRADES),
            otherwise="ask_other",
        ),
        *(_ask(trade) for trade in (*_TRADES, "other")),
        # accepted: he answered, or is ready to talk; insists: objects instead of answering
        _hear("heard_ask", accepted="came"),
        # all: everything is answered; part: something is missing; call: he wants to talk;
        # promised: nothing yet, but by a day
        Choose(
            name="came",
            options={
                "all": "unsaid",
                "part": "missing_part",
                "call": "call_day",
                "promised": "promise_day",
            },
        ),
        # BR2: told to the freelancer, by trade: what clients think irrelevant.
        # known: all of it is known; ask: it is to be asked for
        Choose(name="unsaid", options={"ask": "extra", "known": "goal"}),
        # list: this trade's points, one a line; open: one open question with examples from life
        Draft(
            name="extra",
            variants=("list", "open"),
            rules=("BR2", "BR3", "P9", "P7"),
            uses=("trade",),
            then="heard_extra",
        ),
        # insists: he finds that it does not matter
        _hear("heard_extra", accepted="goal", insists="assumed"),
        # told: what stays open goes into the retelling as an assumption to be corrected
        Say(name="assumed", rules=("BR3", "P10"), then="goal"),
        # BR5: the day of the call becomes a reminder, the questions are written before it
        Ask(name="call_day", read=day, then="call_reminder", skip="sheet"),
        Keep(
            name="call_reminder",
            remind="call_day",
            uses=("deal_client",),
            rules=("BR5", "P2"),
            then="sheet",
        ),
        Say(name="sheet", rules=("BR5", "BR2", "BR3"), uses=("trade",), then="call"),
        Wait(name="call", after=timedelta(days=1), then="talked", rules=("BR5",)),
        # off: there will be no call, the questions go out in writing
        Choose(name="talked", options={"yes": "goal", "not_yet": "call", "off": "by_trade"}),
        # BR3: the answers as the freelancer understood them; four short lines of the retelling
        # skip: still open, the letter asks for it; when he corrects it, what stays is one tap
        Ask(name="goal", read=words, suggest=("goal",), then="whom"),
        Ask(name="whom", read=words, suggest=("whom",), then="what", skip="what"),
        Ask(name="what", read=words, suggest=("what", "thing", "deal_thing"), then="due"),
        Ask(name="due", read=words, suggest=("due",), then="lines", skip="lines"),
        Compute(
            name="lines",
            does=_lines,
            needs=("goal", "what"),
            gives=("for_whom", "by_when"),
            then="version",
        ),
        Branch(name="version", cases=((_is_corrected, "corrected"),), otherwise="retell"),
        # confirm: "do I understand correctly that …", four lines, correct me;
        # gaps: the same, and what usually stays unsaid is asked for once more (BR2)
        Draft(
            name="retell",
            variants=("confirm", "gaps"),
            rules=("BR3", "BR2", "CO7", "P7"),
            uses=_RETOLD,
            letter=True,
            then="heard_retell",
        ),
        # insists: he corrects a line
        _hear("heard_retell", accepted="named", insists="goal"),
        # all four lines once more, so that one letter holds what counts. whole: asks for a yes;
        # may_change: asks which line may still move, before a price rests on it (BR3)
        Draft(
            name="corrected",
            variants=("whole", "may_change"),
            rules=("BR3", "CO7", "P7"),
            uses=_RETOLD,
            letter=True,
            then="heard_retell",
        ),
        # talk: he can't or won't write; decide: "you are the expert"; price: "just the price"
        Choose(
            name="objection",
            options={"talk": "invite", "decide": "decide", "price": "price_first"},
        ),
        # BR5. call: we talk, the questions are ready; voice: a voice message for each question
        Draft(
            name="invite",
            variants=("call", "voice"),
            rules=("BR5", "P5", "P3", "P7", "BO3"),
            may_use=("thing",),
            then="heard_more",
        ),
        # yes, the how is ours. facts: only he knows these; assume: I write down what I take for
        # granted, he corrects it
        Draft(
            name="decide",
            variants=("facts", "assume"),
            rules=("P5", "BR1", "BR3", "P3", "P7"),
            may_use=("thing",),
            then="heard_more",
        ),
        # no price before the task is clear. need: what it depends on; nearest: he picks the case
        # that is nearest to his
        Draft(
            name="price_first",
            variants=("need", "nearest"),
            rules=("PR2", "P5", "P6", "P3", "P7"),
            may_use=("thing",),
            then="heard_more",
        ),
        # he named a sum before the task is clear
        Ask(name="offered", read=money, suggest=("message_amount",), then="weigh"),
        Compute(
            name="weigh",
            does=_weigh,
            needs=("offered",),
            gives=(),
            may_give=("below", "gap"),
            then="weighed",
        ),
        # told to the freelancer: how far it is from price or floor; no yes and no no to it yet
        Say(name="weighed", rules=("PR2", "DI3"), uses=("offered",), then="task_first"),
        Branch(name="task_first", cases=((_is_retold, "confirm_first"),), otherwise="figure"),
        # frame: noted, then the questions; two_ways: what fits in it, and what the whole needs
        Draft(
            name="figure",
            variants=("frame", "two_ways"),
            rules=("PR2", "P5", "P6", "P3", "P7"),
            uses=("offered",),
            then="heard_more",
        ),
        # he has the retelling: a yes to the task comes before any sum. task: is it right; two_ways:
        # and what of it could wait, so that the price may be smaller with the task (P3)
        Draft(
            name="confirm_first",
            variants=("task", "two_ways"),
            rules=("PR2", "P5", "P6", "P3", "BR3", "P7"),
            uses=("offered",),
            then="heard_check",
        ),
        _hear("heard_more", accepted="came", insists="enough"),
        # he answers nothing still. yes: enough is known to write the task down oneself (BR3)
        Choose(name="enough", options={"yes": "goal", "no": "door"}),
        # open: my questions wait for him; three_lines: what he may find out by himself, useful
        # whoever does the work
        Draft(
            name="door",
            variants=("open", "three_lines"),
            rules=("P5", "P6", "P7", "P10"),
            may_use=("thing",),
            then="left_open",
        ),
        Keep(name="left_open", state="on_hold", entry="brief_open", uses=("thing",), then=END),
        # silence. BR4: a present client is asked as often as needed, nobody else more than once
        Branch(
            name="silence",
            cases=((_is("standing", "present"), "present"), (_is("standing", "new"), "once")),
            otherwise="standing",
        ),
        Choose(name="standing", options={"present": "present", "new": "once"}),
        Branch(name="present", cases=((_is_retold, "check"),), otherwise="missing"),
        Ask(name="missing", read=words, suggest=("missing",), then="chase"),
        Ask(name="missing_part", fact="missing", read=words, then="chase"),
        # list: what is missing and what waits for it; easier: another, easier way to send it
        Draft(
            name="chase",
            variants=("list", "easier"),
            rules=("BR4", "BR6", "P3", "P7"),
            uses=("missing",),
            then="heard_chase",
        ),
        _hear("heard_chase", accepted="came", insists="not_sent", silent="chased"),
        # an answer without what is missing; lacking: he has not got it
        Choose(
            name="not_sent",
            options={
                "promised": "promise_day",
                "talk": "invite",
                "decide": "decide",
                "lacking": "again",
            },
        ),
        Branch(name="chased", cases=((_is("standing", "present"), "again"),), otherwise="silence"),
        # in other words. date: the date moves with it; who: somebody else may have it
        Draft(
            name="again",
            variants=("date", "who"),
            rules=("BR4", "BR6", "P3", "P10"),
            uses=("missing",),
            then="heard_again",
        ),
        _hear("heard_again", days=3, accepted="came", insists="not_sent", silent="still_silent"),
        # he has the retelling and says nothing. yes: does it stand; default: has anything changed
        # since; aloud: line by line by phone (BR5)
        Draft(
            name="check",
            variants=("yes", "default", "aloud"),
            rules=("BR4", "BR3", "BR5", "CO7", "P7"),
            may_use=("goal", "what"),
            then="heard_check",
        ),
        _hear("heard_check", accepted="named", insists="goal", silent="checked"),
        Branch(
            name="checked",
            cases=((_is("standing", "present"), "still_silent"),),
            otherwise="silence",
        ),
        # again: as often as needed; call: he is rung up; pause: the work waits, in writing
        Choose(
            name="still_silent",
            options={"again": "present", "call": "ring", "pause": "pause"},
        ),
        # BR5: who owes a yes only is rung up about the retelling, not about the questions
        Branch(name="ring", cases=((_is_retold, "check"),), otherwise="invite"),
        # waits: until he writes; deputy: unless somebody else may answer in his place (P3)
        Draft(
            name="pause",
            variants=("waits", "deputy"),
            rules=("BR6", "P3", "P5", "P7", "P10"),
            may_use=("missing",),
            then="paused",
        ),
        Keep(name="paused", state="on_hold", entry="brief_paused", uses=("missing",), then=END),
        # a day promised for the answers
        Ask(name="promise_day", read=day, then="promise_reminder"),
        Keep(
            name="promise_reminder",
            remind="promise_day",
            uses=("deal_client",),
            rules=("BR4",),
            then="heard_promise",
        ),
        # insists: another day is promised
        _hear("heard_promise", days=4, accepted="came", insists="promise_day"),
        # BR4: not yet a client: once and never again
        Branch(name="once", cases=((_was_asked, "let_go"),), otherwise="still_on"),
        # place: still on? if not, another project takes the place; either: one word is enough
        Draft(
            name="still_on",
            variants=("place", "either"),
            rules=("BR4", "P10", "P7"),
            may_use=("thing",),
            then="heard_still",
        ),
        _hear(
            "heard_still",
            labels=("accepted", "insists", "silent"),
            days=5,
            accepted="back_in",
            insists="part",
            silent="later",
        ),
        # he has decided against it. kindly: a kind last word; yours: and what is there already is
        # his, for whoever does it
        Draft(
            name="part",
            variants=("kindly", "yours"),
            rules=("P10",),
            may_use=("thing",),
            then="lost",
        ),
        Keep(name="lost", state="lost", entry="brief_refused", uses=("thing",), then=END),
        Branch(name="back_in", cases=((_is_retold, "check"),), otherwise="came"),
        # postponed: other time is booked; nothing: no second letter
        Choose(name="later", options={"postponed": "later_day", "nothing": "let_go"}),
        Ask(name="later_day", read=day, then="rebook", skip="rebook"),
        # place: all of it waits, other time is booked; answers_now: the work waits, the open points
        # needn't
        Draft(
            name="rebook",
            variants=("place", "answers_now"),
            rules=("BR4", "P2", "P10"),
            may_use=("later_day",),
            then="later_reminder",
        ),
        Keep(
            name="later_reminder",
            remind="later_day",
            uses=("deal_client",),
            rules=("BR4", "P2"),
            then="postponed",
        ),
        Keep(
            name="postponed",
            state="on_hold",
            entry="brief_postponed",
            uses=("later_day",),
            then=END,
        ),
        Say(name="let_go", rules=("BR4", "P10"), then="gone_quiet"),
        Keep(name="gone_quiet", state="on_hold", entry="brief_quiet", then=END),
        # he confirms: the task is kept, in the words that both agreed on
        Compute(name="named", does=_name, gives=(), may_give=("named",), then="confirmed"),
        Keep(
            name="confirmed",
            deal={"thing": "named"},
            entry="task_confirmed",
            uses=("goal", "whom", "what", "due"),
            rules=("CO7",),
            then="plan",
        ),
        # BR6. stages: how it goes on in this trade and what he does at each; part: his part alone,
        # who answers and how quickly. Both announce the price as the next letter (PR2)
        Draft(
            name="plan",
            variants=("stages", "part"),
            rules=("BR6", "PR2", "P9", "P7"),
            uses=("trade",),
            letter=True,
            then="price_next",
        ),
        Say(name="price_next", rules=("PR1", "PR2"), then=END),
    ),
)
