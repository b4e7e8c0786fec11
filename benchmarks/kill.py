"""Is a record whole after kill -9, and does the next add finish the job?

    python benchmarks/kill.py [--times 20] [--pages 300] [--workers N] [--json]

Each time: build a record through the command line, kill all its processes at a random moment, test
the record, finish with ``add`` and compare with a record that was never disturbed. Exit status 1
where anything is lost, doubled or unsound.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import sys
import tempfile
import time
from pathlib import Path

from processes import run, start
from secondsource.record import Record
from synthetic import write_pile

Content = tuple[list[str], list[tuple[str, str]], list[int]]


def content(path: Path) -> Content:
    """Return what a record holds, in a form that can be compared; each double shows."""
    with Record.open(path) as record:
        reports = list(record.reports())
        return (
            sorted(report.id for report in reports),
            sorted((problem.page, problem.message) for problem in record.problems()),
            [record.counts().pages, sum(len(report.statements) for report in reports)],
        )


def faults_after_kill(
    pile: Path, record: Path, workers: int, after: float
) -> tuple[int, list[str]]:
    """Build, kill after so many seconds, test, finish; return pages held then, and faults."""
    options = ("--workers", str(workers))
    with start(("build", pile, "-o", record, *options)) as process:
        time.sleep(after)
        os.killpg(process.pid, signal.SIGKILL)
    held = 0
    faults: list[str] = []
    if record.exists():
        with Record.open(record) as opened:
            faults += opened.check()
            held = opened.counts().pages
        run(("add", record, pile, *options))
    else:
        run(("build", pile, "-o", record, *options))
    with Record.open(record) as opened:
        faults += opened.check()
    return held, faults


def main() -> int:
    """Kill as often as asked, print what was found, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--times", type=int, default=20, metavar="N")
    parser.add_argument("--pages", type=int, default=300, metavar="N")
    parser.add_argument("--workers", type=int, default=1, metavar="N")
    parser.add_argument("--seed", type=int, default=2, metavar="N")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    asked = parser.parse_args()
    chance = random.Random(asked.seed)
    rows: list[dict[str, object]] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pile, whole = folder / "pile", folder / "whole.db"
        write_pile(pile, asked.pages)
        full = run(("build", pile, "-o", whole, "--workers", str(asked.workers))).seconds
        expected = content(whole)
        for number in range(asked.times):
            record, after = folder / f"{number}.db", chance.uniform(0.0, full)
            held, faults = faults_after_kill(pile, record, asked.workers, after)
            same = content(record) == expected
            row = {"after": round(after, 3), "pages": held, "faults": faults, "same": same}
            rows.append(row)
            if not asked.json:
                print("  ".join(f"{key} {value}" for key, value in row.items()), flush=True)
            record.unlink()
    sound = all(row["same"] and not row["faults"] for row in rows)
    if asked.json:
        print(json.dumps({"kills": rows, "sound": sound}, indent=1))
    else:
        print(f"{len(rows)} kills: {'nothing lost, nothing doubled' if sound else 'NOT SOUND'}")
    return 0 if sound else 1


if __name__ == "__main__":
    sys.exit(main())
