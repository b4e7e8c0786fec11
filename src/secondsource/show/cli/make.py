"""Commands that make a record: ``demo``, ``build``, ``add``."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from .options import (
    actors_file_option,
    language_model_option,
    lexicon_option,
    record_argument,
    sources_argument,
    workers_option,
)

if TYPE_CHECKING:
    from ...record.extracting import Reading

Function = TypeVar("Function", bound=Callable[..., Any])
DEMO_RECORD = Path("secondsource-demo.db")


def reading_options(function: Function) -> Function:
    """Add the options that say with what reports are read."""
    return language_model_option(actors_file_option(lexicon_option(function)))


def _reading(
    language_model: str | None = None, actors_file: Path | None = None, lexicon: Path | None = None
) -> Reading:
    """Return with what reports are read; a file that is wrong is said before the work begins."""
    from ...record.extracting import Reading

    if actors_file is not None:
        from ...extract.actors import load_known

        load_known(actors_file)
    if lexicon is not None:
        from ...extract.events import load_lexicon

        load_lexicon(lexicon)
    return Reading(model=language_model, actors=actors_file, lexicon=lexicon)


@click.command("demo")
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    default=DEMO_RECORD,
    show_default=True,
    metavar="RECORD",
    help="Where the record is written.",
)
@workers_option
def demo_command(output: Path, workers: int | None) -> None:
    """Build the record of an invented conflict, to try it.

    The demo pile is as messy as life: menus and share buttons, two stories on one page, copies that
    change the meaning, pages without a date, an empty file. Running it again changes nothing.
    """
    from ...demo import pages_folder
    from .summary import print_summary

    _add(output, [str(pages_folder())], workers, command="demo", reading=_reading())
    print_summary(output)


@click.command("build")
@sources_argument
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    required=True,
    metavar="RECORD",
    help="The record to make; it must not exist.",
)
@reading_options
@workers_option
def build_command(
    sources: tuple[str, ...], output: Path, workers: int | None, **options: Any
) -> None:
    """Make a record of the pages in SOURCES.

    SOURCES are files, folders, patterns, or - for standard input: plain text, HTML, Markdown, JSON,
    JSONL, CSV, RSS and Atom, mail, .gz and .zip; with extras also WARC, WACZ and Parquet. What cannot
    be read becomes a problem row, and the rest goes on.
    """
    from ...errors import RecordExists
    from .summary import print_summary

    if output.exists():
        raise RecordExists(output)
    _add(output, sources, workers, command="build", reading=_reading(**options))
    print_summary(output)


@click.command("add")
@record_argument
@sources_argument
@reading_options
@workers_option
def add_command(
    record: Path, sources: tuple[str, ...], workers: int | None, **options: Any
) -> None:
    """Add the pages in SOURCES to RECORD.

    Pages that it holds already are passed over, so that an add that was stopped is finished by
    running it again.
    """
    from ...errors import RecordMissing
    from .summary import print_summary

    if not record.exists():
        raise RecordMissing(record)
    _add(record, sources, workers, command="add", reading=_reading(**options))
    print_summary(record)


def _add(
    path: Path,
    sources: Sequence[str],
    workers: int | None,
    *,
    command: str,
    reading: Reading,
) -> None:
    """Add the sources to the record at the path, with a progress bar on a terminal."""
    from ...engine import LocalEngine
    from ...pipeline import add
    from ...read import count_files
    from ...record.store import Record
    from .progress import progress_bar

    opened = Record.open(path, write=True) if path.exists() else Record.create(path)
    with opened as record, progress_bar(count_files(sources)) as watch:
        done = add(
            record,
            sources,
            engine=LocalEngine(workers),
            reading=reading,
            stdin=sys.stdin.buffer,
            watch=watch,
            command=command,
        )
    if done.known:
        click.echo(f"{done.known} pages were in the record already.", err=True)
    if not done.seen and not done.problems:
        click.echo("There was no page in what you named.", err=True)
