"""What is to be practised: the situation, how hard, with whom, about how much."""

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from scenarios.practice.characters import CHARACTERS, Character, Mood
from scenarios.practice.position import SITUATIONS
from scenarios.reckoning.money import Money


class BriefError(ValueError):
    """Nothing that could be practised: an unknown situation or character, an absurd number."""


class Difficulty(StrEnum):
    """How hard he makes it."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


@dataclass(frozen=True, slots=True)
class Level:
    """A difficulty as numbers.

    Attributes:
        resolve: his resolve at the start, of 100.
        reach: least and most of the way from his first offer to the price that his limit goes,
            in percent; above 100 is 100. The same without numbers on the table: `ground`.
        first: added to what he names at first, in percent of the price.
        hurry: client turns by which he breaks off earlier.
    """

    resolve: int
    reach: tuple[int, int]
    ground: tuple[int, int]
    first: int
    hurry: int


LEVELS = MappingProxyType(
    {
        Difficulty.EASY: Level(64, (85, 115), (100, 120), first=5, hurry=0),
        Difficulty.MEDIUM: Level(74, (65, 105), (100, 120), first=0, hurry=0),
        Difficulty.HARD: Level(84, (45, 80), (75, 105), first=-5, hurry=1),
    }
)


@dataclass(frozen=True, slots=True)
class Brief:
    """What is to be practised.

    Attributes:
        situation: one of SITUATIONS.
        character: one of CHARACTERS.
        price: of the job, above zero; in `late_payment` the sum that is due.
        item: what he wants on top, in words; None lets the texts name something.
        days: the freelancer's time for the job (`rush_deadline`).
        percent: the prepayment the freelancer wants (`prepayment_pushback`).
        worth: what the extra is worth; None takes a part of the price.
        offer: what he has offered already; None lets his character name it.
        mood: how he sounds at the start; None: as his character does.
        client: the name of a client of the freelancer's own whom he plays; None: nobody's.
        language: in which he writes; None: the freelancer's.
    """

    situation: str
    difficulty: Difficulty
    character: str
    price: Money
    item: str | None = None
    days: int = 10
    percent: int = 50
    worth: Money | None = None
    offer: Money | None = None
    mood: Mood | None = None
    client: str | None = None
    language: str | None = None

    def __post_init__(self) -> None:
        if self.situation not in SITUATIONS or self.character not in CHARACTERS:
            raise BriefError("nothing to practise")
        if self.price.amount <= 0 or not 1 <= self.days <= 3650 or not 1 <= self.percent <= 100:
            raise BriefError("no number to negotiate about")
        for sum_ in (self.worth, self.offer):
            if sum_ is not None and (sum_.currency != self.price.currency or sum_.amount < 0):
                raise BriefError("a sum that does not go with the price")

    @property
    def who(self) -> Character:
        """The character that is played."""
        return CHARACTERS[self.character]

    @property
    def level(self) -> Level:
        """The difficulty as numbers."""
        return LEVELS[self.difficulty]
