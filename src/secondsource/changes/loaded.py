"""Loaded words: one thing called by a word that judges more, or less."""

from __future__ import annotations

from collections.abc import Iterator

from ..settings import CHANGES_LOADED_APART, CHANGES_LOADED_MAJOR, CHANGES_LOADED_STEP
from .align_words import Aligned
from .hunks import Hunk
from .kinds import Finding
from .likeness import loaded_step
from .thesaurus import kinship
from .vocabulary import scales


def loaded_findings(aligned: Aligned, hunks: tuple[Hunk, ...]) -> Iterator[Finding]:
    """Yield words that another word of the same scale has taken the place of."""
    a, b = aligned.original, aligned.copy
    seen: set[int] = set()
    for i, j in aligned.replaced.items():
        step = loaded_step(a[i].key, b[j].key)
        if _tells(a[i].key, b[j].key):
            seen |= {i}
            yield _finding(aligned, i, j, step)
    gained = [j for hunk in hunks for j in hunk.copy]
    for hunk in hunks:
        for i in hunk.original:
            if i in seen:
                continue
            for j in gained:
                if j not in hunk.copy and abs(i / len(a) - j / len(b)) > CHANGES_LOADED_APART:
                    continue
                step = loaded_step(a[i].key, b[j].key)
                if _tells(a[i].key, b[j].key) and aligned.back.get(j) in (None, i):
                    seen.add(i)
                    yield _finding(aligned, i, j, step)
                    break


def _tells(one: str, other: str) -> bool:
    """Whether a word judges otherwise: a smaller step tells where the copy judges more."""
    return any(
        s[other] - s[one] >= CHANGES_LOADED_STEP or s[one] - s[other] >= CHANGES_LOADED_MAJOR
        for s in scales()
        if one in s and other in s
    )


def _finding(aligned: Aligned, i: int, j: int, step: float) -> Finding:
    one, other = aligned.original[i], aligned.copy[j]
    scale = next(s for s in scales() if one.key in s and other.key in s)
    more = abs(scale[other.key]) > abs(scale[one.key])
    return Finding(
        "loaded-word",
        "major" if step >= CHANGES_LOADED_MAJOR else "minor",
        (i,),
        (j,),
        f"The copy judges {'more' if more else 'less'}: “{one.text}” has become “{other.text}”.",
        wording=not more and kinship(one.key, other.key) == "synonym",
    )
