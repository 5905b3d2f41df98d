"""The texts of the practice, file practice.ftl: the coach's own, and the simulated client's."""

from collections.abc import Iterator

from bot.texts.coach import Line
from scenarios.practice.brief import Difficulty
from scenarios.practice.characters import CHARACTERS, Mood
from scenarios.practice.deeds import Kind
from scenarios.practice.position import SITUATIONS, Unit
from scenarios.practice.practice import Outcome
from scenarios.practice.scorecard import What


def _line(about: str, *facts: str) -> Line:
    return Line(facts, about)


def _button(about: str) -> Line:
    return Line((), about, button=True)


_WON = (What.PRICE, What.EXTRA, What.DAYS, What.FEE, What.PREPAYMENT, What.GROUND)
_GIVEN = (What.PRICE, What.EXTRA, What.DAYS, What.PREPAYMENT, What.GROUND, What.REFUND)
_LIMIT = (What.PRICE, What.EXTRA, What.DAYS, What.PREPAYMENT, What.GROUND)
_SUMS = {"won": frozenset({What.PRICE, What.EXTRA, What.FEE}), "given": {What.PRICE, What.REFUND}}
_CASES = {
    "price": (),
    "raise": (),
    "extra": (),
    "days": ("days",),
    "prepayment": ("percent",),
    "due": (),
}


def _gains(side: str, about: str, every: tuple[What, ...]) -> dict[str, Line]:
    """A text for each thing of one side of the scorecard, which names a sum or a number."""
    sums = _SUMS.get(side, frozenset({What.PRICE, What.EXTRA}))
    return {
        f"practice-{side}-{each}": _line(f"{about}: {each}", "sum" if each in sums else "number")
        for each in every
    }


LINES = {
    "practice-which": _line("which situation shall be practised?"),
    "practice-go-on": _button("go on with the practice in progress"),
    "practice-this-client": _button("practise with the client whose message was read last"),
    "practice-how-hard": _line("how hard shall the client make it?"),
    **{f"practice-level-{each}": _button(f"difficulty: {each}") for each in Difficulty},
    "practice-who": _line("who shall the client be?"),
    **{
        f"practice-character-{each}": _button(f"name of the character ({one.rule})")
        for each, one in CHARACTERS.items()
    },
    "practice-begins": _line("the client writes now; answer as to a real one; nothing is sent"),
    **{
        f"practice-case-{each}": _line(f"the user's own numbers in a talk about: {each}", *facts)
        for each, facts in ((name, ("price", *more)) for name, more in _CASES.items())
    },
    **{
        f"practice-hint-{each.replace('_', '-')}": _line(f"hint after a reply that did: {each}")
        for each in Kind
    },
    "practice-hints-on": _button("show a hint after each reply"),
    "practice-hints-off": _button("show no hints"),
    "practice-hints-now-on": _line("from now on each reply gets a hint"),
    "practice-hints-now-off": _line("no hints from now on"),
    "practice-lapsed": _line("a practice left for long: its words were erased; begin another?"),
    "practice-end": _button("end the practice"),
    **{f"practice-ended-{each.replace('_', '-')}": _line(f"it ended: {each}") for each in Outcome},
    "practice-ended-early": _line("the user broke off: how it went so far follows"),
    "practice-points": _line("points of 100", "points"),
    **_gains("won", "what was won", _WON),
    **_gains("given", "what was given", _GIVEN),
    **_gains("limit", "the most the client would have agreed to", _LIMIT),
    "practice-kept": _line("ids of the rules that were kept", "rules"),
    "practice-broken": _line("ids of the rules that were broken", "rules"),
    "practice-best": _line("heading of the best line"),
    "practice-weakest": _line("heading of the weakest line"),
    "practice-all-well": _line("nothing is left to train here; try it harder"),
    "practice-train-situation": _line("train this situation next", "name"),
    "practice-train-rule": _line("train this rule next", "rule"),
    "practice-progress": _line("points of the latest talks, the oldest first", "points"),
    "practice-again": _button("the same again"),
    "practice-harder": _button("the same, one step harder"),
    "practice-other": _button("something else"),
}
EXTRA = {"practice-this-client": ("client",)}
"""Key -> facts that are known only sometimes."""
_MOVES = {"open": 6, "push": 8, "hard": 5, "more": 5, "counter": 5, "trade": 5, "accept": 5}
_GENERAL = {"answer": 10, "unclear": 8, "hurt": 6, "leave": 8, "later": 8, "thanks": 5}
_VOICES, _ITEMS = 8, 10
_MORE_FACTS = {
    Unit.MONEY: ("offer",),
    Unit.DAYS: ("days",),
    Unit.PERCENT: ("percent",),
    Unit.GROUND: (),
}
_WITH_ITEM = frozenset({"free_work", "scope_creep", "revision_request"})


def said_by_client() -> Iterator[tuple[str, int, tuple[str, ...]]]:
    """Every piece the client can say: its key, its wordings, and the facts they may name."""
    for name in CHARACTERS:
        for mood in Mood:
            yield f"practice-voice-{name}-{mood}", _VOICES, ()
    for situation, (_, unit) in SITUATIONS.items():
        facts = ("price", *_MORE_FACTS[unit], *(("item",) if situation in _WITH_ITEM else ()))
        for move, wordings in _MOVES.items():
            yield f"practice-{situation.replace('_', '-')}-{move}", wordings, facts
    for move, wordings in _GENERAL.items():
        yield f"practice-any-{move}", wordings, ()
    yield "practice-item", _ITEMS, ()
