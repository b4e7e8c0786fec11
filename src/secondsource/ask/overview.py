"""What a record holds, in a few numbers."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from itertools import islice
from typing import Any

from ..data import Problem
from ..record.rows import Counts
from ..record.store import Record

SHOWN_PROBLEMS = 5  # problems named in an overview; the command "problems" lists them all


@dataclass(frozen=True, slots=True)
class Overview:
    """A record at a glance: its name, its counts, and its first problems."""

    name: str
    counts: Counts
    problems: tuple[Problem, ...]
    example: str | None

    def row(self) -> dict[str, Any]:
        """Return the counts as one row."""
        plain = asdict(self.counts)
        for field in ("outlets", "agencies", "genres", "languages"):
            plain[field] = [list(pair) for pair in plain[field]]
        return {"record": self.name, **plain}


def overview(record: Record) -> Overview:
    """Return what the record holds, its first problems, and a report to look at first."""
    first = record.reports().first()
    return Overview(
        name=str(record.path),
        counts=record.counts(),
        problems=tuple(islice(record.problems(), SHOWN_PROBLEMS)),
        example=first.id if first else None,
    )
