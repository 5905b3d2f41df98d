"""A reply gets its faults, each with the words that show it, from a fine-tuned encoder."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, Self

import numpy as np

from scenarios.checking.faults import FAULTS, Flaw
from scenarios.checking.layout import Clause, Layout, lay_out
from scenarios.reading.layers import BaseModel, apply_dense
from scenarios.reading.model_file import EncoderError, Floats
from scenarios.reading.tuned_blocks import Stored, TunedModel, open_tuned, pack_blocks

TUNED: Final = Path(__file__).with_name("replies.npz")


@dataclass(frozen=True, slots=True)
class FaultHead:
    """What is learnt above the layers; a column a fault.

    A reply's score is what it says as a whole plus what its most telling pieces say, each with a
    strength of its own; above `limits` it has the fault.
    """

    whole: tuple[Floats, Floats]  # size x faults, faults
    piece: tuple[Floats, Floats]
    strengths: Floats  # 2 x faults: of the whole, of the pieces
    limits: Floats

    @classmethod
    def unpack(cls, stored: Stored) -> Self:
        """Read what `pack` made. Raises KeyError."""
        named = {name: stored[f"head.{name}"].astype(np.float32) for name in _STORED}
        return cls(
            (named["whole.w"], named["whole.b"]),
            (named["piece.w"], named["piece.b"]),
            named["strengths"],
            named["limits"],
        )

    def pack(self) -> dict[str, Floats]:
        """Return what is stored of it."""
        values = (*self.whole, *self.piece, self.strengths, self.limits)
        return {f"head.{name}": value for name, value in zip(_STORED, values, strict=True)}

    def score(self, states: Floats) -> tuple[Floats, Floats]:
        """Return the reply's scores (faults) and its pieces' (pieces x faults)."""
        pieces = apply_dense(states, self.piece)
        whole = apply_dense(states.mean(axis=0), self.whole)
        return self.strengths[0] * whole + self.strengths[1] * soft_most(pieces), pieces


_STORED: Final = ("whole.w", "whole.b", "piece.w", "piece.b", "strengths", "limits")
SHARPNESS: Final = 2.0
_NEAR: Final = 2.0
"""A sentence beside the most telling one, lower by so much, is no more quoted with it: of 0.5, 1, 2
and 3 the quotes of the held back corpus are met best by this."""


def soft_most(scores: Floats) -> Floats:
    """Return about the highest score of each column; what is near it adds a little."""
    most = scores.max(axis=0)
    shares = np.exp(SHARPNESS * (scores - most)).sum(axis=0)
    soft: Floats = most + np.log(shares) / SHARPNESS
    return soft


@dataclass(frozen=True, slots=True)
class Found:
    """What a reply was found to be: its faults in the table's order; () is a good reply."""

    flaws: tuple[Flaw, ...]
    scores: tuple[float, ...]
    """Above 0 where it has the fault; in the table's order."""
    whole: bool = True
    """False where the middle of the reply was too much to be read."""
    gist: tuple[float, ...] = ()
    """What the encoder makes of it, the mean over its pieces; () where it has none."""


class Checker:
    """Reads replies in numpy alone, about 1 ms a piece of a word; one call at a time.

    Loaded at the first use; the lower layers are those of the reader of messages, and 40 MB of its
    own come on top.
    """

    def __init__(self, tuned: Path = TUNED, base: Path | None = None) -> None:
        """Take the files of the tuned half and of the base (None: the installed package's)."""
        self._paths = tuned, base
        self._loaded: tuple[TunedModel, FaultHead] | None = None

    def warm_up(self) -> None:
        """Load the weights. Raises EncoderError."""
        self._load()

    def check(self, reply: str, client: str = "") -> Found:
        """Find the faults of a reply to what the client wrote ("": unknown).

        Raises:
            EncoderError: the encoder's files are missing or damaged.
        """
        model, head = self._load()
        layout = lay_out(model.base.pieces, client, reply)
        if not layout.clauses:
            return Found((), (-1.0,) * len(FAULTS))
        with model.threads.limit(limits=1, user_api="blas"):
            states = model.run(layout.numbers)[layout.start : layout.end]
            scores, pieces = head.score(states)
        if not np.isfinite(scores).all():
            raise EncoderError("the encoder returned no usable scores")
        above = scores - head.limits
        flaws = tuple(
            Flaw(fault, _quote(reply, layout, pieces[:, at]))
            for at, fault in enumerate(FAULTS)
            if above[at] > 0
        )
        gist = states.mean(axis=0).tolist()
        return Found(flaws, tuple(above.tolist()), layout.whole, tuple(gist))

    def _load(self) -> tuple[TunedModel, FaultHead]:
        if self._loaded is None:
            self._loaded = open_tuned(*self._paths, ("faults", FAULTS), FaultHead.unpack)
        return self._loaded


def _quote(reply: str, layout: Layout, scores: Floats) -> str:
    """Return the words that show a fault: the most telling clause with its equals beside it."""
    clauses = layout.clauses
    told = [
        float(scores[each.start - layout.start : each.end - layout.start].mean())
        if each.end > each.start
        else -np.inf
        for each in clauses
    ]
    most = int(np.argmax(told))
    first = last = most
    while first and _belongs(first - 1, most, told, clauses):
        first -= 1
    while last + 1 < len(told) and _belongs(last + 1, most, told, clauses):
        last += 1
    whole = _join(clauses[first : last + 1])
    if whole in reply:
        return whole
    # parted by a line break or by what is silent: only what stands in one sentence is quoted
    sentence = clauses[most].sentence
    return _join([each for each in clauses[first : last + 1] if each.sentence == sentence])


def _belongs(at: int, most: int, told: Sequence[float], clauses: Sequence[Clause]) -> bool:
    """Whether a clause shows a fault beside the most telling one; of another sentence, loudly."""
    here = clauses[at].sentence == clauses[most].sentence
    return told[at] > (0 if here else max(told[most] - _NEAR, 0))


def _join(clauses: Sequence[Clause]) -> str:
    return " ".join(each.text for each in clauses)


def pack_replies(base: BaseModel, blocks: list[dict[str, Floats]], head: FaultHead) -> Stored:
    """Return what the file of the tuned half holds."""
    return {
        "base": np.array(base.sum),
        "faults": np.array(FAULTS),
        **head.pack(),
        **pack_blocks(blocks),
    }


@cache
def shared_checker() -> Checker:
    """Return the process's one checker."""
    return Checker()
