"""The summary after a build: what the record holds, what went wrong, and what to try next."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from ...ask import Overview, overview
from ...record.store import Record
from .tables import console

if TYPE_CHECKING:
    from rich.console import Console

SHOWN_NAMES = 6  # outlets or agencies named in one line
SHORT_ID = 8  # digits of an identifier that tell reports apart in any pile a person handles


def print_summary(path: Path) -> None:
    """Print what the record at the path holds, and the next commands to try."""
    with Record.open(path) as record:
        answer = overview(record)
    print_overview(answer)
    if answer.counts.reports:
        _print_next(console(), answer)


def print_overview(answer: Overview) -> None:
    """Print a record at a glance."""
    from rich.table import Table
    from rich.text import Text

    out = console()
    counts = answer.counts
    out.print(
        Text.assemble(
            (f"{counts.reports} reports", "bold"),
            f" from {counts.pages} pages are in ",
            (answer.name, "bold"),
        )
    )
    out.print()
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in _lines(answer):
        table.add_row(name, Text(value))
    out.print(table)
    out.print()
    _print_problems(out, answer)


def _lines(answer: Overview) -> Iterable[tuple[str, str]]:
    """Yield the lines of the overview: a name and what is said under it."""
    counts = answer.counts
    if counts.published_from and counts.published_to:
        days = dict.fromkeys((counts.published_from, counts.published_to))
        yield "published", " to ".join(days)
    if counts.undated:
        yield (
            "undated",
            f"{counts.undated} state no date; the window that their text allows is given",
        )
    if counts.outlets:
        yield "outlets", _named(counts.outlets, "not stated")
    if counts.agencies:
        yield "agencies", _named(counts.agencies, "not credited")
    yield "genres", _named(counts.genres, "")
    yield "languages", _named(counts.languages, "")
    if counts.shared_pages:
        yield "shared pages", f"{counts.shared_pages} hold more than one story"
    if counts.copies:
        several = counts.copies > 1
        reuse = "reports reuse others' text" if several else "report reuses another's text"
        sources = "are no second sources" if several else "is no second source"
        yield "copies", f"{counts.copies} {reuse}, and {sources}"
        yield "changes", f"{counts.major_changes} major changes of meaning in them"
    if counts.events or counts.actors:
        yield "who and where", f"{counts.actors} actors with a name, {counts.places} places"
        yield (
            "what",
            f"{counts.events} events, {counts.quotations} quotations, {counts.figures} figures",
        )


def _named(counted: tuple[tuple[str | None, int], ...], unnamed: str) -> str:
    """Return names with their counts, the most frequent first."""
    shown = [f"{name or unnamed} {count}" for name, count in counted[:SHOWN_NAMES]]
    more = len(counted) - SHOWN_NAMES
    return ", ".join(shown) + (f" and {more} more" if more > 0 else "")


def _print_problems(out: Console, answer: Overview) -> None:
    from rich.table import Table
    from rich.text import Text

    total = answer.counts.problems
    if not total:
        out.print("No problems.")
        out.print()
        return
    out.print(Text(f"{total} problem{'s' if total > 1 else ''}", style="bold yellow"))
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for problem in answer.problems:
        table.add_row(Text(problem.page), Text(problem.message, style="dim"))
    out.print(table)
    if total > len(answer.problems):
        out.print(f"… and {total - len(answer.problems)} more: secondsource problems {answer.name}")
    out.print()


def _print_next(out: Console, answer: Overview) -> None:
    from rich.table import Table
    from rich.text import Text

    example = (answer.example or "")[:SHORT_ID]
    out.print(Text("Next", style="bold"))
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column(style="cyan", overflow="fold")
    table.add_column(style="dim", overflow="fold")
    for command, meaning in (
        ("reports {}", "all reports, by date"),
        (f"show {{}} {example} --why", "one report, and why each value"),
        (f"show {{}} {example} --page", "what was kept of its page, and what was left out"),
        ("copies {}", "who copied whom, and why it is thought so"),
        ("actors {}", "who is in it, resolved over all reports"),
        ("events {}", "who did what to whom, with what status"),
        ("search {} WORDS", "find reports by their words"),
        ("export {} -o DIR", "everything as files for other programs"),
    ):
        table.add_row(f"  secondsource {command.format(answer.name)}", meaning)
    out.print(table)
