"""Messages cut, mixed and spoilt at random, read by everything that reads; nothing may break."""

import faulthandler
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from evals.corpus import read_corpus
from evals.floods import MESSAGES
from scenarios.reading.deadlines import find_terms
from scenarios.reading.dialogue import read_chat
from scenarios.reading.message import facts_of, read
from scenarios.reading.situations import SituationReader
from scenarios.reading.times import read_time

_NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
_LONGEST = 10_000
_HANGS = 20.0  # seconds
_ODD = (
    *(
        "\u200b",
        "\u200f",
        "\u202e",
        "\u2066",
        "\ufdfa",
        "\ud83d",
        "\udc4d",
        "\x00",
        "\n",
        "\t",
        "0",
    ),
    *(
        "🔥",
        "👨‍👩‍👧",
        "ـ",
        "\u0301",
        "٪",
        "½",
        "т.р.",
        "10:15 - A: ",
        "[12/03, 10:15] A: ",
        "://",
        "@",
    ),
    *("<b>", "&amp;", "%", "$", "١٢", "9" * 40, "-", "这个", "ß", "İ", "\ufeff"),
)


@dataclass(slots=True)
class Found:
    """What a run came upon.

    Attributes:
        broken: (number of the message, its code points, the error) of what raised.
        slowest: milliseconds of the slowest message, and its number.
    """

    read: int
    broken: list[tuple[int, str, str]]
    slowest: tuple[float, int]


def fuzz(reader: SituationReader, *, seconds: float, seed: int) -> Found:
    """Read spoilt messages for so long; the same seed makes the same ones."""
    found = Found(0, [], (0.0, 0))
    ends = time.monotonic() + seconds
    for number, text in enumerate(_spoil(seed)):
        if time.monotonic() >= ends:
            break
        began = time.perf_counter()
        # what hangs would never be told: it ends the run and shows where
        faulthandler.dump_traceback_later(_HANGS, exit=True)
        try:
            _read_all(text, reader)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            found.broken.append((number, ascii(text), f"{type(error).__name__}: {error}"))
        took = (time.perf_counter() - began) * 1e3
        faulthandler.cancel_dump_traceback_later()
        found.read += 1
        found.slowest = max(found.slowest, (took, number))
    return found


def _read_all(text: str, reader: SituationReader) -> None:
    reading = read(text, reader)
    facts_of(reading, "USD", behind=text)
    read_chat(text)
    for language in ("ar", "en", "ru"):
        find_terms(text, language=language, now=_NOW, zone="UTC")
        read_time(text, language=language, now=_NOW, zone="UTC")


def _spoil(seed: int) -> Iterator[str]:
    draw = random.Random(seed)  # noqa: S311 - texts to try, no secret
    plain = [message.text for message in read_corpus()] + list(MESSAGES.values())
    while True:
        parts = [draw.choice(plain) for _ in range(draw.choice((1, 1, 1, 2, 3)))]
        text = draw.choice(("", " ", "\n")).join(parts)
        for _ in range(draw.randrange(6)):
            text = _change(text, draw)
        yield text[:_LONGEST]


def _change(text: str, draw: random.Random) -> str:
    at, to = sorted((draw.randint(0, len(text)), draw.randint(0, len(text))))
    match draw.randrange(6):
        case 0:
            return text[:at] + text[to:]
        case 1:
            return text[:at] + draw.choice(_ODD) * draw.choice((1, 1, 2, 500)) + text[at:]
        case 2:
            return text[:to] + text[at:to] * draw.choice((1, 2, 30)) + text[to:]
        case 3:
            return text[:at] + text[at:to][::-1] + text[to:]
        case 4:
            return text[:at] + chr(draw.randrange(0x11_0000)) + text[at:]
        case _:
            return text[:at] + text[at:to].upper() + text[to:]
