"""Copies: which sentences were reused, what changed, and which reports are one family."""

from __future__ import annotations

import difflib
from typing import Any

from storymarkup import Sentence, Span, Story, StoryError

Row = dict[str, Any]
Used = list[tuple[Sentence, list[Sentence]]]


def copy_row(story: Story, used: Used) -> Row:
    """The row of a copy."""
    head = story.head["copy"]
    return {
        "report": story.name,
        "original": head["of"],
        "kind": head["kind"],
        "direction": head.get("direction", "copy-of"),
        "share": round(len(used) / len(story.sentences), 3),
        "reasons": head.get("reasons", []),
    }


def aligned(story: Story, original: Story) -> Used:
    """The copy's reused sentences, each with those of the original that it goes back to."""
    numbered: dict[int, Sentence] = {}
    for sentence in original.sentences:
        for n in [sentence.number] if sentence.number else sentence.sources:
            numbered[n] = sentence
    pairs = [(s, [numbered[n] for n in s.sources if n in numbered]) for s in story.sentences]
    return [(s, sources) for s, sources in pairs if sources]


def passage_rows(story: Story, original: Story, used: Used) -> list[Row]:
    """One row for every reused sentence; the score is the likeness of the two in characters."""
    rows: list[Row] = []
    for sentence, sources in used:
        low, high = _extent(sources)
        ours, theirs = story.text[sentence.start : sentence.end], original.text[low:high]
        score = difflib.SequenceMatcher(None, ours, theirs, autojunk=False).ratio()
        rows.append(
            {
                "report": story.name,
                "start": sentence.start,
                "end": sentence.end,
                "original": original.name,
                "original_start": low,
                "original_end": high,
                "score": round(score, 3),
            }
        )
    return rows


def change_rows(story: Story, original: Story, used: Used) -> list[Row]:
    """One row for every marked change."""
    return [_change(story, span, original, used) for span in story.spans if span.sign == ">"]


def _extent(sources: list[Sentence]) -> tuple[int, int]:
    return min(s.start for s in sources), max(s.end for s in sources)


def _change(story: Story, span: Span, original: Story, used: Used) -> Row:
    before = span.options.get("orig", "")
    here = [src for s, src in used if s.start <= span.start and span.end <= s.end]
    low, high = 0, len(original.text)
    if here and span.start != span.end:
        low, high = _extent(here[0])
    if before:
        if original.text.count(before, low, high) != 1:
            raise StoryError(f"{story.name}: {before!r} is not once in the original's sentence")
        at = original.text.index(before, low, high)
    elif here:
        at = high
    else:
        earlier = [src for s, src in used if s.end <= span.start]
        at = _extent(earlier[-1])[1] if earlier else 0
    return {
        "report": story.name,
        "start": span.start,
        "end": span.end,
        "text": story.text[span.start : span.end],
        "original": original.name,
        "original_start": at,
        "original_end": at + len(before),
        "original_text": before,
        "kind": span.args[0],
        "explanation": span.options["why"],
    }


def family_rows(order: list[str], copies: list[Row], stories: dict[str, Story]) -> list[Row]:
    """Reports that go back to one original, and where that comes from."""
    root = {name: name for name in order}
    for row in copies:
        old, new = root[row["report"]], root[row["original"]]
        root = {name: new if r == old else r for name, r in root.items()}
    rows: list[Row] = []
    for name in dict.fromkeys(root.values()):
        members = [n for n in order if root[n] == name]
        agencies = [
            str(stories[n].head["agency"]) for n in members if stories[n].head.get("agency")
        ]
        origin = agencies[0] if agencies else name
        rows.append({"family": name, "reports": members, "origin": origin})
    return rows
