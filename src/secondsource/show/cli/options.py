"""Arguments and options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from ...record.selection import Selection

Function = TypeVar("Function", bound=Callable[..., Any])

record_argument = click.argument(
    "record", type=click.Path(dir_okay=False, path_type=Path), metavar="RECORD"
)

sources_argument = click.argument("sources", nargs=-1, required=True, metavar="SOURCES...")

format_option = click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "csv"]),
    default="table",
    show_default=True,
    help="How the answer is printed.",
)

workers_option = click.option(
    "--workers",
    type=click.IntRange(min=1),
    default=None,
    metavar="N",
    help="Processes to work with.  [default: one a core]",
)

folder_option = click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    metavar="DIR",
    help="The folder to write to; it is made where it does not exist.",
)

language_model_option = click.option(
    "--language-model",
    default=None,
    metavar="NAME",
    help="An installed spaCy pipeline to analyse with.  [default: the English model that comes along]",
)

actors_file_option = click.option(
    "--actors",
    "actors_file",
    type=click.Path(dir_okay=False, path_type=Path),
    default=None,
    metavar="FILE",
    help="A YAML file of actors that you know, beside those that come along.",
)

lexicon_option = click.option(
    "--lexicon",
    type=click.Path(dir_okay=False, path_type=Path),
    default=None,
    metavar="FILE",
    help="A YAML file of senses of your own; they come before those of the codebook of events.",
)

_SELECTION = (
    click.option(
        "--from", "start", metavar="DATE", help="Published on or after: 2020, 2020-01, 2020-01-24."
    ),
    click.option("--to", "end", metavar="DATE", help="Published on or before."),
    click.option(
        "--place", multiple=True, metavar="NAME", help="Names this place. May be repeated."
    ),
    click.option(
        "--actor", multiple=True, metavar="NAME", help="Names this actor. May be repeated."
    ),
    click.option("--outlet", multiple=True, metavar="NAME", help="Published by. May be repeated."),
    click.option(
        "--genre",
        multiple=True,
        type=click.Choice(["news", "analysis", "opinion"]),
        help="Of this genre. May be repeated.",
    ),
    click.option("--text", metavar="WORDS", help="Holds these words, as in search."),
)


def selection_options(function: Function) -> Function:
    """Add the options of the one selection that every listing takes."""
    for option in reversed(_SELECTION):
        function = option(function)
    return function


def selection_from(
    start: str | None,
    end: str | None,
    place: tuple[str, ...],
    actor: tuple[str, ...],
    outlet: tuple[str, ...],
    genre: tuple[str, ...],
    text: str | None,
) -> Selection:
    """Make the selection that the options ask for."""
    from ...record.selection import Selection

    return Selection(
        start=start, end=end, place=place, actor=actor, outlet=outlet, genre=genre, text=text
    )
