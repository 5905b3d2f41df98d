"""What a client's message asks for: every situation with its probability, the likeliest first."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from scenarios.reading.clean import clean, cut_middle, pick_sentences
from scenarios.reading.encoder import Encoder, EncoderError
from scenarios.reading.grams import BUCKETS, count_grams
from scenarios.reading.second_encoder import SecondEncoder

# The contract with the playbook and every evaluation; the order is that of the weights' columns.
SITUATIONS: Final = (
    "price_question",
    "price_objection",
    "discount_request",
    "future_promise",
    "free_work",
    "prepayment_pushback",
    "late_payment",
    "raise_pushback",
    "scope_creep",
    "revision_request",
    "vague_brief",
    "rush_deadline",
    "boundary_push",
    "wrong_direction",
    "conflict",
    "disrespect",
    "unrealistic_promise",
    "nda_request",
    "scam_signal",
    "stalling",
    "agreement",
    "neutral",
)
WEIGHTS: Final = Path(__file__).with_name("situations.npz")
_NEUTRAL: Final = SITUATIONS.index("neutral")

Ranked = tuple[tuple[str, float], ...]
Floats = NDArray[np.float32]


class WeightsError(Exception):
    """The weights are missing or not those of this code; `python -m evals train` makes them."""


@dataclass(frozen=True, slots=True)
class Situations:
    """What one message asks for.

    `ranked`: all situations with calibrated probabilities, the likeliest first, summing to 1.
    `also`: those that stand beside the first, likeliest first. `by_meaning`: False where no
    encoder was there and only the letters were read, which is much less sure.
    """

    ranked: Ranked
    also: tuple[str, ...]
    by_meaning: bool

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
    """The trained part: two encoders and the letters vote, each with a strength learnt for it."""

    meaning: Floats  # 2 x 512 features of the first encoder and a bias, by situation
    second: Floats  # 384 features of the second encoder and a bias, by situation
    letters: Floats  # buckets and a bias, by situation
    rarity: Floats  # by bucket
    # Rows by who votes beside the letters (`name_way`), for an encoder may be missing.
    strengths: Floats  # of letters, meaning and second
    calm: Floats  # added to neutral's score
    also_from: Floats  # the least probability of a second situation

    @classmethod
    def load(cls, path: Path = WEIGHTS) -> Self:
        """Read the weights. Raises WeightsError."""
        try:
            with np.load(path, allow_pickle=False) as stored:
                if tuple(stored["situations"].tolist()) != SITUATIONS:
                    raise WeightsError(f"{path.name} was trained for other situations")
                return cls.unpack(stored)
        except (OSError, KeyError, ValueError) as error:
            raise WeightsError(f"{path.name} can't be read: {error}") from error

    @classmethod
    def unpack(cls, stored: Mapping[str, NDArray[np.generic]]) -> Self:
        """Make a head of stored arrays. Raises KeyError for a missing one."""
        return cls(*(stored[name].astype(np.float32) for name in cls.__slots__))

    def vote_by_meaning(self, features: Floats) -> Floats:
        """Return log-probabilities by the first encoder, a row for each row of features."""
        return log_softmax(features @ self.meaning[:-1] + self.meaning[-1])

    def vote_by_second(self, features: Floats) -> Floats:
        """Return log-probabilities by the second encoder, a row for each row of features."""
        return log_softmax(features @ self.second[:-1] + self.second[-1])

    def blend(
        self, letters: Floats, meaning: Floats | None = None, second: Floats | None = None
    ) -> Floats:
        """Return the probabilities which the votes that are there give together."""
        way = name_way(meaning, second)
        mixed = self.strengths[way, 0] * letters
        if meaning is not None:
            mixed = mixed + self.strengths[way, 1] * meaning
        if second is not None:
            mixed = mixed + self.strengths[way, 2] * second
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

    def __init__(
        self,
        encoder: Encoder | None = None,
        head: Head | None = None,
        second: SecondEncoder | None = None,
    ) -> None:
        """Take encoders (None: do without) and a head (None: the committed weights)."""
        self._encoder = encoder
        self._second = second
        self._head = head if head is not None else Head.load()

    def warm_up(self) -> bool:
        """Load what the first message would wait for; say whether meaning can be read."""
        return self.read("warm").by_meaning

    def close(self) -> None:
        """End the second encoder's process; a later call would start it again."""
        if self._second is not None:
            self._second.close()

    def read(self, text: str) -> Situations:
        """Return what the message asks for. Never raises, whatever the text holds."""
        views = take_views(text)
        if not views[0]:
            return _NOTHING_SAID
        letters = self._head.vote_by_letters(views[0])
        # Who can't vote is missed, no more: the strengths are learnt for every such case.
        meaning = second = None
        if self._encoder is not None:
            with suppress(EncoderError):
                vectors = self._encoder.encode(views)
                meaning = self._head.vote_by_meaning(join_views(vectors))
        if self._second is not None:
            with suppress(EncoderError):
                second = self._head.vote_by_second(self._second.encode(views[0]))
        return self._decide(letters, meaning, second)

    def score_sentences(self, sentences: list[str], situation: str) -> list[float]:
        """Return the probability of the situation for each sentence read alone.

        Without the second encoder, which would need its 20 ms for every sentence.
        """
        column = SITUATIONS.index(situation)
        pieces = [clean(sentence) for sentence in sentences]
        votes: list[Floats | None] = [None] * len(pieces)
        if self._encoder is not None and pieces:
            try:
                vectors = self._encoder.encode(pieces)
            except EncoderError:
                pass
            else:
                votes = list(self._head.vote_by_meaning(np.hstack([vectors, vectors])))
        return [
            float(self._head.blend(self._head.vote_by_letters(piece), meaning)[column])
            for meaning, piece in zip(votes, pieces, strict=True)
        ]

    def _decide(self, letters: Floats, meaning: Floats | None, second: Floats | None) -> Situations:
        chances = self._head.blend(letters, meaning, second).astype(np.float64)
        chances /= chances.sum()
        order = np.argsort(-chances, kind="stable").tolist()
        way = name_way(meaning, second)
        return Situations(
            ranked=tuple((SITUATIONS[at], float(chances[at])) for at in order),
            also=choose_also(chances, float(self._head.also_from[way])),
            by_meaning=way > 0,
        )


def name_way(meaning: object | None, second: object | None) -> int:
    """Return the row of what was learnt for those who vote: 0 when the letters do so alone."""
    return (meaning is not None) + 2 * (second is not None)


def choose_also(chances: NDArray[np.float64], least: float) -> tuple[str, ...]:
    """Name the situations beside the likeliest that reach `least`; "neutral" stands beside none."""
    first, *others = np.argsort(-chances, kind="stable").tolist()
    if SITUATIONS[first] == "neutral":
        return ()
    named = ((SITUATIONS[at], chances[at]) for at in others)
    return tuple(name for name, chance in named if chance >= least and name != "neutral")


def take_views(text: str) -> list[str]:
    """Return what is weighed of a message: all of it, clean, then each of several sentences."""
    ready = cut_middle(clean(text))
    sentences = pick_sentences(ready)
    return [ready, *sentences] if len(sentences) > 1 else [ready]


def join_views(vectors: Floats) -> Floats:
    """Join the vector of the whole text (first row) with the mean of its sentences' (the rest)."""
    whole = vectors[0]
    mean = vectors[1:].mean(axis=0) if len(vectors) > 1 else whole
    return np.concatenate([whole, mean / max(float(np.linalg.norm(mean)), 1e-9)])


def log_softmax(scores: Floats) -> Floats:
    """Return log-probabilities along the last axis."""
    shifted = scores - scores.max(axis=-1, keepdims=True)
    logarithms: Floats = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return logarithms


@cache
def shared_reader() -> SituationReader:
    """Return the process's reader with its encoders; loaded at the first call."""
    return SituationReader(Encoder(), second=SecondEncoder())


def read_situations(text: str) -> Ranked:
    """Return all situations of the text with calibrated probabilities, the likeliest first."""
    return shared_reader().read(text).ranked
