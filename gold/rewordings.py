"""Changes of meaning in rewordings of our own: planted changes found, and how much else is told.

    python gold/rewordings.py [--misses] [--json]

Two files of pairs: ``dev``, read while the detectors were mended, and ``heldout``, only counted. Scores as
in ``gold/changes.py``; ``--misses`` prints those of ``dev`` alone.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from changes import Label, Outcome, Row, Span, changes_of, passages_of, report_misses, scores_of
from secondsource.data import Change, Paragraph, Report

FILES = ("dev", "heldout")
DATA = Path(__file__).parent / "data"


def score() -> dict[str, float]:
    """Return the scores of both files."""
    found: dict[str, float] = {}
    for name in FILES:
        found |= scores_of(outcome_of(name), f"{name}_")
    return found


def outcome_of(name: str) -> Outcome:
    """Return what is found in the pairs of a file, copy and original aligned by the tracer."""
    labels: list[Label] = []
    changes: list[Change] = []
    texts: dict[str, str] = {}
    rows: list[Row] = yaml.safe_load((DATA / f"rewordings_{name}.yaml").read_text("utf-8"))
    for row in rows:
        original, copy = (_report(f"{row['name']}-{side}", row[side]) for side in _SIDES)
        texts |= {report.id: report.text for report in (original, copy)}
        changes += changes_of(
            {r.id: r.text for r in (original, copy)},
            {r.id: r.paragraphs for r in (original, copy)},
            passages_of(original, copy),
        )
        labels += _labels(row, original, copy)
    return Outcome(tuple(labels), tuple(changes), texts)


_SIDES = ("original", "copy")


def _report(name: str, text: str) -> Report:
    body = text.strip().replace("\n", "\n\n")
    paragraphs = tuple(Paragraph(m.start(), m.end()) for m in re.finditer(r"[^\n]+", body))
    return Report(name, name, 0, len(body), body, paragraphs=paragraphs)


def _labels(row: Row, original: Report, copy: Report) -> Iterator[Label]:
    for number, (kind, old, new) in enumerate(row["changes"]):
        yield Label(
            f"{row['name']} {number}",
            (copy.id, original.id),
            kind,
            "major",
            _locate(original.text, old),
            _locate(copy.text, new),
            (old, new),
        )


def _locate(text: str, wanted: str) -> Span:
    """Return the span of a labelled string, which stands once in the text; empty where there is none."""
    if not wanted:
        return 0, 0
    if text.count(wanted) != 1:
        raise ValueError(f"stands {text.count(wanted)} times in its text: {wanted!r}")
    begin = text.index(wanted)
    return begin, begin + len(wanted)


def main() -> None:
    """Print the scores."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    if asked.misses:
        report_misses(outcome_of("dev"))
    scores = score()
    if asked.json:
        print(json.dumps(scores))
        return
    for name, value in scores.items():
        print(f"{name:20} {value:.3f}" if value % 1 else f"{name:20} {value:.0f}")


if __name__ == "__main__":
    main()
