"""How well a reader reads: figures of one set of messages, by language."""

import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from evals.corpus import LANGUAGES, Message
from scenarios.reading.labels import SITUATIONS
from scenarios.reading.language import detect_language
from scenarios.reading.situations import Situations

_BINS = 10


@dataclass(frozen=True, slots=True)
class Answer:
    """What was read of one message, and in how many milliseconds."""

    message: Message
    language: str
    read: Situations
    took: float


def ask(messages: Sequence[Message], read: Callable[[str], Situations]) -> list[Answer]:
    """Read every message."""
    answers = []
    for message in messages:
        start = time.perf_counter()
        found = read(message.text)
        took = 1000 * (time.perf_counter() - start)
        answers.append(Answer(message, detect_language(message.text), found, took))
    return answers


def describe(answers: Sequence[Answer]) -> str:
    """Return the table of figures: a line a language and one for all."""
    columns = "messages", "accuracy", "macro-F1", "top-2", "neutral*", "ECE", "also-F1", "language"
    lines = ["      " + "".join(f"{name:>10}" for name in (*columns, "median ms", "max ms"))]
    for language in (*LANGUAGES, "all"):
        own = [a for a in answers if language in ("all", a.message.language)]
        if own:
            lines.append(f"{language:<6}" + "".join(f"{value:>10}" for value in _figures(own)))
    lines.append("* neutral messages taken for a situation; ECE: expected calibration error")
    return "\n".join(lines)


def describe_confusions(answers: Sequence[Answer], most: int = 12) -> str:
    """Return the commonest mistakes, a line each: count, true situation, situation read."""
    pairs = Counter(
        (a.message.primary, a.read.primary) for a in answers if a.message.primary != a.read.primary
    )
    return "\n".join(
        f"{count:>4}  {true} read as {read}" for (true, read), count in pairs.most_common(most)
    )


def macro_f1(pairs: Sequence[tuple[str, str]]) -> float:
    """Return the mean F1 of (true, read) pairs over the situations that occur as true."""
    scores = []
    for situation in SITUATIONS:
        true = sum(one == situation for one, _ in pairs)
        if true:
            read = sum(two == situation for _, two in pairs)
            hits = sum(one == two == situation for one, two in pairs)
            scores.append(2 * hits / (true + read))
    return sum(scores) / len(scores) if scores else 0.0


def calibration_error(claims: Sequence[tuple[float, bool]]) -> float:
    """Return the mean gap between what was claimed and what was right, in ten equal bins."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(_BINS)]
    for chance, right in claims:
        bins[min(_BINS - 1, int(chance * _BINS))].append((chance, right))
    gaps = (abs(sum(c for c, _ in part) - sum(r for _, r in part)) for part in bins)
    return sum(gaps) / len(claims) if claims else 0.0


def _figures(answers: Sequence[Answer]) -> list[str]:
    count = len(answers)
    pairs = [(a.message.primary, a.read.primary) for a in answers]
    right = sum(true == read for true, read in pairs)
    second = sum(a.message.primary in {name for name, _ in a.read.ranked[:2]} for a in answers)
    neutral = [read for true, read in pairs if true == "neutral"]
    mistaken = sum(read != "neutral" for read in neutral) / len(neutral) if neutral else 0.0
    claims = [(a.read.ranked[0][1], a.read.primary == a.message.primary) for a in answers]
    hits = sum(len(set(a.read.also) & set(a.message.also)) for a in answers)
    named = sum(len(a.read.also) + len(a.message.also) for a in answers)
    known = sum(a.language == a.message.language for a in answers)
    times = sorted(a.took for a in answers)
    return [
        str(count),
        f"{right / count:.3f}",
        f"{macro_f1(pairs):.3f}",
        f"{second / count:.3f}",
        f"{mistaken:.3f}",
        f"{calibration_error(claims):.3f}",
        f"{2 * hits / named if named else 1:.3f}",
        f"{known / count:.3f}",
        f"{times[count // 2]:.1f}",
        f"{times[-1]:.1f}",
    ]
