"""What the bot is told and what it says, without Telegram's types; what is said lives as JSON."""

from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final, TypeAlias

from bot.charts import Chart, load_chart
from bot.papers import Paper, load_paper

# -- told -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sender:
    """Who wrote, as Telegram tells it."""

    user_id: int
    chat_id: int
    language_code: str | None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Typed:
    """A text of the user's own. `edited`: he changed a message sent before."""

    text: str
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A message of somebody else, forwarded.

    Attributes:
        author: the name it shows, also when the account is hidden.
        sent_at: when it was written first, UTC.
        own: whether the user himself wrote it.
        behind: what the user had written last before it, where a whole talk was handed over.
        message_id: the message of our chat that it came in, the last of several; None: unknown.
    """

    text: str
    author: str | None
    sent_at: datetime | None
    own: bool = False
    behind: str = ""
    message_id: int | None = field(default=None, compare=False)


MOST_MOVES = 3
"""People of one talk whose words are read; more of them are a crowd."""


@dataclass(frozen=True, slots=True)
class Conversed:
    """A talk of several people, forwarded at once or pasted.

    Attributes:
        moves: what each of them said last, the latest first.
        certain: False where one of them may be the user himself.
    """

    moves: tuple[Forwarded, ...]
    certain: bool


@dataclass(frozen=True, slots=True)
class Commanded:
    """A /command, lower case, without slash, with the words behind it."""

    name: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button under a message of ours. `message_id`: None when it is too old to be known."""

    data: str
    callback_id: str
    message_id: int | None


@dataclass(frozen=True, slots=True)
class Located:
    """A shared place, degrees."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Attached:
    """Something that cannot be read: "sticker", "voice", "photo", "file", "other"."""

    kind: str


@dataclass(frozen=True, slots=True)
class Blocked:
    """The user stopped the bot, or came back."""

    blocked: bool


@dataclass(frozen=True, slots=True)
class AskedInline:
    """What the user types behind the bot's name in some chat; it is sent at every pause."""

    query_id: str
    words: str


Incoming: TypeAlias = (
    Typed | Forwarded | Conversed | Commanded | Pressed | Located | Attached | Blocked | AskedInline
)

# -- said -----------------------------------------------------------------------------------------


MOST_LABEL: Final = 34
"""Characters of a button's label: as many as a button across the chat of a phone 360 px wide shows.
Telegram breaks no label into lines; what there is no room for is not seen."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button: sends `data` (1-64 bytes) or copies `copy` (1-256 characters).

    Its label has at most MOST_LABEL characters; names and words of the user's are cut.
    """

    label: str
    data: str | None = None
    copy: str | None = None


Rows: TypeAlias = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Send:
    """A new message; `text` is HTML."""

    text: str
    buttons: Rows = ()


@dataclass(frozen=True, slots=True)
class Edit:
    """A message of ours changed in place; a new one if it is gone.

    Attributes:
        callback_id: the press that it answers; None: none, or one that is answered already.
        unchanged: what that press is told where the message stands so already: else it would be
            answered by nothing that can be seen.
    """

    message_id: int
    text: str
    buttons: Rows = ()
    callback_id: str | None = None
    unchanged: str = ""


@dataclass(frozen=True, slots=True)
class Unbutton:
    """The buttons of a message taken away."""

    message_id: int


@dataclass(frozen=True, slots=True)
class Answer:
    """A button's press acknowledged, with a short note (0-200 characters) if any."""

    callback_id: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class React:
    """A sign of ours on a message of the user's: a "saved" that makes no sound."""

    message_id: int


@dataclass(frozen=True, slots=True)
class File:
    """A document made of text."""

    name: str
    content: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Print:
    """A paper as a PDF, printed when it is sent.

    Attributes:
        instead: the same as text, which is sent where it cannot be printed.
    """

    name: str
    paper: Paper
    caption: str
    instead: File


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart, drawn when it is sent.

    Attributes:
        caption: the same in words, HTML, at most 1024 UTF-16 units.
        message_id: of the picture whose place it takes; None: a new message, as also where that
            one is gone.
    """

    chart: Chart
    caption: str
    buttons: Rows = ()
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One of what is offered inline; all of it is plain text.

    Attributes:
        title: what it is, for the user.
        about: the line below it, how its words begin.
        words: what a tap sends to the chat (1-4096 UTF-16 units).
    """

    title: str
    about: str
    words: str


@dataclass(frozen=True, slots=True)
class Offer:
    """What may be inserted into a chat: the answer to an inline query, at most 50 choices."""

    query_id: str
    choices: tuple[Choice, ...] = ()


Outgoing: TypeAlias = Send | Edit | Unbutton | Answer | React | File | Print | Picture | Offer

INLINE_LIFE: Final = timedelta(seconds=10)
"""How long an inline query can be answered: whoever typed it has typed on, or has gone."""

_KINDS: dict[str, type[Any]] = {
    "send": Send,
    "edit": Edit,
    "unbutton": Unbutton,
    "answer": Answer,
    "react": React,
    "file": File,
    "print": Print,
    "picture": Picture,
    "offer": Offer,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}
FLEETING_KIND: Final = _NAMES[Offer]
"""The stored kind of what is of use for `INLINE_LIFE` alone, and in this run alone."""


class MessageError(ValueError):
    """Stored JSON that is no message."""


def dump_message(message: Outgoing) -> dict[str, Any]:
    """The message as JSON."""
    return {"kind": _NAMES[type(message)], **asdict(message)}


def is_fleeting(stored: dict[str, Any]) -> bool:
    """Whether a stored message is of use for `INLINE_LIFE` alone, and in this run alone."""
    return stored.get("kind") == FLEETING_KIND


def load_message(stored: dict[str, Any]) -> Outgoing:
    """The message from its JSON.

    Raises:
        MessageError: the JSON is not what `dump_message` made.
    """
    fields = dict(stored)
    try:
        kind = _KINDS[fields.pop("kind")]
        if "buttons" in fields:
            fields["buttons"] = tuple(
                tuple(Button(**button) for button in row) for row in fields["buttons"]
            )
        if "choices" in fields:
            fields["choices"] = tuple(Choice(**choice) for choice in fields["choices"])
        if "chart" in fields:
            fields["chart"] = load_chart(fields["chart"])
        if "paper" in fields:
            fields["paper"] = load_paper(fields["paper"])
            fields["instead"] = File(**fields["instead"])
        message: Outgoing = kind(**fields)
    except (KeyError, TypeError, ValueError) as error:
        raise MessageError("the stored message is damaged") from error
    return message
