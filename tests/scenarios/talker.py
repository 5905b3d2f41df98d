"""A user who talks with the engine at random, and the promises that every single turn keeps."""

import json
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from scenarios.catalogue import load_catalogue
from scenarios.engine.events import (
    Began,
    Digressed,
    Elapsed,
    Event,
    Said,
    Tapped,
    Verb,
    Went,
)
from scenarios.engine.machine import Catalogue, advance, recall
from scenarios.engine.replies import (
    Asked,
    Changed,
    Drafted,
    Kept,
    Parked,
    Resumable,
    Stale,
    Told,
    Turn,
    Upgraded,
)
from scenarios.engine.session import Frame, Session, dump_session, load_session
from scenarios.engine.steps import (
    LATER,
    Ask,
    Choose,
    Draft,
    Hear,
    Question,
    Say,
    Step,
    Wait,
    fact_of,
)

NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)


def step_of(catalogue: Catalogue, frame: Frame) -> Step:
    return catalogue[frame.scenario].by_name[frame.step]


def through_json(session: Session) -> Session:
    return load_session(json.loads(json.dumps(dump_session(session))))


def everywhere(session: Session) -> dict[int, Frame]:
    frames = (*session.frames, *session.parked)
    return {frame.id: frame for frame in frames}


def standing(frame: Frame) -> tuple[object, ...]:
    """Where a walk stands, all that is known and how it came to be known."""
    return frame.step, frame.facts, frame.trail, frame.taken


@dataclass
class Talker:
    """Sends events, one after the other, and checks each turn.

    Attributes:
        asked: every question that was ever shown; its buttons are still on the phone.
        kept: frame -> what it kept on the way.
        mended: frames whose way was gone back on, corrected or upgraded.
        timers: frame -> when it wakes.
    """

    catalogue: Catalogue = field(default_factory=load_catalogue)
    session: Session = field(default_factory=Session)
    now: datetime = NOON
    asked: list[Asked] = field(default_factory=list)
    offers: list[Resumable] = field(default_factory=list)
    kept: dict[int, list[Kept]] = field(default_factory=dict)
    mended: set[int] = field(default_factory=set)
    timers: dict[int, datetime] = field(default_factory=dict)

    @property
    def top(self) -> Frame:
        frame = self.session.top
        assert frame is not None
        return frame

    @property
    def question(self) -> Asked:
        """The question last shown."""
        return self.asked[-1]

    def send(self, event: Event) -> Turn:
        self.now += timedelta(seconds=7)
        before, stored = self.session, dump_session(self.session)
        turn = advance(self.catalogue, before, event, self.now)
        assert dump_session(before) == stored, "the session given was changed"
        again = advance(self.catalogue, through_json(before), event, self.now)
        assert again == turn, "a restart changed what happens"
        assert through_json(turn.session) == turn.session
        self.session = turn.session
        self._note(event, before, turn)
        self._check_end(event, turn)
        self._check_facts(turn)
        self._check_timers(turn)
        self._check_back(before, turn)
        self._check_second(event, before, turn)
        self._check_correction(before, turn)
        self._check_recall()
        return turn

    def begin(self, scenario: str, **given: object) -> Turn:
        return self.send(Began(scenario, json.loads(json.dumps(given))))

    def say(self, text: str) -> Turn:
        return self.send(Said(text))

    def correct(self, text: str) -> Turn:
        return self.send(Said(text, corrects=True))

    def tap(self, option: str) -> Turn:
        return self.send(Tapped(self.top.asked, option))

    def go(self, verb: Verb) -> Turn:
        return self.send(Went(verb))

    def let_pass(self, frame: int) -> Turn:
        self.now = max(self.now, self.timers.pop(frame, self.now))
        return self.send(Elapsed(frame))

    def upgrade(self) -> None:
        """All walks as an older version would have stored them: they stand where they stood."""
        older = replace(
            self.session,
            frames=tuple(replace(frame, version=-1, derived={}) for frame in self.session.frames),
            parked=tuple(replace(frame, version=-1, derived={}) for frame in self.session.parked),
        )
        turn = advance(self.catalogue, older, Digressed(), self.now)
        for frame in everywhere(turn.session).values():
            was = everywhere(self.session)[frame.id]
            assert standing(frame) == standing(was)
            assert frame.version == self.catalogue[frame.scenario].version
            assert frame.asked == was.asked
        assert everywhere(turn.session).keys() == everywhere(self.session).keys()

    # -- what every turn keeps to -------------------------------------------------------------

    def _note(self, event: Event, before: Session, turn: Turn) -> None:
        self.asked += [reply for reply in turn.replies if isinstance(reply, Asked)]
        self.offers += [reply for reply in turn.replies if isinstance(reply, Resumable)]
        for kept in turn.kept:
            self.kept.setdefault(kept.frame, []).append(kept)
        for timer in turn.timers:
            self.timers.pop(timer.frame, None)
            if timer.at is not None:
                assert timer.at > self.now
                self.timers[timer.frame] = timer.at
        if isinstance(event, Went) and event.verb in (Verb.BACK, Verb.RESTART):
            self.mended.update(everywhere(before))
        if any(isinstance(reply, Upgraded) for reply in turn.replies):
            self.mended.update(everywhere(before))
        if isinstance(event, Said) and event.corrects and before.top is not None:
            self.mended.add(before.top.id)

    def _check_end(self, event: Event, turn: Turn) -> None:
        """A turn ends in a question, a wait, an offer to resume, or nothing is in progress."""
        top = turn.session.top
        if top is None:
            return
        step = step_of(self.catalogue, top)
        assert isinstance(step, Ask | Choose | Hear), f"{top.scenario} stands at {step.name}"
        if any(isinstance(reply, Upgraded) for reply in turn.replies) and not top.asked:
            assert turn.session.offered  # a new version's question is shown when it is resumed
            return
        assert 0 < top.asked <= turn.session.serial
        pending = [asked for asked in self.asked if asked.serial == top.asked]
        assert pending
        assert (pending[-1].scenario, pending[-1].step) == (top.scenario, top.step)
        shown = any(isinstance(r, Asked) and r.serial == top.asked for r in turn.replies)
        offered = any(isinstance(r, Resumable) for r in turn.replies)
        if isinstance(event, Began | Said | Tapped | Went):
            assert shown or offered
        elif not turn.replies:  # only what does not concern the walk goes by in silence
            assert isinstance(event, Elapsed | Digressed)

    def _check_facts(self, turn: Turn) -> None:
        """What the texts rest on is known whenever they are said."""
        for reply in turn.replies:
            if not isinstance(reply, Told | Drafted | Asked):
                continue
            scenario = self.catalogue[reply.scenario]
            step = scenario.by_name[reply.step]
            known = {name for name, value in reply.facts.items() if value is not None}
            assert scenario.known_at[step.name] <= known
            if isinstance(step, Say | Draft):
                assert set(step.uses) <= known

    def _check_timers(self, turn: Turn) -> None:
        """A timer is set for every wait, and for nothing that waits no longer."""
        frames = everywhere(turn.session)
        for frame_id in self.timers:
            assert frame_id in frames
            assert isinstance(step_of(self.catalogue, frames[frame_id]), Hear | Wait)
        for frame in turn.session.parked:
            if isinstance(step_of(self.catalogue, frame), Wait):
                assert frame.id in self.timers
        if any(isinstance(reply, Parked) for reply in turn.replies):
            assert turn.session.parked[-1].id in self.timers

    def _check_back(self, before: Session, turn: Turn) -> None:
        """Back undoes an answer: all is as it was before it."""
        top = turn.session.top
        was = None if top is None else everywhere(before).get(top.id)
        if top is None or was is None or len(top.trail) != len(was.trail) + 1:
            return
        if top.trail[:-1] != was.trail:  # an answer was mended before
            return
        undone = advance(self.catalogue, turn.session, Went(Verb.BACK), self.now).session
        there = everywhere(undone)[top.id]
        assert standing(there) == standing(was)

    def _check_second(self, event: Event, before: Session, turn: Turn) -> None:
        """A button tapped twice does nothing the second time, but shows what is asked now."""
        match event:
            case Tapped(option=option) if option != LATER:
                pass
            case Went(verb=Verb.WHY | Verb.REPEAT) | Went(serial=None):
                return
            case Went() if turn.session.serial != before.serial:
                pass
            case _:  # what repeats the question, or moves the hour of a wait
                return
        second = advance(self.catalogue, turn.session, event, self.now)
        waits = isinstance(event, Tapped) and any(
            frame.asked == event.serial for frame in turn.session.parked
        )
        if waits:  # a wait that the button did not end
            assert everywhere(second.session) == everywhere(turn.session)
            return
        assert second.session == turn.session
        assert isinstance(second.replies[0], Stale)
        assert not second.kept
        top = turn.session.top
        assert [r.serial for r in second.replies[1:] if isinstance(r, Asked)] == (
            [] if top is None else [top.asked]
        )

    def _check_correction(self, before: Session, turn: Turn) -> None:
        changed = next((reply for reply in turn.replies if isinstance(reply, Changed)), None)
        if changed is None:
            return
        assert before.top is not None
        frames = everywhere(turn.session)
        frame = frames.get(before.top.id) or turn.session.finished
        assert frame is not None
        assert (changed.step, changed.value) in frame.trail
        by_name = self.catalogue[frame.scenario].by_name
        place = max(i for i, entry in enumerate(frame.trail) if entry[0] == changed.step)
        mended = by_name[changed.step]
        assert isinstance(mended, Ask)
        later = {_fact(by_name[name]) for name, _ in frame.trail[place + 1 :]}
        if fact_of(mended) not in later:
            assert frame.facts[fact_of(mended)] == changed.value

    def _check_recall(self) -> None:
        """What a walk kept on the way can be told again afterwards."""
        frames = everywhere(self.session)
        if self.session.finished is not None:
            frames[self.session.finished.id] = self.session.finished
        for frame in frames.values():
            if frame.id not in self.mended:
                assert list(recall(self.catalogue, frame)) == self.kept.get(frame.id, [])


def _fact(step: Step) -> str:
    assert isinstance(step, Question)
    return fact_of(step)
