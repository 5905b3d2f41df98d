"""A person with a phone: drives the simulator over HTTP, as the page does."""

import base64
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

import httpx

Json = dict[str, Any]


class PhoneError(AssertionError):
    """What was expected on the phone did not come; the message shows the chat so far."""


@dataclass(frozen=True)
class Message:
    """A message on the phone.

    `kind` tells how it got there: "message" when sent, "edited" when changed. `raw` is the Message
    object of the Bot API.
    """

    kind: str
    raw: Json

    @property
    def id(self) -> int:
        """The message's id."""
        return int(self.raw["message_id"])

    @property
    def from_bot(self) -> bool:
        """Whether the bot sent it."""
        return bool(self.raw["from"]["is_bot"])

    @property
    def text(self) -> str:
        """The text, or the caption."""
        return str(self.raw.get("text") or self.raw.get("caption") or "")

    @property
    def entities(self) -> list[Json]:
        """The MessageEntity objects of text or caption."""
        return list(self.raw.get("entities") or self.raw.get("caption_entities") or [])

    @property
    def rows(self) -> list[list[Json]]:
        """The inline buttons by rows."""
        return list(self.raw.get("reply_markup", {}).get("inline_keyboard", []))

    @property
    def buttons(self) -> list[Json]:
        """The inline buttons, row after row."""
        return [button for row in self.rows for button in row]

    @property
    def labels(self) -> list[str]:
        """The inline buttons' labels."""
        return [str(button["text"]) for button in self.buttons]

    def find_button(self, wanted: str) -> tuple[int, int] | None:
        """Return row and column of the first button whose label or data holds `wanted`."""
        for y, row in enumerate(self.rows):
            for x, button in enumerate(row):
                if wanted in button["text"] or wanted in button.get("callback_data", ""):
                    return y, x
        return None

    def __str__(self) -> str:
        content = self.text or next(
            (name for name in ("photo", "document", "location", "sticker") if name in self.raw), "…"
        )
        who = "bot" if self.from_bot else "me "
        edited = " (edited)" if self.kind == "edited" else ""
        rows = "".join(f"\n        [{'] ['.join(b['text'] for b in row)}]" for row in self.rows)
        return f"{who} {self.id}{edited}: {content}{rows}"


@dataclass(frozen=True)
class Answer:
    """The bot's answer to a tap: a toast, an alert, or silence (an empty text)."""

    query: str
    text: str
    alert: bool


@dataclass(frozen=True)
class Offered:
    """What the bot offers inline: the list's lines, and how long it may be kept for whom."""

    results: list[Json]
    cache_time: int
    is_personal: bool

    @property
    def texts(self) -> list[str]:
        """What a tap on each would send."""
        return [str(each["text"]) for each in self.results]

    @property
    def titles(self) -> list[str]:
        """The first line of each."""
        return [str(each["title"]) for each in self.results]


@dataclass
class _Screen:
    messages: dict[int, Message] = field(default_factory=dict)
    log: list[Message] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    reactions: dict[int, str] = field(default_factory=dict)
    keyboard: Json = field(default_factory=dict)

    def apply(self, event: Json) -> None:
        match event["kind"]:
            case "message" | "edited":
                message = Message(event["kind"], event["message"])
                self.messages[message.id] = message
                self.log.append(message)
            case "deleted":
                self.messages.pop(event["message_id"], None)
            case "answer":
                self.answers.append(Answer(event["query"], event["text"], event["alert"]))
            case "reaction":
                self.reactions[event["message_id"]] = event["emoji"]
            case "keyboard":
                self.keyboard = event["keyboard"]
            case "cleared":
                self.messages.clear()


class Phone:
    """One user's phone, open at the chat with one bot. Use as `async with Phone(...) as phone`.

    `hears` goes through the bot's messages and edits in the order in which they came, each once.
    """

    def __init__(
        self,
        base_url: str,
        token: str,
        user_id: int = 1001,
        name: str = "Sami",
        language_code: str = "en",
    ) -> None:
        self.user: Json = {"id": user_id, "first_name": name, "language_code": language_code}
        bot_id = token.partition(":")[0]
        self._http = httpx.AsyncClient(
            base_url=f"{base_url}/phone/{bot_id}", trust_env=False, timeout=70
        )
        self._chat = f"/chats/{user_id}"
        self._screen = _Screen()
        self._epoch = ""
        self._version = 0
        self._heard = 0
        self._answers_heard = 0
        self.state: Json = {}

    async def __aenter__(self) -> Self:
        """Join as a user."""
        await self._post("/users", self.user)
        await self._look(0)
        return self

    async def __aexit__(
        self,
        _: type[BaseException] | None,
        __: BaseException | None,
        ___: TracebackType | None,
    ) -> None:
        """Put the phone away."""
        await self._http.aclose()

    # Doing --------------------------------------------------------------------------------------

    async def say(self, text: str, *, reply_to: int | None = None) -> int:
        """Send a text or a command; returns the id of its (last) message."""
        return await self._send({"text": text, "reply_to": reply_to})

    async def forward(
        self,
        text: str,
        client: str = "Ahmed",
        *,
        hidden: bool = False,
        channel: bool = False,
        when: float | None = None,
    ) -> int:
        """Forward what a client wrote (`when`: Unix seconds, now by default)."""
        kind = "channel" if channel else "hidden_user" if hidden else "user"
        origin = {"from": client, "kind": kind, "date": when}
        return await self._send({"text": text, "forward": origin})

    async def send_location(self, latitude: float, longitude: float) -> int:
        """Send a place."""
        return await self._send({"location": {"latitude": latitude, "longitude": longitude}})

    async def send_contact(self, phone_number: str, first_name: str) -> int:
        """Send a contact."""
        return await self._send(
            {"contact": {"phone_number": phone_number, "first_name": first_name}}
        )

    async def send_photo(self, caption: str = "") -> int:
        """Send a photo."""
        return await self._send({"photo": {}, "caption": caption})

    async def send_document(
        self, name: str = "brief.txt", content: bytes | None = None, caption: str = ""
    ) -> int:
        """Send a file."""
        document: Json = {"name": name}
        if content is not None:
            document["content"] = base64.b64encode(content).decode()
        return await self._send({"document": document, "caption": caption})

    async def send_voice(self) -> int:
        """Send a voice message."""
        return await self._send({"voice": {}})

    async def send_sticker(self, emoji: str = "👍") -> int:
        """Send a sticker."""
        return await self._send({"sticker": {"emoji": emoji}})

    async def send_poll(self, question: str = "?", options: tuple[str, ...] = ("1", "2")) -> int:
        """Send a poll."""
        return await self._send({"poll": {"question": question, "options": list(options)}})

    async def edit(self, message_id: int, text: str) -> None:
        """Change a text sent before."""
        await self._post(f"{self._chat}/edit", {"message_id": message_id, "text": text})

    async def tap(self, wanted: str, message_id: int | None = None) -> str | None:
        """Tap the button whose label or data holds `wanted`; returns the callback query's id.

        The newest message with such a button is taken, or the one named, however old.
        """
        await self._look(0)
        held = self._screen.messages
        ids = [message_id] if message_id is not None else sorted(held, reverse=True)
        for candidate in ids:
            place = held[candidate].find_button(wanted) if candidate in held else None
            if place is not None:
                body = {"message_id": candidate, "row": place[0], "column": place[1]}
                result = await self._post(f"{self._chat}/tap", body)
                query = result["query"]
                return None if query is None else str(query)
        raise self._fail(f"no button with {wanted!r}")

    async def tap_gone(self, data: str, message_id: int) -> str:
        """Tap a button that was there once; returns the callback query's id."""
        body = {"message_id": message_id, "data": data}
        return str((await self._post(f"{self._chat}/tap", body))["query"])

    async def block(self) -> None:
        """Block the bot."""
        await self._post(f"{self._chat}/block", {})

    async def unblock(self) -> None:
        """Let the bot write again."""
        await self._post(f"{self._chat}/unblock", {})

    async def clear(self) -> None:
        """Empty the chat on the phone."""
        await self._post(f"{self._chat}/clear", {})

    async def ask_inline(self, text: str = "", *, wait: float = 10) -> Offered | None:
        """Type this behind the bot's name in a client's chat; None: nothing came so long."""
        result = await self._post(f"{self._chat}/inline", {"query": text, "wait": wait})
        return None if result is None else Offered(**result)

    async def inject(self, update: Json) -> Json:
        """Hand the bot an update as it is: a second time, or of a kind not known."""
        response = await self._http.post("/updates", json=update)
        return dict(self._checked(response)["update"])

    async def fetch(self, file_id: str) -> bytes:
        """Return the content of a file in the chat."""
        response = await self._http.get(f"/files/{file_id}")
        response.raise_for_status()
        return response.content

    # Seeing -------------------------------------------------------------------------------------

    async def messages(self) -> list[Message]:
        """Return what the chat shows now, oldest first."""
        await self._look(0)
        return [self._screen.messages[key] for key in sorted(self._screen.messages)]

    async def buttons_shown(self) -> frozenset[str]:
        """Return the data of every button that was ever shown, also those that are gone."""
        await self._look(0)
        shown = (button for message in self._screen.log for button in message.buttons)
        return frozenset(
            str(button["callback_data"]) for button in shown if "callback_data" in button
        )

    async def reactions(self) -> dict[int, str]:
        """Return the bot's reactions by message id."""
        await self._look(0)
        return {key: emoji for key, emoji in self._screen.reactions.items() if emoji}

    async def hears(
        self,
        wanted: str | Callable[[Message], bool] = "",
        timeout: float = 40,  # noqa: ASYNC109 - running out of it must show the chat
    ) -> Message:
        """Return the next message or edit by the bot that holds a text or satisfies a test.

        It begins after the one returned last; those passed over are not offered again.

        Raises:
            PhoneError: none came within `timeout` seconds.
        """
        deadline = time.monotonic() + timeout
        seen = self._heard
        while True:
            log = self._screen.log
            while seen < len(log):
                message = log[seen]
                seen += 1
                if message.from_bot and _satisfies(message, wanted):
                    self._heard = seen
                    return message
            left = deadline - time.monotonic()
            if left <= 0:
                raise self._fail(f"heard nothing like {wanted!r} in {timeout} s")
            await self._look(left)

    async def answered(
        self,
        timeout: float = 40,  # noqa: ASYNC109 - running out of it must show the chat
    ) -> Answer:
        """Return the bot's next answer to a tap.

        Raises:
            PhoneError: none came within `timeout` seconds.
        """
        deadline = time.monotonic() + timeout
        while self._answers_heard >= len(self._screen.answers):
            left = deadline - time.monotonic()
            if left <= 0:
                raise self._fail(f"no tap was answered in {timeout} s")
            await self._look(left)
        self._answers_heard += 1
        return self._screen.answers[self._answers_heard - 1]

    async def quiet(self, seconds: float = 0.5) -> None:
        """Make sure that the bot says nothing more for so long, and that nothing waits unheard.

        Raises:
            PhoneError: it said something.
        """
        deadline = time.monotonic() + seconds
        while True:
            spoken = [one for one in self._screen.log[self._heard :] if one.from_bot]
            if spoken:
                raise self._fail(f"it should be quiet, but the bot said {spoken[0]}")
            left = deadline - time.monotonic()
            if left <= 0:
                return
            await self._look(left)

    async def skip(self) -> None:
        """Take everything said so far as heard."""
        await self._look(0)
        self._heard = len(self._screen.log)
        self._answers_heard = len(self._screen.answers)

    def show(self) -> str:
        """Return the chat as text, every message and edit in order."""
        lines = [str(message) for message in self._screen.log]
        lines += [f"answer to a tap: {one}" for one in self._screen.answers]
        return "\n".join(lines) or "(the chat is empty)"

    # Wire ---------------------------------------------------------------------------------------

    async def _look(self, wait: float) -> None:
        query: dict[str, str | float] = {
            "epoch": self._epoch,
            "after": self._version,
            "wait": max(wait, 0),
        }
        shown = self._checked(await self._http.get(self._chat, params=query))
        if shown["epoch"] != self._epoch and self._epoch:
            # The simulator was started anew and tells everything again.
            self._screen = _Screen()
            heard, self._heard = self._heard, 0
            for event in shown["events"]:
                self._screen.apply(event)
            self._heard = min(heard, len(self._screen.log))
            self._answers_heard = min(self._answers_heard, len(self._screen.answers))
        else:
            for event in shown["events"]:
                self._screen.apply(event)
        self._epoch, self._version, self.state = shown["epoch"], shown["version"], shown

    async def _send(self, content: Json) -> int:
        given = {key: value for key, value in content.items() if value not in (None, "")}
        return int((await self._post(f"{self._chat}/send", given))[-1]["message_id"])

    async def _post(self, path: str, body: Json) -> Any:  # noqa: ANN401 - JSON has any shape
        return self._checked(await self._http.post(path, json=body)).get("result")

    def _checked(self, response: httpx.Response) -> Json:
        if response.is_error:
            raise self._fail(f"the phone was refused: {response.status_code} {response.text}")
        return dict(response.json())

    def _fail(self, problem: str) -> PhoneError:
        return PhoneError(f"{problem}\nThe chat so far:\n{self.show()}")


def _satisfies(message: Message, wanted: str | Callable[[Message], bool]) -> bool:
    return wanted in message.text if isinstance(wanted, str) else wanted(message)
