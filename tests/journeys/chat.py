"""What journeys look for in a chat and in the database file behind it."""

import asyncio
import json
import re
import unicodedata
from collections.abc import Callable
from html import unescape
from typing import Any

from bot.texts import load_texts, text_key
from tests.house import House
from tests.phone import Message, Phone

_TAG = re.compile(r"<[^>]*>")
_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))
_OPENS_OR_CLOSES = {
    **dict.fromkeys(("LRE", "RLE", "LRO", "RLO"), ("embedding", 1)),
    **dict.fromkeys(("LRI", "RLI", "FSI"), ("isolate", 1)),
    "PDF": ("embedding", -1),
    "PDI": ("isolate", -1),
}


def has(button: str) -> Callable[[Message], bool]:
    """A message with a button whose label or data holds this."""
    return lambda message: message.find_button(button) is not None


def data_of(message: Message, button: str) -> str:
    """The data of the button whose label or data holds this."""
    place = message.find_button(button)
    assert place is not None, f"no button {button!r} under {message}"
    return str(message.rows[place[0]][place[1]]["callback_data"])


def is_draft(message: Message) -> bool:
    """A draft stands alone, in the font that copies with one touch."""
    kinds = [entity["type"] for entity in message.entities]
    return kinds == ["code"] and message.entities[0]["offset"] == 0


def plain(text: str) -> str:
    """A text without the invisible signs that keep names in their places."""
    return text.translate(_ISOLATES)


def is_balanced(text: str) -> bool:
    """No direction control reaches beyond its own line or value."""
    depth = {"embedding": 0, "isolate": 0}
    for character in text:
        kind, step = _OPENS_OR_CLOSES.get(unicodedata.bidirectional(character), ("isolate", 0))
        depth[kind] += step
        if min(depth.values()) < 0:
            return False
    return not any(depth.values())


def words(language: str, *key: str, **facts: str | int) -> str:
    """The coach's own words as a phone shows them, without invisible signs."""
    said = load_texts().say(language, text_key(*key), dict(facts))
    return plain(unescape(_TAG.sub("", said)))


def note(language: str, part: str, *key: str) -> str:
    """What belongs to a text of the coach's: its hint, its reason."""
    return plain(unescape(_TAG.sub("", load_texts().note(language, text_key(*key), part))))


def label(language: str, *key: str) -> str:
    """What a question is called where its answer is named."""
    return note(language, "label", *key)


def says(*parts: str) -> Callable[[Message], bool]:
    """A message that says all of this."""
    return lambda message: all(part in plain(message.text) for part in parts)


async def hears_all(phone: Phone, *wanted: Callable[[Message], bool]) -> list[Message]:
    """The next messages that satisfy these tests, in this order."""
    return [await phone.hears(each) for each in wanted]


def rows(house: House, query: str, *values: object) -> list[tuple[Any, ...]]:
    """What stands in the database."""
    return house.place.rows(query, *values)


def count(house: House, table: str, where: str = "1 = 1", *values: object) -> int:
    """How many rows of a table there are."""
    return int(rows(house, f"SELECT count(*) FROM {table} WHERE {where}", *values)[0][0])  # noqa: S608 - words of our own tests


def frames(house: House, user_id: int = 1001) -> list[dict[str, Any]]:
    """A user's walks in progress and interrupted, the topmost last."""
    found = rows(house, "SELECT body FROM sessions WHERE user_id = ?", user_id)
    return list(json.loads(found[0][0])["frames"]) if found else []


async def settle(house: House) -> None:
    """Wait until everything that was told is taken and everything that was said has gone."""
    async with asyncio.timeout(60):
        while count(house, "inbox", "state = 'waiting'") or count(house, "outbox"):  # noqa: ASYNC110 - the file rings no bell
            await asyncio.sleep(0.01)


async def still_answers(house: House, phone: Phone) -> None:
    """The bot is well: it answers, and nothing that was told was given up."""
    await phone.say("/privacy")
    await phone.hears("/export")
    await settle(house)
    assert count(house, "inbox", "state <> 'done'") == 0
    await phone.skip()
