"""Time expressions against TimeML: spans strict and by overlap, and their values.

    python gold/times.py FOLDER [--set aquaint] [--misses] [--half held|seen] [--json]

FOLDER holds folders of ``.tml`` files (aquaint, wikiwars). Scores are F1 over all documents, by the
definitions of TempEval-3 (UzZaman and others 2013): strict asks for the same span, relaxed for any overlap,
value for an overlap with the same TIMEX3 value. The creation time is given to the program as the day of
publication, and is not counted. Documents whose name hashes to nought modulo three ("held") had no misses
printed while rules were mended.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from html import unescape
from pathlib import Path

from secondsource.annotate import AnnotateInput, analyze
from secondsource.data import Paragraph, Report
from secondsource.extract import Document
from secondsource.extract.times import find_times

SETS = ("aquaint", "wikiwars")
_TAG = re.compile(r"<(/?)(\w+)([^>]*)>")


@dataclass(frozen=True)
class Span:
    """A time expression: where it stands and what it means."""

    start: int
    end: int
    value: str
    text: str


@dataclass(frozen=True)
class Story:
    """A document of TimeML: its text, its day, and its times."""

    name: str
    text: str
    published: str | None
    times: tuple[Span, ...]


def read_story(path: Path) -> Story:
    """Read a file of TimeML."""
    raw = path.read_text("utf-8", "replace")
    created = re.search(r'<DCT>.*?value="([^"]+)"', raw, re.S)
    body = re.search(r"<TEXT>(.*?)</TEXT>", raw, re.S)
    text, times = "", []
    opened: tuple[int, str] | None = None
    at = 0
    source = body[1] if body else raw
    for tag in _TAG.finditer(source):
        text += unescape(source[at : tag.start()])
        at = tag.end()
        if tag[2] != "TIMEX3":
            continue
        if tag[1]:
            if opened:
                times.append(Span(opened[0], len(text), opened[1], text[opened[0] :]))
        else:
            value = re.search(r'\bvalue="([^"]*)"', tag[3])
            opened = (len(text), value[1] if value else "")
    text += unescape(source[at:])
    return Story(path.stem, text, created[1][:10] if created else None, tuple(times))


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Return the runs of text between blank lines."""
    return tuple(
        Paragraph(m.start(), m.end())
        for m in re.finditer(r"\S(?:.*?\S)?(?=\s*\n\s*\n|\s*$)", text, re.S)
    )


def held_out(name: str) -> bool:
    """Say whether a document was kept aside while rules were mended."""
    return blake2b(name.encode()).digest()[0] % 3 == 0


def read_set(folder: Path, half: str | None = None) -> list[Story]:
    """Read a folder; ``half`` keeps the documents held out, or the others."""
    stories = [read_story(path) for path in sorted(folder.glob("*.tml"))]
    return [s for s in stories if half is None or held_out(s.name) == (half == "held")]


def found_in(stories: list[Story]) -> Iterator[tuple[Story, list[Span]]]:
    """Yield each story with the times that the program finds in it."""
    cut = [paragraphs(story.text) for story in stories]
    inputs = (AnnotateInput(s.name, s.text, p) for s, p in zip(stories, cut, strict=True))
    for story, parts, annotated in zip(stories, cut, analyze(inputs), strict=True):
        report = Report(
            page="p",
            page_name=story.name,
            page_start=0,
            page_end=len(story.text),
            text=story.text,
            published=story.published,
            paragraphs=parts,
        )
        rows = find_times(Document(report, annotated))
        yield story, [Span(r.start, r.end, r.value, r.text) for r in rows]


def compared(truth: tuple[Span, ...], found: list[Span]) -> list[tuple[Span, Span]]:
    """Pair true and found times that overlap, each once, the same spans first."""
    pairs = [(t, f) for t in truth for f in found if t.start < f.end and f.start < t.end]
    pairs.sort(key=lambda p: abs(p[0].start - p[1].start) + abs(p[0].end - p[1].end))
    used: set[Span] = set()
    kept = []
    for t, f in pairs:
        if t not in used and f not in used:
            used |= {t, f}
            kept.append((t, f))
    return kept


def score_set(stories: list[Story], *, misses: bool = False) -> dict[str, float]:
    """Return strict, relaxed and value F1 over some stories."""
    counts: Counter[str] = Counter()
    for story, found in found_in(stories):
        pairs = compared(story.times, found)
        counts["truth"] += len(story.times)
        counts["found"] += len(found)
        counts["relaxed"] += len(pairs)
        counts["strict"] += sum((t.start, t.end) == (f.start, f.end) for t, f in pairs)
        counts["value"] += sum(t.value == f.value for t, f in pairs)
        if misses:
            _print_misses(story, found, pairs)
    total = counts["truth"] + counts["found"]
    return {name: 2 * counts[name] / max(1, total) for name in ("strict", "relaxed", "value")}


def _print_misses(story: Story, found: list[Span], pairs: list[tuple[Span, Span]]) -> None:
    matched = {span for pair in pairs for span in pair}
    for sign, rows in (("missed", story.times), ("extra", found)):
        for span in rows:
            if span not in matched:
                around = story.text[max(0, span.start - 40) : span.end + 25]
                print(f"{sign}\t{span.text!r}\t{span.value}\t{' '.join(around.split())}")
    for t, f in pairs:
        if (t.start, t.end) != (f.start, f.end):
            print(f"span\t{t.text!r}\t{f.text!r}")
        if t.value != f.value:
            around = story.text[max(0, t.start - 60) : t.end + 40]
            values = f"{f.value} not {t.value}\t{story.published}"
            print(f"value\t{f.text!r}\t{values}\t{' '.join(around.split())}")


def score(folder: Path) -> dict[str, float]:
    """Return the scores of all sets."""
    return {
        f"{name}.{key}": value
        for name in SETS
        for key, value in score_set(read_set(folder / name)).items()
    }


def main() -> int:
    """Print the scores."""
    parser = argparse.ArgumentParser(description="Time expressions against TimeML.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--set", choices=SETS, action="append", help="this set alone")
    parser.add_argument(
        "--half", choices=["held", "seen"], help="documents held out, or the others"
    )
    parser.add_argument("--misses", action="store_true", help="print what is wrong")
    parser.add_argument("--json", action="store_true", help="print the scores as JSON")
    asked = parser.parse_args()
    scores = {
        f"{name}.{key}": value
        for name in asked.set or SETS
        for key, value in score_set(
            read_set(asked.folder / name, asked.half), misses=asked.misses
        ).items()
    }
    if asked.json:
        print(json.dumps(scores, indent=1))
    else:
        for name, value in scores.items():
            print(f"{name:24} {100 * value:6.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
