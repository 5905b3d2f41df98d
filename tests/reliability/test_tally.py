"""The trials' own count: it finds what is lost, what comes twice and what strays."""

import pytest

from benchmarks.faults.pacekeeper import IN_ALL, IN_HAND, Pacekeeper
from benchmarks.faults.people import Asked
from benchmarks.faults.tally import count
from benchmarks.faults.wire import Call, Wrong

A, B = 5001, 5002
SETS = '{"callback_data": "t:1:delete"}'


def said(text: str, at: float, chat_id: int = A, **more: object) -> Call:
    call = Call("sendmessage", chat_id, f"call {text}", SETS, at, status=200, ended=at + 0.1)
    for name, value in more.items():
        setattr(call, name, value)
    return call


def asked(*names: str, soon: str = "") -> Asked:
    return Asked(dict.fromkeys(names, 0.0), {soon} if soon else set())


def test_all_that_came_to_its_own_is_sound() -> None:
    found = count(asked("u5001x1", "u5002x1"), [said("u5001x1", 1), said("u5002x1", 2, B)])
    assert found.is_sound
    assert (found.sent, found.twice, found.strayed) == (2, 0, 0)
    assert found.delays == {A: (1.1,), B: (2.1,)}


@pytest.mark.parametrize(
    ("calls", "what"),
    [
        ([], "unanswered"),
        ([said("u5001x1", 1, status=429)], "unanswered"),
        ([said("u5001x1", 1, B)], "strayed"),
        ([said("u5001x1", 1), said("u5001x1", 9)], "unexplained"),
    ],
)
def test_what_is_not_as_promised_is_found(calls: list[Call], what: str) -> None:
    found = count(asked("u5001x1"), calls)
    assert getattr(found, what)
    assert not found.is_sound


def test_a_reminder_that_did_not_ring_is_found_and_its_setting_is_no_ring() -> None:
    found = count(asked("u5001x1", soon="u5001x1"), [said("u5001x1", 1)])
    assert found.unrung == ("u5001x1",)
    ring = said("u5001x1", 60, markup='{"callback_data": "t:1:done"}')
    found = count(asked("u5001x1", soon="u5001x1"), [said("u5001x1", 1), ring])
    assert (found.is_sound, found.rung) == (True, 1)


def test_twice_is_explained_by_an_answer_lost_on_the_wire_or_with_the_process() -> None:
    lost = [said("u5001x1", 1, wrong=Wrong.LOST), said("u5001x1", 2)]
    assert count(asked("u5001x1"), lost).is_sound
    twice = [said("u5001x1", 1), said("u5001x1", 9)]
    assert count(asked("u5001x1"), twice, kills=[1.5]).is_sound
    # the answer was long noted, or another message had followed it
    assert not count(asked("u5001x1"), twice, kills=[7.0]).is_sound
    between = [twice[0], said("u5001x2", 1.3), twice[1]]
    assert not count(asked("u5001x1", "u5001x2"), between, kills=[1.5]).is_sound


def test_the_pacekeeper_takes_thirty_in_a_second_and_refuses_the_next() -> None:
    keeper = Pacekeeper()
    assert [keeper.refuse(chat, 10.0) for chat in range(IN_ALL)] == [0] * IN_ALL
    assert keeper.refuse(99, 10.9) == 1
    assert keeper.refuse(99, 11.0) == 0


def test_the_pacekeeper_takes_a_burst_of_a_chat_and_then_one_a_second() -> None:
    keeper = Pacekeeper()
    assert [keeper.refuse(1, 10.0) for _ in range(IN_HAND)] == [0] * IN_HAND
    assert keeper.refuse(1, 10.5) == 1
    assert [keeper.refuse(1, at) for at in (11.0, 12.0, 12.5)] == [0, 0, 1]
