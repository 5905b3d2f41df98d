"""Practices with every character, as a freelancer would have them: written down to be read."""

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from bot.texts import Texts, load_texts, text_key
from bot.texts.spoken import Wordings, say_hint, say_line
from evals.corpus import CorpusError
from scenarios.checking.checker import Checker
from scenarios.practice.brief import Brief, BriefError, Difficulty
from scenarios.practice.characters import CHARACTERS
from scenarios.practice.client import answer, open_practice
from scenarios.practice.judging import Scene, judge_reply
from scenarios.practice.scorecard import score
from scenarios.reckoning.money import Money, MoneyError

ROOM = Path(__file__).with_name("talks")
_SEED = 7


def write_talks(language: str, checker: Checker) -> str:
    """Return a page with a practice against each character. Raises CorpusError, EncoderError."""
    texts = load_texts()
    path = ROOM / f"{language}.json"
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        briefs = {name: _brief(name, told[name]) for name in CHARACTERS}
        replies = {name: [str(each) for each in told[name]["replies"]] for name in CHARACTERS}
    except (OSError, ValueError, KeyError, TypeError, ArithmeticError, BriefError) as error:
        raise CorpusError(f"{path.name}: {error!r}") from error
    parts = [f"# {texts.say(language, 'practice')}"]
    for name, brief in briefs.items():
        parts.extend(_talk(texts, language, checker, brief, replies[name]))
    return "\n\n".join(parts) + "\n"


def _brief(name: str, told: dict[str, Any]) -> Brief:
    price = told["price"]
    try:
        money = Money(Decimal(str(price["amount"])), str(price["currency"]))
    except MoneyError as error:
        raise ValueError("no price") from error
    return Brief(str(told["situation"]), Difficulty(told["difficulty"]), name, money)


def _talk(
    texts: Texts, language: str, checker: Checker, brief: Brief, replies: list[str]
) -> Iterator[str]:
    name = texts.say(language, text_key("practice-character", brief.character))
    situation = texts.say(language, text_key("situation", brief.situation, "button"))
    level = texts.say(language, f"practice-level-{brief.difficulty}")
    yield f"## {name} ({brief.who.rule}) · {situation} · {level}"
    wordings = Wordings(texts, language)
    practice = open_practice(brief, _SEED, frozenset(), wordings)
    yield f"**{name}:** {say_line(texts, language, practice.line)}"
    for reply in replies:
        if practice.ended is not None:
            break
        said = say_line(texts, language, practice.line)
        found = checker.check(reply, said)
        deed = judge_reply(reply, said, found, Scene(brief.situation, practice.table))
        practice = answer(practice, deed, wordings)
        yield f"> {reply}"
        yield f"*{say_hint(texts, language, deed)}*"
        yield f"**{name}:** {say_line(texts, language, practice.line)}"
    ended = texts.say(language, text_key("practice-ended", str(practice.ended or "early")))
    yield f"{ended}. {score(practice).points}/100"
