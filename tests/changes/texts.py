"""Two texts to their changes."""

from __future__ import annotations

from secondsource.annotate import AnnotateInput, analyze
from secondsource.changes import Change, Version, changes_between, find_changes
from secondsource.data import Paragraph
from secondsource.trace import Passage


def versions(original: str, copy: str) -> dict[str, Version]:
    """Return both versions, analysed."""
    texts = {"original": original, "copy": copy}
    inputs = [AnnotateInput(key, text, (Paragraph(0, len(text)),)) for key, text in texts.items()]
    return {a.key: Version(texts[a.key], a) for a in analyze(inputs)}


def changed(original: str, copy: str) -> tuple[Change, ...]:
    """Return the changes of a copy that is one passage."""
    both = versions(original, copy)
    whole = Passage("copy", 0, len(copy), "original", 0, len(original), 1.0)
    return find_changes(whole, both["copy"], both["original"])


def between(original: str, copy: str, *, partial: bool = False) -> tuple[Change, ...]:
    """Return the changes of a copy of which each sentence stands in the original word by word, or not."""
    passages = []
    for sentence in copy.split("\n"):
        at = original.find(sentence)
        if at >= 0:
            start = copy.index(sentence)
            passages.append(
                Passage(
                    "copy", start, start + len(sentence), "original", at, at + len(sentence), 1.0
                )
            )
    return changes_between(passages, versions(original, copy), partial=partial)
