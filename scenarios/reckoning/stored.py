"""Facts as they come back from storage: what is not what its name promises is left out."""

from collections.abc import Callable, Mapping
from datetime import datetime

from scenarios.engine.facts import Facts, Json
from scenarios.reckoning.values import money_in, number_in

Check = Callable[[Json], bool]
"""Whether a value is what it ought to be."""


def keep_sound(stored: object, checks: Mapping[str, Check]) -> dict[str, Json]:
    """The facts among the stored JSON that pass the check under their name; never raises."""
    if not isinstance(stored, dict):
        return {}
    return {name: value for name, value in stored.items() if name in checks and checks[name](value)}


def is_words(value: Json) -> bool:
    """A text."""
    return isinstance(value, str)


def is_list_of_words(value: Json) -> bool:
    """Texts."""
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def is_flag(value: Json) -> bool:
    """Yes or no."""
    return isinstance(value, bool)


def is_money(value: Json) -> bool:
    """A sum."""
    return money_in({"": value}, "") is not None


def is_sums(value: Json) -> bool:
    """Several sums."""
    sums = value.get("sums") if isinstance(value, dict) else None
    return isinstance(sums, list) and all(map(is_money, sums))


def is_number(least: int, most: int) -> Check:
    """A number or a percentage from `least` to `most`."""

    def check(value: Json) -> bool:
        facts: Facts = {"": value}
        found = number_in(facts, "")
        return found is not None and least <= found <= most

    return check


def is_moment(value: Json) -> bool:
    """A moment with its zone, in ISO."""
    try:
        return isinstance(value, str) and datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


def is_one_of(*names: str) -> Check:
    """One of these words."""
    return lambda value: isinstance(value, str) and value in names
