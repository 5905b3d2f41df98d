"""The deal as a file for the user alone: a paper to print, or plain text."""

from datetime import date
from html import unescape

from bot.answers.deal_history import describe, tell_facts
from bot.answers.deal_papers import PRIVATE, terms_in
from bot.answers.deal_screen import tell_balance
from bot.answers.rows import cut_label
from bot.answers.talk import Talk
from bot.drawing import lacks
from bot.messages import File, Print
from bot.papers import PAGE, PAGES, Paper, Section, isolate
from bot.storage import Deal, DealEvent, Stage
from bot.texts import text_key
from bot.texts.locales import in_own_digits
from bot.texts.values import (
    show_alone,
    show_apart,
    show_date,
    show_money,
    show_number,
    show_time,
)

_ELSEWHERE = ("client", "thing", "payments")
"""Terms that have a place of their own in the paper: its head, its table of stages."""
_GIVEN = "concession"
"""How the kind of an event begins that tells what was given, and for what."""
_AGREED = ("agreed", "_confirmed", "proof", "settled")
"""How the kind of one ends that tells what was agreed."""
_DASH = "–"
"""For a day that is not known, and between two things of one line."""
_SHORT = 40
"""Characters of the client's name that stand at the foot of each page, and in a file's name."""


async def export_deal(talk: Talk, deal: Deal) -> None:
    """The deal with its terms and its whole timeline, as a text file."""
    talk.said.append(await _write(talk, deal, "deal-export-caption"))


async def print_deal(talk: Talk, deal: Deal) -> None:
    """The same as a paper; as text too where the paper cannot show all letters."""
    paper = await _compose(talk, deal)
    caption = talk.subject("deal-export-caption", {"client": talk.client_name(deal)})
    instead = await _write(talk, deal, "deal-paper-failed")
    talk.said.append(Print(_file_name(talk, deal, "pdf"), paper, caption, instead))
    if any(lacks(words) for words in paper.words()):
        talk.said.append(await _write(talk, deal, "deal-paper-letters"))


def _file_name(talk: Talk, deal: Deal, ending: str) -> str:
    name = "".join(sign if sign.isalnum() else "-" for sign in deal.client)[:_SHORT].strip("-")
    return f"{name or 'deal'}-{talk.today.isoformat()}.{ending}"


# -- text -----------------------------------------------------------------------------------------


async def _write(talk: Talk, deal: Deal, caption: str) -> File:
    locale = talk.locale
    stages = await talk.unit.stages.of_deal(talk.user.id, deal.id)
    state = talk.text(text_key("deal-state", deal.state))
    lines = [f"{talk.client_name(deal)} · {state}", ""]
    for field, value in terms_in(deal, stages, locale).items():
        lines.append(f"{_label(talk, field)}: {value}")
    timeline = [describe(talk, event, html=False) for event in await _events_of(talk, deal)]
    if timeline:
        lines += ["", *timeline]
    # a caption is no HTML
    about = talk.subject(caption, {"client": talk.client_name(deal)})
    return File(_file_name(talk, deal, "txt"), "\n".join(lines), about)


def _label(talk: Talk, field: str) -> str:
    return talk.texts.note(talk.locale, text_key("deal", field), "label")


async def _events_of(talk: Talk, deal: Deal) -> list[DealEvent]:
    return (await talk.unit.dealings.events_of(talk.user.id, [deal.id])).get(deal.id, [])


# -- paper ----------------------------------------------------------------------------------------


async def _compose(talk: Talk, deal: Deal) -> Paper:
    stages = await talk.unit.stages.of_deal(talk.user.id, deal.id)
    events = await _events_of(talk, deal)
    name, terms = talk.client_name(deal), _terms(talk, deal, stages)
    balance = await tell_balance(talk, deal, stages)
    settled = [event for event in events if _is_settled(event.kind)]
    sections = (
        Section(
            _word(talk, "deal-terms-of"),
            tuple((label, value) for field, label, value in terms if field not in PRIVATE),
        ),
        Section(
            _word(talk, "deal-stages"),
            tuple(_stage(talk, stage) for stage in stages),
            tuple(
                _word(talk, key)
                for key in ("paper-stage", "paper-amount", "paper-due", "paper-paid")
            ),
        ),
        Section(
            _word(talk, "paper-private"),
            tuple((label, value) for field, label, value in terms if field in PRIVATE),
        ),
        Section(_word(talk, "paper-balance"), tuple((unescape(line),) for line in balance)),
        Section(_word(talk, "paper-settled"), tuple(_event(talk, event) for event in settled)),
        Section(_word(talk, "deal-history"), tuple(_event(talk, event) for event in events)),
    )
    return Paper(
        language=talk.user.language,
        title=name,
        about=deal.thing or "",
        state=_word(talk, text_key("deal-state", deal.state)),
        note=_word(talk, "paper-note"),
        sections=tuple(section for section in sections if section.rows),
        # no dot between them: before Arabic digits it would be read as one, a zero
        footer=f"{isolate(cut_label(name, _SHORT))} {_DASH} {show_date(talk.today, talk.locale)}",
        page=talk.subject("paper-page", {"page": PAGE, "pages": PAGES}),
        digits=in_own_digits("0123456789", talk.locale),
    )


def _word(talk: Talk, key: str) -> str:
    return talk.subject(key, {})


def _terms(talk: Talk, deal: Deal, stages: list[Stage]) -> list[tuple[str, str, str]]:
    """Field, its label and its value, of those that are set."""
    return [
        (field, _label(talk, field), show_alone(value, talk.locale))
        for field, value in terms_in(deal, stages, talk.locale).items()
        if field not in _ELSEWHERE
    ]


def _stage(talk: Talk, stage: Stage) -> tuple[str, str, str, str]:
    number = show_number(stage.position, talk.locale)
    return (
        f"{number}. {isolate(stage.name)}" if stage.name else number,
        show_money(stage.amount, talk.locale),
        _day(talk, stage.due_on),
        _day(talk, stage.paid_on),
    )


def _day(talk: Talk, day: date | None) -> str:
    return _DASH if day is None else show_date(day, talk.locale)


def _event(talk: Talk, event: DealEvent) -> tuple[str, str]:
    told, facts = tell_facts(talk, event)
    what = show_apart([isolate(fact) for fact in facts], talk.locale)
    return show_time(event.at, talk.zone, talk.locale), f"{told}: {what}" if what else told


def _is_settled(kind: str) -> bool:
    return kind.startswith(_GIVEN) or kind.endswith(_AGREED)
