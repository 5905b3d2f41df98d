"""Gate: the migrations lead to the tables of the code, and back to nothing (alembic check)."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path


def main() -> int:
    """Forward, compare, back, forward on a fresh SQLite file; the first failing exit code."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{folder}/fresh.db"
        environment = {**os.environ, "DATABASE_URL": url}
        alembic = str(Path(sys.executable).parent / "alembic")
        for words in (
            ["upgrade", "head"],
            ["check"],
            ["downgrade", "base"],
            ["upgrade", "head"],
        ):
            code = subprocess.run([alembic, *words], env=environment, check=False).returncode  # noqa: S603 - our own command
            if code != 0:
                return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
