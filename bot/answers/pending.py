"""The pending question: whether words answer it, and what can be tapped where they did not."""

from typing import Final

from bot.answers.talk import Talk
from bot.messages import Button
from bot.texts import text_key
from scenarios.engine.events import Verb
from scenarios.engine.facts import Json, UnreadableError
from scenarios.engine.replies import Asked, Missed
from scenarios.engine.session import Frame
from scenarios.engine.steps import Ask, Step
from scenarios.reading.answers import day, reduction

_KINDS: Final = {
    "not_stages": "stages",
    "not_sum": "stages",
    "not_reduction": "part",
    "not_time": "time",
    "past": "time",
}
"""Why an answer could not be read -> the answers that can be offered then.

Sums and numbers are not among them: one that nobody named would be an advice. Currencies and zones
are guessed in the first question already.
"""


def read_answer(talk: Talk, frame: Frame, step: Step, text: str) -> Json:
    """What the pending question reads in these words; None: it takes no such answer."""
    if not isinstance(step, Ask):
        return None
    try:
        return step.read(text, {**frame.facts, "now": talk.now.isoformat()})
    except UnreadableError:
        return None


def can_read(talk: Talk, frame: Frame, step: Step, text: str) -> bool:
    """Whether the pending question takes these words as its answer."""
    return read_answer(talk, frame, step, text) is not None


def answers_to_tap(talk: Talk, asked: Asked, missed: Missed) -> list[Button]:
    """Answers that many give to such a question, for who was not understood twice.

    Each can be read there, and none means what another button of the question does.
    """
    frame, kind = talk.session.top, _KINDS.get(missed.reason)
    step = talk.catalogue[asked.scenario].by_name[asked.step]
    if frame is None or kind is None or not isinstance(step, Ask):
        return []
    if kind == "part" and step.read is not reduction:
        return []
    if kind == "time" and step.read is not day and asked.scenario != "reminder":
        return []  # it may ask for a day that has passed
    known = [value for _, _, value in asked.suggestions]
    buttons = []
    for place, words in enumerate(_examples(talk, kind)):
        value = read_answer(talk, frame, step, words)
        if value is not None and value not in known:
            known.append(value)
            buttons.append(Button(words, f"o:{asked.serial}:{kind}:{place}"))
    return buttons


def why_button(talk: Talk, asked: Asked) -> Button:
    """Asks why this is asked: what it is for may tell what to answer."""
    return talk.button("verb-why", f"v:{asked.serial}:{Verb.WHY}")


def words_tapped(talk: Talk, serial: int, kind: str, place: int) -> str | None:
    """The words of such an answer; None where its question is no longer pending."""
    frame = talk.session.top
    if frame is None or frame.asked != serial or kind not in _KINDS.values():
        return None
    examples = _examples(talk, kind)
    return examples[place] if 0 <= place < len(examples) else None


def _examples(talk: Talk, kind: str) -> list[str]:
    return talk.text(text_key("examples", kind)).splitlines()
