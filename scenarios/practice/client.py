"""The client: what he opens with, and what he answers to what a reply did.

A reason moves him, a bare no hardens him, a gift makes him ask for more. Pure and total: the same
seed and the same deeds give the same talk, and every talk ends.
"""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import assert_never

from scenarios.engine.facts import Json
from scenarios.practice.brief import Brief
from scenarios.practice.characters import Mood
from scenarios.practice.deeds import Deed, Kind
from scenarios.practice.lines import ITEM_KEY, Line, Lines, about, choose, choose_item
from scenarios.practice.opening import lay_table
from scenarios.practice.position import (
    Matter,
    Table,
    Unit,
    ask_more,
    close,
    come_up,
    concede,
    hold,
    named_by,
    trade,
)
from scenarios.practice.practice import RESOLVE, Outcome, Practice, Turn
from scenarios.reckoning.money import Money, dump_money

COUNTERS_AT = 62
"""At this resolve, or less, he names a sum of his own."""
TRADES_AT = 52
"""At this resolve, or less, he takes an exchange."""
ACCEPTS_AT = 32
"""At this resolve, or less, he agrees to what the freelancer stands at, if he can."""
SETTLES_AT = 55
"""The same at the last turn, when it is that or nothing."""
_FIRST_YES = 4
"""His first line that may agree to what was not simply given: after the third reply."""
_MOST_MORE = 2
_REASON, _TRADE, _QUESTION, _LISTENING = 17, 14, 5, 10
"""What lowers his resolve; being listened to, in a conflict, more than any other question."""
_BARE, _VAGUE, _ATTACK = 12, 4, 15
"""What raises it."""
_MUTED = 20
"""Every fault takes so many percent of a reason's weight, down to _LEAST_WEIGHT."""
_LEAST_WEIGHT = 40
_HURTING = frozenset({"emotional", "blames_or_excuses"})
_GENERAL = frozenset({"answer", "unclear", "hurt", "leave", "later", "thanks"})
"""Moves that sound the same in every situation."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """The client's answer in the making."""

    move: str
    mood: Mood
    resolve: int
    table: Table
    ended: Outcome | None = None


def open_practice(brief: Brief, seed: int, said: AbstractSet[str], lines: Lines) -> Practice:
    """The talk with the client's first line.

    Args:
        brief: what is practised.
        seed: the same seed is the same client.
        said: ids of all lines said to this user in earlier talks.
        lines: how many wordings there are.
    """
    said = about(said, (f"practice-voice-{brief.character}-", *_heads(brief.situation)))
    table = lay_table(brief, seed)
    item: int | str | None = None
    if table.matter is Matter.FREE:
        item = brief.item or choose_item(lines=lines, told=(), said=said, seed=seed, least=0)
    resolve = min(max(brief.level.resolve + brief.who.firmness, 0), RESOLVE)
    mood = brief.mood or brief.who.opens
    voice_key = _voice_key(brief, mood)
    body_key = _body_key(brief, "open")
    voice, body = choose(voice_key, body_key, lines=lines, told=(), said=said, seed=seed)
    return Practice(
        brief=brief,
        seed=seed,
        mood=mood,
        resolve=resolve,
        table=table,
        line=Line(voice_key, voice, body_key, body, _facts(table, "open", item)),
        item=item,
        said=said,
    )


def answer(practice: Practice, deed: Deed, lines: Lines) -> Practice:
    """The talk with the client's answer; a talk that has ended stays as it is.

    Args:
        practice: as the last line left it.
        deed: what the reply did.
        lines: how many wordings there are.
    """
    if practice.ended is not None:
        return practice
    deed = _as_meant(practice.table, deed)
    found = _react(practice, deed)
    item = practice.item
    if item is not None and found.move == "more":
        item = choose_item(
            lines=lines,
            told=practice.told,
            said=practice.said,
            seed=practice.seed,
            least=practice.turn,
        )
    voice_key = _voice_key(practice.brief, found.mood)
    body_key = _body_key(practice.brief, found.move)
    voice, body = choose(
        voice_key,
        body_key,
        lines=lines,
        told=practice.told,
        said=practice.said,
        seed=practice.seed,
    )
    turn = Turn(practice.line, deed, moved=found.resolve - practice.resolve)
    return replace(
        practice,
        mood=found.mood,
        resolve=found.resolve,
        table=found.table,
        line=Line(voice_key, voice, body_key, body, _facts(found.table, found.move, item)),
        item=item,
        history=(*practice.history, turn),
        ended=found.ended,
    )


# -- what a reply does to him -------------------------------------------------------------------


def _as_meant(table: Table, deed: Deed) -> Deed:
    """An agreement that names more than the client offers is none."""
    if deed.kind is not Kind.AGREE:
        return deed
    named = named_by(table, deed)
    if named is None or named <= table.offer:
        return deed
    if table.matter is Matter.FREE:
        return replace(deed, kind=Kind.TRADE)
    return replace(deed, kind=Kind.CONCEDE if named < table.stand else Kind.ACK)


def _react(practice: Practice, deed: Deed) -> _Answer:
    """What he does about it."""
    match deed.kind:
        case Kind.LEAVE:
            found = _leave(practice, practice.resolve)
        case Kind.ATTACK:
            found = _be_hurt(practice)
        case Kind.AGREE:
            table = replace(practice.table, fee=0)
            found = _agree(practice, "thanks", table, table.offer, practice.resolve)
        case Kind.CONCEDE:
            found = _take(practice, deed)
        case Kind.HOLD_BARE:
            found = _harden(practice, deed)
        case Kind.HOLD_REASONED:
            found = _weigh(practice, deed)
        case Kind.TRADE:
            found = _bargain(practice, deed)
        case Kind.QUESTION | Kind.VAGUE | Kind.ACK:
            found = _go_on(practice, deed)
        case _:
            assert_never(deed.kind)
    return found


def _be_hurt(practice: Practice) -> _Answer:
    resolve = _clamped(practice.resolve + _ATTACK)
    again = any(turn.deed.kind is Kind.ATTACK for turn in practice.history)
    if again or _is_last(practice):
        return _leave(practice, resolve)
    return _Answer("hurt", Mood.TENSE, resolve, practice.table)


def _take(practice: Practice, deed: Deed) -> _Answer:
    """He takes what he is given and asks for more; at last he has enough."""
    table = concede(practice.table, deed)
    gifts = sum(line.move == "more" for line in practice.told)
    if _is_last(practice):
        if table.is_within:
            return _agree(practice, "accept", table, table.stand, practice.resolve)
        return _part(practice, practice.resolve, table)
    spoil = practice.brief.who.spoil
    resolve = _clamped(practice.resolve + spoil // 4)
    if gifts < _MOST_MORE:
        return _Answer("more", Mood.WARM, resolve, ask_more(table, spoil))
    if table.is_within:
        return _agree(practice, "accept", table, table.stand, resolve)
    return _counter(practice, resolve, table, Mood.CALM)


def _harden(practice: Practice, deed: Deed) -> _Answer:
    """A bare no makes him cooler; the second in a row is one too many."""
    table = hold(practice.table, deed)
    resolve = _clamped(practice.resolve + _BARE + max(practice.brief.who.firmness, 0) // 2)
    if _in_a_row(practice, Kind.HOLD_BARE) or _is_last(practice):
        return _part(replace(practice, mood=Mood.TENSE), resolve, table)
    return _Answer("hard", Mood.TENSE, resolve, table)


def _weigh(practice: Practice, deed: Deed) -> _Answer:
    """A reason moves him: first to listen, then to a sum of his own, then to a yes."""
    table = hold(practice.table, deed)
    resolve = _moved(practice, deed, _REASON)
    if _is_last(practice):
        return _settle(practice, resolve, table)
    moved = table.is_within and resolve <= ACCEPTS_AT and practice.turn + 1 >= _FIRST_YES
    if moved or _has_all(table):
        return _agree(practice, "accept", table, table.stand, resolve)
    mood = _eased(practice, deed, resolve)
    if resolve <= COUNTERS_AT:
        return _counter(practice, resolve, table, mood)
    return _Answer("push", mood, resolve, table)


def _bargain(practice: Practice, deed: Deed) -> _Answer:
    """An exchange he takes once he is ready for it, and answers with his own number before."""
    table = trade(practice.table, deed)
    resolve = _moved(practice, deed, _TRADE)
    if _has_all(table):
        return _agree(practice, "trade", table, table.stand, resolve)
    last = _is_last(practice)
    ready = resolve <= (SETTLES_AT if last else TRADES_AT)
    if table.is_within and ready and practice.turn + 1 >= _FIRST_YES:
        return _agree(practice, "trade", table, table.stand, resolve)
    if last:
        return _part(practice, resolve, table)
    return _counter(practice, resolve, table, _eased(practice, deed, resolve))


def _go_on(practice: Practice, deed: Deed) -> _Answer:
    """Nothing was decided: he answers, asks what is meant, or asks again."""
    table, resolve, mood = practice.table, practice.resolve, practice.mood
    match deed.kind:
        case Kind.QUESTION if _in_a_row(practice, Kind.QUESTION, times=2):
            move = "push"
        case Kind.QUESTION:
            weight = _LISTENING if table.matter is Matter.PEACE else _QUESTION
            move, resolve = "answer", _clamped(resolve - weight)
            mood = _eased(practice, deed, resolve)
        case Kind.VAGUE:
            move, resolve = "unclear", _clamped(resolve + _VAGUE)
            mood = Mood.TENSE if _in_a_row(practice, Kind.VAGUE) else mood
        case _ if _has_all(table):
            return _agree(practice, "accept", table, table.stand, resolve)
        case _:
            move = "push"
    if not _is_last(practice):
        return _Answer(move, mood, resolve, table)
    if deed.kind is Kind.VAGUE:
        return _part(practice, resolve, table)
    return _settle(practice, resolve, table)


# -- what he does -------------------------------------------------------------------------------


def _counter(practice: Practice, resolve: int, table: Table, mood: Mood) -> _Answer:
    """He comes up, the further the less he is resolved; asks again where he cannot."""
    way = (COUNTERS_AT - resolve) * 100 // (COUNTERS_AT - ACCEPTS_AT)
    # before the last word he goes as far as he will go
    least = 80 if practice.turn + 2 >= practice.last_turn and resolve <= COUNTERS_AT else 30
    raised = come_up(table, min(max(way, least), 100))
    return _Answer("push" if raised == table else "counter", mood, resolve, raised)


def _settle(practice: Practice, resolve: int, table: Table) -> _Answer:
    """The last word: a yes if he can and is nearly ready, else he goes."""
    if table.is_within and resolve <= SETTLES_AT:
        return _agree(practice, "accept", table, table.stand, resolve)
    return _part(practice, resolve, table)


def _agree(practice: Practice, move: str, table: Table, at: int, resolve: int) -> _Answer:
    """The talk ends in agreement; an exchange and a refusal leave out the one thing more."""
    if move == "accept" and table.is_met and table.matter is not Matter.MONEY:
        # he agrees to nothing of the freelancer's: all was given to him
        move = "thanks"
    table = close(table, at, with_more=move != "trade")
    mood = Mood.CALM if practice.mood is Mood.TENSE else Mood.WARM
    low = table.won < 50 or table.given > 0
    outcome = Outcome.AGREED_LOW if low else Outcome.AGREED
    return _Answer(move, mood, resolve, table, outcome)


def _part(practice: Practice, resolve: int, table: Table) -> _Answer:
    """No agreement: he goes for good or puts off, as his character is."""
    if practice.brief.who.leaves and practice.mood is Mood.TENSE:
        return _Answer("leave", Mood.TENSE, resolve, table, Outcome.LOST)
    mood = Mood.CALM if practice.mood is Mood.WARM else practice.mood
    return _Answer("later", mood, resolve, table, Outcome.PARKED)


def _leave(practice: Practice, resolve: int) -> _Answer:
    return _Answer("leave", Mood.TENSE, resolve, practice.table, Outcome.LOST)


# -- measures -----------------------------------------------------------------------------------


def _is_last(practice: Practice) -> bool:
    """Whether the line in the making must end it."""
    return practice.turn + 1 >= practice.last_turn


def _in_a_row(practice: Practice, kind: Kind, times: int = 1) -> bool:
    """Whether the replies before this one were of this kind."""
    before = practice.history[-times:]
    return len(before) == times and all(turn.deed.kind is kind for turn in before)


def _moved(practice: Practice, deed: Deed, weight: int) -> int:
    """His resolve after a reply with reasons."""
    heard = max(100 - _MUTED * len(deed.faults), _LEAST_WEIGHT)
    return _clamped(practice.resolve - weight * practice.brief.who.reason * heard // 10000)


def _clamped(resolve: int) -> int:
    return min(max(resolve, 0), RESOLVE)


def _eased(practice: Practice, deed: Deed, resolve: int) -> Mood:
    """His mood after a reply worth answering: less tense, unless it hurt in passing."""
    if _HURTING.intersection(deed.faults):
        return Mood.TENSE
    if practice.mood is Mood.TENSE:
        return Mood.CALM
    return Mood.WARM if resolve <= ACCEPTS_AT else practice.mood


def _has_all(table: Table) -> bool:
    """Whether the freelancer has come down to all that the client wanted."""
    return table.is_met and table.stand < table.asked


# -- what he says -------------------------------------------------------------------------------


def _heads(situation: str) -> tuple[str, ...]:
    """How the keys of all bodies begin that can be said in a situation."""
    return (f"practice-{situation.replace('_', '-')}-", "practice-any-", f"{ITEM_KEY}.")


def _voice_key(brief: Brief, mood: Mood) -> str:
    return f"practice-voice-{brief.character}-{mood}"


def _body_key(brief: Brief, move: str) -> str:
    room = "any" if move in _GENERAL else brief.situation.replace("_", "-")
    return f"practice-{room}-{move}"


def _facts(table: Table, move: str, item: int | str | None) -> Mapping[str, Json]:
    """What the texts may name: the number on the table; in a counter, the client's own."""
    facts: dict[str, Json] = {"price": _dumped(table.price)}
    if table.unit is Unit.MONEY:
        facts["offer"] = _dumped(table.money(table.offer))
    if table.unit is Unit.DAYS:
        facts["days"] = table.offer if table.agreed is None else table.agreed
    if table.unit is Unit.PERCENT:
        facts["percent"] = table.offer if move == "counter" else table.now
    if item is not None:
        facts["item"] = item
    return facts


def _dumped(sum_: Money) -> Json:
    return {**dump_money(sum_)}
