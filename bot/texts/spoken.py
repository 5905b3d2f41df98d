"""What is said in a practice: a line of the client's, and the hint after a reply, as words."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.texts.shelf import Texts, text_key
from scenarios.engine.facts import Json
from scenarios.practice.deeds import Deed, Kind
from scenarios.practice.lines import ITEM_KEY, Line

_GIVEN = frozenset({"concession_for_nothing", "trades_for_promise", "accepts_blindly"})
_OPEN = frozenset({"no_next_step", "vague_commitment"})
_TOLD_BY = {
    **dict.fromkeys(Kind, frozenset({"no_next_step"})),
    Kind.CONCEDE: _GIVEN | _OPEN,
    Kind.HOLD_BARE: frozenset({"flat_refusal", "no_next_step", "no_acknowledgement"}),
    Kind.VAGUE: _OPEN,
    Kind.ATTACK: frozenset({"emotional", "blames_or_excuses"}) | _OPEN,
}
"""Kind -> faults that its hint says already, or that matter little beside it."""


@dataclass(frozen=True, slots=True)
class Wordings:
    """How many wordings the texts have, in the client's language."""

    texts: Texts
    language: str

    def count(self, key: str) -> int:
        """How many wordings a key has."""
        return len(self.texts.wordings(self.language, key))


def say_line(texts: Texts, language: str, line: Line) -> str:
    """A line of the client's as plain words."""
    facts = dict(line.facts)
    item = facts.get("item")
    if isinstance(item, int):
        facts["item"] = _wording(texts, language, ITEM_KEY, item, {})
    voice = _wording(texts, language, line.voice_key, line.voice_index, {})
    return f"{voice} {_wording(texts, language, line.body_key, line.body_index, facts)}"


def say_hint(texts: Texts, language: str, deed: Deed) -> str:
    """What a reply did, and the first fault that it did so with."""
    words = [texts.say(language, text_key("practice-hint", str(deed.kind)))]
    telling = [fault for fault in deed.faults if fault not in _TOLD_BY[deed.kind]]
    if telling:
        words.append(f"{texts.say(language, text_key('fault', telling[0]))}.")
    return " ".join(words)


def _wording(texts: Texts, language: str, key: str, index: int, facts: Mapping[str, Json]) -> str:
    # another language may have fewer wordings, if it is changed in the middle
    ways = texts.wordings(language, key)
    if not ways:  # of another version of the coach
        return ""
    return texts.draft(language, key, facts, wording=ways[index % len(ways)])
