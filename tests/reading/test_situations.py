"""The situations of a message are read from any text, in time, with the encoder and without."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evals.floods import MESSAGES
from scenarios.reading.encoder import Encoder
from scenarios.reading.labels import SITUATIONS
from scenarios.reading.model_file import EncoderError, Floats
from scenarios.reading.sentence import telling_sentence
from scenarios.reading.situations import (
    WEIGHTS,
    Head,
    SituationReader,
    choose_also,
    read_situations,
)
from scenarios.reading.weights import WeightsError

# The contract of the playbook and of every judging from outside.
_CONTRACT = {
    *("price_question", "price_objection", "discount_request", "future_promise", "free_work"),
    *("prepayment_pushback", "late_payment", "raise_pushback", "scope_creep", "revision_request"),
    *("vague_brief", "rush_deadline", "boundary_push", "wrong_direction", "conflict"),
    *("disrespect", "unrealistic_promise", "nda_request", "scam_signal", "stalling"),
    *("agreement", "neutral"),
}


class _BrokenEncoder(Encoder):
    """An encoder whose files can't be read."""

    def look(self, text: str) -> Floats:
        raise EncoderError(f"no file to read {len(text)} characters with")


@pytest.fixture(scope="module")
def reader() -> SituationReader:
    reader = SituationReader(Encoder())
    reader.warm_up()
    return reader


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
