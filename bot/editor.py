"""Reads a reply before it goes out: its faults, a better sentence for each, the whole rewritten."""

import re
from dataclasses import dataclass, replace
from typing import Final

from bot.rewriting import Better, Rewrite, Rewriter
from bot.rewriting.cuts import is_question
from bot.texts import Texts
from scenarios.checking.checker import Checker, Found, shared_checker
from scenarios.checking.faults import FAULTS, Flaw
from scenarios.checking.heat import heated_words
from scenarios.practice.deeds import Deed
from scenarios.practice.judging import Scene, judge_reply
from scenarios.practice.kinds import shared_head
from scenarios.reading.clean import split_sentences
from scenarios.reading.language import detect_language
from scenarios.reading.model_file import EncoderError

_HEAT: Final = "emotional"
_DYING: Final = "no_next_step"
_TRIES: Final = 5
"""Rewrites that are tried until one passes the check itself."""
_MORE: Final = 2
"""Those that are mended once more where none does."""


@dataclass(frozen=True, slots=True)
class OwnReply:
    """A reply that the user wrote.

    Attributes:
        text: as he wrote it.
        client: the message it answers; "" if unknown.
        situation: of that message; None: unknown.
        scene: it is said to a client whom the coach plays: what it does there is asked.
    """

    text: str
    client: str = ""
    situation: str | None = None
    scene: Scene | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the editor says of a reply.

    Attributes:
        betters: each fault with the words that show it and what stands better there; () is good.
        rewrite: the whole reply without faults; None where it is good, or where no rewrite passed.
        whole: False where the reply was too long: only its beginning and end were read.
        deed: what it did in a practice.
    """

    betters: tuple[Better, ...]
    rewrite: str | None
    whole: bool = True
    deed: Deed | None = None


class Editor:
    """Checks and rewrites; one call at a time.

    A check takes 0.1 s of one thread; a reply with faults is checked twice, seldom more often.
    """

    def __init__(self, texts: Texts, checker: Checker | None = None) -> None:
        """Take the texts and the checker; None: the process's own."""
        self._rewriter = Rewriter(texts)
        self._checker = checker or shared_checker()

    def warm_up(self) -> bool:
        """Load the checker; False where it cannot be."""
        try:
            self._checker.warm_up()
            shared_head()
        except EncoderError:
            return False
        return True

    def judge(self, reply: OwnReply) -> Verdict | None:
        """Read a reply; None where this machine cannot."""
        try:
            found = self._check(reply.text, reply.client)
            if reply.scene is not None:
                deed = judge_reply(reply.text, reply.client, found, reply.scene)
                return Verdict((), None, found.whole, deed)
            return replace(self._mend(reply, found.flaws), whole=found.whole)
        except EncoderError:
            return None

    def _check(self, text: str, client: str) -> Found:
        """The faults; heat that the client's words draw the eye from is seen without them.

        Where it is not seen either, the words that nobody writes calmly show it.
        """
        found = self._checker.check(text, client)
        hot = heated_words(text)
        if not hot or _is_hot(found):
            return found
        if client and _is_hot(alone := self._checker.check(text)):
            return alone
        flaws = (*found.flaws, Flaw(_HEAT, hot))
        return replace(found, flaws=tuple(sorted(flaws, key=lambda flaw: FAULTS.index(flaw.fault))))

    def _mend(self, reply: OwnReply, flaws: tuple[Flaw, ...]) -> Verdict:
        """Rewrite until it passes; what a greater fault had hidden is mended and named as well."""
        if not flaws:
            return Verdict((), None)
        failed: list[tuple[Rewrite, tuple[Flaw, ...]]] = []
        for attempt in range(_TRIES):
            done = self._rewrite(reply, reply.text, flaws, attempt)
            left = self._find(done.text, reply)
            if not left:
                return Verdict(done.betters, done.text)
            if not _is_his(left, done, flaws):
                failed.append((done, left))
                continue
            again = self._rewrite(reply, done.text, left, attempt)
            if not self._find(again.text, reply):
                return Verdict(_join(reply, done.betters, again.betters), again.text)
        for attempt, (done, left) in enumerate(failed[:_MORE]):
            text, other = _drop_ours(done, left)
            text = self._rewrite(reply, text, other or self._find(text, reply), attempt).text
            if not all(map(is_question, split_sentences(text))) and not self._find(text, reply):
                return Verdict(done.betters, text)
        return Verdict(self._rewrite(reply, reply.text, flaws, 0).betters, None)

    def _find(self, text: str, reply: OwnReply) -> tuple[Flaw, ...]:
        return self._check(text, reply.client).flaws

    def _rewrite(
        self, reply: OwnReply, text: str, flaws: tuple[Flaw, ...], attempt: int
    ) -> Rewrite:
        return self._rewriter.rewrite(
            text,
            detect_language(reply.text),
            flaws,
            client=reply.client,
            situation=reply.situation,
            attempt=attempt,
        )


def _is_his(left: tuple[Flaw, ...], done: Rewrite, mended: tuple[Flaw, ...]) -> bool:
    """Whether what is left are other faults, in words of the freelancer's own alone.

    A sentence of ours that is taken for a fault is drawn anew: mended itself, it would leave a ruin
    of two sentences that say the same.
    """
    known = {flaw.fault for flaw in mended}
    return not any(
        flaw.fault in known or any(each in flaw.quote or flaw.quote in each for each in done.ours)
        for flaw in left
    )


def _drop_ours(done: Rewrite, left: tuple[Flaw, ...]) -> tuple[str, tuple[Flaw, ...]]:
    """A rewrite without the sentences of ours that are taken for faults, and the other faults."""
    text, other = done.text, []
    for flaw in left:
        seen = [each for each in done.ours if each in flaw.quote or flaw.quote in each]
        for each in seen:
            text = re.sub(rf"\s*{re.escape(each)}[.]?", "", text)
        if not seen:
            other.append(flaw)
    return text.strip(), tuple(other)


def _join(
    reply: OwnReply, first: tuple[Better, ...], more: tuple[Better, ...]
) -> tuple[Better, ...]:
    """Both in the table's order, of the second those shown by words which show no other fault.

    That nothing follows any more is no fault of the reply's.
    """
    hidden = (
        each
        for each in more
        if each.fault != _DYING
        and each.quote in reply.text
        and not any(each.quote in known.quote or known.quote in each.quote for known in first)
    )
    shown = [*first, *hidden]
    return tuple(sorted(shown, key=lambda better: FAULTS.index(better.fault)))


def _is_hot(found: Found) -> bool:
    return any(flaw.fault == _HEAT for flaw in found.flaws)
