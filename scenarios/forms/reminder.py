"""A reminder whose time or subject is still to be told."""

from datetime import datetime

from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Keep
from scenarios.reading.answers import words
from scenarios.reading.times import read_time


def _when(text: str, facts: Facts) -> Json:
    """A moment ahead, as {"at": ISO UTC}.

    Raises:
        UnreadableError: "not_time", "past".
    """
    found = read_time(
        text,
        language=str(facts.get("profile_language")),
        now=datetime.fromisoformat(str(facts["now"])),
        zone=str(facts.get("profile_zone") or "UTC"),
    )
    at = found.at or next(iter(found.choices), None)
    if at is None:
        raise UnreadableError("past" if found.problem == "past" else "not_time")
    return {"at": at.isoformat()}


SCENARIO = Scenario(
    id="reminder",
    version=1,
    steps=(
        Ask(
            name="when",
            read=_when,
            prefill=("when_said",),
            suggest=("in_two_hours", "this_evening", "tomorrow"),
            then="what",
        ),
        Ask(name="what", read=words, prefill=("subject",), then="set"),
        # "reminder_id": an old one gets another time
        Keep(name="set", entry="reminder", uses=("when", "what", "reminder_id"), then=END),
    ),
)
