"""`take_turn`: what was sent at once, one transaction: load, answer, save, put out, commit."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.answered import name_room, name_talk
from bot.answers.bell import ring
from bot.answers.desk import take
from bot.answers.inline import choose_drafts
from bot.answers.keyboards import dump_keyboards, load_keyboards, remember
from bot.answers.reminders import ring_together
from bot.answers.talk import Talk
from bot.answers.walk import walk
from bot.editor import OwnReply, Verdict
from bot.messages import AskedInline, Blocked, Incoming, Offer, Send, Sender, dump_message
from bot.metrics import Outcome
from bot.storage import Database, StorageError, Unit, User, open_unit
from bot.texts import LANGUAGES, Texts
from scenarios.engine.events import Verb, Went
from scenarios.engine.scenario import Scenario
from scenarios.engine.session import Session, SessionError, dump_session, load_session
from scenarios.reading.message import Reading

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class House:
    """What every turn works with; `on_erased` hears of a user whose everything was erased."""

    database: Database
    texts: Texts
    catalogue: Mapping[str, Scenario]
    default_language: str
    allowed: frozenset[int]
    on_erased: Callable[[int], None] | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """What came in, read.

    Attributes:
        incoming: what came.
        readings: of its texts, as far as they are read.
        verdicts: of replies to be checked among them.
    """

    incoming: Incoming
    readings: Mapping[str, Reading] = field(default_factory=dict)
    verdicts: Mapping[OwnReply, Verdict | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a turn, without a word of what was said.

    Attributes:
        outcome: "answered", "repeated", "refused", "noted" or "skipped".
        room: that what came in leads to.
        talk: the scenario that it moved; None: none.
    """

    outcome: Outcome
    room: str = "none"
    talk: str | None = None


async def take_turn(
    house: House, update_ids: Sequence[int], sender: Sender, heard: Heard, *, now: datetime
) -> Taken:
    """Take what was sent at once; taken twice, it changes nothing the second time.

    Args:
        house: what every turn works with.
        update_ids: the updates of the inbox that brought it; at least one.
        sender: who wrote.
        heard: what came, read.
        now: UTC.

    Raises:
        StorageError: the database cannot be used now; nothing has changed.
        UnreadError: its answer depends on words that are not read; nothing has changed.
        UnjudgedError: it holds a reply whose verdict is not there; nothing has changed.
    """
    room = name_room(heard.incoming)
    async with open_unit(house.database) as unit:
        if not [True for each in update_ids if await unit.post.finish(each)]:
            return Taken("repeated", room)
        if house.allowed and sender.user_id not in house.allowed:
            if not isinstance(heard.incoming, AskedInline):
                await _refuse(house, unit, sender, now)
            return Taken("refused", room)
        if isinstance(heard.incoming, AskedInline):
            await _offer(house, unit, sender, heard.incoming, now)
            return Taken("answered", room)
        if isinstance(heard.incoming, Blocked):
            # nobody is made known by it: he may have erased himself just before
            await unit.accounts.mark_blocked(sender.user_id, blocked=heard.incoming.blocked)
            return Taken("noted", room)
        user = await _find_user(house, unit, sender, now)
        if user.blocked:
            user = replace(user, blocked=False)
            await unit.accounts.change(user)
        talk = await _open_talk(house, unit, user, now, update_ids[0])
        talk.readings, talk.verdicts = heard.readings, heard.verdicts
        before = talk.session
        await take(talk, heard.incoming)
        await _close_talk(talk)
    if talk.erased:
        if house.on_erased is not None:
            house.on_erased(sender.user_id)
        await _leave_nothing(house.database, update_ids[0])
    return Taken("answered", room, name_talk(before, talk.session))


async def _leave_nothing(database: Database, update_id: int) -> None:
    """What was erased goes from the write-ahead log too, now or at the next checkpoint."""
    try:
        await database.empty_log()
    except StorageError as error:
        _LOG.warning("update %s: the log could not be emptied: %s", update_id, error)


async def skip_updates(house: House, update_ids: Sequence[int]) -> Taken:
    """Mark updates done that ask for nothing."""
    async with open_unit(house.database) as unit:
        for each in update_ids:
            await unit.post.finish(each)
    return Taken("skipped")


async def ring_reminder(house: House, reminder_id: int, now: datetime) -> bool:
    """Let a due reminder come, once; False if it was taken, moved or done before.

    Raises:
        StorageError: the database cannot be used now; nothing has changed.
    """
    async with open_unit(house.database) as unit:
        reminder = await unit.timetable.claim(reminder_id, now)
        if reminder is None:
            return False
        user = await unit.accounts.find(reminder.user_id)
        if user is not None:
            talk = await _open_talk(house, unit, user, now, None)
            await ring(talk, reminder)
            await _close_talk(talk)
        return True


async def ring_late_ones(
    house: House, user_id: int, reminder_ids: Sequence[int], now: datetime
) -> frozenset[int]:
    """Let several of a user's reminders come in one message, each once; those that came.

    Raises:
        StorageError: the database cannot be used now; nothing has changed.
    """
    async with open_unit(house.database) as unit:
        taken = [await unit.timetable.claim(each, now) for each in reminder_ids]
        claimed = [reminder for reminder in taken if reminder is not None]
        user = await unit.accounts.find(user_id)
        if user is not None and claimed:
            talk = await _open_talk(house, unit, user, now, None)
            await ring_together(talk, claimed)
            await _close_talk(talk)
        return frozenset(reminder.id for reminder in claimed)


class _UnwantedError(Exception):
    """Undoes a transaction that was only a try."""


async def begin_anew(house: House, sender: Sender, now: datetime) -> bool:
    """Begin a user's conversation anew where it is damaged; False: it is sound, nothing changes.

    It is damaged if not even its pending question can be asked again: then it breaks every turn.

    Raises:
        StorageError: the database cannot be used now; nothing has changed.
    """
    try:
        await _ask_again(house, sender, now)
    except _UnwantedError:
        return False
    except StorageError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever damage does
        _LOG.error("a stored conversation is damaged and begun anew: %s", type(error).__name__)
    async with open_unit(house.database) as unit:
        user = await unit.accounts.find(sender.user_id)
        if user is not None:
            talk = Talk(user, unit, house.texts, house.catalogue, Session(), now)
            _lose_thread(talk)
            await _close_talk(talk)
    return True


async def _ask_again(house: House, sender: Sender, now: datetime) -> None:
    """Ask the pending question as a try: nothing stays of it, _UnwantedError sees to that."""
    async with open_unit(house.database) as unit:
        user = await unit.accounts.find(sender.user_id)
        if user is not None:
            await walk(await _open_talk(house, unit, user, now, None), Went(Verb.REPEAT))
        raise _UnwantedError


async def apologise(
    house: House, sender: Sender | None, update_ids: Sequence[int], now: datetime
) -> None:
    """Give updates up and tell their user that it was our fault; his state is as it was."""
    async with open_unit(house.database) as unit:
        for each in update_ids:
            await unit.post.set_aside(each)
        if sender is not None:
            user = await unit.accounts.find(sender.user_id)
            language = _language(house, sender) if user is None else user.language
            body = dump_message(Send(house.texts.say(language, "error")))
            await unit.post.post(sender.user_id, sender.chat_id, [body], now)


async def _find_user(house: House, unit: Unit, sender: Sender, now: datetime) -> User:
    user = await unit.accounts.find(sender.user_id)
    if user is not None:
        if user.chat_id != sender.chat_id:
            user = replace(user, chat_id=sender.chat_id)
            await unit.accounts.change(user)
        return user
    user = User(sender.user_id, sender.chat_id, _language(house, sender))
    await unit.accounts.add(user, now)
    return user


async def _refuse(house: House, unit: Unit, sender: Sender, now: datetime) -> None:
    """Tell a stranger that the bot is private; nothing of him is stored."""
    spoken = _language(house, sender)
    body = dump_message(Send(house.texts.say(spoken, "not-allowed")))
    await unit.post.post(sender.user_id, sender.chat_id, [body], now)


async def _offer(
    house: House, unit: Unit, sender: Sender, asked: AskedInline, now: datetime
) -> None:
    """Offer drafts inline: no walk is disturbed, and nobody is made known by it."""
    user = await unit.accounts.find(sender.user_id)
    if user is not None and user.blocked:
        return  # his letters are held back, and this one cannot wait
    language = _language(house, sender) if user is None else user.language
    choices = await choose_drafts(
        unit, house.texts, user_id=sender.user_id, language=language, words=asked.words
    )
    body = dump_message(Offer(asked.query_id, choices))
    await unit.post.post(sender.user_id, sender.chat_id, [body], now)


def _language(house: House, sender: Sender) -> str:
    spoken = (sender.language_code or "").partition("-")[0].lower()
    return spoken if spoken in LANGUAGES else house.default_language


async def _open_talk(
    house: House, unit: Unit, user: User, now: datetime, update_id: int | None
) -> Talk:
    stored = await unit.accounts.load_session(user.id)
    talk = Talk(user, unit, house.texts, house.catalogue, Session(), now, update_id)
    try:
        if stored is not None:
            talk.session = load_session(stored)
            talk.keyboards = load_keyboards(stored.get("keyboards"))
    except SessionError:
        _LOG.exception("update %s: the stored session is damaged and begun anew", update_id)
        _lose_thread(talk)
    return talk


def _lose_thread(talk: Talk) -> None:
    """Begin the conversation anew and say so.

    Its numbers begin beyond any that was handed out before: buttons, timers and lines of a
    timeline that name an old one must not meet a new one.
    """
    talk.session = Session(serial=int(talk.now.timestamp()))
    talk.say("thread-lost")


async def _close_talk(talk: Talk) -> None:
    """Save the conversation, unless all was erased just now, and put out what was said."""
    if not talk.erased:
        by_words = talk.pressed is None
        shown = remember(talk.keyboards, talk.said, talk.chosen, talk.now, by_words=by_words)
        body = {**dump_session(talk.session), "keyboards": dump_keyboards(shown)}
        await talk.unit.accounts.save_session(talk.user.id, body)
    bodies = [dump_message(message) for message in talk.said]
    await talk.unit.post.post(talk.user.id, talk.user.chat_id, bodies, talk.now)
