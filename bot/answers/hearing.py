"""A client's message as the answer that a walk waits for."""

from bot.answers.knowledge import likely_currency
from bot.answers.render import option_label
from bot.answers.talk import Talk
from bot.answers.walk import walk
from bot.texts import text_key
from scenarios.engine.events import Heard, Verb, Went
from scenarios.engine.facts import Json, UnreadableError
from scenarios.engine.steps import Hear
from scenarios.playbook.situations import SITUATIONS
from scenarios.reading.answers import money
from scenarios.reading.language import detect_language
from scenarios.reading.message import SURE, facts_of
from scenarios.reading.situations import Ranked

_ANSWERS = {"agreement": "accepted", "stalling": "silent", "neutral": None}
_MONEY_TALK = ("price_objection", "discount_request", "future_promise", "raise_pushback")
_MONEY_WALKS = ("price", "discount", "price_raise")
_NEW_MATTERS = ("scope_creep", "revision_request", "rush_deadline", "late_payment")
"""What a client who is told a price does not insist on it by: a matter of its own."""
_LIKELIER = 2.0
"""How much likelier an answer is about what the talk is about than a first message would be."""


async def answers_what_was_sent(
    talk: Talk, ranked: Ranked, facts: dict[str, Json], author: str | None
) -> bool:
    """Go on with a walk that waits for the client's answer, where this message is one.

    Where it may be more than one answer, the user is asked which.

    Args:
        talk: the turn.
        ranked: the message's situations with their probabilities, the likeliest first.
        facts: of the message.
        author: who wrote it, where that is known.
    """
    frame = talk.session.top
    if frame is None:
        return False
    step = talk.catalogue[frame.scenario].by_name[frame.step]
    if not isinstance(step, Hear):
        return False
    client = frame.given.get("deal_client")
    if author is not None and client is not None and client != author:
        return False
    answer, chance = _weigh(ranked, frame.scenario)
    if answer is None:
        return False
    if chance < SURE:
        talk.say("walk-heard-unsure")
        await walk(talk, Went(Verb.REPEAT))
        return True
    if answer == "insists" and ranked[0][0] in _MONEY_TALK and "message_amount" in facts:
        answer = "offers"
    talk.say("walk-heard", {"answer": option_label(talk, frame.scenario, step.name, answer)})
    await walk(talk, Heard(answer, facts))
    return True


def _weigh(ranked: Ranked, walk: str) -> tuple[str | None, float]:
    """The likeliest answer and its chance: many situations are one answer, "insists"."""
    chances: dict[str | None, float] = {}
    for situation, chance in ranked:
        is_new = walk in _MONEY_WALKS and situation in _NEW_MATTERS
        answer = None if is_new else _ANSWERS.get(situation, "insists")
        weight = _LIKELIER if _is_about(situation, walk) else 1.0
        chances[answer] = chances.get(answer, 0.0) + weight * chance
    answer, most = max(chances.items(), key=lambda item: item[1])
    return answer, most / sum(chances.values())


def _is_about(situation: str, walk: str) -> bool:
    is_money = walk in _MONEY_WALKS and situation in _MONEY_TALK
    return is_money or SITUATIONS[situation].scenario == walk


def sum_heard(talk: Talk, text: str) -> Json:
    """A sum without a word around it, typed where the client's answer is waited for; else None."""
    if detect_language(text) != "none":
        return None
    top = talk.session.top
    facts = {} if top is None else top.facts
    currency = str(facts.get("deal_currency") or likely_currency(talk))
    if (named := facts_of(talk.read(text), currency).get("message_amount")) is not None:
        return named
    try:
        return money(text, facts)
    except UnreadableError:
        return None


async def hear_sum(talk: Talk, text: str, named: Json) -> None:
    """Such a sum is what the client offers."""
    talk.say("walk-heard", {"answer": talk.text(text_key("walk-hear", "offers"))})
    facts = {**facts_of(talk.read(text), likely_currency(talk)), "message_amount": named}
    await walk(talk, Heard("offers", facts))
