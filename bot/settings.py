"""Every setting: one pydantic-settings class, read from the environment or `.env`."""

import re
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

_NUMBER = re.compile(r"[0-9]{1,20}")
_SECRET = re.compile(r"[A-Za-z0-9_-]+")


class SettingsError(Exception):
    """Wrong or missing settings; the message is one line for whoever starts the program."""


class Settings(BaseSettings):
    """The settings; the names of the variables are a contract."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", env_ignore_empty=True)

    bot_token: SecretStr | None = None
    bot_api_url: str = "https://api.telegram.org"
    database_url: str = "sqlite+aiosqlite:///data/coach.db"
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    webhook_listen: str = "0.0.0.0:8443"
    allowed_users: Annotated[frozenset[int], NoDecode] = frozenset()
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["text", "json"] = "text"
    default_language: Literal["ar", "en", "ru"] = "en"
    metrics_port: Annotated[int, Field(ge=1, le=65535)] | None = None

    @property
    def listens(self) -> str | None:
        """Where updates come in (host:port); None where Telegram is asked for them."""
        return None if self.webhook_url is None else self.webhook_listen

    @field_validator("bot_token")
    @classmethod
    def _looks_like_a_token(cls, token: SecretStr | None) -> SecretStr | None:
        if token is not None:
            number, colon, secret = token.get_secret_value().strip().partition(":")
            if not (_NUMBER.fullmatch(number) and colon and _SECRET.fullmatch(secret)):
                raise ValueError("looks like 123456:ABC-DEF, as @BotFather gives it")
            return SecretStr(f"{number}:{secret}")
        return token

    @field_validator("bot_api_url", "webhook_url")
    @classmethod
    def _is_an_address(cls, url: str | None) -> str | None:
        if url is None:
            return None
        if not _is_http(url):
            raise ValueError("must be an http or https address")
        return url.rstrip("/")

    @field_validator("webhook_url")
    @classmethod
    def _is_https(cls, url: str | None) -> str | None:
        if url is not None and not url.lower().startswith("https:"):
            raise ValueError("must be an https address: Telegram delivers to no other")
        return url

    @field_validator("database_url")
    @classmethod
    def _is_a_database(cls, url: str) -> str:
        if not url.startswith(("sqlite+aiosqlite://", "postgresql+")):
            raise ValueError("must begin with sqlite+aiosqlite:// or postgresql+asyncpg://")
        if url.startswith("sqlite") and url.partition("://")[2].strip("/") in ("", ":memory:"):
            raise ValueError("must name a file: in memory everything would be lost at the end")
        return url

    @field_validator("webhook_secret")
    @classmethod
    def _is_a_secret(cls, secret: SecretStr | None) -> SecretStr | None:
        # setWebhook takes 1-256 characters A-Z, a-z, 0-9, _ and -
        if secret is not None:
            word = secret.get_secret_value()
            if len(word) > 256 or not _SECRET.fullmatch(word):
                raise ValueError("takes 1-256 letters, digits, _ and -")
        return secret

    @field_validator("webhook_listen")
    @classmethod
    def _is_host_and_port(cls, listen: str) -> str:
        host, _, port = listen.rpartition(":")
        if not host or not _NUMBER.fullmatch(port) or not 0 < int(port) < 65536:
            raise ValueError("must be host:port, e.g. 0.0.0.0:8443")
        return listen

    @field_validator("allowed_users", mode="before")
    @classmethod
    def _split_ids(cls, ids: object) -> object:
        if isinstance(ids, str):
            words = ids.replace(",", " ").split()
            if not all(_NUMBER.fullmatch(word) for word in words):
                raise ValueError("takes Telegram user ids, e.g. 12345,67890")
            return frozenset(int(word) for word in words)
        return ids

    @field_validator("log_level", mode="before")
    @classmethod
    def _upper(cls, level: object) -> object:
        return level.upper() if isinstance(level, str) else level

    @field_validator("log_format", "default_language", mode="before")
    @classmethod
    def _lower(cls, word: object) -> object:
        return word.lower() if isinstance(word, str) else word

    @model_validator(mode="after")
    def _webhook_has_a_secret(self) -> "Settings":
        if self.webhook_url is not None and self.webhook_secret is None:
            raise ValueError("WEBHOOK_SECRET is needed with WEBHOOK_URL, else anybody could write")
        return self


def read_settings() -> Settings:
    """The settings of this environment.

    Raises:
        SettingsError: one is wrong; names it, says what it must be, never shows its value.
    """
    try:
        return Settings()
    except ValidationError as error:
        raise SettingsError("; ".join(_say(each) for each in error.errors())) from None
    except UnicodeDecodeError:
        raise SettingsError(".env is not UTF-8 text") from None


def read_right_settings() -> tuple[Settings, tuple[str, ...], frozenset[str]]:
    """The settings with defaults in place of wrong ones, so that the rest can be looked at.

    Returns:
        The settings, every fault in a line, and the names of the fields that are not as set.
    """
    wrong: dict[str, Any] = {}
    faults: list[str] = []
    while True:
        try:
            settings = Settings(**wrong)
        except ValidationError as error:
            found = error.errors()
        except UnicodeDecodeError:
            faults.append(".env is not UTF-8 text: save it as UTF-8")
            wrong["_env_file"] = None
            continue
        else:
            names = set(Settings.model_fields) if "_env_file" in wrong else set(wrong)
            return settings, tuple(faults), frozenset(names)
        # what two settings do wrong together has no field: it is the webhook's
        names = {str(each["loc"][0]) if each["loc"] else "webhook_url" for each in found}
        if not (names == {"webhook_url"} and "webhook_secret" in wrong):  # told already
            faults += [_say(each) for each in found]
        wrong |= {name: Settings.model_fields[name].default for name in names}


def _is_http(url: str) -> bool:
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises where it is no number
    except ValueError:
        # its words would quote the address, and that may hold a password
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)


def _say(error: "object") -> str:
    details = dict(error)  # type: ignore[call-overload]  # a TypedDict of pydantic-core
    name = ".".join(str(part) for part in details["loc"]).upper()
    message = str(details["msg"]).removeprefix("Value error, ")
    return f"{name} {message}" if name else message
