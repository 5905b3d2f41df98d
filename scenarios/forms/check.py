"""A reply of the user's own that is to be checked before he sends it."""

from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Keep
from scenarios.reading.clean import MAX_CHARACTERS


def _reply(text: str, _facts: Facts) -> Json:
    """The reply as it was written, lines and all.

    Raises:
        UnreadableError: "empty".
    """
    if not any(sign.isalnum() for sign in text):
        raise UnreadableError("empty")
    return text.strip()[:MAX_CHARACTERS]


SCENARIO = Scenario(
    id="check",
    version=1,
    steps=(
        Ask(name="reply", read=_reply, then="judge"),
        # "answers": the client's message that it answers, where that is known
        Keep(name="judge", entry="check", uses=("reply", "answers"), then=END),
    ),
)
