"""What was read: a page as bytes, and as text."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b

from .content import content_id


@dataclass(frozen=True, slots=True)
class Given:
    """What the carrier of a page states about it: a feed's item, a table's row, a mail's headers."""

    url: str | None = None
    title: str | None = None
    byline: str | None = None
    outlet: str | None = None
    published: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class RawPage:
    """A page as it was found, not yet decoded.

    ``name`` is a file name relative to what the user named, a member of an archive
    (``pile.zip/a.txt``), a row of a table (``pile.jsonl#3``) or a URL. ``media`` is a media type
    such as ``text/html``, or empty where only the bytes can tell.
    """

    name: str
    data: bytes
    media: str = ""
    charset: str | None = None
    given: Given = Given()

    @property
    def digest(self) -> str:
        """Hash of everything that was read: bytes and what the carrier states."""
        given = self.given
        return content_id(
            self.data.hex() if len(self.data) < 64 else blake2b(self.data).hexdigest(),
            given.url or "",
            given.title or "",
            given.byline or "",
            given.outlet or "",
            given.published or "",
        )


@dataclass(frozen=True, slots=True)
class Page:
    """A page as text: decoded, mojibake mended, newlines as ``\\n``. Page spans refer to ``text``."""

    name: str
    digest: str
    media: str
    text: str
    given: Given = Given()

    @property
    def id(self) -> str:
        """The same bytes under the same name are the same page."""
        return content_id("page", self.name, self.digest)
