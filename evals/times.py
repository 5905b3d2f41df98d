"""How well times said in words are read: tables of phrases in `evals/times`, judged by kind."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from statistics import median
from time import thread_time
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from scenarios.reading.named_days import warm_up
from scenarios.reading.repeats import read_rrule, write_rrule
from scenarios.reading.times import read_time

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LANGUAGES = ("ar", "en", "ru")
TABLES = Path(__file__).with_name("times")
RIGHT, SILENT, WRONG = "right", "not understood", "wrong"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A line of a table: what was said, when and where, and what it means.

    `at` is None where no time is meant, where it is past, and where the phrase has two meanings.
    Phrases that are `held` are measured only: nobody looks at them to mend a grammar.
    """

    id: str
    lang: str
    kind: str
    text: str
    now: str
    zone: str
    at: str | None
    repeat: str | None
    ambiguous: bool
    held: bool


def read_table(language: str) -> list[Phrase]:
    """The phrases of a language, in the order of its table."""
    lines = (TABLES / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()
    return [Phrase(**json.loads(line)) for line in lines]


def answer(row: Mapping[str, Any]) -> dict[str, Any]:
    """One line of `python -m evals times`: what the reader makes of a phrase.

    `at` is null when nothing is understood, when the time is past and when there is more than one;
    then `choices` has the moments.
    """
    zone = ZoneInfo(str(row["zone"]))
    read = read_time(
        str(row["text"]),
        language=str(row["lang"]),
        now=datetime.fromisoformat(str(row["now"])),
        zone=zone.key,
        repeats=True,
    )
    choices = [at.astimezone(zone).isoformat() for at in read.choices]
    return {
        "id": row["id"],
        "at": None if read.at is None else read.at.astimezone(zone).isoformat(),
        "repeat": None if read.repeat is None else write_rrule(read.repeat),
        "ambiguous": read.problem == "ambiguous",
        "choices": choices,
        "problem": read.problem,
        "subject": read.subject,
    }


def judge(phrase: Phrase) -> str:
    """RIGHT, SILENT (not understood, or asked in vain) or WRONG (another time, or one too many)."""
    said = _answer_to(phrase)
    if phrase.ambiguous:
        return RIGHT if said["ambiguous"] else WRONG if said["at"] else SILENT
    if phrase.at is None:
        if said["at"] or said["ambiguous"]:
            return WRONG
        return RIGHT if (said["problem"] == "past") == (phrase.kind == "past") else SILENT
    if said["at"] is None:
        return SILENT
    same = datetime.fromisoformat(said["at"]) == datetime.fromisoformat(phrase.at)
    return RIGHT if same and _same_rule(phrase, said["repeat"]) else WRONG


def _answer_to(phrase: Phrase) -> dict[str, Any]:
    return answer(
        {"id": phrase.id, "lang": phrase.lang, "text": phrase.text, "now": phrase.now,
         "zone": phrase.zone}
    )  # fmt: skip


def measure(phrases: Sequence[Phrase]) -> list[float]:
    """How long a processor works at each, in ms; what was read before is known and takes less."""
    took = []
    for phrase in phrases:
        begun = thread_time()
        _answer_to(phrase)
        took.append(1000 * (thread_time() - begun))
    return took


def _same_rule(phrase: Phrase, repeat: str | None) -> bool:
    if phrase.repeat is None or repeat is None or phrase.at is None:
        return phrase.repeat == repeat
    zone, at = ZoneInfo(phrase.zone), datetime.fromisoformat(phrase.at)
    return read_rrule(phrase.repeat, at=at, zone=zone) == read_rrule(repeat, at=at, zone=zone)


def describe(phrases: Sequence[Phrase]) -> str:
    """A line a kind, and one for all: how many phrases, and the share of each verdict."""
    verdicts = [(phrase.kind, judge(phrase)) for phrase in phrases]
    lines = [f"  {'':<10}" + "".join(f"{name:>16}" for name in ("phrases", RIGHT, SILENT, WRONG))]
    kinds = list(dict.fromkeys(kind for kind, _ in verdicts))
    for kind in [*kinds, "all"]:
        counts = Counter(verdict for one, verdict in verdicts if kind in {one, "all"})
        total = counts.total()
        shares = "".join(f"{counts[name] / total:>16.1%}" for name in (RIGHT, SILENT, WRONG))
        lines.append(f"  {kind:<10}{total:>16}{shares}")
    return "\n".join(lines)


def describe_tables() -> str:
    """The figures of every language: of its whole table with its times, then of what is held."""
    warm_up()  # as the coach does at its start
    parts = []
    for language in LANGUAGES:
        phrases = read_table(language)
        took = measure(phrases)  # before they are judged: read for the first time
        times = f"{median(took):.1f} in the median, {max(took):.1f} the longest"
        parts.append(f"{language}\n{describe(phrases)}\n  ms of a processor a phrase: {times}")
        held = [phrase for phrase in phrases if phrase.held]
        parts.append(f"{language}, held\n{describe(held)}")
    return "\n\n".join(parts)
