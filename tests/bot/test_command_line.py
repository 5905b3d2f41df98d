"""The program as it is started: wrong settings, a closed port, a talk; the token never shows."""

import asyncio
import os
import re
import signal
import socket
import sqlite3
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

from tests.bot.conftest import url_of
from tests.bot.patience import until
from tests.bot.test_copies import damage, execute
from tests.phone import Phone

ROOT = Path(__file__).parents[2]
TOKEN = "42:the-coach-keeps-this"  # noqa: S105 - it opens nothing
KEPT = "the-coach-keeps-this"
SECONDS = 30


@dataclass
class Program:
    """A started `python -m bot` and what it has said so far."""

    process: asyncio.subprocess.Process
    said: dict[str, str] = field(default_factory=lambda: {"stdout": "", "stderr": ""})

    async def listen(self, name: str, stream: asyncio.StreamReader) -> None:
        while line := await stream.readline():
            self.said[name] += line.decode()

    async def until(self, condition: Callable[["Program"], bool]) -> None:
        await until(lambda: self.process.returncode is not None or condition(self), SECONDS)
        assert self.process.returncode is None, self.said


@asynccontextmanager
async def started(folder: Path, *words: str, **settings: str) -> AsyncIterator[Program]:
    """The program in this folder with these settings alone; ended, if it has not, by SIGTERM."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "TMPDIR": str(folder)}
    environment["DATABASE_URL"] = url_of(folder / "coach.db")
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *words,
        cwd=folder,
        env={**environment, **settings},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    program = Program(process)
    assert process.stdout is not None
    assert process.stderr is not None
    ears = asyncio.gather(
        program.listen("stdout", process.stdout), program.listen("stderr", process.stderr)
    )
    try:
        yield program
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(SECONDS):
            await ears
            await process.wait()


def read_all(folder: Path) -> bytes:
    """Everything in the database's files."""
    return b"".join(path.read_bytes() for path in folder.glob("coach.db*"))


def is_private(path: Path) -> bool:
    """Whether it is there, and nobody but its owner can do anything with it."""
    return path.stat().st_mode & 0o077 == 0


async def run(folder: Path, *words: str, **settings: str) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of a command that ends by itself."""
    async with started(folder, *words, **settings) as program:
        async with asyncio.timeout(SECONDS):
            await program.process.wait()
    assert program.process.returncode is not None
    return program.process.returncode, program.said["stdout"], program.said["stderr"]


async def test_a_wrong_setting_is_one_line_and_exit_code_2(tmp_path: Path) -> None:
    wrong = {
        "BOT_TOKEN": "no-colon-Kept_Secret",
        "BOT_API_URL": "nowhere",
        "LOG_LEVEL": "chatty",
        "ALLOWED_USERS": "anna",
        "DATABASE_URL": "mysql://coach:Kept_Secret@host/db",
        "DEFAULT_LANGUAGE": "de",
        "WEBHOOK_LISTEN": "8443",
    }
    code, out, err = await run(tmp_path, **wrong)
    assert (code, out) == (2, "")
    (line,) = err.splitlines()
    assert line.startswith("Settings: ")
    assert all(name in line for name in wrong)
    assert "Kept_Secret" not in line


@pytest.mark.parametrize(
    ("settings", "name"),
    [
        ({"BOT_TOKEN": TOKEN, "WEBHOOK_URL": "https://coach.example/"}, "WEBHOOK_SECRET"),
        ({"BOT_TOKEN": TOKEN, "DATABASE_URL": "postgresql+nodriver://x:y@host/db"}, "DATABASE_URL"),
    ],
)
async def test_a_setting_that_is_missing_or_cannot_be_used_is_one_line(
    tmp_path: Path, settings: dict[str, str], name: str
) -> None:
    code, out, err = await run(tmp_path, **settings)
    assert (code, out) == (2, "")
    (line,) = err.splitlines()
    assert line.startswith(f"Settings: {name} ")
    assert KEPT not in line


async def test_a_token_that_telegram_refuses_is_one_line(tmp_path: Path, base: str) -> None:
    async with httpx.AsyncClient(trust_env=False) as http:
        await http.get(f"{base}/bot42:its-true-owner/getMe")
    code, out, err = await run(tmp_path, BOT_TOKEN=TOKEN, BOT_API_URL=base)
    assert (code, out) == (2, "")
    (line,) = err.splitlines()
    assert line.startswith("Settings: ")
    assert "BOT_TOKEN" in line
    assert KEPT not in line


async def test_a_refused_token_is_not_shown_by_the_finest_log_either(
    tmp_path: Path, base: str
) -> None:
    async with httpx.AsyncClient(trust_env=False) as http:
        await http.get(f"{base}/bot42:its-true-owner/getMe")
    code, _, err = await run(tmp_path, BOT_TOKEN=TOKEN, BOT_API_URL=base, LOG_LEVEL="DEBUG")
    assert code == 2
    assert "/bot***/getMe" in err
    assert KEPT not in err
    assert err.splitlines()[-1].startswith("Settings: ")


async def test_a_webhook_address_that_is_taken_is_one_line(tmp_path: Path, base: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        code, _, err = await run(
            tmp_path,
            BOT_TOKEN=TOKEN,
            BOT_API_URL=base,
            WEBHOOK_URL="https://coach.example/",
            WEBHOOK_SECRET="only-telegram-knows",  # noqa: S106 - it opens nothing
            WEBHOOK_LISTEN=f"127.0.0.1:{taken.getsockname()[1]}",
            LOG_LEVEL="ERROR",
        )
    assert code == 2
    (line,) = err.splitlines()
    assert line.startswith("Settings: WEBHOOK_LISTEN: ")


async def test_a_closed_port_is_waited_for_without_showing_the_token(tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        closed = f"http://127.0.0.1:{probe.getsockname()[1]}"
    settings = {"BOT_TOKEN": TOKEN, "BOT_API_URL": closed, "LOG_LEVEL": "DEBUG"}
    async with started(tmp_path, **settings) as program:
        await program.until(lambda it: it.said["stderr"].count("is out of reach") >= 2)
    assert program.process.returncode == 0
    assert KEPT not in program.said["stderr"]
    assert "Traceback" not in program.said["stderr"]


@pytest.mark.parametrize("form", ["text", "json"])
async def test_a_talk_at_the_finest_log_never_shows_the_token(
    tmp_path: Path, base: str, form: str
) -> None:
    settings = {"BOT_TOKEN": TOKEN, "BOT_API_URL": base}
    settings |= {"LOG_LEVEL": "DEBUG", "LOG_FORMAT": form}
    async with started(tmp_path, **settings) as program:
        async with Phone(base, TOKEN) as phone:
            await phone.say("/start")
            await phone.hears(timeout=SECONDS)
            await phone.say("/export")
            document = await phone.hears(lambda message: "document" in message.raw, SECONDS)
            export = await phone.fetch(document.raw["document"]["file_id"])
        health = await run(tmp_path, "health")
    assert program.process.returncode == 0, program.said["stderr"]
    assert "/bot***/sendMessage" in program.said["stderr"]
    assert "Traceback" not in program.said["stderr"]
    for said in (*program.said.values(), export.decode()):
        assert KEPT not in said
    assert KEPT.encode() not in read_all(tmp_path)
    assert health == (0, "ok\n", "")
    turns = [line for line in program.said["stderr"].splitlines() if "handlers.door" in line]
    assert len(turns) == 2
    assert all("answered" in line and "command" in line for line in turns)


async def test_the_database_is_made_and_nobody_is_well_before_the_start(tmp_path: Path) -> None:
    code, out, err = await run(tmp_path, "migrate")
    assert (code, err) == (0, "")
    assert "in order" in out
    assert (tmp_path / "coach.db").exists()
    assert await run(tmp_path, "health") == (1, "", "Health: the bot does not answer\n")


async def test_a_file_that_is_no_database_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "coach.db").write_text("a letter, no database\n" * 99)
    code, out, err = await run(tmp_path, "migrate")
    assert (code, out) == (2, "")
    (line,) = err.splitlines()
    assert line == (
        f"Settings: DATABASE_URL: {tmp_path / 'coach.db'} is no SQLite database: "
        "name another file, or `python -m bot restore` a copy"
    )


@pytest.mark.sqlite_file("a server looks after its files itself")
@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("damaged", r"is damaged: .+: name another file, or `python -m bot restore` a copy$"),
        ("newer", r"was written by a newer coach \(schema 9999\): update this one first$"),
    ],
)
async def test_a_file_to_begin_with_that_will_not_do_is_one_line(
    tmp_path: Path, file: Path, base: str, kind: str, said: str
) -> None:
    if kind == "damaged":
        damage(file)
    else:
        execute(file, "UPDATE alembic_version SET version_num = '9999'")
    before = read_all(tmp_path)
    code, out, err = await run(tmp_path, BOT_TOKEN=TOKEN, BOT_API_URL=base)
    assert (code, out) == (2, "")
    (line,) = err.splitlines()
    assert line.startswith(f"Settings: DATABASE_URL: {file} ")
    assert re.search(said, line)
    assert read_all(tmp_path) == before


@pytest.mark.sqlite_file("it is the file that is locked")
async def test_a_stop_that_cannot_finish_what_is_in_hand_ends_all_the_same_and_loses_nothing(
    tmp_path: Path, base: str
) -> None:
    settings = {"BOT_TOKEN": TOKEN, "BOT_API_URL": base}
    async with Phone(base, TOKEN) as phone:
        async with started(tmp_path, **settings) as program:
            await phone.say("/start")
            await phone.hears(timeout=SECONDS)
            other = sqlite3.connect(tmp_path / "coach.db", isolation_level=None, timeout=SECONDS)
            other.execute("BEGIN IMMEDIATE")
            await phone.say("remind me in 5 hours to call Anna")
            await program.until(lambda it: "StorageError" in it.said["stderr"])
            program.process.send_signal(signal.SIGTERM)
            # the database stays locked until it has ended
            assert await program.process.wait() == 0
            other.execute("ROLLBACK")
            other.close()
        assert "Traceback" not in program.said["stderr"]
        async with started(tmp_path, **settings):
            await phone.hears("call Anna", timeout=SECONDS)
        heard = [each.text for each in await phone.messages() if each.from_bot]
    assert sum("call Anna" in text for text in heard) == 1


async def test_a_running_bot_is_copied_and_stopped_for_the_way_back(
    tmp_path: Path, base: str
) -> None:
    settings = {"BOT_TOKEN": TOKEN, "BOT_API_URL": base}
    copy = tmp_path / "copy.db"
    async with started(tmp_path, **settings) as program:
        async with Phone(base, TOKEN) as phone:
            await phone.say("/start")
            await phone.hears(timeout=SECONDS)
        made = await run(tmp_path, "backup", str(copy), **settings)
        again = await run(tmp_path, "backup", str(copy), **settings)
        refused = await run(tmp_path, "restore", str(copy), **settings)
        second = await run(tmp_path, **settings)
    assert program.process.returncode == 0, program.said["stderr"]
    assert made == (0, f"The database is copied into {copy}.\n", "")
    assert again == (1, "", f"Backup: {copy} is there already: name a new file\n")
    assert refused == (1, "", "Restore: the bot runs on this database: stop it first\n")
    code, out, err = second
    assert (code, out) == (1, "")
    assert err.startswith("Start: another bot runs on this database: end it first")
    code, out, err = await run(tmp_path, "restore", str(copy), **settings)
    assert (code, err) == (0, "")
    assert out.startswith(f"{copy} is the database now. The former one is kept as ")
    former = Path(out.rpartition(" ")[2].removesuffix(".\n"))
    assert all(is_private(each) for each in (former, tmp_path / "coach.db"))


async def test_what_the_program_writes_is_private(tmp_path: Path) -> None:
    url = url_of(tmp_path / "new" / "coach.db")
    assert (await run(tmp_path, "migrate", DATABASE_URL=url))[0] == 0
    assert all(is_private(each) for each in (tmp_path / "new", tmp_path / "new" / "coach.db"))
