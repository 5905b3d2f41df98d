"""Damaged JSON, as hypothesis draws it: a real one with something in it replaced, gone or added."""

import copy
from typing import Any, TypeAlias

from hypothesis import strategies as st

Json: TypeAlias = Any

HUGE = 10**30
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 5),
    st.sampled_from([HUGE, -HUGE, 2**63, 2**53, -1, 0.5]),
    st.text(max_size=12),
    st.sampled_from(["", "\x00", "<b>&", "٣", "²", "9" * 30, "deal", "price", "xx", "2026-13-99"]),
)
ANYTHING = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)
TYPED = st.sampled_from(
    [
        {"amount": "x", "currency": "USD"},
        {"amount": "1e40", "currency": "USD"},
        {"amount": "5", "currency": "US"},
        {"amount": 5, "currency": "USD"},
        {"percent": "NaN"},
        {"number": "x"},
        {"day": "2026-13-99"},
        {"at": "tomorrow"},
        {"zone": "Nowhere/Land"},
        {"items": [{"name": 5}]},
        {"stages": [5]},
        {"parts": [{}]},
        {"payments": [{"amount": 5}]},
    ]
)
"""What looks like a typed fact and is none."""


def paths_in(value: Json, head: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to every value in it."""
    found = [head] if head else []
    if isinstance(value, dict):
        for name, each in value.items():
            found += paths_in(each, (*head, name))
    elif isinstance(value, list):
        for place, each in enumerate(value):
            found += paths_in(each, (*head, place))
    return found


def put(value: Json, path: tuple[Any, ...], new: Json) -> Json:
    """The same with another value there."""
    changed = copy.deepcopy(value)
    place = changed
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = new
    return changed


def take_out(value: Json, path: tuple[Any, ...]) -> Json:
    """The same without that."""
    changed = copy.deepcopy(value)
    place = changed
    for step in path[:-1]:
        place = place[step]
    del place[path[-1]]
    return changed


@st.composite
def damaged(draw: st.DrawFn, sound: Json) -> Json:
    """This JSON with one to three things in it replaced or gone."""
    for _ in range(draw(st.integers(1, 3))):
        paths = paths_in(sound)
        if not paths:
            break
        path = draw(st.sampled_from(paths))
        if draw(st.integers(0, 3)):
            sound = put(sound, path, draw(ANYTHING | TYPED))
        else:
            sound = take_out(sound, path)
    return sound
