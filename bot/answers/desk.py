"""The front desk: sees what kind of thing came in and sends it to the room that answers it."""

from collections.abc import Sequence

from bot.answers.checking import CHECK, ask_for_reply, check_reply, check_text, press_check
from bot.answers.client_message import press_reading, take_message, take_talk
from bot.answers.deals import (
    choose_planned,
    find_deals,
    list_deals,
    press_deal,
    press_ended,
    press_planned,
)
from bot.answers.drafts import note_sent, release
from bot.answers.hearing import hear_sum
from bot.answers.keeping import keep_in_profile
from bot.answers.new_deal import take_new_deal
from bot.answers.numbers import read_number
from bot.answers.privacy import ask_to_forget, export, forget, tell_privacy
from bot.answers.reminders import ask_when, list_reminders, press_reminder, take_wish
from bot.answers.settings import (
    change_language,
    change_setting,
    language_rows,
    show_languages,
    show_settings,
)
from bot.answers.talk import Talk
from bot.answers.typed import (
    chosen_option,
    is_small_talk,
    read_correction,
    read_verb,
    strip_mark,
)
from bot.answers.walk import begin, walk
from bot.answers.welcome import help_, menu_rows, show_walks, start
from bot.messages import (
    Answer,
    Attached,
    Commanded,
    Conversed,
    Edit,
    Forwarded,
    Incoming,
    Located,
    Pressed,
    Typed,
    Unbutton,
)
from bot.texts import LANGUAGES
from scenarios.catalogue import library_ids
from scenarios.engine.events import Digressed, Said, Tapped, Verb, Went
from scenarios.engine.facts import UnreadableError
from scenarios.engine.session import Frame
from scenarios.engine.steps import Ask, Hear, Step
from scenarios.reading.message import Reading
from scenarios.reading.wishes import is_wish
from scenarios.reading.zones import zone_at

_IN_PLACE = (["to"], ["new"], ["save"], ["other"], ["next"])
"""Buttons under a diagnosis whose answer takes the place of their message."""
_PASTED = 60
_PASTED_WORDS = 9
"""Characters and words from which on a typed text may be a client's message."""


async def take(talk: Talk, incoming: Incoming, readings: Sequence[Reading]) -> None:
    """Answer what came in.

    Args:
        talk: the turn.
        incoming: what came.
        readings: of its texts, in their order.
    """
    await _take(talk, incoming, readings)
    if talk.to_check is not None:
        # what was interrupted is offered after the verdict
        after, talk.said = talk.said, []
        await check_reply(talk, *talk.to_check)
        talk.said += after


async def _take(talk: Talk, incoming: Incoming, readings: Sequence[Reading]) -> None:
    reading = readings[0] if readings else None
    match incoming:
        case Commanded(name, words):
            await _command(talk, name, words)
        case Pressed():
            await _press(talk, incoming)
        case Forwarded(text, own=True) if reading is not None:
            await _check_own(talk, text)
        case Forwarded() if reading is not None:
            await _read_out(talk, incoming, reading)
        case Conversed() if readings:
            await take_talk(talk, incoming, readings)
        case Typed(text, edited) if reading is not None:
            await _typed(talk, text, reading, edited=edited)
        case Located(latitude, longitude):
            await _located(talk, latitude, longitude)
        case Attached(kind):
            talk.say(f"attached-{kind}")
            await walk(talk, Digressed())
        case _:
            talk.say("attached-other")
            await walk(talk, Digressed())


async def _check_own(talk: Talk, text: str) -> None:
    """What the user wrote to a client and forwards here: a reply to be checked."""
    frame = talk.session.top
    if frame is not None and frame.scenario == CHECK:
        await walk(talk, Said(text))
    else:
        await check_text(talk, text)


async def _command(talk: Talk, name: str, words: str) -> None:
    match name:
        case "start":
            await start(talk)
        case "help":
            help_(talk)
        case "deals":
            await find_deals(talk, words) if words.strip() else await list_deals(talk)
        case "reminders":
            await list_reminders(talk)
        case "remind":
            await take_wish(talk, words) if words.strip() else await ask_when(talk, subject=None)
        case "settings":
            show_settings(talk)
        case "language":
            show_languages(talk)
        case "plan":
            await choose_planned(talk)
        case "check":
            await check_text(talk, words) if words.strip() else await ask_for_reply(talk)
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
        case _:
            talk.say("unknown-command", buttons=menu_rows(talk))


async def _press(talk: Talk, pressed: Pressed) -> None:
    talk.pressed = pressed.message_id
    talk.said.append(Answer(pressed.callback_id))
    kind, _, rest = pressed.data.partition(":")
    words = rest.split(":")
    number = read_number(words[0])
    match kind, words:
        case "q", [_, option]:
            await _tap(talk, Tapped(number, option))
        case "v", [_, verb] if verb in set(Verb):
            await _tap(talk, Went(Verb(verb), number))
        case "r", [_, *action]:
            talk.pressed = talk.pressed if action[:1] in _IN_PLACE else None
            await press_reading(talk, number, action)
        case "h", [_]:
            await release(talk, number)
        case "c", [_]:
            key = "draft-noted" if await note_sent(talk, number) else "deal-gone"
            talk.said[-1] = Answer(pressed.callback_id, talk.text(key))
        case "d", [_, *action]:
            await press_deal(talk, number, action)
        case "t", [_, *action]:
            await press_reminder(talk, number, action)
        case "k", [_, *action]:
            await press_check(talk, number, action)
        case "n", [_]:
            await _remind_of_deal(talk, number)
        case "e", ["remind"]:
            await ask_when(talk, subject=None)
        case "e", action:
            await press_ended(talk, action)
        case "p", action:
            await press_planned(talk, action)
        case _:
            await _press_menu(talk, kind, words)


async def _press_menu(talk: Talk, kind: str, words: list[str]) -> None:
    """A button of the menus: talks, settings, languages, the yes to forgetting."""
    match kind, words:
        case "w", [name] if name in library_ids():
            await begin(talk, name)
        case "s", [field]:
            await change_setting(talk, field)
        case "l", [language] if language in LANGUAGES:
            await _switch(talk, language)
        case "x", [answer]:
            await forget(talk, answer)
        case "m", [name]:
            await _menu(talk, name)
        case _:
            talk.say("gone")


async def _tap(talk: Talk, event: Tapped | Went) -> None:
    """A question's button: the buttons go, so that nobody taps them again."""
    if talk.pressed is not None:
        talk.said.append(Unbutton(talk.pressed))
    await walk(talk, event)


async def _remind_of_deal(talk: Talk, deal_id: int) -> None:
    deal = await talk.unit.dealings.find_deal(talk.user.id, deal_id)
    if deal is None:
        talk.say("deal-gone")
        return
    subject = deal.next_action or talk.subject("reminder-answer", {"client": deal.client or None})
    await ask_when(talk, subject=subject, deal_id=deal.id)


async def _menu(talk: Talk, name: str) -> None:
    match name:
        case "walk":
            show_walks(talk)
        case "deals":
            await list_deals(talk)
        case "reminders":
            await list_reminders(talk)
        case "settings":
            show_settings(talk)
        case "language":
            show_languages(talk)
        case "help":
            help_(talk)
        case "check":
            await ask_for_reply(talk)
        case _:
            talk.say("gone")


async def _switch(talk: Talk, language: str) -> None:
    """Another language: the greeting or the choice is said anew in it, and the pending question."""
    await change_language(talk, language)
    top = talk.session.top
    greeted = top is not None and top.scenario == "profile" and "field" not in top.given
    key = "welcome" if greeted else "language-changed"
    if talk.pressed is not None:
        talk.said.append(Edit(talk.pressed, talk.text(key), language_rows(talk)))
    else:
        talk.say(key)
    if talk.session.top is not None:
        await walk(talk, Went(Verb.REPEAT))


async def _typed(talk: Talk, text: str, reading: Reading, *, edited: bool) -> None:
    """The user's own words: a verb, a wish, an answer, small talk, or a client's message pasted."""
    verb = read_verb(talk, text)
    frame = talk.session.top
    if verb is not None and (frame is not None or verb in (Verb.CANCEL, Verb.RESUME)):
        await walk(talk, Went(verb))
        return
    own = strip_mark(talk, text)
    if not edited and frame is not None and frame.scenario == CHECK:
        # a reply may look like a wish, a correction or a client's message: it is none here
        await walk(talk, Said(own or text))
        return
    if own is not None:
        await check_text(talk, own)
        return
    if is_wish(text):
        await take_wish(talk, text)
        return
    if not edited and await take_new_deal(talk, text):
        return
    if frame is None or edited:
        await _unasked(talk, text, reading)
        return
    step = talk.catalogue[frame.scenario].by_name[frame.step]
    # before the correction: "No, it isn't" may be an option's label
    if (option := chosen_option(talk, frame, text)) is not None:
        await walk(talk, Tapped(frame.asked, option))
    elif (correction := read_correction(talk, text)) is not None:
        await walk(talk, Said(correction, corrects=True))
    elif isinstance(step, Hear) and reading.language == "none" and reading.amounts:
        await hear_sum(talk, reading)
    elif isinstance(step, Hear) or (_is_pasted(text) and not _can_read(talk, frame, step, text)):
        await _unasked(talk, text, reading)
    elif is_small_talk(talk, text) and not _can_read(talk, frame, step, text):
        talk.say("small-talk")
        await walk(talk, Went(Verb.REPEAT))
    else:
        await walk(talk, Said(text))


def _is_pasted(text: str) -> bool:
    """Whether it is as long as a client's message and too long for most answers."""
    return len(text) >= _PASTED and len(text.split()) >= _PASTED_WORDS


def _can_read(talk: Talk, frame: Frame, step: Step, text: str) -> bool:
    """Whether the pending question takes these words as its answer."""
    if not isinstance(step, Ask):
        return False
    try:
        step.read(text, {**frame.facts, "now": talk.now.isoformat()})
    except UnreadableError:
        return False
    return True


async def _unasked(talk: Talk, text: str, reading: Reading) -> None:
    if is_small_talk(talk, text):
        talk.say("small-talk", buttons=menu_rows(talk))
        await walk(talk, Digressed())
    else:
        await _read_out(talk, Forwarded(text, None, None), reading)


async def _read_out(talk: Talk, message: Forwarded, reading: Reading) -> None:
    """A client's message, forwarded or pasted; without a word in it there is nothing to advise."""
    if reading.language == "none":
        talk.say("no-words")
        await walk(talk, Digressed())
    else:
        await take_message(talk, message, reading)


async def _located(talk: Talk, latitude: float, longitude: float) -> None:
    """A shared place: the time zone it lies in."""
    zone = zone_at(latitude, longitude)
    if zone is None:
        talk.say("unread-not-zone")
        return
    frame = talk.session.top
    if frame is not None and (frame.scenario, frame.step) == ("profile", "zone"):
        await walk(talk, Said(zone))
        return
    await keep_in_profile(talk, {"zone": {"zone": zone}})
    show_settings(talk)
