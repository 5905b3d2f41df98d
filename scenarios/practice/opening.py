"""The table as it stands before the first word: what he names first, and his hidden limit."""

from scenarios.practice.brief import Brief
from scenarios.practice.draw import draw
from scenarios.practice.position import SITUATIONS, Matter, Table, Unit, step_for
from scenarios.reckoning.money import from_minor

_WORTH = {"free_work": 20, "scope_creep": 15, "revision_request": 10}
"""What an extra is worth, in percent of the job's price."""
_OLD_RATE = 40
"""Who resists a raise pays the old rate, which is nearer to the new one than a first offer is to a
price: so many percent of the usual distance."""
_RUSH = 70
"""Who is in a hurry names so many percent of what he would name of a sum."""


def lay_table(brief: Brief, seed: int) -> Table:
    """The table for what is to be practised; the limit is drawn."""
    matter, unit = SITUATIONS[brief.situation]
    asked = _asked(brief, unit)
    money = from_minor(asked, brief.price.currency)
    step = {Unit.MONEY: step_for(money), Unit.DAYS: 1}.get(unit, 5)
    first = _first(brief, matter, unit, asked, step)
    low, high = brief.level.ground if unit is Unit.GROUND else brief.level.reach
    reach = min(draw(seed, "reach", low, high) * brief.who.reach // 100, 100)
    limit = asked
    if reach < 100:
        limit = (first + (asked - first) * reach // 100) // step * step
        limit = max(limit, min(first + step, asked))
    return Table(
        matter=matter,
        unit=unit,
        currency=brief.price.currency,
        job=brief.price.minor,
        asked=asked,
        stand=asked,
        first=first,
        offer=first,
        limit=limit,
        most=limit,
        purse=brief.price.minor * draw(seed, "purse", 10, 40) // 100,
        step=step,
    )


def _asked(brief: Brief, unit: Unit) -> int:
    """What the freelancer stands at in the beginning."""
    share = _WORTH.get(brief.situation)
    if share is not None:
        if brief.worth is not None and brief.worth.minor > 0:
            return brief.worth.minor
        guess = max(brief.price.minor * share // 100, 1)
        step = step_for(from_minor(guess, brief.price.currency))
        return max(guess // step * step, step)
    asked = {
        Unit.MONEY: brief.price.minor,
        Unit.DAYS: brief.days,
        Unit.PERCENT: brief.percent,
        Unit.GROUND: 100,
    }[unit]
    return max(asked, 1)


def _first(brief: Brief, matter: Matter, unit: Unit, asked: int, step: int) -> int:
    """What the client names first."""
    if unit is Unit.MONEY and brief.offer is not None:
        return min(brief.offer.minor, asked)
    share = brief.who.first + brief.level.first
    if unit is Unit.DAYS:
        return max(asked * share * _RUSH // 10000, 1)
    if matter is not Matter.MONEY:
        return 0
    if brief.situation == "raise_pushback":
        share = 100 - (100 - share) * _OLD_RATE // 100
    return max(asked * share // 100 // step * step, 1)
