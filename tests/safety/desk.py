"""The coach behind its door, without Telegram: updates in, what is said out, one call a thing."""

import asyncio
import itertools
import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeAlias, cast

from telegram import Bot

from bot.editor import Editor, OwnReply, Verdict
from bot.intake import Intake
from bot.storage import Database, Update, open_unit
from bot.storage.schema import migrate
from bot.texts import load_texts
from bot.turns import House
from handlers.door import Door
from scenarios.catalogue import load_catalogue
from scenarios.reading.message import Reading, read
from scenarios.reading.situations import shared_reader

Json: TypeAlias = Any
"""Stored or told JSON, of any shape."""
ME = 7
NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
TEXTS = load_texts()


class _Reader:
    """Reads at once."""

    def __init__(self) -> None:
        self._editor = Editor(TEXTS)

    async def read(self, text: str) -> Reading:
        return read(text, shared_reader())

    async def judge(self, reply: OwnReply) -> Verdict | None:
        return self._editor.judge(reply)


class Desk:
    """One user before the coach; use within `at_desk`."""

    def __init__(self, folder: Path, runner: asyncio.Runner) -> None:
        self._runner = runner
        self.file = folder / "coach.db"
        self.database = Database(f"sqlite+aiosqlite:///{self.file}")
        house = House(self.database, TEXTS, load_catalogue(), "en", frozenset())
        bot = Bot("42:of-nobody")
        self._door = Door(bot, house, _Reader(), lambda: NOW, lambda: None)
        self._accepted: list[Update] = []
        self._intake = Intake(bot, self.database, self._accepted.extend, lambda: NOW, ())
        self._numbers = itertools.count(1)
        self.shown: set[str] = set()
        self.buttons: tuple[str, ...] = ()
        self._remembered = sqlite3.connect(":memory:")

    def open(self) -> None:
        """Make the tables."""
        self._runner.run(migrate(self.database))

    def close(self) -> None:
        """Let go of the file."""
        self._remembered.close()
        self._runner.run(self.database.close())

    def remember(self) -> None:
        """What is stored now can be put back; the buttons shown are `buttons`, but the last yes."""
        self.buttons = tuple(sorted(self.shown - {"x:yes"}))
        source = sqlite3.connect(self.file)
        try:
            source.backup(self._remembered)
        finally:
            source.close()

    # -- told -----------------------------------------------------------------------------------

    def say(self, text: str, **fields: Json) -> list[Json]:
        """A text or a command; what is said to it."""
        return self.take(self.message(text=text, **fields))

    def forward(self, text: str, client: str) -> list[Json]:
        """A client's message."""
        origin = {"type": "hidden_user", "date": 1, "sender_user_name": client}
        return self.say(text, forward_origin=origin)

    def press(self, data: str) -> list[Json]:
        """A button under an old message."""
        return self.take(self.press_of(data))

    def message(self, **fields: Json) -> Json:
        """An update with a message."""
        user = {"id": ME, "is_bot": False, "first_name": "Sam", "language_code": "en"}
        chat = {"id": ME, "type": "private", "first_name": "Sam"}
        head = {"message_id": 5, "date": int(NOW.timestamp()), "from": user, "chat": chat}
        return {"message": {**head, **fields}}

    def press_of(self, data: str) -> Json:
        """An update with a press."""
        under = self.message(text="?")["message"]
        query = {"id": "99", "from": under["from"], "chat_instance": "1", "data": data}
        return {"callback_query": {**query, "message": under}}

    def take(self, update: Json) -> list[Json]:
        """An update as it is; what is said to it. `number` and `state` tell what became of it."""
        return self._runner.run(self._take(update))

    async def _take(self, update: Json) -> list[Json]:
        self.number = next(self._numbers)
        await self._intake.receive([{"update_id": self.number, **update}])
        for taken in self._accepted:
            await self._door.take([taken])
        self._accepted.clear()
        async with open_unit(self.database) as unit:
            letters = await unit.post.letters(but=(), limit=999)
            for letter in letters:
                await unit.post.drop(letter.id)
        said = [letter.body for letter in letters]
        rows = (row for body in said for row in body.get("buttons", ()))
        self.shown |= {button["data"] for row in rows for button in row if button["data"]}
        return said

    # -- stored ---------------------------------------------------------------------------------

    @property
    def state(self) -> str:
        """What became of the update taken last: "done", "failed"."""
        return str(self.ask("SELECT state FROM inbox WHERE update_id = ?", self.number)[0][0])

    def ask(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """Ask the file itself; what is written is committed."""
        connection = sqlite3.connect(self.file, isolation_level=None)
        try:
            return connection.execute(query, values).fetchall()
        finally:
            connection.close()

    def stored(self, table: str, column: str) -> Json:
        """The JSON in a table's first row."""
        found = self.ask(f"SELECT {column} FROM {table} ORDER BY 1 LIMIT 1")  # noqa: S608 - ours
        return json.loads(found[0][0])

    def store(self, table: str, column: str, value: Json) -> None:
        """Write JSON into all rows of a table."""
        self.ask(f"UPDATE {table} SET {column} = ?", json.dumps(value))  # noqa: S608 - ours

    def put_back(self) -> None:
        """Let all be stored as it was when it was remembered."""
        target = sqlite3.connect(self.file)
        try:
            self._remembered.backup(target)
        finally:
            target.close()


@contextmanager
def at_desk(folder: Path) -> Iterator[Desk]:
    """A coach with a database file of its own."""
    with asyncio.Runner() as runner:
        desk = Desk(folder, runner)
        desk.open()
        try:
            yield desk
        finally:
            desk.close()


def words_of(said: Sequence[Json]) -> list[str]:
    """The texts among what was said."""
    return [cast("str", each["text"]) for each in said if "text" in each]


def live_a_little(desk: Desk) -> None:
    """Have a deal, messages, a check, reminders, a practice, talks that wait: one of everything."""
    for text in (
        "/help",
        "New deal Anna, landing page, 1500$",
        "remind me in 2 hours to call Anna",
        "remind me every Monday at 9 to send the invoice",
        "mine: I'm so sorry, I know it is a lot. I could do it for 900 if you want.",
        "/deals",
        "/settings",
        "/practice",
        "/plan",
        "/forget",
    ):
        desk.say(text)
    desk.forward("Could you take 20% off? $1500 is a stretch. I pay on Friday.", "Anna")
    for data in ("d:1:show", "d:1:more", "d:1:terms", "d:1:stages", "d:1:state", "d:1:history:0"):
        desk.press(data)
    for data in ("r:1:other", "r:1:to:1", "t:1:open", "t:2:open", "d:1:follow", "d:1:register"):
        desk.press(data)
    for text in ("/discount", "1500 $", "20%", "1000 $"):
        desk.say(text)
    desk.press(next(each for each in desk.shown if each.endswith(":hold")))
    desk.press(next(each for each in desk.shown if each.endswith(":later")))
    desk.say("/stats")
    desk.press("y:c:price_objection:easy:fair")
    desk.say("The price covers the research and three drafts, so it stays. Shall we begin?")
    desk.say("/scope_creep")
    desk.say("a German version")
