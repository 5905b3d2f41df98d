"""The front desk: sees what kind of thing came in and sends it to the room that answers it."""

from dataclasses import replace

from bot.answers.checking import check_reply, press_check
from bot.answers.client_message import press_reading, take_talk
from bot.answers.commands import show_screen, take_command
from bot.answers.deals import press_deal, press_ended, press_planned
from bot.answers.drafts import note_sent, release
from bot.answers.keeping import keep_in_profile
from bot.answers.labels import WHICH, named_button
from bot.answers.numbers import read_number
from bot.answers.own_words import check_own, read_out, take_words
from bot.answers.pending import words_tapped
from bot.answers.practice import answer_client
from bot.answers.practice_choice import press_practice
from bot.answers.privacy import answer_forgetting, forget
from bot.answers.questions import answer_question
from bot.answers.reminders import ask_when, press_reminder
from bot.answers.settings import change_language, change_setting, language_rows, show_settings
from bot.answers.stats import press_stats
from bot.answers.talk import Talk
from bot.answers.walk import begin, walk
from bot.answers.whose import press_whose
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
from scenarios.playbook.topics import TOPICS
from scenarios.reading.zones import zone_at

_IN_PLACE = (["to"], ["new"], ["save"], ["other"], ["next"], ["asks"])
"""Buttons of a message that was read whose answer takes the place of theirs."""


async def take(talk: Talk, incoming: Incoming) -> None:
    """Answer what came in."""
    await _take(talk, incoming)
    if talk.to_check is not None:
        # what was interrupted is offered after the verdict
        after, talk.said = talk.said, []
        await check_reply(talk, *talk.to_check)
        talk.said += after
    if talk.to_practise is not None:
        after, talk.said = talk.said, []
        if not await answer_client(talk, talk.to_practise):
            talk.said += after


async def _take(talk: Talk, incoming: Incoming) -> None:
    is_erasing = talk.session.erasing
    talk.session = replace(talk.session, erasing=False)
    match incoming:
        case Typed(text, edited=False) if is_erasing and await answer_forgetting(talk, text):
            pass
        case Commanded(name, words):
            await take_command(talk, name, words)
        case Pressed():
            await _press(talk, incoming)
        case Forwarded(text, own=True) if text.strip():
            await check_own(talk, text)
        case Forwarded(text) if text.strip():
            await read_out(talk, incoming)
        case Conversed():
            await take_talk(talk, incoming)
        case Typed(text, edited=False) if (named := named_button(talk, text)) is not None:
            if named == WHICH:
                talk.say("label-which")
                await walk(talk, Digressed())
            else:
                await _press_named(talk, named)
        case Typed(text, edited) if text.strip():
            await take_words(talk, text, edited=edited)
        case Located(latitude, longitude):
            await _located(talk, latitude, longitude)
        case Attached(kind):
            talk.say(f"attached-{kind}")
            await walk(talk, Digressed())
        case _:
            talk.say("attached-other")
            await walk(talk, Digressed())


async def _press(talk: Talk, pressed: Pressed) -> None:
    """A tap: it is answered first, so that the button stops waiting.

    Only a screen answers it itself: whether that changes anything shows when it is sent.
    """
    talk.pressed = pressed.message_id
    place = len(talk.said)
    talk.said.append(Answer(pressed.callback_id))
    note = await _do(talk, pressed.data)
    match talk.said[place:]:
        case _ if note is not None:
            talk.said[place] = Answer(pressed.callback_id, note)
        case [_, Edit() as screen]:
            unchanged = talk.text("screen-unchanged")
            talk.said[place:] = [
                replace(screen, callback_id=pressed.callback_id, unchanged=unchanged)
            ]


async def _press_named(talk: Talk, data: str) -> None:
    """A button whose label was typed: what it opens, or notes, comes as a new message."""
    if (note := await _do(talk, data)) is not None:
        talk.send(note)


async def _do(talk: Talk, data: str) -> str | None:
    """Do what a button is for; a note where nothing else is said."""
    talk.chosen = data
    kind, _, rest = data.partition(":")
    words = rest.split(":")
    number = read_number(words[0])
    match kind, words:
        case "q" | "v" | "o", [_, *action]:
            await _press_question(talk, kind, number, action)
        case "r", [_, *action]:
            await _press_reading(talk, number, action)
        case "h", [_]:
            await release(talk, number)
        case "c", [_]:
            return talk.text("draft-noted" if await note_sent(talk, number) else "deal-gone")
        case "d", [_, *action]:
            await press_deal(talk, number, action)
        case "t", [_, *action]:
            await press_reminder(talk, number, action)
        case "k", [_, *action]:
            await press_check(talk, number, action)
        case "y", action:
            await press_practice(talk, action)
        case "n", [_]:
            await _remind_of_deal(talk, number)
        case "e", ["remind"]:
            await ask_when(talk, subject=None)
        case "e", action:
            await press_ended(talk, action)
        case "p", action:
            await press_planned(talk, action)
        case "l", [language] if language in LANGUAGES:
            return await _switch(talk, language)
        case _:
            await _press_menu(talk, kind, words)
    return None


async def _press_question(talk: Talk, kind: str, serial: int, action: list[str]) -> None:
    """A button under a question: an option, a verb, or words that many answer."""
    match kind, action:
        case "q", [option]:
            await _tap(talk, Tapped(serial, option))
        case "v", [verb] if verb in set(Verb):
            await _tap(talk, Went(Verb(verb), serial))
        case "o", [about, place]:
            answer = words_tapped(talk, serial, about, read_number(place))
            await _tap(talk, Tapped(serial, "") if answer is None else Said(answer))
        case _:
            talk.say("gone")


async def _press_reading(talk: Talk, number: int, action: list[str]) -> None:
    """A button under what was read."""
    talk.pressed = talk.pressed if action[:1] in _IN_PLACE else None
    if action in (["asks"], ["wrote"]):
        await press_whose(talk, number, is_client=action == ["wrote"])
    else:
        await press_reading(talk, number, action)


async def _press_menu(talk: Talk, kind: str, words: list[str]) -> None:
    """A button of the menus: talks, settings, the yes to forgetting."""
    match kind, words:
        case "w", [name] if name in library_ids():
            await begin(talk, name)
        case "a", [topic] if topic in TOPICS:
            talk.pressed = None
            await answer_question(talk, topic, [])
        case "s", [field]:
            await change_setting(talk, field)
        case "g", ["dark" | "light" as look]:
            await press_stats(talk, look)
        case "x", [answer]:
            await forget(talk, answer)
        case "m", [name]:
            if not await show_screen(talk, name):
                talk.say("gone")
        case _:
            talk.say("gone")


async def _tap(talk: Talk, event: Tapped | Went | Said) -> None:
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


async def _switch(talk: Talk, language: str) -> str | None:
    """Another language: the greeting or the choice is said anew in it, and the pending question.

    Of the one that is spoken already only a note: what was said in it stands there.
    """
    is_spoken = language == talk.user.language
    await change_language(talk, language)
    top = talk.session.top
    greeted = top is not None and top.scenario == "profile" and "field" not in top.given
    key = "welcome" if greeted else "language-changed"
    if not is_spoken:
        talk.show(talk.text(key), language_rows(talk))
    if top is not None:
        await walk(talk, Went(Verb.REPEAT))
    return talk.text("language-changed") if is_spoken else None


async def _located(talk: Talk, latitude: float, longitude: float) -> None:
    """A shared place: the time zone it lies in."""
    zone = zone_at(latitude, longitude)
    if zone is None:
        talk.say("unread-not-zone")
        await walk(talk, Digressed())
        return
    frame = talk.session.top
    if frame is not None and (frame.scenario, frame.step) == ("profile", "zone"):
        await walk(talk, Said(zone))
        return
    await keep_in_profile(talk, {"zone": {"zone": zone}})
    show_settings(talk)
    await walk(talk, Digressed())
