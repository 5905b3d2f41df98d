"""Which updates a user sent at once: forwards, an album, a long paste that Telegram split."""

from typing import Any, Final

from bot.storage import Update

FULL: Final = 4000
"""Characters from which a text may have been split: Telegram does so at 4,096 UTF-16 units."""


class TelegramBursts:
    """Looks at the updates as they are stored; never raises, whatever they hold."""

    def expects(self, update: Update) -> bool:
        """Whether more of the same may come behind it."""
        message = _message(update)
        return _is_forwarded(message) or bool(_album(message)) or _is_full(message)

    def follows(self, earlier: Update, later: Update) -> bool:
        """Whether the later one is of the same burst."""
        before, behind = _message(earlier), _message(later)
        if _is_forwarded(before):
            return _is_forwarded(behind)
        if album := _album(before):
            return _album(behind) == album
        text = behind.get("text")
        is_text = isinstance(text, str) and not text.startswith("/")
        return _is_full(before) and is_text and not _is_forwarded(behind)


def _message(update: Update) -> dict[str, Any]:
    message = update.body.get("message")
    return message if isinstance(message, dict) else {}


def _is_forwarded(message: dict[str, Any]) -> bool:
    return bool(message.get("forward_origin"))


def _album(message: dict[str, Any]) -> object:
    return message.get("media_group_id")


def _is_full(message: dict[str, Any]) -> bool:
    text = message.get("text")
    return isinstance(text, str) and len(text) >= FULL
