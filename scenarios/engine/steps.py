"""The kinds of step a scenario is made of; plain declarations without behaviour.

A step's name is the fact asked (`amount`) or the move made (`nudge`). Text keys are derived from
it: `<scenario>-<step>`, for options and variants `<scenario>-<step>-<name>`; `_` becomes `-`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TypeAlias

from scenarios.engine.facts import Facts, Json

END = "end"
"""The step name that ends a scenario."""

Reader: TypeAlias = Callable[[str, Facts], Json]
"""Takes the user's text and the facts known; gives a JSON value or raises UnreadableError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """Asks for one fact in free text.

    Attributes:
        fact: name of the fact it sets; the step's name if empty.
        prefill: facts that answer it unasked, the first known wins ("deal_price").
        suggest: facts offered as one-tap answers ("message_percent").
        skip: where a skip leads; None where the answer is needed.
    """

    name: str
    read: Reader
    then: str
    fact: str = ""
    prefill: tuple[str, ...] = ()
    suggest: tuple[str, ...] = ()
    skip: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choose:
    """Asks for one fact by buttons: option -> next step."""

    name: str
    options: Mapping[str, str]
    prefill: tuple[str, ...] = ()
    skip: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Say:
    """Tells the user something and goes on. `rules` are PLAYBOOK ids, shown folded."""

    name: str
    then: str
    rules: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Compute:
    """Derives facts from facts.

    Attributes:
        does: gives a value for every name in `gives`, and perhaps for those in `may_give`.
        needs: facts that every path must have set before.
    """

    name: str
    does: Callable[[Facts], dict[str, Json]]
    gives: tuple[str, ...]
    then: str
    needs: tuple[str, ...] = ()
    may_give: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """Goes on by what is known; the first case that holds wins."""

    name: str
    cases: tuple[tuple[Callable[[Facts], bool], str], ...]
    otherwise: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Hands over replies to the client, one message a variant.

    Attributes:
        variants: strategy names; each is a text with one or more wordings.
        uses: facts that every path has set; at least one variant has a wording with these alone.
        may_use: facts that some path lacks. A wording is taken only when all its facts are known;
            a variant without such a wording is left out.
        price: those of these facts which offer the client a price for the whole job: a wording
            that names one below the deal's floor is not shown without an explicit yes (P1).
        letter: a letter, which may be longer than what fits a phone (90 words).
    """

    name: str
    variants: tuple[str, ...]
    then: str
    rules: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()
    may_use: tuple[str, ...] = ()
    price: tuple[str, ...] = ()
    letter: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hear:
    """Asks how the client answered; waits, for days if need be, for the answer or its forward.

    Attributes:
        answers: "accepted", "insists", "silent", "offers" -> next step.
        after: when to ask again, once the user chose to be asked later.
        labels: answers whose button has a text of its own here: `<scenario>-<step>-<answer>`.
    """

    name: str
    answers: Mapping[str, str]
    after: timedelta = timedelta(days=2)
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """Lets time pass, then goes on; the user may go on at once. `rules` are PLAYBOOK ids."""

    name: str
    after: timedelta
    then: str
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Keep:
    """Writes facts down for good.

    Attributes:
        deal: field of the deal -> fact name.
        profile: field of the user's profile -> fact name.
        state: the deal's new state.
        entry: kind of a line in the deal's timeline, made of the facts named in `uses`.
        remind: fact with a day; a reminder is set for its morning, told in the step's own text.
        rules: PLAYBOOK ids that are acted on by writing this down or by the reminder.
    """

    name: str
    then: str
    deal: Mapping[str, str] = field(default_factory=dict)
    profile: Mapping[str, str] = field(default_factory=dict)
    state: str | None = None
    entry: str | None = None
    uses: tuple[str, ...] = ()
    remind: str | None = None
    rules: tuple[str, ...] = ()


Step: TypeAlias = Ask | Choose | Say | Compute | Branch | Draft | Hear | Wait | Keep
Question: TypeAlias = Ask | Choose | Hear | Wait
"""Steps at which the machine stops for an event."""

HEARD = ("accepted", "insists", "offers", "silent")
"""How a client can have answered, in the order of the buttons."""
LATER = "later"
"""The answer to a Hear that parks it until its time."""
NOW = "now"
"""The answer to a Wait that ends it early."""


def fact_of(step: Question) -> str:
    """Name of the fact that this question's answer sets."""
    return step.fact or step.name if isinstance(step, Ask) else step.name


def exits(step: Step) -> tuple[str, ...]:
    """Names of the steps this one can lead to (END included)."""
    match step:
        case Ask(then=then, skip=skip):
            return (then,) if skip is None else (then, skip)
        case Choose(options=options, skip=skip):
            return (*options.values(), *(() if skip is None else (skip,)))
        case Hear(answers=answers):
            return tuple(answers.values())
        case Branch(cases=cases, otherwise=otherwise):
            return (*(target for _, target in cases), otherwise)
        case _:
            return (step.then,)


def needed(step: Step) -> tuple[str, ...]:
    """Facts that must be known whenever this step is reached."""
    match step:
        case Compute(needs=needs):
            return needs
        case Say(uses=uses) | Draft(uses=uses):
            return uses
        case _:
            return ()


def settled(step: Step, target: str) -> frozenset[str]:
    """Facts that are surely known after this step was left towards `target`."""
    match step:
        case Ask(then=then, skip=skip):
            return frozenset((fact_of(step),)) if target == then and then != skip else frozenset()
        case Choose(name=name, options=options, skip=skip):
            chosen = target in options.values() and target != skip
            return frozenset((name,)) if chosen else frozenset()
        case Compute(gives=gives):
            return frozenset(gives)
        case _:
            return frozenset()


def unsettled(step: Step) -> frozenset[str]:
    """Facts that may be known no longer after this step, unless it settled them itself."""
    match step:
        case Ask(skip=str()) | Choose(skip=str()):
            return frozenset((fact_of(step),))
        case Compute(may_give=may_give):
            return frozenset(may_give)
        case _:
            return frozenset()
