"""A client's message and the reply to it as pieces of words, the reply clause by clause."""

import re
from dataclasses import dataclass
from typing import Final

from scenarios.reading.clean import clean, cut_middle, pick_sentences
from scenarios.reading.word_pieces import PREFIX, WordPieces, trim

MOST_OF_CLIENT: Final = 32
"""Pieces of a client's message that are weighed; what he wants is said in fewer."""
MOST_OF_REPLY: Final = 110
"""Pieces of a reply that are weighed; one of 60 words has 90."""
_CLAUSE: Final = re.compile(r"(?<=[,;:،؛—–])\s+")
_FEWEST_LETTERS: Final = 12  # a shorter clause says nothing by itself


@dataclass(frozen=True, slots=True)
class Clause:
    """Words of the reply as they were written, and their pieces: from `start` to before `end`."""

    text: str
    start: int
    end: int
    sentence: int


@dataclass(frozen=True, slots=True)
class Layout:
    """What the model sees: numbers of pieces, and which of them are the reply's."""

    numbers: list[int]
    start: int
    end: int
    clauses: tuple[Clause, ...]
    whole: bool
    """Whether all of the reply is there."""


def lay_out(pieces: WordPieces, client: str, reply: str) -> Layout:
    """Lay out a pair; "" where the client's message is unknown. Any text will do.

    Of a reply that is too long the middle is left out, clause by clause.
    """
    numbers = pieces.frame(trim(pieces.split(PREFIX + clean(client)), MOST_OF_CLIENT))
    numbers.append(numbers[-1])  # two ends stand between a pair
    start = len(numbers)
    clauses = []
    parts = _split(pieces, reply)
    kept = _shorten(parts)
    for text, sentence, own in kept:
        clauses.append(Clause(text, len(numbers), len(numbers) + len(own), sentence))
        numbers += own
    end = len(numbers)
    # of a very long one the sentences of the middle are not even split
    whole = kept == parts and cut_middle(reply) == reply
    return Layout([*numbers, numbers[start - 1]], start, end, tuple(clauses), whole)


def split_clauses(sentence: str) -> list[str]:
    """Return the clauses of a sentence as they were written; short ones stay with the next."""
    clauses: list[str] = []
    short = ""
    for part in _CLAUSE.split(sentence):
        whole = f"{short} {part}" if short else part
        short = whole if len(whole) < _FEWEST_LETTERS else ""
        if not short:
            clauses.append(whole)
    if short:
        last = f"{clauses.pop()} {short}" if clauses else short
        clauses.append(last)
    return clauses


_Part = tuple[str, int, list[int]]


def _split(pieces: WordPieces, reply: str) -> list[_Part]:
    return [
        (clause, at, pieces.split(clean(clause)))
        for at, sentence in enumerate(pick_sentences(reply))
        for clause in split_clauses(sentence)
    ]


def _shorten(parts: list[_Part]) -> list[_Part]:
    """Leave out clauses of the middle until the rest fits; one that is too long is trimmed."""
    kept = [(text, at, trim(own, MOST_OF_REPLY // 2)) for text, at, own in parts]
    over = sum(len(own) for _, _, own in kept) - MOST_OF_REPLY
    while over > 0:
        over -= len(kept.pop(len(kept) // 2)[2])
    return kept
