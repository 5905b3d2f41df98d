"""What is said -> Bot API call: the only place that makes Telegram's calls for a user."""

from io import BytesIO

from telegram import (
    Bot,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputFile,
    InputTextMessageContent,
    LinkPreviewOptions,
)
from telegram.constants import MessageLimit, ParseMode
from telegram.error import BadRequest

from bot.messages import Answer, Edit, File, Offer, Outgoing, Rows, Send, Unbutton
from handlers.pages import split_html

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_UNCHANGED = "message is not modified"
_UNEDITABLE = ("message to edit not found", "message can't be edited", "message_id_invalid")
_OLD_QUERY = ("query is too old", "query id is invalid")


async def deliver(bot: Bot, chat_id: int, message: Outgoing) -> None:
    """Say it in the chat.

    Raises:
        TelegramError: as the Bot API answers; what no longer matters is passed over in silence.
    """
    match message:
        case Send(text, buttons):
            await _send(bot, chat_id, text, buttons)
        case Edit():
            await _edit(bot, chat_id, message)
        case Unbutton(message_id):
            await _unbutton(bot, chat_id, message_id)
        case Answer(callback_id, text):
            await _answer(bot, callback_id, text)
        case File(name, content, caption):
            document = InputFile(BytesIO(content.encode()), filename=name)
            await bot.send_document(chat_id, document, caption=caption)
        case Offer():
            await _offer(bot, message)


async def _send(bot: Bot, chat_id: int, text: str, buttons: Rows) -> None:
    """Long texts go in several messages; the buttons stand under the last."""
    *first, last = split_html(text, MessageLimit.MAX_TEXT_LENGTH)
    for page in first:
        await bot.send_message(
            chat_id, page, parse_mode=ParseMode.HTML, link_preview_options=_NO_PREVIEW
        )
    await bot.send_message(
        chat_id,
        last,
        parse_mode=ParseMode.HTML,
        link_preview_options=_NO_PREVIEW,
        reply_markup=_markup(buttons),
    )


async def _edit(bot: Bot, chat_id: int, edit: Edit) -> None:
    pages = split_html(edit.text, MessageLimit.MAX_TEXT_LENGTH)
    if len(pages) > 1:
        await _send(bot, chat_id, edit.text, edit.buttons)
        return
    try:
        await bot.edit_message_text(
            pages[0],
            chat_id,
            edit.message_id,
            parse_mode=ParseMode.HTML,
            link_preview_options=_NO_PREVIEW,
            reply_markup=_markup(edit.buttons),
        )
    except BadRequest as error:
        if _says(error, _UNCHANGED):
            return
        if not _says(error, *_UNEDITABLE):
            raise
        await _send(bot, chat_id, edit.text, edit.buttons)


async def _unbutton(bot: Bot, chat_id: int, message_id: int) -> None:
    try:
        await bot.edit_message_reply_markup(chat_id, message_id)
    except BadRequest as error:
        if not _says(error, _UNCHANGED, *_UNEDITABLE):
            raise


async def _answer(bot: Bot, callback_id: str, text: str) -> None:
    try:
        await bot.answer_callback_query(callback_id, text or None)
    except BadRequest as error:
        if not _says(error, *_OLD_QUERY):
            raise


async def _offer(bot: Bot, offer: Offer) -> None:
    """For this user alone, never out of a cache: the next draft or deal changes what is offered."""
    results = [
        InlineQueryResultArticle(
            str(number),
            choice.title,
            InputTextMessageContent(choice.words, link_preview_options=_NO_PREVIEW),
            description=choice.about,
        )
        for number, choice in enumerate(offer.choices, 1)
    ]
    try:
        await bot.answer_inline_query(offer.query_id, results, cache_time=0, is_personal=True)
    except BadRequest as error:
        if not _says(error, *_OLD_QUERY):
            raise


def _says(error: BadRequest, *parts: str) -> bool:
    said = error.message.lower()
    return any(part in said for part in parts)


def _markup(buttons: Rows) -> InlineKeyboardMarkup | None:
    if not buttons:
        return None
    return InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton(button.label, copy_text=CopyTextButton(button.copy))
                if button.copy is not None
                else InlineKeyboardButton(button.label, callback_data=button.data)
                for button in row
            ]
            for row in buttons
        ]
    )
