"""The encoder's upper half is trained on the corpus, but for what is held back; needs torch."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Final

import numpy as np
import torch
from threadpoolctl import ThreadpoolController
from torch.nn import functional

from evals.corpus import LANGUAGES, Message
from evals.scores import macro_f1
from evals.training import Labels, regress
from evals.upper_half import (
    Tensor,
    UpperHalf,
    copy_all,
    count_steps,
    draw_batches,
    learnable,
    mean_of,
    optimise,
    pad,
    set_rates,
    step,
    take_mean,
    values_of,
)
from scenarios.reading.encoder import pack_tuned, read_head
from scenarios.reading.labels import SITUATIONS
from scenarios.reading.layers import BaseModel
from scenarios.reading.model_file import ModelFile
from scenarios.reading.situations import take_view
from scenarios.reading.tuned_blocks import unpack_tensors

# Seeds, epochs, shares of pieces left out. The mean of two runs' weights reads better than either.
_RUNS: Final = ((1, 4, 0.0), (2, 5, 0.05))
# From the committed weights on, when messages were added: seed, epochs, share of the rates.
_ON: Final = (4, 3, 0.7)
_BATCH: Final = 24
_RATE: Final = 3e-4  # of learning, of the last block; each one below learns a little slower
_HEAD_RATE: Final = 1e-3
_HEAD_DROP: Final = 0.2
_SMOOTH: Final = 0.1  # of each label, spread over all situations
_BESIDES: Final = 0.2  # of a label, shared by the situations the message asks for besides
_BALANCE: Final = 0.5  # as the letters have it
_CLOSENESS: Final = 0.1  # weight of: what is of one situation lies closer than what is not
_TEMPERATURE: Final = 0.1
_SOFTNESS: Final = 20.0  # of the regression the head starts from


@dataclass(frozen=True, slots=True)
class _Example:
    states: Tensor  # pieces x size below the tuned blocks, in half precision: they never change
    label: int
    language: str
    besides: tuple[int, ...] = ()


class _Net:
    """The tuned layers and the head, as torch learns them."""

    def __init__(self, base: BaseModel, start: Path | None = None) -> None:
        """Start from the package's layers, or from a file of tuned ones and their head."""
        size, situations = base.file.size, len(SITUATIONS)
        layers = None
        head, bias = np.zeros((size, situations), np.float32), np.zeros(situations, np.float32)
        if start is not None:
            with np.load(start, allow_pickle=False) as stored:
                layers, (head, bias) = unpack_tensors(stored), read_head(stored)
        self.half = UpperHalf(base.file, layers)
        self.head, self.bias = learnable(head), learnable(bias)

    def pool(self, states: Tensor, kept: Tensor, *, learning: bool) -> Tensor:
        """Return a vector a message (messages x size); `kept` tells pieces from padding."""
        states = self.half.run(states, kept, learning=learning)
        shares = kept.float() / kept.sum(1, keepdim=True)
        return (shares[..., None] * states).sum(1)

    def score(self, vectors: Tensor, *, learning: bool) -> Tensor:
        """Return the scores of the situations for each vector."""
        return functional.dropout(vectors, _HEAD_DROP, learning) @ self.head + self.bias

    def parameters(self) -> list[Tensor]:
        """Return all that is learnt, in a fixed order."""
        return [*self.half.parameters(), self.head, self.bias]


def tune(
    learnt: list[Message], held_back: list[Message], path: Path, steps: int | None
) -> Iterator[str]:
    """Train and write the tuned half, telling how it goes a line at a time; some hours.

    With `steps` only so many are made, on as few messages, and nothing is written: to try it.
    """
    torch.set_num_threads(1)
    with ThreadpoolController().limit(limits=1, user_api="blas"):
        yield from _tune(learnt, held_back, path, steps)


def _tune(
    learnt: list[Message], held_back: list[Message], path: Path, steps: int | None
) -> Iterator[str]:
    if steps is not None:
        few = steps * _BATCH
        learnt, held_back = learnt[:: len(learnt) // few + 1], held_back[:: len(held_back) // 50]
    base = BaseModel(ModelFile())
    net = _Net(base)
    examples, unseen = _look(base, learnt), _look(base, held_back)
    yield f"{len(examples)} messages to learn, {len(unseen)} held back"
    _start_head(net, examples)
    yield f"before: {_judge(net, unseen)}"
    start = copy_all(net.parameters())
    runs = []
    for seed, epochs, dropped in _RUNS:
        take_mean(net.parameters(), [start])
        yield f"run {seed}"
        total = steps or count_steps(examples, _BATCH, epochs)
        yield from _run(net, examples, unseen, _Plan(seed, total, dropped))
        runs.append(copy_all(net.parameters()))
    take_mean(net.parameters(), runs)
    yield f"mean of the runs: {_judge(net, unseen)}"
    if steps is None:
        pack_tuned(base, net.half.read(), (values_of(net.head), values_of(net.bias)), path)
        yield f"{path.name}: {path.stat().st_size / 1e6:.1f} MB; now run: python -m evals train"


def tune_on(learnt: list[Message], held_back: list[Message], path: Path) -> Iterator[str]:
    """Go on from the weights in `path`, telling how it goes a line at a time; some minutes.

    For when messages were added: a run from the package's layers takes hours. What is held back
    must not have been learnt by those weights either (`split_corpus` splits each file by itself).
    """
    torch.set_num_threads(1)
    with ThreadpoolController().limit(limits=1, user_api="blas"):
        base = BaseModel(ModelFile())
        net = _Net(base, path)
        examples, unseen = _look(base, learnt), _look(base, held_back)
        yield f"{len(examples)} messages to learn, {len(unseen)} held back"
        yield f"before: {_judge(net, unseen)}"
        seed, epochs, share = _ON
        plan = _Plan(seed, count_steps(examples, _BATCH, epochs), 0.0, share)
        yield from _run(net, examples, unseen, plan)
        pack_tuned(base, net.half.read(), (values_of(net.head), values_of(net.bias)), path)
        yield f"{path.name}: {path.stat().st_size / 1e6:.1f} MB; now run: python -m evals train"


@dataclass(frozen=True, slots=True)
class _Plan:
    seed: int
    steps: int
    dropped: float  # the share of pieces left out
    gentle: float = 1.0  # the share of the usual rates


def _run(net: _Net, examples: list[_Example], unseen: list[_Example], plan: _Plan) -> Iterator[str]:
    torch.manual_seed(plan.seed)
    draw = random.Random(plan.seed)  # noqa: S311 - an order of messages, no secret
    weights = _weigh(examples)
    rate, head_rate = _RATE * plan.gentle, _HEAD_RATE * plan.gentle
    optimizer, rates = optimise(net.half.group(rate, (net.head, net.bias), head_rate))
    done = 0
    for epoch in count(1):
        losses = []
        for batch in draw_batches(examples, draw, _BATCH)[: plan.steps - done]:
            set_rates(optimizer, rates, done / plan.steps)
            loss = _lose(net, batch, weights, plan.dropped)
            losses.append(step(optimizer, loss, net.parameters()))
            done += 1
        yield f"epoch {epoch}: loss {mean_of(losses):.3f}; {_judge(net, unseen)}"
        if done >= plan.steps:
            return


def _look(base: BaseModel, messages: list[Message]) -> list[_Example]:
    return [
        _Example(
            torch.tensor(base.run(take_view(message.text))).half(),
            SITUATIONS.index(message.primary),
            message.language,
            tuple(SITUATIONS.index(each) for each in message.also),
        )
        for message in messages
    ]


def _labels(examples: list[_Example]) -> Labels:
    return np.array([example.label for example in examples])


def _pool_all(net: _Net, examples: list[_Example]) -> Tensor:
    with torch.no_grad():
        return torch.cat([net.pool(*pad([one]), learning=False) for one in examples])


def _start_head(net: _Net, examples: list[_Example]) -> None:
    """Start from a regression on the vectors as the package has them."""
    vectors = values_of(_pool_all(net, examples))
    # They lie close together: the regression converges on what differs in them.
    middle, scale = vectors.mean(axis=0), 1 / np.linalg.norm(vectors, axis=1).mean()
    found = regress((vectors - middle) * scale, _labels(examples), _SOFTNESS)
    head = found[:-1] * scale
    with torch.no_grad():
        net.head.copy_(torch.tensor(head))
        net.bias.copy_(torch.tensor(found[-1] - middle @ head))


def _weigh(examples: list[_Example]) -> Tensor:
    """Return how much a message of each situation counts."""
    counts = np.maximum(np.bincount(_labels(examples), minlength=len(SITUATIONS)), 1)
    return torch.tensor((len(examples) / len(SITUATIONS) / counts) ** _BALANCE).float()


def _lose(net: _Net, batch: list[_Example], weights: Tensor, dropped: float) -> Tensor:
    states, kept = pad(batch)
    states = states * (torch.rand(states.shape[:2]) >= dropped)[..., None]
    labels = torch.tensor(_labels(batch))
    vectors = net.pool(states, kept, learning=True)
    scores = net.score(vectors, learning=True)
    each = functional.cross_entropy(
        scores, _soften(batch), reduction="none", label_smoothing=_SMOOTH
    )
    loss = (each * weights[labels]).sum() / weights[labels].sum()
    return loss + _CLOSENESS * _lose_closeness(vectors, labels)


def _soften(batch: list[_Example]) -> Tensor:
    """Return how much of each label is of each situation (messages x situations)."""
    shares = torch.zeros(len(batch), len(SITUATIONS))
    for row, example in zip(shares, batch, strict=True):
        row[example.label] = 1.0
        for other in example.besides:
            row[other] = _BESIDES / len(example.besides)
            row[example.label] = 1.0 - _BESIDES
    return shares


def _lose_closeness(vectors: Tensor, labels: Tensor) -> Tensor:
    """Return how far messages of one situation lie apart, among all of the batch."""
    units = functional.normalize(vectors, dim=1)
    itself = torch.eye(len(labels), dtype=torch.bool)
    likeness = (units @ units.T / _TEMPERATURE).masked_fill(itself, -1e9).log_softmax(1)
    same = (labels[:, None] == labels[None]) & ~itself
    paired = same.any(1)
    if not paired.any():
        return vectors.sum() * 0
    return -((likeness * same).sum(1) / same.sum(1).clamp(min=1))[paired].mean()


def _judge(net: _Net, unseen: list[_Example]) -> str:
    with torch.no_grad():
        read = net.score(_pool_all(net, unseen), learning=False).argmax(1).tolist()
    pairs = [
        (example.language, (SITUATIONS[example.label], SITUATIONS[at]))
        for example, at in zip(unseen, read, strict=True)
    ]
    told = [
        f"{language} {macro_f1([pair for spoken, pair in pairs if spoken == language]):.3f}"
        for language in LANGUAGES
    ]
    return (
        f"macro-F1 of the held back {macro_f1([pair for _, pair in pairs]):.3f}; {', '.join(told)}"
    )
