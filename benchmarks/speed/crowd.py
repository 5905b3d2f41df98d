"""The users before one bot: each does the next thing when the bot has answered the one before."""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

from benchmarks.speed.order import Order
from benchmarks.speed.scripts import SCRIPTS, Call, Script, Turn, say
from benchmarks.speed.wire import Json

FIRST: Final = 7001
"""The first user's id."""
_DATE: Final = 1_790_000_000


@dataclass(slots=True)
class Person:
    """One user, in the middle of a script."""

    user_id: int
    script: Script
    turn: Turn | None = None
    answer: Call | None = None
    is_tap_answered: bool = True
    began: float = 0.0


@dataclass(slots=True)
class Counted:
    """What has happened since the counting began: turns, and seconds from update to answer."""

    turns: int = 0
    seconds: list[float] = field(default_factory=list)


class Crowd:
    """So many users as are asked for; they stay who and where they are from load to load."""

    def __init__(self, script: str, put: Callable[[Json], None]) -> None:
        self._make = SCRIPTS[script]
        self._put = put
        self._people: dict[int, Person] = {}
        self._updates = 0
        self._messages = 0
        self._in_hand: set[int] = set()
        self._next: Callable[[Person], None] = self._rest
        self._wave: list[Person] = []
        self.order: Order | None = None
        self.counted = Counted()

    @property
    def in_hand(self) -> int:
        """How many answers are waited for."""
        return len(self._in_hand) + (0 if self.order is None else self.order.in_hand)

    def ask_for_order(self, users: int, words: str) -> None:
        """Let so many users who have never been here send several things at once."""
        self.order = Order(users, words)
        for user_id, text in self.order.write():
            self._put(self._write(user_id, say(text, lambda _: True)))

    def begin(self, users: int, *, in_waves: bool) -> None:
        """Let so many users work from now on.

        Args:
            users: how many, the first ones.
            in_waves: all send at once and wait until all have their answers; else each for himself.
        """
        self._next = self._await_wave if in_waves else self._go_on
        self._wave = [self._person(FIRST + number) for number in range(users)]
        self._send_all(self._wave)

    def rest(self) -> None:
        """Send nothing more."""
        self._next = self._rest

    def hear(self, method: str, arguments: dict[str, str]) -> int:
        """A call of the bot; the id of the message that it makes or changes."""
        if method == "answercallbackquery":
            person = self._people[int(arguments["callback_query_id"].partition("x")[0])]
            person.is_tap_answered = True
            self._see(person)
            return 0
        changed = arguments.get("message_id")
        if changed is None:
            self._messages += 1
        message_id = self._messages if changed is None else int(changed)
        if method == "sendmessage":
            chat_id, text = int(arguments["chat_id"]), arguments["text"]
            if self.order is not None:
                self.order.hear(chat_id, text)
            self._listen(Call(chat_id, message_id, text, arguments.get("reply_markup", "")))
        return message_id

    def _listen(self, call: Call) -> None:
        person = self._people.get(call.chat_id)
        if person is not None and person.turn is not None and person.turn.is_answer(call):
            person.answer = call
            self._see(person)

    def _see(self, person: Person) -> None:
        """Go on if the turn is over."""
        if person.turn is None or person.answer is None or not person.is_tap_answered:
            return
        self.counted.turns += 1
        self.counted.seconds.append(time.perf_counter() - person.began)
        self._in_hand.discard(person.user_id)
        person.turn = person.script.send(person.answer)
        person.answer = None
        self._next(person)

    def _person(self, user_id: int) -> Person:
        if user_id not in self._people:
            person = Person(user_id, self._make(user_id))
            person.turn = next(person.script)
            self._people[user_id] = person
        return self._people[user_id]

    def _rest(self, person: Person) -> None:
        pass

    def _go_on(self, person: Person) -> None:
        self._send_all([person])

    def _await_wave(self, _person: Person) -> None:
        if not self._in_hand:
            self._send_all(self._wave)

    def _send_all(self, people: Iterable[Person]) -> None:
        people = list(people)
        self._in_hand.update(person.user_id for person in people)
        for person in people:
            if person.turn is None:
                raise RuntimeError("a user with nothing to do")
            person.is_tap_answered = not person.turn.taps
            person.began = time.perf_counter()
            self._put(self._write(person.user_id, person.turn))

    def _write(self, user_id: int, turn: Turn) -> Json:
        """An update of a user, whole."""
        ((kind, content),) = turn.content.items()
        self._updates += 1
        chat = {"id": user_id, "type": "private", "first_name": "Sam"}
        user = {"id": user_id, "is_bot": False, "first_name": "Sam", "language_code": "en"}
        if kind == "callback_query":
            message = {**content["message"], "date": _DATE, "chat": chat}
            query = {"id": f"{user_id}x{self._updates}", "chat_instance": "1"}
            whole = {**content, **query, "from": user, "message": message}
        else:
            self._messages += 1
            known = {"message_id": self._messages, "date": _DATE, "from": user, "chat": chat}
            whole = {**known, **content}
        return {"update_id": self._updates, kind: whole}
