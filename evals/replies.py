"""The project's own replies with and without faults, and how well they are checked."""

import json
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from evals.corpus import LANGUAGES, CorpusError
from scenarios.checking.checker import Found
from scenarios.checking.faults import FAULTS

ROOM = Path(__file__).with_name("replies")
_HELD_BACK = 7
"""One group in so many is not learnt."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One labelled reply; `group` names the job it was written for.

    `quotes`: by fault the words that show it; a fault that none shows has none.
    """

    language: str
    group: str
    client: str
    text: str
    faults: frozenset[str]
    quotes: tuple[tuple[str, str], ...] = ()


def read_replies() -> list[Reply]:
    """Return all of the project's own corpus. Raises CorpusError."""
    return [
        reply for language in LANGUAGES for reply in read_file(ROOM / f"{language}.jsonl", language)
    ]


def read_drafts() -> list[Reply]:
    """Return drafts of the coach, which are to be taken for good: learnt, judging nothing.

    Raises CorpusError.
    """
    return read_file(ROOM / "drafts.jsonl")


def read_judging() -> list[Reply]:
    """Return a lot by other writers that no training reads. Raises CorpusError."""
    return [
        reply
        for language in LANGUAGES
        for reply in read_file(ROOM / f"judging-{language}.jsonl", language)
    ]


def read_file(path: Path, language: str | None = None) -> list[Reply]:
    """Return the replies of one file; `language` where its lines name none. Raises CorpusError."""
    replies = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            row = json.loads(line)
            spoken = language or str(row["lang"])
            reply = Reply(
                language=spoken,
                group=f"{spoken}-{row.get('group', row.get('id'))}",
                client=str(row["client"]),
                text=str(row["reply"]),
                faults=frozenset(row["faults"] if "faults" in row else row["issues"]),
                quotes=tuple(dict(row.get("quotes", {})).items()),
            )
        except (ValueError, KeyError, TypeError) as error:
            raise CorpusError(f"{path.name}:{number}: {error!r}") from error
        if unknown := reply.faults - set(FAULTS):
            raise CorpusError(f"{path.name}:{number}: no such fault: {sorted(unknown)}")
        replies.append(reply)
    return replies


def split_replies(replies: Sequence[Reply]) -> tuple[list[Reply], list[Reply]]:
    """Return (to learn from, held back): whole groups."""
    held = [crc32(reply.group.encode()) % _HELD_BACK == 0 for reply in replies]
    learnt = [reply for reply, out in zip(replies, held, strict=True) if not out]
    return learnt, [reply for reply, out in zip(replies, held, strict=True) if out]


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found of one reply, and in how many milliseconds."""

    reply: Reply
    found: frozenset[str]
    took: float


def check_all(replies: Iterable[Reply], check: Callable[[str, str], Found]) -> list[Checked]:
    """Check every reply."""
    checked = []
    for reply in replies:
        start = time.perf_counter()
        found = check(reply.text, reply.client)
        took = 1000 * (time.perf_counter() - start)
        checked.append(Checked(reply, frozenset(flaw.fault for flaw in found.flaws), took))
    return checked


def describe(checked: Sequence[Checked]) -> str:
    """Return the table of figures: a line a language and one for all."""
    columns = "replies", "micro-F1", "exact", "alarms*", "median ms", "max ms"
    lines = ["      " + "".join(f"{name:>10}" for name in columns)]
    for language in (*LANGUAGES, "all"):
        own = [each for each in checked if language in ("all", each.reply.language)]
        if own:
            lines.append(f"{language:<6}" + "".join(f"{value:>10}" for value in _figures(own)))
    lines.append("* good replies in which a fault was found")
    return "\n".join(lines)


def describe_faults(checked: Sequence[Checked]) -> str:
    """Return precision and recall of each fault, a line each."""
    lines = []
    for fault in FAULTS:
        there = sum(fault in each.reply.faults for each in checked)
        found = sum(fault in each.found for each in checked)
        both = sum(fault in each.found & each.reply.faults for each in checked)
        precision, recall = both / found if found else 0.0, both / there if there else 0.0
        lines.append(f"{fault:<24}{there:>5} there, precision {precision:.2f}, recall {recall:.2f}")
    return "\n".join(lines)


def measure(pairs: Sequence[tuple[frozenset[str], frozenset[str]]]) -> tuple[float, float, float]:
    """Return micro-F1, the share of exact sets and of alarms over good ones, of (true, found)."""
    both = sum(len(true & found) for true, found in pairs)
    all_ = sum(len(true) + len(found) for true, found in pairs)
    exact = sum(true == found for true, found in pairs) / max(len(pairs), 1)
    good = [found for true, found in pairs if not true]
    alarms = sum(bool(found) for found in good) / max(len(good), 1)
    return 2 * both / max(all_, 1), exact, alarms


def _figures(checked: Sequence[Checked]) -> list[str]:
    scores = measure([(each.reply.faults, each.found) for each in checked])
    times = sorted(each.took for each in checked)
    return [
        str(len(checked)),
        *(f"{score:.3f}" for score in scores),
        f"{times[len(times) // 2]:.0f}",
        f"{times[-1]:.0f}",
    ]
