"""Replies labelled by what they do in a negotiation, and how well that is told."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from bot.texts import load_texts
from evals.corpus import LANGUAGES, CorpusError
from scenarios.checking.checker import Checker
from scenarios.engine.facts import Json
from scenarios.practice.brief import Brief, Difficulty
from scenarios.practice.deeds import Deed, Kind
from scenarios.practice.judging import Scene, judge_reply
from scenarios.practice.kinds import describe
from scenarios.practice.lines import ITEM_KEY
from scenarios.practice.opening import lay_table
from scenarios.practice.position import SITUATIONS, Matter
from scenarios.reading.language import detect_language
from scenarios.reading.model_file import Floats
from scenarios.reckoning.money import Money
from scenarios.reckoning.values import put_money

ROOM = Path(__file__).with_name("deeds")
_CURRENCIES = {"ar": "SAR", "en": "USD", "ru": "RUB"}
_MOVES = ("push", "counter")
"""Moves whose lines are answered besides the one a reply was written for."""
_DAYS = 14
"""The freelancer's time for the job in talk of haste."""


@dataclass(frozen=True, slots=True)
class Done:
    """A reply and what it does.

    Attributes:
        price: of the job, where it is told (in what is kept for judging).
        offer: the client's, where it is told.
        named: the number it puts on the table: "price", "percent" or "days" -> number.
    """

    language: str
    situation: str
    client: str
    reply: str
    kind: Kind
    price: Decimal | None = None
    offer: Decimal | None = None
    named: tuple[tuple[str, Decimal], ...] = ()


def read_learnt() -> list[Done]:
    """Return what the head learns from. Raises CorpusError."""
    return [each for language in LANGUAGES for each in _read(f"{language}.jsonl", language)]


def read_judging() -> list[Done]:
    """Return what no training reads. Raises CorpusError."""
    return [each for language in LANGUAGES for each in _read(f"judging-{language}.jsonl", language)]


def with_other_lines(learnt: Sequence[Done]) -> Iterator[Done]:
    """Each reply again under lines of the simulated client's: what it does depends on its words.

    Only who agrees takes what a certain line has offered.
    """
    texts = load_texts()
    for number, done in enumerate(learnt):
        if done.kind is Kind.AGREE:
            continue
        facts = _facts(done.language)
        for turn, move in enumerate(_MOVES):
            key = f"practice-{done.situation.replace('_', '-')}-{move}"
            ways = texts.wordings(done.language, key)
            way = ways[(number + turn) % len(ways)]
            line = texts.draft(done.language, key, facts, wording=way)
            yield replace(done, client=line)


def _facts(language: str) -> dict[str, Json]:
    currency = _CURRENCIES[language]
    price, offer = (put_money(Money(Decimal(amount), currency)) for amount in (1000, 800))
    item = load_texts().wordings(language, ITEM_KEY)[0]
    words = load_texts().draft(language, ITEM_KEY, {}, wording=item)
    return {"price": price, "offer": offer, "days": 5, "percent": 30, "item": words}


def features_of(done: Done, checker: Checker) -> Floats:
    """Return what the head looks at in a reply. Raises EncoderError."""
    found = checker.check(done.reply, done.client)
    return describe(
        done.reply,
        done.client,
        found.gist,
        language=detect_language(done.reply),
        situation=done.situation,
    )


def judge_all(judged: Sequence[Done], checker: Checker) -> Iterator[str]:
    """Tell how many kinds and numbers are right, by language, and what is taken for what."""
    wrong: Counter[tuple[Kind, Kind]] = Counter()
    for language in LANGUAGES:
        own = [each for each in judged if each.language == language]
        deeds = [_judge(each, checker) for each in own]
        right = sum(each.kind is deed.kind for each, deed in zip(own, deeds, strict=True))
        named = [
            _named(deed, name) == number
            for each, deed in zip(own, deeds, strict=True)
            for name, number in each.named
        ]
        wrong.update(
            (each.kind, deed.kind)
            for each, deed in zip(own, deeds, strict=True)
            if each.kind is not deed.kind
        )
        yield f"{language}: {right} of {len(own)} kinds, {sum(named)} of {len(named)} numbers"
    for (kind, taken), count in wrong.most_common(8):
        yield f"{count} times {kind} is taken for {taken}"


def _judge(done: Done, checker: Checker) -> Deed:
    currency = _CURRENCIES[done.language]
    price, offer = done.price or Decimal(1000), done.offer
    fits = SITUATIONS[done.situation][0] is Matter.MONEY and offer and 0 < offer < price
    brief = Brief(
        done.situation,
        Difficulty.MEDIUM,
        "fair",
        Money(price, currency),
        days=_DAYS,
        offer=Money(offer, currency) if offer and fits else None,
    )
    found = checker.check(done.reply, done.client)
    table = lay_table(brief, seed=1)
    return judge_reply(done.reply, done.client, found, Scene(done.situation, table))


def _named(deed: Deed, name: str) -> Decimal | None:
    if name == "price":
        return None if deed.price is None else deed.price.amount
    number = deed.percent if name == "percent" else deed.days
    return None if number is None else Decimal(number)


def _read(name: str, language: str) -> Iterator[Done]:
    lines = (ROOM / name).read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        try:
            yield _done(json.loads(line), language)
        except (ValueError, KeyError, TypeError, ArithmeticError) as error:
            raise CorpusError(f"{name}:{number}: {error!r}") from error


def _done(row: dict[str, Any], language: str) -> Done:
    situation = str(row["situation"])
    if situation not in SITUATIONS:
        raise ValueError(situation)
    price, offer, named = (row.get(name) for name in ("price", "offer", "named"))
    return Done(
        language,
        situation,
        str(row["client"]),
        str(row["reply"]),
        Kind(row["kind"]),
        None if price is None else Decimal(str(price)),
        None if offer is None else Decimal(str(offer)),
        tuple((name, Decimal(str(value))) for name, value in (named or {}).items()),
    )
