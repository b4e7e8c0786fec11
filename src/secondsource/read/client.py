"""One polite HTTP client: it waits its turn at each host, tries again, and never reads too much."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from urllib.parse import urljoin, urlsplit, urlunsplit

import urllib3
from urllib3.exceptions import HTTPError, MaxRetryError, ReadTimeoutError, SSLError

from ..settings import (
    CHUNK_BYTES,
    CONNECT_SECONDS,
    FETCH_BACKOFF,
    FETCH_RETRIES,
    FETCH_SECONDS,
    MAX_PAGE_BYTES,
    MAX_REDIRECTS,
    MAX_RETRY_AFTER,
    MAX_ROBOTS_BYTES,
    READ_SECONDS,
)
from .items import RefusedError, too_large
from .robots import ROBOT_NAME, Answer, Robots

_PASSING = frozenset({429, 500, 502, 503, 504})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_ACCEPT = (
    "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, text/plain, "
    "*/*;q=0.1"
)


@dataclass(frozen=True, slots=True)
class Response:
    """What a site answered. ``url`` is where it ended after redirects, ``media`` the header."""

    url: str
    status: int
    media: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Limits:
    """Times of a client, in seconds; tests shorten them."""

    connect: float = CONNECT_SECONDS
    read: float = READ_SECONDS
    whole: float = FETCH_SECONDS
    backoff: float = FETCH_BACKOFF
    retry_after: int = MAX_RETRY_AFTER
    interval: float | None = None


class Client:
    """Fetches addresses one by one; remembers its last visit to each host, and the site's rules."""

    def __init__(
        self, limits: Limits | None = None, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._limits = limits or Limits()
        self._sleep = sleep
        self._last: dict[str, float] = {}
        self._robots = Robots(self._ask_robots)
        self._pool = urllib3.PoolManager(
            num_pools=20,
            headers={
                "User-Agent": user_agent(),
                "Accept": _ACCEPT,
                "Accept-Encoding": "gzip, deflate",
            },
            timeout=urllib3.Timeout(connect=self._limits.connect, read=self._limits.read),
            retries=urllib3.Retry(
                total=FETCH_RETRIES,
                redirect=False,
                status_forcelist=_PASSING,
                backoff_factor=self._limits.backoff,
                retry_after_max=self._limits.retry_after,
                raise_on_status=False,
            ),
        )

    def get(self, url: str) -> Response:
        """Fetch an address that robots.txt allows; raise ``RefusedError`` if it fails."""
        for _ in range(MAX_REDIRECTS + 1):
            if why := unusable(url) or self._robots.refusal(url):
                raise RefusedError(why)
            self._wait(url, self._robots.interval(url))
            response = self._request(url, MAX_PAGE_BYTES)
            if isinstance(response, Response):
                return response
            url = response
        raise RefusedError(
            f"It redirects more than {MAX_REDIRECTS} times, perhaps in a circle. Open it in a "
            "browser and give the address that it ends at."
        )

    def _ask_robots(self, url: str) -> Answer:
        for _ in range(MAX_REDIRECTS + 1):
            if unusable(url):
                break
            try:
                response = self._request(url, MAX_ROBOTS_BYTES, cut=True)
            except RefusedError:
                return Answer(0)
            if isinstance(response, Response):
                return Answer(response.status, response.data.decode("utf-8", "replace"))
            url = response
        return Answer(404)

    def _request(self, url: str, limit: int, *, cut: bool = False) -> Response | str:
        """Return the response, or the address that it redirects to."""
        try:
            answer = self._pool.request("GET", url, preload_content=False, redirect=False)
        except (HTTPError, ValueError) as error:
            raise RefusedError(_unreachable(error)) from error
        try:
            target = answer.headers.get("Location")
            if answer.status in _REDIRECTS and target:
                return _defragmented(urljoin(url, target))
            return Response(
                url=url,
                status=answer.status,
                media=answer.headers.get("Content-Type", ""),
                data=self._body(answer, limit, cut=cut),
            )
        except HTTPError as error:
            raise RefusedError(_unreachable(error)) from error
        finally:
            # The rest of a body that was not read to its end is not worth waiting for.
            answer.close()

    def _body(self, answer: urllib3.BaseHTTPResponse, limit: int, *, cut: bool) -> bytes:
        deadline = time.monotonic() + self._limits.whole
        parts: list[bytes] = []
        size = 0
        for part in answer.stream(CHUNK_BYTES, decode_content=True):
            parts.append(part)
            size += len(part)
            if size > limit and not cut:
                raise RefusedError(too_large(limit))
            if size > limit:
                break
            if time.monotonic() > deadline:
                raise RefusedError(
                    f"The site took more than {self._limits.whole:g} seconds to send this page. "
                    "Try again later, or save the page from a browser."
                )
        return b"".join(parts)

    def _wait(self, url: str, interval: float) -> None:
        """Wait until the host may be asked again."""
        host = urlsplit(url).netloc
        if self._limits.interval is not None:
            interval = self._limits.interval
        if host in self._last:
            left = self._last[host] + interval - time.monotonic()
            if left > 0:
                self._sleep(left)
        self._last[host] = time.monotonic()


def user_agent() -> str:
    """Return the name that the program gives itself, its version, and what it is for."""
    try:
        number = version("secondsource")
    except PackageNotFoundError:
        number = "0"
    return f"{ROBOT_NAME}/{number} (+reads news pages that its user chose into a sourced record)"


def unusable(url: str) -> str | None:
    """Say why something is no address that can be fetched; ``None`` if it is one."""
    try:
        parts = urlsplit(url)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname)
        _ = parts.port
    except ValueError:
        usable = False
    if usable:
        return None
    return f"{url} is no web address. Write it in full, as in https://example.org/story."


def _defragmented(url: str) -> str:
    return urlunsplit(urlsplit(url)._replace(fragment=""))


def _unreachable(error: Exception) -> str:
    """Say what went wrong on the way."""
    cause = error.reason if isinstance(error, MaxRetryError) and error.reason else error
    if isinstance(cause, ReadTimeoutError) or "timed out" in str(cause):
        return "The site did not answer in time. Try again later, or save the page from a browser."
    if isinstance(cause, SSLError):
        return (
            "The site's certificate is not valid. Check the address, or save the page from a "
            "browser."
        )
    return (
        f"The site could not be reached, or broke off ({type(cause).__name__}). Check the address "
        "and the connection, then try again."
    )
