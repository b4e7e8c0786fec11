"""Parquet: one page a row. Needs the extra ``parquet``."""

from __future__ import annotations

from collections.abc import Iterator

import pyarrow.parquet

from .items import Item, Outcome, RefusedError
from .rows import has_text_column, page_of, text_columns
from .spool import seekable
from .vocabulary import column_name, columns

_ROWS_AT_A_TIME = 32  # a page has 20 kB as a rule, and 20 MB at most


def read_parquet(item: Item) -> Iterator[Outcome]:
    """Yield the rows of a Parquet file; columns that say nothing about a page are not read."""
    with seekable(item) as stream, pyarrow.parquet.ParquetFile(stream) as table:
        names = [name for name in table.schema_arrow.names if column_name(name) in columns().known]
        if not has_text_column(names):
            there = ", ".join(table.schema_arrow.names)[:200] or "none"
            raise RefusedError(
                f"No column of this table holds text. {text_columns()} Its columns are: {there}."
            )
        number = 0
        for batch in table.iter_batches(batch_size=_ROWS_AT_A_TIME, columns=names):
            for row in batch.to_pylist():
                number += 1
                yield page_of(row, f"{item.name}#{number}")
