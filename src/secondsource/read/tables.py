"""CSV and TSV: one page a row, columns by the names in the first line."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Iterable, Iterator

from ..data import Problem
from ..settings import MAX_ROW_BYTES
from .items import Item, Outcome, RefusedError, problem
from .lines import TOO_LONG, Line, lines
from .rows import has_text_column, page_of, text_columns

_DELIMITERS = ",;\t|"


def read_csv(item: Item) -> Iterator[Outcome]:
    """Yield the rows of a CSV file; the delimiter is the commonest in its first line."""
    yield from _read(item, None)


def read_tsv(item: Item) -> Iterator[Outcome]:
    """Yield the rows of a file with tabs between the cells."""
    yield from _read(item, "\t")


def _read(item: Item, delimiter: str | None) -> Iterator[Outcome]:
    problems: list[Problem] = []
    texts = _texts(item.name, lines(item.stream), problems)
    first = next((text for text in texts if text.strip()), "")
    yield from _drained(problems)
    csv.field_size_limit(MAX_ROW_BYTES)
    delimiter = delimiter or max(_DELIMITERS, key=first.count)
    reader = csv.reader(itertools.chain([first], texts), delimiter=delimiter)
    header = next(_rows(reader, item.name, problems), [])
    if not has_text_column(header):
        names = ", ".join(header)[:200] or "none"
        raise RefusedError(
            f"No column of this table holds text. {text_columns()} Its columns are: {names}."
        )
    for number, row in enumerate(_rows(reader, item.name, problems), 1):
        yield from _drained(problems)
        if not any(cell.strip() for cell in row):
            continue
        name = f"{item.name}#{number}"
        if any(cell.strip() for cell in row[len(header) :]):
            yield problem(
                name,
                f"The row that ends in line {reader.line_num} has {len(row)} cells where the first "
                f"line has {len(header)}. Put its text in quotation marks, or mend its delimiters.",
            )
            continue
        yield page_of(dict(zip(header, row, strict=False)), name)
    yield from _drained(problems)


def _rows(reader: Iterator[list[str]], name: str, problems: list[Problem]) -> Iterator[list[str]]:
    """Yield the rows that can be read; note the others, and go on after them."""
    while True:
        try:
            yield next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            number = getattr(reader, "line_num", 0)
            problems.append(
                problem(name, f"The row that ends in line {number} is damaged ({error}). Mend it.")
            )


def _texts(name: str, source: Iterable[Line], problems: list[Problem]) -> Iterator[str]:
    for line in source:
        if line.text is None:
            problems.append(problem(f"{name}#{line.number}", TOO_LONG))
        else:
            yield line.text


def _drained(problems: list[Problem]) -> Iterator[Problem]:
    yield from problems
    problems.clear()
