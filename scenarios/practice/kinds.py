"""What a reply did above all: a head above the reply checker's encoder, learnt on replies."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final, Self

import numpy as np

from scenarios.checking.checker import TUNED
from scenarios.checking.terms import find_return
from scenarios.practice.deeds import Kind
from scenarios.practice.phrases import SIGNS, find_signs
from scenarios.practice.position import SITUATIONS
from scenarios.reading.amounts import read_loose_sums, read_percents
from scenarios.reading.model_file import EncoderError, Floats
from scenarios.reading.weights import sum_of

LEARNT: Final = Path(__file__).with_name("kinds.npz")
KINDS: Final = tuple(Kind)
_BRIEF: Final = 8
_LONG: Final = 20
"""Words."""


class KindHead:
    """Tells the kinds of replies; microseconds."""

    def __init__(self, weights: Floats, bias: Floats) -> None:
        """Take the weights (features x kinds) and what each kind starts from."""
        self._weights, self._bias = weights, bias

    @classmethod
    def load(cls, path: Path = LEARNT, checker: Path = TUNED) -> Self:
        """Read the file.

        Args:
            path: of the head.
            checker: of the layers below it.

        Raises:
            EncoderError: it is missing, damaged, of other kinds, or above other layers.
        """
        try:
            with np.load(path, allow_pickle=False) as stored:
                if tuple(stored["kinds"].tolist()) != KINDS:
                    raise EncoderError("kinds.npz knows other kinds")
                if int(stored["checker"]) != sum_of(checker):
                    raise EncoderError("kinds.npz was learnt above another replies.npz")
                return cls(stored["weights"].astype(np.float32), stored["bias"])
        except (OSError, KeyError, ValueError) as error:
            raise EncoderError(f"kinds.npz cannot be read: {error}") from error

    def rank(self, features: Floats) -> tuple[Kind, ...]:
        """Return every kind, the likeliest first.

        Raises:
            EncoderError: the head has learnt other features.
        """
        if features.shape != self._weights.shape[:1]:
            raise EncoderError("kinds.npz has learnt other features")
        scores = features @ self._weights + self._bias
        return tuple(KINDS[at] for at in np.argsort(-scores, kind="stable"))


def describe(
    reply: str, client: str, gist: Sequence[float], *, language: str, situation: str
) -> Floats:
    """Return what the head looks at.

    Args:
        reply: the freelancer's words.
        client: the line they answer.
        gist: what the encoder makes of the reply.
        language: of the reply: "ar", "en" or "ru"; others are read as English.
        situation: that is practised.
    """
    signs = find_signs(reply, language)
    theirs = {amount.value for amount in read_loose_sums(client)}
    own = {amount.value for amount in read_loose_sums(reply)}
    words = len(reply.split())
    marks = [
        *(sign in signs for sign in SIGNS),
        bool(find_return(reply, language)),
        bool(own),
        bool(own & theirs),
        bool(own - theirs),
        bool(read_percents(reply)),
        "?" in reply or "؟" in reply,
        words < _BRIEF,
        words / _LONG,
        *(situation == each for each in SITUATIONS),
    ]
    return np.array([*gist, *marks], np.float32)


@cache
def shared_head() -> KindHead:
    """Return the process's one head. Raises EncoderError."""
    return KindHead.load()
