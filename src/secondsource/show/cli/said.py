"""Commands on what is said: ``quotations``, ``figures``, ``times``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from .options import format_option, record_argument, selection_from, selection_options


@click.command("quotations")
@record_argument
@click.option("--speaker", metavar="NAME", help="By this actor: a name, an alias or an identifier.")
@selection_options
@format_option
def quotations_command(record: Path, form: str, speaker: str | None, **options: Any) -> None:
    """List who said what: quotations with their speakers, direct, indirect and mixed."""
    from ...ask import Names, contract, quotation_row
    from ...ask.actors import find_actor
    from ...record.store import Record
    from .evidence import place_of
    from .mentioned import shortened
    from .tables import print_rows

    with Record.open(record) as opened:
        names = Names(opened)
        wanted = find_actor(opened, speaker).id if speaker else None
        rows = (
            {
                **row,
                "who": row["speaker_name"] or row["speaker_text"],
                "what": shortened(quotation.text),
                "opens": place_of(quotation),
            }
            for quotation in opened.quotations(selection_from(**options))
            for row in [quotation_row(quotation, names)]
            if wanted is None or row["speaker"] == wanted
        )
        columns = {
            "who": "speaker",
            "cue": "cue",
            "kind": "kind",
            "what": "quotation",
            "opens": "show RECORD ...",
        }
        print_rows(rows, list(contract()["quotations"].fields), form, columns=columns)


@click.command("figures")
@record_argument
@click.option("--counted", metavar="WHAT", help="That count this: killed, wounded, detained, ...")
@selection_options
@format_option
def figures_command(record: Path, form: str, counted: str | None, **options: Any) -> None:
    """List the numbers that count something: how many of what, actual or meant, and who says so."""
    from ...ask import Names, contract, figure_row
    from ...record.store import Record
    from .evidence import place_of
    from .tables import print_rows

    with Record.open(record) as opened:
        names = Names(opened)
        rows = (
            {
                **row,
                "range": _range(row),
                "who": names.called.get(row["says"] or ""),
                "when": _days(row),
                "opens": place_of(figure),
            }
            for figure in opened.figures(selection_from(**options))
            for row in [figure_row(figure, names)]
            if counted is None or figure.counted == counted
        )
        columns = {
            "text": "figure",
            "range": "means",
            "unit": "unit",
            "counted": "counted",
            "status": "status",
            "when": "when",
            "who": "says",
            "opens": "show RECORD ...",
        }
        print_rows(rows, list(contract()["figures"].fields), form, columns=columns)


def _range(row: Any) -> str:
    """Return a figure's value with its bounds, in the signs of mathematics."""
    value, low, high = row["value"], row["low"], row["high"]
    if value is None:
        return f"{_sign(low)}–{_sign(high)}" if low is not None or high is not None else "some"
    if low is None and high is None:
        return f"~ {value}"
    if high is None:
        return f"≥ {low}"
    if low is None:
        return f"≤ {high}"
    return str(value) if low == high else f"{low}–{high}"


def _sign(bound: Any) -> str:
    return "" if bound is None else str(bound)


def _days(row: Any) -> str | None:
    days = [day for day in (row["from"], row["to"]) if day]
    return " to ".join(dict.fromkeys(days)) or None


@click.command("times")
@record_argument
@selection_options
@format_option
def times_command(record: Path, form: str, **options: Any) -> None:
    """List the time expressions: what they mean, which days they cover, and from what they count."""
    from ...ask import contract, time_row
    from ...record.store import Record
    from .evidence import place_of
    from .tables import print_rows

    with Record.open(record) as opened:
        rows = (
            {**row, "days": _days(row), "anchor": time.anchor, "opens": place_of(time)}
            for time in opened.times(selection_from(**options))
            for row in [time_row(time)]
        )
        columns = {
            "text": "expression",
            "type": "type",
            "value": "value",
            "days": "days",
            "anchor": "counted from",
            "opens": "show RECORD ...",
        }
        print_rows(rows, list(contract()["times"].fields), form, columns=columns)
