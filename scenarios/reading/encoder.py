"""A message gets a log-probability for each situation from a fine-tuned multilingual encoder."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from scenarios.reading.labels import SITUATIONS
from scenarios.reading.model_file import EncoderError, Floats, ModelFile
from scenarios.reading.word_pieces import WordPieces

TUNED: Final = Path(__file__).with_name("tuned.npz")
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
        states = _normalise(states + _apply(mixed, self.joined), self.first_norm, epsilon)
        inner = _bend(_apply(states, self.wide))
        return _normalise(states + _apply(inner, self.narrow), self.second_norm, epsilon)


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
        numbers = self.pieces.number(text)
        words = self.file.read_words(numbers) + self._places[: len(numbers)]
        states = _normalise(words, self._norm, self.file.epsilon)
        for block in self._blocks:
            states = block.run(states, self.file.heads, self.file.epsilon)
        return states


class Encoder:
    """multilingual-e5-small with its upper half tuned to the situations, in numpy alone.

    Loaded at the first use: about 1 s and 150 MB; then about 1 ms a piece of a word, of which a
    message has at most 96. What can't be loaded once is not tried again. One call at a time: the
    caller holds one thread for it, never the event loop's.
    """

    def __init__(self, tuned: Path = TUNED, base: Path | None = None) -> None:
        """Take the files of the tuned half and of the base (None: the installed package's)."""
        self._paths = tuned, base
        self._loaded: _Loaded | None = None
        self._broken: str | None = None

    def warm_up(self) -> None:
        """Load the weights, so that the first message need not wait. Raises EncoderError."""
        self._load()

    def vote(self, text: str) -> Floats:
        """Return the score of each situation for a clean text. Raises EncoderError."""
        loaded = self._load()
        # More threads than one cost more than they bring beside a busy bot.
        with loaded.threads.limit(limits=1, user_api="blas"):
            states = loaded.base.run(text)
            for block in loaded.blocks:
                states = block.run(states, loaded.base.file.heads, loaded.base.file.epsilon)
            scores = _apply(states.mean(axis=0), loaded.head)
        if not np.isfinite(scores).all():
            raise EncoderError("the encoder returned no usable scores")
        return scores

    def _load(self) -> "_Loaded":
        if self._broken is not None:
            raise EncoderError(self._broken)
        if self._loaded is None:
            try:
                self._loaded = _load(*self._paths)
            except EncoderError as error:
                self._broken = str(error)
                raise
        return self._loaded


@dataclass(frozen=True, slots=True)
class _Loaded:
    base: BaseModel
    blocks: list[Block]
    head: tuple[Floats, Floats]
    threads: ThreadpoolController


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


def pack_tuned(
    base: BaseModel, blocks: list[dict[str, Floats]], head: tuple[Floats, Floats], path: Path
) -> None:
    """Write tuned blocks and a head (size x situations): matrices as bytes, a scale a row."""
    stored: dict[str, NDArray[np.generic]] = {
        "base": np.array(base.sum),
        "situations": np.array(SITUATIONS),
        "head.w": head[0],
        "head.b": head[1],
    }
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
    np.savez_compressed(path, allow_pickle=False, **stored)


def _load(tuned: Path, path: Path | None) -> _Loaded:
    try:
        # Opened here, for a damaged file would stay open there.
        with tuned.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            known, situations = int(stored["base"]), tuple(stored["situations"].tolist())
            ids = sorted({int(name.split(".")[0]) for name in stored if name[0].isdigit()})
            blocks = [Block.pack(_unpack_block(stored, at)) for at in ids]
            head = stored["head.w"].astype(np.float32), stored["head.b"].astype(np.float32)
        base = BaseModel(ModelFile(path))
    except EncoderError:
        raise
    except Exception as error:  # damaged files may fail in any way; the coach must not
        raise EncoderError(f"the encoder's files can't be read: {error}") from error
    if situations != SITUATIONS:
        raise EncoderError(f"{tuned.name} was trained for other situations")
    if known != base.sum:
        raise EncoderError(f"{tuned.name} belongs to another base, or that is damaged")
    return _Loaded(base, blocks, head, ThreadpoolController())


def _unpack_block(stored: Mapping[str, NDArray[np.generic]], at: int) -> dict[str, Floats]:
    tensors = {}
    for name in (*MATRICES, *NORMS):
        weights: Floats = stored[f"{at}.{name}.w"].astype(np.float32)
        if name in MATRICES:
            weights *= stored[f"{at}.{name}.w.scales"].astype(np.float32)
        tensors[f"{name}.w"] = weights
        tensors[f"{name}.b"] = stored[f"{at}.{name}.b"].astype(np.float32)
    return tensors


def _apply(inputs: Floats, dense: tuple[Floats, Floats]) -> Floats:
    weights, biases = dense
    outputs: Floats = inputs @ weights
    outputs += biases
    return outputs


def _normalise(states: Floats, norm: tuple[Floats, Floats], epsilon: np.float32) -> Floats:
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
