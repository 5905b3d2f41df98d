"""Small real files to send when no other is at hand, and the measure of a picture."""

import struct
import zlib
from collections.abc import Iterator


def draw_photo(width: int = 320, height: int = 200) -> bytes:
    """Return a PNG of a sky that grows light towards the ground."""
    rows = b"".join(
        b"\x00"
        + bytes((70 + y * 120 // height, 130 + y * 80 // height, 190 + y * 40 // height)) * width
        for y in range(height)
    )
    return _png(struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0), rows)


def draw_sticker() -> bytes:
    """Return a PNG of one transparent pixel: what a sticker shows is its emoji."""
    return _png(struct.pack(">IIBBBBB", 1, 1, 8, 6, 0, 0, 0), b"\x00\x00\x00\x00\x00")


def make_voice() -> bytes:
    """Return the head of an Ogg Opus stream, enough for a voice message nobody listens to."""
    head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, 0, 48000, 0, 0)
    return b"OggS" + struct.pack("<BBqIII", 0, 2, 0, 1, 0, 0) + bytes((1, len(head))) + head


def _png(header: bytes, rows: bytes) -> bytes:
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )


def measure(picture: bytes) -> tuple[int, int] | None:
    """Return the width and height of a PNG or JPEG in pixels, None for anything else."""
    if picture.startswith(b"\x89PNG\r\n\x1a\n") and len(picture) >= 24:
        width, height = struct.unpack(">II", picture[16:24])
        return width, height
    if picture.startswith(b"\xff\xd8"):
        for kind, body in _jpeg_segments(picture):
            # Start-of-frame markers; C4, C8 and CC among them mean something else.
            if 0xC0 <= kind <= 0xCF and kind not in {0xC4, 0xC8, 0xCC} and len(body) >= 5:
                height, width = struct.unpack(">HH", body[1:5])
                return width, height
    return None


def _jpeg_segments(picture: bytes) -> Iterator[tuple[int, bytes]]:
    at = 2
    while at + 4 <= len(picture) and picture[at] == 0xFF:
        (size,) = struct.unpack(">H", picture[at + 2 : at + 4])
        yield picture[at + 1], picture[at + 4 : at + 2 + size]
        at += 2 + size
