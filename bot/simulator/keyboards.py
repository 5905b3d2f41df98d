"""Keyboards as strict as Telegram's."""

import json
from typing import Any
from urllib.parse import urlsplit

from bot.simulator.errors import BadRequestError
from bot.simulator.markup import count_units
from bot.simulator.wording import check_encoding, is_blank

Json = dict[str, Any]

MOST_BUTTONS = 100
MOST_IN_ROW = 8  # of an inline keyboard; no document says so, the apps show no more
MOST_BYTES = 10_240  # of an inline keyboard's JSON; no document says so, the server does
DATA_BYTES = 64
COPY_UNITS = 256

_ACTIONS = frozenset(
    {
        "url",
        "callback_data",
        "copy_text",
        "switch_inline_query",
        "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat",
        "web_app",
        "login_url",
        "callback_game",
        "pay",
    }
)


def check_inline(markup: Json) -> Json:
    """Return an inline keyboard as Telegram would show it, empty rows dropped.

    Raises:
        BadRequestError: over 100 buttons, 8 in a row or 10 kB, or a button that breaks a limit.
    """
    rows = _rows(markup.get("inline_keyboard"), "inline keyboard")
    told = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    if len(told.encode("utf-8", "surrogatepass")) > MOST_BYTES:
        raise BadRequestError("reply markup is too long")
    for row in rows:
        if len(row) > MOST_IN_ROW:
            raise BadRequestError("reply markup is too long")
        for button in row:
            _check_inline_button(button)
    return {"inline_keyboard": rows}


def check_reply(markup: Json) -> Json:
    """Return a keyboard that replaces the letters, a request to remove it, or a forced reply.

    Raises:
        BadRequestError: more than 100 buttons, or a button without a text.
    """
    if "keyboard" not in markup:
        if markup.get("remove_keyboard") is True or markup.get("force_reply") is True:
            return markup
        raise BadRequestError("object expected as reply markup")
    plain = [
        [{"text": one} if isinstance(one, str) else one for one in row]
        if isinstance(row, list)
        else row
        for row in markup["keyboard"]
    ]
    rows = _rows(plain, "keyboard")
    for row in rows:
        for button in row:
            _check_label(button, "keyboard")
    return {**markup, "keyboard": rows}


def _rows(given: object, place: str) -> list[list[Json]]:
    if not isinstance(given, list) or not all(isinstance(row, list) for row in given):
        raise BadRequestError(f"field of type Array expected in the {place}")
    rows = [row for row in given if row]
    if not all(isinstance(button, dict) for row in rows for button in row):
        raise BadRequestError(f"can't parse {place} button: expected an Object")
    if sum(len(row) for row in rows) > MOST_BUTTONS:
        raise BadRequestError("reply markup is too long")
    return rows


def _check_label(button: Json, place: str) -> None:
    label = button.get("text")
    if not isinstance(label, str) or is_blank(label):
        raise BadRequestError(
            f'can\'t parse {place} button: Field "text" must be a non-empty String'
        )
    check_encoding(label)


def _check_inline_button(button: Json) -> None:
    _check_label(button, "inline keyboard")
    actions = _ACTIONS & button.keys()
    if len(actions) != 1:
        reason = "Text buttons are unallowed in the inline keyboard"
        raise BadRequestError(f"can't parse inline keyboard button: {reason}")
    if "callback_data" in button:
        data = button["callback_data"]
        if not isinstance(data, str) or not 1 <= len(data.encode()) <= DATA_BYTES:
            raise BadRequestError("BUTTON_DATA_INVALID")
    elif "copy_text" in button:
        copied = button["copy_text"]
        text = copied.get("text") if isinstance(copied, dict) else None
        if not isinstance(text, str) or not 1 <= count_units(text) <= COPY_UNITS:
            raise BadRequestError("BUTTON_COPY_TEXT_INVALID")
    elif "url" in button:
        address = urlsplit(str(button["url"]))
        if address.scheme not in {"http", "https", "tg"} or not address.netloc:
            raise BadRequestError("BUTTON_URL_INVALID")
