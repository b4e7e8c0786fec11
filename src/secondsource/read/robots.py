"""robots.txt: what a site lets a program fetch, and how fast."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from protego import Protego

from ..settings import FETCH_INTERVAL, MAX_CRAWL_DELAY

ROBOT_NAME = "SecondSource"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a site said when asked for its robots.txt; ``status`` 0 if it was out of reach."""

    status: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Robots:
    """Rules of all sites met so far. ``ask`` fetches the robots.txt at an address."""

    ask: Callable[[str], Answer]
    _rules: dict[str, Protego | str] = field(default_factory=dict)

    def refusal(self, url: str) -> str | None:
        """Say why the address may not be fetched; ``None`` if it may."""
        rules = self._of(url)
        if isinstance(rules, str):
            return rules
        if rules.can_fetch(url, ROBOT_NAME):
            return None
        return (
            "The site asks programs not to fetch this page (robots.txt). Open it in a browser and "
            "save it as HTML."
        )

    def interval(self, url: str) -> float:
        """Return the seconds to leave between requests to the site."""
        rules = self._of(url)
        asked = None if isinstance(rules, str) else rules.crawl_delay(ROBOT_NAME)
        return min(max(FETCH_INTERVAL, asked or 0.0), MAX_CRAWL_DELAY)

    def _of(self, url: str) -> Protego | str:
        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc}"
        if site not in self._rules:
            self._rules[site] = _rules(self.ask(f"{site}/robots.txt"))
        return self._rules[site]


def _rules(answer: Answer) -> Protego | str:
    """Read an answer as RFC 9309 does: no robots.txt allows all, a failing site allows nothing."""
    if answer.status == 0 or answer.status >= 500:
        return (
            "The site could not be asked whether programs may fetch its pages (robots.txt). "
            "Try again later, or save the page from a browser."
        )
    return Protego.parse(answer.text if answer.status == 200 else "")
