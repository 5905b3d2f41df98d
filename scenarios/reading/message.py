"""`read`: everything a client's message says, in one answer."""

from dataclasses import dataclass

from scenarios.engine.facts import Json
from scenarios.reading.amounts import Amount, Percent, read_amounts, read_percents
from scenarios.reading.language import detect_language
from scenarios.reading.sentence import telling_sentence
from scenarios.reading.situations import SituationReader
from scenarios.reckoning.money import Money, MoneyError
from scenarios.reckoning.values import dump_percent, put_money

SURE = 0.64
"""Probability from which the first situation is named without asking; see evals/README.md."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message says.

    Attributes:
        language: "ar", "en", "ru", "other" or "none" (nothing to read).
        ranked: every situation with its probability, the likeliest first.
        also: what it asks for besides.
        sentence: the one that shows the first situation, as written.
        amounts: sums of money named.
        percents: percentages named.
    """

    language: str
    ranked: tuple[tuple[str, float], ...]
    also: tuple[str, ...]
    sentence: str
    amounts: tuple[Amount, ...]
    percents: tuple[Percent, ...]

    @property
    def primary(self) -> str:
        """The situation to be answered first."""
        return self.ranked[0][0]

    @property
    def is_sure(self) -> bool:
        """Whether the first situation stands out enough to be named."""
        return self.ranked[0][1] >= SURE


def read(text: str, reader: SituationReader) -> Reading:
    """Read a message. Never raises, whatever the text holds; takes milliseconds of one thread."""
    situations = reader.read(text)
    return Reading(
        language=detect_language(text),
        ranked=situations.ranked,
        also=situations.also,
        sentence=telling_sentence(text, situations.primary, reader),
        amounts=read_amounts(text),
        percents=read_percents(text),
    )


MOST_SUMS = 4
"""Sums of a message that are told; the first is the one reckoned with."""


def facts_of(reading: Reading, currency: str) -> dict[str, Json]:
    """The message's facts for a scenario; sums without a currency are in this one."""
    facts: dict[str, Json] = {
        "message_situation": reading.primary,
        # quoted in the middle of our sentences
        "message_sentence": reading.sentence[:300].rstrip(" ."),
    }
    named = (_money(amount, currency) for amount in reading.amounts)
    sums = list(dict.fromkeys(money for money in named if money is not None))
    if sums:
        facts["message_amount"] = put_money(sums[0])
    if len(sums) > 1:
        facts["message_sums"] = {"sums": [put_money(money) for money in sums[:MOST_SUMS]]}
    percent = next((each.value for each in reading.percents if 0 < each.value < 100), None)
    if percent is not None:
        facts["message_percent"] = dump_percent(percent)
    return facts


def _money(amount: Amount, currency: str) -> Money | None:
    value = amount.low if amount.value is None else amount.value
    if value is None:
        return None
    try:
        money = Money(value, amount.currency or currency)
    except MoneyError:
        return None
    return money if money.amount > 0 else None
