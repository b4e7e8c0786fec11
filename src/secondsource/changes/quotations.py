"""Quotations: words altered inside quotation marks, where every word counts."""

from __future__ import annotations

from collections.abc import Iterator

from .align_words import Aligned, is_content
from .hunks import Hunk
from .kinds import Finding
from .units import Unit, Units

_KEPT_IN_QUOTES = frozenset({"the", "a", "an", "that"})


def quotation_findings(aligned: Aligned, hunks: tuple[Hunk, ...]) -> Iterator[Finding]:
    """Yield what was altered inside quotation marks, by hunk: there every word counts."""
    a, b = aligned.original, aligned.copy
    done: set[int] = set()
    for hunk in hunks:
        ours = [i for i in hunk.original if a[i].quoted >= 0]
        theirs = [j for j in hunk.copy if b[j].quoted >= 0]
        if (
            theirs
            and not hunk.original
            and any(b[j].pos in ("ADJ", "NOUN", "PROPN") for j in theirs)
        ):
            text = " ".join(b[j].text for j in theirs)
            yield Finding(
                "addition", "minor", (), tuple(theirs), f"“{text}” is put into the quotation."
            )
        elif (ours and (theirs or not hunk.copy)) or (theirs and not hunk.original):
            done |= set(ours)
            yield Finding(
                "attribution", "minor", tuple(ours), tuple(theirs), _altered(a, ours, b, theirs)
            )
    quantified = [
        (i, j)
        for i, j in aligned.replaced.items()
        if a[i].pos == b[j].pos == "DET"
        and a[i].quoted >= 0
        and b[j].quoted >= 0
        and not {a[i].key, b[j].key} & _KEPT_IN_QUOTES
    ]
    for i, j in quantified + sorted(aligned.same.items()):
        if i in done or not (_reworded(a[i], b[j]) or (i, j) in quantified):
            continue
        yield Finding("attribution", "minor", (i,), (j,), _altered(a, [i], b, [j]))


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
