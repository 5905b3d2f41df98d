"""The layers of multilingual-e5-small in numpy: the package's lower ones, and how one is run."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, Self

import numpy as np
from threadpoolctl import ThreadpoolController

from scenarios.reading.model_file import Floats, ModelFile, find_file
from scenarios.reading.word_pieces import WordPieces

FIRST_TUNED: Final = 6
"""The blocks from this one on were trained for this project; those below are the package's."""
MATRICES: Final = ("q", "k", "v", "ao", "fi", "fo")
NORMS: Final = ("aln", "oln")
# The integral of the normal curve, which numpy lacks: Abramowitz and Stegun 7.1.26, error 1.5e-7.
_BEND: Final = np.float32(0.3275911 * 0.5**0.5)
_CURVE: Final = tuple(
    np.float32(value) for value in (1.061405429, -1.453152027, 1.421413741, -0.284496736)
)
_CURVE_END: Final = np.float32(0.254829592)


@dataclass(frozen=True, slots=True)
class Block:
    """One layer: attention, then two dense steps; weights stand as (inputs x outputs)."""

    attention: tuple[Floats, Floats]  # weights and biases of queries, keys and values together
    joined: tuple[Floats, Floats]
    first_norm: tuple[Floats, Floats]
    wide: tuple[Floats, Floats]
    narrow: tuple[Floats, Floats]
    second_norm: tuple[Floats, Floats]

    @classmethod
    def pack(cls, tensors: dict[str, Floats]) -> Self:
        """Make a block of the tensors by the names the package has for them."""

        def dense(*names: str) -> tuple[Floats, Floats]:
            weights = np.concatenate([tensors[f"{name}.w"] for name in names]).T
            biases = np.concatenate([tensors[f"{name}.b"] for name in names])
            return np.ascontiguousarray(weights), biases

        return cls(
            dense("q", "k", "v"),
            dense("ao"),
            (tensors["aln.w"], tensors["aln.b"]),
            dense("fi"),
            dense("fo"),
            (tensors["oln.w"], tensors["oln.b"]),
        )

    def run(self, states: Floats, heads: int, epsilon: np.float32) -> Floats:
        """Return the states (pieces x size) after this block."""
        count, size = states.shape
        weights, biases = self.attention
        parts = (states @ weights + biases).reshape(count, 3, heads, -1).transpose(1, 2, 0, 3)
        attention = (parts[0] * np.float32((size // heads) ** -0.5)) @ parts[1].transpose(0, 2, 1)
        attention -= attention.max(axis=-1, keepdims=True)
        np.exp(attention, out=attention)
        mixed = attention @ parts[2] / attention.sum(axis=-1, keepdims=True)
        mixed = mixed.transpose(1, 0, 2).reshape(count, size)
        states = normalise(states + apply_dense(mixed, self.joined), self.first_norm, epsilon)
        inner = _bend(apply_dense(states, self.wide))
        return normalise(states + apply_dense(inner, self.narrow), self.second_norm, epsilon)


class BaseModel:
    """The blocks as the package has them, below `FIRST_TUNED`; what training starts from too."""

    def __init__(self, file: ModelFile) -> None:
        """Read words and blocks. Raises EncoderError."""
        self.file = file
        self.pieces = WordPieces(file)
        self._places = file.read_places()
        self._norm = (
            file.read_plain("emb.ln.w", file.size),
            file.read_plain("emb.ln.b", file.size),
        )
        self._blocks = [Block.pack(read_block(file, at)) for at in range(FIRST_TUNED)]
        self.sum = file.sum  # of what the tuned half stands on

    def run(self, text: str) -> Floats:
        """Return the states of a clean text (pieces x size) below the tuned blocks."""
        return self.look(self.pieces.number(text))

    def look(self, numbers: list[int]) -> Floats:
        """Return the states of these pieces (pieces x size) below the tuned blocks."""
        words = self.file.read_words(numbers) + self._places[: len(numbers)]
        states = normalise(words, self._norm, self.file.epsilon)
        for block in self._blocks:
            states = block.run(states, self.file.heads, self.file.epsilon)
        return states


def read_block(file: ModelFile, at: int) -> dict[str, Floats]:
    """Return a block's tensors by name; matrices as (outputs x inputs). Raises EncoderError."""
    wide = {"fi": (file.inner, file.size), "fo": (file.size, file.inner)}
    tensors = {}
    for name in MATRICES:
        rows, columns = wide.get(name, (file.size, file.size))
        tensors[f"{name}.w"] = file.read_packed(f"l{at}.{name}.w", rows, columns)
        tensors[f"{name}.b"] = file.read_plain(f"l{at}.{name}.b", rows)
    for name in NORMS:
        for part in ("w", "b"):
            tensors[f"{name}.{part}"] = file.read_plain(f"l{at}.{name}.{part}", file.size)
    return tensors


def shared_base(path: Path | None = None) -> tuple[BaseModel, ThreadpoolController]:
    """Return the lower layers (None: the installed package's), read once for all who stand on them.

    The controller limits the threads of a run: more than one cost more than they bring beside a
    busy bot. Raises EncoderError.
    """
    return _read_base(path or find_file())


@cache
def _read_base(path: Path) -> tuple[BaseModel, ThreadpoolController]:
    return BaseModel(ModelFile(path)), ThreadpoolController()


def apply_dense(inputs: Floats, dense: tuple[Floats, Floats]) -> Floats:
    """Return the inputs through one dense layer."""
    weights, biases = dense
    outputs: Floats = inputs @ weights
    outputs += biases
    return outputs


def normalise(states: Floats, norm: tuple[Floats, Floats], epsilon: np.float32) -> Floats:
    """Return each row with mean 0 and deviation 1, then scaled and moved as learnt."""
    states = states - states.mean(axis=-1, keepdims=True)
    states /= np.sqrt((states * states).mean(axis=-1, keepdims=True) + epsilon)
    states *= norm[0]
    states += norm[1]
    return states


def _bend(values: Floats) -> Floats:
    """Return each value times the share of the normal curve below it (gelu)."""
    away = np.abs(values)
    near = 1 / (1 + _BEND * away)
    curve = near * _CURVE[0]
    for factor in (*_CURVE[1:], _CURVE_END):
        curve += factor
        curve *= near
    away *= away
    away *= np.float32(-0.5)
    np.exp(away, out=away)
    curve *= away
    # 1 - curve is the share between -value and value.
    share = np.copysign(1 - curve, values)
    share += 1
    share *= values
    share *= np.float32(0.5)
    return share
