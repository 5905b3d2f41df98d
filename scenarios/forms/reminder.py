"""A reminder whose time or subject is still to be told."""

from datetime import datetime

from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Compute, Keep
from scenarios.reading.answers import words
from scenarios.reading.repeats import write_rrule
from scenarios.reading.times import TimeRead, read_time


def _when(text: str, facts: Facts) -> Json:
    """A moment ahead, as {"at": ISO UTC}, with "repeat", an RRULE, where it comes again.

    "choices" has the moments among which one is to be chosen, where it has several meanings, and
    "subject" what was typed beside the time.

    Raises:
        UnreadableError: "not_time", "past"; what was typed beside the time is not lost with it.
    """
    found = read_time(
        text,
        language=str(facts.get("profile_language")),
        now=datetime.fromisoformat(str(facts["now"])),
        zone=str(facts.get("profile_zone") or "UTC"),
        repeats=True,
    )
    at = found.first
    if at is None:
        is_past = found.problem == "past"
        raise UnreadableError("past" if is_past else "not_time", _kept_of(found, is_past=is_past))
    repeat = found.repeat or next(iter(found.choice_repeats), None)
    when: dict[str, Json] = {"at": at.isoformat(), "by_clock": not found.is_elapsed}
    if found.selectable:
        when["choices"] = [each.isoformat() for each in found.selectable]
    if found.subject:
        when["subject"] = found.subject
    return when if repeat is None else {**when, "repeat": write_rrule(repeat, clock=True)}


def _kept_of(found: TimeRead, *, is_past: bool) -> Facts:
    """What a text without a time ahead tells; where none was seen, it may be no subject either."""
    if not found.subject or " " not in found.subject:
        return {}
    return {"subject" if is_past else "typed": found.subject}


def _told_beside(facts: Facts) -> dict[str, Json]:
    """What a new reminder is about, typed beside its time; an old one keeps its name."""
    when = facts["when"]
    subject = when.get("subject") if isinstance(when, dict) else None
    is_new = facts.get("reminder_id") is None
    return {"told": subject} if is_new and subject and " " in str(subject) else {}


SCENARIO = Scenario(
    id="reminder",
    version=1,
    steps=(
        Ask(
            name="when",
            read=_when,
            prefill=("when_said",),
            suggest=("promised", "in_two_hours", "this_evening", "tomorrow"),
            then="told_beside",
        ),
        Compute(
            name="told_beside",
            does=_told_beside,
            needs=("when",),
            gives=(),
            may_give=("told",),
            then="what",
        ),
        Ask(name="what", read=words, prefill=("told", "subject"), suggest=("typed",), then="set"),
        # "reminder_id": an old one gets another time; "of_promise": it ends with its deal
        Keep(
            name="set",
            entry="reminder",
            uses=("when", "what", "reminder_id", "of_promise"),
            then=END,
        ),
    ),
)
