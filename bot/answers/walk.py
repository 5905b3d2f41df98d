"""Carries a talk through the engine: events in, replies said, timers set."""

from dataclasses import replace

from bot.answers.deal_screen import show_deal
from bot.answers.digest import after_quiet
from bot.answers.keeping import keep
from bot.answers.knowledge import (
    LATER_TIMES,
    facts_of_deal,
    facts_of_user,
    plan_of,
)
from bot.answers.practice_card import stop_practice
from bot.answers.practice_lines import PRACTICE
from bot.answers.render import render
from bot.answers.talk import Talk
from bot.storage import StoredReading
from bot.texts import LANGUAGES
from scenarios.catalogue import library_ids
from scenarios.engine.events import Began, Event, Heard, Tapped, Verb, Went
from scenarios.engine.facts import Json
from scenarios.engine.machine import advance
from scenarios.engine.replies import Ended, Stopped, Timer
from scenarios.engine.steps import HEARD, Hear


async def walk(talk: Talk, event: Event) -> None:
    """Take an event and answer it."""
    await _note_turn(talk, event)
    finished = talk.session.finished
    turn = advance(talk.catalogue, talk.session, event, talk.now)
    talk.session = turn.session
    ended = turn.session.finished
    if ended is not None and ended.scenario not in library_ids():
        # a form holds nothing to be saved to a deal; the talk that ended before it does
        talk.session = replace(turn.session, finished=finished)
    for kept in turn.kept:
        await keep(talk, kept)
    for timer in turn.timers:
        await _set_timer(talk, timer)
    replies = []
    for reply in turn.replies:
        is_practice = isinstance(reply, Stopped) and reply.scenario == PRACTICE
        # the scorecard says that it has ended
        if not (is_practice and await stop_practice(talk)):
            replies.append(reply)
    waiting = replies
    for at, reply in enumerate(replies, 1):
        if isinstance(reply, Ended) and reply.scenario == "deal" and reply.about is not None:
            # what was interrupted is offered below the deal, not above it
            waiting = replies[at:]
            await render(talk, tuple(replies[:at]))
            await _show_changed(talk, int(reply.about))
    await render(talk, tuple(waiting))


async def _show_changed(talk: Talk, deal_id: int) -> None:
    """The deal after a change of it by hand."""
    deal = await talk.unit.dealings.find_deal(talk.user.id, deal_id)
    if deal is not None:
        talk.pressed = None
        await show_deal(talk, deal)


async def _note_turn(talk: Talk, event: Event) -> None:
    """The client of the talk in progress answered, or is silent: whose turn it is."""
    top = talk.session.top
    if top is None or top.about is None:
        return
    if not isinstance(talk.catalogue[top.scenario].by_name[top.step], Hear):
        return
    answer = ""
    if isinstance(event, Heard):
        answer = event.answer
    elif isinstance(event, Tapped) and event.serial == top.asked:
        answer = event.option
    if answer in HEARD:
        turn = "theirs" if answer == "silent" else "mine"
        await talk.unit.dealings.set_turn(talk.user.id, int(top.about), turn, talk.now)
        if turn == "mine" and isinstance(event, Tapped) and top.scenario != "follow_up":
            # of words that were forwarded or typed the timeline tells itself, as that talk does
            await talk.unit.dealings.note(
                talk.user.id,
                int(top.about),
                "client_answered",
                facts={},
                source=f"heard:{talk.update_id}",
                now=talk.now,
            )


async def begin(
    talk: Talk,
    scenario: str,
    given: dict[str, Json] | None = None,
    *,
    deal_id: int | None = None,
    reading: StoredReading | None = None,
) -> None:
    """Start a scenario with all that is known of the user, the deal and the client's message.

    The same one, just started and not answered yet, is only shown again: a button was tapped twice.
    """
    deal = None if deal_id is None else await talk.unit.dealings.find_deal(talk.user.id, deal_id)
    facts = {**facts_of_user(talk), **facts_of_deal(deal)}
    if deal is not None and scenario in library_ids() and (plan := plan_of(talk, deal)):
        talk.send(plan)
    language = None if deal is None else deal.language
    if reading is not None:
        opens = talk.catalogue[scenario].opens.get(reading.situation, {})
        facts |= {**reading.facts, **opens, "reading": reading.id}
        if reading.language in LANGUAGES:  # drafts are written in these alone
            language = reading.language
    began = Began(
        scenario,
        {**facts, **(given or {})},
        about=None if deal is None else str(deal.id),
        language=language,
    )
    await walk(talk, Went(Verb.REPEAT) if _has_just_begun(talk, began) else began)


def _has_just_begun(talk: Talk, began: Began) -> bool:
    """Whether the walk in progress is this very one, and nothing was answered in it yet."""
    top = talk.session.top
    if top is None or top.trail or (top.scenario, top.about) != (began.scenario, began.about):
        return False
    told = {name: value for name, value in began.given.items() if name not in LATER_TIMES}
    return told == {name: value for name, value in top.given.items() if name not in LATER_TIMES}


async def _set_timer(talk: Talk, timer: Timer) -> None:
    await talk.unit.timetable.drop_frame(talk.user.id, timer.frame)
    if timer.at is not None:
        at = after_quiet(talk, timer.at)
        await talk.unit.timetable.add(talk.user.id, at, talk.now, frame=timer.frame)
