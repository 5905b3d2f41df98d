"""A reply under repair: what is cut from its sentences and what is put beside them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.rewriting.cuts import Line, clauses
from bot.rewriting.marks import Marks
from bot.rewriting.sums import has_price, numbers_in
from bot.rewriting.terms import meanings_of
from bot.rewriting.words import Words, kind_of

Span = tuple[int, int]
_REFUSALS = frozenset({"flat_refusal", "no_acknowledgement"})


@dataclass(frozen=True, slots=True)
class Place:
    """Words that show a fault, and where they stand in the reply."""

    quote: str
    span: Span


@dataclass(slots=True)
class Work:
    """One reply under repair.

    Attributes:
        lines: its sentences.
        marks: of its language.
        words: where its better sentences come from.
        situation: of the client's message; None: unknown.
        faults: all that were found.
        closings: questions that end the rewrite.
        client: the client's message; "" if unknown.
        sparing: of a quote only the words that have the fault are cut, where it is known which.
        leads: a better sentence already asks for what comes next.
        said: keys of what was put in, each once.
        alternative: the kind of the way that was offered; None: none yet.
    """

    lines: list[Line]
    marks: Marks
    words: Words
    situation: str | None
    faults: frozenset[str]
    closings: list[str] = field(default_factory=list)
    client: str = ""
    sparing: bool = True
    leads: bool = False
    said: set[str] = field(default_factory=set)
    alternative: str | None = None

    @property
    def kind(self) -> str:
        """The group of sentences that fits the client's message, or else the faults."""
        found = kind_of(self.situation)
        if "trades_for_promise" in self.faults:
            return "promise"
        if "asks_permission_to_raise" in self.faults:
            return "raise"
        told = " ".join([self.client, *(line.text for line in self.lines)])
        money = self.marks.about_price.search(told) or re.search(r"\d{2}", self.client)
        wrong = found in {"price", "prepay", "late"} and not money
        ranked = dict(self.marks.kinds)
        if found in {"price", "prepay", "late"} and ranked["conflict"].search(self.client):
            return "conflict"
        if found == "price" and not ranked["price"].search(self.client):
            wrong = wrong or ranked["prepay"].search(self.client) is not None
        if self.situation is None or wrong or (found == "generic" and self.faults & _REFUSALS):
            return self._guess()
        return found

    def _guess(self) -> str:
        """The kind that the client's words show, where nobody has read his message rightly."""
        shown = (kind for kind, words in self.marks.kinds if words.search(self.client))
        return next(shown, "generic")

    def parts(self, span: Span) -> Iterator[tuple[Line, Span]]:
        """The sentences a quote touches, each with its part of it."""
        for line in self.lines:
            start, end = max(span[0], line.start), min(span[1], line.end)
            if start < end and any(
                map(str.isalnum, line.text[start - line.start : end - line.start])
            ):
                yield line, (start - line.start, end - line.start)

    def own(self) -> list[str]:
        """What remains of the freelancer's own sentences, greetings apart."""
        kept = (line.remains(self.marks) for line in self.lines)
        return [each for each in kept if each and self.marks.greeting.sub("", each).strip(" !.,،")]


def cut(work: Work, span: Span, *pieces: tuple[str, str], salvage: bool = True) -> None:
    """Take a quote out and put pieces (key, sentence) where it was; each key only once."""
    put = False
    for line, part in work.parts(span):
        saved = _saved(work, line.text[slice(*part)]) if salvage else []
        cuts = [part]
        for start, end in saved:
            cuts = set_apart(cuts, (part[0] + start, part[0] + end))
        line.cuts.extend(cuts)
        if put:
            continue
        put = True
        first = not any(map(str.isalnum, line.text[: part[0]]))
        for key, sentence in pieces:
            if key in work.said:
                continue
            work.said.add(key)
            (line.heads if first and not saved else line.tails).append(sentence)


def _saved(work: Work, quote: str) -> list[Span]:
    """Clauses of a quote that name a price and do not press, with their lead: they stay."""
    found: list[Span] = []
    bare_ones: list[Span] = []
    lead: int | None = None
    for start, whole in clauses(quote):
        end = _before_pressure(work, quote, start, whole)
        words = quote[start:end]
        if not words.strip() or work.marks.hanging.search(words) or meanings_of(words):
            lead = None
            continue
        sorry = list(work.marks.sorry.finditer(words))
        bare = words[sorry[-1].end() :] if sorry else words
        if _names_price(work, bare):
            found.append((end - len(bare) if sorry or lead is None else lead, end))
            bare_ones.append((end - len(bare), end))
            lead = None
        elif sorry or end < whole or "pushy" not in work.faults:
            lead = None
        elif lead is None:
            lead = start
    # where the leads leave nothing to cut, they are what presses
    return next((each for each in (found, bare_ones) if _leaves_some(each, quote)), [])


def _leaves_some(kept: list[Span], quote: str) -> bool:
    return sum(end - start for start, end in kept) < len(quote.rstrip(".!?؟ "))


def _before_pressure(work: Work, quote: str, start: int, end: int) -> int:
    """Where a clause begins to press; its beginning if it names no price before: nothing stays."""
    presses = work.marks.pressure.search(quote[start:end])
    if presses is None:
        return end
    head = quote[start : start + presses.start()]
    return start + presses.start() if _names_price(work, head) else start


def _names_price(work: Work, words: str) -> bool:
    percent = "concession_for_nothing" in work.faults and re.search(r"\d\s?[%٪]", words) is not None
    plain = re.search(r"[^\W\d_]{3,}|[$€£₽]", words) is not None
    return plain and (percent or has_price(words))


def set_apart(cuts: list[Span], kept: Span) -> list[Span]:
    """The spans without a part of them."""
    out = []
    for start, end in cuts:
        if kept[0] >= end or kept[1] <= start:
            out.append((start, end))
            continue
        out += [(start, kept[0]), (kept[1], end)]
    return [(a, b) for a, b in out if b > a]


def acknowledge(work: Work, kind: str) -> tuple[str, str]:
    """What shows that the client is understood, with the key it is put in under."""
    return "ack", work.words.say(f"ack-{kind}")


def offer(work: Work, kind: str) -> str:
    """An alternative of a kind; the closing question will go with it."""
    work.alternative = kind
    return work.words.say(f"alt-{kind}")


def calm(work: Work, span: Span, piece: tuple[str, str], *, needed: bool = True) -> str:
    """Cut heated words; show understanding in their place where nothing of it stood before."""
    first = opens(work, span)
    for line, part in work.parts(span):
        if not _is_cool(work, line, part, span):
            line.cuts.append(part)
    if first and piece[0] not in work.said and (needed or not work.own()):
        work.said.add(piece[0])
        put_first(work, piece[1])
    return piece[1]


def _is_cool(work: Work, line: Line, part: Span, span: Span) -> bool:
    """Whether a sentence between heated ones names a number, calmly: it stays at first."""
    words = line.text[slice(*part)]
    alone = line.start <= span[0] and span[1] <= line.end
    whole = part == (0, len(line.text))
    return work.sparing and not alone and whole and bool(numbers_in(words)) and "!" not in words


def opens(work: Work, span: Span) -> bool:
    """Whether nothing but a greeting stands before a quote."""
    for line, part in work.parts(span):
        before = work.marks.greeting.sub("", line.text[: part[0]])
        return not any(map(str.isalnum, before)) and not any(
            is_own(work, each) for each in work.lines if each.start < line.start
        )
    return True


def is_own(work: Work, line: Line) -> bool:
    """Whether words of the freelancer remain in a line, greetings apart."""
    kept = line.remains(work.marks)
    return bool(work.marks.greeting.sub("", kept).strip(" !.,،"))


def put_first(work: Work, better: str) -> None:
    """Put a sentence at the beginning, after a greeting."""
    first = work.lines[0]
    greeting = work.marks.greeting.search(first.text)
    if greeting is None:
        first.heads.insert(0, better)
    elif any(map(str.isalnum, first.text[greeting.end() :])):
        first.split_at = greeting.end()
        first.tails.insert(0, better)
    elif len(work.lines) > 1:
        work.lines[1].heads.insert(0, better)
    else:
        first.tails.insert(0, better)
