"""The pages about the catalogue in docs/: each talk as a diagram, and where each rule is used."""

from collections.abc import Iterator, Mapping
from importlib import import_module

from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import (
    END,
    Ask,
    Branch,
    Choose,
    Compute,
    Draft,
    Hear,
    Keep,
    Say,
    Step,
    Wait,
)
from scenarios.playbook.rules import RULES
from scenarios.playbook.situations import SITUATIONS

_SHAPES: Mapping[type[Step], tuple[str, str]] = {
    Ask: ("[/", "/]"),
    Choose: ("{{", "}}"),
    Say: ("([", "])"),
    Compute: ("[", "]"),
    Branch: ("{", "}"),
    Draft: ("[[", "]]"),
    Hear: ("[\\", "\\]"),
    Wait: ("((", "))"),
    Keep: ("[(", ")]"),
}
GUARDS = {
    "P1": "a draft below the floor of the plan is held back until an explicit yes",
    "P2": "no client gets a wording twice; every draft has four wordings at least",
    "P4": "a concession is booked with what it earned and the hourly rate after it",
    "DI3": "a draft below the floor is held back until an explicit yes",
}
"""Rules that are checked in every talk, whatever its steps: rule -> what is checked."""


def draw_catalogue(catalogue: Mapping[str, Scenario], library: tuple[str, ...]) -> str:
    """The page of the talks: what each is for, what opens it, its rules, its diagram."""
    lines = [
        "# The talks",
        "",
        "Made from the scenarios by `python -m scenarios --write`; a test compares it with them.",
        "",
        "| step | in the diagrams |",
        "|---|---|",
        "| question in free text, by buttons | slanted, hexagon |",
        "| told to the freelancer | rounded |",
        "| drafts for the client, a strategy each | double-edged |",
        "| how did the client answer? | slanted the other way |",
        "| waits for a time | circle |",
        "| written into the deal, or a reminder set | cylinder |",
        "| computed, decided by what is known | box, rhombus |",
    ]
    for name in library:
        lines += ["", *_draw(catalogue[name])]
    return "\n".join(lines) + "\n"


def _draw(scenario: Scenario) -> Iterator[str]:
    yield f"## {scenario.id}"
    yield ""
    promise = import_module(f"scenarios.library.{scenario.id}").__doc__ or ""
    yield promise.strip().splitlines()[0]
    yield ""
    opened = " ".join(scenario.opens) or "the freelancer alone"
    yield f"Opened by: {opened}. Rules: {' '.join(scenario.rules)}."
    yield ""
    yield "```mermaid"
    yield "flowchart TD"
    for step in scenario.steps:
        left, right = _SHAPES[type(step)]
        yield f'    {_node(step.name)}{left}"{_label(step)}"{right}'
    yield '    END_(("end"))'
    for step in scenario.steps:
        for label, target in _arrows(step):
            told = f'|"{label}"|' if label else ""
            yield f"    {_node(step.name)} -->{told} {_node(target)}"
    yield "```"


def _node(name: str) -> str:
    """An id that is no word of Mermaid's."""
    return "END_" if name == END else f"{name}_"


def _label(step: Step) -> str:
    if isinstance(step, Draft):
        return f"{step.name}: {', '.join(step.variants)}"
    return step.name


def _arrows(step: Step) -> Iterator[tuple[str, str]]:
    """(label, target), the labels of one target joined."""
    match step:
        case Choose(options=options, skip=skip):
            named = [*options.items(), *([] if skip is None else [("skip", skip)])]
        case Hear(answers=answers):
            named = list(answers.items())
        case Ask(then=then, skip=skip):
            named = [("", then), *([] if skip is None else [("skip", skip)])]
        case Branch(cases=cases, otherwise=otherwise):
            named = [("", target) for _, target in cases] + [("else", otherwise)]
        case _:
            named = [("", step.then)]
    for target in dict.fromkeys(target for _, target in named):
        labels = [label for label, to in named if to == target and label]
        yield ", ".join(labels), target


def list_rules(catalogue: Mapping[str, Scenario], library: tuple[str, ...]) -> str:
    """The page of the rules: what uses each; and which talk answers each situation."""
    lines = [
        "# Where the playbook is used",
        "",
        "Made from the scenarios by `python -m scenarios --write`; a test compares it with them,",
        "and refuses a rule without a use.",
        "",
        "| rule | told in | drafts | advice on | kept, reminded, waited for | checked |",
        "|---|---|---|---|---|---|",
    ]
    for rule in RULES:
        cells = (_join(each) for each in find_uses(rule, catalogue, library))
        lines.append(f"| {rule} | {' | '.join(cells)} |")
    lines += ["", "| situation | talk | rules |", "|---|---|---|"]
    for situation in SITUATIONS.values():
        talk = situation.scenario or "none: nothing to negotiate"
        lines.append(f"| {situation.id} | {talk} | {' '.join(situation.rules)} |")
    return "\n".join(lines) + "\n"


def find_uses(
    rule: str, catalogue: Mapping[str, Scenario], library: tuple[str, ...]
) -> tuple[list[str], ...]:
    """Where a rule is used: told in, drafts, advice on situations, kept or waited for, checked."""
    told, drafted, kept = [], [], []
    for name in (*library, "plan"):
        for step in catalogue[name].steps:
            if rule not in getattr(step, "rules", ()):
                continue
            place = f"{name}.{step.name}"
            match step:
                case Say():
                    told.append(place)
                case Draft():
                    drafted.append(place)
                case _:
                    kept.append(place)
    advised = [each.id for each in SITUATIONS.values() if rule in each.rules]
    checked = [GUARDS[rule]] if rule in GUARDS else []
    return told, drafted, advised, kept, checked


def _join(places: list[str]) -> str:
    return ", ".join(places)
