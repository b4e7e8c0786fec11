"""Names of the demo against the known truth: found, and of the right kind.

    python gold/demo_names.py [--misses] [--json]

The truth is the mentions of ``answers.json`` that are names: all their longer words begin with a
capital; and what ``data/demo_names.yaml`` adds, bystanders and the like. A name counts as right where
it overlaps with a mention of its kind: a person; a place or a country, whichever of the two it stands
for; or any other actor. A facility may be either of the last two. Adjectives of nations are no mentions
and are not counted; nor are the outlets and agencies that sign or are credited.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from secondsource.annotate import AnnotateInput, analyze
from secondsource.annotate.kinds import PLACES
from secondsource.data import Paragraph
from secondsource.demo import answers_file

Row = dict[str, Any]
OTHERS = Path(__file__).parent / "data" / "demo_names.yaml"
SMALL = 3  # letters up to which a word within a name may be written small: "of", "the", "al"


@dataclass(frozen=True)
class Span:
    """A name in a report: where, of what kind, and its text."""

    start: int
    end: int
    kind: str
    text: str

    def meets(self, other: Span) -> bool:
        """Say whether two names overlap and are of one kind."""
        kinds = {self.kind, other.kind}
        either = "facility" in kinds and kinds <= {"facility", "place", "organisation"}
        alike = len(kinds) == 1 or either
        return self.start < other.end and other.start < self.end and alike


@dataclass(frozen=True)
class Compared:
    """The names of one report: in truth, and as found."""

    report: str
    truth: tuple[Span, ...]
    found: tuple[Span, ...]

    @property
    def missed(self) -> list[Span]:
        """Names that were not found, or found to be of another kind."""
        return [name for name in self.truth if not any(name.meets(other) for other in self.found)]

    @property
    def wrong(self) -> list[Span]:
        """Names found where there is none, or of another kind."""
        return [name for name in self.found if not any(name.meets(other) for other in self.truth)]


def compared() -> Iterator[Compared]:
    """Yield the names of each English report of the demo."""
    answers = json.loads(answers_file().read_text("utf-8"))
    kinds = {row["id"]: row["kind"] for row in (*answers["actors"], *answers["places"])}
    signed = {row[field] for row in answers["reports"] for field in ("outlet", "agency")}
    signed |= {row["byline"] for row in answers["reports"]}
    reports = [row for row in answers["reports"] if row["language"] == "en"]
    inputs = (AnnotateInput(r["id"], r["text"], _paragraphs(r["text"])) for r in reports)
    for report, annotated in zip(reports, analyze(inputs), strict=True):
        mentions = [m for m in answers["mentions"] if m["report"] == report["id"]]
        found = tuple(
            Span(n.start, n.end, _our_kind(n.kind), report["text"][n.start : n.end])
            for n in annotated.names
            if n.kind not in {"NORP", "MISC"}
        )
        yield Compared(
            report["id"],
            (
                *(_span(m, kinds[m["id"]]) for m in mentions if _is_name(m["text"])),
                *_others(report["text"]),
            ),
            tuple(name for name in found if name.text not in signed),
        )


def _others(text: str) -> Iterator[Span]:
    """Yield the names in a text that the answers leave out."""
    for kind, names in yaml.safe_load(OTHERS.read_text("utf-8")).items():
        for name in names:
            for match in re.finditer(rf"\b{re.escape(name)}\b", text):
                yield Span(*match.span(), kind, name)


def _paragraphs(text: str) -> tuple[Paragraph, ...]:
    start, result = 0, []
    for part in text.split("\n\n"):
        result.append(Paragraph(start, start + len(part)))
        start += len(part) + 2
    return tuple(result)


def _is_name(text: str) -> bool:
    words = text.replace("-", " ").split()
    return all(word[0].isupper() for word in words if len(word) > SMALL)


def _span(mention: Row, kind: str) -> Span:
    if kind == "person":
        ours = "person"
    elif mention["kind"] == "place" or kind == "country":
        ours = "place"
    else:
        ours = "organisation"
    return Span(mention["start"], mention["end"], ours, mention["text"])


def _our_kind(kind: str) -> str:
    if kind == "FAC":
        return "facility"
    if kind in PLACES:
        return "place"
    return "person" if kind == "PERSON" else "organisation"


def score() -> dict[str, float]:
    """Return precision, recall and F1 over all reports."""
    reports = list(compared())
    found = sum(len(report.found) for report in reports)
    truth = sum(len(report.truth) for report in reports)
    precision = 1 - sum(len(report.wrong) for report in reports) / max(1, found)
    recall = 1 - sum(len(report.missed) for report in reports) / max(1, truth)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return {"precision": precision, "recall": recall, "f1": f1}


def main() -> int:
    """Print the scores, and on demand what is missed and wrong."""
    parser = argparse.ArgumentParser(description="Names of the demo against the known truth.")
    parser.add_argument("--misses", action="store_true", help="print what is missed and wrong")
    parser.add_argument("--json", action="store_true", help="print the scores as JSON")
    options = parser.parse_args()
    scores = score()
    print(
        json.dumps(scores)
        if options.json
        else "\n".join(f"{k:10} {v:.4f}" for k, v in scores.items())
    )
    if options.misses:
        for report in compared():
            for name in report.missed:
                print(f"{report.report}: missed {name.kind} {name.text!r}")
            for name in report.wrong:
                print(f"{report.report}: wrong {name.kind} {name.text!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
