"""Running the command line and watching the processes it starts, by Linux's /proc."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

INTERVAL = 0.05  # seconds between two looks at the processes
PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")
TICKS_A_SECOND = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Usage:
    """What a command took: elapsed and processor seconds, and bytes resident at the worst moment.

    Memory is summed over the command and all processes under it. What they share counts once for
    each, so that the true peak is below.
    """

    seconds: float
    processor_seconds: float
    peak_bytes: int


def start(arguments: Iterable[str | Path]) -> subprocess.Popen[bytes]:
    """Start ``secondsource`` with the arguments, as the head of a group of processes of its own."""
    command = [sys.executable, "-m", "secondsource", *map(str, arguments)]
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, stdout=quiet, stderr=quiet, start_new_session=True)


def run(arguments: Iterable[str | Path]) -> Usage:
    """Run ``secondsource`` to its end; raises ``RuntimeError`` where it fails."""
    begun = time.monotonic()
    peak = 0
    processor: dict[int, float] = {}
    with start(arguments) as process:
        while process.poll() is None:
            resident, spent = _look(process.pid)
            peak = max(peak, resident)
            processor |= spent
            time.sleep(INTERVAL)
    if process.returncode != 0:
        raise RuntimeError(f"{process.args!r} ended with exit status {process.returncode}")
    return Usage(time.monotonic() - begun, sum(processor.values()), peak)


def _look(root: int) -> tuple[int, dict[int, float]]:
    """Return resident bytes of a process and all under it, and processor seconds of each."""
    parents: dict[int, int] = {}
    rows: dict[int, tuple[int, float]] = {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            # The program's name, in parentheses, may hold anything; fields are counted behind it.
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
        except OSError:  # it has just ended
            continue
        number = int(entry.name)
        parents[number] = int(fields[1])
        ticks = int(fields[11]) + int(fields[12])
        rows[number] = (int(fields[21]) * PAGE_BYTES, ticks / TICKS_A_SECOND)
    mine = [number for number in rows if _is_under(number, root, parents)]
    return sum(rows[n][0] for n in mine), {n: rows[n][1] for n in mine}


def _is_under(number: int, root: int, parents: dict[int, int]) -> bool:
    while number not in {0, root}:
        number = parents.get(number, 0)
    return number == root
