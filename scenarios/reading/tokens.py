"""Cuts normalised text into numbers, words and signs; what only looks like a number is noise."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum


class Kind(Enum):
    """What a token is."""

    NUMBER = "number"
    WORD = "word"
    SIGN = "sign"
    SPLIT = "split"
    NOISE = "noise"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece `text[start:end]` of normalised text; a NUMBER has a value, a SPLIT has parts."""

    kind: Kind
    text: str
    start: int
    end: int
    value: Decimal = Decimal(0)
    parts: tuple[Decimal, ...] = ()


MOST_TOKENS = 1200
"""What is read of a text: a longest message of words has 800; floods of signs are cut short."""
MOST_DIGITS = 15
"""A longer run of digits is a card or an account, not a number anybody means."""

# Every quantifier below is bounded or consumes what it matched, so a scan stays linear.
_LINK = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|[\w.+-]{1,64}@[\w.-]{1,100}"
    r"|[a-z0-9-]{1,63}\.(?:com|net|org|ru|io|me|co|app|dev|eg|sa|ae)\b(?:/\S*)?"
    r"|[@#]\w+"
    r"|(?:№|#)\s?\d[\w-]*"
    r"|\+\d[\d\-() ]{6,20}\d"
    r"|[a-z]{1,12}-\d\w*"
)
_SHORTENED = re.compile(
    r"(?:т\.\s?р|тр|тыс\.\s?р|т\.\s?руб)(?![^\W\d_])\.?"
    r"|(?:ج\.\s?م|د\.\s?[اكتجمعبل]|ر\.\s?[سقعي]|ل\.\s?[سلت])(?![^\W\d_])\.?"
    r"|(?:тыс|млн|млрд)\."
    r"|у\.\s?е\.?(?![^\W\d_])"
    r"|р/ч(?![^\W\d_])"
    r"|(?:us|ca|au|nz|hk|sg|mx|[cars])\$"
)
_LATIN = re.compile(r"[a-z]{1,48}(?:'[a-z]{1,12})?")
_LETTERS = re.compile(r"[^\W\d_]{1,48}")
_MIXED = re.compile(r"[a-z]{1,48}\d\w*")
_LEADS = re.compile(
    r"(?:usd|eur|gbp|aed|sar|egp|rub|kwd|qar|omr|bhd|jod|mad|dzd|tnd|try|kzt|uah|rs|inr|chf|cad|aud)"
    r"(?=\d)"
)

_LONG = re.compile(r"\d(?:[ -]?\d){8,24}")
_SIZE = re.compile(r"\d{1,5}\s?[xх*]\s?\d{1,5}(?:\s?[xх*]\s?\d{1,5})?(?!\d)")
_DATE = re.compile(
    r"(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2}))(?![\d]|[.,]\d)"
)
_SPLIT = re.compile(
    r"(\d{1,2})\s?%?\s?([/:-])\s?(\d{1,2})(?:\s?%?\s?\2\s?(\d{1,2}))?(?:\s?%)?(?![\d]|[.,:/]\d)"
)
_TIME = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d{1,4}/\d{1,2}(?!\d)")
_ORDINAL = re.compile(r"\d+(?:(?:st|nd|rd|th)|-?(?:й|я|го|му|ти|ми|ая|ое|ый|ой|ую|ом))(?!\w)")
_GROUPED = re.compile(
    r"[1-9]\d{0,2}([ ,.'،٬])\d{3}(?:\1\d{3}){0,4}(?!\d)(?:([.,٫،])\d{1,2}(?!\d))?"
)
_INDIAN = re.compile(r"[1-9]\d?(?:,\d{2}){1,3},\d{3}(?!\d)")
_DECIMAL = re.compile(r"\d{1,15}[.,٫،٬]\d{1,15}(?!\d)")
_DOTTED = re.compile(r"\d{1,15}(?:\.\d{1,15}){2,}")
_RUN = re.compile(r"\d+")
_FRACTION = re.compile(r"\.\d{1,4}(?!\d)")
_HUNDRED = 100


def _is_long_number(match: str) -> bool:
    """Tell a phone, card or account number from one sum or a range of two."""
    digits = re.sub(r"[ -]", "", match)
    if " " not in match and "-" not in match:
        return len(digits) > MOST_DIGITS or (match[0] == "0" and len(digits) > 8)
    ends = match.split("-")
    if len(ends) > 2:
        return True
    for end in ends:
        groups = end.split()
        if len(groups) > 1 and not all(len(group) == 3 for group in groups[1:]):
            return len(digits) == 16 or digits[0] in "078" or len(groups) > 2
        if len(groups) > 1 and digits[0] == "0":
            return True
    return False


def _read_split(match: re.Match[str]) -> tuple[Decimal, ...]:
    parts = tuple(Decimal(part) for part in match.group(1, 3, 4) if part is not None)
    if sum(parts) != _HUNDRED:
        return ()
    even_or_marked = match[2] != "-" or len(parts) > 2 or parts[0] == parts[1]
    return parts if even_or_marked else ()


def _plain(text: str) -> Decimal:
    """Read what `_GROUPED`, `_INDIAN` or `_DECIMAL` matched."""
    if found := _GROUPED.fullmatch(text):
        separator = found[1]
        mark = found[2]
        whole, cents = (text, "") if mark is None else text.rsplit(mark, 1)
        return Decimal(whole.replace(separator, "") + ("." + cents if cents else ""))
    if _INDIAN.fullmatch(text):
        return Decimal(text.replace(",", ""))
    return Decimal(re.sub("[,٫،٬]", ".", text))


def _set_aside(text: str, at: int) -> int:
    """Return where the date, time, size, phone or version starting here ends, or `at`."""
    long = _LONG.match(text, at)
    if long and _is_long_number(long[0]):
        return long.end()
    for pattern in (_SIZE, _DATE, _TIME, _ORDINAL):
        if found := pattern.match(text, at):
            return found.end()
    dotted = _DOTTED.match(text, at)
    if dotted and not _GROUPED.fullmatch(dotted[0]):
        return dotted.end()
    return at


def _read_digits(text: str, at: int) -> Token:
    """Read the token that starts with the digit at `at`."""
    if (split := _SPLIT.match(text, at)) and (parts := _read_split(split)):
        return Token(Kind.SPLIT, split[0], at, split.end(), parts=parts)
    end = _set_aside(text, at)
    if end > at:
        return Token(Kind.NOISE, text[at:end], at, end)
    grouped = _GROUPED.match(text, at)
    if grouped and grouped[1] == grouped[2]:
        return Token(Kind.NOISE, grouped[0], at, grouped.end())
    found = grouped or _INDIAN.match(text, at) or _DECIMAL.match(text, at)
    if found and not re.match(r"[,،]\d", text[found.end() : found.end() + 2]):
        return Token(Kind.NUMBER, found[0], at, found.end(), _plain(found[0]))
    run = _RUN.match(text, at)
    end = run.end() if run else at + 1
    digits = text[at:end]
    if len(digits) > MOST_DIGITS or (len(digits) > 1 and digits[0] == "0"):
        return Token(Kind.NOISE, digits, at, end)
    return Token(Kind.NUMBER, digits, at, end, Decimal(digits))


def _read_letters(text: str, at: int) -> Token:
    if lead := _LEADS.match(text, at):
        return Token(Kind.WORD, lead[0], at, lead.end())
    if mixed := _MIXED.match(text, at):
        return Token(Kind.NOISE, mixed[0], at, mixed.end())
    found = _LATIN.match(text, at) or _LETTERS.match(text, at)
    end = found.end() if found else at + 1
    return Token(Kind.WORD, text[at:end], at, end)


def _read_token(text: str, at: int) -> Token:
    char = text[at]
    glued = at > 0 and text[at - 1].isalnum()
    if not glued and (link := _LINK.match(text, at)):
        return Token(Kind.NOISE, link[0], at, link.end())
    if not (glued and char.isascii() and text[at - 1].isalpha()) and (
        short := _SHORTENED.match(text, at)
    ):
        return Token(Kind.WORD, re.sub(r"[.\s]", "", short[0]), at, short.end())
    if char.isdecimal():
        return _read_digits(text, at)
    if char == "." and not glued and (part := _FRACTION.match(text, at)):
        return Token(Kind.NUMBER, part[0], at, part.end(), Decimal(part[0]))
    if char.isalpha():
        return _read_letters(text, at)
    return Token(Kind.SIGN, char, at, at + 1)


def cut(text: str) -> tuple[Token, ...]:
    """Cut normalised text into tokens; spaces are dropped, a line feed is a SIGN."""
    tokens: list[Token] = []
    at = 0
    while at < len(text) and len(tokens) < MOST_TOKENS:
        if text[at] == " ":
            at += 1
            continue
        token = _read_token(text, at)
        tokens.append(token)
        at = token.end
    return tuple(tokens)
