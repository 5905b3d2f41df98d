"""The upper half is trained to find the faults of replies; needs torch."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController
from torch.nn import functional

from evals.replies import Reply, measure
from evals.upper_half import (
    Tensor,
    UpperHalf,
    count_steps,
    draw_batches,
    learnable,
    mean_of,
    optimise,
    pad,
    set_rates,
    step,
    values_of,
)
from scenarios.checking.checker import SHARPNESS, FaultHead, pack_replies
from scenarios.checking.faults import FAULTS
from scenarios.checking.layout import Layout, lay_out
from scenarios.reading import encoder
from scenarios.reading.clean import drop_silent
from scenarios.reading.layers import BaseModel
from scenarios.reading.model_file import Floats, ModelFile
from scenarios.reading.tuned_blocks import unpack_tensors

_SEED, _EPOCHS = 2, 6  # the mean of two runs' weights reads worse than either here
_BATCH: Final = 16
_RATE: Final = 3e-4
_HEAD_RATE: Final = 2e-3
_HEAD_DROP: Final = 0.15
_SURE, _UNSURE = 0.965, 0.015  # what a label counts as, that is there or is not
_RARE, _RARER = -2.5, -3.5  # scores to start from: most replies lack most faults
_SHARES: Final = (1.0, 0.5)  # to start from: of the whole reply, of its pieces
_TELLING: Final = 0.5  # weight of: which pieces show it
_TELLING_COUNT: Final = 2.0  # for each that does not
_OVERLAP: Final = 0.5  # of a clause, from which a quote takes all of it
_MOST_ALARMS: Final = 0.05
_LIMITS: Final = tuple(np.arange(-2.0, 3.01, 0.1))


@dataclass(frozen=True, slots=True)
class Example:
    """A reply as it is learnt.

    `own`: pieces of the reply among all; `labels`: faults (0 or 1); `telling`: own pieces x faults,
    1 where a piece shows it; `told`: faults of which that is known.
    """

    states: Tensor
    own: slice
    labels: Floats
    telling: Floats
    told: Floats


class Net:
    """The tuned layers and the head, as torch learns them."""

    def __init__(self, file: ModelFile, start: Sequence[dict[str, Floats]] | None) -> None:
        """Start from these layers; None: the package's."""
        self.half = UpperHalf(file, start)
        size, faults = file.size, len(FAULTS)
        self.whole = learnable(np.zeros((size, faults), np.float32))
        self.whole_bias = learnable(np.full(faults, _RARE, np.float32))
        self.piece = learnable(np.zeros((size, faults), np.float32))
        self.piece_bias = learnable(np.full(faults, _RARER, np.float32))
        self.strengths = learnable(np.repeat(np.array([_SHARES], np.float32).T, faults, axis=1))

    def heads(self) -> list[Tensor]:
        """Return what stands above the layers."""
        return [self.whole, self.whole_bias, self.piece, self.piece_bias, self.strengths]

    def parameters(self) -> list[Tensor]:
        """Return all that is learnt, in a fixed order."""
        return [*self.half.parameters(), *self.heads()]

    def score(self, examples: Sequence[Example], *, learning: bool) -> tuple[Tensor, Tensor]:
        """Return scores (replies x faults) and those of the pieces (replies x pieces x faults)."""
        states, kept = pad(examples)
        states = self.half.run(states, kept, learning=learning)
        own = torch.zeros_like(kept)
        for row, example in zip(own, examples, strict=True):
            row[example.own] = True
        shares = own.float() / own.sum(1, keepdim=True)
        vectors = functional.dropout((shares[..., None] * states).sum(1), _HEAD_DROP, learning)
        whole = vectors @ self.whole + self.whole_bias
        pieces = functional.dropout(states, _HEAD_DROP, learning) @ self.piece + self.piece_bias
        inside = pieces.masked_fill(~own[..., None], -1e4)
        most = torch.logsumexp(inside * SHARPNESS, 1) / SHARPNESS
        return self.strengths[0] * whole + self.strengths[1] * most, pieces

    def head(self, limits: Floats) -> FaultHead:
        """Return the head as it runs in numpy."""
        whole, whole_bias, piece, piece_bias, strengths = map(values_of, self.heads())
        return FaultHead((whole, whole_bias), (piece, piece_bias), strengths, limits)


def tune(
    learnt: Sequence[Reply], held_back: Sequence[Reply], path: Path, steps: int | None
) -> Iterator[str]:
    """Train and write the tuned half, telling how it goes a line at a time; half an hour.

    With `steps` only so many are made, on as few replies, and nothing is written: to try it.
    """
    torch.set_num_threads(1)
    with ThreadpoolController().limit(limits=1, user_api="blas"):
        yield from _tune(learnt, held_back, path, steps)


def _tune(
    learnt: Sequence[Reply], held_back: Sequence[Reply], path: Path, steps: int | None
) -> Iterator[str]:
    if steps is not None:
        few = steps * _BATCH
        learnt, held_back = learnt[:: len(learnt) // few + 1], held_back[:: len(held_back) // 40]
    base = BaseModel(ModelFile())
    examples, unseen = look(base, learnt), look(base, held_back)
    yield f"{len(examples)} replies to learn, {len(unseen)} held back"
    net = Net(base.file, read_start())
    yield from _run(net, examples, unseen, steps or count_steps(examples, _BATCH, _EPOCHS))
    if steps is None:
        _write(base, net, choose_limits(net, unseen), path)
        yield f"{path.name}: {path.stat().st_size / 1e6:.1f} MB"


def read_start() -> list[dict[str, Floats]]:
    """Return the layers that know the situations already."""
    with np.load(encoder.TUNED, allow_pickle=False) as stored:
        return unpack_tensors(stored)


def _write(base: BaseModel, net: Net, limits: Floats, path: Path) -> None:
    """Write the file that the checker reads."""
    stored = pack_replies(base, net.half.read(), net.head(limits))
    np.savez_compressed(path, allow_pickle=False, **stored)


def _run(
    net: Net, examples: Sequence[Example], unseen: Sequence[Example], steps: int
) -> Iterator[str]:
    """Learn for so many steps, telling after each epoch how it stands."""
    torch.manual_seed(_SEED)
    draw = random.Random(_SEED)  # noqa: S311 - an order of replies, no secret
    optimizer, rates = optimise(net.half.group(_RATE, net.heads(), _HEAD_RATE))
    done = 0
    for epoch in count(1):
        losses = []
        for batch in draw_batches(examples, draw, _BATCH)[: steps - done]:
            set_rates(optimizer, rates, done / steps)
            losses.append(step(optimizer, _lose(net, batch), net.parameters()))
            done += 1
        yield f"epoch {epoch}: loss {mean_of(losses):.3f}; {judge(net, unseen)}"
        if done >= steps:
            return


def look(base: BaseModel, replies: Sequence[Reply]) -> list[Example]:
    """Look at replies as the checker will; one without a word teaches nothing."""
    examples = []
    for reply in replies:
        layout = lay_out(base.pieces, reply.client, reply.text)
        if layout.clauses:
            states = torch.tensor(base.look(layout.numbers)).half()
            telling, told = _mark(reply, layout)
            labels = np.array([fault in reply.faults for fault in FAULTS], np.float32)
            own = slice(layout.start, layout.end)
            examples.append(Example(states, own, labels, telling, told))
    return examples


def _mark(reply: Reply, layout: Layout) -> tuple[Floats, Floats]:
    """Return which own pieces show which fault, and of which faults that is known."""
    telling = np.zeros((layout.end - layout.start, len(FAULTS)), np.float32)
    told = np.array([fault not in reply.faults for fault in FAULTS], np.float32)
    text, at = drop_silent(reply.text), 0
    spans = []
    for clause in layout.clauses:
        at = max(text.find(clause.text, at), 0)
        spans.append((at, at + len(clause.text)))
    for fault, quote in reply.quotes:
        shown = drop_silent(quote)
        begin = text.find(shown)
        if begin < 0 or fault not in reply.faults:
            continue
        end, column = begin + len(shown), FAULTS.index(fault)
        for clause, (first, last) in zip(layout.clauses, spans, strict=True):
            both = min(last, end) - max(first, begin)
            if both >= _OVERLAP * min(last - first, end - begin):
                telling[clause.start - layout.start : clause.end - layout.start, column] = 1
                told[column] = 1
    return telling, told


def _lose(net: Net, batch: Sequence[Example]) -> Tensor:
    scores, pieces = net.score(batch, learning=True)
    labels = torch.tensor(np.stack([example.labels for example in batch]))
    soft = labels * (_SURE - _UNSURE) + _UNSURE
    lost = functional.binary_cross_entropy_with_logits(scores, soft) * len(FAULTS)
    shown = [
        functional.binary_cross_entropy_with_logits(
            own[example.own],
            torch.tensor(example.telling),
            weight=torch.tensor(example.told).expand(example.telling.shape),
            pos_weight=torch.tensor(_TELLING_COUNT),
        )
        for own, example in zip(pieces, batch, strict=True)
    ]
    return lost + _TELLING * len(FAULTS) * sum(shown) / len(shown)


def score_all(net: Net, examples: Sequence[Example]) -> Floats:
    """Return the scores of these replies (replies x faults)."""
    with torch.no_grad():
        scores = [values_of(net.score([one], learning=False)[0]) for one in examples]
    return np.concatenate(scores)


def choose_limits(net: Net, unseen: Sequence[Example]) -> Floats:
    """Return the limit that finds most, among those with few alarms; one for all faults.

    One a fault would follow the chance of some twenty replies each.
    """
    scores = score_all(net, unseen)
    figures = [(limit, _measure(scores, unseen, limit)) for limit in _LIMITS]
    quiet = [each for each in figures if each[1][2] <= _MOST_ALARMS] or figures[-1:]
    limit, _ = max(quiet, key=lambda each: each[1][0])
    return np.full(len(FAULTS), limit, np.float32)


def judge(net: Net, unseen: Sequence[Example]) -> str:
    """Return the figures at the best limit."""
    limit = float(choose_limits(net, unseen)[0])
    f1, exact, alarms = _measure(score_all(net, unseen), unseen, limit)
    return f"micro-F1 {f1:.3f}, exact {exact:.3f}, alarms {alarms:.3f} at {limit:.1f}"


def _measure(scores: Floats, unseen: Sequence[Example], limit: float) -> tuple[float, float, float]:
    return measure(
        [
            (_names(example.labels > 0), _names(row > limit))
            for row, example in zip(scores, unseen, strict=True)
        ]
    )


def _names(flags: NDArray[np.bool_]) -> frozenset[str]:
    return frozenset(fault for fault, there in zip(FAULTS, flags, strict=True) if there)
