"""Quotations in political news against PolNeAR: spans and speakers of what is said.

    python gold/quotations.py FOLDER [--part dev|train] [--half held|seen] [--misses] [--json]

FOLDER holds ``train`` and ``dev`` with ``text/*.txt`` and ``attributions/*.ann``. A content that its
attribution splits counts as several. Counted are attributions with a *said-type* cue: a word of it is among
the forms of quotative verbs in ``data/quotatives.txt``, or it is "according to". What is found and matches
an attribution with another cue counts as neither right nor wrong. Of what is found, only rows that name the
words that credit somebody are scored: words in marks with which no words credit anybody have no cue by which
to tell their type, and are left out. ``overlap_all`` is the overlap F1 with those counted too.

A quotation and an attribution match where their contents overlap, each once, the longest overlap first;
exact asks for the same words ("that", quotation marks and punctuation at the ends set aside; ``strict`` for
the same characters). Speaker is the share of matched ones, with a source in the truth, whose speaker overlaps
the source. F1 over all documents. Of ``train``, documents whose name hashes to nought modulo three were not
looked at while rules were mended ("held").
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
from pathlib import Path

from secondsource.annotate import AnnotateInput, analyze
from secondsource.data import Paragraph, Report
from secondsource.extract import Document, Mentions
from secondsource.extract.quotations import find_quotations

QUOTATIVES = frozenset(
    word
    for line in (Path(__file__).parent / "data" / "quotatives.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
    for word in line.split()
)

BLANKS = 3
"""Characters between the pieces of a content that are only blanks: a line's end."""

Span = tuple[int, int]

Row = tuple[Span, Span | None, bool]
"""A quotation that was found: its content, its speaker, and whether words credit somebody with it."""


@dataclass(frozen=True)
class Attribution:
    """What is credited to whom: spans of the content and of the source, and whether the cue is said-type."""

    content: Span
    source: Span | None
    said: bool
    cue: str


@dataclass(frozen=True)
class Story:
    """A document with its attributions."""

    name: str
    text: str
    attributions: tuple[Attribution, ...]


def read_part(folder: Path, half: str | None = None) -> list[Story]:
    """Read a part of the corpus; ``half`` keeps the documents held out, or the others."""
    texts = {path.stem: path for path in (folder / "text").glob("*.txt")}
    stories = []
    for path in sorted((folder / "attributions").glob("*.ann")):
        text = texts.get(path.stem) or texts.get(path.stem.rpartition("_")[0])
        held = blake2b(path.stem.encode()).digest()[0] % 3 == 0
        if text is None or (half is not None and held != (half == "held")):
            continue
        stories.append(Story(path.stem, text.read_bytes().decode("utf-8"), _attributions(path)))
    return stories


def _attributions(path: Path) -> tuple[Attribution, ...]:
    spans: dict[str, tuple[list[Span], str]] = {}
    found = []
    lines = [line.split("\t") for line in path.read_text("utf-8").splitlines()]
    for parts in lines:
        if parts[0][:1] == "T" and len(parts) > 2:
            bounds = [int(n) for n in re.findall(r"\d+", parts[1])]
            pieces = list(zip(bounds[::2], bounds[1::2], strict=False))
            spans[parts[0]] = (pieces, parts[2])
    for parts in lines:
        if parts[0][:1] == "E" and len(parts) > 1:
            roles: dict[str, str] = {}
            for role in parts[1].split():
                name, _, target = role.partition(":")
                roles.setdefault(name.rstrip("0123456789"), target)
            if roles.get("Content") in spans:
                cue = spans[roles["Cue"]][1].lower() if roles.get("Cue") in spans else ""
                whole = spans[roles["Source"]][0] if roles.get("Source") in spans else []
                source = (whole[0][0], whole[-1][1]) if whole else None
                for piece in _joined(spans[roles["Content"]][0]):
                    found.append(Attribution(piece, source, _is_said(cue), cue))
    return tuple(found)


def _joined(pieces: list[Span]) -> list[Span]:
    """Return the pieces of a content that something else stands between: a split quotation is several."""
    joined: list[Span] = []
    for start, end in sorted(pieces):
        if joined and start - joined[-1][1] <= BLANKS:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _is_said(cue: str) -> bool:
    return "according to" in cue or any(word in QUOTATIVES for word in re.findall(r"[a-z]+", cue))


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Return the lines of a text that hold anything."""
    return tuple(Paragraph(m.start(), m.end()) for m in re.finditer(r"[^\r\n]*\S[^\r\n]*", text))


def found_in(stories: list[Story]) -> Iterator[tuple[Story, list[Row]]]:
    """Yield each story with the quotations that the program finds in it."""
    cut = [paragraphs(story.text) for story in stories]
    inputs = (AnnotateInput(s.name, s.text, p) for s, p in zip(stories, cut, strict=True))
    for story, parts, annotated in zip(stories, cut, analyze(inputs), strict=True):
        report = Report("p", story.name, 0, len(story.text), story.text, paragraphs=parts)
        rows = find_quotations(Document(report, annotated), Mentions())
        yield (
            story,
            [
                ((q.start, q.end), _span(q.speaker_start, q.speaker_end), q.cue is not None)
                for q in rows
            ],
        )


def _span(start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else (start, end)


def _overlap(one: Span, other: Span) -> int:
    return min(one[1], other[1]) - max(one[0], other[0])


def core(text: str, span: Span) -> str:
    """Return the words of a content without "that", quotation marks and punctuation at its ends."""
    words = re.sub(r"^[\W_]+|[\W_]+$", "", text[span[0] : span[1]])
    return re.sub(r"^that[\s,]+[\W_]*", "", words)


def score_stories(stories: list[Story], *, misses: bool = False) -> dict[str, float]:
    """Return overlap, exact and strict F1 of said-type quotations, and the share of right speakers."""
    n: Counter[str] = Counter()
    everything: Counter[str] = Counter()
    for story, rows in found_in(stories):
        _tally(n, story, [row for row in rows if row[2]], misses=misses)
        _tally(everything, story, rows, misses=False)
    total = max(1, n["truth"] + n["made"])
    return {
        "overlap": 2 * n["matched"] / total,
        "overlap_all": 2 * everything["matched"] / max(1, everything["truth"] + everything["made"]),
        "precision": n["matched"] / max(1, n["made"]),
        "recall": n["matched"] / max(1, n["truth"]),
        "exact": 2 * n["exact"] / total,
        "strict": 2 * n["strict"] / total,
        "speaker": n["speaker"] / max(1, n["with_source"]),
    }


def _tally(n: Counter[str], story: Story, rows: list[Row], *, misses: bool) -> None:
    """Match what was found in a story with its attributions, and count."""
    pairs = sorted(
        (
            (_overlap(a.content, row[0]), i, j)
            for i, a in enumerate(story.attributions)
            for j, row in enumerate(rows)
        ),
        reverse=True,
    )
    truth, made = set(range(len(story.attributions))), set(range(len(rows)))
    for shared, i, j in pairs:
        if shared <= 0 or i not in truth or j not in made:
            continue
        truth.discard(i)
        made.discard(j)
        _count(n, story, story.attributions[i], rows[j], misses=misses)
    missed = [story.attributions[i] for i in truth if story.attributions[i].said]
    n["truth"] += len(missed)
    n["made"] += len(made)
    if misses:
        _print(story, missed, [rows[j] for j in made])


def _count(
    n: Counter[str],
    story: Story,
    truth: Attribution,
    row: Row,
    *,
    misses: bool,
) -> None:
    if not truth.said:
        return
    content, speaker, _ = row
    n["truth"] += 1
    n["made"] += 1
    n["matched"] += 1
    n["exact"] += core(story.text, truth.content) == core(story.text, content)
    n["strict"] += truth.content == content
    if truth.source is not None:
        n["with_source"] += 1
        right = speaker is not None and _overlap(truth.source, speaker) > 0
        n["speaker"] += right
        if misses and not right:
            said = story.text[speaker[0] : speaker[1]] if speaker else None
            print(
                f"speaker\t{said!r} not {story.text[slice(*truth.source)]!r}\t{_around(story, content)}"
            )
    if misses and core(story.text, truth.content) != core(story.text, content):
        print(
            f"span\t{story.text[slice(*content)]!r}\n\tnot {story.text[slice(*truth.content)]!r}\t{truth.cue}"
        )


def _around(story: Story, span: Span) -> str:
    return " ".join(story.text[max(0, span[0] - 90) : span[1] + 90].split())[:330]


def _print(story: Story, missed: list[Attribution], extra: list[Row]) -> None:
    for one in missed:
        print(f"missed\t{one.cue}\t{_around(story, one.content)}")
    for span, _, _ in extra:
        print(f"extra\t{story.text[slice(*span)][:90]!r}\t{_around(story, span)}")


def score(folder: Path) -> dict[str, float]:
    """Return the scores on the development part."""
    return score_stories(read_part(folder / "dev"))


def main() -> int:
    """Print the scores."""
    parser = argparse.ArgumentParser(description="Quotations against PolNeAR.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--part", choices=["dev", "train"], default="dev")
    parser.add_argument(
        "--half", choices=["held", "seen"], help="documents held out, or the others"
    )
    parser.add_argument("--first", type=int, help="only so many documents")
    parser.add_argument("--misses", action="store_true", help="print what is wrong")
    parser.add_argument("--json", action="store_true", help="print the scores as JSON")
    asked = parser.parse_args()
    stories = read_part(asked.folder / asked.part, asked.half)[: asked.first]
    scores = score_stories(stories, misses=asked.misses)
    if asked.json:
        print(json.dumps(scores, indent=1))
    else:
        print(f"{len(stories)} documents")
        for name, value in scores.items():
            print(f"{name:12} {100 * value:6.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
