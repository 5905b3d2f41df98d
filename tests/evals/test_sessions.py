"""A newcomer's sitting is sound in each language, and can be had to its end."""

import json
from pathlib import Path

import pytest

from bot.texts import LANGUAGES, load_texts
from evals import sittings
from evals.corpus import CorpusError
from evals.sessions import write_session
from evals.sittings import Forwards, Taps, Types, Waits, labels_of, read_sitting


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sitting_is_long_and_of_every_kind_of_step(language: str) -> None:
    sitting = read_sitting(language)
    assert sitting.language == language
    assert 60 <= len(sitting.steps) <= 80
    assert {type(step) for step in sitting.steps} == {Types, Forwards, Taps, Waits}


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_begins_with_a_forwarded_message_and_forgets_nothing(language: str) -> None:
    sitting = read_sitting(language)
    assert isinstance(sitting.steps[0], Forwards)
    assert Taps("forget-no") in sitting.steps
    assert Taps("forget-yes") not in sitting.steps


@pytest.mark.parametrize(
    "step",
    [
        {"types": ""},
        {"taps": "no-such-text"},
        {"taps": 0},
        {"waits": "3 years"},
        {"types": "hi", "taps": 1},
        {"forwards": "hi"},
        {"sings": "la"},
    ],
)
def test_a_step_that_nobody_can_take_is_refused_by_its_number(
    step: dict[str, object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = json.loads((sittings.ROOM / "en.json").read_text(encoding="utf-8"))
    told["steps"][1:] = [step]
    (tmp_path / "en.json").write_text(json.dumps(told), encoding="utf-8")
    monkeypatch.setattr(sittings, "ROOM", tmp_path)
    with pytest.raises(CorpusError, match="step 2"):
        read_sitting("en")


def test_a_button_is_known_by_its_label_in_any_language() -> None:
    assert labels_of("verb-skip") == {"Skip", "تخطي", "Пропустить"}


@pytest.mark.long
async def test_a_sitting_is_had_to_its_end_and_comes_out_the_same_twice() -> None:
    page = await write_session("ru")
    assert load_texts().say("ru", "error") not in page
    assert load_texts().say("ru", "forget-kept") in page
    assert await write_session("ru") == page
