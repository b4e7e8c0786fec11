"""Small pages of our own: a story in a page with the usual surroundings."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from secondsource.data import Page

STORY = (
    "KARVELA, 4 March - Shells fell on the harbour district of Karvela before dawn on Monday, the "
    "mayor's office said.",
    "Two warehouses burned until noon, and the fire brigade counted eleven holes in the quay wall.",
    "“Nobody has told us who fired, and nobody has asked us to leave,” said Ilse Maran, a crane driver.",
    "The defence ministry denied that its batteries had opened fire and called for an inquiry.",
    "A ferry that was due on Tuesday will not sail until divers have searched the channel.",
)


@pytest.fixture
def make_page() -> Callable[..., Page]:
    """Return a maker of HTML pages."""

    def make(html: str) -> Page:
        return Page(name="test.html", digest="0", media="text/html", text=html)

    return make


@pytest.fixture
def story() -> tuple[str, ...]:
    """Return the paragraphs of a story."""
    return STORY


@pytest.fixture
def article() -> Callable[..., str]:
    """Return a maker of whole pages round the story, with room for markup at the usual places."""

    def make(
        head: str = "", top: str = "", middle: str = "", bottom: str = "", after: str = ""
    ) -> str:
        body = [f"<p>{text}</p>" for text in STORY]
        return (
            f"<!DOCTYPE html><html lang='en-GB'><head><meta charset='utf-8'>{head}</head><body>"
            "<nav><a href='/'>Home</a> <a href='/w'>World</a></nav><main><article>"
            f"<h1>Shells hit harbour of Karvela</h1>{top}<div class='story-text'>"
            f"{body[0]}{body[1]}{middle}{body[2]}{body[3]}{body[4]}{bottom}</div></article></main>"
            f"{after}<footer>© 2031 The Karvela Lantern. All rights reserved.</footer></body></html>"
        )

    return make
