"""The command ``secondsource``: its group of commands, and how errors become sentences."""

from __future__ import annotations

import sys
from typing import Any

import click

from ... import __version__
from ...errors import SecondSourceError
from .copies import copies_command, diff_command, families_command
from .events import events_command, explain_command
from .keep import check_command, export_command
from .look import info_command, problems_command, reports_command, search_command
from .make import add_command, build_command, demo_command
from .mentioned import actor_command, actors_command, places_command
from .page import show_command
from .said import figures_command, quotations_command, times_command
from .web import fetch_command

EPILOG = """Exit status: 0 done; 1 it could not be done, or the record is not sound; 2 the command was
not understood; 130 stopped by Ctrl-C. Answers go to standard output, everything else to standard
error. Start with: secondsource demo"""


INTERRUPTED = 130  # what a shell expects of a program that Ctrl-C has ended


class Commands(click.Group):
    """The group of commands, in the order in which a newcomer meets them."""

    def list_commands(self, _: click.Context) -> list[str]:
        """Return the names in the order they were added."""
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; an error that is meant for the user is printed as a sentence."""
        try:
            return super().invoke(ctx)
        except SecondSourceError as error:
            click.echo(f"secondsource: {error}", err=True)
            ctx.exit(error.exit_code)
        except KeyboardInterrupt:
            click.echo("Stopped. What was recorded is safe; the same command goes on.", err=True)
            ctx.exit(INTERRUPTED)
        except BrokenPipeError:
            # The reader of our output (head, less) has gone: no error of ours.
            sys.stdout = None
            ctx.exit(0)


@click.group(
    cls=Commands,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="secondsource")
def main() -> None:
    """Turn a pile of messy news pages about a conflict into a sourced record of it."""


for command in (
    demo_command,
    build_command,
    add_command,
    fetch_command,
    info_command,
    reports_command,
    show_command,
    search_command,
    copies_command,
    families_command,
    diff_command,
    actors_command,
    actor_command,
    places_command,
    quotations_command,
    figures_command,
    times_command,
    events_command,
    explain_command,
    problems_command,
    export_command,
    check_command,
):
    main.add_command(command)
