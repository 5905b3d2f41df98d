"""Draws what a person with a phone does next: anything that a phone can do, at random."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto
from random import Random
from typing import Any

from bot.simulator.wording import clean_text, split_text
from tests.house import House
from tests.journeys.walk_words import (
    ANSWERS,
    BEHIND,
    CLIENTS,
    LONG,
    LONGER,
    NAMES,
    PLACES,
    REPLIES,
    RUBBISH,
    UNLISTED,
    WISHES,
)
from tests.phone import Message, Phone

NEAR = 30
"""The latest messages whose buttons are tapped."""
_LEAPS = (
    timedelta(minutes=20),
    timedelta(hours=2),
    timedelta(hours=9),
    timedelta(days=1),
    timedelta(days=3),
    timedelta(days=10),
    timedelta(days=45),
)
_MOST_MENTIONED = 70


class Owed(Enum):
    """What the user must get for a step."""

    NOTHING = auto()
    WORDS = auto()
    TAP = auto()


@dataclass(frozen=True)
class Step:
    """One thing done.

    Attributes:
        told: what it is, for people.
        do: does it.
        updates: how many updates it makes.
        owed: what the user must get for it.
        fresh: whether it taps a button that was shown just now.
    """

    told: str
    do: Callable[[], Awaitable[object]]
    updates: int = 1
    owed: Owed = Owed.WORDS
    fresh: bool = False


class Wanderer:
    """One person, who speaks mostly his own language; the same for the same random numbers."""

    def __init__(self, house: House, phone: Phone, language: str, random: Random) -> None:
        self.phone = phone
        self.seen: list[Message] = []
        self._shown: list[Message] = []
        self._house = house
        self._language = language
        self._random = random
        self._commands: list[str] = []
        self._old = 0
        self._gone: list[tuple[int, str]] = []

    def look(self, shown: list[Message]) -> None:
        """See what the chat shows now; buttons that went are remembered for a while."""
        listed = [str(one["command"]) for one in self.phone.state.get("commands", ())]
        self._commands = [*listed, *UNLISTED]
        self.seen, self._shown = shown, shown[-NEAR:]
        alive = {
            (message.id, str(button["callback_data"]))
            for message in self._shown
            for button in message.buttons
            if "callback_data" in button
        }
        self._gone = [*dict.fromkeys([*self._gone, *sorted(alive)])][-10 * NEAR :]

    def age(self) -> None:
        """Time has passed: what the chat shows is no longer new."""
        self._old = self.seen[-1].id if self.seen else 0

    def draw(self) -> Step:
        """What is done next."""
        kinds: tuple[tuple[int, Callable[[], Step]], ...] = (
            (30, self._tap_newest),
            (14, self._tap_any),
            (5, self._tap_gone),
            (4, self._type_label),
            (13, self._command),
            (20, self._answer),
            (4, self._speak_up),
            (4, self._forward),
            (1, self._forward_several),
            (1, self._forward_own),
            (2, self._rubbish),
            (1, self._write_long),
            (1, self._edit),
            (2, self._send_thing),
            (1, self._send_place),
            (4, self._let_time_pass),
            (1, self._block),
            (1, self._restart),
        )
        weights = [weight for weight, _ in kinds]
        return self._random.choices([draw for _, draw in kinds], weights)[0]()

    # Taps ---------------------------------------------------------------------------------------

    def _tap_newest(self) -> Step:
        having = [message for message in self._shown if _live(message)]
        return self._tap_one(having[-1]) if having else self._command()

    def _tap_any(self) -> Step:
        having = [message for message in self._shown if _live(message)]
        return self._tap_one(self._random.choice(having)) if having else self._command()

    def _tap_one(self, message: Message) -> Step:
        button = self._random.choice(_live(message))
        data = str(button["callback_data"])
        if data == "x:yes" and self._random.random() < 0.8:  # who forgets all walks nowhere
            return self._command()
        age = len(self._shown) - self._shown.index(message)
        return Step(
            f"taps [{button['text']}] ({data}) on the last but {age - 1}",
            # by its data: other messages may have the like
            lambda: self.phone.tap_gone(data, message.id),
            owed=Owed.TAP,
            fresh=message.id == self._shown[-1].id > self._old,
        )

    def _tap_gone(self) -> Step:
        if not self._gone:
            return self._command()
        message_id, data = self._random.choice(self._gone)
        if data == "x:yes":
            return self._command()
        return Step(
            f"taps ({data}), which may be gone",
            lambda: self.phone.tap_gone(data, message_id),
            owed=Owed.TAP,
        )

    def _type_label(self) -> Step:
        having = [message for message in self._shown if _live(message)]
        if not having:
            return self._command()
        button = self._random.choice(_live(self._random.choice(having[-3:])))
        is_end = button["callback_data"] == "x:yes"  # who forgets all walks nowhere
        return self._command() if is_end else self._says(str(button["text"]))

    # Words --------------------------------------------------------------------------------------

    def _command(self) -> Step:
        text = f"/{self._random.choice(self._commands)}"
        if self._random.random() < 0.25:
            text += f" {self._random.choice(BEHIND)}"
        return self._says(text)

    def _answer(self) -> Step:
        return self._says(self._random.choice(ANSWERS[self._tongue()]))

    def _speak_up(self) -> Step:
        pool = self._random.choice((WISHES, REPLIES, CLIENTS))
        return self._says(self._random.choice(pool[self._tongue()]))

    def _rubbish(self) -> Step:
        return self._says(self._random.choice(RUBBISH))

    def _write_long(self) -> Step:
        seed = self._random.choice((*CLIENTS[self._tongue()], *RUBBISH, *ANSWERS["en"]))
        length = self._random.choice((LONG, LONG, LONGER))
        return self._says((f"{seed} " * length)[:length])

    def _says(self, text: str) -> Step:
        parts = split_text(clean_text(text))
        return Step(f"says {_short(text)}", lambda: self.phone.say(text), len(parts))

    def _edit(self) -> Step:
        mine = [m for m in self._shown if not m.from_bot and "text" in m.raw]
        if not mine:
            return self._answer()
        message = self._random.choice(mine)
        pool = self._random.choice((ANSWERS, CLIENTS, REPLIES))
        text = self._random.choice(pool[self._tongue()])
        return Step(
            f"edits {_short(message.text)} to {_short(text)}",
            lambda: self.phone.edit(message.id, text),
            owed=Owed.NOTHING,
        )

    # Forwards -----------------------------------------------------------------------------------

    def _forward(self) -> Step:
        text, name = self._random.choice(CLIENTS[self._tongue()]), self._random.choice(NAMES)
        hidden, channel = self._random.choice(((False, False), (True, False), (False, True)))
        return Step(
            f"forwards {_short(text)} of {name}{' hidden' * hidden}{' channel' * channel}",
            lambda: self.phone.forward(
                text, name, hidden=hidden, channel=channel, when=self._past()
            ),
        )

    def _forward_several(self) -> Step:
        sent = [
            (self._random.choice(CLIENTS[self._tongue()]), self._random.choice((*NAMES, self.name)))
            for _ in range(self._random.randint(2, 4))
        ]

        async def forward_all() -> None:
            for text, name in sent:
                await self.phone.forward(text, name, when=self._past())

        told = "; ".join(f"{name}: {_short(text)}" for text, name in sent)
        return Step(f"forwards at once {told}", forward_all, len(sent))

    def _forward_own(self) -> Step:
        text = self._random.choice(REPLIES[self._tongue()])
        return Step(
            f"forwards his own {_short(text)}",
            lambda: self.phone.forward(text, self.name, when=self._past()),
        )

    # Things -------------------------------------------------------------------------------------

    def _send_thing(self) -> Step:
        caption = self._random.choice(("", self._random.choice(CLIENTS[self._tongue()])))
        things: tuple[tuple[str, Callable[[], Awaitable[object]]], ...] = (
            (f"a photo with {_short(caption)}", lambda: self.phone.send_photo(caption)),
            (f"a file with {_short(caption)}", lambda: self.phone.send_document(caption=caption)),
            ("a contact", lambda: self.phone.send_contact("+100", "Sara")),
            ("a voice message", self.phone.send_voice),
            ("a sticker", self.phone.send_sticker),
            ("a poll", self.phone.send_poll),
        )
        told, do = self._random.choice(things)
        return Step(f"sends {told}", do)

    def _send_place(self) -> Step:
        place = self._random.choice(PLACES)
        return Step(f"sends the place {place}", lambda: self.phone.send_location(*place))

    # The world ----------------------------------------------------------------------------------

    def _let_time_pass(self) -> Step:
        leap = self._random.choice(_LEAPS)

        async def pass_() -> None:
            self._house.move_clock(leap)

        return Step(f"waits {leap}", pass_, 0, Owed.NOTHING)

    def _block(self) -> Step:
        async def leave_and_return() -> None:
            await self.phone.block()
            await self.phone.unblock()

        return Step("blocks the bot and comes back", leave_and_return, 2, Owed.NOTHING)

    def _restart(self) -> Step:
        return Step("sees the bot start anew", self._house.reopen, 0, Owed.NOTHING)

    # Himself ------------------------------------------------------------------------------------

    @property
    def name(self) -> str:
        """What the phone's owner is called."""
        return str(self.phone.user["first_name"])

    def _tongue(self) -> str:
        other = self._random.choice(tuple(ANSWERS))
        return other if self._random.random() < 0.25 else self._language

    def _past(self) -> float:
        return self._house.clock().timestamp()


def _live(message: Message) -> list[dict[str, Any]]:
    """The buttons that the bot hears of."""
    return [button for button in message.buttons if "callback_data" in button]


def _short(text: str) -> str:
    shown = text if len(text) <= _MOST_MENTIONED else f"{text[:_MOST_MENTIONED]}…({len(text)})"
    return repr(shown)
