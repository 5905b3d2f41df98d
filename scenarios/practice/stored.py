"""A practice talk as JSON and back; damaged JSON is no talk."""

from dataclasses import fields
from typing import Any

from scenarios.engine.facts import Json
from scenarios.practice.brief import Brief, Difficulty
from scenarios.practice.characters import Mood
from scenarios.practice.deeds import Deed, Kind
from scenarios.practice.lines import Line
from scenarios.practice.position import SITUATIONS, Matter, Table, Unit
from scenarios.practice.practice import MOST_TURNS, RESOLVE, Outcome, Practice, Turn
from scenarios.reckoning.money import Money, dump_money, load_money


class _DamagedError(ValueError):
    """Something is not what was written."""


def to_json(practice: Practice) -> dict[str, Json]:
    """The talk as JSON."""
    return {
        "brief": _dump_brief(practice.brief),
        "seed": practice.seed,
        "mood": practice.mood.value,
        "resolve": practice.resolve,
        "table": _dump_table(practice.table),
        "line": _dump_line(practice.line),
        "item": practice.item,
        "history": [
            {
                "line": _dump_line(turn.line),
                "deed": _dump_deed(turn.deed),
                "moved": turn.moved,
            }
            for turn in practice.history
        ],
        "said": list[Json](sorted(practice.said)),
        "ended": None if practice.ended is None else practice.ended.value,
    }


def from_json(stored: Any) -> Practice | None:  # noqa: ANN401 - stored JSON may be anything
    """The talk from its JSON; None if it is not what `to_json` made."""
    try:
        return _load(stored)
    except (ArithmeticError, AttributeError, KeyError, TypeError, ValueError):
        return None


def _load(stored: Any) -> Practice:  # noqa: ANN401
    brief = _load_brief(stored["brief"])
    ended = None if stored["ended"] is None else Outcome(stored["ended"])
    item = stored["item"]
    practice = Practice(
        brief=brief,
        seed=_int(stored["seed"]),
        mood=Mood(stored["mood"]),
        resolve=_within(_int(stored["resolve"]), 0, RESOLVE),
        table=_load_table(stored["table"], brief),
        line=_load_line(stored["line"]),
        item=item if item is None or isinstance(item, str) else _int(item),
        history=tuple(
            Turn(_load_line(each["line"]), _load_deed(each["deed"]), _int(each["moved"]))
            for each in _list(stored["history"])
        ),
        said=frozenset(_str(each) for each in _list(stored["said"])),
        ended=ended,
    )
    _within(practice.turn, 1, MOST_TURNS if ended else practice.last_turn - 1)
    return practice


def _dump_brief(brief: Brief) -> dict[str, Json]:
    return {
        "situation": brief.situation,
        "difficulty": brief.difficulty.value,
        "character": brief.character,
        "price": _dump_sum(brief.price),
        "item": brief.item,
        "days": brief.days,
        "percent": brief.percent,
        "worth": _dump_sum(brief.worth),
        "offer": _dump_sum(brief.offer),
        "mood": None if brief.mood is None else brief.mood.value,
        "client": brief.client,
        "language": brief.language,
    }


def _load_brief(stored: Any) -> Brief:  # noqa: ANN401
    return Brief(
        situation=_str(stored["situation"]),
        difficulty=Difficulty(stored["difficulty"]),
        character=_str(stored["character"]),
        price=load_money(stored["price"]),
        item=None if stored["item"] is None else _str(stored["item"]),
        days=_int(stored["days"]),
        percent=_int(stored["percent"]),
        worth=_load_sum(stored["worth"]),
        offer=_load_sum(stored["offer"]),
        mood=None if stored["mood"] is None else Mood(stored["mood"]),
        client=None if stored["client"] is None else _str(stored["client"]),
        language=None if stored["language"] is None else _str(stored["language"]),
    )


def _dump_table(table: Table) -> dict[str, Json]:
    return {each.name: getattr(table, each.name) for each in fields(Table)}


def _load_table(stored: Any, brief: Brief) -> Table:  # noqa: ANN401
    numbers = ("job", "asked", "stand", "first", "offer", "limit", "most", "purse", "step")
    counts = ("given", "paid", "paid_sum", "fee", "refund")
    table = Table(
        matter=Matter(stored["matter"]),
        unit=Unit(stored["unit"]),
        currency=_str(stored["currency"]),
        **{name: _within(_int(stored[name]), 0) for name in (*numbers, *counts)},
        named=_bool(stored["named"]),
        pending=_bool(stored["pending"]),
        agreed=None if stored["agreed"] is None else _int(stored["agreed"]),
    )
    at_odds = (
        (table.matter, table.unit) != SITUATIONS[brief.situation]
        or table.currency != brief.price.currency
        or table.job != brief.price.minor
        or table.step < 1
        or not table.first <= table.offer <= table.limit <= table.most
        or table.offer > table.stand
        or not (table.agreed is None or table.offer <= table.agreed <= table.limit)
    )
    if at_odds:
        raise _DamagedError("the numbers contradict each other")
    for number in (table.stand, table.asked, table.most, table.paid_sum, table.fee):
        table.money(number)
    return table


def _dump_line(line: Line) -> dict[str, Json]:
    return {
        "voice": [line.voice_key, line.voice_index],
        "body": [line.body_key, line.body_index],
        "facts": dict(line.facts),
    }


def _load_line(stored: Any) -> Line:  # noqa: ANN401
    (voice_key, voice), (body_key, body) = stored["voice"], stored["body"]
    facts = stored["facts"]
    if not isinstance(facts, dict):
        raise _DamagedError("no facts")
    for name, value in facts.items():
        match name:
            case "price" | "offer":
                load_money(value)
            case "item" if isinstance(value, str):
                pass
            case "days" | "percent" | "item":
                _within(_int(value), 0)
            case _:
                raise _DamagedError("an unknown fact")
    return Line(
        _str(voice_key),
        _within(_int(voice), 0),
        _str(body_key),
        _within(_int(body), 0),
        dict(facts),
    )


def _dump_deed(deed: Deed) -> dict[str, Json]:
    return {
        "kind": deed.kind.value,
        "price": _dump_sum(deed.price),
        "percent": deed.percent,
        "faults": list(deed.faults),
        "quote": deed.quote,
        "days": deed.days,
    }


def _load_deed(stored: Any) -> Deed:  # noqa: ANN401
    return Deed(
        kind=Kind(stored["kind"]),
        price=_load_sum(stored["price"]),
        percent=None if stored["percent"] is None else _int(stored["percent"]),
        faults=tuple(_str(each) for each in _list(stored["faults"])),
        quote=_str(stored["quote"]),
        days=None if stored["days"] is None else _int(stored["days"]),
    )


def _dump_sum(sum_: Money | None) -> Json:
    return None if sum_ is None else dict[str, Json](dump_money(sum_))


def _load_sum(stored: Any) -> Money | None:  # noqa: ANN401
    return None if stored is None else load_money(stored)


def _int(stored: Any) -> int:  # noqa: ANN401
    if not isinstance(stored, int) or isinstance(stored, bool):
        raise _DamagedError("no number")
    return stored


def _bool(stored: Any) -> bool:  # noqa: ANN401
    if not isinstance(stored, bool):
        raise _DamagedError("neither true nor false")
    return stored


def _str(stored: Any) -> str:  # noqa: ANN401
    if not isinstance(stored, str):
        raise _DamagedError("no words")
    return stored


def _list(stored: Any) -> list[Any]:  # noqa: ANN401
    if not isinstance(stored, list):
        raise _DamagedError("no list")
    return stored


def _within(number: int, least: int, most: int | None = None) -> int:
    if number < least or (most is not None and number > most):
        raise _DamagedError("a number that cannot be")
    return number
