"""The line to the Bot API: HTTP by aiohttp, with errors and time-outs as the library expects them.

Its own request class is made of httpx, which takes many times the processor time of a call.
"""

import logging
from typing import Final
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
import httpx
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

_LOG = logging.getLogger(__name__)
_SECONDS: Final = 5.0
"""For a connection, for sending, and for each part of an answer: the library's own defaults."""
_FILE_SECONDS: Final = 20.0
"""For sending a file."""
_FORM: Final = {"Content-Type": "application/x-www-form-urlencoded"}


class Line(BaseRequest):
    """Keeps its connections and uses them again; a proxy of the environment is used."""

    def __init__(self, *, connections: int, pool_seconds: float) -> None:
        """Take how much may be under way at once, and how long a place among it is waited for."""
        self._connections = connections
        self._pool_seconds = pool_seconds
        self._session: aiohttp.ClientSession | None = None
        self._proxies: dict[str, str | None] = {}

    @property
    def read_timeout(self) -> float:
        """Seconds that an answer is waited for, where a call does not say how long."""
        return _SECONDS

    async def initialize(self) -> None:
        """Be ready; once more after `shutdown`."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                # it trusts whom the library's own class trusts
                connector=aiohttp.TCPConnector(
                    limit=self._connections, ssl=httpx.create_ssl_context()
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
            )

    async def shutdown(self) -> None:
        """Close all connections."""
        if self._session is not None:
            session, self._session = self._session, None
            await session.close()

    async def do_request(  # noqa: PLR0917 - as the library calls it
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Make a call; the code and the body of its answer, whatever the code is.

        Raises:
            TimedOut: within a time-out there was no connection, or no answer.
            NetworkError: there was none for another reason.
        """
        if self._session is None:
            raise RuntimeError("the line is not initialized")
        has_files = request_data is not None and request_data.contains_files
        timeout = _time_out(
            pool=_or(pool_timeout, self._pool_seconds),
            connect=_or(connect_timeout, _SECONDS),
            write=_or(write_timeout, _FILE_SECONDS if has_files else _SECONDS),
            read=_or(read_timeout, _SECONDS),
        )
        try:
            async with self._session.request(
                method,
                url,
                data=_body(request_data),
                headers=None if has_files else _FORM,
                timeout=timeout,
                proxy=self._proxy(url),
                allow_redirects=False,
            ) as answer:
                body = await answer.read()
                # the address holds the token, which every log strikes out (bot/logs.py)
                _LOG.debug("%s %s: %d", method, url, answer.status)
                return answer.status, body
        except TimeoutError as error:
            raise TimedOut from error
        except (aiohttp.ClientError, OSError) as error:
            # its words may quote the address, and that holds the token
            raise NetworkError(f"aiohttp.{type(error).__name__}") from error

    def _proxy(self, url: str) -> str | None:
        """The proxy that the environment names for a host; looked for once."""
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        if origin not in self._proxies:
            self._proxies[origin] = _find_proxy(parts.scheme, parts.netloc)
        return self._proxies[origin]


def _find_proxy(scheme: str, host: str) -> str | None:
    named = getproxies()
    found = named.get(scheme) or named.get("all")
    if not found or proxy_bypass(host):
        return None
    return found if "://" in found else f"http://{found}"


def _or(given: object, otherwise: float) -> float | None:
    """A time-out as a call gives it; the library marks by an object of its own that it does not."""
    if given is None:
        return None
    return float(given) if isinstance(given, int | float) else otherwise


def _time_out(
    *, pool: float | None, connect: float | None, write: float | None, read: float | None
) -> aiohttp.ClientTimeout:
    """Each time-out alone, and all of them together for what has none: an answer that drips."""
    waits = None if pool is None or connect is None else pool + connect
    whole = None if waits is None or write is None or read is None else waits + write + read
    return aiohttp.ClientTimeout(total=whole, connect=waits, sock_connect=connect, sock_read=read)


def _body(request_data: RequestData | None) -> str | bytes | aiohttp.FormData | None:
    if request_data is None:
        return None
    if not request_data.contains_files:
        return request_data.url_encoded_parameters().encode()
    form = aiohttp.FormData()
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in request_data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form
