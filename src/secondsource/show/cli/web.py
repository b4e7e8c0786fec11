"""The command ``fetch``: pages from the web into a folder that ``build`` reads."""

from __future__ import annotations

from pathlib import Path

import click

from .options import folder_option


@click.command("fetch")
@click.argument("urls", nargs=-1, required=True, metavar="URLS...")
@folder_option
def fetch_command(urls: tuple[str, ...], output: Path) -> None:
    """Fetch pages, and the items of feeds, into DIR.

    Then: secondsource build DIR -o RECORD. robots.txt is obeyed, each host is asked once a second at
    most, and what DIR holds already is not fetched again.
    """
    from ...data import Problem
    from ...read import fetch, save, saved

    done = failed = 0
    for item in fetch(urls, skip=saved(output)):
        if isinstance(item, Problem):
            failed += 1
            click.echo(f"{item.page}: {item.message}", err=True)
        else:
            save(item, output)
            done += 1
            click.echo(f"saved {item.name}", err=True)
    click.echo(f"{done} pages saved in {output}, {failed} could not be had.", err=True)
    if failed and not done:
        raise SystemExit(1)
