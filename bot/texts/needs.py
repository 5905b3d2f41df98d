"""Which texts the coach needs: derived from scenarios, rules and situations, and its own list."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.texts import checking, coach, deals, practice, rewriting, stats
from bot.texts.shelf import text_key
from scenarios.catalogue import library_ids, load_catalogue
from scenarios.engine.scenario import Scenario
from scenarios.engine.steps import Ask, Choose, Draft, Hear, Keep, Say, Step, Wait
from scenarios.playbook.rules import RULES
from scenarios.playbook.situations import REPLY_FACTS, SITUATIONS

WAYS = 4
"""Wordings of a draft: no client reads the same letter twice, no two clients read the same one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """A text that must be there in every language.

    Attributes:
        file: name of its .ftl file.
        about: what it is, for whoever writes it.
        sure: facts it is always given; maybe: facts it is given when they are known.
        notes: attributes it must have beside its wordings.
        always: it must have a wording with the sure facts alone.
        button: it is a button's label.
        ways: how many wordings it must have that need no more facts than any of them does.
        letter: a draft that may be longer than what fits a phone.
        manners: in which it is also said, of those that its language has.
        alike: its wordings name the same facts in every language.
    """

    key: str
    file: str
    about: str
    sure: frozenset[str] = frozenset()
    maybe: frozenset[str] = frozenset()
    notes: frozenset[str] = frozenset()
    always: bool = True
    button: bool = False
    ways: int = 1
    letter: bool = False
    manners: frozenset[str] = frozenset({"formal", "plain"})
    alike: bool = True


def all_needs() -> Iterator[Need]:
    """Every text the coach can say."""
    for scenario in load_catalogue().values():
        yield from _of_scenario(scenario)
    for file, lines, extra in (
        ("coach", coach.LINES, coach.EXTRA),
        ("deals", deals.LINES, deals.EXTRA),
        ("check", checking.LINES, {}),
        ("practice", practice.LINES, practice.EXTRA),
        ("stats", stats.LINES, {}),
    ):
        for key, line in lines.items():
            yield Need(
                key=key,
                file=file,
                about=line.about,
                sure=frozenset(line.facts),
                maybe=frozenset(extra.get(key, ())),
                button=line.button,
            )
    for key in deals.RECAP:
        yield Need(
            key=key,
            file="deals",
            about="letter to the client with what was agreed (CO7)",
            sure=frozenset({deals.RECAP_FACTS[key]}),
            maybe=frozenset({"deal_client", "deal_thing"}),
            notes=frozenset({"label", "risk"}),
            ways=WAYS,
            letter=True,
        )
    for key in checking.FAULT_KEYS:
        yield Need(
            key=key,
            file="check",
            about="a fault of a reply; .why: what it does, and what to do instead",
            notes=frozenset({"why"}),
        )
    for key, ways, facts in practice.said_by_client():
        yield Need(
            key=key,
            file="practice",
            about="what the simulated client says",
            sure=frozenset(facts),
            ways=ways,
            always=False,
            manners=frozenset(),
            alike=False,
        )
    for piece in rewriting.pieces():
        yield Need(
            key=piece.key,
            file="rewriting",
            about=piece.about,
            sure=frozenset(piece.facts),
            ways=WAYS if piece.is_sentence else 1,
            manners=rewriting.MANNERS,
        )
    for rule in RULES:
        yield Need(key=text_key("rule", rule.lower()), file="rules", about=f"rule {rule}")
    for situation in SITUATIONS.values():
        yield Need(
            key=text_key("situation", situation.id),
            file="situations",
            about="name of a situation; .hint: what stands behind it; .why: what to do and why",
            notes=frozenset({"hint", "why"}),
        )
        yield Need(
            key=text_key("situation", situation.id, "button"),
            file="situations",
            about="the situation as a button",
            button=True,
        )
        yield Need(
            key=text_key("situation", situation.id, "words"),
            file="situations",
            about="comma list of words by which its replies are asked for inline",
        )
        for number, reply in enumerate(situation.replies):
            yield Need(
                key=text_key("reply", situation.id, reply),
                file="replies",
                about="a first reply to the client",
                maybe=frozenset(REPLY_FACTS),
                notes=frozenset({"label", "risk"}),
                always=number == 0,
                ways=WAYS,
            )


def _of_scenario(scenario: Scenario) -> Iterator[Need]:
    if scenario.id in library_ids():
        yield Need(
            key=text_key(scenario.id),
            file=scenario.id,
            about="the scenario's name as a button",
            button=True,
        )
    every = _every_fact(scenario)
    for step in scenario.steps:
        yield from _of_step(scenario, step, every)


def _of_step(scenario: Scenario, step: Step, every: frozenset[str]) -> Iterator[Need]:
    key, file = text_key(scenario.id, step.name), scenario.id
    sure = scenario.known_at[step.name]
    match step:
        case Ask():
            yield Need(
                key=key,
                file=file,
                about="question; .label: the fact's name; .hint: an example; .why: why it is asked",
                sure=sure,
                maybe=every,
                notes=frozenset({"label", "hint", "why"}),
            )
        case Choose(options=options):
            yield Need(
                key=key,
                file=file,
                about="question by buttons; .label, .why",
                sure=sure,
                maybe=every,
                notes=frozenset({"label", "why"}),
            )
            for option in options:
                yield Need(
                    key=text_key(scenario.id, step.name, option),
                    file=file,
                    about="an option's button",
                    button=True,
                )
        case Say() | Wait():
            yield Need(key=key, file=file, about="told to the user", sure=sure, maybe=every)
        case Draft(variants=variants, uses=uses, may_use=may_use, letter=letter):
            yield Need(
                key=key, file=file, about="one line before the drafts", sure=sure, maybe=every
            )
            for number, variant in enumerate(variants):
                yield Need(
                    key=text_key(scenario.id, step.name, variant),
                    file=file,
                    about="a draft for the client; .label: its strategy; .risk: risk and gain",
                    sure=frozenset(uses),
                    maybe=frozenset(may_use),
                    notes=frozenset({"label", "risk"}),
                    always=number == 0,
                    ways=WAYS,
                    letter=letter,
                )
        case Hear(labels=labels):
            for answer in labels:
                yield Need(
                    key=text_key(scenario.id, step.name, answer),
                    file=file,
                    about=f"how the client answered here: {answer}",
                    button=True,
                )
        case Keep(remind=str(), uses=uses):
            yield Need(
                key=key, file=file, about="subject of a reminder, plain", maybe=frozenset(uses)
            )
        case Keep(entry=str(entry)) if scenario.id in library_ids():
            yield Need(
                key=text_key("deal-event", entry),
                file="coach",
                about="a line of the timeline; its facts follow",
            )
        case _:
            pass


def _every_fact(scenario: Scenario) -> frozenset[str]:
    """Every fact that a text of this scenario may name."""
    found: set[str] = {"deal_client", "deal_thing", *scenario.given}
    for step in scenario.steps:
        match step:
            case Ask(name=name, fact=fact, prefill=prefill, suggest=suggest):
                found |= {fact or name, *prefill, *suggest}
            case Choose(name=name):
                found.add(name)
            case _:
                found |= {*getattr(step, "gives", ()), *getattr(step, "may_give", ())}
    return frozenset(found)
