"""Every wording of every draft that the coach hands over, with its facts, in each language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from bot.texts import load_texts, text_key
from bot.texts.deals import RECAP, RECAP_FACTS
from bot.texts.needs import all_needs
from scenarios.catalogue import library_ids, load_catalogue
from scenarios.engine.facts import Json
from scenarios.engine.replies import Drafted
from scenarios.engine.steps import Draft
from scenarios.playbook.situations import SITUATIONS
from tests.golden.ways import VOICES, Voice, load_ways, replay

_PERCENT = 20
_POINTS = {"ar": "الموقع، التسليم يوم الخميس", "en": "the shop, ready on Thursday",
           "ru": "сайт, срок — четверг"}  # fmt: skip
_LIKE = {
    **dict.fromkeys(
        ("report_price", "offered_rate", "part_fee", "stage_price", "ahead"), "extra_price"
    ),
    **dict.fromkeys(("week_price", "lean_price", "base", "undone"), "half"),
    **dict.fromkeys(("wide_price", "whole"), "price"),
    **dict.fromkeys(("agreed_by", "shared_day", "show_by", "solution_day"), "due"),
    **dict.fromkeys(("deal_asks", "evening", "less", "lighter", "offered_goal", "line"), "what"),
    "kept_hours": "days",
}
"""Facts for which no kept way asks -> one of the kind that some way asks for."""
_CHOSEN: dict[str, Json] = {"every": "daily", "package": "wide"}
"""As above: options of a question."""


@dataclass(frozen=True, slots=True)
class OwnDraft:
    """A draft as a client would read it.

    Attributes:
        language: in which it is said.
        key: of its text; wording: which of its wordings.
        text: the words, without a greeting.
        situation: of the message that a first reply answers; None: handed over in a talk.
    """

    language: str
    key: str
    wording: str
    text: str
    situation: str | None = None


def own_drafts(language: str) -> Iterator[OwnDraft]:
    """All drafts of a language, each wording once."""
    voice = next(each for each in VOICES if each.language == language)
    for scenario in library_ids():
        yield from _of_talk(scenario, voice)
    for situation in SITUATIONS.values():
        for reply in situation.replies:
            key = text_key("reply", situation.id, reply)
            yield from _of_key(key, _of_message(voice), language, situation.id)
    for key in RECAP:
        points = {RECAP_FACTS[key]: _POINTS[language]}
        yield from _of_key(key, {**_of_message(voice), **points}, language)


def wordings_of(language: str) -> frozenset[tuple[str, str]]:
    """Key and wording of all that must be among the drafts."""
    texts = load_texts()
    keys = {
        text_key(scenario, step.name, variant)
        for scenario in library_ids()
        for step in load_catalogue()[scenario].steps
        if isinstance(step, Draft)
        for variant in step.variants
    }
    keys |= {
        text_key("reply", each.id, reply) for each in SITUATIONS.values() for reply in each.replies
    }
    keys |= set(RECAP)
    assert keys <= {need.key for need in all_needs() if need.ways > 1}
    return frozenset(
        (key, wording.name or "") for key in keys for wording in texts.wordings(language, key)
    )


def _of_talk(scenario: str, voice: Voice) -> Iterator[OwnDraft]:
    """Each draft with facts as some way through the talk had them where it was handed over.

    A wording that names more than any way knew there takes the rest from the other ways, at last
    from those of other talks.
    """
    had, anywhere = _facts_of(scenario, voice.language)
    elsewhere = {
        name: value
        for each in library_ids()
        for name, value in _facts_of(each, voice.language)[1].items()
    }
    elsewhere |= {name: elsewhere[like] for name, like in _LIKE.items()} | _CHOSEN
    for step in load_catalogue()[scenario].steps:
        if not isinstance(step, Draft):
            continue
        here = had.get(step.name, {})
        for variant in step.variants:
            key = text_key(scenario, step.name, variant)
            yield from _of_key(key, {**elsewhere, **anywhere, **here}, voice.language)


@cache
def _facts_of(
    scenario: str, language: str
) -> tuple[Mapping[str, Mapping[str, Json]], Mapping[str, Json]]:
    """What was known at each draft of a talk, and all that was known anywhere in it."""
    voice = next(each for each in VOICES if each.language == language)
    had: dict[str, dict[str, Json]] = {}
    anywhere: dict[str, Json] = {}
    for _, way in sorted(load_ways(scenario).items()):
        walk = replay(scenario, voice, way)
        for _, replies in walk.replies:
            for reply in replies:
                facts = getattr(reply, "facts", {})
                known = {name: value for name, value in facts.items() if value is not None}
                anywhere |= known
                if isinstance(reply, Drafted):
                    had.setdefault(reply.step, {}).update(known)
    return had, anywhere


def _of_message(voice: Voice) -> dict[str, Json]:
    """What a first reply may name."""

    def sum_of(number: int) -> Json:
        return {"amount": str(number * voice.unit), "currency": voice.currency}

    return {
        "deal_client": voice.client,
        "deal_thing": voice.thing,
        "deal_price": sum_of(1500),
        "message_amount": sum_of(900),
        "message_percent": {"percent": str(_PERCENT)},
        "new_price": sum_of(1200),
    }


def _of_key(
    key: str, facts: Mapping[str, Json], language: str, situation: str | None = None
) -> Iterator[OwnDraft]:
    texts = load_texts()
    for way in texts.ways(language, key, facts):
        words = texts.draft(language, key, facts, wording=way)
        yield OwnDraft(language, key, way.name or "", words, situation)
