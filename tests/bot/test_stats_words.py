"""What the picture of /stats shows stands in its caption too, and no other sum or share."""

import re
from collections.abc import Iterator
from decimal import Decimal
from html import unescape
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from hypothesis import assume, given
from hypothesis import strategies as st

from bot.answers.stats_chart import Shown, caption_of, chart_of
from bot.charts import Bar, Panel
from bot.texts import LANGUAGES, load_texts
from scenarios.engine.facts import Facts
from scenarios.playbook.situations import SITUATIONS
from scenarios.reckoning.money import Money
from scenarios.reckoning.results import Dealt, Outcome, add_up

if TYPE_CHECKING:
    from bot.answers.talk import Talk

TEXTS = load_texts()
_UNSEEN = re.compile("[\u2066-\u2069]|</?b>")
_SHARE = re.compile(r"(\d+)[\s\u00a0]*%")
_BETWEEN = " · "
_COUNTED = ("stats-told-concessions", "stats-told-below-floor")
"""What only the caption tells: how often, which no bar can show."""


@st.composite
def dealings(draw: st.DrawFn) -> Dealt:
    """A deal as it may stand: with or without prices, hours, a floor, something it was about."""
    code = draw(st.sampled_from(["USD", "EUR", "KWD"]))
    amounts = st.none() | st.integers(0, 9_000_000).map(Decimal)
    price, first, floor = (
        None if amount is None else Money(amount, code)
        for amount in draw(st.tuples(*[amounts] * 3))
    )
    return Dealt(
        draw(st.sampled_from(Outcome)),
        price,
        first,
        floor,
        draw(st.none() | st.integers(1, 90).map(Decimal)),
        draw(st.integers(0, 3)),
        draw(st.frozensets(st.sampled_from(sorted(SITUATIONS)), max_size=3)),
    )


class _Teller:
    """Stands for a talk: it only says texts in a language."""

    def __init__(self, language: str) -> None:
        self.user = SimpleNamespace(language=language)
        self.locale = language
        self.texts = TEXTS

    def text(self, key: str, facts: Facts | None = None) -> str:
        return TEXTS.say(self.user.language, key, facts)


@given(
    language=st.sampled_from(LANGUAGES),
    deals=st.lists(dealings(), min_size=1, max_size=8),
    size=st.sampled_from([(2, 4), (1, 2), (1, 1)]),
)
def test_the_caption_tells_what_the_picture_shows_panel_by_panel(
    language: str, deals: list[Dealt], size: tuple[int, int]
) -> None:
    results = add_up(deals)
    assume(not results.is_empty)
    talk = cast("Talk", _Teller(language))
    shown = Shown.of(results, *size)
    chart = chart_of(talk, shown, is_dark=False)
    read = unescape(_UNSEEN.sub("", caption_of(talk, shown)))
    title, *blocks = [block.splitlines() for block in read.split("\n\n")]
    assert title == [chart.title]
    assert [lines[0] for lines in blocks] == [panel.title for panel in chart.panels]
    counted = "".join(
        _UNSEEN.sub("", TEXTS.say(language, key, {"count": number}))
        for key in _COUNTED
        for number in range(1, 25)
    )
    for panel, (_, *lines) in zip(chart.panels, blocks, strict=True):
        told = "\n".join(line for line in lines if line not in counted)
        for value in sorted(_values(panel), key=len, reverse=True):
            assert value in told, (value, lines)
        for line in _hours(panel, language):
            assert line in lines
        assert panel.note in lines or not panel.note
        assert not re.search(r"\d", _without(told, panel)), lines


def _hours(panel: Panel, language: str) -> Iterator[str]:
    """Which hour is which, as the caption says it; nothing in another panel."""
    names = {TEXTS.draft(language, f"stats-hour-{name}", {}): name for name in ("asked", "real")}
    rates: dict[str, str] = {}
    for bar in panel.bars:
        if (name := names.get(bar.label)) is None:
            return
        rates[name] = bar.value
        if name == "real":
            key = "stats-told-hour" if "asked" in rates else "stats-told-hour-kept"
            yield _UNSEEN.sub("", unescape(TEXTS.say(language, key, {**rates})))
            rates = {}


def _values(panel: Panel) -> Iterator[str]:
    """What a panel shows, as its caption has to tell it."""
    names = {key.tone: key.label for key in panel.keys}
    for bar in panel.bars:
        if names:
            yield bar.label
            parts = [f"{names[part.tone]} {part.number}" for part in bar.parts]
            yield _BETWEEN.join(parts)
            assert bar.value == str(sum(int(part.number) for part in bar.parts))
        else:
            yield bar.value
            yield from _values_of_rows(bar)


def _values_of_rows(bar: Bar) -> Iterator[str]:
    """Sums, and the share that was kept; of all that was asked, the caption says so in words."""
    shares = [int(found[1]) for row in bar.rows if (found := _SHARE.search(row.value))]
    assert sum(shares) in (0, 100)
    for row in bar.rows:
        money, _, share = row.value.partition(_BETWEEN)
        yield money
        if row is bar.rows[0] and shares[:1] != [100]:
            yield share


def _without(told: str, panel: Panel) -> str:
    """What is left of a caption's lines without all that the picture shows too."""
    said = [*_values(panel), panel.note]
    said += [number for bar in panel.bars for number in re.findall(r"\d+", bar.label)]
    for value in sorted(said, key=len, reverse=True):
        told = told.replace(value, "", 1)
    return told
