"""Reads the time of a reminder said in words, in Arabic, English or Russian, and what it is about.

Parts of the day without an hour are 9 (morning), 12 (noon), 13 (lunch), 15 (afternoon), 19
(evening) and 21 (night) o'clock; a bare date is 10:00. Nothing is guessed: a phrase with two
meanings gives both, an event without a known date is not understood, nor is a repetition by
callers that can keep none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from scenarios.reading.arabic_times import ARABIC
from scenarios.reading.english_times import ENGLISH
from scenarios.reading.latin_letters import respell
from scenarios.reading.named_days import read_named_day
from scenarios.reading.returning import Turn, is_returning, resolve_returning
from scenarios.reading.russian_times import RUSSIAN
from scenarios.reading.time_typos import mend
from scenarios.reading.time_words import (
    Clock,
    Day,
    Either,
    Folded,
    Grammar,
    Item,
    Part,
    Refusal,
    Shift,
    clock,
    fold,
)
from scenarios.reading.wall_clock import in_part, resolve
from scenarios.reading.wishes import find_asking, is_wish, language_of_wish

if TYPE_CHECKING:
    from scenarios.reading.repeats import Repeat

__all__ = ["TimeRead", "is_wish", "read_clock", "read_time"]

_PLAIN = Grammar(
    (), re.compile("(?!)"), re.compile("(?!)"), re.compile(r"^[\s,:]+"), re.compile("(?!)")
)
_GRAMMARS = {"ar": ARABIC, "en": ENGLISH, "ru": RUSSIAN}
_SCRIPTS = {
    "ar": re.compile("[\u0600-\u06ff]"),
    "ru": re.compile("[\u0400-\u04ff]"),
    "en": re.compile("[a-z]"),
}
_READ_LENGTH = 300
_TAKEN = "\0"
_ASKING = "\1"
_FIGURES = re.compile(
    r"(?<!\d)(?P<h>\d{1,2})(?: ?[:.] ?| )(?P<m>[0-5]\d)(?!\d) ?(?P<half>[ap]\.?m\b|[صم](?!\w))?"
)
_AFTER = re.compile(r"(?<!\w)(?:after|после|بعد|عقب) ?$")
# What looks like a time of day, or a zone not the user's, and was not read: a guess otherwise.
_UNREAD = re.compile(
    r"\d:\d\d|(?<!\w)at \d|\d ?[ap]m\b|(?<!\w)(?<!سعر )(?<!اجر )(?:عال|ال)ساعه|\0 ?(?:و|"
    r"الا ?)(?:خمسه|عشره)(?!\w)|"
    r"\b(?:utc|gmt|es?t|edt|ps?t|pdt|cst|cet|cest|ist|bst|msk|мск)\b|\0 \w+ time\b|"
    r"\bпо (?:москв|мск|киев|гринвич|минск|алмат)|(?<!\w)ب?توقيت(?!\w)"
)
_ANY_DAY = date(2026, 1, 1)
_MIDNIGHT = time()
_SPACES = re.compile(r"\s+")
_SMALL_NUMBER = re.compile(r"(?<![\w.])\d\d?(?![\w.])")
_OR = re.compile(r"\0,? ?(?:or|или|либо|او|ولا) ")


@dataclass(frozen=True, slots=True)
class TimeRead:
    """What was read.

    Attributes:
        at: the moment, aware, UTC; None when there is no single one.
        problem: None, "not_understood", "past" or "ambiguous".
        choices: when ambiguous, the moments it can mean, in order, UTC.
        subject: what is left of the wish without its time and without the asking.
        repeat: how it comes back, `at` being the first time; None when it does not.
        choice_repeats: when a repetition is ambiguous, the one of each of the choices.
        is_elapsed: it was said as time that passes ("in two hours"), whatever the clock shows.
    """

    at: datetime | None
    problem: str | None
    choices: tuple[datetime, ...]
    subject: str
    repeat: Repeat | None = None
    choice_repeats: tuple[Repeat, ...] = ()
    is_elapsed: bool = False

    @property
    def first(self) -> datetime | None:
        """The moment meant, or the first of those it can be."""
        return self.at or next(iter(self.choices), None)

    @property
    def selectable(self) -> tuple[datetime, ...]:
        """The moments it can be where a tap may choose: repetitions differ in their hour alone."""
        rules = {replace(rule, clock=_MIDNIGHT) for rule in self.choice_repeats}
        return self.choices if len(rules) <= 1 else ()


def read_time(
    text: str, *, language: str, now: datetime, zone: str, repeats: bool = False
) -> TimeRead:
    """Read the time meant by `text`, said at `now` (aware) by someone in `zone` (an IANA name).

    A repetition is read where the caller can keep one (`repeats`); for others it is not understood.

    The script of the text decides its language, `language` only where that leaves a choice.
    Any text is answered and none raises; an unknown zone is read as UTC.
    """
    try:
        place = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        place = ZoneInfo("UTC")
    now = now.astimezone(UTC).replace(microsecond=0)
    today = now.astimezone(place).date()
    head, tail = text[:_READ_LENGTH], text[_READ_LENGTH:]
    folded, typed = respell(mend(fold(head)), language=language)
    past: TimeRead | None = None
    for tongue in _languages(folded, language, typed):
        grammar = _GRAMMARS[tongue]
        items, left = _scan(folded.text, grammar, today)
        if typed == tongue and _is_hour_unread(items, left):
            items.append(Refusal())
        subject = _subject(head, folded, left, grammar) + tail
        if not items and tongue != "ar":
            named = read_named_day(_unread(head, folded), language=tongue, today=today)
            if named is not None:
                items, subject = [named[0]], named[1] + tail
        if repeats and is_returning(items):
            turns = resolve_returning(items, now=now, zone=place, language=tongue)
            if turns:
                return _returning(turns, subject)
        meaning = resolve(items, now=now, zone=place)
        if len(meaning.moments) == 1:
            elapsed = any(isinstance(item, Shift) and item.minutes for item in items)
            return TimeRead(meaning.moments[0], None, (), subject, is_elapsed=elapsed)
        if meaning.moments:
            return TimeRead(None, "ambiguous", meaning.moments[:4], subject)
        if meaning.past:
            past = past or TimeRead(None, "past", (), subject)
        if items:
            break
    if past is not None:
        return past
    return TimeRead(None, "not_understood", (), _unread(head, folded) + tail)


def _returning(turns: tuple[Turn, ...], subject: str) -> TimeRead:
    if len(turns) == 1:
        return TimeRead(turns[0].at, None, (), subject, turns[0].repeat)
    moments, rules = tuple(turn.at for turn in turns), tuple(turn.repeat for turn in turns)
    return TimeRead(None, "ambiguous", moments, subject, None, rules)


def read_clock(text: str, *, language: str) -> tuple[time, ...]:
    """The times of day a text can mean ("2:35": at night or in the afternoon); () when none."""
    folded, typed = respell(mend(fold(text[:_READ_LENGTH])), language=language)
    plain = _FIGURES.search(folded.text)
    if plain:
        half = {"a": "am", "ص": "am", "p": "pm", "م": "pm"}.get((plain["half"] or "")[:1])
        said = clock(int(plain["h"]), int(plain["m"]), half=half)
        return _halves(said) if said is not None else ()
    for tongue in _languages(folded, language, typed):
        items, _left = _scan(folded.text, _GRAMMARS[tongue], _ANY_DAY)
        clocks = {item for item in items if isinstance(item, Clock)}
        if len(clocks) == 1:
            parts = [item for item in items if isinstance(item, Part)]
            said = clocks.pop()
            return _halves(in_part(said, parts[0]) if parts else said)
    alone = re.fullmatch(r"\D*(\d{1,2})\D*", folded.text)
    said = clock(int(alone[1])) if alone else None
    return _halves(said) if said is not None else ()


def _halves(said: Clock) -> tuple[time, ...]:
    if not said.bare:
        return (time(said.hour, said.minute),)
    early = said.hour % 12
    both = (time(early, said.minute), time(early + 12, said.minute))
    return both if said.hour < 12 else both[::-1]


def _languages(folded: Folded, language: str, typed: str | None) -> list[str]:
    """The languages to try: the one `typed` in Latin letters, or that of the wish, then by script.

    The user's own comes first on a tie.
    """
    counts = {tongue: len(script.findall(folded.text)) for tongue, script in _SCRIPTS.items()}
    wish = language_of_wish(folded)
    known = [tongue for tongue, count in counts.items() if count]
    if not known:
        return [language if language in _GRAMMARS else "en"]
    first = typed or wish
    return sorted(known, key=lambda one: (one != first, one != language, -counts[one]))


def _scan(text: str, grammar: Grammar, today: date) -> tuple[list[Item], str]:
    """The items found by the grammar, and the text with their places taken."""
    left = _mark(text, find_asking(text))
    items: list[Item] = []
    shifts = 0
    for pattern, build in grammar.rules:
        for match in list(pattern.finditer(left)):
            start, end = match.span()
            if _TAKEN in left[start:end] or _ASKING in left[start:end]:
                continue
            found = build(match, today)
            if found is None:
                continue
            before = left[:start].replace(_TAKEN, "")[-20:]
            dated = isinstance(found, Day) and _AFTER.search(before)
            if dated or grammar.refused_before.search(before):
                found = Refusal()
            several = found if isinstance(found, tuple) else (found,)
            shifts += any(isinstance(item, Shift) for item in several)
            items.extend(several)
            left = left[:start] + _TAKEN * (end - start) + left[end:]
    if items and (
        shifts > 1 or _OR.search(left) or _UNREAD.search(left) or _tied(items, left, grammar)
    ):
        items.append(Refusal())
    return items, left


def _is_hour_unread(items: list[Item], left: str) -> bool:
    """Whether a day in Latin letters has a number beside it that may be its hour, oddly spelt."""
    if not items or any(isinstance(item, Clock | Either | Shift | Part) for item in items):
        return False
    return _SMALL_NUMBER.search(left) is not None


def _tied(items: list[Item], left: str, grammar: Grammar) -> bool:
    """Whether the time hangs on an event of unknown date ("after Eid at 5", "Friday after it")."""
    if not any(isinstance(item, Day | Shift) for item in items):
        return grammar.event.search(left) is not None
    if any(isinstance(item, Clock | Part) for item in items):
        return False
    return any(
        left[: found.start()].endswith("\0 ") and not found.groupdict().get("feast")
        for found in grammar.event.finditer(left)
    )


def _mark(text: str, spans: list[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + _ASKING * (end - start) + text[end:]
    return text


def _subject(text: str, folded: Folded, left: str, grammar: Grammar) -> str:
    """The words of `text` that are neither time nor asking, tidied at both ends."""
    kept = list(text)
    for place, letter in enumerate(left):
        if letter in {_TAKEN, _ASKING}:
            stop = folded.origins[place + 1] if place + 1 < len(left) else len(text)
            for origin in range(folded.origins[place], stop):
                kept[origin] = _TAKEN
    pieces = (_trim(piece, grammar) for piece in "".join(kept).split(_TAKEN))
    return _trim(" ".join(piece for piece in pieces if piece), grammar)


def _unread(text: str, folded: Folded) -> str:
    """The wish without its asking; nothing else typed is lost."""
    asked = _mark(folded.text, find_asking(folded.text))
    return _subject(text, folded, asked, _PLAIN)


def _trim(text: str, grammar: Grammar) -> str:
    text = _SPACES.sub(" ", text).strip()
    text = grammar.trimmed_start.sub("", text)
    return grammar.trimmed_end.sub("", text).strip()
