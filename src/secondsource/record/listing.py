"""A listing: rows that are read anew each time they are walked through, and frames made of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, Generic, TypeVar

from ..errors import MissingPart

T = TypeVar("T")


class Listing(Generic[T]):
    """Rows of one kind under one selection.

    Walking through it reads from the record, a row at a time; nothing is kept. ``columns`` gives
    what ``pandas.DataFrame``, ``polars.DataFrame`` and ``pyarrow.table`` take as they are.
    """

    def __init__(self, read: Callable[[], Iterator[T]], count: Callable[[], int]) -> None:
        self._read = read
        self._count = count

    def __iter__(self) -> Iterator[T]:
        return self._read()

    def __len__(self) -> int:
        return self._count()

    def first(self) -> T | None:
        """Return the first row, or ``None`` where there is none."""
        return next(iter(self), None)

    def columns(self) -> dict[str, list[Any]]:
        """Return one list a field, all of the same length; nested rows become plain values."""
        result: dict[str, list[Any]] = {}
        for row in self:
            for name, value in _plain(row).items():
                result.setdefault(name, []).append(value)
        return result

    def dataframe(self) -> Any:
        """Return the rows as a pandas data frame; ``MissingPart`` where pandas is not installed."""
        try:
            import pandas  # noqa: PLC0415 - optional
        except ImportError as missing:
            raise MissingPart(
                "A pandas data frame needs pandas: pip install pandas. "
                "Without it, columns() gives the same values as plain lists."
            ) from missing
        return pandas.DataFrame(self.columns())


def _plain(row: object) -> Mapping[str, Any]:
    """Return the public values of a row, its id first."""
    if not is_dataclass(row) or isinstance(row, type):
        raise TypeError(f"{type(row).__name__} is not a row")
    own_id = {"id": row.id} if hasattr(row, "id") else {}
    return own_id | {field.name: getattr(row, field.name) for field in fields(row)}
