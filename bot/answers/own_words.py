"""The user's own words: a verb, a wish, an answer, a question, small talk, a client's message."""

from bot.answers.checking import CHECK, check_text
from bot.answers.client_message import take_message
from bot.answers.diagnosis import point_to_replies
from bot.answers.hearing import hear_sum, sum_heard
from bot.answers.new_deal import take_new_deal
from bot.answers.pending import can_read
from bot.answers.practice_lines import PRACTICE
from bot.answers.questions import answer_question
from bot.answers.reminders import take_wish
from bot.answers.talk import Talk
from bot.answers.typed import (
    asks_what_to_say,
    chosen_option,
    is_small_talk,
    read_correction,
    read_verb,
    strip_mark,
    takes_any_words,
)
from bot.answers.walk import walk
from bot.answers.welcome import greet_back, menu_rows
from bot.answers.whose import ask_whose
from bot.messages import Forwarded
from scenarios.engine.events import Digressed, Said, Tapped, Verb, Went
from scenarios.engine.session import Frame
from scenarios.engine.steps import Ask, Hear
from scenarios.reading.answers import words
from scenarios.reading.asking_signs import is_put_as_question
from scenarios.reading.wishes import is_wish

_PASTED = 60
_PASTED_WORDS = 9
"""Characters and words from which on a typed text may be a client's message."""
_BRIEF = 28
_BRIEF_WORDS = 5
"""The same, where it is read as one besides."""


async def take_words(talk: Talk, text: str, *, edited: bool) -> None:
    """The user's own words, typed: whatever they are is answered (see the module)."""
    frame = talk.session.top
    if frame is not None and await _take_reply(talk, frame, text, edited=edited):
        return
    verb, own = read_verb(talk, text), strip_mark(talk, text)
    if verb is not None and (frame is not None or verb in (Verb.CANCEL, Verb.RESUME)):
        await walk(talk, Went(verb))
    elif own is not None:
        await check_text(talk, own)
    elif is_wish(text):
        await take_wish(talk, text)
    elif not edited and (await take_new_deal(talk, text) or await _take_plea(talk, text)):
        return
    elif frame is None or edited:
        await _unasked(talk, text)
    else:
        await _answer(talk, frame, text)


async def _take_reply(talk: Talk, frame: Frame, text: str, *, edited: bool) -> bool:
    """What is written to a client, where such is asked for; False: it is something else.

    A reply may look like a wish, a correction or a client's message: it is none here.
    """
    verb, own = read_verb(talk, text), strip_mark(talk, text)
    offered = talk.session.offered and verb is Verb.RESUME
    if frame.scenario == PRACTICE and own is None and verb is not Verb.CANCEL and not offered:
        # "why?" and "once more" are said to the client; what was said to him cannot be edited
        await walk(talk, Went(Verb.REPEAT) if edited else Said(text))
        return True
    if frame.scenario == CHECK and verb is None and not edited:
        await walk(talk, Said(own or text))
        return True
    return False


async def _take_plea(talk: Talk, text: str) -> bool:
    """Take "what do I say?" right behind a client's message that was read; False: it is none."""
    return asks_what_to_say(talk, text) and await point_to_replies(talk)


async def _answer(talk: Talk, frame: Frame, text: str) -> None:
    """Words while a question is pending: its answer, unless they are plainly something else."""
    step = talk.catalogue[frame.scenario].by_name[frame.step]
    # before the correction: "No, it isn't" may be an option's label
    if (option := chosen_option(talk, frame, text)) is not None:
        await walk(talk, Tapped(frame.asked, option))
    elif (correction := read_correction(talk, text)) is not None:
        await walk(talk, Said(correction, corrects=True))
    elif isinstance(step, Hear) and (named := sum_heard(talk, text)) is not None:
        await hear_sum(talk, text, named)
    elif not is_small_talk(talk, text) and await _take_question(talk, text):
        return
    elif isinstance(step, Hear) or (_is_pasted(text) and not can_read(talk, frame, step, text)):
        await _unasked(talk, text)
    elif not can_read(talk, frame, step, text) and _reads_as_clients(talk, text):
        await ask_whose(talk, text)
    elif is_small_talk(talk, text) and (
        # a free answer takes any words: thanks would stand in a letter to the client
        (isinstance(step, Ask) and step.read is words) or not can_read(talk, frame, step, text)
    ):
        if not await greet_back(talk):
            talk.say("small-talk")
            await walk(talk, Went(Verb.REPEAT))
    else:
        await walk(talk, Said(text))


def _is_pasted(text: str) -> bool:
    """Whether it is as long as a client's message and too long for most answers."""
    return len(text) >= _PASTED and len(text.split()) >= _PASTED_WORDS


def _reads_as_clients(talk: Talk, text: str) -> bool:
    """Whether a text too short to be surely pasted says what clients say."""
    if len(text) < _BRIEF or len(text.split()) < _BRIEF_WORDS or is_small_talk(talk, text):
        return False
    reading = talk.read(text)
    return reading.is_sure and reading.primary != "neutral"


async def _take_question(talk: Talk, text: str) -> bool:
    """The user's own question to the coach, or what may be one; False: it is none.

    While a question of ours is pending, words that answer it are its answer: only what is put as
    a question is none, and what may be a client's only where it can be no answer either.
    """
    frame = talk.session.top
    may_be_answer = False
    if frame is not None:
        step = talk.catalogue[frame.scenario].by_name[frame.step]
        may_be_answer = can_read(talk, frame, step, text)
        if not is_put_as_question(text) or (may_be_answer and not takes_any_words(step)):
            return False
    question = talk.read(text).question
    if question.is_asked:
        await answer_question(talk, question.told, question.others)
        return True
    if question.is_doubtful and not may_be_answer:
        await ask_whose(talk, text)
        return True
    return False


async def _unasked(talk: Talk, text: str) -> None:
    if is_small_talk(talk, text):
        if not await greet_back(talk):
            talk.say("small-talk", buttons=menu_rows(talk))
            await walk(talk, Digressed())
    elif not await _take_question(talk, text):
        await read_out(talk, Forwarded(text, None, None))


async def read_out(talk: Talk, message: Forwarded) -> None:
    """A client's message, forwarded or pasted; without a word in it there is nothing to advise."""
    if talk.read(message.text).language == "none":
        talk.say("no-words")
        await walk(talk, Digressed())
    else:
        await take_message(talk, message)


async def check_own(talk: Talk, text: str) -> None:
    """What the user wrote to a client and forwards here: a reply to be checked."""
    frame = talk.session.top
    if frame is not None and frame.scenario == CHECK:
        await walk(talk, Said(text))
    else:
        await check_text(talk, text)
