"""No line of the log holds a secret, however it got there."""

import io
import json
import logging
import re
import sys
from collections.abc import Iterator
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.error import InvalidToken

from bot.logs import make_veil, set_up_logs

TOKEN = "987654:Kept_Secret-1"  # noqa: S105 - it opens nothing
SECRET = "hook-secret"  # noqa: S105 - it opens nothing
Capture: TypeAlias = pytest.CaptureFixture[str]
CHATTY = ("httpx", "httpcore", "alembic", "tornado.access")


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Leave the logging as it was."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in CHATTY}
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, former in levels.items():
        logging.getLogger(name).setLevel(former)


def _connect() -> None:
    raise ConnectionError(f"https://api.telegram.org/bot{TOKEN}/getMe")


def _refuse() -> None:
    try:
        _connect()
    except ConnectionError as error:
        raise InvalidToken(f"The token `{TOKEN}` was rejected by the server.") from error


def raise_and_log() -> None:
    """An error that carries the token, caused by another one that does too."""
    try:
        _refuse()
    except InvalidToken:
        logging.getLogger("bot").exception("could not call %s", TOKEN, stack_info=True)


@pytest.mark.parametrize("form", ["text", "json"])
def test_the_token_is_struck_out_of_message_arguments_and_trace(capsys: Capture, form: str) -> None:
    set_up_logs("DEBUG", form, (TOKEN, SECRET))
    logging.getLogger("httpx").info("HTTP Request: POST http://x/bot%s/getMe", TOKEN)
    logging.getLogger("bot").warning("the secret is %s, the half %s", SECRET, TOKEN.encode())
    raise_and_log()
    said = capsys.readouterr().err
    assert "ConnectionError" in said
    assert "Traceback" in said
    for hidden in (TOKEN, "Kept_Secret-1", SECRET):
        assert hidden not in said


def test_even_a_token_that_nobody_named_is_struck_out(capsys: Capture) -> None:
    set_up_logs("INFO", "text", ())
    logging.getLogger("bot").info("POST https://api.telegram.org/bot%s/sendMessage", TOKEN)
    assert "https://api.telegram.org/bot***/sendMessage" in capsys.readouterr().err


@given(
    number=st.from_regex(r"[1-9][0-9]{0,18}", fullmatch=True),
    secret=st.from_regex(r"[A-Za-z0-9_-]{9,40}", fullmatch=True),
    form=st.sampled_from(["text", "json"]),
)
def test_no_token_gets_through(number: str, secret: str, form: str) -> None:
    stream, before = io.StringIO(), sys.stderr
    sys.stderr = stream
    try:
        set_up_logs("DEBUG", form, (f"{number}:{secret}",))
    finally:
        sys.stderr = before
    logging.getLogger("bot").error("GET /file/bot%s:%s/x", number, secret)
    message = re.sub(r"^.*(?=GET)", "", stream.getvalue())
    assert f"{number}:{secret}" not in stream.getvalue()
    assert message.startswith("GET /file/bot***/x")


def test_a_json_line_is_one_object_with_time_level_and_letters(capsys: Capture) -> None:
    set_up_logs("INFO", "json", ())
    logging.getLogger("bot").info("رسالة\nfrom %s", "Анна")
    raise_and_log()
    said = capsys.readouterr().err
    first, second = (json.loads(line) for line in said.splitlines())
    assert first["message"] == "رسالة\nfrom Анна"
    assert (first["level"], first["logger"]) == ("INFO", "bot")
    assert first["at"].endswith("+00:00")
    assert "رسالة" in said
    assert "raise_and_log" in second["trace"]


def test_facts_stand_behind_the_message_or_beside_it(capsys: Capture) -> None:
    facts = {"facts": {"update": 7, "talk": "price", "room": None, "token": TOKEN}}
    for form in ("text", "json"):
        set_up_logs("INFO", form, ())
        logging.getLogger("bot").info("turn", extra=facts)
    text, json_line = capsys.readouterr().err.splitlines()
    assert text.endswith(" INFO bot: turn update=7 talk=price token=***")
    entry = json.loads(json_line)
    assert (entry["message"], entry["update"], entry["talk"]) == ("turn", 7, "price")
    assert (entry["token"], "room" in entry) == ("***", False)


def test_a_user_has_one_name_and_only_the_secret_tells_whose(capsys: Capture) -> None:
    veil = make_veil(TOKEN)
    names = [veil(user_id) for user_id in range(1000)]
    assert len(set(names)) == 1000
    assert names == [make_veil(TOKEN)(user_id) for user_id in range(1000)]
    assert make_veil("another")(7) != veil(7)
    assert all(re.fullmatch("[0-9a-f]{12}", name) for name in names)


def test_the_level_is_minded_and_chatty_libraries_are_quiet(capsys: Capture) -> None:
    set_up_logs("INFO", "text", ())
    logging.getLogger("bot").debug("too fine")
    logging.getLogger("httpx").info("every single request")
    logging.getLogger("httpx").warning("but trouble is told")
    (line,) = capsys.readouterr().err.splitlines()
    assert "but trouble is told" in line
