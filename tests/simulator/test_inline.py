"""An inline query reaches the bot from the phone; its answer is taken as strictly as Telegram's."""

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from telegram import (
    InlineQueryResultArticle,
    InlineQueryResultPhoto,
    InputTextMessageContent,
    Update,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest

from tests.phone import Offered, Phone
from tests.simulator.conftest import TOKEN

if TYPE_CHECKING:
    from telegram.ext import ExtBot

Json = dict[str, Any]


def article(number: int = 1, words: str = "The price holds.", **more: Any) -> Json:  # noqa: ANN401 - PTB's own fields
    content = InputTextMessageContent(words)
    fields = {"id": str(number), "title": "Hold", "input_message_content": content, **more}
    return InlineQueryResultArticle(**fields).to_dict()


async def asked(coach: "ExtBot[None]") -> Update:
    while not (found := [each for each in await coach.get_updates(timeout=5) if each.inline_query]):
        pass
    return found[-1]


async def answer(coach: "ExtBot[None]", query_id: str, results: list[Json], **more: object) -> None:
    kwargs = {"inline_query_id": query_id, "results": results, **more}
    # in lower case, which Telegram takes as well: the library warns of names that it knows
    await coach.do_api_request("answerinlinequery", api_kwargs=kwargs)


async def test_what_is_typed_arrives_and_what_is_offered_is_shown(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    asking = asyncio.create_task(phone.ask_inline("  discount 20%  "))
    query = (await asked(coach)).inline_query
    assert query is not None
    assert (query.query, query.offset, query.chat_type) == ("discount 20%", "", "private")
    assert query.from_user.language_code == "en"
    await answer(coach, query.id, [article(1), article(2, "Less work, then?", description="Less…")])
    assert await asking == Offered(
        [
            {
                "id": "1",
                "title": "Hold",
                "description": "",
                "text": "The price holds.",
                "entities": [],
            },
            {
                "id": "2",
                "title": "Hold",
                "description": "Less…",
                "text": "Less work, then?",
                "entities": [],
            },
        ],
        cache_time=300,
        is_personal=False,
    )
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await answer(coach, query.id, [])


async def test_a_bot_that_does_not_answer_offers_nothing_and_is_too_late_then(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    assert await phone.ask_inline("discount", wait=0.1) is None
    query = (await asked(coach)).inline_query
    assert query is not None
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await answer(coach, query.id, [article()])


async def test_a_bot_that_does_not_ask_for_them_gets_none(
    coach: "ExtBot[None]", phone: Phone
) -> None:
    await coach.get_updates(allowed_updates=["message"])
    assert await phone.ask_inline("discount") is None
    assert await coach.get_updates() == ()


@pytest.mark.parametrize(
    ("results", "more", "refusal"),
    [
        ([article(number) for number in range(51)], {}, "RESULTS_TOO_MUCH"),
        ([article(1), article(1)], {}, "RESULT_ID_DUPLICATE"),
        ([{**article(), "id": ""}], {}, "RESULT_ID_INVALID"),
        ([{**article(), "id": "я" * 33}], {}, "RESULT_ID_INVALID"),
        ([{**article(), "title": " "}], {}, "ARTICLE_TITLE_EMPTY"),
        ([{**article(), "input_message_content": {}}], {}, "MESSAGE_EMPTY"),
        ([article(1, " \n")], {}, "MESSAGE_EMPTY"),
        ([article(1, "я" * 4097)], {}, "MESSAGE_TOO_LONG"),
        (
            [InlineQueryResultPhoto("1", "https://a.b/c.jpg", "https://a.b/d.jpg").to_dict()],
            {},
            "RESULT_TYPE_INVALID",
        ),
        ([5], {}, "expected an Object"),
        ([article()], {"next_offset": "x" * 65}, "NEXT_OFFSET_INVALID"),
        (
            [
                article(
                    input_message_content=InputTextMessageContent("<b>x", parse_mode=ParseMode.HTML)
                )
            ],
            {},
            "can't parse entities",
        ),
    ],
)
async def test_what_telegram_would_not_take_is_refused_and_may_be_mended(
    coach: "ExtBot[None]", phone: Phone, results: list[Json], more: Json, refusal: str
) -> None:
    asking = asyncio.create_task(phone.ask_inline("discount"))
    query = (await asked(coach)).inline_query
    assert query is not None
    with pytest.raises(BadRequest, match=f"(?i){refusal}"):
        await answer(coach, query.id, results, **more)
    await answer(coach, query.id, [article(1, "<b> & all")])
    offered = await asking
    assert offered is not None
    assert offered.texts == ["<b> & all"]


@pytest.mark.parametrize("is_personal", [True, False])
async def test_an_answer_is_kept_as_long_as_the_bot_says_and_for_whom(
    base: str,
    coach: "ExtBot[None]",
    phone: Phone,
    is_personal: bool,  # noqa: FBT001 - a table's column
) -> None:
    asking = asyncio.create_task(phone.ask_inline("price"))
    query = (await asked(coach)).inline_query
    assert query is not None
    await answer(coach, query.id, [article()], cache_time=60, is_personal=is_personal)
    first = await asking
    assert await phone.ask_inline("price", wait=0.1) == first
    async with Phone(base, TOKEN, 1002, "Omar") as other:
        found = await other.ask_inline("price", wait=0.1)
    assert found == (None if is_personal else first)
