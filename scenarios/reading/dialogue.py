"""A pasted chat becomes lines by author, and the client's last move is told from the user's own."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from scenarios.reading.chat_lines import cut_lines
from scenarios.reading.chat_names import CLIENT, SELF, key_of
from scenarios.reading.chat_stamps import is_month_first, moment_of
from scenarios.reading.clean import MAX_CHARACTERS, drop_silent

MOST = MAX_CHARACTERS
"""Characters read of a pasted chat: the last ones, for there the client's last move stands."""


@dataclass(frozen=True, slots=True)
class Line:
    """One message of a dialogue.

    Attributes:
        author: the name as written; None where it is unknown.
        text: may span several lines.
        sent_at: aware; None where it is not told or not readable.
    """

    author: str | None
    text: str
    sent_at: datetime | None


@dataclass(frozen=True, slots=True)
class Move:
    """What the client said last.

    Attributes:
        author: the client; in a group the one who spoke last.
        text: all that was said since the freelancer's last line, joined by newlines.
        before: what was said before, oldest first.
        own_name: the freelancer's name as written, where it could be told.
    """

    author: str | None
    text: str
    before: tuple[Line, ...]
    own_name: str | None


def read_chat(text: str, *, zone: str = "UTC") -> tuple[Line, ...]:
    """The lines of a pasted chat export; () where the text is none. Never raises for any text.

    Args:
        text: anything; of one longer than `MOST` characters the end is read.
        zone: IANA name of the zone whose local time the stamps show.
    """
    local = ZoneInfo(zone)
    whole = drop_silent(text[-MOST:].replace("\r\n", "\n"))
    said = cut_lines(whole, is_end=len(text) > MOST)
    month_first = is_month_first(each.stamp for each in said if each.stamp is not None)
    return tuple(
        Line(
            each.author,
            each.text,
            None if each.stamp is None else moment_of(each.stamp, local, month_first=month_first),
        )
        for each in said
    )


def authors(lines: Sequence[Line]) -> tuple[str, ...]:
    """The known names, each once, in the order in which they appear."""
    return tuple(dict.fromkeys(line.author for line in lines if line.author is not None))


def last_move(lines: Sequence[Line], *, own: Collection[str]) -> Move | None:
    """The client's last move in a dialogue.

    None where it cannot be told whose it is (then the caller asks), or the client said nothing.

    Args:
        lines: oldest first.
        own: names under which the user himself appears, in any case of letters.
    """
    mine = _own_keys({_key(line) for line in lines}, {key_of(name) for name in own})
    if mine is None:
        return None
    said = [line for line in lines if line.text.strip()]
    end = next((at for at in range(len(said), 0, -1) if _key(said[at - 1]) not in mine), 0)
    if not end:
        return None
    start = end
    while start and _key(said[start - 1]) not in mine:
        start -= 1
    own_names = [line.author for line in lines if _key(line) in mine]
    return Move(
        author=said[end - 1].author,
        text="\n".join(line.text for line in said[start:end]),
        before=tuple(said[:start]),
        own_name=own_names[-1] if own_names else None,
    )


def _key(line: Line) -> str | None:
    return None if line.author is None else key_of(line.author)


def _own_keys(present: set[str | None], own: set[str]) -> set[str | None] | None:
    """The user's own keys, none where all is the client's; None where it cannot be told."""
    named = {key for key in present if key is not None}
    if mine := named & own:
        return {*mine}
    called = named & SELF
    if len(called) == 1:
        return {*called}
    if called:  # "Me" and "You": either may be the user
        return None
    if len(present) == 1:
        return set()
    clients = named & CLIENT
    return present - clients if len(present) == 2 and len(clients) == 1 else None
