"""The clients that the coach can play: what moves each, what spoils him, how far he goes."""

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Mood(StrEnum):
    """How he sounds."""

    CALM = "calm"
    TENSE = "tense"
    WARM = "warm"


@dataclass(frozen=True, slots=True)
class Character:
    """A kind of client, his traits as numbers.

    Attributes:
        rule: PLAYBOOK id of the red flag he is, or of the rule by which one talks with him.
        first: what he names at first, in percent of the price.
        reach: how far his limit goes, in percent of what the difficulty allows.
        firmness: added to his resolve at the start, and to what a bare no adds.
        reason: how much a reason moves him, in percent of the usual.
        spoil: how much a gift spoils him: what it adds to his resolve, and the percentage of his
            room that it takes, for he who got something for nothing expects to pay less.
        hurry: client turns by which he breaks off earlier than others.
        leaves: he goes for good when it does not suit him; else he puts off.
        opens: his mood at the start.
    """

    id: str
    rule: str
    first: int
    reach: int
    firmness: int
    reason: int
    spoil: int
    hurry: int = 0
    leaves: bool = False
    opens: Mood = Mood.CALM

    @property
    def is_warned_of(self) -> bool:
        """Whether the playbook counts him among those whom one may decline (WA1 to WA10)."""
        return self.rule.startswith("WA")


_ALL = (
    Character("neglectful", "WA1", first=60, reach=90, firmness=4, reason=85, spoil=30, hurry=1),
    Character("burnt", "WA2", first=70, reach=100, firmness=6, reason=95, spoil=20),
    Character("promiser", "WA3", 50, 85, 2, reason=85, spoil=40, opens=Mood.WARM),
    Character(
        "pusher",
        "WA4",
        first=60,
        reach=95,
        firmness=10,
        reason=80,
        spoil=45,
        leaves=True,
        opens=Mood.TENSE,
    ),
    Character("bulk", "WA5", 55, 85, 4, reason=90, spoil=35, opens=Mood.WARM),
    Character("dreamer", "WA6", 45, 85, 2, reason=90, spoil=35, opens=Mood.WARM),
    Character("unsettling", "WA7", first=65, reach=90, firmness=4, reason=85, spoil=40),
    Character(
        "belittler",
        "WA8",
        first=35,
        reach=90,
        firmness=8,
        reason=85,
        spoil=40,
        leaves=True,
        opens=Mood.TENSE,
    ),
    Character("freebie", "WA9", first=40, reach=80, firmness=4, reason=80, spoil=50, leaves=True),
    Character("candy", "WA10", first=60, reach=90, firmness=2, reason=90, spoil=35),
    Character("fair", "P6", first=80, reach=110, firmness=-4, reason=120, spoil=15),
    Character("employee", "PE5", first=80, reach=100, firmness=2, reason=100, spoil=20),
    Character("anxious", "PP1", first=75, reach=105, firmness=-2, reason=110, spoil=20, hurry=1),
)

CHARACTERS = MappingProxyType({character.id: character for character in _ALL})
"""Character id -> character."""
