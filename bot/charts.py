"""A chart as it is said, before it is drawn: words and lengths, without a place or a colour."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Tone(StrEnum):
    """What a colour means."""

    BEST = "best"
    GOOD = "good"
    NEUTRAL = "neutral"
    WARNING = "warning"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a bar: its length as a share of the chart's width (0-1), and a number in it."""

    length: float
    tone: Tone
    number: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A line below a bar that tells of one of its tones."""

    label: str
    value: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar, what it is and how much; the parts lie one behind another."""

    label: str
    value: str
    parts: tuple[Part, ...]
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Key:
    """What a tone means in a panel."""

    label: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Panel:
    """Bars that are read together."""

    title: str
    bars: tuple[Bar, ...]
    keys: tuple[Key, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """A whole chart; all its words are plain text in one language."""

    title: str
    panels: tuple[Panel, ...]
    is_rtl: bool = False
    is_dark: bool = False


def load_chart(stored: Mapping[str, Any]) -> Chart:
    """The chart from the JSON that `dataclasses.asdict` makes of it.

    Raises:
        KeyError, TypeError, ValueError: the JSON is none.
    """
    return Chart(
        title=stored["title"],
        panels=tuple(_load_panel(each) for each in stored["panels"]),
        is_rtl=stored["is_rtl"],
        is_dark=stored["is_dark"],
    )


def _load_panel(stored: Mapping[str, Any]) -> Panel:
    return Panel(
        title=stored["title"],
        bars=tuple(_load_bar(each) for each in stored["bars"]),
        keys=tuple(Key(each["label"], Tone(each["tone"])) for each in stored["keys"]),
        note=stored["note"],
    )


def _load_bar(stored: Mapping[str, Any]) -> Bar:
    return Bar(
        label=stored["label"],
        value=stored["value"],
        parts=tuple(
            Part(each["length"], Tone(each["tone"]), each["number"]) for each in stored["parts"]
        ),
        rows=tuple(
            Row(each["label"], each["value"], Tone(each["tone"])) for each in stored["rows"]
        ),
    )
