"""What was agreed in a deal, field by field, and the stages in which it is paid."""

from bot.answers.deal_papers import terms_in
from bot.answers.planned import end_watching
from bot.answers.rows import in_rows
from bot.answers.talk import Talk
from bot.messages import Button
from bot.storage import Deal, Stage
from bot.texts import text_key
from bot.texts.values import show_date, show_money, show_number
from scenarios.engine.facts import Json
from scenarios.forms.deal import FIELDS


async def show_terms(talk: Talk, deal: Deal) -> None:
    """Every field with its value; a tap asks for another."""
    lines = [talk.text("deal-terms-title", {"client": talk.client_name(deal)})]
    stages = await talk.unit.stages.of_deal(talk.user.id, deal.id)
    values = terms_in(deal, stages, talk.locale)
    for field in FIELDS:
        if (value := values.get(field)) is not None:
            facts: dict[str, Json] = {"label": _label(talk, field), "value": str(value)}
            lines.append(talk.text("settings-line", facts))
    buttons = [Button(_label(talk, field), f"d:{deal.id}:field:{field}") for field in FIELDS]
    talk.show(
        "\n".join(lines), (*in_rows(buttons), (talk.button("deal-open", f"d:{deal.id}:show"),))
    )


def _label(talk: Talk, field: str) -> str:
    return talk.texts.note(talk.locale, text_key("deal", field), "label")


async def show_stages(talk: Talk, deal: Deal) -> None:
    """The stages with their days; a tap says that one is paid, or takes it back."""
    stages = await talk.unit.stages.of_deal(talk.user.id, deal.id)
    lines = [talk.text("deal-stages-title" if stages else "deal-stages-none")]
    buttons = []
    for stage in stages:
        lines.append(_stage_line(talk, stage))
        key = "deal-stage-paid" if stage.paid_on is None else "deal-stage-unpaid"
        label = f"{talk.text(key)} {show_number(stage.position, talk.locale)}"
        action = "paid" if stage.paid_on is None else "unpaid"
        buttons.append(Button(label, f"d:{deal.id}:{action}:{stage.position}"))
    buttons.append(talk.button("deal-stages-change", f"d:{deal.id}:field:payments"))
    buttons.append(talk.button("deal-open", f"d:{deal.id}:show"))
    talk.show("\n".join(lines), in_rows(buttons))


def _stage_line(talk: Talk, stage: Stage) -> str:
    key = "deal-stage-is-paid" if stage.paid_on is not None else "deal-stage-is-open"
    if stage.paid_on is None and stage.due_on is not None and stage.due_on < talk.today:
        key = "deal-stage-is-late"
    return talk.text(key, _stage_facts(stage, talk.locale))


def _stage_facts(stage: Stage, locale: str) -> dict[str, Json]:
    facts: dict[str, Json] = {
        "number": stage.position,
        "value": show_money(stage.amount, locale),
    }
    if stage.name is not None:
        facts["name"] = stage.name
    if stage.paid_on is not None:
        facts["paid"] = show_date(stage.paid_on, locale)
    elif stage.due_on is not None:
        facts["day"] = show_date(stage.due_on, locale)
    return facts


async def mark_stage(talk: Talk, deal: Deal, position: int, *, is_paid: bool) -> None:
    """A stage was paid today, or was not after all."""
    stages = await talk.unit.stages.of_deal(talk.user.id, deal.id)
    stage = next((each for each in stages if each.position == position), None)
    if stage is not None and (stage.paid_on is not None) != is_paid:
        paid_on = talk.today if is_paid else None
        await talk.unit.stages.mark_paid(talk.user.id, deal.id, position, paid_on)
        source = f"stage:{position}:{stage.amount.minor}:{paid_on or stage.paid_on}"
        if not is_paid:
            await talk.unit.dealings.take_back(talk.user.id, deal.id, source)
        else:
            await end_watching(talk, deal.id)
            await talk.unit.dealings.note(
                talk.user.id,
                deal.id,
                "stage_paid",
                facts={
                    "sum": {"amount": str(stage.amount.amount), "currency": stage.amount.currency}
                },
                source=source,
                now=talk.now,
            )
    await show_stages(talk, deal)
