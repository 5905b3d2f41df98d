"""What freelancers ask the coach, labelled by topic, and how well it is told from all else."""

import json
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, Literal

from evals.corpus import LANGUAGES, CorpusError, read_corpus, split_corpus
from scenarios.playbook.topics import TOPICS
from scenarios.reading.asking_signs import is_put_as_question
from scenarios.reading.questions import Question, read_question
from scenarios.reading.situations import SituationReader

ROOM = Path(__file__).with_name("questions")
Kind = Literal["question", "either", "aside", "client", "reply"]
_KINDS: tuple[Kind, ...] = ("question", "either", "aside")
_JUDGED_CLIENTS = 200
"""Messages of clients a language that must not be taken for questions."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What somebody types to the coach.

    Attributes:
        kind: a "question" to the coach; what may be that or a client's message ("either"); what
            answers a question of the coach's ("aside"); a message of a "client"; a "reply" to him.
        topic: of a question; None for the others.
    """

    language: str
    kind: Kind
    topic: str | None
    text: str


def read_learnt() -> list[Typed]:
    """Return what the head learns from, without clients. Raises CorpusError."""
    return [each for language in LANGUAGES for each in _read(f"{language}.jsonl", language)]


def read_judging() -> list[Typed]:
    """Return what no training reads, with messages of clients. Raises CorpusError."""
    written = [
        each for language in LANGUAGES for each in _read(f"judging-{language}.jsonl", language)
    ]
    _, held_back = split_corpus(read_corpus())
    clients = [
        Typed(language, "client", None, message.text)
        for language in LANGUAGES
        for message in [each for each in held_back if each.language == language][:_JUDGED_CLIENTS]
    ]
    return written + clients


def _read(name: str, language: str) -> Iterator[Typed]:
    lines = (ROOM / name).read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        try:
            yield _typed(json.loads(line), language)
        except (ValueError, KeyError, TypeError) as error:
            raise CorpusError(f"{name}:{number}: {error!r}") from error


def _typed(row: dict[str, Any], language: str) -> Typed:
    kind, topic = row["kind"], row["topic"]
    if kind not in _KINDS or topic not in ({*TOPICS} if kind == "question" else {None}):
        raise ValueError(f"{kind} about {topic}")
    return Typed(language, kind, topic, str(row["text"]))


def judge(judged: Sequence[Typed], reader: SituationReader) -> Iterator[str]:
    """Tell by language what is taken for a question, and whether its topic is right."""
    answers, took = [], []
    for typed in judged:
        began = time.perf_counter()
        answers.append(read_question(typed.text, reader.read(typed.text)))
        took.append(1000 * (time.perf_counter() - began))
    pairs = sorted(zip(judged, answers, strict=True), key=lambda pair: pair[0].language)
    for language, own in groupby(pairs, key=lambda pair: pair[0].language):
        yield from _describe(language, list(own))
    took.sort()
    yield f"a text takes {took[len(took) // 2]:.0f} ms, at most {took[-1]:.0f} ms"


def _describe(language: str, pairs: list[tuple[Typed, Question]]) -> Iterator[str]:
    for kind, name in (
        ("question", "questions"),
        ("client", "clients' messages"),
        ("either", "either"),
        ("aside", "answers to the coach"),
    ):
        own = [(typed, answer) for typed, answer in pairs if typed.kind == kind]
        asked = sum(answer.is_asked for _, answer in own)
        doubted = sum(answer.is_doubtful for _, answer in own)
        yield (
            f"{language} {name}: {len(own)}; taken for a question {asked}, "
            f"asked with buttons {doubted}, taken for a client's {len(own) - asked - doubted}"
        )
        if kind == "question":
            yield f"{language}   {_describe_topics(own)}"
        if kind == "aside":
            put = sum(a.is_asked and is_put_as_question(typed.text) for typed, a in own)
            yield f"{language}   taken for a question while one of the coach's is pending: {put}"


def _describe_topics(pairs: list[tuple[Typed, Question]]) -> str:
    first = sum(answer.topics[0][0] == typed.topic for typed, answer in pairs)
    scenario = sum(
        TOPICS[answer.topics[0][0]].scenario == TOPICS[str(typed.topic)].scenario
        for typed, answer in pairs
    )
    among = sum(typed.topic in [name for name, _ in a.topics[:3]] for typed, a in pairs)
    put = sum(is_put_as_question(typed.text) for typed, _ in pairs)
    clear = [(typed, answer) for typed, answer in pairs if not answer.others]
    right = sum(answer.told == typed.topic for typed, answer in clear)
    return (
        f"told without others {len(clear)}, right {right}; "
        f"rules right first {first}, among the first three {among}; "
        f"talk right first {scenario}; put as a question {put}"
    )
