"""The scorecard of a practice: what was won and given, the best and the weakest line, what next."""

from html import escape

from bot.answers.drafts import fold_rules
from bot.answers.practice_lines import find_current
from bot.answers.rows import in_rows
from bot.answers.talk import Talk
from bot.messages import Button
from bot.texts import text_key
from scenarios.practice.practice import Practice
from scenarios.practice.scorecard import Gain, Highlight, RulePoints, Scorecard, score
from scenarios.reckoning.values import put_money

_LATEST = 6
"""Talks whose points are shown as progress."""


async def stop_practice(talk: Talk) -> bool:
    """The user breaks off: how it went so far is told, and not counted; False: nothing to tell."""
    found = await find_current(talk)
    if found is None:
        return False
    await talk.unit.practices.give_up(talk.user.id)
    if found[1].history:
        await show_card(talk, found[1])
    return bool(found[1].history)


async def show_card(talk: Talk, practice: Practice) -> None:
    """Say how the talk went; it is in the storage already."""
    card = score(practice)
    parts = [_heading(talk, card), _gains(talk, card), _lines(talk, card), _next(talk, card)]
    parts.append(await _progress(talk))
    words = "\n\n".join(part for part in parts if part)
    rows = in_rows(_buttons(talk, practice, card))
    talk.send(words + fold_rules(talk, _rules(card)), rows)


def _heading(talk: Talk, card: Scorecard) -> str:
    ended = talk.text(text_key("practice-ended", str(card.ended or "early")))
    return f"<b>{ended}</b>\n{talk.text('practice-points', {'points': card.points})}"


def _gains(talk: Talk, card: Scorecard) -> str:
    lines = [_gain(talk, "won", gain) for gain in card.won]
    lines += [_gain(talk, "given", gain) for gain in card.given]
    if card.ended is not None:
        lines.append(_gain(talk, "limit", card.limit))
    # a rule that was broken once is not praised in the line above
    kept = [each for each in card.rules if each.kept and not each.broken]
    broken = [each for each in card.rules if each.broken]
    lines += [_ids(talk, "practice-kept", kept)] if kept else []
    lines += [_ids(talk, "practice-broken", broken)] if broken else []
    return "\n".join(lines)


def _gain(talk: Talk, side: str, gain: Gain) -> str:
    key = text_key("practice", side, str(gain.what))
    if gain.money is not None:
        return talk.text(key, {"sum": put_money(gain.money)})
    return talk.text(key, {"number": gain.number or 0})


def _ids(talk: Talk, key: str, rules: list[RulePoints]) -> str:
    return talk.text(key, {"rules": ", ".join(each.rule for each in rules)})


def _lines(talk: Talk, card: Scorecard) -> str:
    found = (("practice-best", card.best), ("practice-weakest", card.weakest))
    return "\n".join(_line(talk, key, line) for key, line in found if line is not None)


def _line(talk: Talk, key: str, line: Highlight) -> str:
    rule = "" if line.rule is None else f" ({line.rule})"
    return f"{talk.text(key)}{rule}<blockquote>{escape(line.quote, quote=False)}</blockquote>"


def _next(talk: Talk, card: Scorecard) -> str:
    if card.train_next is None:
        return "" if card.ended is None else talk.text("practice-all-well")
    if _is_situation(card.train_next):
        name = talk.text(text_key("situation", card.train_next, "button"))
        return talk.text("practice-train-situation", {"name": name})
    return talk.text("practice-train-rule", {"rule": card.train_next})


def _rules(card: Scorecard) -> tuple[str, ...]:
    """The rules one reads afterwards: of the best and the weakest line, and what to train."""
    lines = [line.rule for line in (card.best, card.weakest) if line is not None]
    train = None if card.train_next is None or _is_situation(card.train_next) else card.train_next
    return tuple(dict.fromkeys(rule for rule in (train, *lines) if rule is not None))


def _is_situation(name: str) -> bool:
    """Whether it is a situation's id; a rule's is in capitals."""
    return name.islower()


def _buttons(talk: Talk, practice: Practice, card: Scorecard) -> list[Button]:
    brief = practice.brief
    again = f"y:again:{brief.situation}:{brief.difficulty}:{brief.character}"
    buttons = [talk.button("practice-again", again), talk.button("practice-other", "y:new")]
    if card.train_next is None and card.ended is not None and brief.difficulty != "hard":
        harder = "medium" if brief.difficulty == "easy" else "hard"
        data = f"y:again:{brief.situation}:{harder}:{brief.character}"
        buttons.insert(0, talk.button("practice-harder", data))
    return buttons


async def _progress(talk: Talk) -> str:
    """The points of the latest talks, the oldest first; nothing for the first one."""
    ended = await talk.unit.practices.list_ended(talk.user.id, limit=_LATEST)
    if len(ended) < 2:
        return ""
    points = " → ".join(str(each.points) for each in reversed(ended))
    return talk.text("practice-progress", {"points": points})
