"""A wrong setting is named, told what it must be, and never shown."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings import Settings, SettingsError, read_right_settings, read_settings

NAMES = tuple(name.upper() for name in Settings.model_fields)
TOKEN = "123456:ABC-DEF_ghi"  # noqa: S105 - it opens nothing
HOOK = "s-3_cret"


@contextmanager
def environment(**values: str) -> Iterator[None]:
    """Only these of our settings."""
    before = dict(os.environ)
    for name in NAMES:
        os.environ.pop(name, None)
    os.environ.update(values)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def read(**values: str) -> Settings:
    with environment(**values):
        return read_settings()


def said_of(**values: str) -> str:
    """The secrets as they are shown, or why the settings are refused."""
    try:
        settings = read(**values)
    except SettingsError as error:
        return str(error)
    return repr((settings.bot_token, settings.webhook_secret))


@pytest.fixture(autouse=True)
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder without `.env`."""
    monkeypatch.chdir(tmp_path)


def test_nothing_set_gives_the_documented_defaults() -> None:
    settings = read()
    assert settings.bot_token is None
    assert settings.bot_api_url == "https://api.telegram.org"
    assert settings.database_url == "sqlite+aiosqlite:///data/coach.db"
    assert settings.webhook_url is None
    assert settings.allowed_users == frozenset()
    assert (settings.log_level, settings.log_format) == ("INFO", "text")
    assert settings.default_language == "en"
    assert settings.metrics_port is None


def test_everything_set_is_read() -> None:
    settings = read(
        BOT_TOKEN=f"  {TOKEN} ",
        BOT_API_URL="http://127.0.0.1:8081/",
        DATABASE_URL="postgresql+asyncpg://u:p@db/coach",
        WEBHOOK_URL="https://coach.example/hook",
        WEBHOOK_SECRET=HOOK,
        WEBHOOK_LISTEN="[::1]:8443",
        ALLOWED_USERS="12, 34 56",
        LOG_LEVEL="debug",
        LOG_FORMAT="JSON",
        DEFAULT_LANGUAGE="AR",
        METRICS_PORT="9100",
    )
    assert settings.bot_token is not None
    assert settings.bot_token.get_secret_value() == TOKEN
    assert settings.bot_api_url == "http://127.0.0.1:8081"
    assert settings.allowed_users == {12, 34, 56}
    assert (settings.log_level, settings.log_format) == ("DEBUG", "json")
    assert settings.default_language == "ar"
    assert settings.metrics_port == 9100


def test_an_empty_setting_is_an_unset_one() -> None:
    assert read(BOT_TOKEN="", ALLOWED_USERS="", WEBHOOK_URL="").bot_token is None


def test_a_dotenv_file_is_read_and_the_environment_wins(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("DEFAULT_LANGUAGE=ru\nLOG_LEVEL=ERROR\nSOMETHING_ELSE=1\n")
    settings = read(LOG_LEVEL="WARNING")
    assert (settings.default_language, settings.log_level) == ("ru", "WARNING")


def test_a_dotenv_file_of_another_encoding_is_named(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes("DEFAULT_LANGUAGE=русский".encode("cp1251"))
    with pytest.raises(SettingsError, match=r"\.env is not UTF-8"):
        read()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_TOKEN", "my-secret-without-a-number"),
        ("BOT_TOKEN", "987654321"),
        ("BOT_TOKEN", "987654321:"),
        ("BOT_TOKEN", "123456:has a gap"),
        ("BOT_TOKEN", "123456:has/a/slash"),
        ("BOT_TOKEN", "١٢٣:ABCDEFGHIJ"),
        ("BOT_API_URL", "api.telegram.org"),
        ("BOT_API_URL", "ftp://api.telegram.org"),
        ("BOT_API_URL", "http://"),
        ("BOT_API_URL", "http://someone:password@[broken"),
        ("BOT_API_URL", "http://host:port"),
        ("DATABASE_URL", "mysql://user:password@host/db"),
        ("DATABASE_URL", "coach.db"),
        ("WEBHOOK_URL", "http://coach.example/hook"),
        ("WEBHOOK_URL", "coach.example"),
        ("WEBHOOK_SECRET", "with space"),
        ("WEBHOOK_SECRET", "s" * 257),
        ("WEBHOOK_LISTEN", "8443"),
        ("WEBHOOK_LISTEN", "0.0.0.0:0"),
        ("WEBHOOK_LISTEN", "0.0.0.0:https"),
        ("ALLOWED_USERS", "anna,boris"),
        ("ALLOWED_USERS", "12;34"),
        ("ALLOWED_USERS", "²³"),
        ("LOG_LEVEL", "chatty"),
        ("LOG_FORMAT", "xml"),
        ("DEFAULT_LANGUAGE", "de"),
        ("METRICS_PORT", "http"),
        ("METRICS_PORT", "0"),
        ("METRICS_PORT", "65536"),
    ],
)
def test_a_wrong_setting_is_named_in_one_line_and_not_shown(name: str, value: str) -> None:
    with pytest.raises(SettingsError) as caught:
        read(**{name: value})
    said = str(caught.value)
    assert said.startswith(f"{name} ")
    assert "\n" not in said
    # "0" and the like stand in the sentence that tells what is right
    assert len(value) < 6 or value not in said


def test_a_webhook_without_a_secret_is_refused() -> None:
    with pytest.raises(SettingsError, match="WEBHOOK_SECRET is needed"):
        read(WEBHOOK_URL="https://coach.example/hook")


def test_all_that_is_wrong_is_told_at_once() -> None:
    with pytest.raises(SettingsError) as caught:
        read(BOT_TOKEN=TOKEN[:3], LOG_LEVEL="chatty", DEFAULT_LANGUAGE="de")
    for name in ("BOT_TOKEN", "LOG_LEVEL", "DEFAULT_LANGUAGE"):
        assert name in str(caught.value)


def test_what_is_right_is_read_beside_what_is_wrong() -> None:
    with environment(BOT_TOKEN=TOKEN, LOG_LEVEL="chatty", WEBHOOK_URL="https://coach.example"):
        settings, faults, wrong = read_right_settings()
    assert settings.bot_token is not None
    assert settings.log_level == "INFO"
    assert [fault.split()[0] for fault in faults] == ["LOG_LEVEL", "WEBHOOK_SECRET"]
    assert wrong == {"log_level", "webhook_url"}


# what an environment can hold: no zero bytes; marked, so that no sentence of ours holds it
signs = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
anything = st.builds("{}Zq7{}".format, signs, signs)


@given(name=st.sampled_from(NAMES), value=anything)
def test_whatever_is_set_is_taken_or_refused_in_one_line(name: str, value: str) -> None:
    said = said_of(**{name: value})
    assert "\n" not in said
    assert value not in said


@given(secret=anything)
def test_the_token_is_no_part_of_the_settings_as_shown(secret: str) -> None:
    assert secret not in said_of(BOT_TOKEN=f"77:{secret}")
