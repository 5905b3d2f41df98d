"""What a rewrite keeps of the freelancer's own: his figures, days and names, and his words.

Two shares of each: of what stands outside the words that show a fault, which has no reason to go,
and of what stands in them, of which only the fault has.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from unicodedata import decimal

from evals.corpus import LANGUAGES
from evals.replies import Reply
from scenarios.checking.faults import FAULTS

_NUMBER = re.compile(r"\d+(?:[ \u00a0\u202f]\d{3}(?!\d))*(?:[.,:]\d+)*")
_DAYS = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august"
    r"|september|october|november|december|понедельник|вторник|сред[ау]|четверг|пятниц|суббот"
    r"|воскресень|январ|феврал|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр"
    r"|(?:ال)?(?:أحد|اثنين|ثلاثاء|تلات|أربعاء|خميس|جمعة|سبت)"
    r"|يناير|فبراير|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<=[a-zа-яё,] )[A-ZА-ЯЁ][a-zа-яё]{2,}")
_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 5
"""Letters of a word that tell it from others, whatever its ending."""


@dataclass(frozen=True, slots=True)
class Rewritten:
    """A labelled reply and what was made of it."""

    reply: Reply
    text: str


@dataclass(slots=True)
class _Sums:
    facts: int = 0
    facts_kept: int = 0
    words: int = 0
    words_kept: int = 0

    def add(self, words: str, rewrite: str) -> None:
        """Count what of some words of the reply stands in its rewrite."""
        facts, words_of = find_facts(words), _stems(words)
        self.facts += facts.total()
        self.facts_kept += (facts & find_facts(rewrite)).total()
        self.words += words_of.total()
        self.words_kept += (words_of & _stems(rewrite)).total()

    def __str__(self) -> str:
        return (
            f"{self.facts_kept:>6} of {self.facts:>4} {self.facts_kept / max(self.facts, 1):>5.2f}"
            f"{self.words_kept / max(self.words, 1):>8.2f}"
        )


def find_facts(text: str) -> Counter[str]:
    """Return the figures, days, months and names of a text, whatever digits they are written in."""
    digits = "".join(str(decimal(each, each)) for each in text)
    numbers = (re.sub(r"\s", "", each) for each in _NUMBER.findall(digits))
    days = (each.casefold() for each in _DAYS.findall(digits))
    return Counter([*numbers, *days, *_NAME.findall(_DAYS.sub("", digits))])


def describe_kept(rewritten: Sequence[Rewritten]) -> str:
    """Return what is kept, a line a fault and language: first outside of its words, then in them.

    A reply of several faults counts with each of them.
    """
    head = f"{'':<24}   {'replies':>8}{'facts outside':>20}{'words':>8}{'in them':>20}{'words':>8}"
    lines = [head]
    for fault in FAULTS:
        for language in LANGUAGES:
            own = [
                each
                for each in rewritten
                if each.reply.language == language and fault in each.reply.faults
            ]
            lines.append(f"{fault:<24} {language}{len(own):>8}  {_share(own)}")
    for language in (*LANGUAGES, "all"):
        own = [each for each in rewritten if language in ("all", each.reply.language)]
        lines.append(f"{'all faults':<24} {language:<3}{len(own):>7}  {_share(own)}")
    return "\n".join(lines)


def _share(rewritten: Iterable[Rewritten]) -> str:
    outside, inside = _Sums(), _Sums()
    for each in rewritten:
        rest, quoted = each.reply.text, []
        for _, quote in sorted(each.reply.quotes, key=lambda pair: -len(pair[1])):
            if quote in rest:
                rest = rest.replace(quote, "\n", 1)
                quoted.append(quote)
        outside.add(rest, each.text)
        inside.add("\n".join(quoted), each.text)
    return f"{outside} {inside}"


def _stems(text: str) -> Counter[str]:
    return Counter(word[:_STEM].casefold() for word in _WORD.findall(text))
