"""Which rules of the playbook a reply keeps and which it breaks, and what it is worth."""

from dataclasses import dataclass
from types import MappingProxyType

from scenarios.checking.faults import RULES_OF
from scenarios.practice.deeds import Kind
from scenarios.practice.practice import Practice


@dataclass(frozen=True, slots=True)
class _Own:
    """The rules of one situation: what keeps, or breaks, each way of answering there."""

    hold: str
    trade: str
    give: str
    ask: str


_OWN = MappingProxyType(
    {
        "discount_request": _Own("DI1", "DI2", "DI2", "PE1"),
        "price_objection": _Own("PR3", "DI2", "DI3", "PR2"),
        "future_promise": _Own("DI1", "DI2", "DI3", "PE1"),
        "raise_pushback": _Own("RA1", "DI2", "RA1", "PE1"),
        "free_work": _Own("PP1", "P3", "DI3", "BR1"),
        "scope_creep": _Own("RE4", "RE1", "RE4", "BR3"),
        "revision_request": _Own("RE1", "RE3", "RE3", "RE2"),
        "rush_deadline": _Own("P1", "P3", "PE4", "BR1"),
        "boundary_push": _Own("BO1", "BO3", "BO4", "BO2"),
        "prepayment_pushback": _Own("PP1", "P3", "PP1", "PE1"),
        "late_payment": _Own("CO7", "P3", "P8", "PE1"),
        "conflict": _Own("CO1", "CO2", "RE4", "CO3"),
    }
)
_WORTH = MappingProxyType(
    {
        Kind.HOLD_REASONED: 100,
        Kind.TRADE: 100,
        Kind.QUESTION: 80,
        Kind.AGREE: 60,
        Kind.LEAVE: 30,
        Kind.ACK: 40,
        Kind.VAGUE: 20,
        Kind.CONCEDE: 15,
        Kind.HOLD_BARE: 10,
        Kind.ATTACK: 0,
    }
)
_FAULT = 20
"""What every fault takes."""
_IDLE = 30
"""A third question in a row is worth so much."""


@dataclass(frozen=True, slots=True)
class Merit:
    """What one reply is worth.

    Attributes:
        worth: 0 to 100.
        kept: rules it keeps, the most telling first.
        broken: rules it breaks, the most telling first.
    """

    worth: int
    kept: tuple[str, ...]
    broken: tuple[str, ...]


def weigh(practice: Practice, index: int) -> Merit:
    """The merit of one reply.

    Args:
        practice: the talk.
        index: of the reply in its history.
    """
    deed = practice.history[index].deed
    faults = [rule for fault in deed.faults for rule in RULES_OF.get(fault, ())]
    kept, broken = _by_kind(practice, index)
    all_broken = tuple(dict.fromkeys((*broken, *faults)))
    worth = _worth(practice, index)
    return Merit(
        worth=max(worth - _FAULT * sum(fault in RULES_OF for fault in deed.faults), 0),
        kept=tuple(rule for rule in dict.fromkeys(kept) if rule not in all_broken),
        broken=all_broken,
    )


def _by_kind(practice: Practice, index: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Rules kept and broken by what the reply did, without its faults."""
    own, kind = _OWN[practice.brief.situation], practice.history[index].deed.kind
    if kind is Kind.AGREE and not _is_earned(practice, index):
        kind = Kind.CONCEDE
    if kind is Kind.LEAVE and may_leave(practice, index):
        return ("WA11",), ()
    kept = {
        Kind.HOLD_REASONED: (own.hold, "P6", "P5"),
        Kind.TRADE: ("P4", own.trade, "P3"),
        Kind.QUESTION: (own.ask, "P7"),
    }
    broken = {
        Kind.HOLD_BARE: ("P3", "P6"),
        Kind.CONCEDE: ("P4", own.give),
        Kind.VAGUE: ("P2",),
        Kind.ATTACK: ("CO4", "P8"),
        Kind.LEAVE: ("P7",),
    }
    return kept.get(kind, ()), broken.get(kind, ())


def _worth(practice: Practice, index: int) -> int:
    kind = practice.history[index].deed.kind
    if kind is Kind.AGREE and not _is_earned(practice, index):
        return _WORTH[Kind.CONCEDE]
    if kind is Kind.LEAVE and may_leave(practice, index):
        return _WORTH[Kind.AGREE]
    before = practice.history[max(index - 2, 0) : index]
    if kind is Kind.QUESTION and len(before) == 2 and all(t.deed.kind is kind for t in before):
        return _IDLE
    return _WORTH[kind]


def _is_earned(practice: Practice, index: int) -> bool:
    """Whether the client had come up before the freelancer agreed."""
    moves = [turn.line.move for turn in practice.history[: index + 1]]
    return "counter" in moves and moves[-1] != "more"


def may_leave(practice: Practice, index: int) -> bool:
    """Whether it was right to decline: one whom the playbook warns of, after an honest try."""
    tried = {Kind.HOLD_REASONED, Kind.TRADE}
    return practice.brief.who.is_warned_of and any(
        turn.deed.kind in tried for turn in practice.history[:index]
    )
