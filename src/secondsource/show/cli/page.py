"""The command ``show``: one report, what is known of it and why, and the page it came from."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .evidence import TEXT_WIDTH, print_around, span_from
from .options import language_model_option, record_argument

if TYPE_CHECKING:
    from rich.console import Console

    from ...data import Report
    from .marks import Mark

HEAD_FIELDS = (
    "page",
    "outlet",
    "agency",
    "byline",
    "dateline",
    "published",
    "updated",
    "genre",
    "language",
)


@click.command("show")
@record_argument
@click.argument("report", metavar="REPORT")
@click.option(
    "--why", is_flag=True, help="Say by which rule, and from which words, each value was read."
)
@click.option(
    "--page",
    "whole_page",
    is_flag=True,
    help="Show the whole page: what was kept, and what was left out as what.",
)
@click.option(
    "--around",
    metavar="START-END",
    help="Show the paragraph round these characters, as listings give them.",
)
@click.option(
    "--syntax", is_flag=True, help="Show its sentences word by word: lemma, tags, relations."
)
@click.option("--names", is_flag=True, help="Show its names: their kind, what found them, and why.")
@language_model_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="How the answer is printed.",
)
def show_command(record: Path, report: str, form: str, **asked: Any) -> None:
    """Show one report.

    REPORT is an identifier or its beginning, or the name of a page; page#2 is the second story on it.
    On a terminal the actors, places, times and figures that were found are marked.
    """
    from ...record.store import Record
    from .marks import marks_of
    from .tables import console

    with Record.open(record) as opened:
        found = opened.report(report)
        page = opened.page(found.page)
        marks = marks_of(opened, found)
    out = console()
    if form == "json":
        click.echo(json.dumps(_as_json(found, page.text), ensure_ascii=False, indent=1))
    elif asked["whole_page"]:
        from .pageview import print_page

        print_page(out, page)
    elif asked["around"]:
        _print_head(out, found)
        print_around(out, found, *span_from(asked["around"], found))
    elif asked["syntax"] or asked["names"]:
        from .syntax import print_analysis

        which = {name: asked[name] for name in ("syntax", "names")}
        print_analysis(out, found, asked["language_model"], **which)
    else:
        _print_head(out, found)
        if asked["why"]:
            _print_why(out, found, page.text)
        _print_text(out, found, marks)


def _as_json(report: Report, page_text: str) -> dict[str, object]:
    """Return the report's row with its paragraphs and the reasons for its values."""
    from ...ask import report_row

    return {
        **report_row(report),
        "updated": report.updated,
        "paragraphs": [[p.start, p.end, p.kind] for p in report.paragraphs],
        "statements": [
            {
                "field": s.field,
                "value": s.value,
                "rule": s.rule,
                "page_start": s.page_start,
                "page_end": s.page_end,
                "page_text": _slice(page_text, s.page_start, s.page_end),
            }
            for s in report.statements
        ],
    }


def _slice(text: str, start: int | None, end: int | None) -> str | None:
    return None if start is None or end is None else text[start:end]


def _print_head(out: Console, report: Report) -> None:
    from rich.table import Table
    from rich.text import Text

    from .words import headline, when

    out.print(Text(headline(report), style="bold"), width=TEXT_WIDTH)
    table = Table(box=None, show_header=False, pad_edge=False)
    values = {name: getattr(report, name, None) for name in HEAD_FIELDS}
    values |= {"page": report.page_name, "published": report.published or when(report)}
    for name, value in values.items():
        if value:
            table.add_row(Text(name, style="dim"), Text(str(value)))
        if name == "published" and not report.published and report.published_how:
            table.add_row("", Text(report.published_how, style="italic"))
    table.add_row(Text("report", style="dim"), Text(report.id))
    out.print(table)
    out.print()


def _print_why(out: Console, report: Report, page_text: str) -> None:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("value of", "is", "because", "on the page"):
        table.add_column(heading, overflow="fold")
    for s in report.statements:
        where = _slice(page_text, s.page_start, s.page_end)
        evidence = f"[{s.page_start}, {s.page_end}) {where!r}" if where else ""
        table.add_row(Text(s.field), Text(s.value), Text(s.rule), Text(evidence))
    out.print(table)
    out.print()


def _print_text(out: Console, report: Report, marks: Sequence[Mark]) -> None:
    from rich.padding import Padding

    from .marks import legend, marked_text

    if out.is_terminal and marks:
        out.print(legend())
        out.print()
    for paragraph in report.paragraphs:
        text = marked_text(report.text, paragraph.start, paragraph.end, marks)
        if paragraph.kind == "heading":
            text.stylize("bold")
        indented = Padding(text, (0, 0, 0, 2)) if paragraph.kind == "item" else text
        out.print(indented, width=min(out.width, TEXT_WIDTH), soft_wrap=False)
        out.print()
