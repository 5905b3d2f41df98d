"""Words typed that are the label of a button shown before: what that button would do."""

from datetime import timedelta
from functools import cache
from typing import Final

from bot.answers.checking import CHECK
from bot.answers.practice_lines import PRACTICE
from bot.answers.talk import Talk
from bot.answers.typed import chosen_option, fold, takes_any_words
from bot.answers.welcome import MENU
from bot.texts import Texts

_UNDER_REMINDER: Final = {
    "reminder-done": "t:{}:done",
    "reminder-hour": "t:{}:hour",
    "reminder-evening": "t:{}:evening",
    "reminder-tomorrow": "t:{}:tomorrow",
    "reminder-other-time": "t:{}:when",
}
_UNDER_MESSAGE: Final = {
    "next-walk": "r:{}:walk",
    "next-check": "k:{}:new",
    "next-other": "r:{}:other",
    "next-save": "r:{}:save",
    "next-practice": "y:r:{}",
}
_LONGEST: Final = 40
_SEEN: Final = timedelta(days=1)
"""For so long buttons under a message are thought to be in sight."""


async def named_button(talk: Talk, text: str) -> str | None:
    """The data of the button that these words name; None: they are something else.

    The newest reminder that rang comes first, then the newest message read, then the menu. Where a
    question takes these words for its answer they are that.
    """
    said = fold(text)
    if not said or len(text) > _LONGEST or _is_answer(talk, text):
        return None
    under_reminder, under_message, of_menu = _labels(talk.texts, talk.user.language)
    if (data := under_reminder.get(said)) is not None:
        rung = await talk.unit.timetable.last_rung(talk.user.id, talk.now - _SEEN)
        if rung is not None:
            return data.format(rung.id)
    if (data := under_message.get(said)) is not None:
        stored = await talk.unit.readings.latest(talk.user.id)
        if stored is not None and talk.now - stored.at < _SEEN:
            return data.format(stored.id)
    return of_menu.get(said)


@cache
def _labels(texts: Texts, language: str) -> tuple[dict[str, str], ...]:
    """The data of each kind's buttons, by their labels as they are compared."""
    return tuple(
        {fold(texts.say(language, key)): data for key, data in kind.items()}
        for kind in (_UNDER_REMINDER, _UNDER_MESSAGE, MENU)
    )


def _is_answer(talk: Talk, text: str) -> bool:
    """Whether the pending question takes such words: an option of its own, or any words."""
    frame = talk.session.top
    if frame is None:
        return False
    step = talk.catalogue[frame.scenario].by_name[frame.step]
    is_written = frame.scenario in (PRACTICE, CHECK) or takes_any_words(step)
    return is_written or chosen_option(talk, frame, text) is not None
