"""Make the pictures of the docs from the program itself: what a terminal shows, as SVG.

python docs/pictures.py
"""

from __future__ import annotations

import os
import pty
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.text import Text

PICTURES = Path(__file__).parent / "pictures"
WIDTH, LINES = 110, 44  # columns and lines of the terminal that is shown
RECORD = "secondsource-demo.db"

COMMANDS = {
    "demo": ["demo"],
    "show": ["show", RECORD, "luasa-standard-0321.txt", "--why"],
    "diff": ["diff", RECORD, "newsharbour24_9017.txt", "tel-asur-herald-12231.txt"],
    "actor": ["actor", RECORD, "Daneshvar"],
    "events": ["events", RECORD, "--category", "ASSAULT", "--to", "2019-03-05"],
    "explain": ["explain", RECORD, "halyard-port-selim.html@63"],
    "text": ["show", RECORD, "halyard-port-selim.html"],
    "page": ["show", RECORD, "tel-asur-herald-12207.txt", "--page"],
}


def terminal_output(arguments: list[str], folder: Path) -> str:
    """Run the program on a terminal of our own and return what it shows there."""
    ours, theirs = pty.openpty()
    environment = {
        **os.environ,
        "COLUMNS": str(WIDTH),
        "LINES": str(LINES),
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
    }
    program = subprocess.Popen(
        [sys.executable, "-m", "secondsource", *arguments],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=subprocess.DEVNULL,
    )
    os.close(theirs)
    shown = bytearray()
    while chunk := _read(ours):
        shown += chunk
    os.close(ours)
    program.wait()
    return shown.decode("utf-8").replace("\r\n", "\n")


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 65536)
    except OSError:  # how Linux says that the other end is closed
        return b""


def picture(title: str, shown: str) -> str:
    """Return an SVG of a terminal with the command and the first lines of what it shows."""
    lines = shown.rstrip("\n").split("\n")
    text = "\n".join([*lines[:LINES], "…"] if len(lines) > LINES else lines)
    with Path(os.devnull).open("w") as nowhere:
        console = Console(record=True, width=WIDTH, file=nowhere, force_terminal=True)
        console.print(Text.assemble(("$ ", "bold green"), (title, "bold")))
        console.print(Text.from_ansi(text))
        return console.export_svg(title="Second Source", unique_id=title.split()[1])


def main() -> None:
    """Write all pictures."""
    PICTURES.mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp())
    try:
        for name, arguments in COMMANDS.items():
            shown = terminal_output(arguments, folder)
            title = " ".join(["secondsource", *arguments])
            (PICTURES / f"{name}.svg").write_text(picture(title, shown), "utf-8")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
