"""A practice in progress: the user answers, the client reacts, a scorecard ends it."""

from bot.answers.practice_card import show_card
from bot.answers.practice_lines import (
    PRACTICE,
    find_current,
    language_of,
    said_by_client,
    speak,
    tell_lapsed,
)
from bot.answers.talk import Talk
from bot.answers.walk import begin
from bot.editor import OwnReply
from bot.texts.spoken import Wordings
from scenarios.practice.client import answer
from scenarios.practice.judging import Scene
from scenarios.practice.scorecard import score
from scenarios.practice.stored import to_json


async def answer_client(talk: Talk, reply: str) -> bool:
    """Take the user's reply; True if the talk goes on.

    Args:
        talk: the turn.
        reply: what he would write to the client.
    """
    found = await find_current(talk)
    if found is None:
        tell_lapsed(talk)
        return False
    stored, practice = found
    said = said_by_client(talk, practice)
    scene = Scene(practice.brief.situation, practice.table)
    verdict = talk.judge(OwnReply(reply, said, scene=scene))
    if verdict is None or verdict.deed is None:
        talk.say("check-unable")
        return False
    after = answer(practice, verdict.deed, Wordings(talk.texts, language_of(talk, practice)))
    points = None if after.ended is None else score(after).points
    await talk.unit.practices.save(
        talk.user.id, stored.id, body=to_json(after), said=after.ids, points=points, now=talk.now
    )
    if after.ended is None:
        await begin(talk, PRACTICE)
        return True
    speak(talk, after, [])
    await show_card(talk, after)
    return False
