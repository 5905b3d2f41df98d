"""Writes the stages a talk agreed into the deal: what was paid stays paid, nothing is twice."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from bot.answers.talk import Talk
from bot.storage import Stage
from scenarios.engine.facts import Json
from scenarios.reckoning.money import Money, load_money


async def keep_stages(talk: Talk, deal_id: int, value: Json, *, anew: bool) -> None:
    """Write stages as `payments` reads them and `dump_payments` puts them.

    Args:
        talk: the turn.
        deal_id: whose stages.
        value: the stages as a fact's JSON.
        anew: the user wrote them down himself, so they are all there is; else they are what a talk
            cut the price into, and what stands in the deal is minded.
    """
    new = _stages_in(value)
    if not new:
        return
    if not anew:
        old = await talk.unit.stages.of_deal(talk.user.id, deal_id)
        new = _beside_paid(old, new)
        if _amounts(new) == _amounts(old):
            return  # they have their names and days already
    await talk.unit.dealings.name_currency(talk.user.id, deal_id, new[0].amount.currency)
    await talk.unit.stages.write(talk.user.id, deal_id, new)


def _stages_in(value: Json) -> list[Stage]:
    found = value.get("payments") if isinstance(value, dict) else None
    stages = []
    for position, part in enumerate(found if isinstance(found, list) else [], 1):
        if not isinstance(part, dict):
            continue
        name, day = part.get("name"), part.get("day")
        stages.append(
            Stage(
                position,
                str(name) if name else None,
                load_money(part["amount"]),
                date.fromisoformat(str(day)) if day else None,
                None,
            )
        )
    return stages


def _beside_paid(old: list[Stage], new: list[Stage]) -> list[Stage]:
    """The new stages less what was paid, behind the stages that were.

    What was paid is taken off the first of the new ones, so that all make the price agreed; not
    what was paid in another currency, since nobody said at what rate.
    """
    paid = [stage for stage in old if stage.paid_on is not None]
    if not paid or _amounts(old) == _amounts(new):
        return new
    currency = new[0].amount.currency
    left = sum(
        (stage.amount.amount for stage in paid if stage.amount.currency == currency), Decimal(0)
    )
    still = []
    for stage in new:
        taken = min(left, stage.amount.amount)
        left -= taken
        if taken < stage.amount.amount:
            rest = Money(stage.amount.amount - taken, stage.amount.currency)
            still.append(replace(stage, amount=rest))
    return [replace(stage, position=place) for place, stage in enumerate([*paid, *still], 1)]


def _amounts(stages: Sequence[Stage]) -> list[Money]:
    return [stage.amount for stage in stages]
