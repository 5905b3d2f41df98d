"""`check` tells everything that is misconfigured, each in one line with what to do."""

from pathlib import Path
from typing import Any

import pytest

from bot.checkup import ZONES, find_exposed, find_missing_models, find_missing_zones
from bot.settings import Settings
from scenarios.checking.checker import Checker
from scenarios.reading.encoder import Encoder
from scenarios.reading.questions import WEIGHTS as QUESTIONS
from scenarios.reading.situations import WEIGHTS
from tests.bot.test_command_line import run

TOKEN = "42:the-coach-keeps-this"  # noqa: S105 - it opens nothing
HOOK = {"webhook_secret": "only-telegram-knows"}


@pytest.fixture(autouse=True)
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder without `.env`."""
    monkeypatch.chdir(tmp_path)


def exposed(**values: object) -> list[str]:
    settings: dict[str, Any] = {"bot_token": TOKEN, **values}
    return list(find_exposed(Settings.model_validate(settings)))


async def test_a_machine_as_it_should_be(tmp_path: Path) -> None:
    assert await run(tmp_path, "check") == (0, "Everything is in order.\n", "")
    assert not (tmp_path / "coach.db").exists()


async def test_everything_is_told_at_once_a_line_each_and_no_secret(tmp_path: Path) -> None:
    code, out, err = await run(
        tmp_path,
        "check",
        BOT_TOKEN="no-colon-Kept_Secret",  # noqa: S106 - it opens nothing
        WEBHOOK_URL="https://coach.example/",
        BOT_API_URL="http://api.example.org",
        LOG_LEVEL="chatty",
        DATABASE_URL="sqlite+aiosqlite:////dev/null/coach.db",
    )
    assert (code, out) == (1, "")
    begins = ("BOT_TOKEN ", "LOG_LEVEL ", "WEBHOOK_SECRET ", "BOT_API_URL ", "DATABASE_URL: ")
    for line, begin in zip(err.splitlines(), begins, strict=True):
        assert line.startswith(begin)
    assert "Kept_Secret" not in err


async def test_a_database_url_that_is_wrong_is_told_once(tmp_path: Path) -> None:
    url = "mysql://coach:Kept_Secret@host/db"
    code, _, err = await run(tmp_path, "check", DATABASE_URL=url)
    assert code == 1
    assert [line.split()[0] for line in err.splitlines()] == ["DATABASE_URL"]


async def test_a_secret_that_is_wrong_is_not_called_missing_too(tmp_path: Path) -> None:
    hook = {"WEBHOOK_URL": "https://coach.example/", "WEBHOOK_SECRET": "with space"}
    _, _, err = await run(tmp_path, "check", BOT_TOKEN=TOKEN, **hook)
    assert [line.split()[0] for line in err.splitlines()] == ["WEBHOOK_SECRET"]


async def test_settings_that_cannot_be_read_hide_nothing_else(tmp_path: Path) -> None:
    env = tmp_path / ".env"
    env.write_bytes("DEFAULT_LANGUAGE=русский".encode("cp1251"))
    env.chmod(0o644)
    code, _, err = await run(tmp_path, "check")
    assert code == 1
    assert err.splitlines() == [
        ".env is not UTF-8 text: save it as UTF-8",
        "rights: others may read .env: chmod 600 .env",
    ]


def test_settings_that_show_nothing() -> None:
    assert exposed() == []
    assert exposed(bot_token=None) == []
    assert exposed(webhook_url="https://coach.example:8443/", **HOOK) == []


@pytest.mark.parametrize(
    ("url", "is_told"),
    [
        ("http://127.0.0.1:8085", False),
        ("http://localhost:8085", False),
        ("http://[::1]:8085", False),
        ("http://10.1.2.3:8081", False),
        ("http://bot-api:8081", False),
        ("https://api.example.org", False),
        ("http://api.example.org", True),
        ("http://8.8.8.8:8085", True),
    ],
)
def test_plain_http_over_the_internet_is_told(url: str, *, is_told: bool) -> None:
    assert [fault.split()[0] for fault in exposed(bot_api_url=url)] == ["BOT_API_URL"] * is_told


@pytest.mark.parametrize(
    "values", [{"allowed_users": "12"}, {"webhook_url": "https://coach.example", **HOOK}]
)
def test_a_simulator_in_place_of_the_bot_is_told(values: dict[str, object]) -> None:
    (fault,) = exposed(bot_token=None, **values)
    assert fault.startswith("BOT_TOKEN is missing: the simulator would start")


def test_a_port_that_telegram_does_not_deliver_to_is_told() -> None:
    url = "https://coach.example:8080/"
    (fault,) = exposed(webhook_url=url, **HOOK)
    assert fault.startswith("WEBHOOK_URL names port 8080")
    # a Bot API server of one's own delivers to any
    assert exposed(webhook_url=url, bot_api_url="http://127.0.0.1:8081", **HOOK) == []


def test_one_port_for_two_is_told() -> None:
    hook = {"webhook_url": "https://coach.example/", **HOOK}
    (fault,) = exposed(metrics_port=8443, **hook)
    assert fault.startswith("METRICS_PORT ")
    assert exposed(metrics_port=9100, **hook) == []
    assert exposed(metrics_port=8443) == []


def test_what_the_simulator_wrote_is_kept_from_others(tmp_path: Path) -> None:
    journal = tmp_path / "data" / "simulator.jsonl"
    journal.parent.mkdir()
    journal.touch(0o600)
    assert exposed() == []
    journal.chmod(0o644)
    assert exposed() == [
        "rights: others may read data/simulator.jsonl: chmod 600 data/simulator.jsonl"
    ]


def test_zones_are_there_or_told() -> None:
    assert list(find_missing_zones(ZONES)) == []
    (fault,) = find_missing_zones((*ZONES, "Nowhere/Land"))
    assert fault.startswith("time zones: Nowhere/Land is not there: install")


def test_models_are_loaded_or_told(tmp_path: Path) -> None:
    assert list(find_missing_models(WEIGHTS, QUESTIONS, Encoder(), Checker())) == []
    broken = tmp_path / "broken.npz"
    broken.write_bytes(b"PK, but no weights")
    faults = list(
        find_missing_models(broken, broken, Encoder(broken), Checker(tmp_path / "none.npz"))
    )
    assert [fault.split(":")[0] for fault in faults] == ["models"] * 4
    assert all(fault.endswith("(git checkout, make .venv/run)") for fault in faults)
    assert not any("\n" in fault for fault in faults)
