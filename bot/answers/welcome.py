"""The first minute, the return after days, the menu and the help."""

from datetime import timedelta
from typing import Final

from bot.answers.knowledge import guesses
from bot.answers.rows import in_rows
from bot.answers.settings import language_rows
from bot.answers.talk import Talk
from bot.answers.waiting import tell_waiting
from bot.answers.walk import begin, walk
from bot.messages import Rows
from bot.texts import text_key
from scenarios.catalogue import library_ids
from scenarios.engine.events import Verb, Went

MENU: Final = {
    "menu-walk": "m:walk",
    "menu-check": "m:check",
    "menu-practice": "m:practice",
    "menu-deals": "m:deals",
    "menu-reminders": "m:reminders",
    "menu-settings": "m:settings",
}
"""The data of the menu's buttons by their texts, in their order."""
_AWAY: Final = timedelta(days=2)
"""Who was silent so long has lost the thread; not above the time updates are remembered."""


async def start(talk: Talk) -> None:
    """/start: a newcomer is greeted and asked three things; others see what waits for them."""
    waiting = await tell_waiting(talk)
    in_a_talk = talk.session.top is not None
    if in_a_talk:  # what is asked waits too, so it stands before what can be done
        await walk(talk, Went(Verb.REPEAT))
    if in_a_talk or waiting or await _is_known(talk):
        parts = ["\n".join(waiting)] if waiting else []
        talk.send("\n\n".join([*parts, talk.text("menu")]), menu_rows(talk))
    else:
        talk.say("welcome", buttons=language_rows(talk))
        await begin(talk, "profile", guesses(talk))


async def _is_known(talk: Talk) -> bool:
    """Whether he told of himself or keeps a deal: no newcomer, whatever else is missing."""
    user = talk.user
    told = user.trade or user.currency or user.zone
    return bool(told) or await talk.unit.dealings.count(user.id) > 0


async def greet_back(talk: Talk) -> bool:
    """Who says hello after days hears what waits, as by /start.

    False where nothing waits, or he was here lately.
    """
    last = await talk.unit.post.last_heard(talk.user.id, but=talk.update_id)
    if last is not None and talk.now - last < _AWAY:
        return False
    if not await tell_waiting(talk):
        return False
    await start(talk)
    return True


def menu_rows(talk: Talk) -> Rows:
    """What can be done, at most six buttons."""
    return in_rows([talk.button(key, data) for key, data in MENU.items()])


def show_walks(talk: Talk) -> None:
    """The talks one can be walked through."""
    buttons = [talk.button(text_key(name), f"w:{name}") for name in library_ids()]
    talk.show(talk.text("walks-title"), in_rows(buttons))


def help_(talk: Talk) -> None:
    """What the coach can do, with an example each."""
    talk.show(talk.text("help"), menu_rows(talk))
