"""Every bot that is measured answers the stub's crowd, and the stub sees who keeps the order."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.speed.loads import Load, Measured, check_order, put_load, put_turns
from benchmarks.speed.order import EACH, FIRST, Order
from benchmarks.speed.page import Must, list_musts, put_part
from benchmarks.speed.running import (
    Kind,
    Stub,
    run_bot,
    run_stub,
    until_calm,
)
from benchmarks.speed.speed import COACH, ECHO, FORWARDS, KINDS, ROWS, Found, Size
from benchmarks.speed.speed_page import describe_speed
from benchmarks.speed.wire import read_arguments

IN_ORDER = (ECHO, ROWS, COACH)
"""Those that promise it."""


@pytest.fixture(scope="module")
def stub() -> Iterator[Stub]:
    with run_stub() as stub:
        yield stub


@pytest.mark.long
@pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])
def test_a_bot_answers_every_update_and_what_it_takes_is_counted(
    kind: Kind, stub: Stub, tmp_path: Path
) -> None:
    if not kind.is_here:
        pytest.skip("aiogram is not installed")
    with run_bot(kind, stub, tmp_path, KINDS.index(kind)) as bot:
        until_calm(bot, stub, seconds=300)
        put_turns(stub, bot, 2, 24)
        measured = put_load(stub, bot, Load(2), 3.0)
        assert measured.rate > 0
        assert measured.cost > 0
        assert len(measured.waits) == measured.turns
        assert min(measured.waits) > 0
        assert bot.memory() > 1
        if kind is not FORWARDS:
            in_order, of = check_order(stub, bot, 3)
            assert of == 3
            assert in_order == 3 or kind not in IN_ORDER


def test_the_order_is_kept_only_where_all_is_heard_once_and_in_turn() -> None:
    order = Order(3, "call {name}")
    sent = list(order.write())
    assert len(sent) == 3 * EACH
    swapped, twice = FIRST + 1, FIRST + 2
    for user_id, text in sent:
        if user_id != swapped:
            order.hear(user_id, f"noted: {text}")
    swapped_texts = [text for user_id, text in sent if user_id == swapped]
    for text in reversed(swapped_texts):
        order.hear(swapped, text)
    order.hear(twice, next(text for user_id, text in sent if user_id == twice))
    assert order.in_hand == 0
    assert order.count() == {"users": 3, "in_order": 1}


def test_what_another_user_asked_for_is_no_answer() -> None:
    order = Order(2, "{name}")
    (first, text), *_ = list(order.write())
    order.hear(first + 1, text)
    assert order.in_hand == 2 * EACH


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/x-www-form-urlencoded", b"chat_id=7&text=a+%26+b&empty="),
        ("application/json", b'{"chat_id": 7, "text": "a & b", "empty": ""}'),
        (
            "multipart/form-data; boundary=x",
            b"".join(
                b'--x\r\nContent-Disposition: form-data; name="%s"\r\n\r\n%s\r\n' % each
                for each in ((b"chat_id", b"7"), (b"text", b"a & b"), (b"empty", b""))
            )
            + b"--x--\r\n",
        ),
    ],
)
def test_the_stub_reads_whatever_a_client_writes(kind: str, body: bytes) -> None:
    assert read_arguments(kind, body) == {"chat_id": "7", "text": "a & b", "empty": ""}


def test_a_bot_that_is_not_installed_is_told_and_its_must_left_out() -> None:
    fast = Measured(turns=100, seconds=1.0, cpu=0.5, waits=(0.01, 0.02))
    slow = Measured(turns=50, seconds=1.0, cpu=0.5, waits=(0.02, 0.04))
    found = {
        kind: Found([each], [each], [each], 20, 20)
        for kind, each in ((ECHO, fast), (ROWS, slow), (COACH, slow), (FORWARDS, slow))
    }
    said = describe_speed(Size(1, 1.0, 2), found)
    assert "| aiogram echo | not installed |" in said
    assert "aiogram's states" not in said
    assert "| near: the coach to a row an update, at least 1.0 | 1.00 | met |" in said
    assert "| near: the coach to the bare echo, target 1.0 | 0.50 | **not met** |" in said


def test_a_part_of_the_page_is_written_anew_and_the_other_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "speed.md"
    monkeypatch.setattr("benchmarks.speed.page.PAGE", page)
    put_part("Second", "two")
    put_part("First", list_musts([Must("quick", "1.2", met=True)]))
    put_part("Second", "three")
    written = page.read_text(encoding="utf-8")
    assert written.index("## First") < written.index("## Second")
    assert "| quick | 1.2 | met |" in written
    assert "three" in written
    assert "two" not in written
