"""A message gets a log-probability for each situation from a fine-tuned multilingual encoder."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from scenarios.reading.labels import SITUATIONS
from scenarios.reading.layers import BaseModel, apply_dense
from scenarios.reading.model_file import EncoderError, Floats
from scenarios.reading.tuned_blocks import Stored, TunedModel, open_tuned, pack_blocks

TUNED: Final = Path(__file__).with_name("tuned.npz")

_Head = tuple[Floats, Floats]
_Loaded = tuple[TunedModel, _Head]


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
        return self.weigh(self.look(text))

    def look(self, text: str) -> Floats:
        """Return what a clean text means: the mean of its states (size). Raises EncoderError."""
        model, _ = self._load()
        with model.threads.limit(limits=1, user_api="blas"):
            gist: Floats = model.run(model.base.pieces.number(text)).mean(axis=0)
        return gist

    def weigh(self, gist: Floats) -> Floats:
        """Return the score of each situation for what a text means. Raises EncoderError."""
        scores = apply_dense(gist, self._load()[1])
        if not np.isfinite(scores).all():
            raise EncoderError("the encoder returned no usable scores")
        return scores

    def _load(self) -> _Loaded:
        if self._broken is not None:
            raise EncoderError(self._broken)
        if self._loaded is None:
            try:
                labels = "situations", SITUATIONS
                self._loaded = open_tuned(*self._paths, labels, read_head)
            except EncoderError as error:
                self._broken = str(error)
                raise
        return self._loaded


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


def read_head(stored: Stored) -> _Head:
    """Return the head (size x situations, situations) of what `pack_tuned` wrote."""
    return stored["head.w"].astype(np.float32), stored["head.b"].astype(np.float32)
