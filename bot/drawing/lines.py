"""Lines of text in a drawing: their side, their direction, and a size at which they fit."""

import unicodedata
from dataclasses import dataclass
from html import escape

_WIDE = frozenset("mwMWQO@%ЖШЩЮМФЫжшщюмфыصضسشطظ—…₽")
_NARROW = frozenset(" \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}.,:;'!|iljtfr()[]«»·الأإآ")
_SAFETY = 1.04
_INSTEAD = {"฿": "THB"}
"""What our fonts lack, in signs that they have."""
_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"


def estimate(text: str, size: float, *, bold: bool = False) -> float:
    """About how long the text is at this size, rather too long than too short."""
    ems = sum(_ems(sign) for sign in text)
    return ems * size * _SAFETY * (1.06 if bold else 1)


def _ems(sign: str) -> float:
    if unicodedata.category(sign) in ("Mn", "Cf"):
        return 0
    if sign in _NARROW:
        return 0.36
    if sign in _WIDE:
        return 0.95
    return 0.68 if sign.isupper() else 0.61


def fit(text: str, size: float, room: float, *, bold: bool = False) -> float:
    """The size at which the text takes no more than this room."""
    length = estimate(text, size, bold=bold)
    return size if length <= room else size * room / length


@dataclass(frozen=True, slots=True)
class Sheet:
    """Where lines are put: `width` across, written from the right where `is_rtl`."""

    width: float
    is_rtl: bool

    def place(self, along: float, length: float = 0) -> float:
        """The left edge of what begins `along` from the side where lines begin."""
        return self.width - along - length if self.is_rtl else along

    def write(
        self,
        text: str,
        along: float,
        y: float,
        size: float,
        ink: str,
        *,
        at_end: bool = False,
        centred: bool = False,
        bold: bool = False,
    ) -> str:
        """A line as SVG that begins `along` from the beginning side, or ends there.

        The whole line is set apart in its own direction, so that numbers and Latin words stand
        right in an Arabic line.
        """
        anchor = "middle" if centred else "end" if at_end != self.is_rtl else "start"
        mark = "\N{RIGHT-TO-LEFT ISOLATE}" if self.is_rtl else "\N{LEFT-TO-RIGHT ISOLATE}"
        words = escape(f"{mark}{_clean(text)}\N{POP DIRECTIONAL ISOLATE}")
        weight = ' font-weight="700"' if bold else ""
        return (
            f'<text x="{self.place(along):.2f}" y="{y:.2f}" font-size="{size:.2f}" fill="{ink}"'
            f' text-anchor="{anchor}"{weight}>{words}</text>'
        )


def _clean(text: str) -> str:
    """In signs that can be drawn: none that XML refuses or that would turn the line round."""
    return "".join(
        " " if sign.isspace() else _INSTEAD.get(sign, sign)
        for sign in text
        if sign.isspace()
        or sign in _JOINERS
        or unicodedata.category(sign) not in ("Cc", "Cs", "Cf", "Cn")
    )
