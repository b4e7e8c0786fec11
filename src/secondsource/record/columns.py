"""A frozen dataclass to and from the row of a table whose columns are its fields."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import astuple, fields, is_dataclass
from functools import lru_cache
from typing import Any, Generic, TypeVar, get_args, get_origin, get_type_hints

from ..settings import RECORD_CELLS_KEPT, RECORD_SHORT_CELL
from .rows import mended

T = TypeVar("T")


class Columns(Generic[T]):
    """How a kind is stored: a column a field, tuples as JSON, booleans as 0 and 1.

    Equal short words and equal tuples are read as one object: the entities of ten thousand reports share
    most of their words, and take half the memory so.
    ``extra`` are columns that come first and are no fields: the row's id, where it has one.
    """

    def __init__(self, kind: type[T], *, extra: Sequence[str] = ()) -> None:
        self.kind = kind
        self.extra = tuple(extra)
        self.names = _names(kind)
        self._readers = tuple(map(_reader, _hints(kind)))

    def select(self) -> str:
        """Return the list of columns that :meth:`value` reads."""
        return ", ".join(f'"{name}"' for name in self.names)

    def insert(self, table: str) -> str:
        """Return the statement that adds a row of :meth:`row`; what is there already is left."""
        names = (*self.extra, *self.names)
        columns = ", ".join(f'"{name}"' for name in names)
        marks = ", ".join("?" * len(names))
        return f"INSERT INTO {table} ({columns}) VALUES ({marks}) ON CONFLICT DO NOTHING"

    def row(self, value: T) -> tuple[Any, ...]:
        """Return the row of a value; characters that SQLite cannot hold are replaced."""
        ids = tuple(getattr(value, name) for name in self.extra)
        return (*ids, *(_stored(getattr(value, name)) for name in self.names))

    def value(self, row: Sequence[Any]) -> T:
        """Return the value of a row of :meth:`select`."""
        return self.kind(*(read(cell) for read, cell in zip(self._readers, row, strict=True)))

    def values(self, rows: Iterator[Sequence[Any]]) -> Iterator[T]:
        """Yield the values of rows."""
        return map(self.value, rows)


def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _hints(kind: type) -> tuple[Any, ...]:
    hints = get_type_hints(kind)
    return tuple(hints[name] for name in _names(kind))


def _stored(value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, tuple):
        plain = [mended(astuple(part) if _is_row(part) else part) for part in value]
        return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    return mended(value)


def _is_row(value: Any) -> bool:
    return is_dataclass(value) and not isinstance(value, type)


def _reader(hint: Any) -> Callable[[Any], Any]:
    """Return what turns a stored cell into a field of this type."""
    if hint is bool:
        return bool
    if get_origin(hint) is not tuple:
        return _shared
    (inner, *_) = get_args(hint)
    if isinstance(inner, type) and is_dataclass(inner):
        return lru_cache(RECORD_CELLS_KEPT)(
            lambda cell: tuple(inner(*part) for part in json.loads(cell))
        )
    return _words


@lru_cache(RECORD_CELLS_KEPT)
def _words(cell: str) -> tuple[Any, ...]:
    return tuple(json.loads(cell))


@lru_cache(RECORD_CELLS_KEPT)
def _same(cell: str) -> str:
    return cell


def _shared(cell: Any) -> Any:
    """Return a cell; for short words that many rows hold, the one copy that they share."""
    return _same(cell) if type(cell) is str and len(cell) < RECORD_SHORT_CELL else cell
