"""The verdict on a reply: each fault with its better sentence, then the whole to be copied."""

from collections.abc import Sequence
from html import escape

from bot.answers.drafts import COPY_LIMIT, fold_rules
from bot.answers.rows import in_rows
from bot.answers.talk import MOST_UNITS, Talk
from bot.editor import Verdict
from bot.messages import Button
from bot.storage import StoredCheck, StoredReading
from bot.texts import text_key
from bot.texts.values import show, show_day, show_number
from scenarios.checking.faults import RULES_OF
from scenarios.checking.terms import Told
from scenarios.engine.facts import Json
from scenarios.reading.deadlines import Term
from scenarios.reckoning.values import put_money

_HEATED = frozenset({"emotional", "blames_or_excuses"})
_GIFT = "concession_for_nothing"
_SHOWN_OF_CLIENT, _SHOWN_OF_REPLY = 120, 300
"""Characters that are quoted."""
_SHOWN_OF_BETTER = 1000
"""Characters of a better sentence; of a text without a stop it may be as long as that is."""


def tell(
    talk: Talk,
    stored: StoredCheck,
    verdict: Verdict,
    told: Told,
    answered: StoredReading | None,
) -> None:
    """Say what was found, what stands beside the deal and what can follow; then the rewrite.

    Args:
        talk: the turn.
        stored: the reply as it was judged.
        verdict: its faults, each with a better sentence.
        told: what it says beside the deal.
        answered: the client's message it was read with.
    """
    beside = _beside(talk, told, stored.faults)
    parts = [_heading(talk, stored, verdict, warned=bool(beside))]
    if answered is not None:
        parts.append(talk.text("check-answers", {"words": _cut(answered.text, _SHOWN_OF_CLIENT)}))
    parts += [
        _fault(talk, number, better.fault, better.quote, better.text)
        for number, better in enumerate(verdict.betters, 1)
    ]
    if beside:
        parts.append("\n".join(beside))
    rules = tuple(dict.fromkeys(rule for fault in stored.faults for rule in RULES_OF[fault]))
    if rules:
        parts.append(fold_rules(talk, rules).strip())
    if stored.faults and stored.rewrite is None:
        parts.append(talk.text("check-no-rewrite"))
    *before, last = _pages(parts)
    for page in before:
        talk.send(page)
    talk.send(last, in_rows(_buttons(talk, stored, told, answered)))
    if stored.rewrite is not None:
        send_rewrite(talk, stored)


def _cut(text: str, most: int) -> str:
    """A text of at most so many characters, ended by "…" behind a whole word where it is longer."""
    shown = text.strip()
    if len(shown) <= most:
        return shown
    return f"{shown[:most].rpartition(' ')[0].rstrip(' .,;:،؛')}…"


def _pages(parts: Sequence[str]) -> list[str]:
    """The parts in as few messages as hold them; a part is never torn."""
    pages = [parts[0]]
    for part in parts[1:]:
        longer = f"{pages[-1]}\n\n{part}"
        if len(longer.encode("utf-16-le")) // 2 <= MOST_UNITS:
            pages[-1] = longer
        else:
            pages.append(part)
    return pages


def _heading(talk: Talk, stored: StoredCheck, verdict: Verdict, *, warned: bool) -> str:
    if stored.faults:
        heading = talk.text("check-found", {"count": len(stored.faults)})
    elif warned:
        heading = talk.text("check-good-but")
    else:
        heading = talk.text("check-good", seed=str(stored.id))
    return heading if verdict.whole else f"{heading}\n{talk.text('check-long')}"


def _fault(talk: Talk, number: int, fault: str, quote: str, better: str) -> str:
    key = text_key("fault", fault)
    lines = [f"<b>{show_number(number, talk.locale)}. {talk.text(key)}</b>"]
    if quote:
        lines.append(f"<blockquote>{escape(quote[:_SHOWN_OF_REPLY], quote=False)}</blockquote>")
    lines.append(talk.texts.note(talk.locale, key, "why"))
    if better:
        lines.append(talk.text("check-better", {"words": _cut(better, _SHOWN_OF_BETTER)}))
    return "\n".join(lines)


def _beside(talk: Talk, told: Told, faults: Sequence[str]) -> list[str]:
    """What the reply says beside the deal, a line each."""
    lines = []
    if told.below_floor is not None:
        lines.append(talk.text("check-floor", {"price": put_money(told.below_floor)}))
    if told.late is not None:
        lines.append(talk.text("check-late", _late(talk, told.late)))
    if told.promise:
        lines.append(talk.text("check-promise", {"words": told.promise}))
    if told.given is not None and _GIFT not in faults:
        price = put_money(told.given)
        if told.in_return:
            lines.append(talk.text("check-traded", {"price": price, "words": told.in_return}))
        else:
            lines.append(talk.text("check-given", {"price": price}))
    return lines


def _late(talk: Talk, term: Term) -> dict[str, Json]:
    return {"words": term.words, "day": show_day(term.at, talk.zone, talk.locale)}


def _buttons(
    talk: Talk, stored: StoredCheck, told: Told, answered: StoredReading | None
) -> list[Button]:
    buttons = []
    if not _HEATED.isdisjoint(stored.faults):
        buttons.append(talk.button("check-hold", f"k:{stored.id}:hold"))
    if told.promise:
        buttons.append(talk.button("check-remind", f"k:{stored.id}:remind"))
    is_gift = _GIFT in stored.faults
    if told.given is not None and told.in_return and stored.deal_id is not None and not is_gift:
        buttons.append(talk.button("check-book", f"k:{stored.id}:book"))
    if answered is not None and answered.situation == "agreement" and stored.deal_id is not None:
        buttons.append(talk.button("deal-recap", f"d:{stored.deal_id}:recap"))
    if stored.deal_id is not None:
        buttons.append(talk.button("check-sent", f"k:{stored.id}:sent"))
    of = 0 if answered is None else answered.id
    buttons.append(talk.button("check-again", f"k:{of}:new"))
    if answered is not None:
        buttons.append(talk.button("check-alone", f"k:{stored.id}:alone"))
    return buttons


def send_rewrite(talk: Talk, stored: StoredCheck) -> None:
    """The reply without its faults, alone in its message to be copied."""
    words = stored.rewrite or ""
    copies = len(words.encode("utf-16-le")) // 2 <= COPY_LIMIT
    rows = ((Button(talk.text("draft-copy"), copy=words),),) if copies else ()
    talk.send(f"<code>{show(words, talk.locale, html=True)}</code>", rows)
