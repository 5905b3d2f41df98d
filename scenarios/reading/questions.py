"""Whether a typed text is a question of the user's own to the coach, and what it is about."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from scenarios.reading.asking_signs import find_signs, says_unpaid
from scenarios.reading.encoder import TUNED
from scenarios.reading.grams import count_grams
from scenarios.reading.labels import TOPICS
from scenarios.reading.model_file import Floats
from scenarios.reading.situations import Situations, log_softmax, take_view
from scenarios.reading.weights import WeightsError, read_weights, sum_of

WEIGHTS: Final = Path(__file__).with_name("questions.npz")
BUCKETS: Final = 1 << 13
"""Pieces of words share so many: a question is short, and little is learnt of each."""
ASKED: Final = 0.7
"""Chance from which a text is taken for a question without asking (evals/README)."""
DOUBTED: Final = 0.3
"""Chance from which it may be one, and the user is asked whose it is."""
_CLEAR: Final = 0.5
_LIKELY: Final = 0.2
"""Probability from which the first topic is named alone, and from which it is named at all."""
_MOST: Final = 3
_UNPAID: Final = "late_payment"


@dataclass(frozen=True, slots=True)
class Question:
    """Whether a text is a question to the coach, and about what.

    Attributes:
        chance: the probability that the user asks himself, and shows no client's words.
        topics: every topic with its probability, the likeliest first, summing to 1.
        unpaid: whether it says outright that money did not come, which may be what it is about.
    """

    chance: float
    topics: tuple[tuple[str, float], ...]
    unpaid: bool = False

    @property
    def is_asked(self) -> bool:
        """Whether it is one without doubt."""
        return self.chance >= ASKED

    @property
    def is_doubtful(self) -> bool:
        """Whether it may be one as well as a client's message."""
        return DOUBTED <= self.chance < ASKED

    @property
    def told(self) -> str | None:
        """The topic to be answered; None where none is likely enough."""
        name, chance = self.topics[0]
        return name if chance >= _LIKELY else None

    @property
    def others(self) -> tuple[str, ...]:
        """The topics that may be meant besides the one that is told; none where that is clear."""
        if self.topics[0][1] >= _CLEAR:
            return ()
        names = [name for name, _ in self.topics[:_MOST]]
        if self.unpaid and _UNPAID not in names:
            names[-1] = _UNPAID
        return tuple(names if self.told is None else names[1:])


@dataclass(frozen=True, slots=True)
class QuestionHead:
    """What is learnt to tell questions, above the encoder: microseconds a text.

    Columns: the score of being a question, then one for each topic. Rows of letters: buckets and a
    bias; of `meaning`: what the encoder makes of the text; of signs: those of who speaks.
    """

    rarity: Floats  # by bucket
    letters: Floats
    signs: Floats
    meaning: Floats
    # where there is no encoder
    letters_alone: Floats
    signs_alone: Floats

    @classmethod
    def load(cls, path: Path = WEIGHTS, encoder: Path = TUNED) -> Self:
        """Read the weights.

        Args:
            path: of the head.
            encoder: of the layers below it.

        Raises:
            WeightsError: it is missing, damaged, of other topics, or above other layers.
        """
        stored = read_weights(path, "topics", TOPICS)
        try:
            if int(stored["encoder"]) != sum_of(encoder):
                raise WeightsError(f"{path.name} was learnt above another {encoder.name}")
            return cls.unpack(stored)
        except (KeyError, OSError) as error:
            raise WeightsError(f"{path.name} can't be read: {error}") from error

    @classmethod
    def unpack(cls, stored: Mapping[str, NDArray[np.generic]]) -> Self:
        """Make a head of stored arrays. Raises KeyError for a missing one."""
        return cls(*(stored[name].astype(np.float32) for name in cls.__slots__))

    def read(self, text: str, gist: Floats | None) -> Question:
        """Read one clean text with what the encoder makes of it (None: it is not there)."""
        is_alone = gist is None
        letters = self.letters_alone if is_alone else self.letters
        buckets, values = weigh_letters(text, self.rarity)
        scores = values @ letters[buckets] + letters[BUCKETS]
        scores += find_signs(text) @ (self.signs_alone if is_alone else self.signs)
        if gist is not None:
            scores += gist @ self.meaning
        chances = np.exp(log_softmax(scores[1:].astype(np.float64)))
        order = np.argsort(-chances, kind="stable").tolist()
        return Question(
            chance=float(1 / (1 + np.exp(-np.clip(scores[0], -50, 50)))),
            topics=tuple((TOPICS[at], float(chances[at])) for at in order),
            unpaid=says_unpaid(text),
        )


def weigh_letters(text: str, rarity: Floats) -> tuple[NDArray[np.int64], Floats]:
    """Return the buckets that a clean text falls in and their weights, of length 1 together."""
    found, counts = count_grams(text)
    buckets, places = np.unique(found % BUCKETS, return_inverse=True)
    values = np.zeros(len(buckets), np.float32)
    np.add.at(values, places, counts)
    values *= rarity[buckets]
    length = float(np.linalg.norm(values))
    return buckets, values / length if length else values


_NOTHING_SAID: Final = Question(0.0, tuple((name, 1 / len(TOPICS)) for name in TOPICS))


def read_question(text: str, situations: Situations) -> Question:
    """Return whether a text is a question to the coach. Never raises, whatever the text holds.

    Without the head nothing is one: a question is read as a client's words then, as of old.

    Args:
        text: as it was typed.
        situations: what was read of it already.
    """
    ready = take_view(text)
    head = _shared_head()
    return head.read(ready, situations.gist) if ready and head is not None else _NOTHING_SAID


@cache
def _shared_head() -> QuestionHead | None:
    """The process's one head; None where it can't be used, which `python -m bot check` tells."""
    try:
        return QuestionHead.load()
    except WeightsError:
        return None
