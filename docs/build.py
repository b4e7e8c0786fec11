"""Write ``docs/reference.md`` from the commands themselves and from the contract of the record.

python docs/build.py [--check]
"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from secondsource.ask import contract
from secondsource.show.cli.main import main as commands

TARGET = Path(__file__).parent / "reference.md"
WIDTH = 96  # columns of the help texts

HEAD = """# Reference

This page is made from the program by `python docs/build.py`; a test fails when it is out of date.

"""


def reference() -> str:
    """Return the whole page."""
    return HEAD + _commands() + _fields()


def _commands() -> str:
    parts = ["## Commands\n\n"]
    names = commands.context_settings["help_option_names"]
    context = click.Context(
        commands, info_name="secondsource", terminal_width=WIDTH, help_option_names=names
    )
    parts.append(_help("secondsource", commands, context))
    for name in commands.list_commands(context):
        command = commands.commands[name]
        child = click.Context(command, parent=context, info_name=name, terminal_width=WIDTH)
        parts.append(_help(f"secondsource {name}", command, child))
    return "".join(parts)


def _help(title: str, command: click.Command, context: click.Context) -> str:
    return f"### {title}\n\n```text\n{command.get_help(context)}\n```\n\n"


def _fields() -> str:
    parts = [
        "## Fields\n\nWhat `export` writes, one file a kind (`reports.jsonl`, `reports.csv`), and "
        "what listings print with `--format json` and `csv`. Spans are `[start, end)` in characters "
        "of the report's `text`, unless the name begins with `page_`. Dates are ISO 8601. Unknown is "
        "null in JSON and an empty cell in CSV.\n\n"
    ]
    for kind in contract().values():
        parts.append(f"### {kind.name}\n\n{kind.about}\n\n| field | meaning |\n| --- | --- |\n")
        parts.extend(f"| `{name}` | {meaning} |\n" for name, meaning in kind.fields.items())
        parts.append("\n")
    return "".join(parts).rstrip("\n") + "\n"


if __name__ == "__main__":
    if "--check" in sys.argv[1:]:
        sys.exit(
            0 if TARGET.read_text("utf-8") == reference() else "docs/reference.md is out of date"
        )
    TARGET.write_text(reference(), "utf-8")
