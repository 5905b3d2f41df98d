"""Cuts a pasted chat into what was said by whom; a message that merely holds colons is none."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from scenarios.reading.chat_names import (
    LONGEST_NAME,
    SELF,
    could_write,
    is_field,
    key_of,
    looks_like_name,
)
from scenarios.reading.chat_noise import is_notice, spoken
from scenarios.reading.chat_stamps import LONGEST, Stamp, read_stamp
from scenarios.reading.wordlist import list_words

_LONGEST_HEAD = LONGEST_NAME + LONGEST + 8
_MOST_BEFORE = 2  # lines before the first stamp: a remark of the user, an end of a longer message

_DASH = re.compile(rf"\s*(.{{8,{LONGEST}}}?)\s[-–—]\s(.*)", re.DOTALL)
_BRACKET = re.compile(rf"\s*\[([^\[\]]{{4,{LONGEST}}})\]:?\s?(.*)", re.DOTALL)
_BEHIND = re.compile(
    rf"(?:> ?)?([^\[\]]{{1,{LONGEST_NAME}}}?),?\s\[([^\[\]]{{8,{LONGEST}}})\]:?\s*"
)
_NAMED = re.compile(rf"([^:]{{1,{LONGEST_NAME}}}):(?:\s+(.*))?", re.DOTALL)
_TIMED = re.compile(r"([^\W\d_][^:\d]{0,40}?),?\s[(\[]?\d{1,2}:\d{2}[)\]]?:\s+(.*)", re.DOTALL)
_QUOTES = frozenset('"“”«»„')
_WORD = re.compile(r"[^\W\d_]+")
_ASKS = re.compile(r"[?؟]")

# Words of someone who talks to somebody; a list of fields has none.
_TALK = frozenset(
    map(
        key_of,
        list_words(
            "i you we me my your yours our us i'm i'll please hi hello hey thanks thank yes yeah"
            " я вы ты мы мне вам вас тебе тебя нам нас мой моя моё ваш ваша ваше ваши вами тобой"
            " здравствуйте привет добрый спасибо пожалуйста да давайте давай хорошо"
            " أنا انا أنت انت إنت انتي نحن احنا إحنا حنا لي لك لكم لنا معي معك معنا عندي عندك عندنا"
            " حضرتك حضرتكم ممكن شكرا مرحبا أهلا اهلا هلا السلام صباح مساء تمام نعم أيوه ايوه طيب"
            " ابغى أبغى ابي أبي عايز عاوز بدي محتاج أريد اريد بدنا عايزين"
        ),
    )
)


@dataclass(frozen=True, slots=True)
class Said:
    """One message of a chat: its author as written, its text, and the stamp where it has one."""

    author: str
    text: str
    stamp: Stamp | None = None


@dataclass(frozen=True, slots=True)
class _Head:
    """The line with which a message begins; without an author the program speaks."""

    kind: str
    author: str | None
    rest: str
    stamp: Stamp | None = None
    above: bool = False  # the author stands on the line above
    below: str = ""  # the next line, where nothing stands behind the name

    @property
    def form(self) -> tuple[str, str]:
        return self.kind, "" if self.stamp is None else self.stamp.shape

    @property
    def opening(self) -> str:
        return self.rest or self.below


def cut_lines(text: str, *, is_end: bool) -> tuple[Said, ...]:
    """What was said, in order; () where the text is no chat.

    Args:
        text: lines parted by line feeds, nothing silent in it.
        is_end: whether it is the end of a longer text, and may begin within a message.
    """
    lines = text.split("\n")
    heads = [_stamped(line, lines[at - 1] if at else "") for at, line in enumerate(lines)]
    first = next((head for head in heads if head and head.stamp and head.stamp.is_full), None)
    if first is not None:
        ours = [head if head is not None and head.form == first.form else None for head in heads]
        return _cut(lines, ours, _is_stamped_chat, most_before=None if is_end else _MOST_BEFORE)
    first = next((head for head in heads if head), None)
    if first is not None:
        ours = [head if head is not None and head.form == first.form else None for head in heads]
        return _cut(lines, ours, _is_timed_chat, most_before=None if is_end else 0)
    heads = [_bare(line, below) for line, below in zip(lines, (*lines[1:], ""), strict=True)]
    return _cut(lines, heads, _is_bare_chat, most_before=None if is_end else 0)


def _cut(
    lines: Sequence[str],
    heads: Sequence[_Head | None],
    is_chat: Callable[[Sequence[_Head]], bool],
    *,
    most_before: int | None,
) -> tuple[Said, ...]:
    """What is said from each head to the next, where those with an author make a chat."""
    start = next((at for at, head in enumerate(heads) if head is not None), len(lines))
    until = start - 1 if start < len(lines) and _is_above(heads[start]) else start
    before = [line for line in lines[:until] if line.strip() and not is_notice(line.strip())]
    if most_before is not None and len(before) > most_before:
        return ()
    if not is_chat([head for head in heads if head is not None and head.author is not None]):
        return ()
    said: list[Said] = []
    author: str | None = None
    stamp: Stamp | None = None
    open_lines: list[str] = []
    for line, head in zip(lines, heads, strict=True):
        if head is None:
            open_lines.append(line)
            continue
        if head.above and open_lines:
            open_lines.pop()
        _close(said, author, open_lines, stamp)
        author, stamp, open_lines = head.author, head.stamp, [head.rest]
    _close(said, author, open_lines, stamp)
    return tuple(said)


def _close(said: list[Said], author: str | None, lines: list[str], stamp: Stamp | None) -> None:
    if author is not None and (text := spoken(lines)):
        said.append(Said(author, text, stamp))


def _is_above(head: _Head | None) -> bool:
    return head is not None and head.above


def _stamped(line: str, above: str) -> _Head | None:
    """The head of a message before or behind whose author a stamp stands."""
    if (found := _BRACKET.fullmatch(line)) is not None:
        return _bracketed(found[1], found[2], above)
    if len(line) <= _LONGEST_HEAD and (found := _BEHIND.fullmatch(line.strip())) is not None:
        stamp = read_stamp(found[2])
        name = _author(found[1])
        return None if stamp is None or name is None else _Head("behind", name, "", stamp)
    found = _DASH.match(line)
    if found is None or not found[1][0].isdecimal():
        return None
    stamp = read_stamp(found[1])
    return None if stamp is None or not stamp.is_full else _head("dash", found[2], stamp)


def _bracketed(inside: str, rest: str, above: str) -> _Head | None:
    """The head that begins with a stamp in brackets; the author is behind it, or a line above."""
    stamp = read_stamp(inside)
    if stamp is None:
        return None
    head = _head("bracket", rest, stamp)
    if not stamp.is_full or (head.author is not None and not is_field(head.author)):
        return head
    over = _NAMED.fullmatch(above.strip()) if len(above) <= _LONGEST_HEAD else None
    if over is not None and not over[2] and (name := _author(over[1])):
        return _Head("above", name, rest, stamp, above=True)
    return head


def _head(kind: str, rest: str, stamp: Stamp) -> _Head:
    found = _NAMED.fullmatch(rest)
    name = None if found is None else _author(found[1])
    if found is None or name is None:
        return _Head(kind, None, rest, stamp)
    return _Head(kind, name, found[2] or "", stamp)


def _author(written: str) -> str | None:
    """The name without the sign of an unknown number; None where a notice stands instead."""
    name = " ".join(written.split()).removeprefix("~").strip()
    return None if not name or _QUOTES & set(name) else name


def _bare(line: str, below: str) -> _Head | None:
    """The head of a message before which only a name stands."""
    if (found := _TIMED.fullmatch(line.strip())) is not None:
        name = found[1].strip()
        return _Head("timed", name, found[2]) if looks_like_name(name) else None
    found = _NAMED.fullmatch(line.strip())
    if found is None or not _may_be_bare(found[1].strip()):
        return None
    return _Head("bare", found[1].strip(), found[2] or "", below=below)


def _may_be_bare(name: str) -> bool:
    # "ahmed" is written small in haste; whether that is enough is seen beside the others
    return looks_like_name(name) or (name.isalpha() and looks_like_name(name.capitalize()))


def _is_stamped_chat(heads: Sequence[_Head]) -> bool:
    """Stamps of a date and a time say enough, unless only items of a schedule stand behind."""
    return bool(heads) and not all(is_field(head.author or "") for head in heads)


def _is_timed_chat(heads: Sequence[_Head]) -> bool:
    """A time or a date alone may also stand before remarks on a video, or before a plan's items."""
    names = Counter(key_of(head.author or "") for head in heads)
    if len(heads) < 2 or not all(could_write(head.author or "") for head in heads):
        return False
    if _one_is_self(names):
        return True
    hours = [head.stamp.time[0] for head in heads if head.stamp and head.stamp.time]
    if hours and max(hours) <= 2:
        return False
    return max(names.values()) > 1 or _is_exchange(heads)


def _is_bare_chat(heads: Sequence[_Head]) -> bool:
    """Without stamps: two or more names, of whom one is the user's, speaks twice, or both talk."""
    names = Counter(key_of(head.author or "") for head in heads)
    if len(names) < 2:
        return False
    talks = any(map(_talks, heads))
    if _one_is_self(names):
        return talks
    if not all(head.kind == "bare" and looks_like_name(head.author or "") for head in heads):
        return False
    if max(names.values()) > 1:
        return talks
    return _is_exchange(heads)


def _is_exchange(heads: Sequence[_Head]) -> bool:
    """Whether two speak to each other, each in a sentence."""
    return (
        len(heads) == 2
        and heads[0].author != heads[1].author
        and not any(key_of(head.author or "") in SELF for head in heads)
        and all(len(_WORD.findall(head.opening)) >= 3 for head in heads)
        and any(map(_talks, heads))
    )


def _one_is_self(names: Counter[str]) -> bool:
    """Whether one is the user; "Me: texts, you: layout" parts the work and is no talk."""
    return len(SELF & names.keys()) == 1 and len(names) > 1


def _talks(head: _Head) -> bool:
    words = _WORD.findall(head.opening)
    if len(words) < 2:
        return False
    return _ASKS.search(head.opening) is not None or not _TALK.isdisjoint(map(key_of, words))
