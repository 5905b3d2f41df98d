"""A deal: made by hand in four answers, or one field of it changed."""

from collections.abc import Callable

from scenarios.engine.facts import Facts
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import END, Ask, Branch, Keep, Reader, Say, Step
from scenarios.reading.answers import any_day, day, money, number, whole, words
from scenarios.reading.payments import payments
from scenarios.reckoning.values import is_floor_above_price

MAKING = ("client", "thing", "price", "floor")
"""What is asked of a new deal, in this order."""
READERS: dict[str, Reader] = {
    "client": words,
    # what is made for the client, in a few words: "landing page"
    "thing": words,
    "price": money,
    # private: the client never sees it
    "floor": money,
    "hours": number(1, 5000),
    "payments": payments,
    # RE1: what the price covers, what it does not, how many rounds of changes
    "included": words,
    "excluded": words,
    "rounds": whole(0, 50),
    "rounds_used": whole(0, 50),
    # PP1: a time with a margin
    "deadline": day,
    "margin_days": whole(0, 90),
    # RA1: a contract's end is when a raise is easiest
    "starts_on": any_day,
    "ends_on": day,
    "nda": words,
    # BO2: when one can be called
    "contact_hours": words,
    # whatever else was agreed, in one's own words
    "terms": words,
    "next_action": words,
}
FIELDS = tuple(READERS)
"""What can be changed by hand, in the order of the buttons."""


def _keep(field: str, then: str) -> Keep:
    return Keep(name=f"keep_{field}", deal={field: field}, then=then)


def _is_wanted(field: str) -> Callable[[Facts], bool]:
    return lambda facts: facts.get("field") == field


_SURE_OF_FLOOR: tuple[Step, ...] = (
    Branch(
        name="floor_fits", cases=((is_floor_above_price, "floor_sure"),), otherwise="keep_floor"
    ),
    # the floor lies above the price: mistyped, or meant so
    Ask(name="floor_sure", fact="floor", read=money, suggest=("floor",), then="keep_floor"),
)


def _making(field: str, then: str) -> tuple[Step, ...]:
    """A field that a new deal asks for; the form ends where only this one was to be changed."""
    name, is_floor = field == "client", field == "floor"
    return (
        Ask(
            name=field,
            read=READERS[field],
            prefill=(f"new_{field}",),
            suggest=("message_amount",) if field == "price" else (),
            then="floor_fits" if is_floor else f"keep_{field}",
            skip=None if name else f"{field}_only",
        ),
        *(_SURE_OF_FLOOR if is_floor else ()),
        _keep(field, f"{field}_only"),
        Branch(name=f"{field}_only", cases=((_is_wanted(field), "changed"),), otherwise=then),
    )


def _changing(field: str) -> tuple[Step, ...]:
    return (
        Ask(name=field, read=READERS[field], then=f"keep_{field}", skip="changed"),
        _keep(field, "changed"),
    )


SCENARIO = Scenario(
    id="deal",
    version=3,
    steps=(
        # started with "field" to change one thing, without it to make a new deal
        Branch(
            name="which",
            cases=tuple((_is_wanted(field), field) for field in FIELDS[1:]),
            otherwise="client",
        ),
        *(
            step
            for field, then in zip(MAKING, (*MAKING[1:], "made"), strict=True)
            for step in _making(field, then)
        ),
        *(step for field in FIELDS if field not in MAKING for step in _changing(field)),
        Say(name="made", then=END),
        Say(name="changed", then=END),
    ),
)
