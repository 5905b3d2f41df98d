"""Whatever a program of anybody's sends as a button's data is answered, and nothing breaks."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.safety.desk import ME, Desk

pytestmark = pytest.mark.long

FUZZ = settings(settings.get_profile("safety"), max_examples=100)
NUMBERS = st.one_of(
    st.integers(0, 20).map(str),
    st.sampled_from(
        ["9" * 30, "9" * 18, "9" * 15, "-1", "+1", "1_0", " 1", "1 ", "٣", "²", "①", "0x1", "1e3"]
    ),
)
ANY = st.one_of(st.text(max_size=64), st.text("qvrhcdtknepyswlxm:019", max_size=64))


def _answers(said: list[dict[str, object]]) -> list[object]:
    return [each["callback_id"] for each in said if each.get("callback_id") is not None]


def _is_met(desk: Desk, data: str) -> None:
    said = desk.press(data)
    assert desk.state == "done", data
    assert _answers(said) == ["99"], data
    assert len(said) > 1 or any(each.get("text") for each in said), data


@given(ANY)
@FUZZ
def test_any_text_is_met(desk: Desk, data: str) -> None:
    _is_met(desk, data)


@given(st.data())
@FUZZ
def test_a_real_button_cut_changed_or_with_another_number_is_met(
    desk: Desk, data: st.DataObject
) -> None:
    parts = data.draw(st.sampled_from(desk.buttons)).split(":")
    place = data.draw(st.integers(0, len(parts) - 1))
    match data.draw(st.sampled_from(["number", "cut", "twice", "text", "longer"])):
        case "number":
            parts[place] = data.draw(NUMBERS)
        case "cut":
            parts = parts[:place]
        case "twice":
            parts.insert(place, parts[place])
        case "text":
            parts[place] = data.draw(st.text(max_size=20))
        case _:
            parts.append(data.draw(NUMBERS | st.text(max_size=8)))
    _is_met(desk, ":".join(parts)[:64])


def test_every_real_button_in_any_order_is_met(desk: Desk) -> None:
    order = random.Random(1)  # noqa: S311 - an order, no secret
    buttons = order.sample(desk.buttons, k=60)
    for data in buttons:
        _is_met(desk, data)
    assert desk.ask("SELECT id FROM users") == [(ME,)]
