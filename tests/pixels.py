"""A PNG as an array of pixels, so that a test can look at a picture."""

import struct
import zlib
from collections.abc import Iterator
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Pixels: TypeAlias = NDArray[np.uint8]
"""By row, column and channel: red, green, blue, alpha."""


def read_png(picture: bytes) -> Pixels:
    """The pixels of a PNG of kind RGBA, 8 bits, not interlaced."""
    width, height, depth, kind, _, _, interlaced = struct.unpack(">IIBBBBB", picture[16:29])
    assert (depth, kind, interlaced) == (8, 6, 0)
    raw = zlib.decompress(b"".join(body for name, body in _chunks(picture) if name == b"IDAT"))
    lines = np.frombuffer(raw, np.uint8).reshape(height, 1 + 4 * width)
    pixels = np.zeros((height, width, 4), np.uint8)
    above = np.zeros((width, 4), np.uint8)
    for row, line in zip(pixels, lines, strict=True):
        row[:] = _unfilter(int(line[0]), line[1:].reshape(width, 4), above)
        above = row
    return pixels


def _chunks(picture: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    while at < len(picture):
        (size,) = struct.unpack(">I", picture[at : at + 4])
        yield picture[at + 4 : at + 8], picture[at + 8 : at + 8 + size]
        at += 12 + size


def _unfilter(kind: int, line: Pixels, above: Pixels) -> Pixels:
    """Undo a row's filter (PNG specification, 9.2)."""
    if kind == 0:
        return line
    if kind == 1:
        return np.cumsum(line, axis=0, dtype=np.uint8)
    if kind == 2:
        return line + above
    out = line.copy()
    left = corner = np.zeros(4, np.int16)
    for at, up in enumerate(above.astype(np.int16)):
        guess = (left + up) // 2 if kind == 3 else _paeth(left, up, corner)
        out[at] += guess.astype(np.uint8)
        left, corner = out[at].astype(np.int16), up
    return out


def _paeth(
    left: NDArray[np.int16], up: NDArray[np.int16], corner: NDArray[np.int16]
) -> NDArray[np.int16]:
    guess = left + up - corner
    far = [abs(guess - each) for each in (left, up, corner)]
    nearer = np.where(far[1] <= far[2], up, corner)
    return np.where((far[0] <= far[1]) & (far[0] <= far[2]), left, nearer)


def colours(pixels: Pixels) -> set[tuple[int, ...]]:
    """Every colour in a picture or a part of one: red, green, blue."""
    packed = np.unique(np.ascontiguousarray(pixels).view(np.uint32))
    return {tuple(each) for each in packed.view(np.uint8).reshape(-1, 4)[:, :3].tolist()}


def inked(pixels: Pixels) -> list[int]:
    """The columns in which something differs from the pixel in the corner."""
    return [int(each) for each in np.flatnonzero((pixels != pixels[0, 0]).any(axis=(0, 2)))]
