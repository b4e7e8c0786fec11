"""Reports of the demo against the known truth: found, text exact, and each field right.

    python gold/reports.py [--misses] [--json]

A report counts as found where one on the same page shares most of its words with the true one. A
field is right where it equals the truth, unknown included; a name or title is compared without case
and blanks. The demo is our own and the cleaner was mended on it: this guards, it does not claim.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any

from secondsource.ask import report_row
from secondsource.clean import clean
from secondsource.data import Page, RawPage
from secondsource.demo import answers_file, pages_folder
from secondsource.read import decode, walk

FIELDS = (
    "title",
    "byline",
    "outlet",
    "agency",
    "dateline",
    "published",
    "genre",
    "language",
    "page_start",
    "page_end",
    "text",
)
ALIKE = 0.7  # share of words that two versions of one report have in common

Row = dict[str, Any]


def made_reports() -> Iterator[Row]:
    """Yield the reports that the program makes of the demo's pages, as rows of the contract."""
    for raw in walk([pages_folder()]):
        page = decode(raw) if isinstance(raw, RawPage) else raw
        if isinstance(page, Page):
            yield from (dict(report_row(report)) for report in clean(page)[0])


def true_reports() -> list[Row]:
    """Return the reports of the known truth."""
    rows: list[Row] = json.loads(answers_file().read_text("utf-8"))["reports"]
    return rows


def paired() -> list[tuple[Row, Row | None]]:
    """Pair each true report with the one that was made of it, if any."""
    made: dict[str, list[Row]] = {}
    for row in made_reports():
        made.setdefault(row["page"], []).append(row)
    return [(truth, _best(truth, made.get(truth["page"], []))) for truth in true_reports()]


def _best(truth: Row, candidates: list[Row]) -> Row | None:
    return max(
        (row for row in candidates if _likeness(truth["text"], row["text"]) >= ALIKE),
        key=lambda row: _likeness(truth["text"], row["text"]),
        default=None,
    )


def _likeness(one: str, other: str) -> float:
    a, b = Counter(one.split()), Counter(other.split())
    return 2 * sum((a & b).values()) / max(1, sum(a.values()) + sum(b.values()))


def same(field: str, truth: Any, made: Any) -> bool:
    """Say whether a value is right."""
    if field in {"text", "page_start", "page_end"} or not isinstance(truth, str):
        return bool(truth == made)
    if field == "published" and isinstance(made, str):
        return truth[:10] == made[:10]
    return isinstance(made, str) and _folded(truth) == _folded(made)


def _folded(value: str) -> str:
    return re.sub(r"\W+", " ", value).strip().casefold()


def score() -> dict[str, float]:
    """Return the share of true reports found, of those made that are true, and of right fields."""
    pairs = paired()
    found = [(truth, made) for truth, made in pairs if made is not None]
    scores = {
        "found": len(found) / len(pairs),
        "true": len(found) / max(1, sum(1 for _ in made_reports())),
    }
    for field in FIELDS:
        right = sum(same(field, truth[field], made[field]) for truth, made in found)
        scores[field] = right / max(1, len(found))
    return scores


def misses() -> Iterator[str]:
    """Yield a line for each value that is wrong."""
    for truth, made in paired():
        if made is None:
            yield f"{truth['page']}  not found: {truth['title']}"
            continue
        for field in FIELDS:
            if not same(field, truth[field], made[field]):
                one, other = (_short(field, row[field], truth, made) for row in (truth, made))
                yield f"{truth['page']}  {field}: is {one}, was read as {other}"


def _short(field: str, value: Any, truth: Row, made: Row) -> str:
    """Return a value; of a text, the part round the first difference."""
    if field != "text":
        return repr(value)
    pairs = enumerate(zip(truth["text"], made["text"], strict=False))
    at = next((i for i, (a, b) in pairs if a != b), min(len(truth["text"]), len(made["text"])))
    return repr(value[max(0, at - 40) : at + 60])


def main() -> int:
    """Print the scores, and on demand the misses."""
    parser = argparse.ArgumentParser(description="Reports of the demo against the known truth.")
    parser.add_argument("--misses", action="store_true", help="print what is wrong")
    parser.add_argument("--json", action="store_true", help="print the scores as JSON")
    options = parser.parse_args()
    scores = score()
    if options.json:
        print(json.dumps(scores, indent=1))
    else:
        for name, value in scores.items():
            print(f"{name:12} {value:7.4f}")
    if options.misses:
        print("\n".join(misses()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
