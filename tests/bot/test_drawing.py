"""Charts are drawn: Arabic shaped and from the right, every sign known, nothing over the edge."""

import os
import subprocess
import sys
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import numpy as np
import pytest
from babel.numbers import list_currencies

from bot.answers.stats_chart import Shown, chart_of
from bot.charts import Bar, Chart, Key, Panel, Part, Row, Tone
from bot.drawing import DrawingError, draw
from bot.drawing.lines import Sheet
from bot.drawing.picture import WIDTH, compose
from bot.drawing.renderer import render
from bot.texts import LANGUAGES, load_texts
from bot.texts.locales import tag_of
from bot.texts.values import show_money
from scenarios.playbook.situations import SITUATIONS
from scenarios.reckoning.money import Money
from scenarios.reckoning.results import Dealt, Outcome, add_up
from tests.pixels import Pixels, colours, inked, read_png

if TYPE_CHECKING:
    from bot.answers.talk import Talk

in_each_language = pytest.mark.parametrize("language", LANGUAGES)
TEXTS = load_texts()
WHITE = (255, 255, 255)
RED = (0xC4, 0x45, 0x3C)


def chart_in(language: str, *, price: str = "1200", is_dark: bool = False) -> Chart:
    """A chart with everything in it that there is, at most as much as /stats shows."""
    user = SimpleNamespace(language=language)
    talk = cast(
        "Talk", SimpleNamespace(user=user, locale=tag_of(language, "Africa/Cairo"), texts=TEXTS)
    )
    deals = [
        Dealt(
            outcome,
            Money(Decimal(price) * (number % 4), code),
            Money(Decimal(price) * 2, code),
            hours=Decimal(7),
            situations=frozenset(SITUATIONS),
        )
        for number, outcome in enumerate([*Outcome] * 2)
        for code in ("USD", "IQD", "KWD")
    ]
    return chart_of(talk, Shown.of(add_up(deals), 2, 4), is_dark=is_dark)


def pixels(chart: Chart) -> Pixels:
    return read_png(render(compose(chart)[0], 1))


def png_of(text: str, *, is_rtl: bool) -> bytes:
    """One line of text on white, as a PNG."""
    words = Sheet(WIDTH, is_rtl).write(text, 20, 30, 20, "#000000")
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="44"'
    paper = f'<rect width="{WIDTH}" height="44" fill="#ffffff"/>'
    return render(f'{head} font-family="Tafawud Sans">{paper}{words}</svg>', 1)


def line(text: str) -> Pixels:
    """One line from the right on white."""
    return read_png(png_of(text, is_rtl=True))


def gaps(picture: Pixels) -> int:
    """How often there is nothing between two inked columns."""
    columns = inked(picture)
    return sum(after - before > 1 for before, after in pairwise(columns))


# -- Arabic ---------------------------------------------------------------------------------------


def test_arabic_letters_are_joined() -> None:
    # the same three letters, kept apart by non-joiners
    joined, apart = line("بهب"), line("ب\u200cه\u200cب")
    assert gaps(joined) == 0
    assert gaps(apart) > 0
    assert len(inked(joined)) < sum(len(inked(line(each))) for each in "بهب")
    # lam and alef become one sign of its own
    assert not np.array_equal(line("لا"), line("ل\u200cا"))


def test_a_letter_takes_the_shape_of_its_place() -> None:
    # ain three times: first, in the middle, last; none of them is the ain that stands alone
    word, alone = line("ععع"), line("ع")
    width = len(inked(alone)) // 2
    first, last = inked(word)[-1] + 1, inked(word)[0]
    edge = inked(alone)[-1] + 1
    assert not np.array_equal(word[:, first - width : first], alone[:, edge - width : edge])
    start = inked(alone)[0]
    assert not np.array_equal(word[:, last : last + width], alone[:, start : start + width])
    assert gaps(word) == 0


def test_arabic_is_written_from_the_right_and_its_numbers_from_the_left() -> None:
    columns = inked(line("السعر 1,200 دولار"))
    assert columns[-1] == pytest.approx(WIDTH - 20, abs=3)
    assert columns[0] > 100
    # the number stands behind the word that it follows, so to its left, and its digits in order
    word, both, number = line("السعر"), line("السعر 17"), line("17")
    first = inked(word)[0]
    assert np.array_equal(both[:, first:], word[:, first:])
    drawn = both[:, inked(both)[0] : inked(both)[0] + len(inked(number))]
    assert colours(drawn) != {(255, 255, 255)}
    assert inked(both)[0] < first
    assert not np.array_equal(line("السعر 71"), both)


def test_a_number_before_an_arabic_word_stands_on_its_right() -> None:
    number, both = line("17"), line("17 دولار")
    first = inked(number)[0]
    assert np.array_equal(both[:, first:], number[:, first:])


def test_a_chart_in_arabic_begins_on_the_right() -> None:
    bars = (Bar("a", "b", (Part(0.5, Tone.BAD),)),)
    chart = Chart("", (Panel("", bars),))
    left, right = pixels(chart), pixels(replace(chart, is_rtl=True))
    middle = WIDTH // 2
    assert RED in colours(left[:, :middle])
    assert RED not in colours(left[:, middle + 2 :])
    assert RED in colours(right[:, middle:])
    assert RED not in colours(right[:, : middle - 2])


# -- signs ----------------------------------------------------------------------------------------


def _said(chart: Chart) -> set[str]:
    words = [chart.title]
    for panel in chart.panels:
        words += [panel.title, panel.note, *(key.label for key in panel.keys)]
        for bar in panel.bars:
            words += [bar.label, bar.value, *(part.number for part in bar.parts)]
            words += [word for row in bar.rows for word in (row.label, row.value)]
    return set("".join(words))


@in_each_language
def test_every_sign_that_a_chart_may_say_is_in_the_font(language: str) -> None:
    signs = _said(chart_in(language))
    for situation in SITUATIONS.values():
        key = f"situation-{situation.id.replace('_', '-')}-button"
        signs |= set(TEXTS.draft(language, key, {}))
    for code in list_currencies():
        signs |= set(show_money(Money(Decimal("1234567.5"), code), language))
    unknown = png_of("\u4e2d", is_rtl=False)  # no font of ours has Chinese
    drawn = [sign for sign in sorted(signs) if not sign.isspace()]
    assert [sign for sign in drawn if png_of(sign, is_rtl=False) == unknown] == []


@pytest.mark.parametrize(
    "words",
    ["<b>&amp;\"'", "]]></text>", "\x00\x08\x1b", "\ud800", "\u202e\u2066\u2069", "🙂 中 \uffff"],
)
def test_whatever_is_said_can_be_drawn(words: str) -> None:
    bars = (Bar(words, words, (Part(1, Tone.BEST, words),), (Row(words, words, Tone.BAD),)),)
    chart = Chart(words, (Panel(words, bars, (Key(words, Tone.GOOD),), words),))
    assert pixels(chart).shape[1] == WIDTH


# -- the whole chart ------------------------------------------------------------------------------


@in_each_language
@pytest.mark.parametrize("price", ["1200", "987654321.25"])
def test_nothing_reaches_into_the_margins(language: str, price: str) -> None:
    picture = pixels(chart_in(language, price=price))
    assert colours(picture[:, :16]) == colours(picture[:, -16:]) == {WHITE}


@in_each_language
def test_dark_is_dark_and_says_the_same(language: str) -> None:
    light, dark = chart_in(language), chart_in(language, is_dark=True)
    assert replace(dark, is_dark=False) == light
    pictures = [pixels(each) for each in (light, dark)]
    assert max(pictures[1][0, 0, :3]) < 64
    assert pictures[0][0, 0, :3].min() == 255
    assert pictures[0].shape == pictures[1].shape


def test_parts_too_small_to_see_are_seen_and_none_goes_over_the_edge() -> None:
    parts = tuple(
        Part(length, tone)
        for length, tone in zip((0.0001, 0.9997, 0.0001, 0.0001), Tone, strict=False)
    )
    picture = pixels(Chart("", (Panel("", (Bar("a", "b", parts),)),)))
    assert {(11, 110, 95), (79, 195, 168), (182, 192, 202), (242, 177, 60)} <= colours(picture)
    assert colours(picture[:, -17:]) == {WHITE}


def test_a_picture_is_twice_as_wide_as_a_phone_and_no_higher_than_telegram_keeps() -> None:
    picture = draw(chart_in("en"))
    assert int.from_bytes(picture[16:20], "big") == 2 * WIDTH
    bars = tuple(Bar(str(each), "", ()) for each in range(100))
    tall = draw(Chart("", (Panel("", bars),)))
    assert 2500 < int.from_bytes(tall[20:24], "big") <= 2560


# -- the process that draws -----------------------------------------------------------------------


def test_the_process_that_draws_knows_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: dict[str, str] = {}
    run = subprocess.run

    def watch(*args: object, **given: object) -> object:
        seen.update(cast("dict[str, str]", given["env"]))
        return run(*args, **given)  # type: ignore[call-overload]

    monkeypatch.setenv("BOT_TOKEN", "4242:secret")
    monkeypatch.setattr(subprocess, "run", watch)
    draw(Chart("a", ()))
    assert seen.get("PATH") == os.environ["PATH"]
    assert "4242:secret" not in seen.values()


def test_a_process_that_fails_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(DrawingError, match="FileNotFoundError"):
        draw(Chart("a", ()))
