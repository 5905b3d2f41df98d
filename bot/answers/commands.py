"""Commands and the menu's buttons: each opens its screen or talk."""

from bot.answers.checking import ask_for_reply, check_text
from bot.answers.deals import choose_planned, find_deals, list_deals
from bot.answers.practice_choice import choose_practice
from bot.answers.privacy import ask_to_forget, export, tell_privacy
from bot.answers.reminders import ask_when, list_reminders, take_wish
from bot.answers.settings import show_languages, show_settings
from bot.answers.stats import show_stats
from bot.answers.talk import Talk
from bot.answers.walk import begin, walk
from bot.answers.welcome import help_, menu_rows, show_walks, start
from scenarios.catalogue import library_ids
from scenarios.engine.events import Verb, Went

_SCREENS = {
    "deals": list_deals,
    "reminders": list_reminders,
    "check": ask_for_reply,
    "practice": choose_practice,
    "stats": show_stats,
    "plan": choose_planned,
}
"""Those that look into the database."""
_PAGES = {
    "walk": show_walks,
    "settings": show_settings,
    "language": show_languages,
    "help": help_,
}


async def show_screen(talk: Talk, name: str) -> bool:
    """Show a screen of the menu; False where there is none of this name."""
    if name in _SCREENS:
        await _SCREENS[name](talk)
    elif name in _PAGES:
        _PAGES[name](talk)
    else:
        return False
    return True


async def take_command(talk: Talk, name: str, words: str) -> None:
    """Answer a command.

    Args:
        talk: the turn.
        name: without its slash.
        words: that stand behind it.
    """
    if words.strip() and await _with_words(talk, name, words):
        return
    match name:
        case "start":
            await start(talk)
        case "remind":
            await ask_when(talk, subject=None)
        case "privacy":
            tell_privacy(talk)
        case "export":
            await export(talk)
        case "forget":
            ask_to_forget(talk)
        case "back" | "skip" | "cancel" | "restart" | "repeat":
            await walk(talk, Went(Verb(name)))
        case _ if name in library_ids():
            await begin(talk, name)
        case _ if name == "walk" or not await show_screen(talk, name):
            talk.say("unknown-command", buttons=menu_rows(talk))


async def _with_words(talk: Talk, name: str, words: str) -> bool:
    """A command that takes what stands behind it; False where it takes none."""
    match name:
        case "start" if words in library_ids():
            await begin(talk, words)  # by a link: t.me/<the bot>?start=<a talk>
        case "deals":
            await find_deals(talk, words)
        case "remind":
            await take_wish(talk, words)
        case "check":
            await check_text(talk, words)
        case _:
            return False
    return True
