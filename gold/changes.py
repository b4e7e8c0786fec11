"""Changes of meaning: the labelled seed pair and the demo: located, kind, precision, hard kinds.

    python gold/changes.py GOLD SEEDS [--misses] [--json]

GOLD is the folder of labelled data (``changes/`` in it), SEEDS that of the seed pages. A labelled change
is located where a found one overlaps its span on either side, and of the right kind where one of those
has its kind. A found change is right where it overlaps a labelled one. The labels are one annotator's.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from secondsource.annotate import AnnotateInput, analyze
from secondsource.changes import Change, Version, changes_between
from secondsource.clean import clean
from secondsource.data import Page, Paragraph, RawPage, Report
from secondsource.demo import answers_file
from secondsource.read import decode, walk
from secondsource.trace import Passage, profile
from secondsource.trace.align import align
from secondsource.trace.rarity import Rarity

HARD = ("agent-swap", "garble", "time", "negation")
PARTIAL_SHARE = 0.6  # of a copy's sentences under which it took a passage only

Row = dict[str, Any]
Span = tuple[int, int]


@dataclass(frozen=True)
class Label:
    """A labelled change: its spans in the two texts, empty where there is none."""

    name: str
    pair: tuple[str, str]
    kind: str
    severity: str
    original: Span
    copy: Span
    texts: tuple[str, str]


@dataclass(frozen=True)
class Outcome:
    """Labels, found changes, and the texts they stand in."""

    labels: tuple[Label, ...]
    found: tuple[Change, ...]
    texts: dict[str, str]

    def hits(self, label: Label) -> list[Change]:
        """Return the found changes that overlap a label."""
        return [c for c in self.found if meets(c, label)]

    @property
    def right(self) -> list[Change]:
        """Found changes that overlap some label."""
        return [c for c in self.found if any(meets(c, label) for label in self.labels)]


def meets(change: Change, label: Label) -> bool:
    """Whether a found change and a label overlap on either side."""
    if (change.report, change.original) != label.pair:
        return False
    return _overlap((change.start, change.end), label.copy) or _overlap(
        (change.original_start, change.original_end), label.original
    )


def _overlap(one: Span, other: Span) -> bool:
    return max(one[0], other[0]) < min(one[1], other[1])


def score(gold: Path | None, seeds: Path | None) -> dict[str, float]:
    """Return all scores that the data at hand allows."""
    scores: dict[str, float] = {}
    outcome = seed_outcome(gold, seeds)
    if outcome is not None:
        scores |= scores_of(outcome, "")
    return scores | scores_of(demo_outcome(), "demo_")


def scores_of(outcome: Outcome, name: str) -> dict[str, float]:
    """Return the scores of an outcome, each with a name before it."""
    labels = outcome.labels
    located = [label for label in labels if outcome.hits(label)]
    kind = [x for x in located if any(c.kind == x.kind for c in outcome.hits(x))]
    major = [label for label in labels if label.severity == "major"]
    scores = {
        f"{name}labels": float(len(labels)),
        f"{name}located": float(len(located)),
        f"{name}major": float(sum(x in located for x in major)),
        f"{name}kind": float(len(kind)),
        f"{name}found": float(len(outcome.found)),
        f"{name}precision": len(outcome.right) / max(1, len(outcome.found)),
    }
    for hard in HARD:
        scores[f"{name}{hard}"] = float(sum(x.kind == hard for x in kind))
    return scores


def seed_outcome(gold: Path | None, seeds: Path | None) -> Outcome | None:
    """Return what is found between the seed pair; ``None``, said, where the data are not here."""
    if gold is None or not (gold / "changes" / "changes.json").exists():
        print("changes: skipped, the labelled changes are not here", file=sys.stderr)
        return None
    if seeds is None or not seeds.exists():
        print("changes: the seed pages are not here, skipped", file=sys.stderr)
        return None
    units: list[Row] = json.loads((gold / "changes" / "alignment.json").read_text("utf-8"))
    rows: list[Row] = json.loads((gold / "changes" / "changes.json").read_text("utf-8"))
    reports = _read(seeds)
    original = next(r for r in reports if r.text.startswith(units[0]["a_sentence"][:40]))
    copy = next(r for r in reports if r.page_name.startswith("001"))
    passages = passages_of(original, copy)
    found = changes_of(
        {original.id: original.text, copy.id: copy.text},
        {original.id: original.paragraphs, copy.id: copy.paragraphs},
        passages,
    )
    labels = tuple(_labels(rows, {u["id"]: u for u in units}, original, copy))
    return Outcome(labels, found, {original.id: original.text, copy.id: copy.text})


def _read(folder: Path) -> list[Report]:
    found: list[Report] = []
    for raw in walk([folder]):
        page = decode(raw) if isinstance(raw, RawPage) else raw
        if isinstance(page, Page):
            found.extend(clean(page)[0])
    return found


def passages_of(original: Report, copy: Report) -> tuple[Passage, ...]:
    """Return the passages that the tracer aligns."""
    aligned = align(profile(original), profile(copy), Rarity())
    one, other = aligned.a.sentences, aligned.b.sentences
    return tuple(
        Passage(
            copy.id,
            other[b.b_start].start,
            other[b.b_end - 1].end,
            original.id,
            one[b.a_start].start,
            one[b.a_end - 1].end,
            b.score,
        )
        for b in aligned.blocks
    )


def changes_of(
    texts: dict[str, str],
    paragraphs: dict[str, tuple[Paragraph, ...]],
    passages: Sequence[Passage],
    *,
    partial: bool = False,
) -> tuple[Change, ...]:
    """Return the changes between the texts that passages align."""
    inputs = [AnnotateInput(key, text, paragraphs.get(key, ())) for key, text in texts.items()]
    versions = {a.key: Version(texts[a.key], a) for a in analyze(inputs)}
    return changes_between(passages, versions, partial=partial)


def _labels(
    rows: Iterable[Row], units: dict[str, Row], original: Report, copy: Report
) -> Iterator[Label]:
    for row in rows:
        unit = units[row["pair"]]
        yield Label(
            row["id"],
            (copy.id, original.id),
            row["kind"],
            row["severity"],
            _locate(original.text, unit["a_sentence"], row["original"]),
            _locate(copy.text, unit["b_sentence"], row["copy"]),
            (row["original"], row["copy"]),
        )


def _locate(text: str, sentence: str, wanted: str) -> Span:
    """Return the span of a labelled string, of which "..." leaves out a part; empty where it has none."""
    parts = [part for part in re.split(r"\s*\.\.\.\s*", wanted) if part]
    at = max(0, text.find(sentence[:30]))
    begin = text.find(parts[0], at) if parts else -1
    if begin < 0 or begin > at + len(sentence) + 20:
        return 0, 0
    end = text.find(parts[-1], begin)
    return begin, end + len(parts[-1])


def demo_outcome() -> Outcome:
    """Return what is found between the demo's copies and their originals, by the known passages."""
    answers: Row = json.loads(answers_file().read_text("utf-8"))
    texts = {row["id"]: row["text"] for row in answers["reports"]}
    share = {(row["report"], row["original"]): row["share"] for row in answers["copies"]}
    pairs: dict[tuple[str, str], list[Passage]] = {}
    for row in answers["passages"]:
        pairs.setdefault((row["report"], row["original"]), []).append(Passage(**row))
    found: list[Change] = []
    for pair, passages in pairs.items():
        found += changes_of(
            {key: texts[key] for key in pair},
            {key: _paragraphs(texts[key]) for key in pair},
            passages,
            partial=share.get(pair, 1.0) < PARTIAL_SHARE,
        )
    labels = tuple(
        Label(
            f"demo {n}",
            (row["report"], row["original"]),
            row["kind"],
            "major",
            (row["original_start"], row["original_end"]),
            (row["start"], row["end"]),
            (row["original_text"], row["text"]),
        )
        for n, row in enumerate(answers["changes"])
    )
    return Outcome(labels, tuple(found), texts)


def _paragraphs(text: str) -> tuple[Paragraph, ...]:
    spans = [m.span() for m in re.finditer(r"(?:[^\n]|\n(?!\n))+", text)]
    return tuple(Paragraph(start, end) for start, end in spans)


def report_misses(outcome: Outcome) -> None:
    """Print labels not located or of another kind, and found changes that meet no label."""
    for label in outcome.labels:
        hits = outcome.hits(label)
        if not hits or all(c.kind != label.kind for c in hits):
            told = ", ".join(sorted({c.kind for c in hits})) or "missed"
            print(
                f"{label.name} {label.kind} {label.severity}: {label.texts[0]!r} -> "
                f"{label.texts[1]!r}: {told}"
            )
    right = outcome.right
    for c in outcome.found:
        if c not in right:
            print(
                f"FALSE {c.kind} {c.severity}: "
                f"{outcome.texts[c.original][c.original_start : c.original_end]!r} -> "
                f"{outcome.texts[c.report][c.start : c.end]!r} ({c.report[:18]}) {c.explanation}"
            )
    print(Counter(c.kind for c in outcome.found))


def main() -> None:
    """Print the scores."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("gold", type=Path, nargs="?")
    parser.add_argument("seeds", type=Path, nargs="?")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    if asked.misses:
        for outcome in (seed_outcome(asked.gold, asked.seeds), demo_outcome()):
            if outcome is not None:
                report_misses(outcome)
    scores = score(asked.gold, asked.seeds)
    if asked.json:
        print(json.dumps(scores))
        return
    for name, value in scores.items():
        print(f"{name:20} {value:.3f}" if value % 1 else f"{name:20} {value:.0f}")


if __name__ == "__main__":
    main()
