"""The project's own messages, read and split so that no scenario stands on both sides."""

import json
import random
from dataclasses import dataclass
from pathlib import Path

from scenarios.reading.labels import SITUATIONS

ROOM = Path(__file__).with_name("situations")
LANGUAGES = ("ar", "en", "ru")
PARTS = (
    "ar",
    "en",
    "ru",
    "ar-spoken",
    "en-more",
    "ru-more",
    "ar-daily",
    "en-daily",
    "ru-daily",
)
"""The files, each named by its language and what sets it apart. Each is split by itself, so that
a new one leaves what is held back of the others as it is."""
HELD_BACK = 0.15  # of the groups of each file
_SEED = 20


class CorpusError(Exception):
    """A line of a corpus is not what it should be; the text names the line."""


@dataclass(frozen=True, slots=True)
class Message:
    """One labelled message.

    `group` names the scenario its author wrote it for, `part` the file it stands in.
    """

    id: str
    language: str
    group: str
    text: str
    primary: str
    also: tuple[str, ...]
    part: str


def read_corpus() -> list[Message]:
    """Return all messages of the project's own corpus. Raises CorpusError."""
    return [
        message
        for part in PARTS
        for message in read_messages(ROOM / f"{part}.jsonl", part.partition("-")[0])
    ]


def read_judging(lot: str) -> list[Message]:
    """Return a lot of messages kept for judging: no training reads them. Raises CorpusError.

    "judging": neutral ones full of loaded words, and their neighbours; "unseen": as they come, six
    of every situation a language and a hundred neutral ones.
    """
    return [
        message
        for language in LANGUAGES
        for message in read_messages(ROOM / f"{lot}-{language}.jsonl", language)
    ]


def read_messages(path: Path, language: str | None = None) -> list[Message]:
    """Return the messages of one file; `language` where its lines name none. Raises CorpusError."""
    messages = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            row = json.loads(line)
            spoken = language or str(row["lang"])
            message = Message(
                id=str(row["id"]),
                language=spoken,
                group=_name_group(spoken, str(row.get("group", row["id"]))),
                text=str(row["text"]),
                primary=row["primary"],
                also=tuple(row["also"]),
                part=path.stem,
            )
        except (ValueError, KeyError, TypeError) as error:
            raise CorpusError(f"{path.name}:{number}: {error!r}") from error
        if unknown := {message.primary, *message.also} - set(SITUATIONS):
            raise CorpusError(f"{path.name}:{number}: no such situation: {sorted(unknown)}")
        messages.append(message)
    return messages


def _name_group(language: str, group: str) -> str:
    """Name a group of one language; "x…" is one of messages that say the same in several."""
    return group if group.startswith("x") else f"{language}-{group}"


def split_corpus(messages: list[Message]) -> tuple[list[Message], list[Message]]:
    """Return (to learn from, held back): whole groups, `HELD_BACK` of each file's."""
    held: set[str] = set()
    for part in PARTS:
        groups = sorted({message.group for message in messages if message.part == part})
        random.Random(_SEED).shuffle(groups)  # noqa: S311 - a split, no secret
        held.update(groups[: round(HELD_BACK * len(groups))])
    learnt = [message for message in messages if message.group not in held]
    return learnt, [message for message in messages if message.group in held]
