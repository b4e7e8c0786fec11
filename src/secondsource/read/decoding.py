"""From a raw page to a page: refuse what is no text, decode and mend the rest."""

from __future__ import annotations

from ..data import Page, Problem, RawPage
from ..settings import BINARY_SHARE, MAX_PAGE_BYTES, NUL_SHARE
from .encoding import Decoded, mend, to_text
from .items import problem, too_large
from .kinds import page_media, refusal

_CONTROL = bytes([*range(0x01, 0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F])
_EMPTY = "It is empty. Save the page again, with its text."
_BINARY = (
    "It is no text: it has bytes that only programs, pictures or packed files have. "
    "Save the page as text or HTML and add that."
)


def decode(raw: RawPage) -> Page | Problem:
    """Return the page as text, or say why it is none."""
    page, problems = decode_noting(raw)
    return page if page is not None else problems[0]


def decode_noting(raw: RawPage) -> tuple[Page | None, tuple[Problem, ...]]:
    """Return the page, if it is one, with a problem for whatever is wrong or had to be repaired."""
    if why := _unreadable(raw.data):
        return None, (problem(raw.name, why),)
    decoded = to_text(raw.data, raw.charset)
    if _control_share(decoded) > BINARY_SHARE:
        return None, (problem(raw.name, _BINARY),)
    text = mend(decoded.text)
    if not text.strip():
        return None, (problem(raw.name, _EMPTY),)
    page = Page(
        name=raw.name,
        digest=raw.digest,
        media=page_media(raw.media, text),
        text=text,
        given=raw.given,
    )
    return page, tuple(problem(raw.name, note) for note in _repairs(decoded))


def _unreadable(data: bytes) -> str | None:
    """Say why bytes cannot be a page, before the work of decoding them."""
    if not data.strip(b"\0 \t\r\n"):
        return _EMPTY
    if why := refusal(data[:4096]):
        return why
    return too_large() if len(data) > MAX_PAGE_BYTES else None


def _control_share(decoded: Decoded) -> float:
    """Return the share of characters that no text has; text half of which is NULs counts whole."""
    text = decoded.text
    ascii_only = text.encode("ascii", "replace")
    nuls = ascii_only.count(0)
    if nuls > NUL_SHARE * len(text):
        return 1.0
    return (len(text) - len(ascii_only.translate(None, _CONTROL))) / max(1, len(text))


def _repairs(decoded: Decoded) -> list[str]:
    notes = []
    if nuls := decoded.text.count("\0"):
        notes.append(
            f"It held {nuls} NUL bytes, which text never has. They were taken out and the page was "
            "read; compare it with the original if words are missing."
        )
    if decoded.repaired:
        notes.append(
            f"In {decoded.repaired} places its bytes are not valid text ({decoded.encoding}). The "
            "page was read, with \ufffd where a letter could not be told. Get the page again if "
            "that matters."
        )
    return notes
