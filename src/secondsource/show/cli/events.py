"""Commands on events: ``events``, ``explain``."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import format_option, record_argument, selection_from, selection_options

if TYPE_CHECKING:
    from rich.console import Console

    from ...ask import Names
    from ...data import Event, Report


@click.command("events")
@record_argument
@click.option(
    "--category", multiple=True, metavar="NAME", help="Of this PLOVER category. May be repeated."
)
@click.option(
    "--status", multiple=True, metavar="STATUS", help="happened, planned, ... May be repeated."
)
@selection_options
@format_option
def events_command(
    record: Path, form: str, category: tuple[str, ...], status: tuple[str, ...], **options: Any
) -> None:
    """List the events: each mention of an act, who did it to whom, and with what status.

    A threat is not an attack: what was threatened, planned, called for, alleged, denied or did not
    happen has that status.
    """
    from ...ask import Names, contract, event_row
    from ...record.store import Record
    from .tables import print_rows

    categories = {name.upper() for name in category}
    with Record.open(record) as opened:
        names = Names(opened)
        rows = (
            {**event_row(event, names), **_lines(event, names)}
            for event in opened.events(selection_from(**options))
            if (not categories or event.category in categories)
            and (not status or event.status in status)
        )
        columns = {
            "what": "event",
            "parties": "by and to whom",
            "setting": "when and where",
            "toll": "toll",
            "said_by": "says",
            "evidence": "words, and: show RECORD ...",
        }
        print_rows(rows, list(contract()["events"].fields), form, columns=columns)


def _lines(event: Event, names: Names) -> dict[str, str | None]:
    """Return an event in the cells of a list, two lines each, so that it stands on a narrow terminal."""
    from .evidence import place_of

    cells = _cells(event, names)
    by, to = cells["who"], cells["whom"]
    parties = [f"by {by}" if by else "", f"to {to}" if to else ""]
    return {
        "what": f"{cells['what']}\n{event.status}",
        "parties": _stacked(parties),
        "setting": _stacked([cells["when"], cells["where"]]),
        "toll": _stacked((cells["toll"] or "").split(", ")),
        "said_by": cells["said_by"],
        "evidence": f"“{event.text}”\n{place_of(event)}",
    }


def _stacked(lines: Sequence[str | None]) -> str | None:
    return "\n".join(line for line in lines if line) or None


def _cells(event: Event, names: Names) -> dict[str, str | None]:
    """Return an event in the cells of a table."""
    days = " to ".join(dict.fromkeys(day for day in (event.since, event.until) if day))
    return {
        "what": f"{event.category} {event.mode}" if event.mode else event.category,
        "who": _called(event.report, event.actors, names),
        "whom": _called(event.report, event.recipients, names),
        "when": days or None,
        "where": names.called.get(names.scene(event) or ""),
        "toll": _toll(event),
        "said_by": names.name(event.report, event.says),
    }


def _called(report: str, entities: tuple[int, ...], names: Names) -> str | None:
    return ", ".join(names.called[one] for one in names.sides(report, entities)) or None


def _toll(event: Event) -> str | None:
    counts = [
        f"{number} {what}"
        for what in ("killed", "wounded", "detained", "displaced")
        if (number := getattr(event, what)) is not None
    ]
    return ", ".join(counts) or None


@click.command("explain")
@record_argument
@click.argument("event", metavar="EVENT")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="How the answer is printed.",
)
def explain_command(record: Path, event: str, form: str) -> None:
    """Say why an event was coded as it was: its rule, its words, and what decided its status.

    EVENT is the beginning of an event's identifier, or a report and a character of it: 2c31d742@310.
    """
    from ...ask import Names, event_row
    from ...ask.events import find_event
    from ...record.store import Record
    from .tables import console

    with Record.open(record) as opened:
        found = find_event(opened, event)
        names = Names(opened)
        report = opened.report(found.report)
        if form == "json":
            row = {**event_row(found, names), "rule": found.rule, "reasons": list(found.reasons)}
            click.echo(json.dumps(row, ensure_ascii=False, indent=1))
        else:
            _print_event(console(), found, report, names)


def _print_event(out: Console, event: Event, report: Report, names: Names) -> None:
    from rich.table import Table
    from rich.text import Text

    from .evidence import print_around

    print_around(out, report, event.start, event.end)
    cells = _cells(event, names)
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for label, value in (
        ("event", cells["what"]),
        ("status", event.status),
        ("actors", cells["who"]),
        ("recipients", cells["whom"]),
        ("when", cells["when"]),
        ("where", cells["where"]),
        ("toll", cells["toll"]),
        ("weapon", event.weapon),
        ("contexts", ", ".join(event.contexts)),
        ("says", cells["said_by"]),
        ("rule", event.rule),
        *(("because" if i == 0 else "", reason) for i, reason in enumerate(event.reasons)),
        ("id", event.id),
    ):
        if value:
            table.add_row(label, Text(value))
    out.print(table)
