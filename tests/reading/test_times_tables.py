"""The tables of `evals/times`: how much is read, how little wrongly, and the line for judges."""

from __future__ import annotations

import io
import json
import re
import sys

import pytest

from evals import __main__ as command
from evals.times import (
    LANGUAGES,
    RIGHT,
    WRONG,
    Phrase,
    answer,
    describe_tables,
    judge,
    read_table,
)

WANTED, BORNE = 0.95, 0.02


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("held", [False, True], ids=["learnt", "held"])
def test_everyday_phrases_are_read_right_and_hardly_ever_wrongly(language: str, held: bool) -> None:  # noqa: FBT001 (a parameter of the test)
    phrases = [phrase for phrase in read_table(language) if phrase.held is held]
    verdicts = [judge(phrase) for phrase in phrases]
    assert verdicts.count(RIGHT) >= WANTED * len(phrases)
    assert verdicts.count(WRONG) <= BORNE * len(phrases)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_has_two_hundred_phrases_and_all_kinds(language: str) -> None:
    phrases = read_table(language)
    assert len({phrase.id for phrase in phrases}) == len(phrases) >= 200
    kinds = {phrase.kind for phrase in phrases}
    assert kinds >= {"relative", "weekday", "date", "part", "range", "repeat", "ambiguous", "past"}
    assert {phrase.zone for phrase in phrases} > {phrases[0].zone}


def test_a_line_in_is_a_line_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    line = {
        "id": "1",
        "lang": "ru",
        "text": "каждый понедельник в 9",
        "now": "2026-03-11T14:20:00+03:00",
        "zone": "Europe/Moscow",
    }
    monkeypatch.setattr(sys, "argv", ["evals", "times"])
    stream = io.TextIOWrapper(io.BytesIO(json.dumps(line).encode()), encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", stream)
    assert command.main() == 0
    said = json.loads(capsys.readouterr().out)
    assert said["id"] == "1"
    assert said["at"] == "2026-03-16T09:00:00+03:00"
    assert said["repeat"] == "FREQ=WEEKLY;BYDAY=MO"
    assert said["ambiguous"] is False


@pytest.mark.parametrize(
    ("language", "past", "nothing"),
    [
        ("en", "yesterday at 5 pm", "when pigs fly"),
        ("ru", "вчера в 17:00", "после дождичка"),
        ("ar", "أمس الساعة 5 مساء", "في المشمش"),
    ],
)
def test_what_is_past_and_what_is_no_time_have_no_moment(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    language: str,
    past: str,
    nothing: str,
) -> None:
    clock = {"now": "2026-03-11T14:20:00+00:00", "zone": "Europe/London"}
    lines = [
        {"id": number, "lang": language, "text": text, **clock}
        for number, text in enumerate((past, nothing, "", "10"))
    ]
    monkeypatch.setattr(sys, "argv", ["evals", "times"])
    asked = "\n".join(map(json.dumps, lines)).encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(asked), encoding="utf-8"))
    assert command.main() == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [each["id"] for each in told] == [0, 1, 2, 3]
    for each in told:
        assert (each["at"], each["repeat"], each["ambiguous"]) == (None, None, False)
        assert each["choices"] == []
    assert [each["problem"] for each in told] == ["past", *["not_understood"] * 3]


def test_two_meanings_are_told_by_no_single_time() -> None:
    said = answer(
        {"id": 1, "lang": "en", "text": "tomorrow at 7", "now": "2026-03-11T14:20:00+00:00",
         "zone": "Europe/London"}
    )  # fmt: skip
    assert (said["at"], said["repeat"], said["ambiguous"]) == (None, None, True)
    assert [choice[11:16] for choice in said["choices"]] == ["07:00", "19:00"]


def test_the_table_of_figures_names_every_language_and_kind() -> None:
    figures = describe_tables()
    for name in (*LANGUAGES, "repeat", "ambiguous", "all"):
        assert name in figures
    took = re.findall(
        r"ms of a processor a phrase: (\d+\.\d) in the median, (\d+\.\d) the longest", figures
    )
    assert len(took) == len(LANGUAGES)
    assert all(float(median) <= float(longest) for median, longest in took)


@pytest.mark.parametrize(
    ("changed", "verdict"),
    [
        ({}, "right"),
        ({"at": "2026-03-12T11:00:00+00:00"}, "wrong"),
        ({"at": None}, "wrong"),
        ({"text": "hm", "at": None}, "right"),
        ({"text": "hm", "at": None, "kind": "past"}, "not understood"),
        ({"text": "hm"}, "not understood"),
        ({"text": "tomorrow at 7"}, "not understood"),
        ({"at": None, "ambiguous": True}, "wrong"),
        ({"text": "hm", "at": None, "ambiguous": True}, "not understood"),
        ({"text": "every day at 10 am"}, "wrong"),
        ({"text": "every day at 10 am", "repeat": "FREQ=DAILY"}, "right"),
    ],
)
def test_a_wrong_time_is_told_from_silence(changed: dict[str, object], verdict: str) -> None:
    phrase = {
        "id": "1", "lang": "en", "kind": "day", "text": "tomorrow at 10",
        "now": "2026-03-11T14:20:00+00:00", "zone": "Europe/London",
        "at": "2026-03-12T10:00:00+00:00", "repeat": None, "ambiguous": False, "held": False,
    }  # fmt: skip
    assert judge(Phrase(**{**phrase, **changed})) == verdict  # type: ignore[arg-type]
