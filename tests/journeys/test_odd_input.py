"""Whatever is sent: a kind answer or none, never a crash, and the talk goes on where it was."""

import logging
from collections.abc import Iterator
from typing import Any

import pytest

from tests.house import House
from tests.journeys.chat import (
    count,
    frames,
    has,
    is_balanced,
    is_draft,
    label,
    plain,
    rows,
    settle,
    still_answers,
    words,
)

LONG = 4096
MARKUP = "<b>Ann</b> & <script>alert(1)</script> </code> *x* _y_ [z](http://a.b) &lt;"
BIDI = "\u202eevil\u2066\u2067 Ann\u200f\u061c"


@pytest.fixture(autouse=True)
def no_error_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    assert [each.getMessage() for each in records if each.levelno >= logging.ERROR] == []


SILENT: tuple[dict[str, Any], ...] = (
    {"some_kind_of_tomorrow": {"id": 1, "from": {"id": 1001}}},
    {"message": {"message_id": 3, "date": 1, "chat": {"id": -5, "type": "group", "title": "G"}}},
    {
        "message": {
            "message_id": 3,
            "date": 1,
            "text": "/start",
            "from": {"id": 1001, "is_bot": False, "first_name": "S"},
            "chat": {"id": -5, "type": "supergroup", "title": "G"},
        }
    },
    {"channel_post": {"message_id": 3, "date": 1, "chat": {"id": -6, "type": "channel"}}},
    {
        "message": {
            "message_id": 4,
            "date": 1,
            "from": {"id": 1001, "is_bot": False, "first_name": "S"},
            "chat": {"id": 1001, "type": "private"},
            "pinned_message": {
                "message_id": 1,
                "date": 1,
                "chat": {"id": 1001, "type": "private"},
            },
        }
    },
)


async def test_what_is_not_for_the_bot_is_passed_over(house: House) -> None:
    phone = await house.phone("en")
    await still_answers(house, phone)
    for odd in SILENT:
        # with a number of its own it goes by whatever kinds the bot asked for
        await phone.inject({"update_id": _next_number(house), **odd})
        await phone.quiet(0.1)
        await still_answers(house, phone)


def _next_number(house: House) -> int:
    return int(rows(house, "SELECT max(update_id) FROM inbox")[0][0]) + 1


BROKEN: tuple[dict[str, Any], ...] = (
    {"message": "not an object"},
    {"message": {"message_id": "seven"}},
    {"callback_query": {"id": "1", "from": {"id": 1001, "is_bot": False, "first_name": "S"}}},
)


async def test_a_broken_update_is_set_aside_and_holds_nobody_up(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    phone = await house.phone("en")
    await still_answers(house, phone)
    given_up = []
    for broken in BROKEN:
        number = _next_number(house)
        given_up.append((number,))
        await phone.inject({"update_id": number, **broken})
        await phone.say("/privacy")
        await phone.hears("/export")
        await settle(house)
    assert rows(house, "SELECT update_id FROM inbox WHERE state <> 'done'") == given_up
    ours = [one for one in caplog.records if one.name.startswith(("bot", "handlers"))]
    errors = [one.getMessage() for one in ours if one.levelno >= logging.ERROR]
    assert len(errors) == len(BROKEN)
    assert all(str(number) in error for (number,), error in zip(given_up, errors, strict=True))
    caplog.clear()


async def test_a_caption_is_read(house: House) -> None:
    phone = await house.phone("en")
    await phone.send_photo("Could you take 20% off? $1500 is a stretch for us.")
    await phone.hears(has(":walk"))
    await phone.send_document(caption="Could you take 15% off? $1500 is a stretch for us.")
    await phone.hears("15%")
    await phone.hears(has(":walk"))
    await still_answers(house, phone)


async def test_a_place_sets_the_clock(house: House) -> None:
    language = "ar"
    phone = await house.phone(language)
    await phone.send_location(30.05, 31.25)
    zone = label(language, "profile", "zone")
    await phone.hears(lambda message: zone in plain(message.text))
    assert rows(house, "SELECT zone FROM users") == [("Africa/Cairo",)]
    await phone.say("/settings")
    await phone.hears(has("s:zone"))
    await phone.tap("s:zone")
    await phone.hears(words(language, "profile-zone"))
    await phone.send_location(55.75, 37.6)
    await phone.hears("/settings")
    assert rows(house, "SELECT zone FROM users") == [("Europe/Moscow",)]
    await phone.send_location(0.0, -140.0)  # in the middle of an ocean
    await phone.hears("")
    await still_answers(house, phone)


# -- much of it ------------------------------------------------------------------------------------

QUESTIONS: tuple[tuple[str, ...], ...] = (
    ("/settings", "s:trade"),
    ("/settings", "s:currency"),
    ("/settings", "s:zone"),
    ("/settings", "s:month_hours"),
    ("/deals", "d:0:new"),
    ("/remind",),
    ("/discount",),
    ("/conflict", ":heated"),
    ("/price", ":asked"),
)
"""Ways to a question of each kind: choice, currency, zone, number, words, time, sum, wait, hear."""
FLOODS = (
    ("٩" * 8 + "," + "1.5 ") * 315,
    ("no, 5 " * LONG)[:LONG],
    "<" * LONG,
)


async def test_a_flood_as_an_answer_breaks_nothing(house: House) -> None:
    for user_id, way in enumerate(QUESTIONS, 1001):
        phone = await house.phone("en", user_id=user_id)
        await phone.say(way[0])
        for button in way[1:]:
            await phone.hears(has(button))
            await phone.tap(button)
        await phone.hears(has(":cancel"))
        for flood in FLOODS[1:]:
            await phone.say(flood)
            await phone.hears("")
        await still_answers(house, phone)


async def test_a_flood_from_a_client_is_read(house: House) -> None:
    phone = await house.phone("en")
    for flood in (*FLOODS, "a" * LONG, "9" * LONG, ("💣" * LONG)[: LONG // 2]):
        await phone.forward(flood, client="Ahmed")
        await phone.hears("")
    await phone.say(FLOODS[0])
    await phone.hears("")
    await still_answers(house, phone)


async def test_odd_digits_are_no_crash_where_buttons_are_shown(house: House) -> None:
    odd = ("²", "①", "½", "0", "99999999999999999999", "\u0660")
    phone = await house.phone("en")
    await phone.say("/price")
    question = await phone.hears(has(":quote"))
    for text in odd:
        await phone.say(text)
        again = await phone.hears(words("en", "unread-not-an-option"))
        assert set(again.labels) - {words("en", "verb-why")} == set(question.labels)
    await phone.say("٢")
    await phone.hears(words("en", "price-hours"))
    await still_answers(house, phone)


# -- names and markup ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [MARKUP, BIDI], ids=["markup", "bidi"])
async def test_names_are_shown_as_they_are_and_turn_nothing_round(house: House, name: str) -> None:
    phone = await house.phone("en", name=f"I {name}"[:60])  # another one than the client
    await phone.say("/start")
    await phone.hears(has(":skip"))
    await phone.say("/cancel")
    await phone.hears("Stopped")
    await phone.forward("Could you take 20% off? $1500 is a stretch for us.", client=name)
    await phone.hears(has(":save"))
    await phone.tap(":save")
    await phone.hears(has(":new"))
    await phone.tap(":new")
    await phone.hears("Saved")
    await phone.tap(":walk")
    await phone.hears(has(":cancel"))
    for answer in ("1500", "20%", "1000"):
        await phone.say(answer)
        await phone.hears(has(":back"))
    await phone.tap(":hold")
    await phone.hears(is_draft)
    await phone.hears(has(":later"))
    await phone.tap(":later")
    await phone.hears("")
    await phone.say("/deals")
    await phone.hears(has(":show"))
    await phone.tap(":show")
    await phone.hears(has(":terms"))
    await phone.tap(":terms")
    await phone.hears(has(":field:thing"))
    for field in ("client", "thing", "terms", "next_action"):
        await phone.tap(f":field:{field}")
        await phone.hears(has(":cancel"))
        await phone.say(name)
        await phone.hears("/deals")
    await phone.tap("n:")
    await phone.hears(has(":s0"))
    await phone.tap(":s0")
    await phone.hears(has(":delete"))
    await phone.say(f"remind me in 2 hours to {name}")
    await phone.hears(has(":delete"))
    await phone.say("/reminders")
    await phone.hears(has(":open"))
    await phone.say("/deals")
    await phone.hears(has(":show"))
    await phone.tap(":show")
    card = await phone.hears(has(":terms"))
    await still_answers(house, phone)
    if name == MARKUP:
        assert MARKUP in plain(card.text)
    for message in await phone.messages():
        if message.from_bot:
            assert is_balanced(message.text), repr(message.text)
            assert all(is_balanced(one) for one in message.labels), message.labels


async def test_a_timeline_of_markup_is_shown(house: House) -> None:
    phone = await house.phone("en")
    for number in range(3):
        await phone.forward("&<" * 300 + f" could you do {number}0% off?", client="Ann")
        await phone.hears(has(":other"))
        if number == 0:
            await phone.tap(":save")
            await phone.hears(has(":new"))
            await phone.tap(":new")
            await phone.hears("Saved")
        else:
            await phone.say("/deals")
            await phone.hears(has(":show"))
            await phone.tap(":show")
            card = await phone.hears("&<")
            assert "&a" not in card.text  # cut between signs, not in the middle of one
    await still_answers(house, phone)


# -- buttons that nobody was given -----------------------------------------------------------------

GARBAGE = (
    "",
    ":",
    "::::::::",
    "q",
    "q:",
    "q:²:no",
    "q:1:",
    "q:99999999999999999999:no",
    "q:-1:no",
    "v:1:explode",
    "v:²:back",
    "r:1",
    "r:1:is:nothing",
    "r:²:walk",
    "r:1:to:²",
    "r:1:to:99999999999999999999",
    "d:0:page:²",
    "d:0:page:-1",
    "d:0:page:99999999999999999999",
    "d:0:page:999999999999999999",
    "d:999999999999999999:show",
    "d:1:field:id",
    "d:1:is:rich",
    "t:1:explode",
    "t:1:later:x",
    "n:x",
    "e",
    "e:",
    "e:to:²",
    "e:to:99999999999999999999",
    "w:deal",
    "w:nothing",
    "s:id",
    "l:xx",
    "l:",
    "x:",
    "x:no",
    "m:nothing",
    "\u202e<b>",
    "ж" * 32,
)


async def test_made_up_buttons_are_met_kindly(house: House) -> None:
    phone = await house.phone("en")
    await phone.forward("Could you take 20% off? $1500 is a stretch for us.", client="Ahmed")
    await phone.hears(has(":walk"))
    await phone.tap(":walk")
    asked = await phone.hears(has(":cancel"))
    before = frames(house)
    for data in GARBAGE:
        await phone.tap_gone(data, asked.id)
        await phone.answered()
    await still_answers(house, phone)
    assert frames(house) == before
    assert rows(house, "SELECT language FROM users") == [("en",)]
    await phone.say("1500")
    await phone.hears("How much does the client want off")


async def test_nobody_sees_or_changes_what_is_another_s(house: House) -> None:
    anna = await house.phone("en", user_id=1001, name="Anna")
    await anna.forward("Could you take 20% off? $1500 is too much.", client="SecretClient")
    await anna.hears(has(":save"))
    await anna.tap(":save")
    await anna.hears(has(":new"))
    await anna.tap(":new")
    await anna.hears("Saved")
    await anna.say("remind me in 2 hours to call SecretClient")
    await anna.hears(has(":later"))
    await settle(house)
    tables = ("deals", "deal_events", "readings", "reminders")
    before = {
        table: rows(house, f"SELECT * FROM {table} WHERE user_id = 1001")  # noqa: S608 - ours
        for table in tables
    }
    assert all(before.values())
    boris = await house.phone("en", user_id=2002, name="Boris")
    await boris.say("/help")
    seen = await boris.hears("/deals")
    mine = [
        *(f"r:1:{do}" for do in ("walk", "other", "is:refund_threat", "save", "to:1", "new")),
        *(f"r:1:{do}" for do in ("remind", "is:discount_request")),
        *(f"d:1:{do}" for do in ("show", "field:price", "state", "is:lost", "delete", "erase")),
        *(f"t:1:{do}" for do in ("open", "done", "delete", "later", "earlier", "hour", "when")),
        *("t:1:evening", "t:1:tomorrow", "n:1", "e:to:1", "e:new"),
    ]
    for data in mine:
        await boris.tap_gone(data, seen.id)
        await boris.answered()
    await still_answers(house, boris)
    # his own message, another's deal
    await boris.forward("Could you take 20% off? $1500 is too much.", client="SecretClient")
    own = await boris.hears(has(":walk"))
    ((reading,),) = rows(house, "SELECT id FROM readings WHERE user_id = 2002")
    await boris.tap_gone(f"r:{reading}:to:1", own.id)
    await boris.hears(words("en", "gone"))
    await still_answers(house, boris)
    for table, rows_before in before.items():
        query = f"SELECT * FROM {table} WHERE user_id = 1001"  # noqa: S608 - ours
        assert rows(house, query) == rows_before, table
    assert count(house, "deals", "user_id = 2002") == 0
    assert "call SecretClient" not in boris.show()
    assert frames(house) == []


async def test_a_message_in_no_language_of_ours_can_be_walked_through(house: House) -> None:
    texts = ("Können Sie uns 20% Rabatt geben?", "Çok pahalı, %20 indirim yapar mısınız?")
    for user_id, text in enumerate(texts, 1001):
        phone = await house.phone("ru", user_id=user_id)
        await phone.forward(text, client="Jürgen")
        await phone.hears(has(":other"))
        await phone.tap(":other")
        await phone.hears(has(":is:discount_request"))
        await phone.tap(":is:discount_request")
        await phone.hears(has(":walk"))
        await phone.tap(":walk")
        for answer in ("1500 $", "20%", "1000 $"):
            await phone.hears(has(":cancel"))
            await phone.say(answer)
        await phone.hears(has(":hold"))
        await phone.tap(":hold")
        await phone.hears(is_draft)
        await still_answers(house, phone)
