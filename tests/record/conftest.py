"""Fixtures of the store's tests: an empty record, and one with a few stories."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from secondsource.record import Record

from .made import stories


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "contest.db"


@pytest.fixture
def record(path: Path) -> Iterator[Record]:
    """Yield an empty record, open for writing."""
    with Record.create(path) as opened:
        yield opened


@pytest.fixture
def filled(path: Path) -> Path:
    """Return the path of a closed record of a dozen pages."""
    with Record.create(path) as opened, opened.run("build") as run:
        opened.write(stories(range(12)), run)
    return path
