"""What is offered inline, in any chat: the user's last drafts, then the playbook's replies."""

from collections.abc import Iterable, Iterator, Sequence
from html import unescape

from bot.answers.inline_names import Meant, find_situations, situations_of, talk_of
from bot.answers.phrases import Phrase, phrase, seed_of
from bot.answers.talk import MOST_UNITS
from bot.messages import Choice
from bot.storage import HandedDraft, Unit
from bot.texts import Texts, text_key
from bot.texts.needs import WAYS
from scenarios.engine.facts import Json
from scenarios.playbook.situations import SITUATIONS

MOST = 10
"""Choices offered; Telegram takes 50, a phone shows three at once."""
_MOST_OWN = 5
"""Of them drafts handed over, where a situation was named: its first replies are wanted too."""
_LOOKED_AT = 200
"""Drafts handed over that are looked through for those of a situation."""
_TITLE = 64
_ABOUT = 120
"""Characters of a choice's two lines; phones cut them off earlier still."""
_CLIENT = "deal_client"


async def choose_drafts(
    unit: Unit, texts: Texts, *, user_id: int, language: str, words: str
) -> tuple[Choice, ...]:
    """What this user may insert, at most `MOST`, none twice.

    Args:
        unit: of the turn.
        texts: the coach's.
        user_id: whose drafts; nothing of anybody else's is looked at.
        language: the user's; titles are in it, and drafts where no word tells another one.
        words: a situation, its talk or one of their names, whole or begun; none: his last drafts.
    """
    handed = await unit.handed.latest(user_id, _LOOKED_AT)
    meant = find_situations(texts, words, language)
    if not words.strip():
        spoken = ((each, each.language) for each in handed)
        own = list(_own(texts, language, user_id, spoken, named=True))
        # who has none yet sees what there is
        offered: Iterable[Choice] = own or _of_playbook(
            texts, language, language, user_id, Meant(dict.fromkeys(SITUATIONS, 0), None)
        )
        return _first(offered, MOST)
    named = len(meant.ranks) > 1
    fit = [each for each in handed if not situations_of(each.key).isdisjoint(meant.ranks)]
    tongues = _tongues_of_chat(meant, handed, language)
    share = MOST // len(tongues)
    found: list[Choice] = []
    for said_in in tongues:
        alike = [each for each in fit if each.language == said_in]
        others = [each for each in fit if each.language != said_in]
        repeated = [(each, said_in) for each in (*alike, *others)]
        own_ones = _own(texts, language, user_id, repeated, named=named)
        playbook = _of_playbook(texts, said_in, language, user_id, meant)
        found += _first((*_first(own_ones, min(share, _MOST_OWN)), *playbook), share)
    return _first(found, MOST)


def _tongues_of_chat(meant: Meant, handed: Sequence[HandedDraft], language: str) -> tuple[str, ...]:
    """In which languages the chat may be, the likeliest first; Telegram does not tell it.

    The word tells it, unless it is an id as well ("discount", of /discount): then the client who
    had the last draft does, and the word comes second.
    """
    typed = meant.language or language
    if not meant.by_id:
        return (typed,)
    last = next((each.language for each in handed), language)
    return tuple(dict.fromkeys((last, typed)))


def _first(choices: Iterable[Choice], most: int) -> tuple[Choice, ...]:
    found: dict[str, Choice] = {}
    for choice in choices:
        units = len(choice.words.encode("utf-16-le")) // 2
        if units <= MOST_UNITS:  # a longer letter cannot be inserted
            found.setdefault(choice.words, choice)
        if len(found) == most:
            break
    return tuple(found.values())


def _own(
    texts: Texts,
    own: str,
    user_id: int,
    drafts: Iterable[tuple[HandedDraft, str]],
    *,
    named: bool,
) -> Iterator[Choice]:
    """Drafts handed over, said again in these languages."""
    for draft, language in drafts:
        words = _say_again(texts, draft, language, user_id)
        if words is not None:
            yield _choice(texts, own, draft.key, words, named=named)


def _say_again(texts: Texts, draft: HandedDraft, language: str, user_id: int) -> str | None:
    """A draft's words; None where they cannot be said, or not in this language.

    The wordings of one name say the same in all languages, but what somebody typed is not
    translated by anybody.
    """
    facts = draft.facts
    typed = [name for name, value in facts.items() if name != _CLIENT and _is_typed(value)]
    if language != draft.language and typed:
        return None
    seed = seed_of(user_id, draft.client, draft.key)
    ways = texts.ways(language, draft.key, facts, seed=seed)
    way = next((each for each in ways if (each.name or "") == draft.wording), None)
    if way is None:  # a newer version of the coach says it otherwise
        return None
    return phrase(texts, language, Phrase(draft.key, facts, way, seed, draft.manner))


def _is_typed(value: Json) -> bool:
    return isinstance(value, str | list)


def _of_playbook(
    texts: Texts, language: str, own: str, user_id: int, meant: Meant
) -> Iterator[Choice]:
    """First replies in wordings that need no facts: of every strategy one, then another one."""
    named = len(meant.ranks) > 1
    places = {situation: place for place, situation in enumerate(SITUATIONS)}
    replies = sorted(
        (rank, strategy, places[situation], text_key("reply", situation, reply))
        for situation, rank in meant.ranks.items()
        for strategy, reply in enumerate(SITUATIONS[situation].replies)
    )
    for number in range(WAYS):
        for *_, key in replies:
            ways = texts.ways(language, key, {}, seed=f"{user_id}:inline:{key}")
            if number < len(ways):
                words = texts.draft(language, key, {}, wording=ways[number])
                yield _choice(texts, own, key, words, named=named)


def _choice(texts: Texts, own: str, key: str, words: str, *, named: bool) -> Choice:
    """A draft with its strategy as the title, and the situation where there are several."""
    label = unescape(texts.note(own, key, "label"))
    title = label
    if named and (situation := _situation_name(texts, own, key)) is not None:
        title = texts.draft(own, "inline-title", {"label": label, "situation": situation})
    return Choice(_cut(title, _TITLE), _cut(words, _ABOUT), words)


def _situation_name(texts: Texts, own: str, key: str) -> str | None:
    talk = talk_of(key)
    if talk is not None:
        return texts.draft(own, text_key(talk), {})
    name = next(iter(situations_of(key)), None)
    return None if name is None else texts.draft(own, text_key("situation", name, "button"), {})


def _cut(text: str, most: int) -> str:
    """How a text begins, in one line, cut between two words."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    return line[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:.،؛—-") + "…"
