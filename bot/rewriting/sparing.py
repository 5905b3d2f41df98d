"""A quote is spared where its fault is in some of its words alone: those go, the rest stays.

Each function says whether it knew how; where it did not, nothing has been cut.
"""

import re
from collections.abc import Iterator

from bot.rewriting.cuts import Line, can_stand, clauses, is_question, take_out
from bot.rewriting.sums import find_money, has_price
from bot.rewriting.work import Span, Work

_TURN = re.compile(
    r"\s+(?=(?:but|но|بس|لكن|ولكن)\s|و(?:س|ه|ب)[\u0621-\u064a]{3})|(?<=[—–])\s+", re.IGNORECASE
)
"""Where a clause turns to something else with no comma before it."""

_LOWER = re.compile(
    r"пол\s?цены|половин|вдвое|втрое|трет|четверт|дешевле|меньше|скидк|half|third|quarter|cheaper"
    r"|discount|less|نص|ربع|ثلث|أقل|خصم|تخفيض",
    re.IGNORECASE,
)
"""A lower price, told without a figure."""


def cut_apology(work: Work, span: Span) -> bool:
    """Cut the clauses that apologise, what they apologise for, and what softens it."""
    marks = work.marks
    found = [
        (line, piece, _apologises(work, line.text[slice(*piece)]))
        for line, piece in _pieces(work, span)
    ]
    if not any(sorry for _, _, sorry in found):
        return False
    after = False  # an apology stands right before
    for line, (start, end), sorry in found:
        words = line.text[start:end]
        if sorry:
            line.cuts.append(_apology_in(work, words, start))
            after = True
            continue
        softens = marks.beside_sorry.search(words) is not None
        explains = after and marks.about_sorry.search(words) is not None
        empty = not can_stand(words, marks) or marks.hanging.search(words) is not None
        after = after and explains
        if (softens or explains or empty) and not has_price(words):
            line.cuts.append((start, end))
    return True


def _apologises(work: Work, words: str) -> bool:
    return any(each.search(words) for each in (work.marks.shame, work.marks.sorry))


def _apology_in(work: Work, words: str, start: int) -> Span:
    """What of an apologising clause goes: a price before the apology or after it stays."""
    found = list(work.marks.sorry.finditer(words))
    if found and has_price(words[: found[0].start()]):
        return start + found[0].start(), start + len(words)
    if found and has_price(words[found[-1].end() :]):
        return start, start + found[-1].end()
    return start, start + len(words)


def cut_vagueness(work: Work, span: Span) -> bool:
    """Cut the words that put a time off: what is put off stays, and so does a question."""
    marks = work.marks
    cuts: list[tuple[Line, Span]] = []
    named = stays = False
    for line, (start, end) in _pieces(work, span):
        words = line.text[start:end]
        found = [each.span() for each in marks.vague.finditer(words)]
        loose = marks.vaguer.search(words) is not None
        named = named or bool(found) or loose
        rest = take_out(words, found, marks)
        if loose or (not _says_enough(work, rest) and not is_question(rest)):
            cuts.append((line, (start, end)))
        else:
            cuts += [(line, (start + a, start + b)) for a, b in found]
            stays = True
    if not (named and stays):
        return False
    for line, part in cuts:
        line.cuts.append(part)
    return True


def _says_enough(work: Work, words: str) -> bool:
    if work.marks.deed.search(words):
        return True
    return can_stand(words, work.marks) and not work.marks.hanging.search(words)


def keep_accepted(work: Work, span: Span) -> Line | None:
    """Cut the bare yes before work that is taken on; the last line that tells which work it is.

    None where it is more than work: a day, a result or a harm that was agreed to, or no end of it.
    """
    parts = list(work.parts(span))
    quote = " ".join(line.text[slice(*part)] for line, part in parts)
    scope = dict(work.marks.kinds)["scope"]
    extra = work.kind == "scope" or (not work.client and scope.search(quote) is not None)
    given = "concession_for_nothing" in work.faults and work.marks.gift.search(quote) is not None
    if (
        not (extra or given)
        or not work.marks.future.search(quote)
        or work.marks.boundless.search(quote)
    ):
        return None
    for line, part in parts:
        words = line.text[slice(*part)]
        yes = work.marks.agreed.match(words)
        if yes is not None and can_stand(words[yes.end() :], work.marks):
            line.cuts.append((part[0], part[0] + yes.end()))
    return parts[-1][0]


def cut_favour(work: Work, span: Span) -> bool:
    """Cut the promise that is taken for pay, and that nothing is: the work it was for stays."""
    marks = work.marks
    parts = list(work.parts(span))
    if len(parts) != 1:
        return False
    line, part = parts[0]
    words = line.text[slice(*part)]
    money = find_money(words, marks.money)
    favours = [each.span() for each in marks.favour.finditer(words)]
    if not favours or money.sum or money.percent or _LOWER.search(words):
        return False  # a lower price needs an answer of its own
    yes = marks.agreed.match(words)
    gone = [*favours, *(each.span() for each in marks.gift.finditer(words))]
    gone += [yes.span()] if yes is not None else []
    if len(re.findall(r"[^\W\d_]{2,}", take_out(words, gone, marks))) < 2:
        return False
    line.cuts += [(part[0] + a, part[0] + b) for a, b in gone]
    return True


def _pieces(work: Work, span: Span) -> Iterator[tuple[Line, Span]]:
    """The clauses of a quote, each in its line."""
    for line, part in work.parts(span):
        words = line.text[slice(*part)]
        for start, end in clauses(words):
            at = start
            for turn in _TURN.finditer(words, start, end):
                if turn.start() > at:
                    yield line, (part[0] + at, part[0] + turn.start())
                    at = turn.end()
            yield line, (part[0] + at, part[0] + end)
