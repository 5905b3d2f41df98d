"""A reply of the user's own that is to be checked before he sends it."""

from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Keep
from scenarios.reading.answers import own_reply

SCENARIO = Scenario(
    id="check",
    version=1,
    steps=(
        Ask(name="reply", read=own_reply, then="judge"),
        # "answers": the client's message that it answers, where that is known
        Keep(name="judge", entry="check", uses=("reply", "answers"), then=END),
    ),
)
