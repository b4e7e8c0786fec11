"""The pipeline's first step: raw pages to pages."""

from __future__ import annotations

from typing import Any

from ..data import Page, Problem
from ..steps import Rows, Step
from .decoding import decode_noting
from .items import STEP_NAME


def run(rows: Rows) -> dict[str, tuple[Any, ...]]:
    """Decode ``raw_pages``; return ``pages`` and ``problems``."""
    pages: list[Page] = []
    problems: list[Problem] = []
    for raw in rows["raw_pages"]:
        page, notes = decode_noting(raw)
        if page is not None:
            pages.append(page)
        problems.extend(notes)
    return {"pages": tuple(pages), "problems": tuple(problems)}


STEP = Step(name=STEP_NAME, needs=("raw_pages",), adds=("pages", "problems"), run=run)
