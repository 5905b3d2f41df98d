"""Bots and the stub as processes: started, asked what they use, ended.

What a process uses is read in /proc, so that it can be asked for while it runs: on Linux alone.
"""

import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

ROOT: Final = Path(__file__).parents[2]
AIOGRAM: Final = ROOT / ".venv" / "aiogram" / "bin" / "python"
"""It wants another pydantic than the coach has: it lives in an environment of its own."""
LOG, FILE = "log.txt", "bot.db"
_TICKS: Final = os.sysconf("SC_CLK_TCK")
_STOP_SECONDS: Final = 10.0
_PATIENCE: Final = 600.0
_Json: TypeAlias = dict[str, Any]


class SpeedError(Exception):
    """Something could not be measured; the message says what."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A bot that is measured.

    Attributes:
        name: as the table calls it.
        module: the program.
        words: behind the program's name on the command line.
        script: what its users do.
        is_aiogram: whether it needs aiogram.
    """

    name: str
    module: str
    words: tuple[str, ...] = ()
    script: str = "echo"
    is_aiogram: bool = False

    @property
    def python(self) -> str:
        """The interpreter that runs it."""
        return str(AIOGRAM) if self.is_aiogram else sys.executable

    @property
    def is_here(self) -> bool:
        """Whether it can run on this machine."""
        return not self.is_aiogram or AIOGRAM.exists()


@dataclass(frozen=True, slots=True)
class Running:
    """A process of a bot.

    Attributes:
        kind: which bot.
        token: by which the stub knows it.
        process: it.
        folder: where it runs, with its file and what it said.
    """

    kind: Kind
    token: str
    process: subprocess.Popen[bytes]
    folder: Path

    def cpu(self) -> float:
        """Seconds that its threads have worked so far, in the system too."""
        if self.process.poll() is not None:
            said = (self.folder / LOG).read_text(encoding="utf-8").splitlines()
            raise SpeedError(f"{self.kind.name} has ended: {' '.join(said[-1:])}")
        stat = (self._proc / "stat").read_text(encoding="utf-8")
        fields = stat.rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    def memory(self) -> float:
        """Megabytes that it holds in memory (RSS) now."""
        return _read_number(self._proc / "status", "VmRSS:") / 1024

    def wake_ups(self) -> int:
        """How often one of its threads has waited for something and went on."""
        tasks = self._proc / "task"
        name = "voluntary_ctxt_switches:"
        return sum(_read_number(each / "status", name) for each in tasks.iterdir())

    @property
    def _proc(self) -> Path:
        return Path(f"/proc/{self.process.pid}")


def _read_number(file: Path, name: str) -> int:
    lines = file.read_text(encoding="utf-8").splitlines()
    return int(next(line for line in lines if line.startswith(name)).split()[1])


class Stub:
    """The stub's process, from outside."""

    def __init__(self, address: str) -> None:
        self.address = address

    def tell(self, do: str, token: str, **given: object) -> _Json:
        """Have a crowd do something; what the stub says to it."""
        body = json.dumps({"token": token, **given}).encode()
        request = urllib.request.Request(  # noqa: S310 - our own address
            f"{self.address}/crowd/{do}", body, {"Content-Type": "application/json"}
        )
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=_PATIENCE) as answer:
            said: _Json = json.load(answer)
            return said


@contextmanager
def run_stub() -> Iterator[Stub]:
    """The stub, while the block lasts."""
    command = (sys.executable, "-m", "benchmarks.speed.stub")
    with _ended(subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE)) as process:  # noqa: S603 - our own command
        if process.stdout is None:
            raise SpeedError("the stub says nothing")
        with process.stdout as said:
            yield Stub(said.readline().decode().strip())


@contextmanager
def run_bot(kind: Kind, stub: Stub, folder: Path, number: int) -> Iterator[Running]:
    """A bot's process in `folder`, while the block lasts; the number tells it from others."""
    token = f"{4000 + number}:measured"
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "TMPDIR": str(folder),
        "BOT_TOKEN": token,
        "BOT_API_URL": stub.address,
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder / FILE}",
        "LOG_LEVEL": "WARNING",
    }
    command = (kind.python, "-m", kind.module, *kind.words)
    with (folder / LOG).open("ab") as log:
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log)  # noqa: S603 - our own command
    with _ended(process):
        yield Running(kind, token, process, folder)


@contextmanager
def _ended(process: subprocess.Popen[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def until_calm(running: Running, stub: Stub, *, seconds: float = 120.0) -> None:
    """Wait until it asks for updates and has done what it does at its start.

    Raises:
        SpeedError: it ended, or never comes to rest.
    """
    ends = time.monotonic() + seconds
    before = running.cpu()
    while time.monotonic() < ends:
        time.sleep(1)
        now = running.cpu()
        if now - before < 0.03 and stub.tell("polls", running.token)["polls"]:
            return
        before = now
    raise SpeedError(f"{running.kind.name} does not come to rest")
