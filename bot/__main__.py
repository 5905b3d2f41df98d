"""Command line: run (default), simulate, migrate, check, health, backup, restore."""

import argparse
import asyncio
import logging
import os
import signal
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

from bot.app import App, TokenError, run_until, simulated
from bot.checkup import find_faults
from bot.health import HealthError, ask_health, socket_path
from bot.intake import WebhookError
from bot.logs import set_up_logs
from bot.monitor import MonitorError
from bot.settings import Settings, SettingsError, read_settings
from bot.storage import AddressError, Database, HeldError, StorageError, file_of
from bot.storage.copies import CopyError, back_up, restore
from bot.storage.files import FileError, NewerError, check_start
from bot.storage.schema import migrate

_LOG = logging.getLogger("bot")
_LAST_SECONDS = 4.5
"""After SIGTERM; whoever asks for it waits 5 s. What the app has in hand it ends sooner."""
_AFTER_DAMAGE = "name another file, or `python -m bot restore` a copy"


def main() -> int:
    """Run the command; 0 if all went well, 2 for a wrong setting, 1 for other trouble."""
    command = _parse()
    os.umask(0o077)  # whatever is written is private: it holds what people wrote
    if command.command == "check":
        return _check()
    try:
        settings = read_settings()
    except SettingsError as error:
        print(f"Settings: {error}", file=sys.stderr)
        return 2
    secrets = [secret for secret in (settings.bot_token, settings.webhook_secret) if secret]
    set_up_logs(
        settings.log_level,
        settings.log_format,
        tuple(secret.get_secret_value() for secret in secrets),
    )
    try:
        asyncio.run(_run(command, settings))
    except Exception as error:  # noqa: BLE001 - the last rung: whatever stops the program
        said, code = _explain(error, command.command)
        if said is None:
            # through the log, which strikes out the secrets; the interpreter would not
            _LOG.exception("stopped by a mistake of its own")
        else:
            print(said, file=sys.stderr)
        return code
    return 0


def _check() -> int:
    faults = asyncio.run(find_faults())
    for fault in faults:
        print(fault, file=sys.stderr)
    if not faults:
        print("Everything is in order.")
    return 1 if faults else 0


def _explain(error: Exception, command: str) -> tuple[str | None, int]:
    """What is told of an error in one line, None where it is a mistake of ours; the exit code."""
    match error:
        case TokenError() | AddressError() | WebhookError() | MonitorError():
            return f"Settings: {error}", 2
        case StorageError() | NewerError():
            return f"Settings: DATABASE_URL: {error}", 2
        case FileError():
            return f"Settings: DATABASE_URL: {error}: {_AFTER_DAMAGE}", 2
        case HealthError() | CopyError():
            return f"{command.capitalize()}: {error}", 1
        case HeldError():
            return f"Start: {error}: end it first, or name another DATABASE_URL", 1
        case _:
            return None, 1


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bot", description=__doc__)
    commands = parser.add_subparsers(dest="command")
    commands.add_parser("run", help="start the coach (default): simulated without BOT_TOKEN")
    simulate = commands.add_parser("simulate", help="start the simulator, whatever BOT_TOKEN is")
    simulate.add_argument(
        "--without-bot", action="store_true", help="only the local Bot API and its page"
    )
    commands.add_parser("migrate", help="bring the database to the newest schema")
    commands.add_parser("check", help="tell everything that is misconfigured")
    commands.add_parser("health", help="ask the running bot how it is")
    backup = commands.add_parser("backup", help="copy the database, also while the bot runs")
    backup.add_argument("path", type=Path, help="the new file")
    restored = commands.add_parser("restore", help="put such a copy in the database's place")
    restored.add_argument("path", type=Path, help="the copy; it stays as it is")
    return parser.parse_args()


async def _run(command: argparse.Namespace, settings: Settings) -> None:
    match command.command:
        case "migrate":
            await _migrate(settings)
            print("The database is in order.")
        case "health":
            await ask_health(socket_path(settings.database_url, settings.listens))
            print("ok")
        case "backup":
            await asyncio.to_thread(back_up, settings.database_url, command.path)
            print(f"The database is copied into {command.path}.")
        case "restore":
            former = await restore(settings.database_url, command.path, datetime.now(UTC))
            kept = "" if former is None else f" The former one is kept as {former}."
            print(f"{command.path} is the database now.{kept}")
        case "simulate":
            await _simulate(settings, without_bot=command.without_bot)
        case _ if settings.bot_token is None:
            await _simulate(settings, without_bot=False)
        case _:
            stop = _stop_at_signals()
            await run_until(stop, App(settings).run(stop))


async def _migrate(settings: Settings) -> None:
    file = file_of(settings.database_url)
    if file is not None:
        await asyncio.to_thread(check_start, file)
    database = Database(settings.database_url)
    try:
        await migrate(database)
    finally:
        await database.close()


async def _simulate(settings: Settings, *, without_bot: bool) -> None:
    stop = _stop_at_signals()
    if not without_bot:
        await _migrate(settings)  # what is wrong with the database is told before the address
    async with simulated(settings) as simulation:
        address = simulation.address
        if without_bot:
            print(
                f"Page: {address}/\nBot API: BOT_API_URL={address} with any BOT_TOKEN", flush=True
            )
            await stop.wait()
            return
        print(f"Tafawud runs without Telegram. Chat with it here: {address}/", flush=True)
        app = App(simulation.settings, clock=simulation.clock, on_erased=simulation.forget)
        simulation.simulator.on_moved = app.reminders.wake
        await run_until(stop, app.run(stop))


def _stop_at_signals() -> asyncio.Event:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()

    def end() -> None:
        if not stop.is_set():
            stop.set()
            last = threading.Timer(_LAST_SECONDS, _leave)
            last.daemon = True
            last.start()

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, end)
    return stop


def _leave() -> None:
    """End now, whatever still waits: for a locked database, a silent network or a thread.

    Nothing is lost: what is not done stands in the tables, as after any crash.
    """
    _LOG.warning("what is in hand is not done in time and goes on after the next start")
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main())
