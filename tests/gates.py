"""`make check`: runs every gate, shows all that fail, not the first only."""

import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

_BIN = Path(sys.executable).parent
_PYTHON = sys.executable
GATES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("format", (f"{_BIN}/ruff", "format", "--check", "-q", ".")),
    ("lint", (f"{_BIN}/ruff", "check", "-q", ".")),
    ("types", (f"{_BIN}/mypy",)),
    ("floors", (f"{_BIN}/lint-imports",)),
    ("catalogue", (_PYTHON, "-m", "scenarios")),
    ("texts", (_PYTHON, "-m", "bot.texts.check")),
    ("migrations", (_PYTHON, "-m", "tests.migrated")),
    ("tests", (_PYTHON, "-m", "tests.covered")),
)


def _run(gate: tuple[str, tuple[str, ...]]) -> tuple[str, int, str, float]:
    name, command = gate
    began = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own commands
    return name, done.returncode, done.stdout + done.stderr, time.monotonic() - began


def main() -> int:
    """Run the gates, two at a time; 1 if any failed."""
    failed = []
    with ThreadPoolExecutor(2) as pool:
        for name, code, output, seconds in pool.map(_run, GATES):
            print(f"{'ok  ' if code == 0 else 'FAIL'} {name} ({seconds:.0f} s)", flush=True)  # noqa: T201 - this is a command
            if code != 0 or name == "tests":
                print(output.rstrip(), flush=True)  # noqa: T201 - this is a command
            if code != 0:
                failed.append(name)
    if failed:
        print(f"Failed: {', '.join(failed)}")  # noqa: T201 - this is a command
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
