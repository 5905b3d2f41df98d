"""Which wording the client says: none twice while another is left, and never a pair again."""

from collections import Counter
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Protocol

from scenarios.engine.facts import Json
from scenarios.practice.draw import draw

ITEM_KEY = "practice-item"


class Lines(Protocol):
    """The texts, as far as they are known here."""

    def count(self, key: str) -> int:
        """How many wordings a key has."""


@dataclass(frozen=True, slots=True)
class Line:
    """What the client says: two pieces, each a key and which of its wordings.

    Attributes:
        facts: for the texts: `price` and `offer` (money), `days`, `percent` (int), `item` (its
            words, or the index of a wording of `practice-item`); each only where it is known.
    """

    voice_key: str
    voice_index: int
    body_key: str
    body_index: int
    facts: Mapping[str, Json] = field(default_factory=dict)

    @property
    def move(self) -> str:
        """What the client does: the last word of the body's key."""
        return self.body_key.rpartition("-")[2]


def line_ids(line: Line) -> tuple[str, ...]:
    """What is remembered as said: the pair, then each piece; the item, if a wording stood for it.

    The item is remembered for as long as it is talked of, with every line.
    """
    voice, body = _id(line.voice_key, line.voice_index), _id(line.body_key, line.body_index)
    item = line.facts.get("item")
    extra = (_id(ITEM_KEY, item),) if isinstance(item, int) else ()
    return (f"{voice}+{body}", voice, body, *extra)


def choose(
    voice_key: str,
    body_key: str,
    *,
    lines: Lines,
    told: Iterable[Line],
    said: AbstractSet[str],
    seed: int,
) -> tuple[int, int]:
    """The indexes of the voice and of the body.

    Args:
        voice_key: of the voice.
        body_key: of the body.
        lines: how many wordings there are.
        told: the lines of this talk so far.
        said: ids of earlier talks.
        seed: of this talk.
    """
    now = Counter(each for line in told for each in line_ids(line))
    voices = [_id(voice_key, index) for index in range(max(lines.count(voice_key), 1))]
    bodies = [_id(body_key, index) for index in range(max(lines.count(body_key), 1))]
    order = {each: draw(seed, each, 0, 2**32) for each in (*voices, *bodies)}

    def cost(pair: tuple[int, int]) -> tuple[int, ...]:
        voice, body = voices[pair[0]], bodies[pair[1]]
        both = f"{voice}+{body}"
        return (
            both in said or now[both] > 0,
            now[body],
            now[voice],
            body in said,
            voice in said,
            order[body],
            order[voice],
        )

    pairs = ((voice, body) for voice in range(len(voices)) for body in range(len(bodies)))
    return min(pairs, key=cost)


def choose_item(
    *, lines: Lines, told: Iterable[Line], said: AbstractSet[str], seed: int, least: int
) -> int:
    """Which wording of `practice-item` names what the client wants on top; rather a new one.

    Args:
        lines: how many wordings there are.
        told: the lines of this talk so far.
        said: ids of earlier talks.
        seed: of this talk.
        least: drawn anew for every further item of one talk.
    """
    now = {each for line in told for each in line_ids(line)}

    def cost(index: int) -> tuple[bool, bool, int]:
        item = _id(ITEM_KEY, index)
        return item in now, item in said, draw(seed, f"{item}/{least}", 0, 2**32)

    return min(range(max(lines.count(ITEM_KEY), 1)), key=cost)


def about(said: AbstractSet[str], keys: Iterable[str]) -> frozenset[str]:
    """Of all that was said to a user, what these keys can say again.

    Args:
        said: ids of lines.
        keys: beginnings of keys.
    """
    heads = tuple(keys)
    return frozenset(
        each for each in said if all(piece.startswith(heads) for piece in each.split("+"))
    )


def _id(key: str, index: int) -> str:
    return f"{key}.{index}"
