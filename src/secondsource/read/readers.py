"""Which function reads which kind of container; imported when its kind first turns up."""

from __future__ import annotations

from functools import cache
from pkgutil import resolve_name
from typing import cast

from ..errors import MissingExtra
from .items import Reader

_READERS = {
    "gzip": "archives:read_gzip",
    "zip": "archives:read_zip",
    "wacz": "archives:read_wacz",
    "json": "jsontables:read_json",
    "jsonl": "jsontables:read_jsonl",
    "csv": "tables:read_csv",
    "tsv": "tables:read_tsv",
    "feed": "feeds:read_feed",
    "mail": "mail:read_mail",
    "mbox": "mail:read_mbox",
    "warc": "webarchives:read_warc",
    "parquet": "parquet:read_parquet",
}
_EXTRAS = {"warc": ("Reading WARC files", "warc"), "parquet": ("Reading Parquet files", "parquet")}


@cache
def reader_of(kind: str) -> Reader:
    """Return the function that reads a kind; raise ``MissingExtra`` where its library is absent."""
    try:
        return cast(Reader, resolve_name(f"{__package__}.{_READERS[kind]}"))
    except ImportError as error:
        if kind in _EXTRAS:
            raise MissingExtra(*_EXTRAS[kind]) from error
        raise
