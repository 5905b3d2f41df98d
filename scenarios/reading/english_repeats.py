"""How English says that something comes back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scenarios.reading.english_words import (
    MONTHS,
    NTH,
    ORDINALS,
    PART,
    UNIT,
    WEEKDAYS,
    N,
    number,
    part_name,
    rule,
)
from scenarios.reading.time_words import (
    Again,
    Found,
    Part,
    Refusal,
    Rule,
    any_of,
    month_day,
)

if TYPE_CHECKING:
    from datetime import date

_WD = rf"(?:{any_of({f'{word}s': 0 for word in WEEKDAYS} | WEEKDAYS)})"
_PLURAL_WD = rf"(?:{any_of({f'{word}s': 0 for word in WEEKDAYS if word.endswith('day')})})"
_AND = r"(?: ?(?:,|&|/|\+|and|as well as) ?(?:and |on |every )?)"
_EVERY = r"(?:on |once )?(?:every|evry|evrey|each|ev)\s(?:single )?"
_WORKDAY = r"(?:week ?days?|wk ?days?|working days?|work ?days?|business days?)"
_DAYNUM = rf"(?:\d\d?(?:st|nd|rd|th)?|{any_of(ORDINALS)})"
_ADVERBS = {"w": "week", "m": "month", "h": "hour", "y": "year", "a": "year"}
# A "weekly report" is no repetition.
_NOT_OF = r"(?<!the )(?<!my )(?<!our )(?<!your )(?<!his )(?<!her )(?<!their )(?<!\ba )"
_ALONE = r"(?= ?(?:$|[,.;!\0\1]|at\b|on\b|in the\b|every\b|each\b|from\b|starting\b|by\b|\d|@))"
_NAMES = re.compile(any_of(WEEKDAYS))


def _weekdays(words: str) -> frozenset[int]:
    return frozenset(WEEKDAYS[name] for name in _NAMES.findall(words))


def _on_weekdays(match: re.Match[str], _today: date) -> Found:
    return Again("week", _interval(match), weekdays=_weekdays(match["wd"]))


def _interval(match: re.Match[str]) -> int:
    """Two for "other" and "second", else the number said, else one."""
    said = match.groupdict().get("n")
    if not said:
        return 1
    said = said.strip()
    named = {"other": 2, "second": 2, "2nd": 2, "alternate": 2, "third": 3, "3rd": 3, "fourth": 4}
    return named.get(said) or int(number(said))


def _unit(match: re.Match[str], _today: date) -> Found:
    unit, said = match["unit"], (match["n"] or "").strip()
    if said and said[0].isdigit() and not said.isdigit():
        return Refusal()
    interval = _interval(match)
    if unit.startswith(("mo", "mth")):
        return Again("month", interval)
    if unit[0] == "m" or not interval:
        return Refusal()  # by minutes is no reminder
    return Again({"h": "hour", "d": "day", "w": "week", "y": "year"}[unit[0]], interval)


def _part(match: re.Match[str], _today: date) -> Found:
    return (Again("day", _interval(match)), Part(part_name(match["part"].replace(" ", ""))))


def _span(match: re.Match[str], _today: date) -> Found:
    first, last = WEEKDAYS[match["first"]], WEEKDAYS[match["last"]]
    length = (last - first) % 7
    return Again("week", weekdays=frozenset((first + step) % 7 for step in range(length + 1)))


def _except(match: re.Match[str], _today: date) -> Found:
    left_out = {5, 6} if "weekend" in match["wd"] else _weekdays(match["wd"])
    return Again("week", weekdays=frozenset(range(7)) - left_out)


def _nth_weekday(match: re.Match[str], _today: date) -> Found:
    return Again(
        "month", nth=NTH[match["nth"]], weekdays=frozenset({WEEKDAYS[match["wd"].rstrip("s")]})
    )


def _ordinal(word: str) -> int:
    return ORDINALS.get(word) or int(re.sub(r"\D", "", word))


def _part_of_weekdays(match: re.Match[str], _today: date) -> Found:
    """Both of "Friday afternoons", "weekday mornings"."""
    working = match["wd"].startswith("week")
    days = (
        Again("week", working=True) if working else Again("week", weekdays=_weekdays(match["wd"]))
    )
    return (days, Part(match["part"]))


def _month_day(match: re.Match[str], _today: date) -> Found:
    day = _ordinal(match["day"])
    return Again("month", month_day=day) if 1 <= day <= 31 else None


def _yearly(match: re.Match[str], today: date) -> Found:
    month, day = match["mon"] or match["mon2"], match["day"] or match["day2"]
    found = month_day(today, MONTHS[month], _ordinal(day))
    return None if found is None else (Again("year"), found)


REPEATS: tuple[Rule, ...] = (
    (
        rule(
            r"(?:every|each|everyday|daily|weekly|hourly)\b[^.;]{0,60}\b(?:"
            rf"for (?:(?:the )?(?:next|following|rest of)|(?:a|{N}) {UNIT})|"
            r"this (?:week|month)|(?:until|till|til|through|ending|up to))(?!\w)"
        ),
        lambda _m, _t: Refusal(),
    ),
    (
        rule(rf"(?:on |every )?(?P<wd>week ?day|{_WD}) (?P<part>morning|afternoon|evening|night)s"),
        _part_of_weekdays,
    ),
    (
        rule(r"mon(?:day)? ?(?:to|through|thru|till|-) ?fri(?:day)?(?=,? (?:at |@ ?)?(?:\d|noon))"),
        lambda _m, _t: Again("week", working=True),
    ),
    (
        rule(
            r"(?:on )?(?:the )?(?:first|1st|last|second|2nd) (?:(?:week ?day|working day|work ?day|"
            r"business day) of (?:each|every)|(?:week|weekend) of (?:the|each|every)) month"
        ),
        lambda _m, _t: Refusal(),
    ),
    (
        rule(
            rf"(?:bi-?weekly|fortnightly|{_EVERY}(?:fortnight|(?:other|second|2|two|alternate) "
            rf"weeks?)),? (?:on )?(?P<wd>{_WD}(?:{_AND}{_WD}){{0,6}})"
        ),
        lambda m, _t: Again("week", 2, weekdays=_weekdays(m["wd"])),
    ),
    (
        rule(rf"(?:on )?alternate (?P<wd>{_PLURAL_WD})"),
        lambda m, _t: Again("week", 2, weekdays=_weekdays(m["wd"])),
    ),
    (
        rule(
            rf"(?:the )?{_DAYNUM},? (?:and|&|,) (?:the )?{_DAYNUM},? (?:of )?(?:each|every) month|"
            rf"(?:{_EVERY}month|monthly),? (?:on )?(?:the )?{_DAYNUM},? (?:and|&|,) (?:the "
            rf")?{_DAYNUM}|"
            rf"{_EVERY}{_DAYNUM} (?:and|&) (?:the )?{_DAYNUM}"
        ),
        lambda _m, _t: Refusal(),
    ),
    (
        rule(
            rf"(?:{_EVERY}|on )?(?:the )?(?P<nth>{any_of(NTH)}) (?P<wd>{_WD}) "
            r"(?:of|in) (?:the|every|each|a) month(?<!the month)"
        ),
        _nth_weekday,
    ),
    (
        rule(
            rf"{_EVERY}(?P<nth>{any_of({w: 0 for w in NTH if w not in {'second', '2nd'}})}) "
            rf"(?P<wd>{_WD})"
            r"(?: (?:of|in) (?:the|every|each|a) month)?"
        ),
        _nth_weekday,
    ),
    (
        rule(
            rf"(?:(?:{_EVERY}|on |at |by )?(?:the )?(?:very )?(?:end|last day) of (?:each|"
            r"every) month|"
            rf"{_EVERY}(?:(?:last day|end) of (?:the |a )?month|month[- ]end|month (?:on|at) "
            r"(?:the |its )?(?:last day|end))|"
            r"monthly (?:on|at) (?:the )?(?:last day|end)(?: of (?:the )?month)?)"
        ),
        lambda _m, _t: Again("month", month_day=-1),
    ),
    (
        rule(
            r"(?:(?:on|at) )?(?:the )?(?:beginning|start|first day) of (?:each|every) month|"
            rf"{_EVERY}(?:first|1st) (?:day )?of (?:the )?month"
        ),
        lambda _m, _t: Again("month", month_day=1),
    ),
    (
        rule(r"(?:(?:in|at) )?(?:the )?middle of (?:each|every) month"),
        lambda _m, _t: Again("month", month_day=15),
    ),
    (
        rule(
            rf"(?:(?:on |{_EVERY})?(?:the )?(?P<day>{_DAYNUM})(?: day)?,? (?:of )?(?:each|"
            r"every) month)"
        ),
        _month_day,
    ),
    (
        rule(
            rf"(?:{_EVERY}month|monthly),? (?:on |by )?(?:the )?"
            rf"(?P<day>\d\d?(?:st|nd|rd|th)|{any_of(ORDINALS)})(?! {_WD})"
        ),
        _month_day,
    ),
    (
        rule(
            rf"{_EVERY}(?P<day>\d\d?(?:st|nd|rd|th))(?: of (?:the |a )?month)?(?! (?:day|week|"
            rf"month|hour|{_WD}))"
        ),
        _month_day,
    ),
    (
        rule(
            rf"{_EVERY}(?:(?P<day>{_DAYNUM}) (?:of )?(?P<mon>{any_of(MONTHS)})|"
            rf"(?P<mon2>{any_of(MONTHS)}) (?:the )?(?P<day2>{_DAYNUM}))"
        ),
        _yearly,
    ),
    (
        rule(
            rf"(?:{_EVERY}day|everyday|daily|all week)?,? ?(?:from "
            rf")?(?P<first>{any_of(WEEKDAYS)}) ?"
            rf"(?:to|through|thru|till|until|-) ?(?P<last>{any_of(WEEKDAYS)})(?P<all>)"
        ),
        lambda m, t: (
            _span(m, t) if re.match(r"(?:on )?(?:every|each|ev|daily)", m[0]) else Refusal()
        ),
    ),
    (
        rule(
            rf"(?:{_EVERY}day|everyday|daily),? (?:except|but|besides|apart from)(?: for| not)?"
            rf"(?: on)?(?: the)? (?P<wd>weekends?|{_WD}(?:{_AND}{_WD})*)"
        ),
        _except,
    ),
    (
        rule(rf"{_EVERY}(?P<n>(?:other|second|alternate|{N}) )?{_WORKDAY}"),
        lambda m, _t: Refusal() if m["n"] else Again("week", working=True),
    ),
    (
        rule(
            r"(?:on |during )(?:week ?days|work ?days|working days|business days)|(?<!\d )weekdays"
        ),
        lambda _m, _t: Again("week", working=True),
    ),
    (
        rule(rf"(?:{_EVERY}|on |at |over )?weekends|{_EVERY}(?:weekend|wkend)"),
        lambda _m, _t: Again("week", weekdays=frozenset({5, 6})),
    ),
    (
        rule(
            rf"(?:weekly )?{_EVERY}(?P<n>(?:other|second|2nd|alternate) )?(?P<wd>{_WD}"
            rf"(?:{_AND}{_WD}){{0,6}})(?!'s)"
        ),
        _on_weekdays,
    ),
    (
        rule(rf"(?:on )?(?P<wd>{_WD}(?:{_AND}{_WD}){{2,6}})"),
        _on_weekdays,
    ),
    (
        rule(rf"(?:on )?(?P<wd>{_PLURAL_WD}(?:{_AND}{_WD}){{0,6}})"),
        _on_weekdays,
    ),
    (
        rule(rf"{_EVERY}(?P<n>(?:other|second|alternate) )?(?P<part>{PART}|lunch ?time)"),
        _part,
    ),
    (rule(r"nightly"), lambda _m, _t: (Again("day"), Part("night"))),
    (
        rule(rf"(?:in the |on )?(?P<part>morning|evening|afternoon|night)s{_ALONE}"),
        lambda m, _t: (Again("day"), Part(m["part"])),
    ),
    (
        rule(rf"{_EVERY}(?:fortnight)|fortnightly|bi-?weekly{_ALONE}"),
        lambda _m, _t: Again("week", 2),
    ),
    (rule(rf"{_EVERY}(?:quarter)|quarterly{_ALONE}"), lambda _m, _t: Again("month", 3)),
    (rule(rf"{_EVERY}half (?:a )?year"), lambda _m, _t: Again("month", 6)),
    (
        rule(
            rf"{_EVERY}(?:half(?: an?)? hour|few|couple|now and)|(?:twice|thrice|{N} times) "
            r"(?:a|per|each|every) \w+"
        ),
        lambda _m, _t: Refusal(),
    ),
    (
        rule(
            rf"{_EVERY}(?P<n>(?:other|second|2nd|third|3rd|fourth|alternate|{N}) "
            rf"?)?(?P<unit>{UNIT})"
        ),
        _unit,
    ),
    (rule(r"once (?:a|every|per) (?P<n>)(?P<unit>hour|day|week|month|year)"), _unit),
    (rule(r"(?:a|per) (?:day|week|month)(?= every)"), lambda _m, _t: Refusal()),
    (rule(r"everyday"), lambda _m, _t: Again("day")),
    (
        rule(rf"{_NOT_OF}(?P<unit>daily|weekly|monthly|hourly|yearly|annually){_ALONE}"),
        lambda m, _t: Again("day" if m["unit"] == "daily" else _ADVERBS[m["unit"][0]]),
    ),
)
