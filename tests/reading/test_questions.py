"""A question of the user's own is told from a client's words, and its topic is found."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evals.floods import MESSAGES
from scenarios.catalogue import load_catalogue
from scenarios.playbook.rules import RULES
from scenarios.playbook.situations import SITUATIONS
from scenarios.playbook.topics import TOPICS
from scenarios.reading import labels
from scenarios.reading.asking_signs import SIGNS, find_signs, is_put_as_question, says_unpaid
from scenarios.reading.encoder import Encoder
from scenarios.reading.questions import (
    ASKED,
    DOUBTED,
    WEIGHTS,
    Question,
    QuestionHead,
    read_question,
)
from scenarios.reading.situations import SituationReader
from scenarios.reading.weights import WeightsError


@pytest.fixture(scope="module")
def reader() -> SituationReader:
    return SituationReader(Encoder())


def of(*chances: float, chance: float = 1.0) -> Question:
    """A question whose first topics have these probabilities."""
    return Question(chance, tuple(zip(labels.TOPICS, chances, strict=False)))


def test_the_topics_are_those_of_the_weights_and_rest_on_rules_and_talks_that_exist() -> None:
    assert tuple(TOPICS) == labels.TOPICS
    assert {rule for topic in TOPICS.values() for rule in topic.rules} <= set(RULES)
    assert {topic.situation for topic in TOPICS.values()} <= {*SITUATIONS, None}
    assert {topic.scenario for topic in TOPICS.values()} <= {*load_catalogue(), None}
    assert [topic.id for topic in TOPICS.values() if not topic.rules] == ["coach"]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("how do I raise my price?", "raise"),
        ("what do I do when a client disappears", "silence"),
        ("как поднять цену постоянному клиенту?", "raise"),
        ("клиент просит скидку, что делать?", "discount"),
        ("ازاي أزود سعري؟", "raise"),
        ("العميل اختفى بعد عرض السعر، وش أسوي", "silence"),
    ],
)
def test_a_freelancers_question_is_known_with_its_topic(
    reader: SituationReader, text: str, topic: str
) -> None:
    question = read_question(text, reader.read(text))
    assert question.is_asked
    assert question.told == topic


@pytest.mark.parametrize(
    "text",
    [
        "Can you give us a 20% discount on this project?",
        "Your quote is too high for us, another studio does it for half.",
        "Подпишите, пожалуйста, NDA до начала работы",
        "Здравствуйте! Сделаете скидку, если закажем два сайта?",
        "ممكن تعمل لي خصم على السعر؟",
        "السلام عليكم، حبيت أعرف متى تقدر تسلم الشغل؟",
    ],
)
def test_a_clients_message_is_no_question_to_the_coach(reader: SituationReader, text: str) -> None:
    assert not read_question(text, reader.read(text)).is_asked


@pytest.mark.parametrize("text", ["how much do you charge?", "сколько вы берёте?", "كم تأخذ؟"])
def test_what_both_may_say_is_doubtful(reader: SituationReader, text: str) -> None:
    assert read_question(text, reader.read(text)).is_doubtful


@pytest.mark.parametrize(
    "text", ["how do I raise my price?", "как поднять цену?", "كيف أرفع سعري؟"]
)
def test_without_the_encoder_letters_and_signs_are_read(text: str) -> None:
    question = read_question(text, SituationReader().read(text))
    assert question.is_asked
    assert question.topics[0][0] == "raise"


def test_one_clear_topic_is_told_alone_and_an_unclear_one_with_others() -> None:
    assert (of(0.6, 0.3, 0.1).told, of(0.6, 0.3, 0.1).others) == ("price", ())
    assert (of(0.4, 0.3, 0.2, 0.1).told) == "price"
    assert of(0.4, 0.3, 0.2, 0.1).others == ("objection", "discount")
    assert of(0.1, 0.09, 0.08, 0.07).told is None
    assert of(0.1, 0.09, 0.08, 0.07).others == ("price", "objection", "discount")


def test_between_both_limits_it_is_doubtful() -> None:
    assert of(1.0, chance=ASKED).is_asked
    assert not of(1.0, chance=ASKED).is_doubtful
    assert of(1.0, chance=DOUBTED).is_doubtful
    assert not of(1.0, chance=DOUBTED - 0.01).is_doubtful


def test_where_nothing_is_said_nothing_is_asked(reader: SituationReader) -> None:
    question = read_question(" \u200b\n", reader.read(" \u200b\n"))
    assert question.chance == 0
    assert len(question.topics) == len(labels.TOPICS)


@pytest.mark.parametrize(
    ("text", "is_put"),
    [
        ("how do I raise my price", True),
        ("He is late again. What now", True),
        ("как быть с правками", True),
        ("العميل اختفى بعد عرض السعر، وش أسوي", True),
        ("أرد عليه بإيه", True),
        ("she told me how it works", False),
        ("она сказала, что заплатит", False),
        ("صفحة هبوط من خمسة أقسام", False),
        ("landing page", False),
    ],
)
def test_the_form_of_a_question_is_seen(text: str, *, is_put: bool) -> None:
    assert is_put_as_question(text) is is_put


@pytest.mark.parametrize("text", MESSAGES.values(), ids=MESSAGES.keys())
def test_hostile_text_has_signs_and_a_chance(text: str) -> None:
    assert find_signs(text).shape == (SIGNS,)
    question = read_question(text, SituationReader().read(text))
    assert 0 <= question.chance <= 1


@settings(deadline=None, max_examples=60)
@given(text=st.text(st.characters(exclude_categories=()), max_size=200))
def test_no_text_makes_it_fail(text: str) -> None:
    question = read_question(text, SituationReader().read(text))
    assert sum(chance for _, chance in question.topics) == pytest.approx(1)


def test_weights_of_other_topics_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "questions.npz"
    np.savez(path, topics=np.array(["one", "two"]))
    with pytest.raises(WeightsError, match="other topics"):
        QuestionHead.load(path)
    with pytest.raises(WeightsError, match="can't be read"):
        QuestionHead.load(tmp_path / "missing.npz")
    damaged = tmp_path / "damaged.npz"
    damaged.write_bytes(WEIGHTS.read_bytes()[:1000])
    with pytest.raises(WeightsError, match="can't be read"):
        QuestionHead.load(damaged)
    encoder = tmp_path / "tuned.npz"
    encoder.write_bytes(b"other layers")
    with pytest.raises(WeightsError, match="above another"):
        QuestionHead.load(encoder=encoder)


def test_without_its_weights_nothing_is_a_question(
    reader: SituationReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scenarios.reading.questions._shared_head", lambda: None)
    text = "how do I raise my price?"
    assert read_question(text, reader.read(text)).chance == 0


def test_the_weights_stay_small() -> None:
    assert WEIGHTS.stat().st_size < 1_000_000


@pytest.mark.parametrize(
    "text",
    [
        "client vanished and hasn't paid",
        "he never paid me",
        "she still owes me $300",
        "клиент не оплатил счёт",
        "сдал работу, денег нет",
        "العميل لم يدفع",
        "خد الشغل وما دفع",
        "استلم العمل بدون ما يدفع",
    ],
)
def test_a_text_that_says_outright_that_nothing_was_paid_is_known(text: str) -> None:
    assert says_unpaid(text)


@pytest.mark.parametrize(
    "text",
    [
        "the client paid at once",
        "how do I ask for payment in advance?",
        "клиент оплатил и пропал",
        "как попросить предоплату?",
        "العميل دفع واختفى",
        "كيف أطلب الدفع مقدمًا؟",
    ],
)
def test_a_text_about_money_that_came_or_may_come_is_none_of_those(text: str) -> None:
    assert not says_unpaid(text)
