"""A client of the freelancer's own, to be practised against: what he wrote makes the brief."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from scenarios.engine.facts import Facts
from scenarios.practice.brief import Brief, Difficulty
from scenarios.practice.characters import CHARACTERS, Mood
from scenarios.practice.numbers import is_year
from scenarios.practice.position import SITUATIONS, Matter, Unit, step_for
from scenarios.reading.amounts import read_loose_sums
from scenarios.reckoning.money import Money, MoneyError, from_minor, load_money
from scenarios.reckoning.values import money_in

_NEAREST = MappingProxyType(
    {
        "price_question": "price_objection",
        "stalling": "price_objection",
        "disrespect": "conflict",
        "scam_signal": "free_work",
        "nda_request": "prepayment_pushback",
        "wrong_direction": "revision_request",
        "vague_brief": "scope_creep",
        "unrealistic_promise": "price_objection",
    }
)
"""What is practised where a client's message has no talk of its own here."""
_TENSE = frozenset({"conflict", "disrespect"})
_LONGEST = 80
"""Characters of the words that name what he wants on top."""
_OFFERED = Decimal("0.75")
"""Where only his offer is known, it is this part of the price."""


@dataclass(frozen=True, slots=True)
class Wrote:
    """A message of his as it was read: its situation, facts `message_…` and words."""

    situation: str
    facts: Facts
    text: str


def situation_of(messages: Sequence[Wrote]) -> str | None:
    """What can be practised with him, by his latest message that tells; None: nothing.

    Args:
        messages: his, the latest first.
    """
    told = (_practised(each.situation) for each in messages)
    return next((each for each in told if each is not None), None)


def brief_of(
    messages: Sequence[Wrote],
    difficulty: Difficulty,
    price: Money,
    *,
    known: bool,
    client: str | None,
    language: str,
) -> Brief | None:
    """What he wrote as something to be practised: his objection, his sums, his tone.

    Args:
        messages: his, the latest first.
        difficulty: how hard he makes it.
        price: of the job.
        known: whether it is that job's own price; else it yields to what his messages tell.
        client: his name, where it is known.
        language: in which he writes.

    Returns:
        None if nothing in his messages can be practised.
    """
    situation = situation_of(messages)
    if situation is None:
        return None
    facts = {name: value for each in reversed(messages) for name, value in each.facts.items()}
    sums = _sums(facts) or _bare_sums(messages, price.currency)
    offered = _offer(facts, sums, situation)
    if not known:
        price = _price(facts, sums, offered, situation) or price
    if offered is not None and not _is_less(offered, price):
        offered = None
    tense = any(each.situation in _TENSE for each in messages[:1])
    return Brief(
        situation=situation,
        difficulty=difficulty,
        character=_character(facts),
        price=price,
        item=_item(facts) if SITUATIONS[situation][0] is Matter.FREE else None,
        offer=offered,
        mood=Mood.TENSE if tense else None,
        client=client,
        language=language,
    )


def _practised(situation: str) -> str | None:
    near = _NEAREST.get(situation, situation)
    return near if near in SITUATIONS else None


def _offer(facts: Facts, sums: Sequence[Money], situation: str) -> Money | None:
    """What he offers: the sum said to be that, else the least of several in talk of a price."""
    offered = money_in(facts, "message_sum_offered")
    if SITUATIONS[situation][0] is Matter.FREE or (offered is not None and offered.amount <= 0):
        return None  # what he pays for all of it says nothing of an extra
    if offered is not None or SITUATIONS[situation] != (Matter.MONEY, Unit.MONEY):
        return offered
    return min(sums, key=_amount) if len(sums) > 1 else None


def _price(
    facts: Facts, sums: Sequence[Money], offered: Money | None, situation: str
) -> Money | None:
    """The job's price as the messages tell it: named by the user, by him, or guessed by his offer.

    The sum that is due is the price in a talk about late payment.
    """
    names = ["message_own_price", "message_sum_ours", "message_sum_asked"]
    if situation == "late_payment":
        names.insert(0, "message_sum_due")
    told = [found for name in names if (found := money_in(facts, name)) is not None]
    if SITUATIONS[situation][0] is Matter.MONEY or situation == "late_payment":
        told += sorted(sums, key=_amount, reverse=True)
    fitting = (
        each for each in told if each.amount > 0 and (offered is None or _is_less(offered, each))
    )
    found = next(fitting, None)
    if found is not None or offered is None:
        return found
    guess = offered.times(1 / _OFFERED)
    step = step_for(guess)
    return from_minor(-(-guess.minor // step) * step, guess.currency)


def _sums(facts: Facts) -> list[Money]:
    """All sums of his last message, of one currency."""
    several = facts.get("message_sums")
    listed = several.get("sums") if isinstance(several, dict) else None
    sums = []
    for each in listed if isinstance(listed, list) else [facts.get("message_amount")]:
        try:
            sums.append(load_money(each))
        except MoneyError:
            continue
    return [each for each in sums if each.amount > 0 and each.currency == sums[0].currency]


def _bare_sums(messages: Sequence[Wrote], currency: str) -> list[Money]:
    """Numbers without a currency in his last message about a price: "500 is too much"."""
    sums = []
    for message in messages[:1]:
        for amount in read_loose_sums(message.text):
            if amount.value is not None and amount.value > 0 and not is_year(message.text, amount):
                with suppress(MoneyError):
                    sums.append(Money(amount.value, currency))
    return sums


def _amount(money: Money) -> Decimal:
    return money.amount


def _is_less(one: Money, other: Money) -> bool:
    return one.currency == other.currency and 0 < one.amount < other.amount


def _character(facts: Facts) -> str:
    """Who is nearest to how he writes: a red flag above all, then for whom he speaks."""
    rules = facts.get("message_rules")
    for rule in rules if isinstance(rules, list) else []:
        for name, one in CHARACTERS.items():
            if one.rule == rule:
                return name
    match facts.get("message_speaks_for"):
        case "firm":
            return "employee"
        case "owner":
            return "anxious"
        case _:
            return "fair"


def _item(facts: Facts) -> str | None:
    """His own words for what he wants on top."""
    for name in ("message_extra", "message_wanted"):
        found = facts.get(name)
        if isinstance(found, list) and found and isinstance(found[0], str):
            return found[0][:_LONGEST]
    return None
