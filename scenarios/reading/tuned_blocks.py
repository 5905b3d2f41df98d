"""Tuned layers of the encoder in a small file: matrices as bytes with a scale a row."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from scenarios.reading.layers import (
    FIRST_TUNED,
    MATRICES,
    NORMS,
    BaseModel,
    Block,
    shared_base,
)
from scenarios.reading.model_file import EncoderError, Floats

Stored = Mapping[str, NDArray[np.generic]]
Head = TypeVar("Head")


@dataclass(frozen=True, slots=True)
class TunedModel:
    """The shared lower layers with tuned ones above."""

    base: BaseModel
    blocks: list[Block]
    threads: ThreadpoolController
    """Limits the threads of a run: more than one cost more than they bring beside a busy bot."""

    def run(self, numbers: list[int]) -> Floats:
        """Return the states of these pieces (pieces x size) after all layers."""
        states = self.base.look(numbers)
        for block in self.blocks:
            states = block.run(states, self.base.file.heads, self.base.file.epsilon)
        return states


def open_tuned(
    tuned: Path,
    base: Path | None,
    labels: tuple[str, tuple[str, ...]],
    read_head: Callable[[Stored], Head],
) -> tuple[TunedModel, Head]:
    """Read a file of tuned layers and the head above them.

    Args:
        tuned: the file.
        base: of the lower layers; None: the installed package's.
        labels: what the head tells apart, by its name in the file; it must have learnt these.
        read_head: reads the head from what is stored.

    Raises:
        EncoderError: a file is missing, damaged or of another training.
    """
    kind, names = labels
    try:
        # Opened here, for a damaged file would stay open there.
        with tuned.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            known, learnt = int(stored["base"]), tuple(stored[kind].tolist())
            blocks, head = unpack_blocks(stored), read_head(stored)
        below, threads = shared_base(base)
    except EncoderError:
        raise
    except Exception as error:  # damaged files may fail in any way; the coach must not
        raise EncoderError(f"{tuned.name} can't be read: {error}") from error
    if learnt != names:
        raise EncoderError(f"{tuned.name} was trained for other {kind}")
    if known != below.sum:
        raise EncoderError(f"{tuned.name} belongs to another base, or that is damaged")
    return TunedModel(below, blocks, threads), head


def pack_blocks(blocks: Sequence[Mapping[str, Floats]]) -> dict[str, NDArray[Any]]:
    """Return what is stored of tuned blocks, the lowest first; `unpack_blocks` reads it."""
    stored: dict[str, NDArray[Any]] = {}
    for at, tensors in enumerate(blocks, FIRST_TUNED):
        for name, values in tensors.items():
            if values.ndim == 1:
                stored[f"{at}.{name}"] = values.astype(np.float32)
                continue
            scales = (np.abs(values).max(axis=1, keepdims=True) / 127).astype(np.float16)
            scales = np.maximum(scales, np.finfo(np.float16).tiny)
            rounded = np.round(values / scales.astype(np.float32)).clip(-127, 127)
            stored[f"{at}.{name}"] = rounded.astype(np.int8)
            stored[f"{at}.{name}.scales"] = scales
    return stored


def unpack_blocks(stored: Stored) -> list[Block]:
    """Return the blocks as they run. Raises KeyError for a missing tensor."""
    return [Block.pack(tensors) for tensors in unpack_tensors(stored)]


def unpack_tensors(stored: Stored) -> list[dict[str, Floats]]:
    """Return the blocks' tensors by name, the lowest block first. Raises KeyError."""
    ids = sorted({int(name.split(".")[0]) for name in stored if name[0].isdigit()})
    return [_unpack(stored, at) for at in ids]


def _unpack(stored: Stored, at: int) -> dict[str, Floats]:
    tensors = {}
    for name in (*MATRICES, *NORMS):
        weights: Floats = stored[f"{at}.{name}.w"].astype(np.float32)
        if name in MATRICES:
            weights *= stored[f"{at}.{name}.w.scales"].astype(np.float32)
        tensors[f"{name}.w"] = weights
        tensors[f"{name}.b"] = stored[f"{at}.{name}.b"].astype(np.float32)
    return tensors
