"""Telegram's HTML, read as strictly as Telegram reads it."""

import html
import re
from dataclasses import dataclass, field
from typing import Any

from bot.simulator.errors import BadRequestError

Json = dict[str, Any]

_STYLES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_START = re.compile(r"<([^\s>/]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>")
_END = re.compile(r"</([^\s>]*)\s*>")
_ATTRIBUTE = re.compile(r"\s*([^\s=]+)(?:\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"']+))?")
# Telegram knows these four names and numbers; any other ampersand is just an ampersand.
_REFERENCE = re.compile(r"&(?:lt|gt|amp|quot|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});?")
_LINK = re.compile(r"(?:https?|tg|mailto|tel):\S+|[\w-]+(?:\.[\w-]+)+\S*", re.IGNORECASE)


def count_units(text: str) -> int:
    """Return the length in UTF-16 units, which is how Telegram measures."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass
class _Tag:
    name: str
    at: int
    attributes: dict[str, str]


@dataclass
class _Parse:
    source: str
    out: list[str] = field(default_factory=list)
    length: int = 0
    open: list[_Tag] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def refuse(self, reason: str, at: int) -> BadRequestError:
        place = len(self.source[:at].encode())
        return BadRequestError(f"can't parse entities: {reason.format(place=place)}")

    def add(self, text: str) -> None:
        self.out.append(text)
        self.length += count_units(text)


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Return the text and the MessageEntity objects of a text in Telegram's HTML.

    Raises:
        BadRequestError: "can't parse entities: …", for a tag unknown, unclosed or closed wrongly.
    """
    parse = _Parse(source)
    at = 0
    while at < len(source):
        char = source[at]
        reference = _REFERENCE.match(source, at) if char == "&" else None
        if reference is not None:
            parse.add(html.unescape(reference[0]))
            at = reference.end()
        elif char != "<":
            parse.add(char)
            at += 1
        elif source.startswith("</", at):
            at = _close(parse, at)
        else:
            at = _open(parse, at)
    if parse.open:
        name = parse.open[-1].name
        raise parse.refuse(f'Can\'t find end tag corresponding to start tag "{name}"', at)
    return "".join(parse.out), _arrange(parse.entities)


def _open(parse: _Parse, at: int) -> int:
    found = _START.match(parse.source, at)
    if found is None:
        raise parse.refuse("Unclosed start tag at byte offset {place}", at)
    name = found[1].lower()
    if name not in _STYLES:
        shown = found[1].replace("{", "{{").replace("}", "}}")
        raise parse.refuse(f'Unsupported start tag "{shown}" at byte offset {{place}}', at)
    attributes: dict[str, str] = {}
    for key, value in _ATTRIBUTE.findall(found[2]):
        if not value and (name, key.lower()) != ("blockquote", "expandable"):
            reason = f'Expected equal sign in declaration of an attribute of the tag "{name}"'
            raise parse.refuse(reason + " at byte offset {place}", at)
        bare = value[1:-1] if value[:1] in {'"', "'"} else value
        attributes[key.lower()] = _REFERENCE.sub(lambda match: html.unescape(match[0]), bare)
    if name == "span" and attributes.get("class") != "tg-spoiler":
        raise parse.refuse('Tag "span" must have class "tg-spoiler" at byte offset {place}', at)
    parse.open.append(_Tag(name, parse.length, attributes))
    return found.end()


def _close(parse: _Parse, at: int) -> int:
    found = _END.match(parse.source, at)
    if found is None:
        raise parse.refuse("Unclosed end tag at byte offset {place}", at)
    if not parse.open:
        raise parse.refuse("Unexpected end tag at byte offset {place}", at)
    tag = parse.open.pop()
    name = found[1].lower()
    if name not in {"", tag.name}:
        found_name = name.replace("{", "{{").replace("}", "}}")
        raise parse.refuse(
            f'Unmatched end tag at byte offset {{place}}, expected "</{tag.name}>", '
            f'found "</{found_name}>"',
            at,
        )
    entity = _entity(tag, parse.length)
    if entity is not None:
        parse.entities.append(entity)
    return found.end()


def _entity(tag: _Tag, end: int) -> Json | None:
    if end == tag.at:
        return None
    entity: Json = {"type": _STYLES[tag.name], "offset": tag.at, "length": end - tag.at}
    if tag.name == "blockquote" and "expandable" in tag.attributes:
        entity["type"] = "expandable_blockquote"
    elif tag.name == "a":
        url = tag.attributes.get("href", "")
        if not _LINK.fullmatch(url):
            return None  # Telegram keeps the words and drops a link that leads nowhere
        entity["url"] = url if ":" in url else f"http://{url}/"
    elif tag.name == "tg-emoji":
        entity["custom_emoji_id"] = tag.attributes.get("emoji-id", "")
    elif tag.name == "code" and tag.attributes.get("class", "").startswith("language-"):
        entity["language"] = tag.attributes["class"].removeprefix("language-")
    return entity


def _arrange(entities: list[Json]) -> list[Json]:
    """Sort outer before inner; nothing stays inside code, no quote inside a quote."""
    # Inner tags close first: of two equals the one closed later is the outer.
    closed = {id(entity): place for place, entity in enumerate(entities)}
    ordered = sorted(entities, key=lambda one: (one["offset"], -one["length"], -closed[id(one)]))
    kept: list[Json] = []
    for entity in ordered:
        around = [one for one in kept if _covers(one, entity)]
        outer_pre = next((one for one in around if one["type"] == "pre"), None)
        if outer_pre is not None and entity.get("language") and _covers(entity, outer_pre):
            outer_pre["language"] = entity["language"]
        elif not any(_forbids(one, entity) for one in around):
            if entity["type"] == "code":
                entity.pop("language", None)
            kept.append(entity)
    return kept


def _covers(outer: Json, inner: Json) -> bool:
    return bool(
        outer["offset"] <= inner["offset"]
        and inner["offset"] + inner["length"] <= outer["offset"] + outer["length"]
    )


def _forbids(outer: Json, inner: Json) -> bool:
    quotes = {"blockquote", "expandable_blockquote"}
    return outer["type"] in {"code", "pre"} or (outer["type"] in quotes and inner["type"] in quotes)
