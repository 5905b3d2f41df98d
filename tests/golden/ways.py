"""Ways through a talk: a walker that finds a short one to each of its ends, and replays it."""

import json
import random
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from scenarios.catalogue import load_catalogue
from scenarios.engine.events import Began, Elapsed, Event, Heard, Said, Tapped, Verb, Went
from scenarios.engine.facts import Json, UnreadableError
from scenarios.engine.machine import advance
from scenarios.engine.replies import Asked, Drafted, Kept, Reply, Told
from scenarios.engine.scenario import Scenario
from scenarios.engine.session import Session
from scenarios.engine.steps import END, HEARD, Ask, Choose, Hear, Reader, Wait, exits
from scenarios.reading.answers import day, items, money, reduction, words
from tests.scenarios.talker import NOON

ROOM = Path(__file__).parent
TRIES = 1200
"""Random walks by which the ends of a talk are sought."""
LONGEST = 40
"""Moves of a walk; a way to an end is far shorter."""


@dataclass(frozen=True)
class Voice:
    """A freelancer of this language: what is known of the job, and what is answered."""

    language: str
    client: str
    thing: str
    currency: str
    unit: int
    days: str
    parts: str
    phrase: str
    sentence: str


VOICES = (
    Voice(
        "ar", "أحمد", "موقع للمتجر", "SAR", 4, "بعد 10 أيام", "الهيكل 3، الكتابة 8، المراجعة 2",
        "ثلاث صفحات بالعربية", "هذا أكثر مما توقعنا",
    ),
    Voice(
        "en", "Anna", "online shop", "USD", 1, "in 10 days", "structure 3, writing 8, check 2",
        "three pages in English", "That is more than we expected",
    ),
    Voice(
        "ru", "Анна", "сайт магазина", "RUB", 100, "через 10 дней",
        "структура 3, тексты 8, проверка 2", "три страницы на русском",
        "Это больше, чем мы ожидали",
    ),
)  # fmt: skip
SUMS = {"low": 900, "middle": 1300, "high": 2600}


@dataclass
class Walk:
    """A walk in one language: moves in, replies out."""

    scenario: Scenario
    voice: Voice
    opened: str
    session: Session
    replies: list[tuple[str, tuple[Reply, ...]]]
    kept: tuple[Kept, ...] = ()

    @property
    def is_over(self) -> bool:
        """Whether nothing is in progress or waiting."""
        return self.session.top is None and not self.session.parked

    def move(self, name: str) -> None:
        """Make a move: "begin", "tap:x", "say:low", "skip", "hear:offers:low", "wait"."""
        event = self._event(name)
        passed = timedelta(minutes=len(self.replies) + 1)
        turn = advance(load_catalogue(), self.session, event, NOON + passed)
        self.session = turn.session
        self.kept = turn.kept
        self.replies.append((name, turn.replies))

    def _event(self, name: str) -> Event:
        kind, _, rest = name.partition(":")
        top = self.session.top
        asked = 0 if top is None else top.asked
        match kind:
            case "begin":
                return Began(self.scenario.id, self._given(), None, self.voice.language)
            case "tap":
                return Tapped(asked, rest)
            case "say":
                return Said(self.say(rest))
            case "skip":
                return Went(Verb.SKIP, asked)
            case "hear":
                answer, _, amount = rest.partition(":")
                return Heard(answer, {"message_amount": self.sum(amount)} if amount else {})
            case _:
                return Elapsed(self.session.parked[0].id)

    def _given(self) -> dict[str, Json]:
        known: dict[str, Json] = {
            "profile_language": self.voice.language,
            "profile_currency": self.voice.currency,
            "profile_zone": "UTC",
            "profile_trade": "writing",
            "deal_client": self.voice.client,
            "deal_thing": self.voice.thing,
            "deal_currency": self.voice.currency,
            "deal_price": self.sum("1500"),
            "deal_floor": self.sum("1100"),
            "deal_hours": 20,
            "now": NOON.isoformat(),
        }
        if self.opened:
            known |= {
                "message_situation": self.opened,
                "message_sentence": self.voice.sentence,
                **self.scenario.opens[self.opened],
            }
        return known

    def sum(self, amount: str) -> Json:
        """An amount by its name or in dollars, in the voice's currency."""
        number = SUMS.get(amount) or int(amount)
        return {"amount": str(number * self.voice.unit), "currency": self.voice.currency}

    def say(self, kind: str) -> str:
        """An answer of this kind, as the freelancer types it."""
        match kind:
            case "day":
                return self.voice.days
            case "items":
                return self.voice.parts
            case "words":
                return self.voice.phrase
            case _ if kind in SUMS:
                return f"{SUMS[kind] * self.voice.unit} {self.voice.currency}"
            case _:
                return kind


def begin(scenario: str, voice: Voice, opened: str) -> Walk:
    """A walk that has just begun, opened by a message of this situation or by the freelancer."""
    walk = Walk(load_catalogue()[scenario], voice, opened, Session(), [])
    walk.move("begin")
    return walk


def replay(scenario: str, voice: Voice, way: list[str]) -> Walk:
    """Go a way that was found, in any language: what opened the talk, then the moves."""
    walk = begin(scenario, voice, way[0])
    for move in way[1:]:
        if walk.session.top is None and not walk.session.parked:
            break
        walk.move(move)
    return walk


def ends_of(scenario: Scenario) -> frozenset[str]:
    """Steps from which a walk ends."""
    return frozenset(step.name for step in scenario.steps if END in exits(step))


def end_of(walk: Walk, before: str) -> str:
    """The step at which a walk ended: the last that was kept or spoke, else the one answered."""
    ending = ends_of(walk.scenario)
    told = [each.step for each in walk.replies[-1][1] if isinstance(each, Told | Drafted)]
    kept = [each.step for each in walk.kept]
    if kept and kept[-1] in ending:
        return kept[-1]
    return _last(walk.scenario, told[-1] if told else before, ending)


def _last(scenario: Scenario, name: str, ending: frozenset[str]) -> str:
    """The step with the end behind it, from this one on through steps that say nothing."""
    while name not in ending:
        following = [each for each in exits(scenario.by_name[name]) if each != END]
        if len(set(following)) != 1:
            return name
        name = following[0]
    return name


def find_ways(scenario: str) -> dict[str, list[str]]:
    """End and what was answered before it -> the shortest way there that was found.

    A way's first word is the situation that opened the talk, empty where nothing did.
    """
    chance = random.Random(scenario)  # noqa: S311 - a walk, no secret
    english = next(voice for voice in VOICES if voice.language == "en")
    opens = ["", *load_catalogue()[scenario].opens]
    found: dict[str, list[str]] = {}
    for _ in range(TRIES):
        opened = chance.choice(opens)
        walk = begin(scenario, english, opened)
        moves = [opened]
        while not walk.is_over and len(moves) < LONGEST:
            top = walk.session.top
            if top is None:
                move, before = "wait", walk.session.parked[0].step
            else:
                move, before = _pick(walk, chance), top.step
            moves.append(move)
            walk.move(move)
            if walk.is_over:
                end = f"{end_of(walk, before)} after {before}"
                shorter = end not in found or len(moves) < len(found[end])
                if shorter and all(replay(scenario, voice, moves).is_over for voice in VOICES):
                    found[end] = list(moves)
    return found


def _pick(walk: Walk, chance: random.Random) -> str:
    top = walk.session.top
    assert top is not None
    step = walk.scenario.by_name[top.step]
    match step:
        case Hear():
            answer = chance.choice(HEARD)
            if answer == "offers" and chance.random() < 0.5:
                answer += f":{chance.choice(list(SUMS))}"
            move = f"hear:{answer}"
        case Choose(options=options, skip=skip):
            taps = [f"tap:{option}" for option in options]
            move = chance.choice([*taps, "skip"] if skip is not None else taps)
        case Ask(skip=str()) if chance.random() < 0.3:
            move = "skip"
        case Ask():
            replies = walk.replies[-1][1]
            offered = [one for one in replies if isinstance(one, Asked) and one.suggestions]
            if offered and chance.random() < 0.3:
                move = f"tap:{offered[-1].suggestions[0][0]}"
            else:
                move = f"say:{_fitting(walk, step, chance)}"
        case Wait():
            move = "tap:now"
        case _:
            raise AssertionError(f"{step.name} asks nothing")
    return move


def _fitting(walk: Walk, step: Ask, chance: random.Random) -> str:
    """An answer that the question takes."""
    kinds: dict[Reader, list[str]] = {
        money: list(SUMS),
        reduction: ["20%", "low", "40%"],
        day: ["day"],
        items: ["items"],
        words: ["words"],
    }
    likely = kinds.get(step.read, ["1", "3", "20", "30%", "low", "middle", "high", "day", "words"])
    top = walk.session.top
    assert top is not None
    facts = {**top.facts, "now": NOON.isoformat()}
    takes = []
    for kind in likely:
        try:
            step.read(walk.say(kind), facts)
        except UnreadableError:
            continue
        takes.append(kind)
    return chance.choice(takes or likely)


def load_ways(scenario: str) -> dict[str, list[str]]:
    """The ways as they were found and are kept."""
    path = ROOM / f"{scenario}.json"
    stored: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8"))
    return stored
