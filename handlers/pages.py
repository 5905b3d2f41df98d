"""Cuts a long HTML text into messages that Telegram takes, at paragraphs, with every tag closed."""

import re
from html import unescape

_TAG = re.compile(r"<(/?)([a-z]+)([^>]*)>")
_PIECE = re.compile(r"<[^>]*>|&[a-z0-9#]+;|\s+|[^<&\s]{1,64}|.", re.DOTALL)


def measure(html: str) -> int:
    """UTF-16 units of the text without its tags, as Telegram counts a message's length."""
    return len(unescape(_TAG.sub("", html)).encode("utf-16-le", "surrogatepass")) // 2


def split_html(html: str, limit: int) -> list[str]:
    """The text in parts of at most `limit` units each; one part where it fits.

    Parts end at an empty line where possible, else at a line, else between words.
    """
    if measure(html) <= limit:
        return [html]
    parts: list[str] = []
    current, size, open_tags = "", 0, list[tuple[str, str]]()
    for piece in _paragraphs(html, limit):
        length = measure(piece)
        if size + length > limit and size:
            parts.append(current.rstrip() + _closing(open_tags))
            current, size = _opening(open_tags), 0
        if not size:
            piece = piece.lstrip()  # noqa: PLW2901 - a part does not begin with a gap
            length = measure(piece)
        current += piece
        size += length
        _follow(open_tags, piece)
    if size:
        parts.append(current.rstrip())
    # Telegram refuses a message of gaps alone
    return [part for part in parts if _TAG.sub("", part).strip()] or [html]


def _paragraphs(html: str, limit: int) -> list[str]:
    """The text in the largest pieces that fit: paragraphs, else lines, else words."""
    pieces: list[str] = []
    for paragraph in re.split(r"(?<=\n\n)", html):
        if measure(paragraph) <= limit:
            pieces.append(paragraph)
            continue
        for line in re.split(r"(?<=\n)", paragraph):
            if measure(line) <= limit:
                pieces.append(line)
            else:
                pieces += _PIECE.findall(line)
    return pieces


def _follow(open_tags: list[tuple[str, str]], piece: str) -> None:
    for closes, name, rest in _TAG.findall(piece):
        if closes:
            if open_tags and open_tags[-1][0] == name:
                open_tags.pop()
        else:
            open_tags.append((name, rest))


def _opening(open_tags: list[tuple[str, str]]) -> str:
    return "".join(f"<{name}{rest}>" for name, rest in open_tags)


def _closing(open_tags: list[tuple[str, str]]) -> str:
    return "".join(f"</{name}>" for name, _ in reversed(open_tags))
