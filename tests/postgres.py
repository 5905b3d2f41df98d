"""A PostgreSQL server of the tests' own, on a local socket, gone when they end."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_USER = "coach"
_START_SECONDS = 60
_UNSAFE = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
"""Quick, and good enough for what is thrown away."""


def find_programs() -> Path | None:
    """The folder of PostgreSQL's own programs; Debian keeps them off PATH."""
    on_path = shutil.which("pg_ctl")
    if on_path is not None:
        return Path(on_path).resolve().parent
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"))
    return found[-1].parent if found else None


def is_required() -> bool:
    """Whether a missing PostgreSQL is a failure (REQUIRE_POSTGRES=1), not a reason to skip."""
    return os.environ.get("REQUIRE_POSTGRES") == "1"


@contextmanager
def running(programs: Path) -> Iterator[str]:
    """A running server; the DATABASE_URL of its first database."""
    # a socket's path has at most 107 letters, so it is not pytest's folder
    with tempfile.TemporaryDirectory(prefix="pg") as name:
        folder = Path(name)
        _give_away(folder)
        data, log = folder / "data", folder / "log"
        _run(programs / "initdb", "-D", data, "-U", _USER, "-A", "trust", "-E", "UTF8", "-N")
        told = f"{_UNSAFE} -c listen_addresses='' -k {folder}"
        _run(programs / "pg_ctl", "-D", data, "-l", log, "-w", "-o", told, "start")
        try:
            yield f"postgresql+asyncpg://{_USER}@/postgres?host={folder}"
        finally:
            _run(programs / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")


def _run(*command: object) -> None:
    subprocess.run(  # noqa: S603 - PostgreSQL's own programs
        [str(word) for word in command],
        check=True,
        stdout=subprocess.DEVNULL,
        stdin=subprocess.DEVNULL,
        timeout=_START_SECONDS,
        cwd="/",
        user=_somebody(),
    )


def _somebody() -> int | None:
    """PostgreSQL refuses to run as root: then as nobody in particular."""
    return 65534 if os.geteuid() == 0 else None


def _give_away(folder: Path) -> None:
    uid = _somebody()
    if uid is not None:
        os.chown(folder, uid, -1)
    folder.chmod(0o755)
