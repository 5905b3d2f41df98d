"""How a user's region writes: the locale of a language and a time zone, its digits (CLDR by Babel).

A locale is told by a tag: "ar-EG", or the language alone where the region is not known or has no
ways of its own in that language (English in Cairo). Then digits are 0 to 9, the day stands before
the month and the clock has 24 hours, which everybody reads.
"""

import re
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global

_PLAIN = "latn"
_DIGITS = {"arab": "٠١٢٣٤٥٦٧٨٩"}
"""The digits of a numbering system of CLDR, 0 first."""
_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)*%?")
_KEPT = {ord("0") + digit: 0xE000 + digit for digit in range(10)}
_GIVEN_BACK = {0xE000 + digit: ord("0") + digit for digit in range(10)}
"""Private characters stand for digits of others while ours are written."""


@cache
def tag_of(language: str, zone: str | None) -> str:
    """The tag of a language as it is written where this time zone (IANA) is."""
    territories, aliases = get_global("zone_territories"), get_global("zone_aliases")
    territory = None if zone is None else territories.get(aliases.get(zone, zone))
    if territory is None:
        return language
    try:
        Locale(language, territory)
    except UnknownLocaleError:
        return language
    return f"{language}-{territory}"


def language_of(tag: str) -> str:
    """The language of a tag."""
    return tag.partition("-")[0]


@cache
def locale_of(tag: str) -> Locale:
    """Babel's locale of a tag."""
    return Locale.parse(tag, sep="-")


def number_locale(tag: str) -> Locale:
    """Whose signs part a number: the language's everywhere.

    1.500 in Rabat is 1,500 in Cairo; a sum is not to look like another in a draft, which knows no
    region.
    """
    return locale_of(language_of(tag))


@cache
def has_half_days(tag: str) -> bool:
    """Whether the clock there is 10:00 PM rather than 22:00."""
    locale = locale_of(tag)
    return locale.territory is not None and "a" in locale.time_formats["short"].pattern


@cache
def begins_with_the_month(tag: str) -> bool:
    """Whether a date there is Nov 27 rather than 27 Nov."""
    locale = locale_of(tag)
    return locale.territory is not None and locale.date_formats["medium"].pattern.startswith("M")


@cache
def _digits_of(tag: str) -> str | None:
    locale = locale_of(tag)
    system = _PLAIN if locale.territory is None else locale.default_numbering_system
    return _DIGITS.get(system)


def has_own_digits(tag: str) -> bool:
    """Whether numbers there are written in other digits than 0 to 9."""
    return _digits_of(tag) is not None


def in_own_digits(text: str, tag: str) -> str:
    """The numbers of a text of ours in the digits and with the signs of the region: ١٬٥٠٠, ٢٠٪."""
    digits = _digits_of(tag)
    if digits is None:
        return text
    signs = str.maketrans("0123456789,.%", f"{digits}٬٫٪")
    return _NUMBER.sub(lambda number: number[0].translate(signs), text)


def hide_digits(words: str) -> str:
    """Words of others, whose digits stay as they are whatever is done to the text around them."""
    return words.translate(_KEPT)


def give_digits_back(text: str) -> str:
    """A text with the digits that were hidden."""
    return text.translate(_GIVEN_BACK)
