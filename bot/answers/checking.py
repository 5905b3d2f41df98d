"""Check my reply: the verdict on what the user is about to send, and what follows from it."""

from datetime import timedelta

from bot.answers.knowledge import MORNING, likely_currency, local_time
from bot.answers.numbers import read_number
from bot.answers.reminders import ask_when
from bot.answers.talk import Talk
from bot.answers.verdict import send_rewrite, tell
from bot.answers.walk import begin, walk
from bot.editor import OwnReply, Verdict
from bot.storage import HELD, Deal, StoredCheck, StoredReading
from bot.texts import LANGUAGES
from bot.texts.values import show_distance
from scenarios.catalogue import library_ids
from scenarios.checking.terms import Agreed, Told, read_own_reply
from scenarios.engine.events import Digressed
from scenarios.engine.facts import Json
from scenarios.playbook.situations import SITUATIONS
from scenarios.reading.language import detect_language
from scenarios.reckoning.values import put_money

CHECK = "check"
"""Id of the form that takes a reply."""
_FRESH = timedelta(hours=24)
"""How long a client's message is the one that a reply without a name is for."""
_HOLD = timedelta(minutes=10)
_QUOTED = 120


async def ask_for_reply(talk: Talk) -> None:
    """Ask for the reply; it answers the client's last message of today."""
    await _ask(talk, await _latest(talk))


async def _ask(talk: Talk, answered: StoredReading | None, deal_id: int | None = None) -> None:
    deal_id = deal_id if answered is None else answered.deal_id
    given: dict[str, Json] = {} if answered is None else {"answers": answered.id}
    await begin(talk, CHECK, given, deal_id=deal_id)


async def check_text(talk: Talk, text: str) -> None:
    """Check a reply that came with the wish to have it checked."""
    if any(map(str.isalnum, text)):
        answered, frame = await _latest(talk), talk.session.top
        about = None if frame is None else _about(frame.scenario)
        if answered is None or (about and about != SITUATIONS[answered.situation].scenario):
            # a talk of something else is in progress: that is what the reply is about
            deal_id = None if frame is None or frame.about is None else int(frame.about)
            await check_reply(talk, text, None, deal_id, situation=_situation(about))
        else:
            await check_reply(talk, text, answered.id)
    else:
        talk.say("unread-empty")
    await walk(talk, Digressed())


async def check_reply(
    talk: Talk,
    text: str,
    reading_id: int | None,
    deal_id: int | None = None,
    *,
    situation: str | None = None,
) -> None:
    """Judge a reply and say what was found.

    Args:
        talk: the turn.
        text: the reply.
        reading_id: of the client's message it answers; None: unknown.
        deal_id: its deal, where that message has none.
        situation: what it is about, where no message is known.
    """
    answered = None
    if reading_id is not None:
        answered = await talk.unit.readings.find(talk.user.id, reading_id)
    verdict = talk.judge(_own_reply(text, answered, situation))
    if verdict is None:
        talk.say("check-unable")
        return
    if answered is not None and answered.deal_id is not None:
        deal_id = answered.deal_id
    deal = await _deal(talk, deal_id)
    stored = await _store(talk, text, verdict, deal)
    told = _read_beside(talk, text, deal)
    tell(talk, stored, verdict, told, answered)


async def _latest(talk: Talk) -> StoredReading | None:
    """The client's last message, if it came within a day."""
    latest = await talk.unit.readings.latest(talk.user.id)
    return latest if latest is not None and talk.now - latest.at <= _FRESH else None


async def _ask_about_draft(talk: Talk, draft_id: int) -> None:
    """A draft was changed: its client's last message is what it answers."""
    found = await talk.unit.handed.find(talk.user.id, draft_id)
    kind, _, name = ("", "", "") if found is None else found[0].partition(":")
    answered, deal_id = None, None
    match kind:
        case "deal":
            deal_id = read_number(name)
            answered = await talk.unit.readings.latest(talk.user.id, deal_id=deal_id)
        case "message":
            answered = await talk.unit.readings.find(talk.user.id, read_number(name))
        case "from":
            answered = await talk.unit.readings.latest(talk.user.id, author=name)
        case _:
            pass
    await _ask(talk, answered, deal_id)


async def press_check(talk: Talk, number: int, action: list[str]) -> None:
    """A button under a verdict, a diagnosis or a draft."""
    match action:
        case ["new"]:  # the number is that of the client's message, 0 for none
            await _ask(talk, await talk.unit.readings.find(talk.user.id, number))
        case ["draft"]:
            await _ask_about_draft(talk, number)
        case _:
            await _press_verdict(talk, number, action)


async def _press_verdict(talk: Talk, number: int, action: list[str]) -> None:
    stored = await talk.unit.checks.find(talk.user.id, number)
    if stored is None:
        talk.say("gone")
        return
    match action:
        case ["alone"]:
            # the deal was that message's too
            await check_reply(talk, stored.text, None)
        case ["remind"]:
            await _remind(talk, stored)
        case ["book"]:
            await _book(talk, stored)
        case ["sent"]:
            await _note_sent(talk, stored)
        case ["hold"]:
            await _hold(talk, stored)
        case _:
            talk.say("gone")


async def bring_back(talk: Talk, check_id: int) -> None:
    """The ten minutes are over: the reply comes back, calmer."""
    stored = await talk.unit.checks.find(talk.user.id, check_id)
    if stored is None:
        return
    if stored.rewrite is None:
        talk.say("check-back-asks", buttons=((talk.button("check-again", "k:0:new"),),))
        return
    talk.say("check-back")
    send_rewrite(talk, stored)


def _about(scenario: str) -> str | None:
    """A talk with a client; None for a form."""
    return scenario if scenario in library_ids() else None


def _situation(scenario: str | None) -> str | None:
    """The situation that such a talk is for, where there is one alone."""
    found = [each.id for each in SITUATIONS.values() if scenario and each.scenario == scenario]
    return found[0] if len(found) == 1 else None


def _own_reply(text: str, answered: StoredReading | None, situation: str | None) -> OwnReply:
    if answered is None:
        return OwnReply(text, situation=situation)
    return OwnReply(text, answered.text, answered.situation)


async def _deal(talk: Talk, deal_id: int | None) -> Deal | None:
    if deal_id is None:
        return None
    return await talk.unit.dealings.find_deal(talk.user.id, deal_id)


async def _store(talk: Talk, text: str, verdict: Verdict, deal: Deal | None) -> StoredCheck:
    faults = tuple(better.fault for better in verdict.betters)
    deal_id = None if deal is None else deal.id
    number = await talk.unit.checks.add(
        talk.user.id,
        text=text,
        rewrite=verdict.rewrite,
        faults=faults,
        deal_id=deal_id,
        now=talk.now,
    )
    return StoredCheck(number, deal_id, text, verdict.rewrite, faults, talk.now)


def _read_beside(talk: Talk, text: str, deal: Deal | None) -> Told:
    spoken = detect_language(text)
    agreed = Agreed() if deal is None else Agreed(deal.price, deal.floor, deal.deadline)
    return read_own_reply(
        text,
        agreed,
        language=spoken if spoken in LANGUAGES else talk.user.language,
        now=talk.now,
        zone=talk.zone,
        currency=(deal.currency if deal else None) or likely_currency(talk),
    )


async def _remind(talk: Talk, stored: StoredCheck) -> None:
    """Ask when to remind of what was promised; the day he named is the first answer."""
    told = _read_beside(talk, stored.text, await _deal(talk, stored.deal_id))
    subject = told.promise or stored.text[:_QUOTED]
    given: dict[str, Json] = {"of_promise": True, **_promised(talk, told)}
    await ask_when(talk, subject=subject, deal_id=stored.deal_id, given=given)


def _promised(talk: Talk, told: Told) -> dict[str, Json]:
    """The morning of the day that was named, while it is ahead."""
    if told.promised_on is None:
        return {}
    days = (talk.day_of(told.promised_on) - talk.today).days
    morning = local_time(talk, days, MORNING)
    return {"promised": {"at": morning.isoformat()}} if morning > talk.now else {}


async def _book(talk: Talk, stored: StoredCheck) -> None:
    """Write the concession down with what it earns (P4); tapped twice, it is written once."""
    deal = await _deal(talk, stored.deal_id)
    told = _read_beside(talk, stored.text, deal)
    if deal is None or told.given is None or deal.price is None:
        talk.say("deal-gone")
        return
    old, new = put_money(deal.price), put_money(told.given)
    await talk.unit.dealings.note(
        talk.user.id,
        deal.id,
        "concession",
        facts={"old": old, "new": new, "text": told.in_return},
        source=f"check:{stored.id}:{stored.at.timestamp():.0f}",
        now=talk.now,
    )
    talk.say("check-booked")


async def _note_sent(talk: Talk, stored: StoredCheck) -> None:
    """The reply went out: a line of the deal's timeline, and the client's turn."""
    deal = await _deal(talk, stored.deal_id)
    if deal is None:
        talk.say("deal-gone")
        return
    await talk.unit.dealings.note(
        talk.user.id,
        deal.id,
        "own_sent",
        facts={},
        source=f"sent:{stored.id}:{stored.at.timestamp():.0f}",
        now=talk.now,
    )
    await talk.unit.dealings.set_turn(talk.user.id, deal.id, "theirs", talk.now)
    talk.say("draft-noted")


async def _hold(talk: Talk, stored: StoredCheck) -> None:
    """Keep the heated reply for ten minutes; tapped twice, it comes once."""
    at = talk.now + _HOLD
    await talk.unit.timetable.put(
        talk.user.id,
        f"{HELD}{stored.id}",
        at,
        talk.now,
        text=talk.subject("check-held-subject", {}),
        deal_id=stored.deal_id,
    )
    talk.say("check-held", {"distance": show_distance(at, talk.now, talk.locale)})
