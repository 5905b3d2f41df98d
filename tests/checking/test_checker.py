"""The checker finds faults with the words that show them, and says so where its files fail."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evals.floods import MESSAGES
from scenarios.checking.checker import TUNED, Checker, shared_checker
from scenarios.checking.faults import FAULTS, RULES_OF
from scenarios.playbook.rules import RULES
from scenarios.reading.model_file import EncoderError

FAULTY = [
    ("en", "How much?", "What's your budget? Just name a price and I'll work with it.", "asks"),
    ("ru", "Сколько стоит?", "А сколько вы готовы заплатить? Назовите сумму сами.", "asks"),
    ("ar", "كم السعر؟", "كم ميزانيتك؟ حدد أنت السعر الذي يناسبك وأنا أوافق.", "asks"),
]


def test_each_fault_breaks_rules_that_the_playbook_knows() -> None:
    assert {rule for rules in RULES_OF.values() for rule in rules} <= set(RULES)


@pytest.mark.parametrize(("language", "client", "reply", "fault"), FAULTY)
def test_a_fault_is_found_with_words_of_the_reply(
    language: str, client: str, reply: str, fault: str
) -> None:
    found = shared_checker().check(reply, client)
    named = {flaw.fault: flaw.quote for flaw in found.flaws}
    assert any(name.startswith(fault) for name in named), language
    assert all(quote in reply for quote in named.values())


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=300), st.text(max_size=100))
def test_any_text_is_checked(reply: str, client: str) -> None:
    found = shared_checker().check(reply, client)
    assert len(found.scores) == len(FAULTS)
    assert [flaw.fault for flaw in found.flaws] == [
        fault for fault, score in zip(FAULTS, found.scores, strict=True) if score > 0
    ]


def test_floods_are_checked() -> None:
    for flood in MESSAGES:
        shared_checker().check(flood, flood)


def test_a_reply_without_a_word_has_no_fault() -> None:
    assert shared_checker().check("🙂🙂", "How much?").flaws == ()


def test_the_same_reply_is_always_judged_alike() -> None:
    reply = "Sorry, 500 is my price, I know it's a lot."
    assert shared_checker().check(reply) == Checker().check(reply)


def test_a_missing_file_is_an_error_of_the_encoder(tmp_path: Path) -> None:
    with pytest.raises(EncoderError, match="can't be read"):
        Checker(tmp_path / "replies.npz").warm_up()


def test_a_damaged_file_is_an_error_of_the_encoder(tmp_path: Path) -> None:
    path = tmp_path / "replies.npz"
    path.write_bytes(TUNED.read_bytes()[:5000])
    with pytest.raises(EncoderError, match="can't be read"):
        Checker(path).check("Hello, it costs 500.")


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("faults", np.array(["rude"]), "other faults"),
        ("base", np.array(7), "another base"),
    ],
)
def test_a_file_of_another_training_is_refused(
    tmp_path: Path, name: str, value: object, message: str
) -> None:
    with np.load(TUNED, allow_pickle=False) as stored:
        changed = {**stored, name: value}
    path = tmp_path / "replies.npz"
    np.savez(path, allow_pickle=False, **changed)
    with pytest.raises(EncoderError, match=message):
        Checker(path).warm_up()
