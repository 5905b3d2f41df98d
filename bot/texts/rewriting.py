"""The sentences that mend a reply, file rewriting.ftl: they stand beside the freelancer's own."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

MANNERS: Final = frozenset({"plain", "one"})
"""Ways to speak to the client besides the one they are written in: «ты», the Arabic singular."""
_KINDS = (
    *("price", "promise", "free", "prepay", "late", "raise", "scope", "revision", "rush"),
    *("boundary", "direction", "conflict", "disrespect", "miracle", "nda", "generic"),
)
_ABOUT = {
    "ack": "shows that the client's wish is understood; promises nothing",
    "alt": "another way, in the place of a bare no",
    "ask": "the question that goes with another way",
    "next": "the question a reply ends with",
    "accept": "takes what was agreed to under a condition",
    "vague": "an exact day or number in the place of a vague one",
    "gloss": "what a trade term means, in the client's words",
    "": "mends one fault in its place",
}
_NAMES = {
    "ack": (*_KINDS, "stall", "repair", "calm"),
    "alt": (*_KINDS, "schedule"),
    "ask": (*_KINDS, "schedule", "me"),
    "next": (
        *("price", "terms", "raise", "agree", "stall", "work", "brief", "accept", "answer"),
        "generic",
    ),
    "accept": ("scope", "count", "rush", "direction", "miracle", "generic"),
    "vague": ("amount", "count", "hours"),
    "gloss": (
        *("seo", "ads", "return", "alike", "funnel", "convert", "compare", "figures", "sources"),
        *("speed", "phones", "online", "safe", "mail", "data", "connect", "hints", "print"),
        *("sharp", "type", "editable", "noise", "loud", "video", "colour", "light", "editing"),
        *("translate", "readable", "money", "tax", "duties", "drawings", "electric", "water"),
        *("customers", "local", "screens", "box", "lessons", "coding", "stage", "live", "rights"),
        *("story", "cloth", "upkeep"),
    ),
    "": (
        *("term", "trade", "trade-whole", "trade-time", "trade-extra", "promise", "promise-sum"),
        *("promise-off", "bare", "raise", "raise-sum", "raise-from", "raise-percent"),
        *("raise-percent-from", "raise-stands", "vague", "jargon", "jargon-plain", "pushy"),
    ),
}
_FACTS = {
    "promise-sum": ("sum",),
    "promise-off": ("sum",),
    "raise-sum": ("sum",),
    "raise-from": ("start", "sum"),
    "raise-percent": ("percent",),
    "raise-percent-from": ("start", "percent"),
    "accept-count": ("count",),
    "jargon-plain": ("plain",),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """A text by its key: what it is, the facts it is given, and whether it stands by itself."""

    key: str
    about: str
    facts: tuple[str, ...]
    is_sentence: bool


def pieces() -> Iterator[Piece]:
    """Everything the rewriter may say."""
    for group, names in _NAMES.items():
        for name in names:
            rest = "-".join(filter(None, (group, name)))
            facts = _FACTS.get(rest, ())
            yield Piece(f"rewriting-{rest}", _ABOUT[group], facts, is_sentence=group != "gloss")
