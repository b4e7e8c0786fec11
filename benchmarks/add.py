"""Does the cost of a report stay the same as the record grows, and memory flat?

    python benchmarks/add.py [--sizes 1000 10000] [--workers N] [--json]

Builds records of made-up plain reports of about 800 words through the command line. Exit status 1
where a floor is missed: the peak of memory over all processes, and the processor time a report at
the largest size against that at the smallest. Processor time, not elapsed: other work on the
machine must not count.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

from processes import run
from synthetic import write_pile

MAX_PEAK_MEGABYTES = 400
MAX_RATIO = 1.2


def measure(size: int, workers: int, folder: Path) -> dict[str, float]:
    """Build a record of so many reports; return what it took."""
    pile, record = folder / f"pile-{size}", folder / f"{size}.db"
    write_pile(pile, size)
    usage = run(("build", pile, "-o", record, "--workers", str(workers)))
    return {
        "reports": size,
        "seconds": round(usage.seconds, 2),
        "milliseconds_a_report": round(1000 * usage.seconds / size, 3),
        "processor_milliseconds_a_report": round(1000 * usage.processor_seconds / size, 3),
        "peak_megabytes": round(usage.peak_bytes / 1e6, 1),
        "record_megabytes": round(record.stat().st_size / 1e6, 1),
    }


def main() -> int:
    """Measure, print, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 10_000], metavar="N")
    parser.add_argument("--workers", type=int, default=1, metavar="N")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rows = [measure(size, asked.workers, Path(folder)) for size in sorted(asked.sizes)]
    costs = [row["processor_milliseconds_a_report"] for row in rows]
    ratio = round(costs[-1] / costs[0], 3)
    peak = max(row["peak_megabytes"] for row in rows)
    reached = peak < MAX_PEAK_MEGABYTES and ratio <= MAX_RATIO
    if asked.json:
        answer = {"sizes": rows, "ratio": ratio, "peak_megabytes": peak, "reached": reached}
        print(json.dumps(answer, indent=1))
    else:
        _print_table(rows)
        print(f"cost a report, last to first: {ratio} (at most {MAX_RATIO})")
        print(f"peak memory: {peak} MB (under {MAX_PEAK_MEGABYTES})")
    return 0 if reached else 1


def _print_table(rows: list[dict[str, float]]) -> None:
    names = list(rows[0])
    print("  ".join(names))
    for row in rows:
        print("  ".join(str(row[name]).rjust(len(name)) for name in names))


if __name__ == "__main__":
    sys.exit(main())
