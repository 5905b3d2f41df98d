"""What is said -> Bot API call: the only place that makes Telegram's calls for a user."""

import asyncio
import logging
from io import BytesIO

from telegram import (
    Bot,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputFile,
    InputMediaPhoto,
    InputTextMessageContent,
    LinkPreviewOptions,
)
from telegram.constants import ChatAction, MessageLimit, ParseMode, ReactionEmoji
from telegram.error import BadRequest

from bot.charts import Chart
from bot.drawing import DrawingError, draw, print_paper
from bot.messages import (
    Answer,
    Edit,
    File,
    Offer,
    Outgoing,
    Picture,
    Print,
    React,
    Rows,
    Send,
    Unbutton,
)
from bot.papers import Paper
from handlers.busy import busy
from handlers.pages import split_html
from handlers.shown import Shown

_LOG = logging.getLogger(__name__)
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_UNCHANGED = "message is not modified"
_UNEDITABLE = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "there is no text in the message to edit",  # a picture: what is said stands in a new message
)
_OLD_QUERY = ("query is too old", "query id is invalid")


async def deliver(
    bot: Bot, chat_id: int, message: Outgoing, shown: Shown | None = None
) -> Outgoing | None:
    """Say it in the chat; of a long text the first part, and what is left is given back.

    Args:
        bot: who says it.
        chat_id: where.
        message: what is said.
        shown: what this bot alone has put into its messages; None: others edit them too.

    Raises:
        TelegramError: as the Bot API answers; what no longer matters is passed over in silence.
    """
    match message:
        case Send(text, buttons):
            return await _send(bot, chat_id, text, buttons, shown)
        case Edit():
            return await _edit(bot, chat_id, message, shown)
        case Unbutton(message_id):
            await _unbutton(bot, chat_id, message_id, shown)
        case Answer(callback_id, text):
            await _answer(bot, callback_id, text)
        case React(message_id):
            await _react(bot, chat_id, message_id)
        case File(name, content, caption):
            async with busy(bot, chat_id, ChatAction.UPLOAD_DOCUMENT):
                await _send_file(bot, chat_id, name, content.encode(), caption)
        case Print():
            async with busy(bot, chat_id, ChatAction.UPLOAD_DOCUMENT):
                await _hand_over(bot, chat_id, message)
        case Picture():
            async with busy(bot, chat_id, ChatAction.UPLOAD_PHOTO):
                return await _show(bot, chat_id, message)
        case Offer():
            await _offer(bot, message)
    return None


async def _send(
    bot: Bot, chat_id: int, text: str, buttons: Rows, shown: Shown | None = None
) -> Send | None:
    """A long text goes in several messages; the buttons stand under the last."""
    first, *others = split_html(text, MessageLimit.MAX_TEXT_LENGTH)
    sent = await bot.send_message(
        chat_id,
        first,
        parse_mode=ParseMode.HTML,
        link_preview_options=_NO_PREVIEW,
        reply_markup=None if others else _markup(buttons),
    )
    if shown is not None:
        shown.note(chat_id, sent.message_id, first, () if others else buttons)
    return Send("\n\n".join(others), buttons) if others else None


async def _edit(bot: Bot, chat_id: int, edit: Edit, shown: Shown | None) -> Send | None:
    """Change it, then answer the press that asked for it: only now it shows what that has done."""
    note, left = "", None
    try:
        left = await _change(bot, chat_id, edit, shown)
    except _UnchangedError:
        note = edit.unchanged
    except BadRequest:
        if edit.callback_id is not None:  # nothing more comes that would answer it
            await _answer(bot, edit.callback_id, "")
        raise
    if edit.callback_id is not None:
        await _answer(bot, edit.callback_id, note)
    return left


class _UnchangedError(Exception):
    """A message stands so already as it is to be changed."""


async def _change(bot: Bot, chat_id: int, edit: Edit, shown: Shown | None) -> Send | None:
    pages = split_html(edit.text, MessageLimit.MAX_TEXT_LENGTH)
    if len(pages) > 1:
        return await _send(bot, chat_id, edit.text, edit.buttons, shown)
    now = (chat_id, edit.message_id, pages[0], edit.buttons)
    if shown is not None and shown.has(*now):
        raise _UnchangedError
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
            raise _UnchangedError from None
        if not _says(error, *_UNEDITABLE):
            raise
        return await _send(bot, chat_id, edit.text, edit.buttons, shown)
    if shown is not None:
        shown.note(*now)
    return None


async def _send_file(bot: Bot, chat_id: int, name: str, content: bytes, caption: str) -> None:
    await bot.send_document(chat_id, InputFile(BytesIO(content), filename=name), caption=caption)


async def _hand_over(bot: Bot, chat_id: int, print_: Print) -> None:
    """Print and send it; where nothing is printed, the text."""
    pdf = await _print(print_.paper)
    if pdf is None:
        instead = print_.instead
        await _send_file(bot, chat_id, instead.name, instead.content.encode(), instead.caption)
    else:
        await _send_file(bot, chat_id, print_.name, pdf, print_.caption)


async def _print(paper: Paper) -> bytes | None:
    """Its PDF, made off the event loop; None where this machine cannot make it."""
    try:
        return await asyncio.to_thread(print_paper, paper)
    except DrawingError as error:
        _LOG.error("a paper cannot be printed: %s", error)
        return None


async def _show(bot: Bot, chat_id: int, picture: Picture) -> Send | None:
    """Draw and send it, or put it in the place of the one before; where nothing is drawn, words."""
    drawn = await _draw(picture.chart)
    if drawn is None:
        return await _send(bot, chat_id, picture.caption, ())
    photo = InputFile(BytesIO(drawn), filename="stats.png")
    markup = _markup(picture.buttons)
    if picture.message_id is not None:
        media = InputMediaPhoto(photo, picture.caption, parse_mode=ParseMode.HTML)
        try:
            await bot.edit_message_media(media, chat_id, picture.message_id, reply_markup=markup)
        except BadRequest as error:
            if _says(error, _UNCHANGED):
                return None
            if not _says(error, *_UNEDITABLE):
                raise
        else:
            return None
    await bot.send_photo(
        chat_id, photo, caption=picture.caption, parse_mode=ParseMode.HTML, reply_markup=markup
    )
    return None


async def _draw(chart: Chart) -> bytes | None:
    """Its PNG, drawn off the event loop; None where this machine cannot draw it."""
    try:
        return await asyncio.to_thread(draw, chart)
    except DrawingError as error:
        _LOG.error("a picture cannot be drawn: %s", error)
        return None


async def _unbutton(bot: Bot, chat_id: int, message_id: int, shown: Shown | None) -> None:
    if shown is not None and shown.has(chat_id, message_id, None, ()):
        return
    try:
        await bot.edit_message_reply_markup(chat_id, message_id)
    except BadRequest as error:
        if not _says(error, _UNCHANGED, *_UNEDITABLE):
            raise
    if shown is not None:
        shown.note(chat_id, message_id, None, ())


async def _answer(bot: Bot, callback_id: str, text: str) -> None:
    try:
        await bot.answer_callback_query(callback_id, text or None)
    except BadRequest as error:
        if not _says(error, *_OLD_QUERY):
            raise


async def _react(bot: Bot, chat_id: int, message_id: int) -> None:
    try:
        await bot.set_message_reaction(chat_id, message_id, ReactionEmoji.WRITING_HAND)
    except BadRequest:
        return  # the message is gone: there is nothing left to put the sign on


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
