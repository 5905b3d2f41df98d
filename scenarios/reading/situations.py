"""What a client's message asks for: every situation with its probability, the likeliest first."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from scenarios.reading.clean import clean, cut_middle, drop_silent, pick_sentences
from scenarios.reading.encoder import Encoder
from scenarios.reading.grams import BUCKETS, count_grams
from scenarios.reading.labels import SITUATIONS
from scenarios.reading.model_file import EncoderError, Floats
from scenarios.reading.weights import WeightsError, read_weights

WEIGHTS: Final = Path(__file__).with_name("situations.npz")
_NEUTRAL: Final = SITUATIONS.index("neutral")
_TELLING: Final = 0.7
"""Probability from which a sentence says by its letters what is asked besides (evals/README)."""
_TELLING_WORDS: Final = 5
_MOST_SENTENCES: Final = 8

Ranked = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Situations:
    """What one message asks for.

    `ranked`: all situations with calibrated probabilities, the likeliest first, summing to 1.
    `also`: those that stand beside the first, likeliest first. `by_meaning`: False where the
    encoder was not there and only the letters were read, which is less sure. `gist`: what the
    encoder makes of the message (size); None where it was not there or nothing was said.
    """

    ranked: Ranked
    also: tuple[str, ...]
    by_meaning: bool
    gist: Floats | None = field(default=None, compare=False, repr=False)

    @property
    def primary(self) -> str:
        """The situation to be answered first."""
        return self.ranked[0][0]


# Certain, and so by meaning: where nothing was said there is nothing to negotiate.
_NOTHING_SAID: Final = Situations(
    ranked=tuple((name, float(name == "neutral")) for name in ("neutral", *SITUATIONS[:_NEUTRAL])),
    also=(),
    by_meaning=True,
)


@dataclass(frozen=True, slots=True)
class Head:
    """What is learnt beside the encoder: a vote by the letters, and the strengths of both votes."""

    letters: Floats  # buckets and a bias, by situation
    rarity: Floats  # by bucket
    # Rows: the letters alone, for the encoder may be missing; with the encoder.
    strengths: Floats  # of letters and meaning
    calm: Floats  # added to neutral's score
    also_from: Floats  # the least probability of a second situation

    @classmethod
    def load(cls, path: Path = WEIGHTS) -> Self:
        """Read the weights. Raises WeightsError."""
        stored = read_weights(path, "situations", SITUATIONS)
        try:
            return cls.unpack(stored)
        except KeyError as error:
            raise WeightsError(f"{path.name} can't be read: {error}") from error

    @classmethod
    def unpack(cls, stored: Mapping[str, NDArray[np.generic]]) -> Self:
        """Make a head of stored arrays. Raises KeyError for a missing one."""
        return cls(*(stored[name].astype(np.float32) for name in cls.__slots__))

    def blend(self, letters: Floats, meaning: Floats | None = None) -> Floats:
        """Return the probabilities which the votes that are there give together.

        Both are log-probabilities, one message's or a row for each.
        """
        way = int(meaning is not None)
        mixed = self.strengths[way, 0] * letters
        if meaning is not None:
            mixed = mixed + self.strengths[way, 1] * meaning
        mixed[..., _NEUTRAL] += self.calm[way]
        return np.exp(log_softmax(mixed))

    def vote_by_letters(self, text: str) -> Floats:
        """Return log-probabilities of one clean text."""
        buckets, counts = count_grams(text)
        values = counts * self.rarity[buckets]
        length = float(np.linalg.norm(values))
        if length:
            values /= length
        return log_softmax(values @ self.letters[buckets] + self.letters[BUCKETS])


class SituationReader:
    """Reads one message at a time; its caller holds one thread for it, never the event loop's."""

    def __init__(self, encoder: Encoder | None = None, head: Head | None = None) -> None:
        """Take an encoder (None: do without) and a head (None: the committed weights)."""
        self._encoder = encoder
        self._head = head if head is not None else Head.load()

    def warm_up(self) -> bool:
        """Load what the first message would wait for; say whether meaning can be read."""
        return self.read("warm").by_meaning

    def read(self, text: str) -> Situations:
        """Return what the message asks for. Never raises, whatever the text holds."""
        ready = take_view(text)
        if not ready:
            return _NOTHING_SAID
        letters = self._head.vote_by_letters(ready)
        gist = meaning = None
        if self._encoder is not None:
            with suppress(EncoderError):  # missed, no more: strengths are learnt for that too
                gist = self._encoder.look(ready)
                meaning = log_softmax(self._encoder.weigh(gist))
        decided = self._decide(letters, meaning)
        besides = self._hear_besides(text, decided.primary)
        also = tuple(dict.fromkeys((*decided.also, *besides)))
        return replace(decided, also=also, gist=None if meaning is None else gist)

    def _hear_besides(self, text: str, primary: str) -> Iterator[str]:
        """What single sentences ask for besides what the message asks first, by the letters."""
        sentences = list(pick_sentences(drop_silent(text).strip()))[:_MOST_SENTENCES]
        if primary == "neutral" or len(sentences) < 2:
            return
        for sentence in sentences:
            if len(sentence.split()) >= _TELLING_WORDS:
                chances = self._head.blend(self._head.vote_by_letters(clean(sentence)))
                at = int(np.argmax(chances))
                if chances[at] >= _TELLING and SITUATIONS[at] not in {primary, "neutral"}:
                    yield SITUATIONS[at]

    def score_sentences(self, sentences: list[str], situation: str) -> list[float]:
        """Return the probability of the situation for each sentence read alone.

        By the letters: the encoder would take as long again as for the whole message.
        """
        column = SITUATIONS.index(situation)
        votes = [self._head.vote_by_letters(clean(sentence)) for sentence in sentences]
        return [float(self._head.blend(vote)[column]) for vote in votes]

    def _decide(self, letters: Floats, meaning: Floats | None) -> Situations:
        chances = self._head.blend(letters, meaning).astype(np.float64)
        chances /= chances.sum()
        order = np.argsort(-chances, kind="stable").tolist()
        by_meaning = meaning is not None
        return Situations(
            ranked=tuple((SITUATIONS[at], float(chances[at])) for at in order),
            also=choose_also(chances, float(self._head.also_from[int(by_meaning)])),
            by_meaning=by_meaning,
        )


def choose_also(chances: NDArray[np.float64], least: float) -> tuple[str, ...]:
    """Name the situations beside the likeliest that reach `least`; "neutral" stands beside none."""
    first, *others = np.argsort(-chances, kind="stable").tolist()
    if SITUATIONS[first] == "neutral":
        return ()
    named = ((SITUATIONS[at], chances[at]) for at in others)
    return tuple(name for name, chance in named if chance >= least and name != "neutral")


def take_view(text: str) -> str:
    """Return what is weighed of a message, clean; of a very long one the beginning and the end."""
    return cut_middle(clean(text))


def log_softmax(scores: Floats) -> Floats:
    """Return log-probabilities along the last axis."""
    shifted = scores - scores.max(axis=-1, keepdims=True)
    logarithms: Floats = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return logarithms


@cache
def shared_reader() -> SituationReader:
    """Return the process's reader with its encoder; loaded at the first call."""
    return SituationReader(Encoder())


def read_situations(text: str) -> Ranked:
    """Return all situations of the text with calibrated probabilities, the likeliest first."""
    return shared_reader().read(text).ranked
