"""Replies to the client: greeted, never the same twice, each alone in its message to be copied."""

from collections.abc import Iterable
from datetime import UTC, datetime

from bot.answers.phrases import Phrase, phrase, seed_of, translate
from bot.answers.talk import Talk
from bot.messages import Button, Rows
from bot.texts import text_key
from bot.texts.values import show, show_number
from scenarios.engine.facts import Facts, Json
from scenarios.reckoning.money import Money
from scenarios.reckoning.values import money_in, put_money

COPY_LIMIT = 256
"""Characters that a copy button may carry (Bot API: CopyTextButton)."""

_DEAL = "deal:"
_SENT = (
    ("price-quote-", "quoted"),
    ("brief-ask-", "brief_sent"),
    ("agreement-letter-", "recap_sent"),
    ("recap", "recap_sent"),
)
"""What the key of a draft holds that is more than a reply, and what its sending is called."""
_NEVER = datetime.min.replace(tzinfo=UTC)


def deal_client(deal_id: int | str) -> str:
    """The client of a deal, as whom drafts are handed over for."""
    return f"{_DEAL}{deal_id}"


async def hand_over(
    talk: Talk,
    intro: str,
    keys: list[str],
    facts: Facts,
    *,
    language: str,
    client: str,
    price: tuple[str, ...] = (),
    manner: str | None = None,
) -> None:
    """Send what the drafts are, then each draft alone in its own message.

    Args:
        talk: the turn.
        intro: HTML before the list of strategies.
        keys: text keys of the drafts.
        facts: what the drafts may name.
        language: the client's; where it is not the user's, the meaning is told in his.
        client: whom they are for ("deal:3"): he never gets a wording again while another is left.
        price: facts that offer a price for the whole job; a draft that names one below the deal's
            floor is held back until an explicit yes (P1).
        manner: how the client is written to, "formal" or "plain"; None: politely, as it is written.
    """
    own, spoken = talk.locale, talk.user.language
    had = await talk.unit.handed.wordings(talk.user.id, client, language)
    below = _below_floor(facts, price)
    lines: list[str] = [intro]
    ready: list[tuple[str, int]] = []
    held: list[Button] = []
    for key in keys:
        seed = seed_of(talk.user.id, client, key)
        ways = talk.texts.ways(language, key, facts, seed=seed)
        if not ways:
            continue
        # the first he has not had; when he has had all, the one he had longest ago
        way = min(ways, key=lambda way: had.get((key, way.name or ""), _NEVER))
        chosen = Phrase(key, facts, way, seed, manner)
        words = phrase(talk.texts, language, chosen)
        is_held = below is not None and not below[0].isdisjoint(way.variables)
        number = await talk.unit.handed.note(
            talk.user.id,
            client,
            language,
            key,
            way.name or "",
            held=words if is_held else None,
            now=talk.now,
            facts=chosen.named,
            manner=manner,
        )
        label, risk = talk.texts.note(own, key, "label"), talk.texts.note(own, key, "risk")
        note = f"<b>{show_number(len(lines), own)}. {label}</b>\n{risk}"
        if is_held and below is not None:
            note += "\n" + talk.text("draft-below-floor", {"floor": below[1]})
            held.append(
                Button(f"{talk.text('draft-show')} {show_number(len(lines), own)}", f"h:{number}")
            )
        elif language != spoken:
            meaning = show(translate(talk.texts, own, chosen), own, html=True)
            note += f"\n<blockquote expandable>{meaning}</blockquote>"
        lines.append(note)
        if not is_held:
            ready.append((words, number))
    talk.send("\n\n".join(lines), tuple((button,) for button in held))
    for words, number in ready:
        _send_alone(talk, language, words, number, of_deal=client.startswith(_DEAL))


async def release(talk: Talk, draft_id: int) -> None:
    """The user wants a draft below his floor all the same."""
    words = await talk.unit.handed.release(talk.user.id, draft_id)
    if words is None:
        talk.say("gone")
        return
    found = await talk.unit.handed.find(talk.user.id, draft_id)
    of_deal = found is not None and found[0].startswith(_DEAL)
    _send_alone(talk, talk.user.language, words, draft_id, of_deal=of_deal)


async def note_sent(talk: Talk, draft_id: int) -> bool:
    """The user sent this draft: a line of the deal's timeline, and the client's turn.

    Tapped twice, it is written once. False where the draft or its deal is gone.
    """
    found = await talk.unit.handed.find(talk.user.id, draft_id)
    if found is None or not found[0].startswith(_DEAL):
        return False
    client, key = found
    deal = await talk.unit.dealings.find_deal(talk.user.id, int(client.removeprefix(_DEAL)))
    if deal is None or not talk.texts.has_note(talk.locale, key, "label"):
        return False
    await talk.unit.dealings.note(
        talk.user.id,
        deal.id,
        next((kind for part, kind in _SENT if part in key), "draft_sent"),
        facts={"label": talk.texts.note(talk.locale, key, "label")},
        source=f"draft:{draft_id}",
        now=talk.now,
    )
    await talk.unit.dealings.set_turn(talk.user.id, deal.id, "theirs", talk.now)
    return True


def fold_rules(talk: Talk, rules: tuple[str, ...]) -> str:
    """The rules that advice rests on, folded: one touch unfolds why it works."""
    if not rules:
        return ""
    lines = [f"<b>{rule}</b> {talk.text(text_key('rule', rule.lower()))}" for rule in rules]
    title = talk.text("why-title")
    return f"\n<blockquote expandable><b>{title}</b>\n" + "\n".join(lines) + "</blockquote>"


def _send_alone(talk: Talk, language: str, words: str, number: int, *, of_deal: bool) -> None:
    """A draft in a message of its own: one touch copies it, others note it as sent, check it."""
    buttons = []
    if len(words.encode("utf-16-le")) // 2 <= COPY_LIMIT:
        buttons.append(Button(talk.text("draft-copy"), copy=words))
    if of_deal:
        buttons.append(talk.button("draft-sent", f"c:{number}"))
    buttons.append(talk.button("draft-mine", f"k:{number}:draft"))
    rows: Rows = (tuple(buttons),)
    talk.send(f"<code>{show(words, language, html=True)}</code>", rows)


def _below_floor(facts: Facts, price: Iterable[str]) -> tuple[frozenset[str], Json] | None:
    """Which of these prices lie below the floor, and the floor; None if none does."""
    floor = money_in(facts, "deal_floor") or money_in(facts, "floor")
    if floor is None:
        return None
    below = frozenset(
        name
        for name in price
        if (named := money_in(facts, name)) is not None and _is_less(named, floor)
    )
    return (below, put_money(floor)) if below else None


def _is_less(named: Money, floor: Money) -> bool:
    return named.currency == floor.currency and named < floor
