"""`read`: everything a client's message says, in one answer."""

from dataclasses import dataclass

from scenarios.engine.facts import Json
from scenarios.reading.amounts import Amount, Percent, read_amounts, read_percents
from scenarios.reading.asked_for import Wanted, find_wanted
from scenarios.reading.currencies import can_be
from scenarios.reading.language import detect_language
from scenarios.reading.other_language import name_other_language
from scenarios.reading.promises import Promise, find_promises
from scenarios.reading.questions import Question, read_question
from scenarios.reading.red_flags import find_red_flags
from scenarios.reading.register import Register, read_register
from scenarios.reading.roles import Role, role_of_sums
from scenarios.reading.sentence import telling_sentence
from scenarios.reading.situations import SituationReader
from scenarios.reckoning.money import Money, MoneyError
from scenarios.reckoning.values import dump_percent, put_money

SURE = 0.55
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
        roles: whose sum each amount is, in their order.
        percents: percentages named.
        wanted: what is to be made, added or changed.
        promises: who promises what.
        flags: red flags as (rule "WA1".."WA10", the words that show it).
        register: how the client speaks, and for whom.
        question: whether the user asks this himself, if he typed it, and about what.
        seems: ISO 639-1 code of a language that is none of ours, where it can be told.
    """

    language: str
    ranked: tuple[tuple[str, float], ...]
    also: tuple[str, ...]
    sentence: str
    amounts: tuple[Amount, ...]
    roles: tuple[Role, ...]
    percents: tuple[Percent, ...]
    wanted: tuple[Wanted, ...]
    promises: tuple[Promise, ...]
    flags: tuple[tuple[str, str], ...]
    register: Register
    question: Question
    seems: str | None

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
    language = detect_language(text)
    amounts = read_amounts(text)
    return Reading(
        language=language,
        ranked=situations.ranked,
        also=situations.also,
        sentence=telling_sentence(text, situations.primary, reader),
        amounts=amounts,
        roles=role_of_sums(text, amounts),
        percents=read_percents(text),
        wanted=find_wanted(text, language=language),
        promises=find_promises(text, language=language),
        flags=find_red_flags(text, language=language),
        register=read_register(text, language=language),
        question=read_question(text, situations),
        seems=name_other_language(text) if language == "other" else None,
    )


MOST_LIKELY = 3
"""Situations offered besides the first one."""
MOST_SUMS = 4
"""Sums of a message that are told; the first is the one reckoned with."""
_NAMED_ROLES: tuple[Role, ...] = ("offered", "ours", "rival", "due", "asked")
SUM_FACTS = tuple(f"message_sum_{role}" for role in _NAMED_ROLES)
"""Facts of whose sum an amount is; the first of each role."""
WORD_FACTS = (
    *("message_extra", "message_wanted", "message_promise_client", "message_promise_freelancer"),
    "message_flag",
)
"""Facts that are lists of the client's own words."""
_QUOTED = 160
"""Characters of such words."""


def facts_of(reading: Reading, currency: str, *, behind: str = "") -> dict[str, Json]:
    """The message's facts for a scenario.

    Args:
        reading: of the message.
        currency: of sums without one, where the text they stand in names none, or several.
        behind: what the freelancer himself had said before it: a price he named there is his.
    """
    facts: dict[str, Json] = {
        "message_situation": reading.primary,
        # quoted in the middle of our sentences
        "message_sentence": reading.sentence[:300].rstrip(" ."),
    }
    if not reading.is_sure:
        others: list[Json] = [name for name, _ in reading.ranked[1:] if name not in reading.also]
        facts["message_likely"] = others[:MOST_LIKELY]
    if reading.also:
        facts["message_also"] = list(reading.also[:MOST_LIKELY])
    said = read_amounts(behind)
    if own := _moneys(said, _spoken_currency(said, currency)):
        facts["message_own_price"] = put_money(own[-1])
    facts |= _facts_of_sums(reading, _spoken_currency(reading.amounts, currency))
    percent = next((each.value for each in reading.percents if 0 < each.value < 100), None)
    if percent is not None:
        facts["message_percent"] = dump_percent(percent)
    return facts | _facts_of_words(reading) | _facts_of_manner(reading)


def _facts_of_sums(reading: Reading, currency: str) -> dict[str, Json]:
    facts: dict[str, Json] = {}
    sums = _moneys(reading.amounts, currency)
    for amount, role in zip(reading.amounts, reading.roles, strict=True):
        money = _money(amount, currency)
        if money is not None and role in _NAMED_ROLES:
            facts.setdefault(f"message_sum_{role}", put_money(money))
    if sums:
        facts["message_amount"] = facts.get("message_sum_offered", put_money(sums[0]))
    plain = [
        money
        for amount, role in zip(reading.amounts, reading.roles, strict=True)
        if role not in _NAMED_ROLES and (money := _money(amount, currency)) is not None
    ]
    if len(plain) == 1 and "message_sum_offered" in facts:
        facts["message_sum_besides"] = put_money(plain[0])
    if len(sums) > 1:
        facts["message_sums"] = {"sums": [put_money(money) for money in sums[:MOST_SUMS]]}
    return facts


def _spoken_currency(amounts: tuple[Amount, ...], otherwise: str) -> str:
    """What the bare sums of a text are in: who names one currency names it for all of them."""
    named = {amount.currency for amount in amounts if amount.currency is not None}
    return named.pop() if len(named) == 1 else otherwise


def _facts_of_words(reading: Reading) -> dict[str, Json]:
    told = [("extra" if wanted.extra else "wanted", wanted.words) for wanted in reading.wanted]
    told += [(f"promise_{promise.by}", promise.words) for promise in reading.promises]
    told += [("flag", words) for _, words in reading.flags]
    facts: dict[str, list[Json]] = {}
    for name, words in told:
        facts.setdefault(f"message_{name}", []).append(words[:_QUOTED])
    if reading.flags:
        facts["message_rules"] = [rule for rule, _ in reading.flags]
    return dict(facts)


def _facts_of_manner(reading: Reading) -> dict[str, Json]:
    facts: dict[str, Json] = {}
    if reading.register.address == "ty":
        facts["message_manner"] = "plain"
    elif reading.register.formal:
        facts["message_manner"] = "formal"
    if reading.register.speaks_for is not None:
        facts["message_speaks_for"] = reading.register.speaks_for
    if reading.seems is not None:
        facts["message_language"] = reading.seems
    return facts


def _moneys(amounts: tuple[Amount, ...], currency: str) -> list[Money]:
    named = (_money(amount, currency) for amount in amounts)
    return list(dict.fromkeys(money for money in named if money is not None))


def _money(amount: Amount, currency: str) -> Money | None:
    value = amount.low if amount.value is None else amount.value
    if value is None:
        return None
    if amount.currency is None and not can_be(currency, amount.named):
        return None  # of whose dinars it is, nobody said: a sum in another money would be a lie
    try:
        money = Money(value, amount.currency or currency)
    except MoneyError:
        return None
    return money if money.amount > 0 else None
