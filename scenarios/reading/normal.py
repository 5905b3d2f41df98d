"""Brings the spellings of three scripts to one form, and remembers where each character stood."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

LONGEST = 5000
"""Characters read of a text: above Telegram's 4,096, low enough to stay fast."""

_FOLDED = {
    **dict.fromkeys("أإآٱ", "ا"),
    **dict.fromkeys("ىیئ", "ي"),
    "ة": "ه",
    "ؤ": "و",
    "ک": "ك",
    "ё": "е",
    "Ё": "е",
    **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    **dict.fromkeys("’‘ʼ`´′", "'"),
    **dict.fromkeys("٪﹪％", "%"),
    "×": "x",
    "ـ": "",
    "﷼": "﷼",  # NFKC would unfold it into a word
    "№": "№",
    "½": ".5",
    "¼": ".25",
    "¾": ".75",
    "⁄": "/",
}
_WIDEST = 4  # U+FDFA alone unfolds to eighteen characters


@dataclass(frozen=True, slots=True)
class Normal:
    """A text in one form: `text[i]` was written at `places[i]` of the original.

    Lower case, ASCII digits, no marks or invisible characters, one alef and one yeh, plain dashes
    and quotes; whitespace is a space or a line feed.
    """

    text: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Turn a span of `text` (not empty) into the span of the original."""
        return self.places[start], self.places[end - 1] + 1


@lru_cache(maxsize=4096)
def _fold(char: str) -> str:
    if char in _FOLDED:
        return _FOLDED[char]
    if char.isspace():
        return "\n" if char in "\n\r\u2028\u2029" else " "
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    category = unicodedata.category(char)
    if category in {"Mn", "Me", "Cf"} or (category == "No" and char in "¹²³⁰⁴⁵⁶⁷⁸⁹"):
        return ""
    if category in {"Cc", "Cs"}:
        return " "
    unfolded = unicodedata.normalize("NFKC", char).lower()[:_WIDEST]
    return "".join(
        _FOLDED.get(part, " " if part.isspace() else part)
        for part in unfolded
        if unicodedata.category(part) != "Mn"
    )


def normalise(text: str) -> Normal:
    """Fold any string; what stands beyond `LONGEST` characters is left out."""
    folded: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text[:LONGEST]):
        piece = char.lower() if char.isascii() and char.isprintable() else _fold(char)
        if piece == "`":
            piece = "'"
        folded.append(piece)
        places.extend([place] * len(piece))
    return Normal("".join(folded), tuple(places))
