"""`advance`: a session and an event give the next session, replies, timers and what to keep.

Pure and total: it never raises for any session it made itself and any event, and every turn ends at
a question, a wait or with nothing in progress. Back, cancel, skip, restart and digression are
verbs here, never steps of a scenario.
"""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import assert_never

from scenarios.engine.events import (
    Began,
    Digressed,
    Elapsed,
    Event,
    Heard,
    Said,
    Tapped,
    Verb,
    Went,
)
from scenarios.engine.facts import Facts, Json, UnreadableError
from scenarios.engine.replies import (
    Asked,
    Changed,
    Drafted,
    Ended,
    Explained,
    Idle,
    Kept,
    Missed,
    Parked,
    Reply,
    Resumable,
    Returned,
    Stale,
    Stopped,
    Timer,
    Told,
    Took,
    Turn,
    Upgraded,
)
from scenarios.engine.scenario import Scenario
from scenarios.engine.session import MOST_FRAMES, MOST_PARKED, Frame, Session
from scenarios.engine.steps import (
    END,
    HEARD,
    LATER,
    NOW,
    Ask,
    Branch,
    Choose,
    Compute,
    Draft,
    Hear,
    Keep,
    Question,
    Say,
    Step,
    Wait,
    fact_of,
)

Catalogue = Mapping[str, Scenario]
_SUMS = ("message_amount", "message_percent")
"""Facts that hold for one message of the client's, not for his answer to ours."""


def advance(catalogue: Catalogue, session: Session, event: Event, now: datetime) -> Turn:
    """Take one event.

    Args:
        catalogue: scenario id -> scenario.
        session: as the last turn left it.
        event: what happened.
        now: aware, UTC.
    """
    return _Machine(catalogue, session, now).take(event)


def recall(catalogue: Catalogue, frame: Frame) -> tuple[Kept, ...]:
    """What a walk has kept so far: for a deal to which it is saved only afterwards.

    Nothing if its scenario is no longer there.
    """
    if frame.scenario not in catalogue:
        return ()
    machine = _Machine(catalogue, Session(frames=(frame,)), datetime.min.replace(tzinfo=UTC))
    return machine.recall(frame)


class _Machine:
    """The turn in the making; lives for one call of `advance`."""

    def __init__(self, catalogue: Catalogue, session: Session, now: datetime) -> None:
        self.catalogue = catalogue
        self.session = session
        self.now = now
        self.replies: list[Reply] = []
        self.timers: list[Timer] = []
        self.kept: list[Kept] = []

    def take(self, event: Event) -> Turn:
        self._migrate()
        match event:
            case Began():
                self._begin(event)
            case Said():
                self._say(event)
            case Tapped():
                self._tap(event)
            case Went():
                self._go(event)
            case Heard():
                self._hear(event)
            case Elapsed():
                self._elapse(event)
            case Digressed():
                self._digress()
            case _:
                assert_never(event)
        return Turn(self.session, tuple(self.replies), tuple(self.timers), tuple(self.kept))

    # -- events ---------------------------------------------------------------------------------

    def _begin(self, event: Began) -> None:
        scenario = self.catalogue.get(event.scenario)
        if scenario is None:
            self.replies.append(Idle(None))
            return
        self._settle_waiting()
        self._drop_same(scenario.id, event.about)
        serial = self.session.serial + 1
        frame = Frame(
            id=serial,
            scenario=scenario.id,
            version=scenario.version,
            step=scenario.start,
            given=dict(event.given),
            about=event.about,
            language=event.language,
        )
        frames = self._keep_newest((*self.session.frames, frame), MOST_FRAMES)
        self.session = replace(self.session, serial=serial, frames=frames, offered=0)
        self._run()

    def _drop_same(self, scenario: str, about: str | None) -> None:
        """The same talk begun anew takes the place of the interrupted one."""
        kept = tuple(
            each for each in self.session.frames if (each.scenario, each.about) != (scenario, about)
        )
        gone = {each.id for each in self.session.frames} - {each.id for each in kept}
        self.timers.extend(Timer(frame_id, None) for frame_id in sorted(gone))
        self.session = replace(self.session, frames=kept)

    def _say(self, event: Said) -> None:
        frame = self.session.top
        if frame is None:
            self.replies.append(Idle(None))
            return
        step = self._step(frame)
        self.session = replace(self.session, offered=0)
        if not frame.asked:  # words cannot answer a question that was never shown
            self._run()
            return
        if event.corrects and self._correct(frame, event.text):
            return
        if not isinstance(step, Ask):
            self._miss(frame, "not_an_option")
            return
        try:
            value = step.read(event.text, self._facts(frame))
        except UnreadableError as error:
            given = {**error.beside, **frame.given}
            self._miss(replace(frame, given=given), error.reason)
            return
        self._answer(frame, step, value)

    def _tap(self, event: Tapped) -> None:
        frame = self._raise_asked(event.serial)
        if frame is None:
            self.replies.append(Stale())
            self._repeat()
            return
        step = self._step(frame)
        if isinstance(step, Hear) and event.option == LATER:
            self._park(frame, step.after)
            return
        value = _tapped(step, frame, event.option)
        if value is None:
            self.replies.append(Stale())
            self._run()
        elif isinstance(step, Question):
            self._answer(frame, step, value)

    def _hear(self, event: Heard) -> None:
        frame = self.session.top
        step = None if frame is None else self._step(frame)
        if frame is None or not isinstance(step, Hear) or event.answer not in HEARD:
            self.replies.append(Idle(None))
            return
        if not frame.asked:
            self._run()
            return
        heard: Json = {"answer": event.answer, "given": event.given}
        self._answer(frame, step, heard if event.given else event.answer)

    def _digress(self) -> None:
        """Offer to resume; not again and again, and not where only the client is waited for."""
        frame = self.session.top
        if frame is None or self.session.offered or isinstance(self._step(frame), Hear):
            return
        self._offer_resume()

    def _elapse(self, event: Elapsed) -> None:
        everywhere = (*self.session.parked, *self.session.frames)
        frame = next((each for each in everywhere if each.id == event.frame), None)
        if frame is None:
            return
        self._raise(frame)
        self.replies.append(Returned(frame.scenario, frame.facts))
        step = self._step(frame)
        if isinstance(step, Wait):
            self._answer(frame, step, NOW)
        else:
            self._run()

    def _go(self, event: Went) -> None:
        if event.serial is not None and not self._verb_is_current(event):
            self.replies.append(Stale())
            self._repeat()
            return
        frame = self.session.top
        if frame is None:
            self.replies.append(Idle(event.verb))
            return
        self.session = replace(self.session, offered=0)
        match event.verb:
            case Verb.BACK:
                self._back(frame)
            case Verb.SKIP:
                self._skip(frame)
            case Verb.CANCEL | Verb.DROP:
                self._cancel(frame)
            case Verb.RESTART:
                self._restart(frame)
            case Verb.WHY:
                self.replies.append(Explained(frame.scenario, frame.step))
                self._run()
            case Verb.REPEAT | Verb.RESUME:
                self._run()
            case _:
                assert_never(event.verb)

    # -- verbs ----------------------------------------------------------------------------------

    def _back(self, frame: Frame) -> None:
        if frame.trail:
            self.timers.append(Timer(frame.id, None))
            self.session = self.session.with_top(self._rewalk(frame, frame.trail[:-1]))
        self._run()

    def _skip(self, frame: Frame) -> None:
        step = self._step(frame)
        if not frame.asked:
            self._run()
        elif isinstance(step, Ask | Choose) and step.skip is not None:
            self._answer(frame, step, None)
        else:
            self._miss(frame, "not_skippable")

    def _cancel(self, frame: Frame) -> None:
        self.session = replace(self.session, frames=self.session.frames[:-1])
        self.timers.append(Timer(frame.id, None))
        self.replies.append(Stopped(frame.scenario))
        self._offer_resume()

    def _restart(self, frame: Frame) -> None:
        self.timers.append(Timer(frame.id, None))
        self.session = self.session.with_top(self._rewalk(frame, ()))
        self._run()

    def _correct(self, frame: Frame, text: str) -> bool:
        """Overwrite the last answer that this text can replace; the other answers stay.

        A sum or a number is mended rather than an answer in free words, which any text could be.
        """
        trail = list(frame.trail)
        free: int | None = None
        for place in reversed(range(len(trail))):
            read = self._read_anew(frame, trail[place][0], text)
            if isinstance(read, str):
                free = place if free is None else free
            elif read is not None:
                return self._mend(frame, trail, place, read)
        for name in reversed(frame.taken):
            read = self._read_anew(frame, name, text)
            if read is not None and not isinstance(read, str):
                self._rerun(frame, trail, Changed(frame.scenario, name, read), mends_taken=True)
                return True
        if free is None:
            return False
        return self._mend(frame, trail, free, self._read_anew(frame, trail[free][0], text))

    def _mend(self, frame: Frame, trail: list[tuple[str, Json]], place: int, value: Json) -> bool:
        name = trail[place][0]
        trail[place] = (name, value)
        self._rerun(frame, trail, Changed(frame.scenario, name, value))
        return True

    def _read_anew(self, frame: Frame, name: str, text: str) -> Json:
        """The text as an answer to this earlier question; None if it is none."""
        step = self._named(frame, name)
        if not isinstance(step, Ask):
            return None
        try:
            return step.read(text, self._facts(frame))
        except UnreadableError:
            return None

    def _rerun(
        self,
        frame: Frame,
        pending: list[tuple[str, Json]],
        changed: Changed,
        *,
        mends_taken: bool = False,
    ) -> None:
        """Walk the answered questions again, one mended; tell what came since the last.

        Args:
            frame: as it stood.
            pending: its trail, the mended answer in its place.
            changed: the mended answer.
            mends_taken: it answers a question which was not asked but taken from what is given.
        """
        self.replies.append(changed)
        self.timers.append(Timer(frame.id, None))
        self.session = self.session.with_top(_fresh(frame, self._scenario(frame)))
        told_before = len(self.replies)
        while True:
            due = {pending[0][0]} if pending else set()
            question = self._run_to_question(due | {changed.step} if mends_taken else due)
            top = self.session.top
            if question is None or top is None:
                return
            answered = None
            if mends_taken and question.name == changed.step:
                answered, mends_taken = _answered(top, question, changed.value), False
            elif question.name in due:
                answered = _answered(top, question, pending.pop(0)[1])
            if answered is None:
                self._ask(top, question)
                return
            del self.replies[told_before:]
            self.session = self.session.with_top(answered)

    def _rewalk(self, frame: Frame, trail: tuple[tuple[str, Json], ...]) -> Frame:
        """The frame as it stood behind these answers, at the next question, or at the end."""
        walked = _fresh(frame, self._scenario(frame))
        for name, value in trail:
            walked, question = self._walk_silently(walked, {name})
            if question is None or question.name != name:
                break
            answered = _answered(walked, question, value)
            if answered is None:
                break
            walked = answered
        return self._walk_silently(walked)[0]

    def recall(self, frame: Frame) -> tuple[Kept, ...]:
        """Walk the answered questions again and collect what was kept on the way."""
        self.session = self.session.with_top(_fresh(frame, self._scenario(frame)))
        for name, value in frame.trail:
            question = self._run_to_question({name})
            top = self.session.top
            if question is None or top is None or question.name != name:
                break
            answered = _answered(top, question, value)
            if answered is None:
                break
            self.session = self.session.with_top(answered)
        self._run_to_question()
        return tuple(self.kept)

    def _walk_silently(
        self, frame: Frame, due: AbstractSet[str] = frozenset()
    ) -> tuple[Frame, Question | None]:
        """Run the steps that need no answer, without replies; stop at the next question."""
        while frame.step != END:
            step = self._named(frame, frame.step)
            if not isinstance(step, Question):
                frame = _pass_silently(frame, step)
                continue
            taken = None if step.name in due else _prefilled(step, frame)
            if taken is None:
                return frame, step
            frame = _taken(frame, step, taken[1])
        return frame, None

    # -- moving ---------------------------------------------------------------------------------

    def _answer(self, frame: Frame, step: Question, value: Json) -> None:
        answered = _answered(frame, step, value)
        if answered is None:
            self.replies.append(Stale())
        else:
            self.timers.append(Timer(frame.id, None))
            self.session = replace(self.session.with_top(answered), offered=0)
        self._run()

    def _run(self) -> None:
        """Go on from where the walk in progress stands to its next question, wait or end."""
        question = self._run_to_question()
        frame = self.session.top
        if question is not None and frame is not None:
            self._ask(frame, question)

    def _run_to_question(self, due: AbstractSet[str] = frozenset()) -> Question | None:
        """Run the steps that need no answer; the question reached, or None behind the end.

        Args:
            due: questions that the user answered when he walked here, so they are not prefilled.
        """
        frame = self.session.top
        while frame is not None:
            if frame.step == END:
                self._end(frame)
                return None
            step = self._step(frame)
            if not isinstance(step, Question):
                self._pass(frame, step)
            else:
                taken = None if step.name in due else _prefilled(step, frame)
                if taken is None:
                    return step
                source, value = taken
                if source not in frame.answers and source in {**frame.given, **frame.heard}:
                    self.replies.append(Took(frame.scenario, step.name, source, value))
                self.session = self.session.with_top(_taken(frame, step, value))
            frame = self.session.top
        return None

    def _pass(self, frame: Frame, step: Say | Compute | Branch | Draft | Keep) -> None:
        match step:
            case Say():
                self.replies.append(Told(frame.scenario, step.name, step.rules, frame.facts))
            case Draft():
                self.replies.append(
                    Drafted(
                        frame.scenario,
                        step.name,
                        step.variants,
                        step.rules,
                        frame.facts,
                        frame.language,
                        frame.id,
                        frame.about,
                        step.price,
                    )
                )
            case Keep():
                facts = frame.facts
                self.kept.append(
                    Kept(
                        frame.id,
                        frame.scenario,
                        step.name,
                        frame.about,
                        {to: facts[name] for to, name in step.deal.items() if name in facts},
                        {to: facts[name] for to, name in step.profile.items() if name in facts},
                        step.state,
                        step.entry,
                        {name: facts[name] for name in step.uses if name in facts},
                        None if step.remind is None else facts.get(step.remind),
                    )
                )
            case Compute() | Branch():
                pass
            case _:
                assert_never(step)
        self.session = self.session.with_top(_pass_silently(frame, step))

    def _ask(self, frame: Frame, step: Question) -> None:
        # a question shown again is the same one: the buttons of both messages work
        serial = frame.asked or self.session.serial + 1
        asked = replace(frame, asked=serial)
        self.session = replace(
            self.session.with_top(asked), serial=max(serial, self.session.serial)
        )
        if isinstance(step, Wait):
            self._park(asked, step.after)
            return
        suggestions: tuple[tuple[str, str, Json], ...] = ()
        options: tuple[str, ...] = ()
        match step:
            case Ask():
                kind, suggestions = "ask", _suggestions(step, asked)
            case Choose():
                kind, options = "choose", tuple(step.options)
            case Hear():
                kind, options = "hear", (*HEARD, LATER)
            case _:
                assert_never(step)
        self.replies.append(
            Asked(
                serial,
                frame.scenario,
                step.name,
                kind,
                options,
                suggestions,
                _verbs(asked, step),
                asked.facts,
            )
        )

    def _miss(self, frame: Frame, reason: str) -> None:
        missed = replace(frame, misses=frame.misses + 1)
        self.session = self.session.with_top(missed)
        self.replies.append(Missed(frame.scenario, frame.step, reason, missed.misses))
        self._run()

    def _end(self, frame: Frame) -> None:
        self.session = replace(
            self.session, frames=self.session.frames[:-1], finished=frame, offered=0
        )
        self.timers.append(Timer(frame.id, None))
        self.replies.append(Ended(frame.scenario, frame.about, frame.facts))
        self._offer_resume()

    def _park(self, frame: Frame, after: timedelta) -> None:
        until = self.now + after
        step = self._step(frame)
        if isinstance(step, Wait):
            self.replies.append(
                Asked(
                    frame.asked,
                    frame.scenario,
                    step.name,
                    "wait",
                    (NOW,),
                    (),
                    (Verb.CANCEL,),
                    frame.facts,
                )
            )
        else:
            self.replies.append(Parked(frame.scenario, frame.step, until))
        self.timers.append(Timer(frame.id, until))
        self._move_to_parked(frame)
        self._offer_resume()

    def _settle_waiting(self) -> None:
        """A walk that waits for the client is no interrupted one: it steps aside and comes back."""
        frame = self.session.top
        if frame is None:
            return
        step = self._step(frame)
        if isinstance(step, Hear):
            self.timers.append(Timer(frame.id, self.now + step.after))
            self._move_to_parked(frame)

    def _move_to_parked(self, frame: Frame) -> None:
        frames = tuple(each for each in self.session.frames if each.id != frame.id)
        parked = tuple(each for each in self.session.parked if each.id != frame.id)
        parked = self._keep_newest((*parked, frame), MOST_PARKED)
        self.session = replace(self.session, frames=frames, parked=parked, offered=0)

    def _keep_newest(self, frames: tuple[Frame, ...], most: int) -> tuple[Frame, ...]:
        """The newest walks; those that are too many are given up, and so are their timers."""
        self.timers.extend(Timer(frame.id, None) for frame in frames[:-most])
        return frames[-most:]

    def _offer_resume(self) -> None:
        frame = self.session.top
        if frame is None:
            return
        serial = self.session.serial + 1
        self.session = replace(self.session, serial=serial, offered=serial)
        self.replies.append(Resumable(serial, frame.scenario, frame.step))

    def _repeat(self) -> None:
        if self.session.top is not None:
            self._run()

    # -- finding --------------------------------------------------------------------------------

    def _verb_is_current(self, event: Went) -> bool:
        if event.verb in (Verb.RESUME, Verb.DROP):
            return event.serial == self.session.offered != 0
        return event.serial is not None and self._raise_asked(event.serial) is not None

    def _raise_asked(self, serial: int) -> Frame | None:
        """The walk whose pending question has this serial, brought to the top."""
        everywhere = (*self.session.parked, *self.session.frames)
        frame = next((each for each in everywhere if each.asked == serial != 0), None)
        if frame is not None:
            self._raise(frame)
        return frame

    def _raise(self, frame: Frame) -> None:
        if self.session.top is not None and self.session.top.id != frame.id:
            self._settle_waiting()
        frames = tuple(each for each in self.session.frames if each.id != frame.id)
        parked = tuple(each for each in self.session.parked if each.id != frame.id)
        self.session = replace(self.session, frames=(*frames, frame), parked=parked, offered=0)

    def _step(self, frame: Frame) -> Step:
        return self._named(frame, frame.step)

    def _named(self, frame: Frame, name: str) -> Step:
        return self._scenario(frame).by_name[name]

    def _facts(self, frame: Frame) -> Facts:
        """What a reader may look at: all facts, and the time as ISO under "now"."""
        return {**frame.facts, "now": self.now.isoformat()}

    def _scenario(self, frame: Frame) -> Scenario:
        return self.catalogue[frame.scenario]

    # -- versions -------------------------------------------------------------------------------

    def _migrate(self) -> None:
        """Carry walks of an older version to the newest one."""
        self.session = replace(
            self.session,
            frames=self._migrated(self.session.frames),
            parked=self._migrated(self.session.parked),
        )

    def _migrated(self, frames: tuple[Frame, ...]) -> tuple[Frame, ...]:
        return tuple(new for frame in frames if (new := self._migrate_frame(frame)) is not None)

    def _migrate_frame(self, frame: Frame) -> Frame | None:
        scenario = self.catalogue.get(frame.scenario)
        if scenario is None:
            self.replies.append(Upgraded(frame.scenario))
            self.timers.append(Timer(frame.id, None))
            return None
        step = scenario.by_name.get(frame.step)
        if frame.version == scenario.version and isinstance(step, Question):
            return frame
        walked = replace(self._rewalk(frame, frame.trail), version=scenario.version)
        if walked.step == frame.step:
            return replace(walked, asked=frame.asked, misses=frame.misses)
        self.replies.append(Upgraded(frame.scenario))
        if walked.step == END:
            walked = self._rewalk(walked, ())
        if walked.step == END:  # nothing is left to ask
            self.timers.append(Timer(frame.id, None))
            return None
        return walked


def _fresh(frame: Frame, scenario: Scenario) -> Frame:
    """The walk before its first step."""
    return replace(
        frame,
        step=scenario.start,
        answers={},
        derived={},
        heard={},
        trail=(),
        taken=(),
        asked=0,
        misses=0,
    )


def _answered(frame: Frame, step: Question, value: Json) -> Frame | None:
    """The frame behind a question that the user answered (None: skipped); None if it cannot be."""
    trail, heard = (*frame.trail, (step.name, value)), frame.heard
    if isinstance(step, Hear):
        spoken: dict[str, Json] = {}
        match value:
            case {"answer": answer, "given": dict(given)}:
                value, spoken = answer, given
        # the client has spoken anew: the sums of his earlier message are offered no more
        spent = [name for name in _SUMS if frame.facts.get(name) is not None]
        heard = {**heard, **dict.fromkeys(spent), **spoken}
    target = _target(step, value)
    if target is None:
        return None
    fact = fact_of(step)
    answers = {name: old for name, old in frame.answers.items() if name != fact}
    if value is not None and not isinstance(step, Wait):
        answers[fact] = value
    return replace(frame, answers=answers, heard=heard, step=target, trail=trail, asked=0, misses=0)


def _pass_silently(frame: Frame, step: Step) -> Frame:
    """The frame behind a step that needs no answer."""
    match step:
        case Compute():
            # what it gave the last time and gives no longer is known no longer
            stale = {*step.gives, *step.may_give}
            derived = {name: old for name, old in frame.derived.items() if name not in stale}
            frame = replace(frame, derived=derived)
            derived = {**derived, **step.does(frame.facts)}
            return replace(frame, derived=derived, step=step.then)
        case Branch():
            facts = frame.facts
            target = next((to for holds, to in step.cases if holds(facts)), step.otherwise)
            return replace(frame, step=target)
        case Say() | Draft() | Keep():
            return replace(frame, step=step.then)
        case _:
            raise AssertionError(f"{step.name} needs an answer")


def _prefilled(step: Question, frame: Frame) -> tuple[str, Json] | None:
    """(source, value) of the known fact that answers the step.

    Other facts answer it once in a walk, so that a loop asks; the very fact it asks for always.
    """
    if not isinstance(step, Ask | Choose):
        return None
    facts = frame.facts
    for source in step.prefill:
        value = facts.get(source)
        if value is None or (isinstance(step, Choose) and value not in tuple(step.options)):
            continue
        if step.name not in frame.taken or source == fact_of(step):
            return source, value
    return None


def _taken(frame: Frame, step: Question, value: Json) -> Frame:
    """The frame behind a question answered from what is given; not part of the trail."""
    return replace(
        frame,
        answers={**frame.answers, fact_of(step): value},
        step=_target(step, value) or frame.step,
        taken=tuple(dict.fromkeys((*frame.taken, step.name))),
        asked=0,
    )


def _target(step: Question, value: Json) -> str | None:
    """Where this answer leads (None is a skip); None where the step has no such answer."""
    match step:
        case Ask(then=then, skip=skip):
            return skip if value is None else then
        case Choose(options=options, skip=skip):
            return skip if value is None else options.get(str(value))
        case Hear(answers=answers):
            return answers.get(str(value))
        case Wait(then=then):
            return then


def _tapped(step: Step, frame: Frame, option: str) -> Json:
    """The answer that this button gives; None if the step has no such button."""
    match step:
        case Ask():
            return next((v for name, _, v in _suggestions(step, frame) if name == option), None)
        case Choose(options=names) | Hear(answers=names):
            return option if option in names else None
        case Wait():
            return NOW if option == NOW else None
        case _:
            return None


def _suggestions(step: Ask, frame: Frame) -> tuple[tuple[str, str, Json], ...]:
    """One-tap answers: option name, source fact, value; equal values once."""
    found: list[tuple[str, str, Json]] = []
    for source in step.suggest:
        value = frame.facts.get(source)
        if value is not None and all(value != other for _, _, other in found):
            found.append((f"s{len(found)}", source, value))
    return tuple(found)


def _verbs(frame: Frame, step: Question) -> tuple[Verb, ...]:
    verbs: list[Verb] = []
    if frame.trail:
        verbs.append(Verb.BACK)
    if isinstance(step, Ask | Choose) and step.skip is not None:
        verbs.append(Verb.SKIP)
    verbs.append(Verb.CANCEL)
    return tuple(verbs)
