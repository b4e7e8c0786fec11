"""Commands that hand a record on: ``export``, ``check``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from .options import folder_option, record_argument, selection_from, selection_options


@click.command("export")
@record_argument
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl", "csv"]),
    default="jsonl",
    show_default=True,
    help="One JSON object a line, or CSV.",
)
@folder_option
@selection_options
def export_command(record: Path, form: str, output: Path, **options: Any) -> None:
    """Write the record to DIR, one file a kind."""
    from ...record.store import Record
    from ..export import export

    with Record.open(record) as opened:
        written = export(opened, output, form, selection_from(**options))
    for path, rows in written:
        click.echo(f"{path}  {rows} rows")


@click.command("check")
@record_argument
def check_command(record: Path) -> None:
    """Test that RECORD is sound: exit status 0 only if it is."""
    from ...record.store import Record

    with Record.open(record) as opened:
        faults = opened.check()
    for fault in faults:
        click.echo(fault)
    if faults:
        click.echo(
            f"{len(faults)} faults. Restore the record from a backup, or build it anew.", err=True
        )
        raise SystemExit(1)
    click.echo("The record is sound.", err=True)
