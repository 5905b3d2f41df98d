"""What can be written with our fonts: signs they lack in others, their line's direction, breaks."""

import re
import unicodedata
from functools import cache
from pathlib import Path
from struct import unpack_from

_FONT = Path(__file__).parent / "fonts" / "TafawudSans-Regular.ttf"
_OPEN, _CLOSE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_ISOLATES = (_OPEN, _CLOSE)
_INSTEAD = {
    "→": "->",
    "←": "<-",
    "⇒": "=>",
    "≈": "~",
    "≤": "<=",
    "≥": ">=",
    "≠": "!=",
    "฿": "THB",
    "‐": "-",
    "‑": "-",
    "\u2028": "\n",
    "\u2029": "\n",
    "\r": "\n",
}
_ORNAMENT = ("So", "Sk", "Mn", "Me", "Cc", "Cf", "Cs", "Co", "Cn")
"""Categories of signs without which a text says the same: emoji, marks upon letters, controls."""
_SPACES = re.compile(" {2,}")
_LONG = re.compile(r"\S{20,}")
_PIECE = re.compile(
    r"\S{10}[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\N{ZERO WIDTH NON-JOINER}"
    r"\N{ZERO WIDTH JOINER}]*+(?=\S)"
)
_BREAK = "\N{ZERO WIDTH SPACE}"


@cache
def _known() -> frozenset[str]:
    """The signs of our fonts, out of the segments of cmap, format 4 (OpenType 1.9)."""
    font = _FONT.read_bytes()
    (tables,) = unpack_from(">H", font, 4)
    records = (unpack_from(">4s4xL", font, 12 + 16 * each) for each in range(tables))
    cmap = next(offset for tag, offset in records if tag == b"cmap")
    (offset,) = unpack_from(">L", font, cmap + 8)
    table = cmap + offset
    (double,) = unpack_from(">H", font, table + 6)
    segments = f">{double // 2}H"
    ends = unpack_from(segments, font, table + 14)
    starts = unpack_from(segments, font, table + 16 + double)
    return frozenset(
        chr(code)
        for start, end in zip(starts, ends, strict=True)
        for code in range(start, end + 1)
        if code < 0xFFFF
    )


def spell(text: str) -> str:
    """The text in signs that can be written; of those that none stands for, letters stay.

    Isolates stay too, but no other sign that turns a line round.
    """
    spelt = "".join(_spell(sign) for sign in unicodedata.normalize("NFC", text))
    return _SPACES.sub(" ", spelt).strip()


def _spell(sign: str) -> str:
    known = _known()
    if sign in _INSTEAD:
        return _INSTEAD[sign]
    if sign == "\n" or sign in _ISOLATES or (sign in known and sign.isprintable()):
        return sign
    if sign.isspace():
        return sign if sign in known else " "
    plain = unicodedata.normalize("NFKC", sign)
    if plain != sign and all(each in known for each in plain):
        return plain
    return "" if unicodedata.category(sign) in _ORNAMENT else sign


def lacks(text: str) -> bool:
    """Whether something in it can only be written as an empty box."""
    known = _known()
    return any(sign not in known and sign != "\n" for sign in spell(text) if sign not in _ISOLATES)


def is_rtl(text: str) -> bool | None:
    """Whether it begins on the right, by its first letter outside of isolates (UAX #9, P2).

    None: it has no such letter.
    """
    depth = 0
    for sign in text:
        if sign == _OPEN:
            depth += 1
        elif sign == _CLOSE:
            depth = max(depth - 1, 0)
        elif depth == 0 and (kind := unicodedata.bidirectional(sign)) in ("L", "R", "AL"):
            return kind != "L"
    return None


def make_breakable(text: str) -> str:
    """The same with places to break a line in words too long for one."""
    return _LONG.sub(lambda word: _PIECE.sub(rf"\g<0>{_BREAK}", word[0]), text)
