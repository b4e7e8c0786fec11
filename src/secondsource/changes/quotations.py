"""Quotations: words altered inside quotation marks, where every word counts."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from .align_words import Aligned, is_content
from .hunks import Hunk
from .kinds import Finding, Manner
from .likeness import words_alike
from .residue import tells
from .thesaurus import kinship
from .units import Unit, Units

_KEPT_IN_QUOTES = frozenset({"the", "a", "an", "that"})


def quotation_findings(
    aligned: Aligned,
    hunks: tuple[Hunk, ...],
    claimed: Collection[int],
    theirs_claimed: Collection[int],
    manner: Manner,
) -> Iterator[Finding]:
    """Yield, once for each quotation, the words altered inside its marks: there every word counts.

    Words of the original and of the copy that other detectors have claimed are left out; in a free copy
    also those that say the same.
    """
    a, b = aligned.original, aligned.copy
    altered: dict[int, tuple[set[int], set[int]]] = {}
    for one, other in _alterations(aligned, hunks):
        if manner.free and _says_the_same(aligned, one, other):
            continue
        if any(i in claimed for i in one) or any(j in theirs_claimed for j in other):
            continue
        number = a[one[0]].quoted if one else _beside(aligned, other[0])
        sides = altered.setdefault(number, (set(), set()))
        sides[0].update(one)
        sides[1].update(other)
    for sides in altered.values():
        ours, theirs = sorted(sides[0]), sorted(sides[1])
        if not ours and any(b[j].pos in ("ADJ", "NOUN", "PROPN") for j in theirs):
            text = " ".join(b[j].text for j in theirs)
            told = f"“{text}” is put into the quotation."
            yield Finding("addition", "minor", (), tuple(theirs), told)
        else:
            told = _altered(a, ours, b, theirs)
            yield Finding("attribution", "minor", tuple(ours), tuple(theirs), told)


def _alterations(
    aligned: Aligned, hunks: tuple[Hunk, ...]
) -> Iterator[tuple[list[int], list[int]]]:
    """Yield words inside quotation marks that are not the same words in the other version."""
    a, b = aligned.original, aligned.copy
    done: set[int] = set()
    for hunk in hunks:
        ours = [i for i in hunk.original if a[i].quoted >= 0]
        theirs = [j for j in hunk.copy if b[j].quoted >= 0]
        if (ours and (theirs or not hunk.copy)) or (theirs and not hunk.original):
            done |= set(ours)
            yield ours, theirs
    quantified = [
        (i, j)
        for i, j in aligned.replaced.items()
        if a[i].pos == b[j].pos == "DET"
        and a[i].quoted >= 0
        and b[j].quoted >= 0
        and not {a[i].key, b[j].key} & _KEPT_IN_QUOTES
    ]
    for i, j in quantified + sorted(aligned.same.items()):
        if i not in done and (_reworded(a[i], b[j]) or (i, j) in quantified):
            yield [i], [j]


def _says_the_same(aligned: Aligned, ours: list[int], theirs: list[int]) -> bool:
    """Whether words exchanged are alike or akin; of words put in or left out, whether they tell nothing."""
    a, b = aligned.original, aligned.copy
    pairs = [(a[i].key, b[j].key) for i in ours for j in theirs]
    if pairs:
        return any(words_alike(*pair) or kinship(*pair) in ("synonym", "near") for pair in pairs)
    return not any(tells(a, i) for i in ours) and not any(tells(b, j) for j in theirs)


def _beside(aligned: Aligned, j: int) -> int:
    """Return the number of the original's quotation in which words of the copy would stand."""
    quoted = aligned.copy[j].quoted
    return next(
        (
            aligned.original[i].quoted
            for i, k in aligned.same.items()
            if aligned.copy[k].quoted == quoted and aligned.original[i].quoted >= 0
        ),
        -1,
    )


def _reworded(u: Unit, v: Unit) -> bool:
    """Whether an aligned word inside quotation marks is another word."""
    if u.quoted < 0 or v.quoted < 0 or u.text.lower() == v.text.lower():
        return False
    if u.key == v.key and not _expanded(u, v):
        return False
    if not is_content(u) and u.pos != "DET" and not _expanded(u, v):
        return False
    return not (u.proper or u.value is not None)


def _expanded(u: Unit, v: Unit) -> bool:
    return (
        u.key == v.key
        and ("’" in u.text or "'" in u.text) != ("’" in v.text or "'" in v.text)
        and u.pos == "AUX"
    )


def _altered(a: Units, ours: list[int], b: Units, theirs: list[int]) -> str:
    one = " ".join(a[i].text for i in ours)
    other = " ".join(b[j].text for j in theirs)
    if not other:
        return f"Words are gone from the quotation: “{one}”."
    if not one:
        return f"Words have been put into the quotation: “{other}”."
    return f"The words of the quotation are altered: “{one}” has become “{other}”."
