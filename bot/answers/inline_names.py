"""Which situations are meant by a word or two, whole or begun, and in which language they are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from bot.texts import LANGUAGES, Texts, text_key
from bot.texts.deals import RECAP
from scenarios.catalogue import library_ids
from scenarios.playbook.situations import SITUATIONS
from scenarios.reading.normal import normalise

_WORD = re.compile(r"\w+")
_ARTICLE = "ال"
"""The Arabic article: a word is the same with it and without."""
_SHORTEST = 2
"""Letters that are left of a word without its article."""
_LATIN = "en"
"""The language of Latin letters, where several have the word."""

_Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Name:
    """A name of a situation, or of the talk that walks through it and maybe through others.

    `language` is None where it is an id, which is the same in all.
    """

    situation: str
    language: str | None
    words: _Words
    of_talk: bool = False


@dataclass(frozen=True, slots=True)
class Meant:
    """What was meant.

    Attributes:
        ranks: situation id -> how far off its nearest name is (0: the very word), of all that fit.
        language: that of the nearest name; None where only ids fit.
        by_id: whether an id fits too, which is typed in a chat of any language.
    """

    ranks: dict[str, int]
    language: str | None
    by_id: bool = False


def find_situations(texts: Texts, words: str, own: str) -> Meant:
    """The situations that these words name; words at the end that name nothing are left out.

    Args:
        texts: the coach's.
        words: as typed; with none of them no situation is meant.
        own: the user's language, which a word of several languages is taken to be in.
    """
    typed = _split(words)
    while typed:
        found = [
            (rank + name.of_talk, name)
            for name in name_situations(texts)
            if (rank := _rank(typed, name.words)) is not None
        ]
        if found:
            ranks: dict[str, int] = {}
            for rank, name in found:
                ranks[name.situation] = min(rank, ranks.get(name.situation, rank))
            spoken = [
                (rank, name.language != own, name.language != _LATIN, name.language)
                for rank, name in found
                if name.language is not None
            ]
            by_id = any(name.language is None for _, name in found)
            return Meant(ranks, min(spoken)[-1] if spoken else None, by_id)
        typed = typed[:-1]
    return Meant({}, None)


def situations_of(key: str) -> frozenset[str]:
    """The situations that a draft answers: its own, or those that its talk walks through."""
    if key in RECAP:
        return frozenset({"agreement"})
    for situation in SITUATIONS:
        if key.startswith(f"{text_key('reply', situation)}-"):
            return frozenset({situation})
    talk = talk_of(key)
    if talk is None:
        return frozenset()
    return frozenset(each.id for each in SITUATIONS.values() if each.scenario == talk)


def talk_of(key: str) -> str | None:
    """The talk whose draft this is: "price-raise-…" is not of "price"."""
    fit = [each for each in library_ids() if key.startswith(f"{text_key(each)}-")]
    return max(fit, key=len, default=None)


@cache
def name_situations(texts: Texts) -> tuple[_Name, ...]:
    """Every name of every situation; it takes a moment the first time, and may be in a thread."""
    return tuple(_names(texts))


def _names(texts: Texts) -> Iterator[_Name]:
    for situation in SITUATIONS.values():
        yield _Name(situation.id, None, _split(situation.id))
        if situation.scenario is not None:
            yield _Name(situation.id, None, _split(situation.scenario), of_talk=True)
        for language in LANGUAGES:
            for more in ((), ("button",)):
                name = texts.draft(language, text_key("situation", situation.id, *more), {})
                yield _Name(situation.id, language, _split(name))
            listed = texts.draft(language, text_key("situation", situation.id, "words"), {})
            for each in listed.split(","):
                yield _Name(situation.id, language, _split(each))
            if situation.scenario is not None:
                name = texts.draft(language, text_key(situation.scenario), {})
                yield _Name(situation.id, language, _split(name), of_talk=True)


def _split(text: str) -> _Words:
    found = _WORD.findall(normalise(text).text.replace("_", " "))
    return tuple(map(_without_article, found))


def _without_article(word: str) -> str:
    bare = word.removeprefix(_ARTICLE)
    return bare if len(bare) >= _SHORTEST else word


def _rank(typed: _Words, name: _Words) -> int | None:
    """0: the name itself; 1: how it begins; 2: words within it, the last one begun."""
    if typed == name:
        return 0
    for start in range(len(name) - len(typed) + 1):
        here = name[start : start + len(typed)]
        if here[:-1] == typed[:-1] and here[-1].startswith(typed[-1]):
            return 1 if start == 0 else 2
    return None
