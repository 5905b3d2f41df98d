"""How a deal stands, as the follow-ups of the playbook ask it: days of the user's."""

from collections.abc import Sequence

from bot.answers.talk import Talk
from bot.storage import Deal, DealEvent, Reminder, Stage, Told
from scenarios.playbook import follow_ups
from scenarios.playbook.follow_ups import Happened, Payment, Standing


def standing_of(
    talk: Talk,
    deal: Deal,
    stages: Sequence[Stage],
    events: Sequence[DealEvent],
    planned: Sequence[Reminder] = (),
) -> Standing:
    """A deal with its stages, its timeline and what its talks planned."""
    return Standing(
        state=deal.state,
        changed_on=talk.day_of(max((deal.changed_at, *(event.at for event in events)))),
        turn=deal.turn,
        turn_on=None if deal.turn_at is None else talk.day_of(deal.turn_at),
        deadline=deal.deadline,
        margin_days=deal.margin_days or 0,
        ends_on=deal.ends_on,
        payments=tuple(Payment(each.position, each.due_on, each.paid_on) for each in stages),
        promised=tuple(talk.day_of(each.due_at) for each in planned),
        to_deliver=tuple(talk.day_of(each.due_at) for each in planned if is_delivery(each)),
        happened=tuple(Happened(event.kind, talk.day_of(event.at)) for event in events),
    )


_DELIVERIES = ("due_noted", "own_date", "own_date_fast")
"""Steps that promise the whole work for a day."""


def is_delivery(planned: Reminder) -> bool:
    """Whether this is the day for which a talk promised the whole work."""
    return any(f":{step}:" in f"{planned.source}:" for step in _DELIVERIES)


def told_before(talk: Talk, told: Sequence[Told]) -> dict[str, follow_ups.Told]:
    """What was told of a deal, by kind."""
    return {
        each.kind: follow_ups.Told(talk.day_of(each.since), each.times, each.is_off)
        for each in told
    }
