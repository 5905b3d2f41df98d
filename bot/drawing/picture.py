"""A chart as a PNG for a phone: light or dark, from the left or from the right."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.charts import Bar, Chart, Key, Panel, Part, Row, Tone
from bot.drawing import renderer
from bot.drawing.apart import run_apart
from bot.drawing.lines import Sheet, estimate, fit

WIDTH = 360
"""Of a chart, in the points of a phone 360 of them wide."""
MOST_PIXELS = 2560
"""Of the longer side: Telegram keeps no more."""
_SCALE = 2.0
"""Pixels of a point, where there is room for them."""
_MARGIN = 18
_ROOM = WIDTH - 2 * _MARGIN
_BAR = 14
_FAMILY = "Tafawud Sans"


@dataclass(frozen=True, slots=True)
class _Colours:
    paper: str
    ink: str
    quiet: str
    rail: str
    tones: Mapping[Tone, tuple[str, str]]
    """A tone's colour, and the ink upon it."""


_LIGHT = _Colours(
    paper="#ffffff",
    ink="#17202a",
    quiet="#55616e",
    rail="#e9edf1",
    tones={
        Tone.BEST: ("#0b6e5f", "#ffffff"),
        Tone.GOOD: ("#4fc3a8", "#0b2620"),
        Tone.NEUTRAL: ("#b6c0ca", "#17202a"),
        Tone.WARNING: ("#f2b13c", "#2e1f00"),
        Tone.BAD: ("#c4453c", "#ffffff"),
    },
)
_DARK = _Colours(
    paper="#17212b",
    ink="#f3f6f8",
    quiet="#a6b3bf",
    rail="#26333f",
    tones={
        Tone.BEST: ("#2fa58f", "#04120f"),
        Tone.GOOD: ("#9ae3cf", "#0b2620"),
        Tone.NEUTRAL: ("#5f6f7d", "#ffffff"),
        Tone.WARNING: ("#f0b64f", "#2e1f00"),
        Tone.BAD: ("#f0786c", "#2b0805"),
    },
)


def draw(chart: Chart) -> bytes:
    """The chart as a PNG, at most MOST_PIXELS high; it takes some tenths of a second.

    Raises:
        DrawingError: it cannot be drawn.
    """
    svg, height = compose(chart)
    return run_apart(renderer.__file__, svg.encode(), str(min(_SCALE, MOST_PIXELS / height)))


def compose(chart: Chart) -> tuple[str, float]:
    """The chart as SVG that refers to nothing outside itself, and its height in points."""
    colours = _DARK if chart.is_dark else _LIGHT
    painter = _Painter(Sheet(WIDTH, chart.is_rtl), colours)
    painter.title(chart.title)
    for panel in chart.panels:
        painter.panel(panel)
    height = round(painter.y + _MARGIN - 4)
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}"'
        f' font-family="{_FAMILY}">'
        f'<rect width="{WIDTH}" height="{height}" fill="{colours.paper}"/>'
        f"{''.join(painter.shapes)}</svg>"
    )
    return svg, height


class _Painter:
    """Puts one thing below another; `y` is where the next begins."""

    def __init__(self, sheet: Sheet, colours: _Colours) -> None:
        self.y = float(_MARGIN)
        self.shapes: list[str] = []
        self._sheet = sheet
        self._colours = colours

    def title(self, words: str) -> None:
        self._line(words, 19, bold=True)
        self.y += 4

    def panel(self, panel: Panel) -> None:
        self.y += 9
        self._line(panel.title, 16, bold=True)
        self._keys(panel.keys)
        for bar in panel.bars:
            self._bar(bar)
        if panel.note:
            self.y += 4
            self._line(panel.note, 13.5, quiet=True)

    def _line(self, words: str, size: float, *, bold: bool = False, quiet: bool = False) -> None:
        size = fit(words, size, _ROOM, bold=bold)
        ink = self._colours.quiet if quiet else self._colours.ink
        self.y += 21
        self.shapes.append(self._sheet.write(words, _MARGIN, self.y, size, ink, bold=bold))
        self.y += 4

    def _pair(self, label: str, value: str, *, indent: float = 0, bold: bool = False) -> None:
        """What it is on one side and how much on the other; both give way when there is no room."""
        size, gap = 14.5, 12.0
        room = _ROOM - indent - gap
        taken = estimate(label, size) + estimate(value, size, bold=bold)
        if taken > room:
            size *= room / taken
        y, end = self.y + 17, _MARGIN + _ROOM
        ink = self._colours.ink
        self.shapes.append(self._sheet.write(label, _MARGIN + indent, y, size, ink))
        self.shapes.append(self._sheet.write(value, end, y, size, ink, at_end=True, bold=bold))
        self.y += 22

    def _keys(self, keys: tuple[Key, ...]) -> None:
        for line in _wrap(keys):
            along = float(_MARGIN)
            self.y += 18
            for key in line:
                self._dot(along, key.tone, self.y - 10)
                size = fit(key.label, 13.5, _ROOM - 17)
                ink = self._colours.quiet
                self.shapes.append(self._sheet.write(key.label, along + 17, self.y, size, ink))
                along += _key_length(key)
            self.y += 3
        self.y += 2 if keys else 0

    def _bar(self, bar: Bar) -> None:
        self.y += 3
        self._pair(bar.label, bar.value, bold=True)
        self.y += 3.5  # tails of Arabic letters reach far down
        self._box(_MARGIN, _ROOM, self._colours.rail)
        along = float(_MARGIN)
        for part, length in zip(bar.parts, _lengths(bar.parts), strict=True):
            fill, ink = self._colours.tones[part.tone]
            gap = 0 if part is bar.parts[-1] else 1.2
            self._box(along, length - gap, fill)
            if part.number and estimate(part.number, 12.5, bold=True) + 4 <= length:
                middle, base = along + (length - gap) / 2, self.y + 11
                self.shapes.append(
                    self._sheet.write(part.number, middle, base, 12.5, ink, centred=True, bold=True)
                )
            along += length
        self.y += _BAR + 2
        for row in bar.rows:
            self._row(row)
        self.y += 4 if bar.rows else 0

    def _row(self, row: Row) -> None:
        self._dot(_MARGIN, row.tone, self.y + 6.5)
        self._pair(row.label, row.value, indent=17)

    def _box(self, along: float, length: float, fill: str) -> None:
        x = self._sheet.place(along, length)
        self.shapes.append(
            f'<rect x="{x:.2f}" y="{self.y:.2f}" width="{length:.2f}" height="{_BAR}" rx="3"'
            f' fill="{fill}"/>'
        )

    def _dot(self, along: float, tone: Tone, top: float) -> None:
        x = self._sheet.place(along, 11)
        self.shapes.append(
            f'<rect x="{x:.2f}" y="{top:.2f}" width="11" height="11" rx="3"'
            f' fill="{self._colours.tones[tone][0]}"/>'
        )


def _lengths(parts: tuple[Part, ...]) -> list[float]:
    """How long each part is drawn: none vanishes, and all together they fit."""
    lengths = [max(part.length * _ROOM, 4) for part in parts]
    over = sum(lengths) - max(sum(part.length for part in parts) * _ROOM, 4 * len(parts))
    if over > 0:
        lengths[lengths.index(max(lengths))] -= over
    return lengths


def _key_length(key: Key) -> float:
    return 17 + estimate(key.label, 13.5) + 12


def _wrap(keys: tuple[Key, ...]) -> Iterator[list[Key]]:
    """The keys in lines that fit."""
    line: list[Key] = []
    for key in keys:
        if line and sum(_key_length(each) for each in (*line, key)) > _ROOM + 12:
            yield line
            line = []
        line.append(key)
    if line:
        yield line
