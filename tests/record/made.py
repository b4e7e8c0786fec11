"""Small rows of our own, and the writer that the tests kill. Run: made.py RECORD FIRST LAST."""

from __future__ import annotations

import sys
from pathlib import Path

from secondsource.data import Given, Page, Paragraph, Piece, Problem, Report, Statement
from secondsource.record import Record

BATCH = 4


def page(name: str = "a.txt", text: str = "One.\n\nTwo.", digest: str = "d") -> Page:
    return Page(name, digest, "text/plain", text, Given(outlet="Harbour Post"))


def report(of: Page, start: int = 0, end: int | None = None, **values: object) -> Report:
    """Return a report whose text is that span of the page."""
    end = len(of.text) if end is None else end
    text = of.text[start:end]
    given: dict[str, object] = {
        "page": of.id,
        "page_name": of.name,
        "page_start": start,
        "page_end": end,
        "text": text,
        "paragraphs": (Paragraph(0, len(text)),),
        "pieces": (Piece(0, len(text), start, end),),
        "statements": (Statement("outlet", "Harbour Post", "carrier"),),
    }
    return Report(**(given | values))  # type: ignore[arg-type]


def story(number: int) -> dict[str, tuple]:
    """Return the rows of a page: a report, on each third page two, on each fifth a problem."""
    one = f"Ferry {number} left Selwa at dawn. " * 20
    other = f"Guards at bridge {number} saw nothing. " * 20
    made = page(f"pile/{number}.txt", f"{one}\n\n{other}", f"digest {number}")
    cut = len(one)
    if number % 5 == 0:
        return {"pages": (made,), "problems": (Problem(made.name, "clean", "It holds no story."),)}
    if number % 3 == 0:
        return {"pages": (made,), "reports": (report(made, 0, cut), report(made, cut + 2))}
    return {"pages": (made,), "reports": (report(made, 0, cut, title=f"Ferry {number}"),)}


def stories(numbers: range) -> dict[str, tuple]:
    merged: dict[str, tuple] = {"pages": (), "reports": (), "problems": ()}
    for number in numbers:
        for kind, rows in story(number).items():
            merged[kind] += rows
    return merged


def write_all(path: Path, first: int, last: int) -> None:
    """Write what is missing, batch by batch, as an add does; say when the first is in."""
    with Record.open(path, write=True) as record, record.run("add") as run:
        for start in range(first, last, BATCH):
            record.write(stories(range(start, min(start + BATCH, last))), run)
            if start == first:
                print("begun", flush=True)


if __name__ == "__main__":
    write_all(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
