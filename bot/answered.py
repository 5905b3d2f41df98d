"""Names what answered a turn, for the log: a room, and the talk that went on; no words."""

from bot.messages import (
    AskedInline,
    Attached,
    Blocked,
    Commanded,
    Conversed,
    Forwarded,
    Incoming,
    Located,
    Pressed,
    Typed,
)
from scenarios.engine.session import Session

_BUTTONS = {
    "q": "question",
    "v": "question",
    "r": "reading",
    "h": "draft",
    "c": "draft",
    "d": "deal",
    "t": "reminder",
    "n": "reminder",
    "k": "check",
    "y": "practice",
    "p": "plan",
    "a": "playbook",
    "w": "talks",
    "s": "settings",
    "l": "language",
    "x": "privacy",
    "g": "stats",
}
"""What stands before the colon of a button's data -> the room it leads to."""
_ROOMS: dict[type[Incoming], str] = {
    Commanded: "command",  # its name may be anything that somebody typed
    Forwarded: "reading",
    Conversed: "reading",
    Typed: "words",
    Located: "place",
    Attached: "attachment",
    Blocked: "account",
    AskedInline: "inline",
}


def name_room(incoming: Incoming) -> str:
    """The room that what came in leads to, as far as that shows without its words."""
    if isinstance(incoming, Pressed):
        return _BUTTONS.get(incoming.data.partition(":")[0], "menu")
    return _ROOMS[type(incoming)]


def name_talk(before: Session, after: Session) -> str | None:
    """The talk that a turn began, took on or ended; None where it moved none."""
    if after.finished is not None and after.finished != before.finished:
        return after.finished.scenario
    known = {frame.id: frame for frame in (*before.frames, *before.parked)}
    for frame in (*reversed(after.frames), *reversed(after.parked)):
        if known.get(frame.id) != frame:
            return frame.scenario
    return None
