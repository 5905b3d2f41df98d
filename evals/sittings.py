"""A newcomer's sitting from its file, and its transcript for people to read."""

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

from bot.texts import LANGUAGES, load_texts
from evals.corpus import CorpusError

ROOM = Path(__file__).with_name("sessions")
_MARKUP = re.compile(r"([\\`*_<>#\[\]|~])")
_MARKS = {"bold": "**", "italic": "*"}
_QUOTES = ("blockquote", "expandable_blockquote", "code", "pre")
_UNITS = {"m": "minutes", "h": "hours", "d": "days"}

Json: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Types:
    """Something typed, a command too."""

    text: str


@dataclass(frozen=True, slots=True)
class Forwards:
    """What a client wrote so many minutes ago; more than one message at once."""

    texts: tuple[str, ...]
    client: str
    minutes_ago: int


@dataclass(frozen=True, slots=True)
class Taps:
    """A button: by the key of its label's text, or counted from 1 under the newest buttons."""

    button: str | int


@dataclass(frozen=True, slots=True)
class Waits:
    """Time that passes."""

    time: timedelta


Step: TypeAlias = Types | Forwards | Taps | Waits


@dataclass(frozen=True, slots=True)
class Sitting:
    """One person's first half hour, and days after it.

    Attributes:
        language: of the person's phone.
        name: as Telegram shows it.
        title: heads the page.
        about: who this is, and what went wrong with the client.
        begins: when, UTC.
        zone: the clock on the wall.
        steps: what is done, in order.
    """

    language: str
    name: str
    title: str
    about: str
    begins: datetime
    zone: ZoneInfo
    steps: tuple[Step, ...]


def read_sitting(language: str) -> Sitting:
    """The sitting in a language. Raises CorpusError, naming the step."""
    path = ROOM / f"{language}.json"
    where = path.name
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        zone = ZoneInfo(told["zone"])
        steps = []
        for number, step in enumerate(told["steps"], 1):
            where = f"{path.name}, step {number}"
            steps.append(_step(step))
        return Sitting(
            language,
            str(told["name"]),
            str(told["title"]),
            str(told["about"]),
            datetime.fromisoformat(told["begins"]).replace(tzinfo=zone).astimezone(UTC),
            zone,
            tuple(steps),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CorpusError(f"{where}: {error!r}") from error


def _step(told: Json) -> Step:
    match told:
        case {"types": str(text), **rest} if text and not rest:
            return Types(text)
        case {"forwards": str(text), "from": str(client), "minutes_ago": int(ago), **rest} if (
            not rest
        ):
            return Forwards((text,), client, ago)
        case {"forwards": [*texts], "from": str(client), "minutes_ago": int(ago), **rest} if (
            not rest and all(isinstance(text, str) for text in texts)
        ):
            return Forwards(tuple(texts), client, ago)
        case {"taps": int(place), **rest} if not rest and place > 0:
            return Taps(place)
        case {"taps": str(key), **rest} if not rest and labels_of(key):
            return Taps(key)
        case {"waits": str(time), **rest} if not rest:
            count, unit = time.split()
            return Waits(timedelta(**{_UNITS[unit]: int(count)}))
        case _:
            raise ValueError("no step that a person takes")


def labels_of(key: str) -> frozenset[str]:
    """What a button of this text may be called, in any language: it may have been changed.

    A setting's button is called by its question's label. Nothing for no key.
    """
    texts, found = load_texts(), set()
    for language in LANGUAGES:
        if key in texts.keys(language):
            is_asked = texts.has_note(language, key, "label")
            label = texts.note(language, key, "label") if is_asked else texts.say(language, key)
            found.add(label)
    return frozenset(map(_unescape, found))


def _unescape(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


class Transcript:
    """What was done and said, as a page of Markdown."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting
        self._parts = [f"# {sitting.title}", sitting.about]
        self._day = ""
        self._shown: dict[int, tuple[str, str]] = {}
        self._said_last = ""
        self._bot = re.split(" [–—] ", load_texts().say(sitting.language, "bot-name"))[0]
        if sitting.language == "ar":
            self._parts.insert(0, '<div dir="rtl">')

    def page(self) -> str:
        """All of it so far."""
        closing = ["</div>"] if self._sitting.language == "ar" else []
        return "\n\n".join([*self._parts, *closing]) + "\n"

    def do(self, step: Step, label: str, at: datetime) -> None:
        """What the person did."""
        match step:
            case Types(text):
                self._say(self._sitting.name, at, _quoted(_escape(text)))
            case Forwards(texts, client):
                for text in texts:
                    self._say(f"{self._sitting.name} ↪ {client}", at, _quoted(_escape(text)))
            case Taps():
                self._say(self._sitting.name, at, f"☝ `{label}`")
            case Waits():
                pass

    def hear(self, event: Json, at: datetime) -> None:
        """What the phone shows next of what the bot did."""
        match event:
            case {"kind": "message" | "edited" as kind, "message": message} if message["from"][
                "is_bot"
            ]:
                words, rows = _render(message), _rows(message)
                old = self._shown.get(message["message_id"], ("", ""))
                self._shown[message["message_id"]] = (words, rows)
                if kind == "edited" and old[0] == words and not rows:
                    return  # a question that was answered loses its buttons
                edited = " ✎" if kind == "edited" else ""
                self._say(f"{self._bot}{edited}", at, "\n\n".join(filter(None, (words, rows))))
            case {"kind": "answer", "text": str(text)} if text:
                self._say(f"{self._bot} 💬", at, _escape(text))
            case {"kind": "reaction", "emoji": str(emoji)} if emoji:
                self._say(self._bot, at, emoji)

    def _say(self, who: str, at: datetime, words: str) -> None:
        local = at.astimezone(self._sitting.zone)
        day = f"{local:%Y-%m-%d}"
        if day != self._day:
            self._day = day
            self._parts.append(f"## {day}")
            self._said_last = ""
        head = f"**{who}** · {local:%H:%M}"
        self._parts += [words] if head == self._said_last else [head, words]
        self._said_last = head


def _rows(message: Json) -> str:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return "  \n".join(" ".join(f"`{button['text']}`" for button in row) for row in rows)


def _render(message: Json) -> str:
    """A message with its bold and italic words; a draft and what is folded are quoted."""
    document = message.get("document")
    text = message.get("text") or message.get("caption") or ""
    entities = message.get("entities") or message.get("caption_entities") or []
    units = text.encode("utf-16-le")
    opens: dict[int, str] = {}
    closes: dict[int, str] = {}
    quoted: list[tuple[int, int]] = []
    for entity in entities:
        start, end = entity["offset"], entity["offset"] + entity["length"]
        mark = _MARKS.get(entity["type"], "")
        opens[start] = opens.get(start, "") + mark
        closes[end] = mark + closes.get(end, "")
        if entity["type"] in _QUOTES:
            quoted.append((start, end))

    def piece(start: int, end: int) -> str:
        cuts = sorted({start, end, *(at for at in (*opens, *closes) if start < at < end)})
        said = opens.get(start, "")
        for left, right in pairwise(cuts):
            said += _escape(units[2 * left : 2 * right].decode("utf-16-le"))
            said += closes.get(right, "") + (opens.get(right, "") if right < end else "")
        return said

    parts, at = [], 0
    for start, end in quoted:
        parts += [_lines(piece(at, start)), _quoted(piece(start, end))]
        at = end
    parts.append(_lines(piece(at, len(units) // 2)))
    if document is not None:
        parts.insert(0, f"📎 `{document['file_name']}`")
    return "\n\n".join(part for part in parts if part)


def _escape(text: str) -> str:
    return _MARKUP.sub(r"\\\1", text)


def _lines(text: str) -> str:
    """Line breaks that stay."""
    return re.sub(r"(?<=[^\n])\n(?=[^\n])", "  \n", text.strip())


def _quoted(text: str) -> str:
    return "\n".join(
        f"> {line}  ".rstrip() if not line else f"> {line}" for line in _lines(text).split("\n")
    )
