"""How much one user can pile up: far beyond what anybody needs, and told kindly where it ends."""

from bot.answers.talk import Talk

MOST_DEALS = 1000
MOST_REMINDERS = 200
"""Reminders that wait; those that rang and the coach's own are not counted."""


async def has_room_for_deal(talk: Talk) -> bool:
    """Whether another deal can be made; if not, it is said."""
    if await talk.unit.dealings.count(talk.user.id) < MOST_DEALS:
        return True
    talk.say("limit-deals", {"count": MOST_DEALS})
    return False


async def has_room_for_reminder(talk: Talk) -> bool:
    """Whether another reminder can be set; if not, it is said."""
    if await talk.unit.timetable.count_waiting(talk.user.id) < MOST_REMINDERS:
        return True
    talk.say("limit-reminders", {"count": MOST_REMINDERS})
    return False
