"""Words typed that are the label of a button in sight: what that button would do."""

import re
from collections.abc import Sequence
from datetime import timedelta
from functools import cache
from typing import Final

from bot.answers.checking import CHECK
from bot.answers.keyboards import IN_SIGHT, mark
from bot.answers.pending import can_read
from bot.answers.practice_lines import PRACTICE
from bot.answers.talk import Talk
from bot.answers.typed import chosen_option, takes_any_words
from bot.answers.welcome import MENU
from bot.texts import LANGUAGES, Texts
from scenarios.engine.session import Session

WHICH: Final = "which"
"""Stands for the data of a button where several that were shown last are called so."""
_OF_A_QUESTION: Final = ("q", "v", "o")
"""Kinds of buttons that stand under a question of a talk."""
_GRAVE: Final = re.compile(r"^x:|:(?:erase|delete|archive|paid|unpaid|is)\b")
"""Buttons that delete or settle something: named only where they were shown last, just now."""
_JUST_NOW: Final = timedelta(minutes=10)
_LONGEST: Final = 40
"""Characters above which words are no label."""


def named_button(talk: Talk, text: str) -> str | None:
    """The data of the button that these words name; None: they are something else.

    A button of the pending question comes first, then the question itself where it takes these
    words for its answer, then what was shown last, then the menu. Further up a button is named only
    while nothing is asked, by words that name no other, and never one that deletes or settles:
    hours later "Agreed" is a client's word.
    """
    said = mark(text) if len(text) <= _LONGEST else ""
    if not said:
        return None
    shown = [
        (data, place == 0, keyboard.at == talk.keyboards[0].at)
        for place, keyboard in enumerate(talk.keyboards)
        if (data := keyboard.sends.get(said)) is not None
        and talk.now - keyboard.at < (_JUST_NOW if _GRAVE.search(data) else IN_SIGHT)
    ]
    own = next((data for data, *_ in shown if _is_pending(talk.session, data)), None)
    if own is not None or _is_answer(talk, text):
        return own
    alive = [
        (data, together)
        for data, newest, together in shown
        if _is_alive(talk.session, data, newest=newest)
    ]
    last = {data for data, together in alive if together}
    if last:
        return last.pop() if len(last) == 1 else WHICH
    return _further_up(talk, text, alive) or _menu(talk.texts).get(said)


def _further_up(talk: Talk, text: str, alive: Sequence[tuple[str, bool]]) -> str | None:
    """The button above what was shown last, where these words can mean it and no other."""
    meant = {data for data, _ in alive}
    if talk.session.top is not None or text.strip().isdecimal() or len(meant) != 1:
        return None
    data = meant.pop()
    return None if _GRAVE.search(data) else data


def _is_pending(session: Session, data: str) -> bool:
    """Whether the button stands under the pending question or offer."""
    pending = {str(session.offered), "0" if session.top is None else str(session.top.asked)} - {"0"}
    return _serial(data) in pending


def _is_alive(session: Session, data: str, *, newest: bool) -> bool:
    """Whether the button does something; one of a question that is closed would only say so.

    Back, skip and stop are said of what is pending; of a talk that waits only right below their
    buttons.
    """
    serial = _serial(data)
    if serial is None:
        return True
    waiting = {str(frame.asked) for frame in (*session.frames, *session.parked)} - {"0"}
    return serial in waiting and (newest or not data.startswith("v:"))


def _serial(data: str) -> str | None:
    """The serial of the question whose button it is; None: it is no question's."""
    kind, _, rest = data.partition(":")
    return rest.partition(":")[0] if kind in _OF_A_QUESTION else None


@cache
def _menu(texts: Texts) -> dict[str, str]:
    """In all languages: who has changed his still knows the other one's words."""
    return {mark(texts.say(each, key)): data for each in LANGUAGES for key, data in MENU.items()}


def _is_answer(talk: Talk, text: str) -> bool:
    """Whether the pending question takes such words: an option of its own, or what it can read."""
    frame = talk.session.top
    if frame is None:
        return False
    step = talk.catalogue[frame.scenario].by_name[frame.step]
    is_written = frame.scenario in (PRACTICE, CHECK) or takes_any_words(step)
    return (
        is_written
        or can_read(talk, frame, step, text)
        or chosen_option(talk, frame, text) is not None
    )
