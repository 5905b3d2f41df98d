"""Health: the running bot answers on a local socket; `python -m bot health` asks it."""

import asyncio
import hashlib
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

_SECONDS = 5


class HealthError(Exception):
    """The bot does not run, does not answer, or is not well."""


def socket_path(database_url: str, listens: str | None = None) -> Path:
    """Where the bot of this database answers, or of several that which listens there."""
    told = database_url if listens is None else f"{database_url} {listens}"
    name = hashlib.blake2b(told.encode(), digest_size=8).hexdigest()
    return Path(tempfile.gettempdir()) / f"tafawud-{name}.sock"


async def answer_health(path: Path, ask: Callable[[], Awaitable[str]]) -> asyncio.AbstractServer:
    """Answer every connection with one line: "ok" or what is wrong."""

    async def answer(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            writer.write(f"{await ask()}\n".encode())
            await writer.drain()
        except ConnectionError:
            pass  # whoever asked has gone
        finally:
            writer.close()

    await asyncio.to_thread(path.unlink, missing_ok=True)
    server = await asyncio.start_unix_server(answer, path)
    await asyncio.to_thread(path.chmod, 0o600)
    return server


async def ask_health(path: Path) -> None:
    """Ask the running bot.

    Raises:
        HealthError: with what is wrong.
    """
    try:
        async with asyncio.timeout(_SECONDS):
            reader, writer = await asyncio.open_unix_connection(path)
            try:
                said = (await reader.readline()).decode().strip()
            finally:
                writer.close()
    except (OSError, TimeoutError) as error:
        raise HealthError("the bot does not answer") from error
    if said != "ok":
        raise HealthError(said or "the bot does not answer")
