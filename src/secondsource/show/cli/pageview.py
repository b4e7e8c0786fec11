"""A whole page on the terminal: each line with what the cleaner took it for, and why."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from ...clean import explain
from ...data import Page

if TYPE_CHECKING:
    from rich.console import Console

KIND_WIDTH = 14  # columns of the name of a kind


def print_page(out: Console, page: Page) -> None:
    """Print the page's lines: those kept as they are, those left out dimmed and with the reason."""
    from rich.table import Table
    from rich.text import Text

    lines = explain(page)
    if not lines:
        out.print("No line of this page was taken for part of a story.")
        return
    for story, group in groupby(lines, key=lambda line: line.story):
        out.print(Text(f"Story {story + 1} of {page.name}", style="bold"))
        table = Table(box=None, show_header=False, pad_edge=False)
        table.add_column(width=KIND_WIDTH, no_wrap=True)
        table.add_column(overflow="fold")
        for line in group:
            text = Text(line.line.text, style="" if line.kept else "dim")
            if not line.kept and line.reason:
                text.append(f"  ({line.reason})", style="dim italic yellow")
            table.add_row(Text(line.kind, style="green" if line.kept else "dim"), text)
        out.print(table)
        out.print()
