"""What the bot is told and what it says, without Telegram's types; what is said lives as JSON."""

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, TypeAlias

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
    """

    text: str
    author: str | None
    sent_at: datetime | None
    own: bool = False
    behind: str = ""


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


Incoming: TypeAlias = (
    Typed | Forwarded | Conversed | Commanded | Pressed | Located | Attached | Blocked
)

# -- said -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Button:
    """A button: sends `data` (1-64 bytes) or copies `copy` (1-256 characters)."""

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
    """A message of ours changed in place; a new one if it is gone."""

    message_id: int
    text: str
    buttons: Rows = ()


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
class File:
    """A document made of text."""

    name: str
    content: str
    caption: str = ""


Outgoing: TypeAlias = Send | Edit | Unbutton | Answer | File

_KINDS: dict[str, type[Any]] = {
    "send": Send,
    "edit": Edit,
    "unbutton": Unbutton,
    "answer": Answer,
    "file": File,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


class MessageError(ValueError):
    """Stored JSON that is no message."""


def dump_message(message: Outgoing) -> dict[str, Any]:
    """The message as JSON."""
    return {"kind": _NAMES[type(message)], **asdict(message)}


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
        message: Outgoing = kind(**fields)
    except (KeyError, TypeError) as error:
        raise MessageError("the stored message is damaged") from error
    return message
