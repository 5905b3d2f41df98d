"""How a practice talk went: won and given, rules kept and broken, and what to train next.

Points, 0 to 100, are 60 for the result and 40 for the manner.

- Result: 60 by the part of what could be had that was had (`Table.won`: from the client's first
  number to his hidden limit), less 10 for everything given for nothing, less 30 by the part of
  the price paid back. Without agreement, 20 by the part that the client offered in the end; a
  client whom one may decline, declined after an honest try, brings at least 20. Nothing after an
  attack that ended the talk.
- Manner: 40 by the mean of what the replies are worth (`merits.weigh`).
"""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from scenarios.practice.deeds import Kind
from scenarios.practice.merits import Merit, may_leave, weigh
from scenarios.practice.position import Matter, Table, Unit
from scenarios.practice.practice import Outcome, Practice
from scenarios.reckoning.money import Money

_RESULT, _MANNER = 60, 40
_GIFT, _REFUND = 10, 30
_PARTED = 20
_GOOD = 60
"""A reply worth this much, or more, can be the best; one worth less can be the weakest."""
_WELL = 75
"""With these points, and no rule broken, there is nothing left to train here."""


class What(StrEnum):
    """What was won or given."""

    PRICE = "price"
    EXTRA = "extra"
    DAYS = "days"
    FEE = "fee"
    PREPAYMENT = "prepayment"
    GROUND = "ground"
    REFUND = "refund"


@dataclass(frozen=True, slots=True)
class Gain:
    """One thing won or given: a sum, a number, or both.

    Attributes:
        number: of extras or days, percent of a prepayment or of the ground.
    """

    what: What
    money: Money | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class RulePoints:
    """How often a rule was kept and how often broken."""

    rule: str
    kept: int
    broken: int


@dataclass(frozen=True, slots=True)
class Highlight:
    """A reply worth showing.

    Attributes:
        reply: its number, the first is 1.
        quote: its words.
        rule: it keeps or breaks above all; None where it does neither.
    """

    reply: int
    quote: str
    rule: str | None


@dataclass(frozen=True, slots=True)
class Scorecard:
    """How a practice talk went.

    Attributes:
        ended: how it ended; None while it lasts.
        points: 0 to 100.
        result: what the result adds to them, of 60.
        manner: what the manner adds, of 40.
        won: what the freelancer kept or gained over the client's first number.
        given: what he gave against his own first number.
        limit: the most the client would have agreed to.
        rules: in the order of the playbook's ids as they first came up.
        train_next: the rule most often broken; the situation where none was but the result is
            poor; None where all went well.
    """

    ended: Outcome | None
    points: int
    result: int
    manner: int
    won: tuple[Gain, ...]
    given: tuple[Gain, ...]
    limit: Gain
    rules: tuple[RulePoints, ...]
    best: Highlight | None
    weakest: Highlight | None
    train_next: str | None


def score(practice: Practice) -> Scorecard:
    """The scorecard of a talk; of one that still lasts, so far."""
    merits = tuple(weigh(practice, index) for index in range(len(practice.history)))
    result, manner = _result(practice), _manner(merits)
    rules = _rules(merits)
    won, given = _settled(practice.table)
    return Scorecard(
        ended=practice.ended,
        points=result + manner,
        result=result,
        manner=manner,
        won=won,
        given=given,
        limit=_gain(practice.table, practice.table.most),
        rules=rules,
        best=_best(practice, merits),
        weakest=_weakest(practice, merits),
        train_next=_train_next(practice, rules, result + manner),
    )


def _result(practice: Practice) -> int:
    table = practice.table
    if table.agreed is not None:
        lost = _GIFT * table.given + _REFUND * table.refund // table.job
        return max(_RESULT * table.won // 100 - lost, 0)
    if not practice.history:
        return 0
    last = practice.history[-1].deed.kind
    if last is Kind.ATTACK:
        return 0
    offered = _PARTED * table.won // 100
    if last is Kind.LEAVE and may_leave(practice, len(practice.history) - 1):
        return max(offered, _PARTED)
    return offered


def _manner(merits: tuple[Merit, ...]) -> int:
    if not merits:
        return 0
    return _MANNER * sum(merit.worth for merit in merits) // (100 * len(merits))


def _settled(table: Table) -> tuple[tuple[Gain, ...], tuple[Gain, ...]]:
    """What was won and what was given; without agreement nothing was, but gifts remain gifts."""
    won: list[Gain] = []
    given: list[Gain] = []
    if table.agreed is not None and table.matter is not Matter.FREE:
        if table.agreed > table.first:
            won.append(_gain(table, table.agreed - table.first))
        if table.agreed < table.asked:
            given.append(_gain(table, table.asked - table.agreed))
    if table.agreed is not None and table.fee:
        won.append(Gain(What.FEE, table.money(table.fee)))
    if table.agreed is not None and table.refund:
        given.append(Gain(What.REFUND, table.money(table.refund)))
    if table.paid:
        won.append(Gain(What.EXTRA, table.money(table.paid_sum), table.paid))
    if table.given:
        given.append(Gain(What.EXTRA, None, table.given))
    return tuple(won), tuple(given)


def _gain(table: Table, number: int) -> Gain:
    """A number of the table's, as something won or given."""
    match table.unit:
        case Unit.MONEY:
            what = What.EXTRA if table.matter is Matter.FREE else What.PRICE
            return Gain(what, table.money(number))
        case Unit.DAYS:
            return Gain(What.DAYS, None, number)
        case Unit.PERCENT:
            return Gain(What.PREPAYMENT, None, number)
        case Unit.GROUND:
            return Gain(What.GROUND, None, number)


def _rules(merits: tuple[Merit, ...]) -> tuple[RulePoints, ...]:
    kept = Counter(rule for merit in merits for rule in merit.kept)
    broken = Counter(rule for merit in merits for rule in merit.broken)
    seen = dict.fromkeys(rule for merit in merits for rule in (*merit.kept, *merit.broken))
    return tuple(RulePoints(rule, kept[rule], broken[rule]) for rule in seen)


def _best(practice: Practice, merits: tuple[Merit, ...]) -> Highlight | None:
    """The worthiest reply; of equals the one that moved the client most."""
    good = [index for index, merit in enumerate(merits) if merit.worth >= _GOOD]
    if not good:
        return None
    index = min(good, key=lambda each: (-merits[each].worth, practice.history[each].moved, each))
    return _highlight(practice, index, merits[index].kept)


def _weakest(practice: Practice, merits: tuple[Merit, ...]) -> Highlight | None:
    """The least worthy reply; of equals the one that hardened the client most."""
    poor = [index for index, merit in enumerate(merits) if merit.worth < _GOOD]
    if not poor:
        return None
    index = min(poor, key=lambda each: (merits[each].worth, -practice.history[each].moved, each))
    return _highlight(practice, index, merits[index].broken)


def _highlight(practice: Practice, index: int, rules: tuple[str, ...]) -> Highlight:
    rule = rules[0] if rules else None
    return Highlight(index + 1, practice.history[index].deed.quote, rule)


def _train_next(practice: Practice, rules: tuple[RulePoints, ...], points: int) -> str | None:
    """The rule most often broken, of equals the one least often kept and first broken."""
    broken = [each for each in rules if each.broken]
    if broken:
        return min(broken, key=lambda each: (-each.broken, each.kept)).rule
    return None if points >= _WELL else practice.brief.situation
