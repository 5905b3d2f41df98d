"""What a reply says beside the deal: a price, a day, a promise, something given away."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Final
from zoneinfo import ZoneInfo

from scenarios.reading.amounts import read_amounts, read_percents
from scenarios.reading.clean import split_sentences
from scenarios.reading.deadlines import Term, find_terms
from scenarios.reading.promised_times import time_promised
from scenarios.reading.promises import find_promises
from scenarios.reckoning.concessions import less
from scenarios.reckoning.money import Money, MoneyError

_NEAR: Final = 2
"""A sum smaller than the price by more than this factor is a part of it, or another thing's."""
_MOST_DISCOUNT: Final = 50  # percent; "half in advance" names a percentage too
_LONGEST: Final = 160
_DISCOUNT: Final = re.compile(
    r"\b(?:off|discount|less|cheaper)\b|скид|дешевле|уступ|сброс|сниж|خصم|تخفيض|أخصم|اخصم|أنزل|انزل",
    re.IGNORECASE,
)
"""Shows that a percentage lowers the price."""
INSTEAD: Final = re.compile(
    r"(?:\binstead of|\brather than|\bnot|\bwas|вместо|было|بدل(?:ا| من)?|بدلًا من|عوض(?:ا عن)?)"
    r"\W{0,3}(?:the |a |of |из |عن |من )?\W{0,3}$",
    re.IGNORECASE,
)
"""Stands before a sum that is no longer the price."""
DENIED: Final = re.compile(
    r"\b(?:can'?t|cannot|won'?t|don'?t|not|unable)\b|\bне\b|(?<!\w)(?:لا|لن|ما|مش|مو)(?!\w)",
    re.IGNORECASE,
)
_POLITE: Final = re.compile(
    r"\b(?:if (?:you have|you(?:'d| would) like|that|this|it|you need)\b"
    r"|если (?:вас|вам|тебя|тебе|это|что|есть|будут|возникнут|хотите|нужно)\b)"
    r"|(?<!\w)(?:إذا|اذا|لو) (?:كان|يناسب|عندك|لديك|سمحت|أحببت|حبيت|تحب|في|فيه)",
    re.IGNORECASE,
)
"""An "if" that asks nothing in return."""
_IN_RETURN: Final = {
    "en": r"\b(?:if (?:you|we|i)|in (?:return|exchange)|provided (?:that )?you|as long as)\b",
    "ru": r"\b(?:если|взамен|при условии|при (?:полной )?предоплате|за это|с условием)\b",
    "ar": r"(?<!\w)(?:إذا|اذا|لو|مقابل|بالمقابل|في المقابل|بشرط|على شرط|شرط)(?!\w)",
}
_RETURNS: Final = {
    language: re.compile(pattern, re.IGNORECASE) for language, pattern in _IN_RETURN.items()
}


@dataclass(frozen=True, slots=True)
class Agreed:
    """What is known of the deal the reply belongs to; None: not known."""

    price: Money | None = None
    floor: Money | None = None
    deadline: date | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What a reply says beside the deal.

    Attributes:
        below_floor: a price named below the floor (P1).
        given: a price named below the deal's, not below the floor: something is given away (P4).
        in_return: the words that ask something for it; "" where none do.
        late: a day named that lies after the deadline (P2).
        promise: what the freelancer promises (P2); "" for nothing.
        promised_on: the day named with it, UTC.
    """

    below_floor: Money | None = None
    given: Money | None = None
    in_return: str = ""
    late: Term | None = None
    promise: str = ""
    promised_on: datetime | None = None


def read_own_reply(
    text: str, agreed: Agreed, *, language: str, now: datetime, zone: str, currency: str
) -> Told:
    """Read a freelancer's reply beside the deal. Never raises for any text.

    Args:
        text: the reply.
        agreed: of its deal.
        language: of the reply.
        now: aware.
        zone: the freelancer's, an IANA name.
        currency: of sums without one.
    """
    named = _price_named(text, agreed, currency)
    floor, price = agreed.floor, agreed.price
    below = named if _is_less(named, floor) else None
    given = named if _is_less(named, price) else None
    terms = find_terms(text, language=language, now=now, zone=zone)
    promise = next(
        (each for each in find_promises(text, language=language) if each.by == "client"), None
    )
    words = "" if promise is None else promise.words
    on = None
    if words:
        on = time_promised(words, text, language=language, now=now, zone=zone)
    return Told(
        below_floor=below,
        given=None if below else given,
        in_return=find_return(text, language) if given else "",
        late=next((term for term in terms if _is_late(term, agreed.deadline, zone)), None),
        promise=words,
        promised_on=on,
    )


def _is_less(named: Money | None, than: Money | None) -> bool:
    """Whether both are known, in one currency, and the first is less."""
    if named is None or than is None or named.currency != than.currency:
        return False
    return named < than


def _price_named(text: str, agreed: Agreed, currency: str) -> Money | None:
    """The price the reply names for the whole: the largest sum that can be one, or a discount."""
    known = agreed.price or agreed.floor
    if known is None:
        return None
    least = known.amount / _NEAR
    sums = []
    denied = [span for span in _spans(text) if DENIED.search(text, *span)]
    for amount in read_amounts(text):
        if any(start <= amount.start < end for start, end in denied):
            continue
        if INSTEAD.search(text[: amount.start]):
            continue
        value = amount.low if amount.value is None else amount.value
        if value is None or (amount.currency or currency) != known.currency:
            continue
        try:
            sums.append(Money(value, known.currency))
        except MoneyError:
            continue
    near = [each for each in sums if each.amount >= least]
    if near:
        return max(near, key=lambda each: each.amount)
    if agreed.price is None:
        return None
    percent = discount_named(text)
    return None if percent is None else less(agreed.price, percent)


def discount_named(text: str) -> Decimal | None:
    """Return the percentage by which a reply lowers the price; None if it lowers by none."""
    for sentence in split_sentences(text):
        if _DISCOUNT.search(sentence) and not DENIED.search(sentence):
            for each in read_percents(sentence):
                if 0 < each.value < _MOST_DISCOUNT:
                    return each.value
    return None


def _spans(text: str) -> list[tuple[int, int]]:
    """Where the sentences of a text stand."""
    spans, at = [], 0
    for sentence in split_sentences(text):
        start = text.find(sentence, at)
        if start >= 0:
            at = start + len(sentence)
            spans.append((start, at))
    return spans


def find_return(text: str, language: str) -> str:
    """Return the words that ask something in return; "" where none do."""
    pattern = _RETURNS.get(language)
    if pattern is None:
        return ""
    for sentence in split_sentences(text):
        found = pattern.search(sentence)
        if found is not None and not _POLITE.match(sentence, found.start()):
            return sentence[found.start() :][:_LONGEST].rstrip(" .!?؟")
    return ""


def _is_late(term: Term, deadline: date | None, zone: str) -> bool:
    return deadline is not None and term.at.astimezone(ZoneInfo(zone)).date() > deadline
