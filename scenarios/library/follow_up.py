"""A client is silent or puts it off: a ladder that any answer stops (BR4, P7, P10)."""

from collections.abc import Callable
from datetime import timedelta

from scenarios.engine.facts import Facts, Json
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import (
    END,
    Ask,
    Branch,
    Choose,
    Compute,
    Draft,
    Hear,
    Keep,
    Say,
    Step,
    Wait,
)
from scenarios.reading.answers import day, words

_ABOUT = ("deal_client", "deal_thing")
_ANSWERED = ("accepted", "offers", "insists")


def _is(fact: str, value: str) -> Callable[[Facts], bool]:
    return lambda facts: facts.get(fact) == value


def _note(facts: Facts) -> dict[str, Json]:
    """The client's words known so far; what is forwarded later differs from them."""
    return {"seen": str(facts.get("message_sentence") or "")}


def _wrote(facts: Facts) -> bool:
    """Whether the client's words were forwarded since they were noted last."""
    return str(facts.get("message_sentence") or "") != facts.get("seen")


def _objected(facts: Facts) -> bool:
    """Whether the forwarded words are about something else than a later time."""
    return _wrote(facts) and facts.get("message_situation") != "stalling"


def _hear(
    name: str, *, silent: str, days: int, labels: tuple[str, ...] = _ANSWERED
) -> tuple[Step, ...]:
    """The client's answer; whatever it is, it stops the ladder. Silence goes on after `days`.

    "I'll think about it", forwarded, is no silence: it puts the matter off.
    """
    answers = {
        "accepted": "back",
        "insists": "objection",
        "offers": "named",
        "silent": f"{name}_no",
    }
    return (
        Hear(name=name, answers=answers, after=timedelta(days=days), labels=labels),
        Branch(name=f"{name}_no", cases=((_wrote, "noted"),), otherwise=silent),
    )


SCENARIO = Scenario(
    id="follow_up",
    version=2,
    opens={"stalling": {}},
    steps=(
        Compute(name="begun", does=_note, gives=("seen",), then="known"),
        # BR4: a present client is asked as often as needed, anybody else once
        Choose(name="known", options={"present": "stuck", "new": "said"}),
        # what is missing; later: he named a later time; payment: another talk
        Choose(
            name="stuck",
            options={
                "material": "awaited",
                "approval": "awaited",
                "decision": "awaited",
                "later": "until",
                "payment": "payment",
            },
        ),
        # no answer at all; "I'll think about it"; "after the holidays"
        Choose(
            name="said", options={"silent": "offered", "thinking": "offered_now", "later": "until"}
        ),
        Say(name="payment", rules=("CO7",), then=END),
        # -- a present client: nudge, value, permission to pause ----------------------------------
        # what exactly is waited for
        Ask(name="awaited", read=words, then="quiet"),
        # P10: two quiet days before the first word
        Choose(name="quiet", options={"fresh": "pause", "long": "nudge"}),
        Wait(name="pause", after=timedelta(days=2), rules=("P10",), then="meanwhile"),
        *_hear("meanwhile", silent="nudge", days=1),
        # choice: answered with a number; smaller: one small part of it is enough to go on
        Draft(
            name="nudge",
            variants=("choice", "smaller"),
            rules=("BR4", "P7", "P10", "BR6"),
            uses=("awaited",),
            may_use=_ABOUT,
            then="heard_nudge",
        ),
        *_hear("heard_nudge", silent="useful", days=3),
        # something useful to him: an idea, an example, a finding; skip: nothing at hand
        Ask(name="useful", read=words, then="value", skip="value"),
        # relieve: the way to answer made easier; useful: a gift, if there is one
        Draft(
            name="value",
            variants=("relieve", "useful"),
            rules=("BR4", "P7", "P10", "P2"),
            uses=("awaited",),
            may_use=("useful", *_ABOUT),
            then="heard_value",
        ),
        *_hear("heard_value", silent="release", days=5),
        # the work rests until he writes. pause: he is asked; rests: from today, a line changes it
        Draft(
            name="release",
            variants=("pause", "rests"),
            rules=("BR4", "P10", "P7"),
            uses=("awaited",),
            may_use=_ABOUT,
            then="heard_release",
        ),
        *_hear("heard_release", silent="next", days=7),
        # as often as needed, each time in other words; or the work rests
        Choose(name="next", options={"again": "nudge", "hold": "held"}),
        Keep(name="held", state="on_hold", entry="work_paused", uses=("awaited",), then="rests"),
        Say(name="rests", rules=("BR4", "P10"), then=END),
        # -- not yet a client: one letter ---------------------------------------------------------
        # "I'll think about it" is an answer: what would make it easier to decide
        Ask(
            name="offered_now",
            fact="offered",
            read=words,
            prefill=("deal_thing",),
            then="think",
            skip="think",
        ),
        # question: which doubt is open; date: when to come back to it
        Draft(
            name="think",
            variants=("question", "date"),
            rules=("P7", "P10", "P2"),
            may_use=("offered", *_ABOUT),
            then="heard_think",
        ),
        *_hear("heard_think", silent="once", days=5),
        Ask(
            name="offered",
            read=words,
            prefill=("deal_thing",),
            then="useful_once",
            skip="useful_once",
        ),
        Ask(name="useful_once", fact="useful", read=words, then="quiet_new", skip="quiet_new"),
        Choose(name="quiet_new", options={"fresh": "pause_new", "long": "once"}),
        Wait(name="pause_new", after=timedelta(days=3), rules=("P10",), then="meanwhile_new"),
        *_hear("meanwhile_new", silent="once", days=1),
        # the only letter (BR4), each way with the permission to postpone or to close.
        # still_on: the plain question; useful: something for him first
        Draft(
            name="once",
            variants=("still_on", "useful"),
            rules=("BR4", "P7", "P10"),
            may_use=("offered", "useful", *_ABOUT),
            then="heard_once",
        ),
        *_hear("heard_once", silent="let_go", days=7),
        Keep(name="let_go", state="lost", entry="let_go", uses=("offered",), then="gone"),
        Say(name="gone", rules=("BR4", "P10"), then=END),
        # -- he answered: the ladder stops --------------------------------------------------------
        Branch(name="back", cases=((_is("known", "present"), "answered"),), otherwise="alive"),
        Keep(name="answered", entry="client_answered", uses=("awaited",), then="go_on"),
        Say(name="go_on", rules=("P7", "P2"), then=END),
        Keep(name="alive", state="negotiating", entry="client_answered", then="agree"),
        Say(name="agree", rules=("CO7", "P7"), then=END),
        # a doubt is another talk: named by what he writes
        Say(name="objection", rules=("P7", "P10"), then="doubt"),
        Keep(name="doubt", entry="client_answered", then=END),
        # -- put off: a date, a reminder, a letter that names it -----------------------------------
        Branch(name="named", cases=((_objected, "objection"),), otherwise="noted"),
        Compute(name="noted", does=_note, gives=("seen",), then="until"),
        # until when, in his words ("after Ramadan"); skip: not said
        Ask(name="until", read=words, then="back_on", skip="back_on"),
        # the day to write on; skip: nobody knows it yet, so he is asked
        Ask(name="back_on", read=day, then="confirm", skip="no_day"),
        Branch(name="no_day", cases=((_is("known", "present"), "ask_day"),), otherwise="think"),
        # a job that is under way. day: when to write again; rest: it rests until he writes
        Draft(
            name="ask_day",
            variants=("day", "rest"),
            rules=("BR4", "P7", "P10"),
            may_use=_ABOUT,
            then="heard_ask_day",
        ),
        *_hear("heard_ask_day", silent="held", days=5, labels=(*_ANSWERED, "silent")),
        # open: a letter on that day, nothing is reserved; booked: time is kept from that day on
        Draft(
            name="confirm",
            variants=("open", "booked"),
            rules=("BR4", "P10", "P2", "P7"),
            uses=("back_on",),
            may_use=("until", *_ABOUT),
            then="remember",
        ),
        Keep(
            name="remember",
            remind="back_on",
            uses=("deal_client", "until"),
            rules=("P2", "BR4"),
            then="postponed",
        ),
        Keep(
            name="postponed",
            state="on_hold",
            entry="postponed",
            uses=("until", "back_on"),
            then=END,
        ),
    ),
)
