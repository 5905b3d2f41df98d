"""A new deal that the user tells in a line: made with what was told, and shown."""

from bot.answers.deal_screen import show_deal
from bot.answers.keeping import add_deal
from bot.answers.knowledge import likely_currency
from bot.answers.limits import has_room_for_deal
from bot.answers.talk import Talk
from bot.answers.walk import walk
from scenarios.engine.events import Digressed
from scenarios.reading.new_deal import read_new_deal


async def take_new_deal(talk: Talk, text: str) -> bool:
    """Make the deal that these words open with; False, and nothing done, where they open none.

    Who has too many already is told so.
    """
    new = read_new_deal(text, likely_currency(talk))
    if new is None:
        return False
    if not await has_room_for_deal(talk):
        return True
    deal_id = await add_deal(talk, new.client)
    values: dict[str, object] = {}
    if new.thing is not None:
        values["thing"] = new.thing
    if new.price is not None:
        values["price"] = new.price
    if values:
        await talk.unit.dealings.change_deal(talk.user.id, deal_id, values, talk.now)
    deal = await talk.unit.dealings.find_deal(talk.user.id, deal_id)
    if deal is not None:
        talk.say("deal-from-words")
        await show_deal(talk, deal)
    await walk(talk, Digressed())
    return True
