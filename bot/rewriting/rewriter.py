"""`Rewriter`: a drafted reply is given back with its faults mended and all else as it was.

Nothing is invented: sentences come from the freelancer or from the texts, and these name no price,
date or percentage but his own. The reply itself draws the wordings, so the same reply is always
rewritten in the same way.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.rewriting.address import MARKS, address_of
from bot.rewriting.cuts import Line, closed, is_question, locate, small, split_reply
from bot.rewriting.repairs import mend
from bot.rewriting.words import Words
from bot.rewriting.work import Work
from bot.texts.shelf import Texts
from scenarios.checking.faults import Flaw

__all__ = ["Better", "Rewrite", "Rewriter"]

_SPARING: Final = 2
"""So many attempts cut no more than they must."""


@dataclass(frozen=True, slots=True)
class Better:
    """A fault and what stands better in its place.

    Attributes:
        fault: its id in the reply check.
        quote: the freelancer's words that show it.
        text: one to three sentences, ready to be sent.
    """

    fault: str
    quote: str
    text: str


@dataclass(frozen=True, slots=True)
class Rewrite:
    """What `rewrite` gives: each fault's better sentence, and the whole reply without faults.

    `ours`: the sentences of `text` that are not the freelancer's, as they stand there.
    """

    betters: tuple[Better, ...]
    text: str
    ours: tuple[str, ...] = ()


class Rewriter:
    """Rewrites replies in the languages of its texts. Holds no state; safe between threads."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def rewrite(
        self,
        reply: str,
        language: str,
        flaws: Sequence[Flaw],
        *,
        client: str = "",
        situation: str | None = None,
        attempt: int = 0,
    ) -> Rewrite:
        """Rewrite a reply.

        Args:
            reply: the freelancer's draft.
            language: of the draft: "ar", "en" or "ru"; anything else is read as English.
            flaws: its faults with the words that show them; words that do not stand in the reply
                are looked for in its likest sentence.
            client: the message it answers; "" if unknown.
            situation: of that message, an id of `SITUATIONS`; None: unknown.
            attempt: another number draws other wordings; from the third on whole quotes are cut.

        Returns:
            The reply as it was if there are no faults. Never raises for any text.
        """
        if not flaws:
            return Rewrite((), reply)
        spoken = language if language in MARKS else "en"
        marks = MARKS[spoken]
        lines = split_reply(reply) or [Line(0, reply.strip(), "")]
        manner = address_of(spoken, reply, client)
        words = Words(self._texts, spoken, manner, reply, attempt)
        work = Work(lines, marks, words, situation, frozenset(each.fault for each in flaws))
        work.client = client
        work.sparing = attempt < _SPARING
        placed = [(each, locate(reply, each.quote, lines)) for each in flaws]
        betters = mend(work, placed)
        small_start = any(line.text[:1].islower() for line in lines)
        quiet = small_start and not any(map(str.isupper, reply))
        text, ours = _put_together(work, lower=quiet)
        return Rewrite(
            tuple(Better(each.fault, each.quote, betters[each.fault]) for each in flaws), text, ours
        )


def _put_together(work: Work, *, lower: bool) -> tuple[str, tuple[str, ...]]:
    """The reply out of its lines, each with what stands before and after it; what of it is ours."""
    told: list[tuple[str, str]] = []  # what stands before it, and the sentence
    ours_told: dict[str, str] = {}  # two faults may be mended by the same sentence
    for line in work.lines:
        own = [(part, False) for part in line.parts(work.marks)]
        tails = [(each, True) for each in line.tails]
        inner = [*own[:1], *tails, *own[1:]]
        if len(own) == 1 and is_question(own[0][0]):
            inner = [*tails, *own]
        gap = line.gap if told else ""
        for sentence, ours in [*((each, True) for each in line.heads), *inner]:
            if ours and sentence in ours_told:
                continue
            spoken = small(sentence) if ours and lower else sentence
            if ours:
                ours_told[sentence] = spoken
            told.append((gap, spoken))
            gap = " "
    for sentence in work.closings:
        ours_told[sentence] = small(sentence) if lower else sentence
        told.append((" ", ours_told[sentence]))
    return _string(told), tuple(ours_told.values())


def _string(told: list[tuple[str, str]]) -> str:
    out = ""
    for at, (gap, sentence) in enumerate(told):
        last = at == len(told) - 1
        out += (gap or " ") if out else ""
        out += sentence if last else closed(sentence)
    return out.strip()
