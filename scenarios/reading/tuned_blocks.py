"""Tuned layers of the encoder in a small file: matrices as bytes with a scale a row."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from scenarios.reading.layers import FIRST_TUNED, MATRICES, NORMS, Block
from scenarios.reading.model_file import Floats

Stored = Mapping[str, NDArray[np.generic]]


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
