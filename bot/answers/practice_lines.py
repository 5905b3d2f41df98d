"""What the client of a practice says: his ids become words, under his name."""

from dataclasses import replace

from bot.answers.rows import in_rows
from bot.answers.talk import Talk
from bot.messages import Button
from bot.storage import StoredPractice
from bot.texts import LANGUAGES, text_key
from bot.texts.spoken import say_hint, say_line
from bot.texts.values import show
from scenarios.engine.events import Verb
from scenarios.practice.practice import Practice
from scenarios.practice.stored import from_json

PRACTICE = "practice"
"""Id of the form that takes what is answered to the client."""
HINTS = "practice_hints"
"""Name in the profile: whether a hint is wanted after each reply; True where nothing is said."""


async def find_current(talk: Talk) -> tuple[StoredPractice, Practice] | None:
    """The practice in progress; None where there is none that can be read."""
    stored = await talk.unit.practices.current(talk.user.id)
    practice = None if stored is None else from_json(stored.body)
    return None if stored is None or practice is None else (stored, practice)


async def ask_for_answer(talk: Talk, serial: int) -> None:
    """The client's present line, to be answered; `serial` is that of the pending question."""
    found = await find_current(talk)
    if found is None:
        tell_lapsed(talk)
        talk.session = replace(talk.session, frames=talk.session.frames[:-1])
        return
    stop = Button(talk.text("practice-end"), f"v:{serial}:{Verb.CANCEL}")
    speak(talk, found[1], [stop])


def tell_lapsed(talk: Talk) -> None:
    """A practice was left lying until its words were erased: another can begin."""
    talk.say("practice-lapsed", buttons=((talk.button("menu-practice", "m:practice"),),))


def speak(talk: Talk, practice: Practice, buttons: list[Button]) -> None:
    """The client's present line; above it what the reply before it did, where that is wanted."""
    name = client_name(talk, practice)
    words = show(said_by_client(talk, practice), talk.locale, html=True)
    lines = [f"<b>{show(name, talk.locale, html=True)}</b>\n{words}"]
    if practice.history and hints_are_on(talk):
        hint = say_hint(talk.texts, talk.locale, practice.history[-1].deed)
        lines.insert(0, f"<i>{hint}</i>")
    talk.send("\n\n".join(lines), in_rows(buttons))


def client_name(talk: Talk, practice: Practice) -> str:
    """Whom the coach plays: a client of the user's own by his name, else the character."""
    brief = practice.brief
    if brief.client is not None:
        return brief.client
    return talk.text(text_key("practice-character", brief.character))


def hints_are_on(talk: Talk) -> bool:
    """Whether the user wants a hint after each reply."""
    return talk.user.profile.get(HINTS, True) is not False


def language_of(talk: Talk, practice: Practice) -> str:
    """The language that the client writes in."""
    language = practice.brief.language
    return language if language in LANGUAGES else talk.user.language


def said_by_client(talk: Talk, practice: Practice) -> str:
    """The client's present line as words."""
    return say_line(talk.texts, language_of(talk, practice), practice.line)
