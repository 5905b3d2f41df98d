"""A draft's words: its text, opened with the client's name; the same again from what it named."""

from dataclasses import dataclass

from bot.texts import Texts, Wording, text_key
from scenarios.engine.facts import Facts, Json

_CLIENT = "deal_client"
_GREETING = "draft-greeting"
_INLINE = "inline"
"""A greeting whose name begins so runs on into the draft's first sentence."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A draft as it was chosen: its text, its wording, and what chose between equals."""

    key: str
    facts: Facts
    way: Wording
    seed: str
    manner: str | None

    @property
    def named(self) -> dict[str, Json]:
        """The facts that its words name, the client's name in the greeting among them."""
        names = self.way.variables | {_CLIENT}
        return {name: value for name, value in self.facts.items() if name in names}


def seed_of(user_id: int, client: str, key: str) -> str:
    """What draws between equal wordings, steadily for a client of a user."""
    return f"{user_id}:{client}:{key}"


def phrase(texts: Texts, language: str, chosen: Phrase) -> str:
    """The draft's words, opened with the client's name unless they name him themselves."""
    way, facts, manner = chosen.way, chosen.facts, chosen.manner
    words = texts.draft(language, chosen.key, facts, wording=way, manner=manner)
    if facts.get(_CLIENT) is None or _CLIENT in way.variables:
        return words
    key = _GREETING if manner is None else text_key(_GREETING, manner)
    greeting = texts.ways(language, key, facts, seed=chosen.seed)[0]
    opening = texts.draft(language, key, facts, wording=greeting)
    if greeting.name is not None and greeting.name.startswith(_INLINE) and way.opens_with_words:
        return f"{opening} {words[:1].lower()}{words[1:]}"
    return f"{opening}\n{words}"


def translate(texts: Texts, language: str, chosen: Phrase) -> str:
    """The draft in another language: the wording of the same name where there is one."""
    ways = texts.ways(language, chosen.key, chosen.facts, seed=chosen.seed)
    same = next((each for each in ways if each.name == chosen.way.name), None)
    return texts.draft(language, chosen.key, chosen.facts, wording=same, seed=chosen.seed)
