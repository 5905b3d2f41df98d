"""The encoder's upper layers as torch learns them, for whatever head stands above."""

import math
import random
from collections.abc import Iterable, Sequence
from typing import Any, Final, Protocol, TypeVar

import numpy as np
import torch
from torch.nn import functional

from scenarios.reading.layers import FIRST_TUNED, NORMS, read_block
from scenarios.reading.model_file import Floats, ModelFile

_SLOWER: Final = 0.95  # each layer learns a little slower than the one above
_WARM: Final = 0.1  # the share of all steps in which the rate rises
_LEAST_RATE: Final = 0.02  # at the end
_DECAY: Final = 0.01
_DROP: Final = 0.1
LONGEST_STEP: Final = 1.0

Tensor = Any  # of torch, whose types the checks do without
Tensors = dict[str, Any]


class HasStates(Protocol):
    """An example: its states below the tuned layers (pieces x size), which never change."""

    @property
    def states(self) -> Tensor:
        """In half precision."""
        ...


Example = TypeVar("Example", bound=HasStates)


class UpperHalf:
    """The tuned layers; they start from the package's, or from tensors learnt before."""

    def __init__(self, file: ModelFile, start: Sequence[dict[str, Floats]] | None = None) -> None:
        """Take the layers' tensors. Raises EncoderError."""
        self._heads, self._epsilon = file.heads, float(file.epsilon)
        known = start or [read_block(file, at) for at in range(FIRST_TUNED, file.layers)]
        self.blocks: list[Tensors] = [
            {name: learnable(values) for name, values in block.items()} for block in known
        ]

    def run(self, states: Tensor, kept: Tensor, *, learning: bool) -> Tensor:
        """Return the states after the layers; `kept` tells pieces from padding."""
        drop = _DROP if learning else 0.0
        for block in self.blocks:
            states = self._run(block, states, kept[:, None, None, :], drop)
        return states

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
        return [tensor for block in self.blocks for tensor in block.values()]

    def read(self) -> list[dict[str, Floats]]:
        """Return the layers' tensors as they now are."""
        return [{name: values_of(one) for name, one in block.items()} for block in self.blocks]

    def group(self, rate: float, heads: Iterable[Tensor], head_rate: float) -> list[dict[str, Any]]:
        """Return layers and heads with their rates and decays, as the optimiser takes them."""
        rated = [
            (tensor, rate * _SLOWER**below)
            for below, block in enumerate(reversed(self.blocks))
            for tensor in block.values()
        ]
        rated += [(tensor, head_rate) for tensor in heads]
        return [
            {"params": [tensor], "lr": rate, "weight_decay": _DECAY if tensor.ndim > 1 else 0.0}
            for tensor, rate in rated
        ]


def learnable(values: Floats) -> Tensor:
    """Return a tensor that training changes."""
    return torch.tensor(values, requires_grad=True)


def values_of(tensor: Tensor) -> Floats:
    """Return a tensor's values."""
    values: Floats = tensor.detach().numpy()
    return values


def take_mean(parameters: Sequence[Tensor], copies: Sequence[Sequence[Tensor]]) -> None:
    """Set the parameters to the mean of what was copied of them."""
    with torch.no_grad():
        for tensor, *values in zip(parameters, *copies, strict=True):
            tensor.copy_(sum(values) / len(values))


def copy_all(parameters: Sequence[Tensor]) -> list[Tensor]:
    """Return all that is learnt as it now is."""
    return [tensor.detach().clone() for tensor in parameters]


def pad(examples: Sequence[HasStates]) -> tuple[Tensor, Tensor]:
    """Return states (messages x pieces x size), and which of the pieces are no padding."""
    lengths = torch.tensor([len(example.states) for example in examples])
    states = [example.states.float() for example in examples]
    padded = torch.nn.utils.rnn.pad_sequence(states, batch_first=True)
    return padded, torch.arange(padded.shape[1])[None] < lengths[:, None]


def draw_batches(
    examples: Sequence[Example], draw: random.Random, size: int
) -> list[list[Example]]:
    """Return all in batches of about one length, drawn anew."""
    order = sorted(examples, key=lambda example: len(example.states) + draw.uniform(-3, 3))
    batches = [order[at : at + size] for at in range(0, len(order), size)]
    draw.shuffle(batches)
    return batches


def set_rates(optimizer: Tensor, rates: Sequence[float], done: float) -> None:
    """Set the rates for the step at this share of the way: up at first, then slowly down."""
    share = _share_of_rate(done)
    for group, rate in zip(optimizer.param_groups, rates, strict=True):
        group["lr"] = rate * share


def step(optimizer: Tensor, loss: Tensor, parameters: Sequence[Tensor]) -> float:
    """Learn from one batch; what it lost."""
    loss.backward()
    torch.nn.utils.clip_grad_norm_(parameters, LONGEST_STEP)
    optimizer.step()
    optimizer.zero_grad()
    return float(loss.item())


def count_steps(examples: Sequence[object], size: int, epochs: int) -> int:
    """Return how many batches so many epochs have."""
    return epochs * math.ceil(len(examples) / size)


def optimise(groups: list[dict[str, Any]]) -> tuple[Tensor, list[float]]:
    """Return an optimiser and its rates."""
    optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98))
    return optimizer, [group["lr"] for group in optimizer.param_groups]


def mean_of(losses: Sequence[float]) -> float:
    """Return the mean of what the batches lost."""
    return float(np.mean(losses))


def _share_of_rate(done: float) -> float:
    if done < _WARM:
        return done / _WARM
    falling = 0.5 * (1 + math.cos(math.pi * (done - _WARM) / (1 - _WARM)))
    return falling * (1 - _LEAST_RATE) + _LEAST_RATE
