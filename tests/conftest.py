"""Fixtures that many tests share: tiny piles of our own, and a record made of one."""

from __future__ import annotations

from pathlib import Path

import pytest

from secondsource.pipeline import add
from secondsource.record.store import Record

WIRE = """\
Two guards killed at Velm bridge

Updated 14 March 2019
Follow

SELWA: Gunmen killed two guards at the Velm bridge on Tuesday, the interior ministry said.

No group claimed the attack. The governor called it an act of sabotage and promised an inquiry.
"""

DATED = """\
Ferry talks resume in Selwa

By Ana Torvald
12 March 2019

SELWA (Halyard) - Negotiators returned to the harbour office on Monday to discuss the ferry route.

Both delegations said that a timetable was within reach, but neither would name a day.
"""


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    """Return a folder of two sound pages and an empty one."""
    folder = tmp_path / "pile"
    folder.mkdir()
    (folder / "bridge.txt").write_text(WIRE, "utf-8")
    (folder / "ferry.txt").write_text(DATED, "utf-8")
    (folder / "nothing.txt").write_text("", "utf-8")
    return folder


@pytest.fixture
def record_path(tmp_path: Path, pile: Path) -> Path:
    """Return the path of a record made of the pile."""
    path = tmp_path / "pile.db"
    with Record.create(path) as record:
        add(record, [pile])
    return path
