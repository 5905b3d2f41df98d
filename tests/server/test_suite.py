"""What is asked of the storage is asked of PostgreSQL too, and some journeys go over it."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.databases import ON_SERVER

ROOT = Path(__file__).parents[2]
STORAGE = (
    *("accounts", "dealings", "follow_up_store", "handed", "post", "practices", "stages"),
    *("timetable", "owners", "database", "migrations", "delivery", "reminders", "intake"),
)
JOURNEYS = (
    "test_everyday.py",
    "test_strangers.py",
    "test_commands.py::test_a_deal_is_made_changed_and_deleted",
)


@pytest.mark.long
@pytest.mark.skipif(ON_SERVER, reason="all tests run on it already")
def test_storage_door_and_some_journeys_run_on_postgresql(
    server: str, environment: dict[str, str]
) -> None:
    modules = [f"tests/bot/test_{name}.py" for name in STORAGE]
    modules += ["tests/handlers/test_door.py", *(f"tests/journeys/{name}" for name in JOURNEYS)]
    done = subprocess.run(  # noqa: S603 - our own tests
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *modules],
        cwd=ROOT,
        env={**environment, "DATABASE_URL": server},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-20_000:]
