"""Several messages sent at once, or one that holds a whole talk: what each client said last."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from bot.messages import Attached, Conversed, Forwarded, Incoming, Sender, Typed
from scenarios.reading.dialogue import Line, last_move, read_chat

_ME: Final = "\n"
"""Stands for the user among the names of forwards, which are of one line."""
_EARLIEST: Final = datetime.min.replace(tzinfo=UTC)


def join(parts: Sequence[Incoming], sender: Sender) -> Incoming:
    """What the parts of a burst say together; the parts are at least one."""
    forwards = [part for part in parts if isinstance(part, Forwarded)]
    if len(forwards) > 1:
        lines = [_line(part) for part in sorted(forwards, key=_when)]
        return _place(_converse(lines, mine=_ME, certain=True), forwards)
    if forwards:
        return forwards[0]
    texts = [part for part in parts if isinstance(part, Typed)]
    if texts:
        whole = Typed("\n".join(part.text for part in texts), texts[0].edited)
        return whole if whole.edited else unfold(whole, sender)
    return next((part for part in parts if isinstance(part, Attached)), parts[0])


def unfold(typed: Typed, sender: Sender) -> Incoming:
    """The talk that a pasted text holds; the text itself where it holds none."""
    lines = read_chat(typed.text)
    if not lines:
        return typed
    own = (sender.name, sender.name.partition(" ")[0]) if sender.name else ()
    move = last_move(lines, own=own)
    mine = None if move is None else move.own_name
    return _converse(lines, mine=mine, certain=move is not None)


def _place(told: Forwarded | Conversed, parts: Sequence[Forwarded]) -> Forwarded | Conversed:
    """What was told, each move with the message in which its client's words came last."""
    last = {part.author: part.message_id for part in parts if not part.own}
    if isinstance(told, Forwarded):
        return replace(told, message_id=last.get(told.author))
    moves = (replace(move, message_id=last.get(move.author)) for move in told.moves)
    return replace(told, moves=tuple(moves))


def _when(forward: Forwarded) -> datetime:
    return forward.sent_at or _EARLIEST


def _line(forward: Forwarded) -> Line:
    return Line(_ME if forward.own else forward.author, forward.text, forward.sent_at)


def _converse(lines: Sequence[Line], *, mine: str | None, certain: bool) -> Forwarded | Conversed:
    """One client's last move, or that of each who spoke, the latest first."""
    named = dict.fromkeys(line.author for line in reversed(lines))
    clients = [name for name in named if name is None or name != mine]
    if not clients:
        return Forwarded(_joined(lines), None, lines[-1].sent_at, own=True)
    moves = tuple(_move_of(lines, name, mine) for name in clients)
    return moves[0] if len(moves) == 1 else Conversed(moves, certain)


def _move_of(lines: Sequence[Line], client: str | None, mine: str | None) -> Forwarded:
    """What a client said since the user's last words, or before them."""
    between = [line for line in lines if line.author in (client, mine)]
    end = max(at for at, line in enumerate(between, 1) if line.author == client)
    start = end
    while start and between[start - 1].author == client:
        start -= 1
    behind = between[start - 1].text if start else ""
    said = between[start:end]
    return Forwarded(_joined(said), client, said[-1].sent_at, behind=behind)


def _joined(lines: Sequence[Line]) -> str:
    return "\n".join(line.text for line in lines)
