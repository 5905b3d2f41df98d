"""A scenario and the proof that it is sound: refused when loaded, naming scenario and step."""

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from scenarios.engine.facts import Json
from scenarios.engine.steps import (
    END,
    HEARD,
    Ask,
    Choose,
    Draft,
    Hear,
    Keep,
    Question,
    Say,
    Step,
    Wait,
    exits,
    fact_of,
    needed,
    settled,
    unsettled,
)

FEWEST_VARIANTS = 2
"""A draft is a choice between strategies (hold, trade, alternative)."""
MOST_QUESTIONS = 6
"""A walk asks at most six things before its first draft or end."""


class ScenarioError(Exception):
    """A scenario that must not be loaded; the message names scenario, step and fault."""


@dataclass(frozen=True)
class Scenario:
    """A typed declaration of one talk: its steps, in reading order; the first is the start.

    Attributes:
        version: raised when a step is renamed, removed or changes its meaning.
        given: facts that every start brings along (the rest of the given facts may be absent).
        opens: situation id -> facts that a client's message of this situation gives.
    """

    id: str
    version: int
    steps: tuple[Step, ...]
    given: tuple[str, ...] = ()
    opens: Mapping[str, Mapping[str, Json]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        faults = tuple(_find_faults(self))
        if faults:
            raise ScenarioError("; ".join(f"{self.id}: {fault}" for fault in faults))

    @cached_property
    def by_name(self) -> Mapping[str, Step]:
        """The steps by their names."""
        return {step.name: step for step in self.steps}

    @property
    def start(self) -> str:
        """Name of the first step."""
        return self.steps[0].name

    @property
    def rules(self) -> tuple[str, ...]:
        """PLAYBOOK ids it rests on, in the order of its steps."""
        cited = (
            rule
            for step in self.steps
            if isinstance(step, Say | Draft | Keep | Wait)
            for rule in step.rules
        )
        return tuple(dict.fromkeys(cited))

    @cached_property
    def known_at(self) -> Mapping[str, frozenset[str]]:
        """For each step the facts that are known on every path to it."""
        return _known_at(self)


def _find_faults(scenario: Scenario) -> Iterable[str]:
    names = [step.name for step in scenario.steps]
    twice = sorted({name for name in names if names.count(name) > 1})
    yield from (f"step {name} is declared twice" for name in twice)
    broken = [
        f"step {step.name} leads to unknown step {target}"
        for step in scenario.steps
        for target in exits(step)
        if target != END and target not in names
    ]
    yield from broken
    if not names or twice or broken:
        if not names:
            yield "has no steps"
        return
    by_name = {step.name: step for step in scenario.steps}
    reached = _reachable(by_name, names[0])
    yield from (f"step {name} is never reached" for name in names if name not in reached)
    yield from _silent_loops(by_name)
    for step in scenario.steps:
        if isinstance(step, Draft) and len(set(step.variants)) < FEWEST_VARIANTS:
            yield f"step {step.name} leaves no choice: it has one strategy"
        if isinstance(step, Draft) and (strange := {*step.price} - {*step.uses, *step.may_use}):
            yield f"step {step.name} guards {', '.join(sorted(strange))}, which no draft may name"
        if isinstance(step, Hear) and set(step.answers) != set(HEARD):
            yield f"step {step.name} must say where each of {', '.join(HEARD)} leads"
    known = _known_at(scenario)
    for step in scenario.steps:
        for fact in needed(step):
            if fact not in known.get(step.name, frozenset()):
                yield f"step {step.name} uses {fact}, which some path to it lacks"
    most = _most_questions(by_name, names[0])
    if most > MOST_QUESTIONS:
        yield f"asks {most} things in a row before a draft or the end; {MOST_QUESTIONS} is the most"


def _reachable(by_name: Mapping[str, Step], start: str) -> set[str]:
    seen: set[str] = set()
    todo = deque([start])
    while todo:
        name = todo.popleft()
        if name == END or name in seen:
            continue
        seen.add(name)
        todo.extend(exits(by_name[name]))
    return seen


def _silent_loops(by_name: Mapping[str, Step]) -> Iterable[str]:
    """A cycle in which no step stops for the user would run for ever."""
    silent = {name for name, step in by_name.items() if not _stops(step)}
    done: set[str] = set()
    for first in silent:
        path: list[str] = []
        stack: list[tuple[str, int]] = [(first, 0)]
        while stack:
            name, index = stack.pop()
            del path[len(stack) :]
            if name in done:
                continue
            path.append(name)
            targets = [t for t in exits(by_name[name]) if t in silent]
            if index < len(targets):
                stack.append((name, index + 1))
                target = targets[index]
                if target in path:
                    yield f"step {target} comes back to itself without a question"
                    return
                stack.append((target, 0))
            else:
                done.add(name)


def _stops(step: Step) -> bool:
    """Whether the user is asked whenever a walk comes here again."""
    if isinstance(step, Ask | Choose):
        return fact_of(step) not in step.prefill  # that fact is known from the first time on
    return isinstance(step, Question)


def _known_at(scenario: Scenario) -> dict[str, frozenset[str]]:
    by_name = {step.name: step for step in scenario.steps}
    start = scenario.steps[0].name
    known: dict[str, frozenset[str]] = {start: frozenset(scenario.given)}
    todo = deque([start])
    while todo:
        name = todo.popleft()
        step = by_name[name]
        for target in set(exits(step)):
            if target == END:
                continue
            after = (known[name] - unsettled(step)) | settled(step, target)
            before = known.get(target)
            merged = after if before is None else before & after
            if merged != before:
                known[target] = merged
                todo.append(target)
    return known


def _most_questions(by_name: Mapping[str, Step], start: str) -> int:
    """The longest run of facts asked before the first draft, wait or end; loops count once."""

    def longest(name: str, seen: frozenset[str]) -> int:
        if name == END or name in seen:
            return 0
        step = by_name[name]
        if isinstance(step, Draft | Hear | Wait):
            return 0
        own = 1 if isinstance(step, Ask | Choose) else 0
        # options that lead to one place are one way: counting each would multiply the walks
        return own + max(longest(target, seen | {name}) for target in set(exits(step)))

    return longest(start, frozenset())
