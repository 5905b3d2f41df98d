"""What /stats tells: the words and lengths of its picture, and the same as a caption."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Self

from bot.answers.talk import Talk
from bot.charts import Bar, Chart, Key, Panel, Part, Row, Tone
from bot.texts import text_key
from bot.texts.values import show_money, show_number, show_percent
from scenarios.engine.facts import Json
from scenarios.reckoning.money import Money
from scenarios.reckoning.results import Ended, Hour, Kept, Outcome, Results

_TONES = {
    Outcome.PAID: Tone.BEST,
    Outcome.AGREED: Tone.GOOD,
    Outcome.OPEN: Tone.NEUTRAL,
    Outcome.DECLINED: Tone.WARNING,
    Outcome.LOST: Tone.BAD,
}
_PART = " · "


@dataclass(frozen=True, slots=True)
class Shown:
    """The results as far as they are shown, and how much is left out."""

    results: Results
    more_currencies: int
    more_situations: int

    @classmethod
    def of(cls, results: Results, currencies: int, situations: int) -> Self:
        """The largest of them: at most so many currencies and situations."""
        kept = results.kept[:currencies]
        codes = {each.asked.currency for each in kept}
        return cls(
            Results(
                kept,
                tuple(each for each in results.hours if each.real.currency in codes),
                results.conceded,
                results.ended[:situations],
            ),
            max(len(results.kept) - currencies, 0),
            max(len(results.ended) - situations, 0),
        )


# -- the picture ----------------------------------------------------------------------------------


def chart_of(talk: Talk, shown: Shown, *, is_dark: bool) -> Chart:
    """The picture: money by currency, an hour, and how the deals stand."""
    results = shown.results
    panels = []
    if results.kept:
        note = _more_currencies(talk, shown)
        bars = tuple(_kept_bar(talk, each) for each in results.kept)
        panels.append(Panel(_say(talk, "stats-kept-title"), bars, note=note))
    if results.hours:
        bars = tuple(bar for each in results.hours for bar in _hour_bars(talk, each))
        panels.append(Panel(_say(talk, "stats-hour-title"), bars))
    if results.ended:
        panels.append(_ended_panel(talk, shown))
    return Chart(
        _say(talk, "stats-title"),
        tuple(panels),
        is_rtl=talk.user.language == "ar",
        is_dark=is_dark,
    )


def _kept_bar(talk: Talk, kept: Kept) -> Bar:
    defended = float(kept.share)
    parts, rows = [], []
    for length, tone, key, money in (
        (defended, Tone.BEST, "stats-kept", kept.defended),
        (1 - defended, Tone.WARNING, "stats-conceded", kept.conceded),
    ):
        if money.amount:
            share = show_percent(_percent(money, kept.asked), talk.locale)
            value = f"{_money(talk, money)}{_PART}{share}"
            parts.append(Part(length, tone))
            rows.append(Row(_say(talk, key), value, tone))
    if kept.gained.amount:
        rows.append(Row(_say(talk, "stats-gained"), _money(talk, kept.gained), Tone.GOOD))
    label = _say(talk, "stats-asked", {"count": kept.deals})
    return Bar(label, _money(talk, kept.asked), tuple(parts), tuple(rows))


def _hour_bars(talk: Talk, hour: Hour) -> Iterator[Bar]:
    """Two bars on one scale; one where nothing changed."""
    longest = max(hour.asked.amount, hour.real.amount)
    rates = [("stats-hour-real", hour.real, Tone.BEST)]
    if hour.asked != hour.real:
        rates.insert(0, ("stats-hour-asked", hour.asked, Tone.NEUTRAL))
    for key, money, tone in rates:
        part = Part(float(money.amount / longest), tone)
        yield Bar(_say(talk, key), _money(talk, money), (part,))


def _ended_panel(talk: Talk, shown: Shown) -> Panel:
    ended = shown.results.ended
    most = max(each.deals for each in ended)
    bars = tuple(
        Bar(
            _situation(talk, each),
            show_number(each.deals, talk.locale),
            tuple(
                Part(count / most, _TONES[outcome], show_number(count, talk.locale))
                for outcome, count in each.counts.items()
            ),
        )
        for each in ended
    )
    there = {outcome for each in ended for outcome in each.counts}
    keys = tuple(
        Key(_say(talk, f"stats-outcome-{each}"), _TONES[each]) for each in Outcome if each in there
    )
    return Panel(_say(talk, "stats-ended-title"), bars, keys, _more_situations(talk, shown))


# -- the caption ----------------------------------------------------------------------------------


def caption_of(talk: Talk, shown: Shown) -> str:
    """The same in words, HTML."""
    results = shown.results
    blocks = [[_bold(talk, "stats-title")]]
    if results.kept:
        lines = [_bold(talk, "stats-kept-title")]
        for kept in results.kept:
            lines += _kept_lines(talk, kept)
        if results.conceded:
            lines.append(talk.text("stats-told-concessions", {"count": results.conceded}))
        if more := _more_currencies(talk, shown):
            lines.append(more)
        blocks.append(lines)
    if results.hours:
        lines = [_bold(talk, "stats-hour-title")]
        blocks.append(lines + [_hour_line(talk, each) for each in results.hours])
    if results.ended:
        lines = [_bold(talk, "stats-ended-title")]
        lines += [_ended_line(talk, each) for each in results.ended]
        if more := _more_situations(talk, shown):
            lines.append(more)
        blocks.append(lines)
    return "\n\n".join("\n".join(lines) for lines in blocks)


def _kept_lines(talk: Talk, kept: Kept) -> Iterator[str]:
    facts: dict[str, Json] = {"count": kept.deals, "asked": _money(talk, kept.asked)}
    if kept.conceded.amount:
        facts["kept"] = _money(talk, kept.defended)
        facts["share"] = show_percent(_percent(kept.defended, kept.asked), talk.locale)
        facts["conceded"] = _money(talk, kept.conceded)
        yield talk.text("stats-told-kept", facts)
    else:
        yield talk.text("stats-told-all-kept", facts)
    if kept.gained.amount:
        yield talk.text("stats-told-gained", {"gained": _money(talk, kept.gained)})
    if kept.below_floor:
        yield talk.text("stats-told-below-floor", {"count": kept.below_floor})


def _hour_line(talk: Talk, hour: Hour) -> str:
    real, asked = _money(talk, hour.real), _money(talk, hour.asked)
    if hour.real == hour.asked:
        return talk.text("stats-told-hour-kept", {"real": real})
    return talk.text("stats-told-hour", {"real": real, "asked": asked})


def _ended_line(talk: Talk, ended: Ended) -> str:
    outcomes = _PART.join(
        f"{_say(talk, f'stats-outcome-{each}')} {show_number(count, talk.locale)}"
        for each, count in ended.counts.items()
    )
    facts: dict[str, Json] = {"name": _situation(talk, ended), "outcomes": outcomes}
    return talk.text("stats-told-ended", facts)


# -- both -----------------------------------------------------------------------------------------


def _say(talk: Talk, key: str, facts: dict[str, Json] | None = None) -> str:
    """Words of ours, plain."""
    return talk.texts.draft(talk.locale, key, facts or {})


def _bold(talk: Talk, key: str) -> str:
    return f"<b>{talk.text(key)}</b>"


def _money(talk: Talk, money: Money) -> str:
    return show_money(money, talk.locale)


def _percent(part: Money, whole: Money) -> Decimal:
    """Whole percents; what is neither all nor nothing is never told as such."""
    percent = (part.amount / whole.amount * 100).quantize(Decimal(1))
    if part.amount in (0, whole.amount):
        return percent
    return min(max(percent, Decimal(1)), Decimal(99))


def _situation(talk: Talk, ended: Ended) -> str:
    return _say(talk, text_key("situation", ended.situation, "button"))


def _more_currencies(talk: Talk, shown: Shown) -> str:
    count = shown.more_currencies
    return _say(talk, "stats-more-currencies", {"count": count}) if count else ""


def _more_situations(talk: Talk, shown: Shown) -> str:
    count = shown.more_situations
    return _say(talk, "stats-more-situations", {"count": count}) if count else ""
