"""Inline queries: what somebody types behind the bot's name, and what the bot offers for it."""

import secrets
import time
from typing import Any

from bot.simulator.account import Account, Chat, InlineQuery
from bot.simulator.errors import BadRequestError
from bot.simulator.keyboards import check_inline
from bot.simulator.markup import count_units
from bot.simulator.params import Params
from bot.simulator.wording import TEXT_LIMIT, is_blank, read_text

Json = dict[str, Any]

INLINE_LIFETIME = 10.0
"""Seconds in which a query may be answered; Telegram names no number, apps give up about then."""
MOST_RESULTS = 50
LONGEST_QUERY = 256
_CHATS = frozenset({"sender", "private", "group", "supergroup", "channel"})
_EVERYBODY = 0


async def ask_inline(account: Account, chat: Chat, given: Json) -> Json | None:
    """Ask the bot what it offers: its answer, or None where none comes in time.

    Args:
        account: the bot's.
        chat: that of the user with the bot.
        given: `query`, and optionally `chat_type` (private by default), `wait` in seconds.
    """
    user = chat.user
    text = str(given.get("query", "")).strip()[:LONGEST_QUERY]
    kind = given.get("chat_type", "private")
    for whose in (user["id"], _EVERYBODY):
        until, known = account.inline_cache.get((whose, text), (0.0, {}))
        if time.time() < until:
            return known
    query_id = str(secrets.randbits(62))
    asked = InlineQuery(user["id"], text, time.time())
    account.inline[query_id] = asked
    try:
        query = {
            "id": query_id,
            "from": user,
            "query": text,
            "offset": "",
            "chat_type": kind if kind in _CHATS else "private",
        }
        if account.queue("inline_query", query) is None:
            return None
        deadline = asked.asked_at + min(float(given.get("wait", INLINE_LIFETIME)), INLINE_LIFETIME)
        while asked.answer is None and not account.closing and time.time() < deadline:
            await asked.bell.wait(deadline - time.time())
        return asked.answer
    finally:
        del account.inline[query_id]


def answer_inline_query(account: Account, params: Params) -> bool:
    """Offer results: at most 50 articles, for this user alone or for everybody.

    Raises:
        BadRequestError: a query that is over, or a result that Telegram would not take.
    """
    asked = account.inline.get(params.text("inline_query_id"))
    results = params.items("results")
    if len(results) > MOST_RESULTS:
        raise BadRequestError("RESULTS_TOO_MUCH")
    articles = [_read_article(one) for one in results]
    if len({one["id"] for one in articles}) < len(articles):
        raise BadRequestError("RESULT_ID_DUPLICATE")
    if len(params.text("next_offset").encode()) > 64:
        raise BadRequestError("NEXT_OFFSET_INVALID")
    seconds = params.integer("cache_time", 300)
    if asked is None or asked.answer is not None:
        raise BadRequestError(
            "query is too old and response timeout expired or query ID is invalid"
        )
    is_personal = params.flag("is_personal")
    asked.answer = {"results": articles, "cache_time": seconds, "is_personal": is_personal}
    if seconds > 0:
        whose = asked.user_id if is_personal else _EVERYBODY
        account.inline_cache[whose, asked.text] = (time.time() + seconds, asked.answer)
    asked.bell.ring()
    return True


def _read_article(given: object) -> Json:
    """An InlineQueryResultArticle as the phone shows it: its message read as a message's text."""
    if not isinstance(given, dict):
        raise BadRequestError("can't parse inline query results: expected an Object")
    if given.get("type") != "article":
        raise BadRequestError("RESULT_TYPE_INVALID")  # the coach offers words only
    result_id = given.get("id")
    if not isinstance(result_id, str) or not 1 <= len(result_id.encode()) <= 64:
        raise BadRequestError("RESULT_ID_INVALID")
    title = given.get("title")
    if not isinstance(title, str) or is_blank(title):
        raise BadRequestError("ARTICLE_TITLE_EMPTY")
    content = given.get("input_message_content")
    if not isinstance(content, dict) or not isinstance(content.get("message_text"), str):
        raise BadRequestError("MESSAGE_EMPTY")
    mode, marked = str(content.get("parse_mode") or ""), content.get("entities") or []
    text, entities = read_text(content["message_text"], mode, marked)
    if is_blank(text):
        raise BadRequestError("MESSAGE_EMPTY")
    if count_units(text) > TEXT_LIMIT:
        raise BadRequestError("MESSAGE_TOO_LONG")
    if "reply_markup" in given:
        check_inline(given["reply_markup"])
    shown = {"id": result_id, "title": title, "description": str(given.get("description", ""))}
    return {**shown, "text": text, "entities": entities}
