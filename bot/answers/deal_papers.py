"""The letter with the main points of a deal (CO7), and its terms in words."""

from bot.answers.drafts import deal_client, fold_rules, hand_over
from bot.answers.knowledge import facts_of_deal
from bot.answers.talk import Talk
from bot.storage import Deal, Stage
from bot.texts import LANGUAGES, text_key
from bot.texts.deals import RECAP
from bot.texts.values import show_apart, show_date, show_money, show_number
from scenarios.engine.facts import Json
from scenarios.forms.deal import FIELDS

_RULES = ("CO7", "RE1", "PP1", "BO2")
_BINDING = 4
"""Points of the short letter: the work, its price, its stages, what is in."""
PRIVATE = ("floor", "hours", "rounds_used", "margin_days", "next_action", "client")
"""What a client never reads."""


async def hand_over_recap(talk: Talk, deal: Deal) -> None:
    """The letter from the terms, in the client's language; the answer to it is waited for."""
    language = deal.language if deal.language in LANGUAGES else talk.user.language
    stages = await talk.unit.stages.of_deal(talk.user.id, deal.id)
    points = points_of(talk, deal, stages, str(language))
    if not points:
        talk.show(talk.text("recap-nothing"))
        return
    await hand_over(
        talk,
        talk.text("recap-intro") + fold_rules(talk, _RULES),
        list(RECAP),
        {
            **facts_of_deal(deal),
            "points": "\n".join(points),
            "key_points": "\n".join(points[:_BINDING]),
        },
        language=str(language),
        client=deal_client(deal.id),
        manner=deal.register,
    )
    await talk.unit.dealings.note(
        talk.user.id,
        deal.id,
        "recap_written",
        facts={},
        source=f"recap:{talk.update_id}",
        now=talk.now,
    )
    await talk.unit.dealings.set_turn(talk.user.id, deal.id, "theirs", talk.now)
    talk.say("recap-next")


def points_of(talk: Talk, deal: Deal, stages: list[Stage], language: str) -> list[str]:
    """What was agreed, a line a point, in this language; what nobody said is left out."""
    values = terms_in(deal, stages, language)
    return [
        talk.texts.draft(language, text_key("recap-line", field), {"value": value})
        for field in ("thing", "price", "payments", *FIELDS)
        if field not in PRIVATE and (value := values.pop(field, None)) is not None
    ]


def terms_in(deal: Deal, stages: list[Stage], language: str) -> dict[str, Json]:
    """The fields of a deal that are set, in words of this language."""
    values: dict[str, Json | None] = {
        "client": deal.client or None,
        "thing": deal.thing,
        "price": None if deal.price is None else show_money(deal.price, language),
        "floor": None if deal.floor is None else show_money(deal.floor, language),
        "hours": None if deal.hours is None else show_number(deal.hours, language),
        "payments": _stages_in(stages, language),
        "included": deal.included,
        "excluded": deal.excluded,
        "rounds": deal.rounds,
        "rounds_used": deal.rounds_used,
        "deadline": None if deal.deadline is None else show_date(deal.deadline, language),
        "margin_days": deal.margin_days,
        "starts_on": None if deal.starts_on is None else show_date(deal.starts_on, language),
        "ends_on": None if deal.ends_on is None else show_date(deal.ends_on, language),
        "nda": deal.nda,
        "contact_hours": deal.contact_hours,
        "terms": deal.terms,
        "next_action": deal.next_action,
    }
    return {name: value for name, value in values.items() if value is not None}


def _stages_in(stages: list[Stage], language: str) -> str | None:
    parts = []
    for stage in stages:
        part = show_money(stage.amount, language)
        about = [] if stage.name is None else [stage.name]
        if stage.due_on is not None:
            about.append(show_date(stage.due_on, language))
        parts.append(f"{part} ({', '.join(about)})" if about else part)
    return show_apart(parts, language) or None
