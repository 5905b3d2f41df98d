"""A practised talk: the client has spoken, the user answers him; asked anew after every answer."""

from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Keep
from scenarios.reading.answers import own_reply

SCENARIO = Scenario(
    id="practice",
    version=1,
    steps=(
        Ask(name="reply", read=own_reply, then="take"),
        Keep(name="take", entry="practice", uses=("reply",), then=END),
    ),
)
