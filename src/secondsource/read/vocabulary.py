"""The word lists of ``words/``: file types, columns, magic numbers, encodings. Each loads once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml


@dataclass(frozen=True, slots=True)
class FileWords:
    """What names of files tell."""

    skipped: frozenset[str]
    skipped_names: frozenset[str]
    media: Mapping[str, str]
    containers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Columns:
    """Names of columns, normalised: for each field the likeliest first."""

    fields: Mapping[str, tuple[str, ...]]
    nested: frozenset[str]

    @property
    def known(self) -> frozenset[str]:
        """Every name that means something."""
        return self.nested.union(*self.fields.values())


@dataclass(frozen=True, slots=True)
class Signature:
    """A kind of file that is no text, told by its first bytes."""

    magic: bytes
    offset: int
    also: bytes
    what: str
    do: str

    def fits(self, head: bytes) -> bool:
        """Say whether a file with these first bytes is of this kind."""
        return head.startswith(self.magic, self.offset) and self.also in head[:4096]


@dataclass(frozen=True, slots=True)
class Charsets:
    """What declared encodings mean."""

    meant: Mapping[str, str]
    refused: frozenset[str]
    escaping: frozenset[str]


@cache
def file_words() -> FileWords:
    """Return the file types."""
    words = _load("files")
    return FileWords(
        skipped=frozenset(_flat(words["skipped"])),
        skipped_names=frozenset(words["skipped_names"]),
        media=_turned(words["media"]),
        containers=_turned(words["containers"]),
    )


@cache
def columns() -> Columns:
    """Return the names of columns."""
    words = {field: tuple(_flat(names)) for field, names in _load("columns").items()}
    nested = frozenset(words.pop("nested"))
    return Columns(fields=words, nested=nested)


@cache
def signatures() -> tuple[Signature, ...]:
    """Return the magic numbers, in the order in which they are tried."""
    return tuple(
        Signature(
            magic=bytes.fromhex(row["hex"]),
            offset=row.get("offset", 0),
            also=row.get("also", "").encode(),
            what=row["what"],
            do=row["do"],
        )
        for row in _load("signatures")
    )


@cache
def charsets() -> Charsets:
    """Return the encodings."""
    words = _load("charsets")
    return Charsets(
        meant=words["meant"],
        refused=frozenset(words["refused"]),
        escaping=frozenset(words["escaping"]),
    )


def column_name(name: str) -> str:
    """Normalise the name of a column: ``Publish Date`` becomes ``publish_date``."""
    return re.sub(r"[\s\-_.]+", "_", name.strip().strip("\ufeff\"'").lower())


def _load(name: str) -> Any:
    text = (files(__package__) / "words" / f"{name}.yaml").read_text("utf-8")
    return yaml.safe_load(text)


def _flat(rows: Iterable[str | list[str]]) -> Iterator[str]:
    for row in rows:
        if isinstance(row, str):
            yield row
        else:
            yield from row


def _turned(words: Mapping[str, Iterable[str]]) -> dict[str, str]:
    return {word: meaning for meaning, rows in words.items() for word in rows}
