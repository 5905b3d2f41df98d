"""Logs as text or JSON, on standard error: no token gets through, no user can be known by them."""

import json
import logging
import re
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Any, TypeAlias

_TOKEN = re.compile(r"(?<!\d)\d{1,20}:[A-Za-z0-9_-]{8,}")
"""What a bot token looks like, also inside an address (`handlers.line` logs those)."""

Veil: TypeAlias = Callable[[int], str]
"""User id -> the name that stands for him in the log."""


def make_veil(secret: str) -> Veil:
    """Names for users: one has the same name after every start, who he is only the secret tells."""
    # without a key all the ids there are could be tried in an hour
    key = blake2b(secret.encode(), person=b"tafawud log", digest_size=32).digest()

    def veil(user_id: int) -> str:
        return blake2b(str(user_id).encode(), key=key, digest_size=6).hexdigest()

    return veil


class _Redacting(logging.Formatter):
    """Formats as another formatter does, then strikes out whatever must not be seen."""

    def __init__(self, secrets: tuple[str, ...]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._secrets = tuple(secret for secret in secrets if secret)

    def format(self, record: logging.LogRecord) -> str:
        return self._strike(super().format(record))

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's name
        told = [f"{name}={value}" for name, value in _facts_of(record).items()]
        return " ".join((super().formatMessage(record), *told))

    def _strike(self, line: str) -> str:
        for secret in self._secrets:
            line = line.replace(secret, "***")
        return _TOKEN.sub("***", line)


class _Json(_Redacting):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        entry = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            **_facts_of(record),
        }
        if record.exc_info:
            entry["trace"] = self.formatException(record.exc_info)
        return self._strike(json.dumps(entry, ensure_ascii=False))


def _facts_of(record: logging.LogRecord) -> Mapping[str, Any]:
    """What was logged with `extra={"facts": …}`, but what is not known."""
    facts: Mapping[str, Any] = getattr(record, "facts", {})
    return {name: value for name, value in facts.items() if value is not None}


def set_up_logs(level: str, form: str, secrets: tuple[str, ...]) -> None:
    """Log from this level on, as "text" or "json"; strike out the secrets."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Json(secrets) if form == "json" else _Redacting(secrets))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for wordy in ("aiosqlite", "telegram"):  # at DEBUG they write down what people write
        logging.getLogger(wordy).setLevel(logging.INFO)
    if level != "DEBUG":
        for chatty in ("httpx", "httpcore", "alembic", "tornado.access"):
            logging.getLogger(chatty).setLevel(logging.WARNING)
