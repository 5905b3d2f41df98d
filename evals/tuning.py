"""The encoder's upper half is trained on the corpus, but for what is held back; needs torch."""

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from threadpoolctl import ThreadpoolController
from torch.nn import functional

from evals.corpus import Message
from evals.scores import macro_f1
from evals.training import Labels, regress
from scenarios.reading.encoder import FIRST_TUNED, NORMS, BaseModel, pack_tuned, read_block
from scenarios.reading.labels import SITUATIONS
from scenarios.reading.model_file import Floats, ModelFile
from scenarios.reading.situations import take_view

# Seeds, epochs, shares of pieces left out. The mean of two runs' weights reads better than either.
_RUNS: Final = ((1, 4, 0.0), (2, 5, 0.05))
_BATCH: Final = 24
_RATE: Final = 3e-4  # of learning, of the last block; each one below learns a little slower
_SLOWER: Final = 0.95
_HEAD_RATE: Final = 1e-3
_WARM: Final = 0.1  # the share of all steps in which the rate rises
_LEAST_RATE: Final = 0.02  # at the end
_DECAY: Final = 0.01
_LONGEST_STEP: Final = 1.0
_DROP, _HEAD_DROP = 0.1, 0.2
_SMOOTH: Final = 0.1  # of each label, spread over all situations
_BESIDES: Final = 0.2  # of a label, shared by the situations the message asks for besides
_BALANCE: Final = 0.5  # as the letters have it
_CLOSENESS: Final = 0.1  # weight of: what is of one situation lies closer than what is not
_TEMPERATURE: Final = 0.1
_SOFTNESS: Final = 20.0  # of the regression the head starts from

Tensor = Any  # of torch, whose types the checks do without
Tensors = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Example:
    states: Tensor  # pieces x size below the tuned blocks, in half precision: they never change
    label: int
    besides: tuple[int, ...] = ()


class _Net:
    """The tuned blocks and the head, as torch learns them."""

    def __init__(self, base: BaseModel) -> None:
        file = base.file
        self._heads, self._epsilon = file.heads, float(file.epsilon)
        self.blocks: list[Tensors] = [
            {name: _learnable(values) for name, values in read_block(file, at).items()}
            for at in range(FIRST_TUNED, file.layers)
        ]
        self.head = _learnable(np.zeros((file.size, len(SITUATIONS)), np.float32))
        self.bias = _learnable(np.zeros(len(SITUATIONS), np.float32))

    def pool(self, states: Tensor, kept: Tensor, *, learning: bool) -> Tensor:
        """Return a vector a message (messages x size); `kept` tells pieces from padding."""
        drop = _DROP if learning else 0.0
        for block in self.blocks:
            states = self._run(block, states, kept[:, None, None, :], drop)
        shares = kept.float() / kept.sum(1, keepdim=True)
        return (shares[..., None] * states).sum(1)

    def score(self, vectors: Tensor, *, learning: bool) -> Tensor:
        """Return the scores of the situations for each vector."""
        return functional.dropout(vectors, _HEAD_DROP, learning) @ self.head + self.bias

    def _run(self, block: Tensors, states: Tensor, mask: Tensor, drop: float) -> Tensor:
        def dense(name: str, inputs: Tensor) -> Tensor:
            return functional.linear(inputs, block[f"{name}.w"], block[f"{name}.b"])

        def norm(name: str, inputs: Tensor) -> Tensor:
            size = (inputs.shape[-1],)
            weights, biases = block[f"{name}.w"], block[f"{name}.b"]
            return functional.layer_norm(inputs, size, weights, biases, self._epsilon)

        messages, pieces, size = states.shape
        parts = [
            dense(name, states).view(messages, pieces, self._heads, -1).transpose(1, 2)
            for name in ("q", "k", "v")
        ]
        mixed = functional.scaled_dot_product_attention(*parts, attn_mask=mask)
        mixed = mixed.transpose(1, 2).reshape(messages, pieces, size)
        first, second = NORMS
        states = norm(first, states + functional.dropout(dense("ao", mixed), drop))
        inner = dense("fo", functional.gelu(dense("fi", states)))
        return norm(second, states + functional.dropout(inner, drop))

    def parameters(self) -> list[Tensor]:
        """Return all that is learnt, in a fixed order."""
        inner = [tensor for block in self.blocks for tensor in block.values()]
        return [*inner, self.head, self.bias]

    def copy(self) -> list[Tensor]:
        """Return all that is learnt as it now is."""
        return [tensor.detach().clone() for tensor in self.parameters()]

    def set(self, copies: list[list[Tensor]]) -> None:
        """Take the mean of what was copied."""
        with torch.no_grad():
            for tensor, *values in zip(self.parameters(), *copies, strict=True):
                tensor.copy_(sum(values) / len(values))

    def groups(self) -> list[dict[str, Any]]:
        """Return the parameters with their rates and decays, as the optimiser takes them."""
        rated = [
            (tensor, _RATE * _SLOWER**below)
            for below, block in enumerate(reversed(self.blocks))
            for tensor in block.values()
        ]
        rated += [(self.head, _HEAD_RATE), (self.bias, _HEAD_RATE)]
        return [
            {"params": [tensor], "lr": rate, "weight_decay": _DECAY if tensor.ndim > 1 else 0.0}
            for tensor, rate in rated
        ]


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
    start = net.copy()
    runs = []
    for seed, epochs, dropped in _RUNS:
        net.set([start])
        yield f"run {seed}"
        total = steps or epochs * math.ceil(len(examples) / _BATCH)
        yield from _run(net, examples, unseen, _Plan(seed, total, dropped))
        runs.append(net.copy())
    net.set(runs)
    yield f"mean of the runs: {_judge(net, unseen)}"
    if steps is None:
        blocks = [{name: _values(one) for name, one in block.items()} for block in net.blocks]
        pack_tuned(base, blocks, (_values(net.head), _values(net.bias)), path)
        yield f"{path.name}: {path.stat().st_size / 1e6:.1f} MB; now run: python -m evals train"


@dataclass(frozen=True, slots=True)
class _Plan:
    seed: int
    steps: int
    dropped: float  # the share of pieces left out


def _run(net: _Net, examples: list[_Example], unseen: list[_Example], plan: _Plan) -> Iterator[str]:
    torch.manual_seed(plan.seed)
    draw = random.Random(plan.seed)  # noqa: S311 - an order of messages, no secret
    weights = _weigh(examples)
    optimizer = torch.optim.AdamW(net.groups(), betas=(0.9, 0.98))
    rates = [group["lr"] for group in optimizer.param_groups]
    done = 0
    for epoch in count(1):
        losses = []
        for batch in _draw_batches(examples, draw)[: plan.steps - done]:
            for group, rate in zip(optimizer.param_groups, rates, strict=True):
                group["lr"] = rate * _share_of_rate(done / plan.steps)
            loss = _lose(net, batch, weights, plan.dropped)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), _LONGEST_STEP)
            optimizer.step()
            optimizer.zero_grad()
            losses.append(loss.item())
            done += 1
        yield f"epoch {epoch}: loss {np.mean(losses):.3f}; {_judge(net, unseen)}"
        if done >= plan.steps:
            return


def _learnable(values: Floats) -> Tensor:
    return torch.tensor(values, requires_grad=True)


def _values(tensor: Tensor) -> Floats:
    values: Floats = tensor.detach().numpy()
    return values


def _look(base: BaseModel, messages: list[Message]) -> list[_Example]:
    return [
        _Example(
            torch.tensor(base.run(take_view(message.text))).half(),
            SITUATIONS.index(message.primary),
            tuple(SITUATIONS.index(each) for each in message.also),
        )
        for message in messages
    ]


def _labels(examples: list[_Example]) -> Labels:
    return np.array([example.label for example in examples])


def _pad(examples: list[_Example]) -> tuple[Tensor, Tensor]:
    """Return states (messages x pieces x size), and which of the pieces are no padding."""
    lengths = torch.tensor([len(example.states) for example in examples])
    states = [example.states.float() for example in examples]
    padded = torch.nn.utils.rnn.pad_sequence(states, batch_first=True)
    return padded, torch.arange(padded.shape[1])[None] < lengths[:, None]


def _draw_batches(examples: list[_Example], draw: random.Random) -> list[list[_Example]]:
    """Return all in batches of about one length, drawn anew."""
    order = sorted(examples, key=lambda example: len(example.states) + draw.uniform(-3, 3))
    batches = [order[at : at + _BATCH] for at in range(0, len(order), _BATCH)]
    draw.shuffle(batches)
    return batches


def _pool_all(net: _Net, examples: list[_Example]) -> Tensor:
    with torch.no_grad():
        return torch.cat([net.pool(*_pad([one]), learning=False) for one in examples])


def _start_head(net: _Net, examples: list[_Example]) -> None:
    """Start from a regression on the vectors as the package has them."""
    vectors = _values(_pool_all(net, examples))
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


def _share_of_rate(done: float) -> float:
    if done < _WARM:
        return done / _WARM
    falling = 0.5 * (1 + math.cos(math.pi * (done - _WARM) / (1 - _WARM)))
    return falling * (1 - _LEAST_RATE) + _LEAST_RATE


def _lose(net: _Net, batch: list[_Example], weights: Tensor, dropped: float) -> Tensor:
    states, kept = _pad(batch)
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
        (SITUATIONS[example.label], SITUATIONS[at])
        for example, at in zip(unseen, read, strict=True)
    ]
    return f"macro-F1 of the held back {macro_f1(pairs):.3f}"
