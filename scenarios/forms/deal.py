"""A deal: made by hand in four answers, or one field of it changed."""

from collections.abc import Callable

from scenarios.engine.facts import Facts
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Keep, Say
from scenarios.reading.answers import money, number, words

FIELDS = ("client", "thing", "price", "floor", "hours", "terms", "next_action")
"""What can be changed by hand, in the order of the buttons."""


def _keep(field: str, then: str) -> Keep:
    return Keep(name=f"keep_{field}", deal={field: field}, then=then)


def _is_wanted(field: str) -> Callable[[Facts], bool]:
    return lambda facts: facts.get("field") == field


def _only(field: str, otherwise: str) -> Branch:
    """Ends the form where only this field was to be changed."""
    return Branch(
        name=f"{field}_only",
        cases=((_is_wanted(field), "changed"),),
        otherwise=otherwise,
    )


SCENARIO = Scenario(
    id="deal",
    version=1,
    steps=(
        # started with "field" to change one thing, without it to make a new deal
        Branch(
            name="which",
            cases=tuple((_is_wanted(field), field) for field in FIELDS[1:]),
            otherwise="client",
        ),
        Ask(name="client", read=words, prefill=("new_client",), then="keep_client"),
        _keep("client", "client_only"),
        _only("client", "thing"),
        # what is made for the client, in a few words: "landing page"
        Ask(name="thing", read=words, then="keep_thing", skip="thing_only"),
        _keep("thing", "thing_only"),
        _only("thing", "price"),
        Ask(
            name="price",
            read=money,
            suggest=("message_amount",),
            then="keep_price",
            skip="price_only",
        ),
        _keep("price", "price_only"),
        _only("price", "floor"),
        # private: the client never sees it
        Ask(name="floor", read=money, then="keep_floor", skip="floor_only"),
        _keep("floor", "floor_only"),
        _only("floor", "made"),
        Ask(name="hours", read=number(1, 5000), then="keep_hours", skip="changed"),
        _keep("hours", "changed"),
        # what was agreed: stages, rounds of changes, deadline, in one's own words
        Ask(name="terms", read=words, then="keep_terms", skip="changed"),
        _keep("terms", "changed"),
        Ask(name="next_action", read=words, then="keep_next_action", skip="changed"),
        _keep("next_action", "changed"),
        Say(name="made", then=END),
        Say(name="changed", then=END),
    ),
)
