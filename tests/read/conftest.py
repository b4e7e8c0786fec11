"""Fixtures of the reading room: walk a folder or a few bytes, and see what comes out."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from secondsource.data import Page, Problem, RawPage
from secondsource.read import decode, walk

Outcomes = list[RawPage | Problem]


@pytest.fixture
def read_file(tmp_path: Path) -> Callable[[str, bytes], Outcomes]:
    """Write bytes to a file of this name and walk it."""

    def read(name: str, data: bytes) -> Outcomes:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return list(walk([path]))

    return read


@pytest.fixture
def decoded() -> Callable[..., Page | Problem]:
    """Decode bytes as a page named ``a.txt``."""

    def run(data: bytes, media: str = "", charset: str | None = None) -> Page | Problem:
        return decode(RawPage(name="a.txt", data=data, media=media, charset=charset))

    return run


@pytest.fixture
def piped() -> Callable[[bytes], Outcomes]:
    """Walk standard input that cannot be searched, as a pipe cannot."""

    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    return lambda data: list(walk(["-"], Pipe(data)))
