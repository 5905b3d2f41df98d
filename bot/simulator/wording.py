"""Texts as Telegram takes them: cleaned, measured in UTF-16 units, commands and links found."""

import re
from collections.abc import Callable, Iterable
from typing import Any

from bot.simulator.errors import BadRequestError
from bot.simulator.markup import count_units, parse_html

Json = dict[str, Any]

TEXT_LIMIT = 4096  # UTF-16 units, after parsing
CAPTION_LIMIT = 1024
MOST_ENTITIES = 100

# Line separators and directional embeddings, which Telegram removes from every text.
_REMOVED = re.compile("[\r\u2028-\u202e]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f]")
# What counts as nothing when a text is asked whether it says anything.
_BLANK = re.compile("[\\s\u200b-\u200f\u2060-\u2069\ufeff\u00ad]*")

_FOUND: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("url", re.compile(r"\bhttps?://[^\s<>]+[^\s<>.,;:!?)»\"']", re.IGNORECASE)),
    ("email", re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b")),
    (
        "bot_command",
        re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])"),
    ),
    ("mention", re.compile(r"(?<!\w)@[A-Za-z][A-Za-z0-9_]{3,31}\b")),
    ("hashtag", re.compile(r"(?<!\w)#(?!\d+\b)\w+")),
)


def clean_text(text: str) -> str:
    """Return the text without what Telegram silently removes."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _CONTROL.sub(" ", _REMOVED.sub("", whole))


def check_encoding(text: str) -> None:
    """Refuse half a pair of UTF-16: it is no letter and has no UTF-8.

    Raises:
        BadRequestError: there is one.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        raise BadRequestError("strings must be encoded in UTF-8") from None


def is_blank(text: str) -> bool:
    """Tell whether a text has nothing to show."""
    return _BLANK.fullmatch(text) is not None


def find_entities(text: str, taken: Iterable[Json] = ()) -> list[Json]:
    """Return the links, commands, mentions and tags that Telegram finds by itself in a text.

    `taken` are the entities it already has; nothing is found inside code or a link.
    """
    closed = [
        (one["offset"], one["offset"] + one["length"])
        for one in taken
        if one["type"] in {"code", "pre", "text_link"}
    ]
    found: list[Json] = []
    for kind, pattern in _FOUND:
        for match in pattern.finditer(text):
            begin = count_units(text[: match.start()])
            end = begin + count_units(match[0])
            if all(end <= first or last <= begin for first, last in closed):
                closed.append((begin, end))
                found.append({"type": kind, "offset": begin, "length": end - begin})
    return found


def trim(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Return the text without blanks around it, its entities moved and cut to fit."""
    begin = count_units(text) - count_units(text.lstrip())
    text = text.strip()
    end = count_units(text)
    kept: list[Json] = []
    for entity in entities:
        first = min(max(entity["offset"] - begin, 0), end)
        last = min(max(entity["offset"] + entity["length"] - begin, 0), end)
        if first < last:
            kept.append({**entity, "offset": first, "length": last - first})
    return text, kept


def read_text(source: str, parse_mode: str, given: list[Json]) -> tuple[str, list[Json]]:
    """Return what a bot's text becomes: parsed, cleaned, trimmed, with its first 100 entities.

    `given` are entities the bot marked itself, used when no parse mode is named.

    Raises:
        BadRequestError: a parse mode, a markup or an encoding that cannot be read.
    """
    check_encoding(source)
    modes: dict[str, Callable[[str], tuple[str, list[Json]]]] = {
        "": lambda text: (text, given),
        "html": parse_html,
    }
    parser = modes.get(parse_mode.lower())
    if parser is None:
        # The coach speaks HTML only; Markdown is refused rather than read wrongly.
        raise BadRequestError("unsupported parse_mode")
    text, entities = trim(*parser(clean_text(source)))
    found = [*entities, *find_entities(text, entities)]
    ordered = sorted(found, key=lambda one: (one["offset"], -one["length"]))
    return text, ordered[:MOST_ENTITIES]  # Telegram shows the rest without its style


def split_text(text: str, limit: int = TEXT_LIMIT) -> list[str]:
    """Cut a long text into messages, as Telegram's apps do with a long paste."""
    parts: list[str] = []
    rest = text.strip()
    while count_units(rest) > limit:
        cut = rest.encode("utf-16-le")[: limit * 2].decode("utf-16-le", "ignore")
        space = max(cut.rfind("\n"), cut.rfind(" "))
        cut = cut[:space] if space > 0 else cut
        parts.append(cut.strip())
        rest = rest[len(cut) :].strip()
    return [*parts, rest] if rest else parts
