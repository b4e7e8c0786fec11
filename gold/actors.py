"""Actors and places of the demo: mentions found, and resolved over all reports.

    python gold/actors.py [--misses] [--part tuned|aside|heldout] [--json]

A mention of the answers is found where one of ours overlaps it and is of its kind, actor or place. The
answers mark no pronouns and no bystanders: pronouns do not count, nor do mentions of actors that the
answers do not have, persons beside the story and crowds that they leave out; ``strict`` counts those
as wrong. Resolution is B-cubed over the matched mentions of all reports: for each mention, the share of
those that we put with it that the answers put with it (precision), and the reverse (recall).
``aside`` is every third report, by a hash of its name, kept aside while rules were mended.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from secondsource.annotate import AnnotateInput, analyze
from secondsource.data import Entity, Mention, Paragraph, Report
from secondsource.demo import answers_file
from secondsource.extract.actors import combine, find_actors
from secondsource.extract.document import Document
from secondsource.extract.kinds import Mentions
from secondsource.extract.places import find_places
from secondsource.resolve.actors import resolve_actors

Row = dict[str, Any]
HELDOUT = Path(__file__).parent / "data" / "actors_heldout.json"
MARK = re.compile(r"\[([^|\]]+)\|([^\]]+)\]")
ALONE = frozenset({"residents", "gunmen", "official", "army"})
_TOLD = ("title", "outlet", "agency", "dateline", "published", "published_from", "published_to")


@dataclass(frozen=True)
class Read:
    """One report: its answers, our mentions, our entities."""

    name: str
    truth: tuple[Row, ...]
    mentions: tuple[Mention, ...]
    entities: tuple[Entity, ...]
    report: Report


@dataclass
class Matched:
    """What was compared: pairs of true id and our id, what is missed, what is ours alone."""

    pairs: list[tuple[str, str, str, str]] = field(default_factory=list)
    missed: list[tuple[str, Row, str]] = field(default_factory=list)
    wrong: list[tuple[str, Mention, str]] = field(default_factory=list)
    beside: int = 0


def aside(name: str) -> bool:
    """Say whether a report is one of the third that is kept aside."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 3 == 0


def read_demo(places: Callable[[Document], Mentions] = find_places) -> Iterator[Read]:
    """Yield the English reports of the demo, read by us."""
    answers = json.loads(answers_file().read_text("utf-8"))
    rows = [row for row in answers["reports"] if row["language"] == "en"]
    reports = [_report(row) for row in rows]
    annotated = analyze([AnnotateInput.of(report) for report in reports])
    for row, report, analysis in zip(rows, reports, annotated, strict=True):
        document = Document(report, analysis)
        found = places(document)
        both = combine(found, find_actors(document, found))
        truth = tuple(m for m in answers["mentions"] if m["report"] == row["id"])
        yield Read(row["id"], truth, both.mentions, both.entities, report)


def _report(row: Row) -> Report:
    start, paragraphs = 0, []
    for part in row["text"].split("\n\n"):
        paragraphs.append(Paragraph(start, start + len(part)))
        start += len(part) + 2
    told = {key: row[key] for key in _TOLD}
    return Report(
        row["page"], row["page"], row["page_start"], row["page_end"], row["text"],
        paragraphs=tuple(paragraphs), **told,
    )  # fmt: skip


def match(reads: Iterable[Read], ids: dict[tuple[str, int], str]) -> Matched:
    """Match mentions by overlap and kind, the same span first; each of either side once."""
    result = Matched()
    for read in reads:
        ours = [m for m in read.mentions if m.form != "pronoun"]
        free = set(range(len(ours)))
        for row in sorted(read.truth, key=lambda r: r["end"] - r["start"]):
            fits = [
                i for i in free
                if ours[i].start < row["end"] and row["start"] < ours[i].end and ours[i].kind == row["kind"]
            ]  # fmt: skip
            if not fits:
                text = read.report.text
                result.missed.append(
                    (read.name, row, text[max(0, row["start"] - 40) : row["end"] + 30])
                )
                continue
            best = min(
                fits,
                key=lambda i: abs(ours[i].start - row["start"]) + abs(ours[i].end - row["end"]),
            )
            free.discard(best)
            mine = ours[best]
            result.pairs.append(
                (
                    f"{row['kind']}:{row['id']}",
                    ids[read.report.id, mine.entity],
                    read.name,
                    row["text"],
                )
            )
        by_number = {e.number: e for e in read.entities}
        told = {p[1] for p in result.pairs}
        for i in free:
            mine = ours[i]
            entity = by_number[mine.entity]
            if any(mine.start < r["end"] and r["start"] < mine.end for r in read.truth) or (
                ids[read.report.id, mine.entity] in told and entity.named
            ):
                text = read.report.text
                result.wrong.append(
                    (read.name, mine, text[max(0, mine.start - 40) : mine.end + 30])
                )
            else:
                result.beside += 1
    return result


def bcubed(pairs: Iterable[tuple[str, str]]) -> tuple[float, float, float]:
    """Return B-cubed precision, recall and F1 of (true, ours) labels, one pair a mention."""
    pairs = list(pairs)
    if not pairs:
        return 0.0, 0.0, 0.0
    both = Counter(pairs)
    truth = Counter(t for t, _ in pairs)
    ours = Counter(o for _, o in pairs)
    precision = sum(n * n / ours[o] for (_, o), n in both.items()) / len(pairs)
    recall = sum(n * n / truth[t] for (t, _), n in both.items()) / len(pairs)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def measure(reads: list[Read]) -> tuple[dict[str, float], Matched]:
    """Return the scores over some reports, which are resolved among themselves."""
    ids: dict[tuple[str, int], str] = {}
    entities = [e for read in reads for e in read.entities]
    for entity in entities:
        if entity.kind == "place":
            ids[entity.report, entity.number] = f"place:{entity.known or entity.name.lower()}"
    _, links = resolve_actors(entities, {r.report.id: r.report.published for r in reads})
    for link in links:
        if link.sure:
            ids[link.report, link.entity] = link.target
    result = match(reads, ids)
    right, missed, wrong = len(result.pairs), len(result.missed), len(result.wrong)
    recall = right / max(1, right + missed)
    precision = right / max(1, right + wrong)
    strict = right / max(1, right + wrong + result.beside)
    actors = [(t, o) for t, o, *_ in result.pairs if t.startswith("actor:")]
    p, r, f = bcubed(actors)
    return {
        "recall": recall,
        "precision": precision,
        "f1": 2 * precision * recall / max(1e-9, precision + recall),
        "strict_f1": 2 * strict * recall / max(1e-9, strict + recall),
        "bcubed_precision": p,
        "bcubed_recall": r,
        "bcubed_f1": f,
    }, result


def read_heldout() -> Iterator[Read]:
    """Yield four short texts of ours over other conflicts, written before any output on them was seen.

    A mention is marked ``[words|actor]``; crowds and men of no name are actors of their own text.
    """
    for row in json.loads(HELDOUT.read_text("utf-8")):
        text, truth, at = "", [], 0
        for mark in MARK.finditer(row["text"]):
            text += row["text"][at : mark.start()]
            name = f"{row['id']}:{mark[2]}" if mark[2] in ALONE else mark[2]
            if name != "-":
                truth.append({"start": len(text), "end": len(text) + len(mark[1]), "id": name,
                              "text": mark[1], "kind": "actor", "report": row["id"]})  # fmt: skip
            text += mark[1]
            at = mark.end()
        text += row["text"][at:]
        told = {
            "page": row["id"],
            "page_start": 0,
            "page_end": len(text),
            "text": text,
            "published": row["published"],
        }
        report = _report(dict.fromkeys(_TOLD) | told)
        (analysis,) = analyze([AnnotateInput.of(report)])
        document = Document(report, analysis)
        places = find_places(document)
        both = combine(places, find_actors(document, places))
        mentions = tuple(m for m in both.mentions if m.kind == "actor")
        yield Read(row["id"], tuple(truth), mentions, both.entities, report)


def score() -> dict[str, float]:
    """Return the scores over all reports, for the gate."""
    return measure(list(read_demo()))[0]


def main(argv: list[str] | None = None) -> int:
    """Print the scores, and on demand what is missed, wrong, merged and split."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--misses", action="store_true", help="print what went wrong, by cause")
    parser.add_argument("--part", choices=("all", "tuned", "aside", "heldout"), default="all")
    parser.add_argument("--json", action="store_true", help="print the scores as JSON")
    options = parser.parse_args(argv)
    reads = list(read_heldout() if options.part == "heldout" else read_demo())
    if options.part in {"tuned", "aside"}:
        reads = [r for r in reads if aside(r.name) == (options.part == "aside")]
    scores, result = measure(reads)
    print(
        json.dumps(scores)
        if options.json
        else "\n".join(f"{name:18} {value:.4f}" for name, value in scores.items())
    )
    if options.misses:
        _print(result)
    return 0


def _print(result: Matched) -> None:
    for name, row, around in sorted(result.missed, key=lambda m: (m[1]["kind"], m[1]["id"])):
        print(f"missed {row['kind']:5} {row['id']:14} {row['text']!r:28} {name}: {around!r}")
    for name, mention, around in sorted(result.wrong, key=lambda m: (m[1].kind, m[1].text)):
        print(f"wrong  {mention.kind:5} {mention.text!r:28} {name}: {around!r}")
    ours: dict[str, Counter[str]] = defaultdict(Counter)
    truth: dict[str, Counter[str]] = defaultdict(Counter)
    texts: dict[tuple[str, str], set[str]] = defaultdict(set)
    for true, mine, name, text in result.pairs:
        ours[mine][true] += 1
        truth[true][mine] += 1
        texts[true, mine].add(f"{text} ({name})")
    for mine, found in ours.items():
        if len(found) > 1:
            print(
                "merged",
                mine[:14],
                *(f"{t} x{n} {sorted(texts[t, mine])[:3]}" for t, n in found.most_common()),
            )
    for true, found in truth.items():
        if len(found) > 1:
            print(
                "split ",
                true,
                *(f"{m[:12]} x{n} {sorted(texts[true, m])[:3]}" for m, n in found.most_common()),
            )


if __name__ == "__main__":
    sys.exit(main())
