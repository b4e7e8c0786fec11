"""WARC and ARC files: one page a response that a crawler stored. Needs the extra ``warc``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from ..data import Given, RawPage
from ..settings import MAX_PAGE_BYTES
from .items import Counted, Item, Outcome, RefusedError, problem, read_up_to, too_large
from .kinds import content_type

_KINDS = frozenset({"response", "resource", "conversion"})
_PAGES = frozenset({"text/html", "application/xhtml+xml", "text/plain", "text/markdown"})
_UNREADABLE = frozenset({"application/pdf", "application/msword"})


def read_warc(item: Item) -> Iterator[Outcome]:
    """Yield the stored pages, named by address; pictures, scripts and errors are left out."""
    # Read in whatever portions come, so that a cut does not take whole records with it.
    records = iter(ArchiveIterator(Counted(item.stream), arc2warc=True))
    while True:
        try:
            record = next(records, None)
        except ArchiveLoadFailed as error:
            why = str(error).strip().partition("\n")[0]
            raise RefusedError(
                f"This web archive is damaged ({why}); what stands before was read. Get it again."
            ) from error
        if record is None:
            return
        yield from _page(record)


def _page(record: Any) -> Iterator[Outcome]:
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    if record.rec_type not in _KINDS or not url.startswith(("http://", "https://")):
        return
    if record.http_headers and record.http_headers.get_statuscode() != "200":
        return
    headers = record.http_headers or record.rec_headers
    media, charset = content_type(headers.get_header("Content-Type") or "")
    if media in _UNREADABLE:
        yield problem(
            url, "It is a PDF or Office document. Save its text as a .txt file and add that."
        )
    if media not in _PAGES:
        return
    data = read_up_to(record.content_stream(), MAX_PAGE_BYTES + 1)
    if len(data) > MAX_PAGE_BYTES:
        yield problem(url, too_large())
    elif record.raw_stream.limit > 0:
        yield problem(url, "It breaks off: the web archive was cut short. Get the archive again.")
    else:
        yield RawPage(
            name=url,
            data=data,
            media="text/html" if media == "application/xhtml+xml" else media,
            charset=charset,
            given=Given(url=url),
        )
