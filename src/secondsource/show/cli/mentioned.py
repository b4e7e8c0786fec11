"""Commands on who and where: ``actors``, ``actor``, ``places``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import format_option, record_argument, selection_from, selection_options

if TYPE_CHECKING:
    from rich.console import Console

    from ...ask.actors import Profile
    from ...record.store import Record

SHOWN_NAMES = 4  # aliases in a line of a table
SHOWN_QUOTATIONS = 12
SHOWN_MENTIONS = 20
QUOTED = 160  # characters of a quotation in a list


@click.command("actors")
@record_argument
@click.option("--kind", multiple=True, metavar="KIND", help="Of this kind. May be repeated.")
@click.option(
    "--unsure", is_flag=True, help="List the links that were not made, for somebody to decide."
)
@selection_options
@format_option
def actors_command(
    record: Path, form: str, kind: tuple[str, ...], unsure: bool, **options: Any
) -> None:
    """List the actors, resolved over all reports, those of most reports first."""
    from ...ask import actor_row, contract
    from ...record.store import Record
    from .tables import print_rows

    with Record.open(record) as opened:
        selection = selection_from(**options)
        if unsure:
            _print_unsure(opened, selection, form)
            return
        rows = (
            {
                **actor_row(actor),
                "also": _some(actor.aliases),
                "holds": _some([role["office"] for role in actor_row(actor)["roles"]]),
                "count": len(actor.reports),
            }
            for actor in opened.actors(selection)
            if not kind or actor.kind in kind
        )
        columns = {
            "name": "actor",
            "kind": "kind",
            "country": "country",
            "count": "reports",
            "holds": "roles",
            "also": "also called",
        }
        print_rows(rows, list(contract()["actors"].fields), form, columns=columns)


def _some(names: Any) -> str:
    """Return the first few of some names, and how many more there are."""
    shown = list(names)[:SHOWN_NAMES]
    more = len(names) - len(shown)
    return "; ".join(shown) + (f" and {more} more" if more else "")


UNSURE_FIELDS = ("report", "entity", "name", "target", "might_be", "score", "reasons")


def _print_unsure(record: Record, selection: Any, form: str) -> None:
    from ...ask import Names
    from .tables import print_rows

    names = Names(record)
    rows = (
        {
            "report": link.report,
            "entity": link.entity,
            "name": next(
                e.name for e in record.found_in(link.report, "entities") if e.number == link.entity
            ),
            "target": link.target,
            "might_be": names.called.get(link.target),
            "score": round(link.score, 2),
            "reasons": list(link.reasons),
            "why": "; ".join(link.reasons),
        }
        for link in record.unsure_links(selection)
    )
    columns = {
        "name": "name",
        "might_be": "might be",
        "score": "score",
        "report": "report",
        "why": "because",
    }
    print_rows(rows, UNSURE_FIELDS, form, columns=columns, empty="There is no link to be decided.")


@click.command("actor")
@record_argument
@click.argument("name", metavar="NAME")
@selection_options
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="How the answer is printed.",
)
def actor_command(record: Path, name: str, form: str, **options: Any) -> None:
    """Show one actor: its names, roles, quotations, and where it is mentioned.

    NAME is a name or alias under which reports mention it, or the beginning of its identifier.
    """
    from ...ask.actors import find_actor, profile, profile_row
    from ...record.store import Record
    from .tables import console

    with Record.open(record) as opened:
        found = profile(opened, find_actor(opened, name), selection_from(**options))
    if form == "json":
        click.echo(json.dumps(profile_row(found), ensure_ascii=False, indent=1))
    else:
        _print_profile(console(), found)


def _print_profile(out: Console, found: Profile) -> None:
    from rich.table import Table
    from rich.text import Text

    from ...ask import actor_row
    from .evidence import place_of

    row = actor_row(found.actor)
    out.print(Text(found.actor.name, style="bold"))
    head = Table(box=None, show_header=False, pad_edge=False)
    head.add_column(style="dim", no_wrap=True)
    head.add_column(overflow="fold")
    held = "; ".join(_role_words(role) for role in row["roles"])
    for label, value in (
        ("kind", row["kind"]),
        ("country", row["country"]),
        ("roles", held),
        ("names", "; ".join(f"{text} {count}" for text, count in found.names)),
        ("links", "; ".join(found.links)),
        ("reports", str(len(row["reports"]))),
        ("actor", row["id"]),
    ):
        if value:
            head.add_row(label, Text(value))
    out.print(head)
    for title, items, most in (
        ("Quotations", found.quotations, SHOWN_QUOTATIONS),
        ("Mentions", found.mentions, SHOWN_MENTIONS),
    ):
        if not items:
            continue
        out.print()
        out.print(Text(f"{title}: {len(items)}", style="bold"))
        table = Table(box=None, show_header=False, pad_edge=False)
        table.add_column(style="dim", no_wrap=True)
        table.add_column(overflow="fold")
        for item in items[:most]:
            table.add_row(place_of(item), Text(shortened(item.text)))
        out.print(table)
        if len(items) > most:
            out.print(Text(f"and {len(items) - most} more; JSON holds all", style="dim"))


def _role_words(role: dict[str, Any]) -> str:
    days = " to ".join(dict.fromkeys(day for day in (role["from"], role["to"]) if day))
    return f"{role['office']} ({days})" if days else str(role["office"])


def shortened(text: str) -> str:
    """Return a text on one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= QUOTED else line[: QUOTED - 2].rstrip() + " …"


@click.command("places")
@record_argument
@selection_options
@format_option
def places_command(record: Path, form: str, **options: Any) -> None:
    """List the places, resolved over all reports: kind, country, coordinates."""
    from ...ask import contract, place_row
    from ...record.store import Record
    from .tables import print_rows

    with Record.open(record) as opened:
        rows = (
            {**place_row(place), "admin": place.admin, "at": _degrees(place)}
            for place in opened.places(selection_from(**options))
        )
        columns = {
            "name": "place",
            "kind": "kind",
            "admin": "in",
            "country": "country",
            "at": "latitude, longitude",
        }
        print_rows(rows, list(contract()["places"].fields), form, columns=columns)


def _degrees(place: Any) -> str | None:
    if place.latitude is None or place.longitude is None:
        return None
    return f"{place.latitude:.2f}, {place.longitude:.2f}"
