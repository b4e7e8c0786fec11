"""Our own test pages: each line carries a letter that says what it is.

``T`` title, ``B`` body, ``H`` sub-heading (kept), ``.`` anything that must go. Above ``---`` stand the
fields that the report must have; ``titles`` (parted by ``|``) where a page holds several stories.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from secondsource.data import Page

PAGES = Path(__file__).parent / "pages"


@dataclass(frozen=True)
class Marked:
    """A test page with what is expected of it."""

    name: str
    page: Page
    fields: dict[str, str | None]
    marks: tuple[str, ...]

    @property
    def body(self) -> set[int]:
        return {n for n, mark in enumerate(self.marks) if mark in "BH" and mark}

    @property
    def titles(self) -> list[str]:
        return [t.strip() for t in (self.fields.get("titles") or "").split("|") if t.strip()]


def load(path: Path) -> Marked:
    head, _, body = path.read_text("utf-8").partition("---\n")
    fields: dict[str, str | None] = {}
    for line in head.splitlines():
        key, _, value = line.partition(":")
        fields[key.strip()] = None if value.strip() == "null" else value.strip()
    marks, lines = [], []
    for line in body.rstrip("\n").split("\n"):
        marks.append(line[:1] if line[2:].strip() else "")
        lines.append(line[2:])
    page = Page(path.stem, path.stem, "text/plain", "\n".join(lines))
    return Marked(path.stem, page, fields, tuple(marks))


def all_pages() -> list[Marked]:
    return [load(path) for path in sorted(PAGES.glob("*.txt"))]


def kept_lines(marked: Marked, reports) -> set[int]:
    """Return the numbers of the lines of which the reports hold at least half."""
    text = marked.page.text
    inside = set()
    for report in reports:
        for piece in report.pieces:
            inside.update(range(piece.page_start, piece.page_end))
    kept, start = set(), 0
    for number, line in enumerate(text.split("\n")):
        visible = [i for i, c in enumerate(line, start) if not c.isspace()]
        if visible and sum(i in inside for i in visible) * 2 >= len(visible):
            kept.add(number)
        start += len(line) + 1
    return kept
