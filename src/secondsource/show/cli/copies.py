"""Commands on copies: ``copies``, ``families``, ``diff``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import format_option, record_argument, selection_from, selection_options

if TYPE_CHECKING:
    from ...record.store import Record


@click.command("copies")
@record_argument
@click.option(
    "--all",
    "every",
    is_flag=True,
    help="List all pairs of a family, not only those that lead to its origin.",
)
@selection_options
@format_option
def copies_command(record: Path, form: str, every: bool, **options: Any) -> None:
    """List which reports reuse another's text, of what, and why.

    A copy is no second source. JSON and CSV hold all pairs.
    """
    from ...ask import contract, copy_row, families_of
    from ...record.store import Record
    from ...trace import main_copies
    from .tables import print_rows
    from .words import headline, when

    with Record.open(record) as opened:
        selection = selection_from(**options)
        copies = list(opened.copies(selection))
        if form == "table" and not every:
            copies = list(main_copies(copies, families_of(opened)))
        rows = (
            {
                **copy_row(copy),
                "copy": f"{found.outlet or found.page_name}, {when(found)}\n{headline(found)}",
                "is": f"{copy.kind}\n{_direction(copy.direction, copy.partial)}",
                "of": f"{source.outlet or source.page_name}, {when(source)}\n{headline(source)}",
                "reused": f"{copy.share:.0%}",
            }
            for copy in copies
            for found, source in [(opened.report(copy.report), opened.report(copy.original))]
        )
        print_rows(
            rows,
            list(contract()["copies"].fields),
            form,
            columns={"copy": "report", "is": "is", "of": "of", "reused": "reused"},
            empty="No report reuses another's text.",
        )


def _direction(direction: str, partial: bool) -> str:
    part = "a passage of" if partial else "copy of"
    return {"copy-of": part, "sibling": "sibling of", "unknown": "copy or source of"}[direction]


@click.command("families")
@record_argument
@click.option("--alone", is_flag=True, help="List reports that stand alone too.")
@selection_options
@format_option
def families_command(record: Path, form: str, alone: bool, **options: Any) -> None:
    """List the families: reports that go back to one text, and where it likeliest comes from."""
    from ...ask import FAMILY_FIELDS, families_of, family_row
    from ...record.store import Record
    from .tables import print_rows
    from .words import headline

    with Record.open(record) as opened:
        found = families_of(opened, selection_from(**options))
        rows = (
            {
                **family_row(family),
                "headline": headline(opened.report(family.id)),
                "size": len(family.reports),
                "from": _origin(opened, family.origin),
                "why": "; ".join(family.reasons),
            }
            for family in found
            if alone or len(family.reports) > 1
        )
        print_rows(
            rows,
            FAMILY_FIELDS,
            form,
            columns={
                "headline": "family",
                "size": "reports",
                "agency": "agency",
                "from": "origin",
                "why": "because",
            },
            empty="Every report stands alone.",
        )


def _origin(record: Any, origin: str | None) -> str:
    if origin is None:
        return "not known"
    report = record.report(origin)
    return str(report.outlet or report.page_name)


@click.command("diff")
@record_argument
@click.argument("copy", metavar="COPY")
@click.argument("original", metavar="ORIGINAL")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="Side by side, or the passages and changes as JSON.",
)
def diff_command(record: Path, copy: str, original: str, form: str) -> None:
    """Show two reports side by side, with what changed in meaning.

    COPY and ORIGINAL are named as for show. Major changes are red, minor ones yellow, harmless
    rewording is dimmed; sentences that stand in one of them alone face a gap.
    """
    from ...record.store import Record
    from .sidebyside import print_diff
    from .tables import console

    with Record.open(record) as opened:
        one, other = opened.report(copy), opened.report(original)
        if form == "json":
            click.echo(json.dumps(_as_json(opened, one.id, other.id), ensure_ascii=False, indent=1))
        else:
            print_diff(console(), one, other, opened)


def _as_json(record: Record, one: str, other: str) -> dict[str, Any]:
    """Return the passages and changes of a pair, in the contract's fields."""
    from ...ask import change_row, passage_row

    pairs = ((one, other), (other, one))
    return {
        "passages": [passage_row(p) for pair in pairs for p in record.pair(*pair)],
        "changes": [
            {**change_row(c), "severity": c.severity}
            for pair in pairs
            for c in record.pair_changes(*pair)
        ],
    }
