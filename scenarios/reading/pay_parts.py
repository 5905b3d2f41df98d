"""An answer about payments, cut into its stages: by its separators, else before each sum."""

import re
from itertools import pairwise

from scenarios.reading.amounts import (
    read_amounts,
    read_loose_sums,
    read_percents,
    read_shares,
)

_REST = r"the rest|the remaind|остально|остаток|الباقي|المتبقي"
_BETWEEN = re.compile(
    r"[\n;؛+]+|(?<!\d)[,،]+|[,،]+(?!\d)"
    r"|(?<=\s)و(?=\s?(?:\d|الباقي|المتبقي|(?:ال)?(?:نصف|نص|ثلث|ربع)))"
    r"|(?<!\w)(?:and then|then|and|потом(?=\s+\S)|затем|и|ثم)(?!\w)"
    rf"|(?<!\w)(?={_REST})",
    re.IGNORECASE,
)
_NUMBERING = re.compile(r"\A\s*(?:\d{1,2}[.)]|[-–—•*])\s+")
_SHARE = re.compile(
    r"(?<!\w)(?:half|thirds?|quarters?|половин[аыуе]|полцены|трет[ьи]|четверт[ьи]"
    r"|(?:ال)?(?:نصف|نص|ثلث|ربع))(?!\w)",
    re.IGNORECASE,
)
_BELONGS = re.compile(
    r"(?<!\w)(?:(?:an?|the|one|two|three|first|second|other|another|remaining|last|final"
    r"|одн[ау]|две|три|ещ[её]|друг(?:ая|ую)|втор(?:ая|ую)|перв(?:ая|ую)|последн(?:яя|юю)"
    r"|оставшиеся|остальные) )+$",
    re.IGNORECASE,
)
"""Words before a share or a sum that are of the same stage: "the other half", "two thirds"."""
EDGES = " \t.,:;–—-()%$€£₽"
"""What a stage's name neither begins nor ends with."""

Span = tuple[int, int]


def cut_up(text: str) -> list[str]:
    """The parts that separators make ("half now, half later"), in order, without numbering."""
    parts = (" ".join(_NUMBERING.sub("", part, count=1).split()) for part in _BETWEEN.split(text))
    return [part for part in parts if part.strip(EDGES)]


def hide(text: str, places: list[Span]) -> str:
    """The text with a word that means nothing in these places, everything else where it was."""
    for start, end in places:
        text = text[:start] + "x" * (end - start) + text[end:]
    return text


def share_word(text: str) -> Span | None:
    """Where the first share in words is: "half", «треть», «ثلث»."""
    found = _SHARE.search(text)
    return None if found is None else found.span()


def cut_before_sums(part: str, days: list[Span], *, loose: bool) -> list[str]:
    """A part that names several shares or sums, one for each ("30% now 70% later").

    Args:
        part: between two separators.
        days: places in it that name days, whose numbers are no sums.
        loose: whether bare numbers are sums; they can be where a price proves the stages.
    """
    found = _worths(part, days, loose=loose)
    if len(found) < 2:
        return [part]
    opens = not _BELONGS.sub("", part[: found[0][0]]).strip(EDGES)
    closes = not part[found[-1][1] :].strip(EDGES)
    if closes and not opens:  # "now 30% later 70%"
        cuts = [end for _, end in found[:-1]]
    else:
        cuts = [len(_BELONGS.sub("", part[:start])) for start, _ in found[1:]]
    edges = [0, *cuts, len(part)]
    return [part[start:end] for start, end in pairwise(edges)]


def _worths(part: str, days: list[Span], *, loose: bool) -> list[Span]:
    """Where the part names its shares or sums: percentages, else words, else sums."""
    bare = hide(part, days)
    percents = [(each.start, each.end) for each in read_percents(bare)]
    if percents:
        return _apart(bare, percents)
    if words := [found.span() for found in _SHARE.finditer(bare)]:
        return _apart(bare, words)
    if read_shares(bare):  # "30/70" is one thing
        return []
    sums = read_loose_sums(bare) if loose else read_amounts(bare)
    return _apart(bare, [(each.start, each.end) for each in sums])


def _apart(text: str, spans: list[Span]) -> list[Span]:
    """Two with nothing but a sign between them are one: "30-40%"; "50% - 50%" are two."""
    found: list[Span] = []
    for start, end in spans:
        gap = text[found[-1][1] : start].strip() if found else ""
        is_open = bool(found) and text[found[-1][1] - 1].isdigit()
        if is_open and gap and not any(map(str.isalnum, gap)):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found
