"""Commands that list: ``info``, ``reports``, ``search``, ``problems``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from .options import format_option, record_argument, selection_from, selection_options


@click.command("info")
@record_argument
@format_option
def info_command(record: Path, form: str) -> None:
    """Say what RECORD holds: pages, reports, outlets, dates, problems."""
    from ...ask import overview
    from ...record.store import Record
    from .summary import print_overview
    from .tables import print_rows

    with Record.open(record) as opened:
        answer = overview(opened)
    if form == "table":
        print_overview(answer)
    else:
        row = answer.row()
        print_rows([row], list(row), form)


@click.command("reports")
@record_argument
@selection_options
@format_option
def reports_command(record: Path, form: str, **options: Any) -> None:
    """List the reports, by date: id, published, outlet, genre, title.

    A date with ~ is not stated on the page: it is the window that the text allows.
    """
    from ...ask import contract, report_row
    from ...record.store import Record
    from .tables import print_rows
    from .words import headline, when

    columns = {
        "id": "report",
        "when": "published",
        "outlet": "outlet",
        "genre": "genre",
        "headline": "title",
    }
    with Record.open(record) as opened:
        rows = (
            {**report_row(report), "when": when(report), "headline": headline(report)}
            for report in opened.reports(selection_from(**options))
        )
        print_rows(rows, list(contract()["reports"].fields), form, columns=columns)


@click.command("search")
@record_argument
@click.argument("words", nargs=-1, required=True, metavar="WORDS...")
@selection_options
@format_option
def search_command(record: Path, words: tuple[str, ...], form: str, **options: Any) -> None:
    """Find reports by their words, the best first.

    All words must occur; "a phrase" in quotation marks, -word to leave out, word* for a beginning,
    OR between alternatives.
    """
    from ...ask import HIT_FIELDS, hit_row
    from ...record.store import Record
    from .tables import print_rows
    from .words import headline, marked, when

    with Record.open(record) as opened:
        rows = (
            {
                **hit_row(hit),
                "when": when(hit.report),
                "headline": headline(hit.report),
                "found": marked(hit),
            }
            for hit in opened.search(" ".join(words), selection_from(**options))
        )
        print_rows(
            rows,
            HIT_FIELDS,
            form,
            columns={
                "report": "report",
                "when": "published",
                "headline": "title",
                "found": "found",
            },
            empty="No report holds these words. Fewer words, or a beginning with * (militia*), find more.",
        )


@click.command("problems")
@record_argument
@selection_options
@format_option
def problems_command(record: Path, form: str, **options: Any) -> None:
    """List what went wrong with the input, and what to do about it."""
    from ...ask import contract, problem_row
    from ...record.store import Record
    from .tables import print_rows

    with Record.open(record) as opened:
        rows = map(problem_row, opened.problems(selection_from(**options)))
        print_rows(
            rows,
            list(contract()["problems"].fields),
            form,
            columns={"page": "page", "step": "step", "message": "what happened, and what to do"},
            empty="There are no problems.",
        )
