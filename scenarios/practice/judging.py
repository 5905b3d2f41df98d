"""What a freelancer's free reply did in a practice: its words and faults become a deed.

What it did above all comes from a head of its own, the faults from the reply check; where the two
contradict each other the fault is left out, for the check looks at less.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from scenarios.checking.checker import Found
from scenarios.checking.faults import FAULTS
from scenarios.practice.deeds import Deed, Kind
from scenarios.practice.kinds import describe, shared_head
from scenarios.practice.numbers import comes_down, days_named, percent_named, price_named, sum_named
from scenarios.practice.phrases import asks_in_return, find_signs
from scenarios.practice.position import Matter, Table, Unit
from scenarios.reading.clean import split_sentences
from scenarios.reading.language import detect_language

_GIFTS: Final = frozenset({"concession_for_nothing", "trades_for_promise", "accepts_blindly"})
_FIRM: Final = (Kind.HOLD_REASONED, Kind.HOLD_BARE)
_MOVING: Final = (Kind.TRADE, Kind.CONCEDE, Kind.AGREE)
"""Only these put a number of the freelancer's in the place of another one."""
_SURE: Final = 2.0
"""A fault's score above its limit from which it is taken for certain."""
_QUOTED: Final = 200


@dataclass(frozen=True, slots=True)
class Scene:
    """Where a reply is said: what is practised, and where both sides stand."""

    situation: str
    table: Table


def judge_reply(reply: str, client: str, found: Found, scene: Scene) -> Deed:
    """What a reply did. Total for any text.

    Args:
        reply: the freelancer's words.
        client: the client's line that they answer.
        found: what the reply check made of them.
        scene: where they are said.

    Raises:
        EncoderError: the file of what was learnt is missing or damaged.
    """
    kind = Kind.ACK
    if found.gist:
        spoken = detect_language(reply)
        seen = describe(reply, client, found.gist, language=spoken, situation=scene.situation)
        kind = _choose(shared_head().rank(seen), reply, spoken, found, scene.table)
    flaws = {each.fault: each.quote for each in found.flaws if not _is_denied(each.fault, kind)}
    table = scene.table
    moves = kind in _MOVING
    is_price = (table.matter, table.unit) == (Matter.MONEY, Unit.MONEY)
    price = None
    if is_price and moves:
        price = price_named(reply, table)
    elif not is_price and (moves or table.matter is Matter.FREE):
        price = sum_named(reply, table)
    return Deed(
        kind,
        price=price,
        percent=percent_named(reply) if moves and not is_price else None,
        faults=tuple(flaws),
        quote=_quote(reply, flaws),
        days=days_named(reply) if moves and table.unit is Unit.DAYS else None,
    )


def _choose(ranked: Sequence[Kind], reply: str, language: str, found: Found, table: Table) -> Kind:
    """The likeliest kind; what ends or spoils a talk needs a second witness.

    Who names a smaller number than his own, or a surcharge, does not stand firm; who asks for
    something now does not give for nothing. Who leaves says so. An attack that the check is sure
    of is one, unless it stands beside a reason or a trade.
    """
    kind = ranked[0]
    if kind in _FIRM and comes_down(reply, table):
        kind = next(each for each in ranked if each in (Kind.TRADE, Kind.CONCEDE))
    elif kind is Kind.CONCEDE and asks_in_return(reply, language):
        kind = Kind.TRADE
    if kind is Kind.LEAVE and "parts" not in find_signs(reply, language):
        kind = ranked[1]
    heat = found.scores[FAULTS.index("emotional")]
    return Kind.ATTACK if heat > _SURE and kind not in (Kind.HOLD_REASONED, Kind.TRADE) else kind


def _is_denied(fault: str, kind: Kind) -> bool:
    """Whether a fault found does not go with what the reply did as a whole."""
    if fault in _GIFTS:
        return kind in _FIRM or kind is Kind.TRADE
    if fault == "flat_refusal":
        return kind in _MOVING
    return False


def _quote(reply: str, found: Mapping[str, str]) -> str:
    """What is shown of it afterwards: the words of its gravest fault, else the longest sentence."""
    shown = next((words for words in found.values() if words), None)
    return (shown or max(split_sentences(reply) or (reply,), key=len))[:_QUOTED]
