"""The line to the Bot API, before a real HTTP server: answers, errors, time-outs and files."""

import asyncio
import json
import socket
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import BytesIO

import pytest
from telegram import Bot, InputFile
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut

from handlers.line import Line

TOKEN = "42:of-nobody"  # noqa: S105 - it opens nothing
ME = {"id": 42, "is_bot": True, "first_name": "Coach", "username": "coach_bot"}


class Api:
    """A server that answers every call as it is told to."""

    def __init__(self) -> None:
        self.status, self.answer, self.wait = 200, b"", 0.0
        self.resets = self.drips = False
        self.connections = 0
        self.calls: list[tuple[str, dict[str, str], bytes]] = []
        self.address = ""

    def give(self, result: object) -> None:
        self.status, self.answer = 200, json.dumps({"ok": True, "result": result}).encode()

    def refuse(self, status: int, description: str, **parameters: object) -> None:
        told = {"ok": False, "error_code": status, "description": description}
        self.status = status
        self.answer = json.dumps(told | ({"parameters": parameters} if parameters else {})).encode()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while True:
                await self._answer_one(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def _answer_one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        pairs = (line.partition(": ") for line in head[1:] if line)
        headers = {name.lower(): value for name, _, value in pairs}
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        self.calls.append((head[0], headers, body))
        await asyncio.sleep(self.wait)
        if self.resets:
            linger = struct.pack("ii", 1, 0)  # closed with a reset
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            writer.close()
            raise ConnectionResetError
        length = len(self.answer) * 100 if self.drips else len(self.answer)
        writer.write(b"HTTP/1.1 %d X\r\nContent-Length: %d\r\n\r\n" % (self.status, length))
        while self.drips:
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(0.02)
        writer.write(self.answer)
        await writer.drain()


@asynccontextmanager
async def serving(api: Api) -> AsyncIterator[None]:
    server = await asyncio.start_server(api.serve, "127.0.0.1", 0)
    api.address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield
    finally:
        server.close()


@pytest.fixture
async def api() -> AsyncIterator[Api]:
    api = Api()
    api.give(ME)
    async with serving(api):
        yield api


@pytest.fixture
async def bot(api: Api) -> AsyncIterator[Bot]:
    line, polling = (Line(connections=4, pool_seconds=0.2) for _ in range(2))
    base = f"{api.address}/bot"
    async with Bot(TOKEN, base, request=line, get_updates_request=polling) as bot:
        yield bot


async def test_calls_go_over_one_connection_one_after_another(api: Api, bot: Bot) -> None:
    api.give(True)
    for _ in range(3):
        assert await bot.send_chat_action(7, "typing")
    assert api.connections == 1
    first, headers, body = api.calls[-1]
    assert first == f"POST /bot{TOKEN}/sendChatAction HTTP/1.1"
    assert headers["content-type"] == "application/x-www-form-urlencoded"
    assert body == b"chat_id=7&action=typing"


async def test_words_of_any_language_arrive_as_they_are(api: Api, bot: Bot) -> None:
    api.give({"message_id": 1, "date": 0, "chat": {"id": 7, "type": "private"}})
    await bot.send_message(7, "скидка & خصم + 20%")
    assert "%26" in api.calls[-1][2].decode()


@pytest.mark.parametrize(
    ("status", "kind"),
    [(400, BadRequest), (401, InvalidToken), (403, Forbidden), (500, NetworkError)],
)
async def test_what_the_bot_api_refuses_is_its_error(
    api: Api, bot: Bot, status: int, kind: type[Exception]
) -> None:
    api.refuse(status, "Bad: it says why")
    with pytest.raises(kind, match="it says why") as caught:
        await bot.get_me()
    assert type(caught.value) is kind


async def test_a_call_too_many_tells_when_to_try_again(api: Api, bot: Bot) -> None:
    api.refuse(429, "Too Many Requests", retry_after=7)
    with pytest.raises(RetryAfter) as caught:
        await bot.get_me()
    seconds = caught.value.retry_after
    assert (seconds if isinstance(seconds, int) else seconds.total_seconds()) == 7


async def test_what_is_no_json_is_trouble_of_the_network(api: Api, bot: Bot) -> None:
    api.status, api.answer = 502, b"<html>"
    with pytest.raises(NetworkError):
        await bot.get_me()


async def test_a_connection_that_is_reset_is_trouble_of_the_network_and_the_next_call_goes(
    api: Api, bot: Bot
) -> None:
    api.resets = True
    with pytest.raises(NetworkError) as caught:
        await bot.get_me()
    assert not isinstance(caught.value, TimedOut)
    assert TOKEN not in str(caught.value)
    api.resets = False
    assert (await bot.get_me()).id == 42


async def test_nobody_who_listens_is_trouble_of_the_network() -> None:
    api = Api()
    async with serving(api):
        pass
    line = Line(connections=1, pool_seconds=1)
    async with line:
        with pytest.raises(NetworkError):
            await line.do_request(api.address, "POST")


async def test_an_answer_is_waited_for_as_long_as_the_call_says(api: Api, bot: Bot) -> None:
    api.wait = 0.3
    with pytest.raises(TimedOut):
        await bot.get_me(read_timeout=0.05)
    assert (await bot.get_me(read_timeout=5)).id == 42


async def test_an_answer_that_only_drips_does_not_last_for_ever(api: Api, bot: Bot) -> None:
    api.drips = True
    with pytest.raises(TimedOut):
        async with asyncio.timeout(3):
            await bot.get_me(
                read_timeout=0.2, write_timeout=0.1, connect_timeout=0.1, pool_timeout=0.1
            )


async def test_a_place_among_the_connections_is_waited_for_no_longer_than_told(api: Api) -> None:
    api.wait = 0.4
    async with Line(connections=1, pool_seconds=5) as line:
        first = asyncio.create_task(line.do_request(api.address, "POST"))
        await asyncio.sleep(0.1)
        with pytest.raises(TimedOut):
            await line.do_request(api.address, "POST", pool_timeout=0.05, connect_timeout=0.05)
        assert (await first)[0] == 200


async def test_a_file_goes_with_its_name_and_its_caption(api: Api, bot: Bot) -> None:
    api.give({"message_id": 1, "date": 0, "chat": {"id": 7, "type": "private"}})
    file = InputFile(BytesIO("две строки\n".encode() * 2), filename="deals.csv")
    await bot.send_document(7, file, caption="ваши сделки")
    _, headers, body = api.calls[-1]
    assert headers["content-type"].startswith("multipart/form-data; boundary=")
    for part in (
        'filename="deals.csv"',
        "две строки\nдве строки\n",
        "ваши сделки",
        'name="chat_id"',
    ):
        assert part.encode() in body


async def test_the_proxy_of_the_environment_is_used_but_not_for_hosts_it_is_not_for(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", api.address.removeprefix("http://"))
    monkeypatch.setenv("no_proxy", "localhost")
    port = api.address.rpartition(":")[2]
    async with Line(connections=2, pool_seconds=1) as line:
        await line.do_request("http://telegram.invalid/getMe", "POST")
        await line.do_request(f"http://localhost:{port}/getMe", "POST")
    assert [first for first, _, _ in api.calls] == [
        "POST http://telegram.invalid/getMe HTTP/1.1",
        "POST /getMe HTTP/1.1",
    ]


async def test_a_line_can_be_opened_again_and_is_of_no_use_while_it_is_shut(api: Api) -> None:
    line = Line(connections=1, pool_seconds=1)
    with pytest.raises(RuntimeError):
        await line.do_request(api.address, "POST")
    for _ in range(2):
        await line.initialize()
        assert (await line.do_request(api.address, "GET"))[0] == 200
        await line.shutdown()
    await line.shutdown()
    assert line.read_timeout == 5
