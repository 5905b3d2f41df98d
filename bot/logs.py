"""Logs as text or JSON, on standard error; the token never gets through, at any level."""

import json
import logging
import re
import sys
from datetime import UTC, datetime

_TOKEN = re.compile(r"(?<!\d)\d{1,20}:[A-Za-z0-9_-]{8,}")
"""What a bot token looks like, also inside an address (httpx logs those)."""


class _Redacting(logging.Formatter):
    """Formats as another formatter does, then strikes out whatever must not be seen."""

    def __init__(self, secrets: tuple[str, ...]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._secrets = tuple(secret for secret in secrets if secret)

    def format(self, record: logging.LogRecord) -> str:
        return self._strike(super().format(record))

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
        }
        if record.exc_info:
            entry["trace"] = self.formatException(record.exc_info)
        return self._strike(json.dumps(entry, ensure_ascii=False))


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
