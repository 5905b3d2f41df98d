"""What is said becomes calls that the Bot API takes; what no longer matters is passed over."""

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from telegram.error import BadRequest, Forbidden

from bot.charts import Bar, Chart, Panel, Part, Tone
from bot.messages import (
    Answer,
    Button,
    Choice,
    Edit,
    File,
    Offer,
    Outgoing,
    Picture,
    Print,
    React,
    Send,
    Unbutton,
)
from bot.papers import Paper, Section
from bot.simulator import Simulator
from handlers.calls import deliver
from handlers.shown import MOST, Shown
from tests.phone import Phone

if TYPE_CHECKING:
    from telegram.ext import ExtBot

ME = 1001
ROWS = ((Button("Yes", "q:1:yes"), Button("No", "q:1:no")), (Button("Copy", copy="Dear Anna"),))


async def say_all(coach: "ExtBot[None]", message: Outgoing) -> int:
    """Say it to the end; how many parts it took."""
    left: Outgoing | None = message
    parts = 0
    while left is not None:
        left = await deliver(coach, ME, left)
        parts += 1
    return parts


@pytest.fixture(autouse=True)
async def _started(phone: Phone) -> None:
    await phone.say("/start")


async def test_a_text_is_shown_with_its_marks_and_buttons(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    await deliver(coach, ME, Send("<b>Discount</b>\n<code>A &amp; B &lt; C</code>", ROWS))
    heard = await phone.hears()
    assert heard.text == "Discount\nA & B < C"
    assert [entity["type"] for entity in heard.entities] == ["bold", "code"]
    assert [[button["text"] for button in row] for row in heard.rows] == [["Yes", "No"], ["Copy"]]
    assert heard.buttons[0]["callback_data"] == "q:1:yes"
    assert heard.buttons[2]["copy_text"] == {"text": "Dear Anna"}


async def test_a_link_is_not_turned_into_a_picture(coach: "ExtBot[None]", phone: Phone) -> None:
    await deliver(coach, ME, Send("See https://example.com"))
    assert (await phone.hears("example.com")).raw["text"] == "See https://example.com"


async def test_a_long_text_goes_in_parts_and_the_buttons_stand_under_the_last(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    text = "\n\n".join(f"<b>{number}</b> " + "كلمة " * 300 for number in range(6))
    said_in = await say_all(coach, Send(text, ROWS))
    parts = [message for message in await phone.messages() if message.from_bot]
    assert len(parts) == said_in > 2
    assert [bool(part.buttons) for part in parts] == [False] * (len(parts) - 1) + [True]
    assert all(len(part.text) <= 4096 for part in parts)
    said = " ".join(part.text for part in parts).split()
    assert said == " ".join(f"{number} " + "كلمة " * 300 for number in range(6)).split()


async def sent(coach: "ExtBot[None]", phone: Phone, text: str = "before") -> int:
    await deliver(coach, ME, Send(text, ROWS))
    return (await phone.hears(text)).id


async def test_a_message_is_edited_in_place(coach: "ExtBot[None]", phone: Phone) -> None:
    message_id = await sent(coach, phone)
    await deliver(coach, ME, Edit(message_id, "<i>after</i>"))
    heard = await phone.hears("after")
    assert (heard.id, heard.kind, heard.buttons) == (message_id, "edited", [])


async def test_an_edit_that_changes_nothing_is_passed_over(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    message_id = await sent(coach, phone)
    await deliver(coach, ME, Edit(message_id, "before", ROWS))
    await deliver(coach, ME, Unbutton(message_id))
    await deliver(coach, ME, Unbutton(message_id))
    assert (await phone.hears()).kind == "edited"
    await phone.quiet(0)


async def test_what_stands_there_already_is_not_even_asked_for(
    coach: "ExtBot[None]", phone: Phone, simulator: Simulator
) -> None:
    shown = Shown()
    await deliver(coach, ME, Send("before", ROWS), shown)
    message_id = (await phone.hears("before")).id
    await deliver(coach, ME, Edit(message_id, "before", ROWS), shown)
    for words in ("after", "after"):
        await deliver(coach, ME, Edit(message_id, words, ROWS), shown)
    assert (await phone.hears("after")).kind == "edited"
    for _ in range(2):
        await deliver(coach, ME, Unbutton(message_id), shown)
    assert (await phone.hears("after")).buttons == []
    await deliver(coach, ME, Edit(message_id, "after"), shown)
    # what was there before is an edit like any other
    await deliver(coach, ME, Edit(message_id, "before", ROWS), shown)
    assert (await phone.hears("before")).labels == ["Yes", "No", "Copy"]
    await phone.quiet(0)
    assert simulator.take_refusals() == []


async def test_what_an_earlier_run_sent_is_learnt_from_the_tap(
    coach: "ExtBot[None]", phone: Phone, simulator: Simulator
) -> None:
    await deliver(coach, ME, Send("<b>A &amp; B</b>\nwhat next?", ROWS))
    message_id = (await phone.hears("what next")).id
    await phone.tap("Yes")
    (update,) = (each for each in await coach.get_updates() if each.callback_query is not None)
    shown = Shown()
    shown.learn(update.to_dict())
    await deliver(coach, ME, Edit(message_id, "<b>A &amp; B</b>\nwhat next?", ROWS), shown)
    await phone.quiet(0)
    await deliver(coach, ME, Unbutton(message_id), shown)
    assert (await phone.hears("what next")).buttons == []
    # an older tap that is taken only now knows less than we do
    shown.learn(update.to_dict())
    await deliver(coach, ME, Unbutton(message_id), shown)
    assert simulator.take_refusals() == []


@pytest.mark.parametrize(
    "update",
    [
        {},
        {"message": {"text": "hello"}},
        {"callback_query": {"data": "x"}},
        {"callback_query": {"message": {"chat": 7, "message_id": "x"}}},
        {"callback_query": {"message": {"chat": {"id": 1}, "message_id": 2, "reply_markup": []}}},
        {"callback_query": []},
        {"callback_query": "x"},
    ],
)
def test_odd_updates_teach_nothing_and_break_nothing(update: dict[str, Any]) -> None:
    Shown().learn(update)


def test_only_the_messages_touched_last_are_remembered() -> None:
    shown = Shown()
    for number in range(MOST + 1):
        shown.note(ME, number, "text", ROWS)
    assert not shown.has(ME, 0, "text", ROWS)
    assert shown.has(ME, 1, "text", ROWS)
    assert shown.has(ME, MOST, "text", ROWS)
    assert not shown.has(ME, MOST, "text", ())
    assert not shown.has(ME, MOST, "other", ROWS)


async def test_an_edit_of_a_message_that_vanished_is_said_anew(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    message_id = await sent(coach, phone)
    await coach.delete_message(ME, message_id)
    await deliver(coach, ME, Edit(message_id, "after", ROWS))
    heard = await phone.hears("after")
    assert heard.kind == "message"
    assert heard.id != message_id
    assert heard.labels == ["Yes", "No", "Copy"]


async def test_an_edit_of_a_message_that_is_not_ours_is_said_anew(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    theirs = await phone.say("mine")
    await deliver(coach, ME, Edit(theirs, "after"))
    assert (await phone.hears("after")).kind == "message"


async def test_an_edit_too_long_for_one_message_is_said_anew(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    message_id = await sent(coach, phone)
    assert await say_all(coach, Edit(message_id, "word " * 1000, ROWS)) == 2
    first, second = await phone.hears("word"), await phone.hears("word")
    assert {first.kind, second.kind} == {"message"}
    assert second.labels == ["Yes", "No", "Copy"]


async def test_buttons_are_taken_away_and_the_text_stays(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    message_id = await sent(coach, phone)
    await deliver(coach, ME, Unbutton(message_id))
    heard = await phone.hears("before")
    assert (heard.id, heard.buttons) == (message_id, [])


async def test_buttons_of_a_message_that_vanished_are_no_trouble(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    message_id = await sent(coach, phone)
    await coach.delete_message(ME, message_id)
    await deliver(coach, ME, Unbutton(message_id))
    await phone.quiet(0)


async def test_a_tap_is_answered_and_an_old_one_passed_over(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    await sent(coach, phone)
    query = await phone.tap("Yes")
    assert query is not None
    await deliver(coach, ME, Answer(query, "Saved"))
    assert (await phone.answered()).text == "Saved"
    # answered already, unknown: Telegram calls both too old
    await deliver(coach, ME, Answer(query))
    await deliver(coach, ME, Answer("123456789"))


@pytest.mark.parametrize("shown", [Shown(), None], ids=["known", "asked for"])
async def test_a_tap_that_changes_nothing_is_told_so_by_its_answer(
    coach: "ExtBot[None]", phone: Phone, shown: Shown | None
) -> None:
    """Also where others edit the bot's messages, so that only Telegram knows how one stands."""
    await deliver(coach, ME, Send("before", ROWS), shown)
    message_id = (await phone.hears("before")).id
    for told in ("", "as it is"):
        query = await phone.tap("Yes")
        screen = Edit(message_id, "after", ROWS, callback_id=query, unchanged="as it is")
        await deliver(coach, ME, screen, shown)
        assert (await phone.answered()).text == told
    query = await phone.tap("Yes")
    with pytest.raises(BadRequest):  # the tap is let go all the same
        await deliver(coach, ME, Edit(message_id, "<b>open", callback_id=query), shown)
    assert (await phone.answered()).text == ""


async def test_a_sign_is_put_on_a_message_and_one_that_vanished_is_passed_over(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    theirs = await phone.say("mine")
    for message_id in (theirs, theirs, theirs + 100):
        await deliver(coach, ME, React(message_id))
    assert await phone.reactions() == {theirs: "✍"}
    await phone.quiet(0)


async def test_a_file_arrives_with_its_name_and_letters(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    await deliver(coach, ME, File("tafawud.json", '{"client": "سلمى"}', "All of it"))
    heard = await phone.hears("All of it")
    assert heard.raw["document"]["file_name"] == "tafawud.json"
    content = await phone.fetch(heard.raw["document"]["file_id"])
    assert content.decode() == '{"client": "سلمى"}'


# -- papers ---------------------------------------------------------------------------------------


PAPER = Paper("en", "Anna", "", "Agreed", "For you", (), "today", "{page}/{pages}")
AS_TEXT = File("a.txt", "Anna", "It didn't work out")


async def test_a_paper_arrives_as_a_pdf(coach: "ExtBot[None]", phone: Phone) -> None:
    await deliver(coach, ME, Print("سلمى.pdf", PAPER, "The deal", AS_TEXT))
    heard = await phone.hears("The deal")
    document = heard.raw["document"]
    assert (document["file_name"], document["mime_type"]) == ("سلمى.pdf", "application/pdf")
    assert (await phone.fetch(document["file_id"])).startswith(b"%PDF-")


async def test_while_a_long_paper_is_printed_the_chat_shows_that_a_file_is_coming(
    coach: "ExtBot[None]", phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    # a quick machine prints it within the half second
    monkeypatch.setattr("handlers.busy.FIRST", 0.05)
    lines = Section("History", tuple(("سطر", "كلمة " * 30) for _ in range(700)))
    message = Print("a.pdf", replace(PAPER, language="ar", sections=(lines,)), "Here", AS_TEXT)
    sending = asyncio.create_task(deliver(coach, ME, message))
    async with asyncio.timeout(60):
        while not (phone.state["action"] or sending.done()):
            await asyncio.sleep(0.02)
            await phone.messages()
    assert phone.state["action"]["name"] == "upload_document"
    assert not sending.done()
    await sending
    assert (await phone.hears("Here")).raw["document"]["file_name"] == "a.pdf"


async def test_a_paper_that_cannot_be_printed_comes_as_text(
    coach: "ExtBot[None]",
    phone: Phone,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    await deliver(coach, ME, Print("a.pdf", PAPER, "The deal", AS_TEXT))
    heard = await phone.hears("It didn't work out")
    assert heard.raw["document"]["file_name"] == "a.txt"
    assert await phone.fetch(heard.raw["document"]["file_id"]) == b"Anna"
    assert "cannot be printed" in caplog.text


# -- pictures -------------------------------------------------------------------------------------


CHART = Chart("a", (Panel("b", (Bar("c", "1", (Part(1, Tone.GOOD),)),)),))


async def test_a_chart_arrives_as_a_picture_with_its_caption_and_buttons(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    await deliver(coach, ME, Picture(CHART, "<b>In words</b>", ROWS))
    heard = await phone.hears("In words")
    assert (heard.raw["photo"][0]["width"], heard.text) == (720, "In words")
    assert [entity["type"] for entity in heard.entities] == ["bold"]
    assert heard.labels == ["Yes", "No", "Copy"]
    assert (await phone.fetch(heard.raw["photo"][0]["file_id"])).startswith(b"\x89PNG")


async def test_a_picture_takes_the_place_of_another_or_comes_anew_where_that_is_gone(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    await deliver(coach, ME, Picture(CHART, "before", ROWS))
    first = await phone.hears("before")
    await deliver(coach, ME, Picture(CHART, "after", (), first.id))
    second = await phone.hears("after")
    assert (second.id, second.kind, second.buttons) == (first.id, "edited", [])
    await coach.delete_message(ME, first.id)
    await deliver(coach, ME, Picture(CHART, "again", ROWS, first.id))
    third = await phone.hears("again")
    assert (third.kind, third.labels) == ("message", ["Yes", "No", "Copy"])
    assert third.id != first.id


async def test_a_picture_that_cannot_be_drawn_is_told_in_words(
    coach: "ExtBot[None]",
    phone: Phone,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    await deliver(coach, ME, Picture(CHART, "<b>In words</b>", ROWS))
    heard = await phone.hears("In words")
    assert ("photo" in heard.raw, heard.buttons) == (False, [])
    assert "cannot be drawn" in caplog.text


async def test_a_caption_too_long_for_a_picture_is_refused(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    await deliver(coach, ME, Picture(CHART, "before"))
    message_id = (await phone.hears("before")).id
    for where in (None, message_id):
        with pytest.raises(BadRequest, match=r"(?i)caption is too long"):
            await deliver(coach, ME, Picture(CHART, "x" * 1025, (), where))


async def test_words_in_the_place_of_a_picture_come_in_a_new_message(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    await deliver(coach, ME, Picture(CHART, "before"))
    picture = await phone.hears("before")
    await deliver(coach, ME, Edit(picture.id, "after"))
    heard = await phone.hears("after")
    assert heard.kind == "message"


async def test_what_telegram_refuses_is_raised(coach: "ExtBot[None]", phone: Phone) -> None:
    message_id = await sent(coach, phone)
    for message in (Send("<b>open"), Edit(message_id, "<b>open"), Send("x", ((Button("y"),),))):
        with pytest.raises(BadRequest):
            await deliver(coach, ME, message)
    await phone.block()
    for refused in (Send("x"), Edit(message_id, "x"), File("a.txt", "b")):
        with pytest.raises(Forbidden):
            await deliver(coach, ME, refused)


async def test_an_offer_is_for_its_user_alone_and_kept_by_nobody(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    asking = asyncio.create_task(phone.ask_inline("discount"))
    update = (await coach.get_updates(timeout=5))[-1]
    while update.inline_query is None:
        update = (await coach.get_updates(update.update_id + 1, timeout=5))[-1]
    words = "The <b>price</b> holds & stays.\nShall we?"
    choices = (Choice("Hold", "The price…", words), Choice("Trade", "…", "Less work, then?"))
    await deliver(coach, ME, Offer(update.inline_query.id, choices))
    offered = await asking
    assert offered is not None
    assert (offered.is_personal, offered.cache_time) == (True, 0)
    assert offered.texts == [words, "Less work, then?"]
    assert (offered.titles[0], offered.results[0]["description"]) == ("Hold", "The price…")


async def test_an_offer_for_a_query_that_is_over_is_passed_over(coach: "ExtBot[None]") -> None:
    await deliver(coach, ME, Offer("404", (Choice("Hold", "…", "The price holds."),)))
    with pytest.raises(BadRequest, match=r"(?i)title"):
        await deliver(coach, ME, Offer("404", (Choice("", "…", "The price holds."),)))
