"""How the patterns of red flags are put together; all of them see folded text and are bounded."""

import re

WORD_START = r"(?<![\w'-])"
GAP = r"[^.!?|]{0,40}?"
WIDE = r"[^.!?|]{0,80}?"
FAR = r"[^|]{0,110}?"


def either(*ways: str, joined: str = "") -> re.Pattern[str]:
    """One of the ways, from the beginning of a word or behind what may be `joined` to it."""
    return re.compile(rf"{WORD_START}{joined}(?:{'|'.join(ways)})")


def both(one: str, other: str, gap: str = WIDE, *, joined: str = "") -> str:
    """Two signs which mean it only together, in either order."""
    start = rf"(?<!\w){joined}"
    return rf"(?:{one}){gap}{start}(?:{other})|(?:{other}){gap}{start}(?:{one})"
