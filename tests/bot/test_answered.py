"""What answered a turn is named without a word of what was said."""

from dataclasses import replace

import pytest

from bot.answered import name_room, name_talk
from bot.messages import (
    AskedInline,
    Attached,
    Blocked,
    Commanded,
    Conversed,
    Forwarded,
    Incoming,
    Located,
    Pressed,
    Typed,
)
from scenarios.engine.session import Frame, Session

PRICE = Frame(1, "price", 1, "hours")
BRIEF = Frame(2, "brief", 1, "goal")


@pytest.mark.parametrize(
    ("incoming", "room"),
    [
        (Commanded("my-secret"), "command"),
        (Pressed("q:3:yes", "1", 1), "question"),
        (Pressed("r:3:walk", "1", 1), "reading"),
        (Pressed("my secret", "1", None), "menu"),
        (Forwarded("secret", "Anna", None), "reading"),
        (Conversed((), certain=True), "reading"),
        (Typed("secret"), "words"),
        (Located(1, 2), "place"),
        (Attached("voice"), "attachment"),
        (Blocked(blocked=True), "account"),
        (AskedInline("1", "secret"), "inline"),
    ],
)
def test_what_comes_in_leads_to_a_room(incoming: Incoming, room: str) -> None:
    assert name_room(incoming) == room


@pytest.mark.parametrize(
    ("before", "after", "talk"),
    [
        (Session(), Session(), None),
        (Session(frames=(PRICE,)), Session(serial=9, frames=(PRICE,)), None),
        (Session(), Session(frames=(PRICE,)), "price"),
        (Session(frames=(PRICE,)), Session(frames=(replace(PRICE, step="price"),)), "price"),
        (Session(frames=(PRICE,)), Session(frames=(PRICE, BRIEF)), "brief"),
        (Session(frames=(PRICE,)), Session(finished=PRICE), "price"),
        (Session(frames=(PRICE, BRIEF)), Session(frames=(PRICE,), finished=BRIEF), "brief"),
        (Session(frames=(PRICE,)), Session(parked=(replace(PRICE, step="heard"),)), "price"),
    ],
)
def test_the_talk_that_moved_is_named(before: Session, after: Session, talk: str | None) -> None:
    assert name_talk(before, after) == talk
