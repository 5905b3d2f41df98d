"""A reminder whose time or subject is still to be told."""

from datetime import datetime

from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Keep
from scenarios.reading.answers import words
from scenarios.reading.repeats import write_rrule
from scenarios.reading.times import read_time


def _when(text: str, facts: Facts) -> Json:
    """A moment ahead, as {"at": ISO UTC}, with "repeat", an RRULE, where it comes again.

    Raises:
        UnreadableError: "not_time", "past".
    """
    found = read_time(
        text,
        language=str(facts.get("profile_language")),
        now=datetime.fromisoformat(str(facts["now"])),
        zone=str(facts.get("profile_zone") or "UTC"),
        repeats=True,
    )
    at = found.at or next(iter(found.choices), None)
    if at is None:
        raise UnreadableError("past" if found.problem == "past" else "not_time")
    repeat = found.repeat or next(iter(found.choice_repeats), None)
    when: dict[str, Json] = {"at": at.isoformat(), "by_clock": not found.is_elapsed}
    return when if repeat is None else {**when, "repeat": write_rrule(repeat, clock=True)}


SCENARIO = Scenario(
    id="reminder",
    version=1,
    steps=(
        Ask(
            name="when",
            read=_when,
            prefill=("when_said",),
            suggest=("promised", "in_two_hours", "this_evening", "tomorrow"),
            then="what",
        ),
        Ask(name="what", read=words, prefill=("subject",), then="set"),
        # "reminder_id": an old one gets another time
        Keep(name="set", entry="reminder", uses=("when", "what", "reminder_id"), then=END),
    ),
)
