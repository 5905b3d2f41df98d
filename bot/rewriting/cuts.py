"""A reply cut into sentences, and sentences from which words are taken without leaving ruins."""

import re
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from unicodedata import combining

from bot.rewriting.marks import Marks

_END = ".!?؟…"
_SENTENCE = re.compile(
    r"[^.!?؟…\n]*(?:\.(?=\w)[^.!?؟…\n]*)*(?:[.!?؟…]+[)\]»\"'”]*|\n|$)", re.DOTALL
)
_SHORTENED = re.compile(
    r"(?<!\w)(?:т\.\s?[едкп]|[рг]|руб|тыс|стр|ул|им|ст|п|p\.m|a\.m|e\.g|i\.e|etc|mr|mrs|dr|st|no|approx|د)\.\s*$",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"(?<=[,;،؛])\s+|\s+[—–-]\s+|(?<=:)\s+")
_EDGE = " \t,،;؛:—–-"


@dataclass(slots=True)
class Line:
    """A sentence of the reply and what becomes of it.

    Attributes:
        start: where it stands in the reply.
        text: as written.
        gap: the blanks before it.
        cuts: parts of `text` that go.
        heads: better sentences before what remains.
        tails: those after it.
        split_at: where it is parted, so that the tails come before its question.
        dropped: nothing of it stays.
    """

    start: int
    text: str
    gap: str
    cuts: list[tuple[int, int]] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)
    tails: list[str] = field(default_factory=list)
    split_at: int | None = None
    dropped: bool = False

    @property
    def end(self) -> int:
        """Where it ends in the reply."""
        return self.start + len(self.text)

    @property
    def asks(self) -> bool:
        """Whether it is a question as written."""
        return "?" in self.text or "؟" in self.text

    def remains(self, marks: Marks) -> str:
        """What is left of it; "" if nothing can stand alone."""
        return " ".join(self.parts(marks))

    def parts(self, marks: Marks) -> list[str]:
        """What is left of it: one sentence, or two where it is parted; [] if nothing can stand."""
        if self.dropped:
            return []
        at = self.split_at
        if at is None:
            found = [take_out(self.text, self.cuts, marks)]
        else:
            head = take_out(
                self.text[:at], [(a, min(b, at)) for a, b in self.cuts if a < at], marks
            )
            shifted = [(max(a - at, 0), b - at) for a, b in self.cuts if b > at]
            tail = take_out(self.text[at:], [*shifted, (0, 0)], marks)
            tail = _without_joint(tail.lstrip(_EDGE + "."), marks)
            found = [head.rstrip(_EDGE), capital(tail) if not self.text[:1].islower() else tail]
        return [each for each in found if each]


def split_reply(reply: str) -> list[Line]:
    """Cut a reply into its sentences, in order, none lost; "" has none."""
    lines: list[Line] = []
    gap = ""
    for found in _SENTENCE.finditer(reply):
        piece = found[0]
        if not piece:
            continue
        body = piece.strip()
        lead = piece[: len(piece) - len(piece.lstrip())]
        if not any(map(str.isalnum, body)):
            if body and lines:  # a lone smile or bracket belongs to what it follows
                lines[-1].text = reply[lines[-1].start : found.end()].rstrip()
                gap = ""
            else:
                gap += piece
            continue
        if (
            lines
            and _SHORTENED.search(lines[-1].text)
            and "\n" not in gap + lead
            and _goes_on(body)
        ):
            lines[-1].text = reply[lines[-1].start : found.start() + len(piece.rstrip())]
        else:
            lines.append(Line(found.start() + len(lead), body, gap + lead))
        gap = piece[len(piece.rstrip()) :]
    return lines


def locate(reply: str, quote: str, lines: list[Line]) -> tuple[int, int]:
    """Where the quoted words stand; the likest sentence if they are not there word for word."""
    wanted = quote.strip()
    at = reply.find(wanted) if wanted else -1
    if at < 0 and wanted:
        at = reply.casefold().find(wanted.casefold())
        at = at if len(reply.casefold()) == len(reply) else -1
    if at >= 0:
        return at, at + len(wanted)
    if not lines:
        return 0, len(reply)
    if not wanted:
        return lines[-1].start, lines[-1].end
    likest = max(lines, key=lambda line: SequenceMatcher(None, line.text, wanted).ratio())
    return likest.start, likest.end


def clauses(text: str) -> list[tuple[int, int]]:
    """The spans of a sentence's clauses, parted at commas, colons and dashes."""
    spans, start = [], 0
    for found in _CLAUSE.finditer(text):
        spans.append((start, found.start()))
        start = found.end()
    spans.append((start, len(text)))
    return [(begin, end) for begin, end in spans if text[begin:end].strip()]


def widen(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """A span together with the whole clauses it touches."""
    touched = [each for each in clauses(text) if each[0] < span[1] and span[0] < each[1]]
    if not touched:
        return span
    return min(span[0], touched[0][0]), max(span[1], touched[-1][1])


def take_out(text: str, cuts: list[tuple[int, int]], marks: Marks) -> str:
    """A sentence without the cut parts, tidied; "" if what is left cannot stand.

    One that nothing is cut from stays as it is, to the letter.
    """
    spans = _merge(text, cuts)
    if not spans:
        return text
    pieces, at = [], 0
    for start, end in [*spans, (len(text), len(text))]:
        pieces.append(_without_stump(text[at:start], text[start:end], text[end:], marks))
        at = end
    left = pieces[0]
    for piece, (start, end) in zip(pieces[1:], spans, strict=True):
        left = _join(left, piece, marks, loose=_is_loose(text[start:end], marks))
    left = _finish(left, text, marks, end_cut=spans[-1][1] >= len(text.rstrip(_END + ' )»"')))
    return left if can_stand(left, marks) else ""


def can_stand(text: str, marks: Marks) -> bool:
    """Whether words that remain are a sentence for a reader: a greeting, a number, or two words."""
    words = re.findall(r"[^\W\d_]{2,}", text)
    if re.search(r"\d", text) or marks.deed.search(text):
        return True
    greets = marks.greeting.search(text) is not None
    hangs = marks.hanging.search(text) is not None
    return greets or (len(words) >= 2 and not hangs)


def capital(text: str) -> str:
    """A sentence with its first letter a capital."""
    for at, letter in enumerate(text):
        if letter.isalnum():
            return text[:at] + letter.upper() + text[at + 1 :]
    return text


def small(text: str) -> str:
    """A sentence with its first letter small, as in a chat without capitals; "I" stays."""
    if re.match(r"I\b", text):
        return text
    return text[:1].lower() + text[1:]


def closed(text: str) -> str:
    """A sentence that ends: with a full stop if it had no end."""
    bare = text.rstrip(" ,،;؛:—–-")
    inner = bare.rstrip(")»\"'”")
    last = inner[-1:]
    ends = not last or last in _END or not (last.isalnum() or last in "%٪$€£₽°" or combining(last))
    return bare if ends else f"{bare}."


def is_question(text: str) -> bool:
    """Whether a sentence ends as a question."""
    return text.rstrip(" )»\"'”").endswith(("?", "؟"))


def _merge(text: str, cuts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The cuts in order, those that touch or have no word between them as one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(cuts):
        if end <= start:
            continue
        if merged and not any(map(str.isalnum, text[merged[-1][1] : start])):
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def _is_loose(gone: str, marks: Marks) -> bool:
    """Whether cut words were picked out of a clause that stands without them."""
    return any(each.fullmatch(gone.strip()) for each in (marks.vague, marks.favour))


def _join(left: str, right: str, marks: Marks, *, loose: bool) -> str:
    """Two remains on both sides of a cut; around a loose one a conjunction still joins them."""
    before, after = left.rstrip(_EDGE), right.lstrip(_EDGE)
    if not any(map(str.isalnum, after)):
        return before + after.strip()
    if not any(map(str.isalnum, before)):
        return _without_joint(after.lstrip(_EDGE + _END + ')»"'), marks)
    before = before if loose else marks.hinge.sub("", before).rstrip(_EDGE)
    if before[-1:] in _END or after[:1] in _END:
        return f"{before}{'' if after[:1] in _END else ' '}{after}"
    broken = left.rstrip()[-1:] in _EDGE.strip() or right.lstrip()[:1] in _EDGE.strip()
    comma = "،" if re.search(r"[\u0600-\u06ff]", before) else ","
    return f"{before}{comma if broken else ''} {after}"


def _without_stump(piece: str, gone: str, behind: str, marks: Marks) -> str:
    """A piece without the beginning of a clause whose end is cut: «You get …»."""
    ends = not any(map(str.isalnum, behind)) or behind.lstrip()[:1] in ",،;؛:—–.!?؟"
    long = len(gone.split()) > 2 and marks.gift.search(gone) is None
    long = long and not _is_loose(gone, marks)
    whole = marks.joint.search(gone) is not None or re.match(r"\s*و(?=[\u0621-\u064a]{2})", gone)
    if not ends or not long or whole or piece.rstrip()[-1:] in set(_EDGE + _END) - set("—–-"):
        return piece
    start = clauses(piece)[-1][0] if clauses(piece) else 0
    stump = piece[start:]
    short = len(re.findall(r"[^\W\d_]{2,}", stump)) < 4 and not re.search(r"\d", stump)
    return piece[:start] if short and not marks.greeting.search(stump) else piece


def _without_joint(text: str, marks: Marks) -> str:
    bare = marks.joint.sub("", text)
    if re.match(r"و(?=[\u0621-\u064a]{3,}|ما )", bare) and not re.match(
        r"و(?:قت|صل|رق|اح|اض|جه|ضع|ثيق)", bare
    ):
        bare = bare[1:]  # «و» sticks to the word it joins
    return bare


def _finish(left: str, text: str, marks: Marks, *, end_cut: bool) -> str:
    kept = left.strip()
    if end_cut:
        kept = marks.hinge.sub("", kept)
        if kept[-1:] not in _END:
            kept = closed(kept)
    kept = kept.strip(" ,،;؛:")
    if text[:1].isupper():
        kept = capital(kept)
    return kept


def _goes_on(body: str) -> bool:
    return body[:1].islower() or body[:1].isdigit() or not body[:1].isalpha()
