"""The house keeps its plan: data flows one way, modules stay small, nothing is left undone."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import secondsource

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "secondsource"
FLOW = (
    "read",
    "clean",
    "trace",
    "annotate",
    "extract",
    "changes",
    "resolve",
    "record",
    "ask",
    "show",
)
"""The rooms in the order in which data goes through them."""
FOUNDATIONS = {"data", "errors", "settings"}
FOR_ALL = FOUNDATIONS | {"steps", "engine"}
MAX_LINES = 500


def modules() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


def imported_rooms(path: Path) -> Iterator[str]:
    """Yield the top-level rooms of the package that a module imports, wherever it does so."""
    package = path.relative_to(SOURCE).parent.parts
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = package[: len(package) - node.level + 1]
            full = (*base, *(node.module.split(".") if node.module else ()))
            yield from [full[0]] if full else [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("secondsource."):
            yield (node.module or "").split(".")[1]


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(SOURCE)))
def test_no_arrow_runs_back(path: Path) -> None:
    room = path.relative_to(SOURCE).parts[0].removesuffix(".py")
    if room in {"__init__", "__main__", "pipeline", "show"}:
        return
    if room in FOUNDATIONS:
        allowed = FOUNDATIONS
    elif room in {"steps", "engine"}:
        allowed = FOR_ALL
    else:
        allowed = FOR_ALL | set(FLOW[: FLOW.index(room) + 1]) if room in FLOW else {room}
    assert set(imported_rooms(path)) <= allowed


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(SOURCE)))
def test_a_module_is_small_and_finished(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.count("\n") <= MAX_LINES
    assert not re.search(r"\b(TODO|FIXME)\b|raise NotImplementedError", text)


def test_the_api_is_what_it_says() -> None:
    for name in secondsource.__all__:
        assert getattr(secondsource, name) is not None
