"""What is said survives its way through the outbox."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.charts import Bar, Chart, Key, Panel, Part, Row, Tone
from bot.messages import (
    Answer,
    Button,
    Choice,
    Edit,
    File,
    MessageError,
    Offer,
    Outgoing,
    Picture,
    Print,
    React,
    Send,
    Unbutton,
    dump_message,
    is_fleeting,
    load_message,
)
from bot.papers import Paper, Section

words = st.text(max_size=60)
ids = st.integers(min_value=1, max_value=2**52)
buttons = st.builds(Button, words, st.none() | words, st.none() | words)
rows = st.lists(st.lists(buttons, max_size=3).map(tuple), max_size=3).map(tuple)
tones = st.sampled_from(Tone)
bars = st.builds(
    Bar,
    words,
    words,
    st.lists(st.builds(Part, st.floats(0, 1), tones, words), max_size=1).map(tuple),
    st.lists(st.builds(Row, words, words, tones), max_size=1).map(tuple),
)
panels = st.builds(
    Panel,
    words,
    st.lists(bars, max_size=1).map(tuple),
    st.lists(st.builds(Key, words, tones), max_size=1).map(tuple),
    words,
)
charts = st.builds(
    Chart, words, st.lists(panels, max_size=1).map(tuple), st.booleans(), st.booleans()
)
cells = st.lists(words, max_size=2).map(tuple)
sections = st.builds(Section, words, st.lists(cells, max_size=2).map(tuple), cells)
papers = st.builds(
    Paper,
    *[words] * 5,
    st.lists(sections, max_size=2).map(tuple),
    *[words] * 3,
)
files = st.builds(File, words, words, words)
messages = st.one_of(
    st.builds(Print, words, papers, words, files),
    st.builds(Picture, charts, words, rows, st.none() | ids),
    st.builds(Send, words, rows),
    st.builds(Edit, ids, words, rows),
    st.builds(Unbutton, ids),
    st.builds(Answer, words, words),
    st.builds(React, ids),
    files,
    st.builds(
        Offer, words, st.lists(st.builds(Choice, words, words, words), max_size=3).map(tuple)
    ),
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=8,
)


@given(message=messages)
def test_every_message_survives_json(message: Outgoing) -> None:
    assert load_message(json.loads(json.dumps(dump_message(message)))) == message
    assert is_fleeting(dump_message(message)) == isinstance(message, Offer)


@pytest.mark.parametrize(
    "stored",
    [
        {},
        {"kind": "shout", "text": "x"},
        {"kind": ["send"], "text": "x"},
        {"kind": "send"},
        {"kind": "send", "text": "x", "buttons": 5},
        {"kind": "send", "text": "x", "buttons": [[5]]},
        {"kind": "send", "text": "x", "buttons": [[{"colour": "red"}]]},
        {"kind": "edit", "text": "x"},
        {"kind": "offer", "query_id": "1", "choices": [{"title": "x"}]},
        {"kind": "offer", "query_id": "1", "choices": 5},
        {"kind": "print", "name": "x", "paper": {}, "caption": "x", "instead": {}},
        {"kind": "unbutton", "message_id": 1, "more": 2},
    ],
)
def test_a_damaged_message_is_told_as_one(stored: dict[str, Any]) -> None:
    with pytest.raises(MessageError):
        load_message(stored)


@given(
    stored=st.dictionaries(
        st.sampled_from(["kind", "text", "buttons", "message_id", "name", "content"]), json_values
    ),
    kind=st.sampled_from(["send", "edit", "unbutton", "answer", "file"]),
)
def test_no_json_gives_another_error(stored: dict[str, Any], kind: str) -> None:
    with suppress(MessageError):
        load_message({**stored, "kind": kind})
