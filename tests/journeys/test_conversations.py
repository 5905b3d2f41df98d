"""Several messages sent at once are one conversation, forwarded or pasted."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from logging import ERROR

import pytest

from tests.house import House
from tests.journeys.chat import count, has, is_draft, plain, rows, says, settle, words

MORNING = datetime(2026, 1, 5, 9, tzinfo=UTC).timestamp()


@pytest.fixture(autouse=True)
def no_error_is_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    assert [each.getMessage() for each in records if each.levelno >= ERROR] == []


def texts_read(house: House) -> list[tuple[str, str]]:
    return [(author, text) for author, text in rows(house, "SELECT author, text FROM readings")]


async def test_of_a_dialogue_the_client_s_last_move_is_read_behind_the_user_s_own_words(
    house: House,
) -> None:
    phone = await house.phone("en")
    await phone.forward("How much would a landing page be?", "Ahmed", when=MORNING)
    await phone.forward("It would be $1500 with two rounds.", "Sam", when=MORNING + 60)
    await phone.forward("That is too expensive for us.", "Ahmed", when=MORNING + 120)
    told = await phone.hears(words("en", "situation-price-objection"))
    assert words("en", "diagnosis-own-price", value="$1,500") in plain(told.text)
    await phone.hears(has(":walk"))
    await settle(house)
    assert texts_read(house) == [("Ahmed", "That is too expensive for us.")]


async def test_clients_forwarded_together_are_answered_one_by_one(house: House) -> None:
    phone = await house.phone("en")
    await phone.forward("Could you do it for less, please? 20% off?", "Ahmed", when=MORNING)
    await phone.forward("Can you sign an NDA before we talk?", "Sara", when=MORNING + 60)
    await phone.hears(words("en", "situation-nda-request"))
    await phone.hears(words("en", "situation-discount-request"))
    await settle(house)
    assert sorted(author for author, _ in texts_read(house)) == ["Ahmed", "Sara"]


async def test_of_a_crowd_the_last_three_are_read_and_the_user_is_told(house: House) -> None:
    phone = await house.phone("en")
    for minute, client in enumerate(("Ahmed", "Sara", "Omar", "Lena")):
        await phone.forward("Could you take 20% off?", client, when=MORNING + 60 * minute)
    await phone.hears(says(words("en", "talk-crowd", count=3)))
    await phone.hears(words("en", "situation-discount-request"))
    await settle(house)
    assert sorted(author for author, _ in texts_read(house)) == ["Lena", "Omar", "Sara"]


async def test_a_red_flag_is_shown_in_the_client_s_words_with_its_rule(house: House) -> None:
    phone = await house.phone("en")
    await phone.forward(
        "We already tried three designers and all of them were thieves. "
        "Do the first page for free so we see if you're any good.",
        "Ahmed",
    )
    told = await phone.hears(words("en", "situation-free-work"))
    assert "all of them were thieves" in plain(told.text).split("Do the first page")[-1]
    assert "WA2" in told.text


PASTED = (
    (
        "en",
        (
            "[12/03, 10:15] Ahmed: How much is the site?\n[12/03, 10:20] Sam: $1500\n"
            "[12/03, 10:31] Ahmed: Too expensive. Could you take 20% off?"
        ),
    ),
    (
        "ru",
        (
            "12.03.2026, 10:15 - Анна: Сколько стоит сайт?\n"
            "12.03.2026, 10:20 - Sam: 90 000 рублей\n"
            "12.03.2026, 10:31 - Анна: Дорого. Сделаете скидку 20%?"
        ),
    ),
    (
        "ar",
        (
            "[12/03, 10:15] أحمد: بكم تصميم الموقع؟\n[12/03, 10:20] Sam: 1500 دولار\n"
            "[12/03, 10:31] أحمد: السعر مرتفع. هل تعطينا خصم 20٪؟"
        ),
    ),
)


@pytest.mark.parametrize(("language", "chat"), PASTED)
async def test_a_pasted_chat_is_read_to_the_client_s_last_words(
    house: House, language: str, chat: str
) -> None:
    phone = await house.phone(language)
    await phone.say(chat)
    await phone.hears(is_draft)
    await phone.hears(has(":walk"))
    await settle(house)
    ((author, text),) = texts_read(house)
    assert author in ("Ahmed", "Анна", "أحمد")
    assert "20" in text
    assert "1500" not in text


async def test_what_else_a_message_asks_is_named_and_answered_by_a_button(house: House) -> None:
    phone = await house.phone("en")
    await phone.forward(
        "The total is too high for us, can you take 20% off? "
        "And we need it on Thursday already, not at the end of the month.",
        "Ahmed",
    )
    told = await phone.hears(words("en", "situation-discount-request"))
    assert words("en", "situation-rush-deadline") in plain(told.text)
    await phone.hears(has(":and:rush_deadline"))
    await phone.tap(":and:rush_deadline")
    await phone.hears(words("en", "situation-rush-deadline"))
    await phone.hears(is_draft)
    await phone.hears(has(":walk"))
    await settle(house)
    assert count(house, "readings", "corrected") == 0


async def test_a_correction_goes_into_the_export_as_a_line_to_learn_from(house: House) -> None:
    phone = await house.phone("en")
    await phone.forward("Could you take 20% off?", "Ahmed")
    await phone.hears(has(":other"))
    await phone.tap(":other")
    await phone.hears(has(":is:stalling"))
    await phone.tap(":is:stalling")
    await phone.hears(words("en", "situation-stalling"))
    await phone.say("/export")
    sent = await phone.hears(
        lambda message: message.raw.get("document", {}).get("file_name") == "corrections.jsonl"
    )
    line = json.loads(await phone.fetch(sent.raw["document"]["file_id"]))
    assert (line["primary"], line["read_as"], line["lang"]) == (
        "stalling",
        "discount_request",
        "en",
    )
    assert line["text"] == "Could you take 20% off?"


async def test_a_message_in_another_language_is_told_by_its_name(house: House) -> None:
    phone = await house.phone("en")
    await phone.forward("Bonjour, combien coûte une page web avec votre agence ?", "Marie")
    await phone.hears(says("French"))
    await phone.hears(has(":other"))
