"""Finds what warns of a client before the work starts: rules WA1 to WA10 of the playbook.

All patterns see the folded form of `time_words.fold`, where a line break is a bar, and have no
unbounded repetition. A rule is named only where the client's own words all but say it; one red
flag is a reason to look closer, no proof.
"""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from scenarios.reading.arabic_flags import ARABIC
from scenarios.reading.clean import MAX_CHARACTERS
from scenarios.reading.english_flags import ENGLISH
from scenarios.reading.russian_flags import RUSSIAN
from scenarios.reading.time_words import fold

MOST = 3
"""Rules named at most."""

_STRONGEST_FIRST = ("WA9", "WA3", "WA1", "WA8", "WA6", "WA2", "WA7", "WA5", "WA10", "WA4")
_FLAGS: Final[Mapping[str, Mapping[str, re.Pattern[str]]]] = {
    "ar": ARABIC,
    "en": ENGLISH,
    "ru": RUSSIAN,
}

# What somebody else said is no flag of this client; nor is what he denies, or warns of.
_QUOTED = re.compile(r"«[^«»|]{0,300}»|\"[^\"|]{0,300}\"|“[^“”|]{0,300}”|„[^„“|]{0,300}“")
_DENIED = re.compile(
    r"(?:\b(?:not|never|no need to|nobody|no one|used to|wouldn't|won't|don't|doesn't|isn't"
    r"|aren't|didn't|can't|without|instead of|asked (?:me|us|for)|if (?:we|i)|he|she|they|who)"
    r"|\b(?:не|никогда|никто|он|она|они|раньше|нас просили|просили)|(?<!\w)(?:مش|مو|لا|لن|ليس|مب"
    r"|ما|هو|هي|هم|كان|كانت|بدون))(?: [^\W\d_]{1,7}){0,2} ?$"
)
_WARNING = re.compile(
    r"\b(?:scammers?|phishing|beware|watch out|fraudsters?|hilarious|cancelled|turned (?:it|him"
    r"|them) down|refused)|мошенник|развод(?!и)|осторожн|отменил|отказал|не верьте"
    r"|(?<!\w)(?:نصابين|احتيال|انتبه|احذر|بلوك|بلكته|طردناه|رفضت|الغينا)"
)
# A shop's own gifts, which the work is to announce, are not asked of the freelancer.
_GOODS = re.compile(
    r"\b(?:delivery|shipping|entry|admission|parking|get your|start your|wi-?fi)|доставк"
    r"|\b(?:вход|парковк)|(?<!\w)(?:ال)?(?:توصيل|شحن|دخول)"
)
_AROUND = 24
_NEXT = 14
_NEAR = 90


def find_red_flags(text: str, *, language: str) -> tuple[tuple[str, str], ...]:
    """The red flags a message shows: (rule id, the words that show it as written in the text).

    At most MOST, each rule once, the strongest first. Never raises.

    Args:
        text: of the message.
        language: "ar", "en" or "ru"; of any other nothing is found.
    """
    rules = _FLAGS.get(language)
    if rules is None:
        return ()
    bare = text[:MAX_CHARACTERS]
    folded = fold(bare.replace("\n", "|"))
    own = _QUOTED.sub(lambda quoted: "|" * len(quoted[0]), folded.text)
    found: list[tuple[str, str]] = []
    for rule in _STRONGEST_FIRST:
        match = next((each for each in rules[rule].finditer(own) if _is_meant(each)), None)
        if match is None:
            continue
        start, last = folded.origins[match.start()], folded.origins[match.end() - 1]
        found.append((rule, bare[_word_begins(bare, start) : _word_ends(bare, last + 1)]))
        if len(found) == MOST:
            break
    return tuple(found)


def _is_meant(match: re.Match[str]) -> bool:
    """Whether the client says it himself and of himself: no denial, no warning around it."""
    text, start, end = match.string, match.start(), match.end()
    return (
        not _DENIED.search(text[max(0, start - _AROUND) : start])
        and not _WARNING.search(text[max(0, start - _NEAR) : end + _NEAR])
        and not _GOODS.search(text[start : end + _NEXT])
    )


def _word_begins(text: str, at: int) -> int:
    while at > 0 and _is_of_word(text[at - 1]):
        at -= 1
    return at


def _word_ends(text: str, at: int) -> int:
    while at < len(text) and _is_of_word(text[at]):
        at += 1
    return at


def _is_of_word(letter: str) -> bool:
    return letter.isalnum() or unicodedata.combining(letter) > 0
