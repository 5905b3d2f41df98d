"""A message gets a log-probability for each situation from a fine-tuned multilingual encoder."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from threadpoolctl import ThreadpoolController

from scenarios.reading.labels import SITUATIONS
from scenarios.reading.layers import BaseModel, Block, apply_dense, shared_base
from scenarios.reading.model_file import EncoderError, Floats
from scenarios.reading.tuned_blocks import pack_blocks, unpack_blocks

TUNED: Final = Path(__file__).with_name("tuned.npz")


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
            scores = apply_dense(states.mean(axis=0), loaded.head)
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


def pack_tuned(
    base: BaseModel,
    blocks: Sequence[Mapping[str, Floats]],
    head: tuple[Floats, Floats],
    path: Path,
) -> None:
    """Write tuned blocks and a head (size x situations)."""
    np.savez_compressed(
        path,
        allow_pickle=False,
        base=np.array(base.sum),
        situations=np.array(SITUATIONS),
        **{"head.w": head[0], "head.b": head[1]},
        **pack_blocks(blocks),
    )


def _load(tuned: Path, path: Path | None) -> _Loaded:
    try:
        # Opened here, for a damaged file would stay open there.
        with tuned.open("rb") as file, np.load(file, allow_pickle=False) as stored:
            known, situations = int(stored["base"]), tuple(stored["situations"].tolist())
            blocks = unpack_blocks(stored)
            head = stored["head.w"].astype(np.float32), stored["head.b"].astype(np.float32)
        base, threads = shared_base(path)
    except EncoderError:
        raise
    except Exception as error:  # damaged files may fail in any way; the coach must not
        raise EncoderError(f"the encoder's files can't be read: {error}") from error
    if situations != SITUATIONS:
        raise EncoderError(f"{tuned.name} was trained for other situations")
    if known != base.sum:
        raise EncoderError(f"{tuned.name} belongs to another base, or that is damaged")
    return _Loaded(base, blocks, head, threads)
