"""What is kept of a conversation between two updates: step names and raw answers, never text."""

from dataclasses import dataclass, field, replace
from typing import Any

from scenarios.engine.facts import Facts, Json

MOST_FRAMES = 5
MOST_PARKED = 50
_LARGEST = 1 << 53
"""Numbers of walks and questions stay below this."""


class SessionError(Exception):
    """Stored JSON that is no session."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One walk through one scenario.

    Attributes:
        id: unique within the session for ever; timers name it.
        step: name of the step at which it stands.
        answers: fact -> raw answer, in the order given.
        derived: fact -> computed value; made anew whenever an answer changes.
        given: facts it was started with (from the deal, the message, the profile).
        heard: facts that the client's answers gave on the way; back takes them away again.
        trail: (question, raw answer) in the order the user gave them; None is a skip. For back.
        taken: questions that were answered by what was given, once in a walk.
        about: id of the deal it is about.
        language: the client's language, in which drafts are written.
        asked: serial of its pending question; 0 if that was not shown yet.
        misses: answers in a row that could not be read.
    """

    id: int
    scenario: str
    version: int
    step: str
    answers: dict[str, Json] = field(default_factory=dict)
    derived: dict[str, Json] = field(default_factory=dict)
    given: dict[str, Json] = field(default_factory=dict)
    heard: dict[str, Json] = field(default_factory=dict)
    trail: tuple[tuple[str, Json], ...] = ()
    taken: tuple[str, ...] = ()
    about: str | None = None
    language: str | None = None
    asked: int = 0
    misses: int = 0

    @property
    def facts(self) -> Facts:
        """All that is known, the user's answers winning over what was given."""
        return {**self.given, **self.heard, **self.derived, **self.answers}


@dataclass(frozen=True, slots=True)
class Session:
    """A user's conversation.

    Attributes:
        serial: last number handed out to a question or a frame.
        frames: the walk in progress (last) above those it interrupted.
        parked: walks that wait for a client's answer or for time to pass.
        finished: the walk that ended last, for "save to a deal".
        offered: serial of the pending offer to resume the interrupted walk; 0 if none.
        erasing: whether the last thing asked was if everything is to be erased.
    """

    serial: int = 0
    frames: tuple[Frame, ...] = ()
    parked: tuple[Frame, ...] = ()
    finished: Frame | None = None
    offered: int = 0
    erasing: bool = False

    @property
    def top(self) -> Frame | None:
        """The walk in progress."""
        return self.frames[-1] if self.frames else None

    def with_top(self, frame: Frame) -> "Session":
        """The session with its walk in progress replaced."""
        return replace(self, frames=(*self.frames[:-1], frame))

    def about(self, frame_id: int, about: str) -> "Session":
        """The session with a walk known to be about this deal."""

        def named(frame: Frame) -> Frame:
            return replace(frame, about=about) if frame.id == frame_id else frame

        return replace(
            self,
            frames=tuple(named(frame) for frame in self.frames),
            parked=tuple(named(frame) for frame in self.parked),
            finished=None if self.finished is None else named(self.finished),
        )


def dump_session(session: Session) -> dict[str, Json]:
    """The session as JSON."""
    return {
        "serial": session.serial,
        "frames": [_dump_frame(frame) for frame in session.frames],
        "parked": [_dump_frame(frame) for frame in session.parked],
        "finished": None if session.finished is None else _dump_frame(session.finished),
        "offered": session.offered,
        "erasing": session.erasing,
    }


def load_session(stored: Any) -> Session:  # noqa: ANN401 - stored JSON may be anything
    """The session from its JSON.

    Raises:
        SessionError: the JSON is not what `dump_session` made.
    """
    try:
        return Session(
            serial=_number(stored["serial"]),
            frames=tuple(_load_frame(each) for each in stored["frames"]),
            parked=tuple(_load_frame(each) for each in stored["parked"]),
            finished=None if stored["finished"] is None else _load_frame(stored["finished"]),
            offered=_number(stored["offered"]),
            erasing=stored.get("erasing", False) is True,
        )
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise SessionError("the stored session is damaged") from error


def _dump_frame(frame: Frame) -> dict[str, Json]:
    return {
        "id": frame.id,
        "scenario": frame.scenario,
        "version": frame.version,
        "step": frame.step,
        "answers": frame.answers,
        "derived": frame.derived,
        "given": frame.given,
        "heard": frame.heard,
        "trail": [[name, value] for name, value in frame.trail],
        "taken": list(frame.taken),
        "about": frame.about,
        "language": frame.language,
        "asked": frame.asked,
        "misses": frame.misses,
    }


def _load_frame(stored: dict[str, Any]) -> Frame:
    return Frame(
        id=_number(stored["id"]),
        scenario=str(stored["scenario"]),
        version=int(stored["version"]),
        step=str(stored["step"]),
        answers=dict(stored["answers"]),
        derived=dict(stored["derived"]),
        given=dict(stored["given"]),
        heard=dict(stored["heard"]),
        trail=tuple((str(name), value) for name, value in stored["trail"]),
        taken=tuple(str(name) for name in stored["taken"]),
        about=None if stored["about"] is None else str(_number(stored["about"])),
        language=None if stored["language"] is None else str(stored["language"]),
        asked=_number(stored["asked"]),
        misses=int(stored["misses"]),
    )


def _number(stored: Any) -> int:  # noqa: ANN401 - stored JSON may be anything
    number = int(stored)
    if not 0 <= number < _LARGEST:
        raise ValueError("a number that cannot be")
    return number
