"""A conversation survives being stored; what is no conversation is refused."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.engine.facts import Json
from scenarios.engine.session import Frame, Session, SessionError, dump_session, load_session

raw: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)
facts = st.dictionaries(st.text(max_size=8), raw, max_size=4)
names = st.text(max_size=8)
numbers = st.integers(0, (1 << 53) - 1)
frames = st.builds(
    Frame,
    id=numbers,
    scenario=names,
    version=st.integers(),
    step=names,
    answers=facts,
    derived=facts,
    given=facts,
    heard=facts,
    trail=st.lists(st.tuples(names, raw), max_size=4).map(tuple),
    taken=st.lists(names, max_size=3).map(tuple),
    about=st.none() | numbers.map(str),
    language=st.none() | names,
    asked=numbers,
    misses=st.integers(0),
)
several = st.lists(frames, max_size=3).map(tuple)
sessions = st.builds(
    Session,
    serial=numbers,
    frames=several,
    parked=several,
    finished=st.none() | frames,
    offered=numbers,
    erasing=st.booleans(),
)


@given(sessions)
def test_a_session_survives_json(session: Session) -> None:
    assert load_session(json.loads(json.dumps(dump_session(session)))) == session


def test_a_new_session_has_nothing_in_progress() -> None:
    assert Session().top is None
    assert load_session(dump_session(Session())) == Session()


@given(raw)
def test_what_is_no_session_is_refused(stored: Json) -> None:
    with pytest.raises(SessionError):
        load_session(stored)


def test_a_session_of_before_the_question_for_erasing_was_kept_is_none_that_asks_it() -> None:
    stored = dump_session(Session(erasing=True))
    assert load_session(stored).erasing
    del stored["erasing"]
    assert not load_session(stored).erasing


@pytest.mark.parametrize("part", [part for part in dump_session(Session()) if part != "erasing"])
def test_a_session_that_lacks_a_part_is_refused(part: str) -> None:
    stored = dump_session(Session())
    del stored[part]
    with pytest.raises(SessionError):
        load_session(stored)


FRAME = Frame(id=1, scenario="talk", version=1, step="price")


@pytest.mark.parametrize(
    ("part", "damaged"),
    [
        ("id", "one"),
        ("id", float("inf")),
        ("answers", [1]),
        ("given", None),
        ("trail", [["price"]]),
        ("trail", 7),
        ("asked", None),
    ],
)
def test_a_damaged_walk_is_refused(part: str, damaged: object) -> None:
    stored = json.loads(json.dumps(dump_session(Session(frames=(FRAME,)))))
    stored["frames"][0][part] = damaged
    with pytest.raises(SessionError):
        load_session(stored)


def test_answers_win_over_what_is_computed_heard_and_given() -> None:
    frame = Frame(
        id=1,
        scenario="talk",
        version=1,
        step="price",
        given={"a": "given", "b": "given", "c": "given", "d": "given"},
        heard={"b": "heard", "c": "heard", "d": "heard"},
        derived={"c": "derived", "d": "derived"},
        answers={"d": "answer"},
    )
    assert frame.facts == {"a": "given", "b": "heard", "c": "derived", "d": "answer"}


def test_a_walk_is_named_to_be_about_a_deal_wherever_it_is() -> None:
    other = Frame(id=2, scenario="talk", version=1, step="price")
    session = Session(frames=(FRAME, other), parked=(FRAME,), finished=FRAME).about(1, "9")
    assert [frame.about for frame in session.frames] == ["9", None]
    assert session.parked[0].about == "9"
    assert session.finished is not None
    assert session.finished.about == "9"
