"""Fetching from a loopback server that behaves badly."""

from __future__ import annotations

import gzip
import json
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from secondsource.data import Given, Page, Problem, RawPage
from secondsource.read import decode, fetch, save, saved, walk
from secondsource.read.client import Client, Limits, user_agent
from secondsource.read.robots import Answer, Robots

HTML = (
    "<html><head><title>Two killed</title></head><body><p>Two guards were killed.</p></body></html>"
)
FEED = """<rss version="2.0"><channel><title>The Selwa Post</title>
<item><title>One</title><link>{base}/page?n=1</link>
<pubDate>Fri, 24 Jan 2020 10:30:00 +0000</pubDate></item>
<item><title>Gone</title><link>{base}/missing</link></item>
<item><title>No address</title></item></channel></rss>"""
HASTY = Limits(connect=2, read=0.4, whole=0.6, backoff=0, retry_after=1, interval=0)
PATIENT = Limits(connect=20, read=20, whole=40, backoff=0, retry_after=1, interval=0)
TARDY = ("/slow", "/drip")
"""Only these are not waited for: on a busy machine any answer may take a second."""


class Site(ThreadingHTTPServer):
    """A server that counts what it was asked for."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.base = f"http://127.0.0.1:{self.server_address[1]}"
        self.asked: list[str] = []
        self.agents: set[str] = set()
        self.robots: tuple[int, str] = (404, "")


class Handler(BaseHTTPRequestHandler):
    server: Site

    def log_message(self, *args: object) -> None:
        pass

    def answer(self, status: int, body: bytes, media: str = "text/html", **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        self.server.agents.add(self.headers["User-Agent"])
        what = self.path.partition("?")[0]
        if what == "/drip":
            self.drip()
        elif what == "/slow":
            time.sleep(0.8)
        else:
            status, body, headers = self.answers().get(what, (404, b"gone", {}))
            self.answer(status, body, **headers)

    def answers(self) -> dict[str, tuple[int, bytes, dict[str, str]]]:
        page = HTML.encode()
        first = self.server.asked.count(self.path) == 1
        status, robots = self.server.robots
        return {
            "/robots.txt": (status, robots.encode(), {"media": "text/plain"}),
            "/page": (200, page, {"media": "text/html; charset=utf-8"}),
            "/latin": (200, "<p>café</p>".encode("latin-1"), {"media": "text/html;charset=latin1"}),
            "/packed": (200, gzip.compress(page), {"Content_Encoding": "gzip"}),
            "/bomb": (200, gzip.compress(bytes(50_000_000)), {"Content_Encoding": "gzip"}),
            "/flaky": (500 if first else 200, page, {}),
            "/busy": (429 if first else 200, page, {"Retry_After": "1"}),
            "/broken": (503, b"", {}),
            "/loop": (302, b"", {"Location": "/loop"}),
            "/moved": (301, b"", {"Location": "/page#top"}),
            "/outside": (302, b"", {"Location": "file:///etc/passwd"}),
            "/picture": (200, b"\x89PNG", {"media": "image/png"}),
            "/empty": (200, b"", {}),
            "/feed": (
                200,
                FEED.format(base=self.server.base).encode(),
                {"media": "application/rss+xml"},
            ),
            "/forbidden": (403, b"no", {}),
        }

    def drip(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", "1000000")
        self.end_headers()
        for _ in range(20):
            self.wfile.write(b"x" * 65536)
            self.wfile.flush()
            time.sleep(0.15)


@pytest.fixture
def site() -> Iterator[Site]:
    server = Site()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def get(site: Site) -> Callable[[str], RawPage | Problem]:
    def one(path: str) -> RawPage | Problem:
        (row,) = fetch([site.base + path], client=Client(HASTY if path in TARDY else PATIENT))
        return row

    return one


Get = Callable[[str], RawPage | Problem]


def test_a_page(site: Site, get: Get) -> None:
    row = get("/page?n=1#part")
    assert row == RawPage(
        name=f"{site.base}/page?n=1",
        data=HTML.encode(),
        media="text/html",
        charset="utf-8",
        given=Given(url=f"{site.base}/page?n=1"),
    )
    assert site.agents == {user_agent()}
    assert user_agent().startswith("SecondSource/")


@pytest.mark.parametrize("path", ["/packed", "/flaky", "/busy"])
def test_a_page_after_some_trouble(get: Get, path: str) -> None:
    row = get(path)
    assert isinstance(row, RawPage), row
    assert row.data == HTML.encode()


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/bomb", "too large"),
        ("/broken", "busy or broken (status 503)"),
        ("/loop", "redirects more than 5 times"),
        ("/outside", "is no web address"),
        ("/picture", "not a page but image/png"),
        ("/empty", "empty page"),
        ("/forbidden", "does not give this page to programs"),
        ("/missing", "no page at this address"),
        ("/slow", "did not answer in time"),
        ("/drip", "seconds to send this page"),
    ],
)
def test_a_page_that_cannot_be_had(site: Site, get: Get, path: str, words: str) -> None:
    row = get(path)
    assert isinstance(row, Problem), row
    assert (row.page, row.step) == (site.base + path, "fetch")
    assert words in row.message


def test_a_redirect_keeps_both_addresses(site: Site, get: Get) -> None:
    row = get("/moved")
    assert isinstance(row, RawPage)
    assert (row.name, row.given.url) == (f"{site.base}/moved", f"{site.base}/page")


@pytest.mark.parametrize(
    "url", ["ftp://e.org/a", "e.org/a", "http://", "http://[::1", "http://a:b"]
)
def test_only_web_addresses(url: str) -> None:
    (row,) = fetch([url], client=Client(PATIENT))
    assert isinstance(row, Problem)
    assert "is no web address" in row.message


def test_a_host_that_is_not_there() -> None:
    (row,) = fetch(["http://127.0.0.1:1/a"], client=Client(PATIENT))
    assert isinstance(row, Problem)


def test_robots_txt_is_obeyed(site: Site, get: Get) -> None:
    site.robots = (200, "User-agent: *\nDisallow: /page\n")
    row = get("/page")
    assert isinstance(row, Problem)
    assert "robots.txt" in row.message
    assert site.asked == ["/robots.txt"]


def test_a_site_whose_robots_txt_fails_is_left_alone(site: Site, get: Get) -> None:
    site.robots = (503, "")
    row = get("/page")
    assert isinstance(row, Problem)
    assert "Try again later" in row.message
    assert "/page" not in site.asked


def test_robots_delay_is_heeded_within_bounds() -> None:
    for delay, interval in (("", 1.0), ("Crawl-delay: 7", 7.0), ("Crawl-delay: 999", 30.0)):
        text = f"User-agent: SecondSource\n{delay}\nDisallow: /no\n"
        answer = Answer(200, text)
        robots = Robots(lambda _, answer=answer: answer)  # type: ignore[misc]
        assert robots.interval("https://e.org/a") == interval
        assert robots.refusal("https://e.org/a") is None
        assert robots.refusal("https://e.org/no") is not None


def test_a_host_is_asked_once_a_second(site: Site) -> None:
    waits: list[float] = []
    client = Client(Limits(), sleep=waits.append)
    rows = list(fetch([f"{site.base}/page?n={n}" for n in range(3)], client=client))
    assert len(rows) == 3
    assert len(waits) == 2
    assert all(0.5 < wait <= 1 for wait in waits)


def test_a_feed_gives_the_pages_of_its_items(site: Site) -> None:
    rows = list(fetch([f"{site.base}/feed", f"{site.base}/page?n=1"], client=Client(PATIENT)))
    page, missing, nowhere = rows
    assert isinstance(page, RawPage)
    assert page.data == HTML.encode()
    assert page.given.title == "One"
    assert page.given.outlet == "The Selwa Post"
    assert page.given.published == "2020-01-24T10:30:00+00:00"
    assert isinstance(missing, Problem)
    assert isinstance(nowhere, Problem)
    assert "no address for 'No address'" in nowhere.message
    assert site.asked.count("/page?n=1") == 1


def test_what_was_saved_is_not_fetched_again(site: Site, tmp_path: Path) -> None:
    urls = [f"{site.base}/moved", f"{site.base}/latin"]
    for row in fetch(urls, skip=saved(tmp_path), client=Client(PATIENT)):
        assert isinstance(row, RawPage)
        save(row, tmp_path)
    asked = len(site.asked)
    assert list(fetch(urls, skip=saved(tmp_path), client=Client(PATIENT))) == []
    assert len(site.asked) == asked


def test_saved_pages_are_read_back(tmp_path: Path) -> None:
    stated = Given("https://e.org/a", "T", "By Ana", "Post", "2020-01-24", "en")
    html = '<html><meta charset="windows-1251"><p>Министр — “да”</p></html>'
    now = datetime(2024, 5, 1, 12, tzinfo=UTC)
    raw = RawPage("https://e.org/old", html.encode("cp1251", "replace"), "text/html", None, stated)
    path = save(raw, tmp_path, now=now)
    save(RawPage("https://e.org/b", "café words".encode("cp1252")), tmp_path, now=now)
    first, second = map(decode, [row for row in walk([tmp_path]) if isinstance(row, RawPage)])
    direct = decode(raw)
    assert isinstance(first, Page)
    assert isinstance(second, Page)
    assert isinstance(direct, Page)
    assert (first.name, first.given, first.text) == ("https://e.org/a", stated, direct.text)
    assert (first.media, second.media) == ("text/html", "text/plain")
    assert (second.given.url, second.text) == ("https://e.org/b", "café words")
    row = json.loads(path.read_text("utf-8").splitlines()[0])
    assert row["fetched"] == "2024-05-01T12:00:00+00:00"
    assert saved(tmp_path) == {"https://e.org/a", "https://e.org/old", "https://e.org/b"}


def test_a_line_left_half_written_is_cut_off(tmp_path: Path) -> None:
    raw = RawPage("https://e.org/a", b"<p>Words</p>", "text/html")
    path = save(raw, tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole + b'{"url": "https://e.org/b", "html": "' + b"x" * 200_000)
    assert saved(tmp_path) == {"https://e.org/a"}
    save(RawPage("https://e.org/c", b"<p>More</p>", "text/html"), tmp_path)
    assert saved(tmp_path) == {"https://e.org/a", "https://e.org/c"}
    assert all(isinstance(row, RawPage) for row in walk([tmp_path]))
