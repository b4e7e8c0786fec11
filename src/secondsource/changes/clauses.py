"""Clauses that only one version has: a reservation, a source or a denial that hung on a sentence."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from ..settings import CHANGES_CLAUSE_GONE, CHANGES_CLAUSE_LEAST
from .align_words import Aligned, is_content
from .kinds import Finding
from .units import Units
from .vocabulary import classes, word_set

_CLAUSES = frozenset({"acl", "acl:relcl", "advcl", "advcl:relcl", "appos", "parataxis", "conj"})


def clause_findings(
    aligned: Aligned, ours: Collection[int], theirs: Collection[int]
) -> Iterator[Finding]:
    """Yield lost and added clauses that say how sure, or by whom, or that not; ``ours`` and ``theirs`` are
    claimed by others."""
    settled = {j: i for i, j in aligned.same.items()}
    for span in _lone(aligned.original, aligned.same, ours):
        told = _quoted(aligned.original, span)
        yield Finding("omission", "major", span, (), f"The copy leaves out “{told}”.")
    for span in _lone(aligned.copy, settled, theirs):
        told = _quoted(aligned.copy, span)
        yield Finding("addition", "major", (), span, f"The copy adds “{told}”.")


def _lone(
    units: Units, settled: Mapping[int, int], claimed: Collection[int]
) -> Iterator[tuple[int, ...]]:
    """Yield the words of clauses, the outermost first, nearly all of which have no counterpart."""
    done: set[int] = set()
    for top, unit in enumerate(units):
        if unit.relation not in _CLAUSES or top in settled or top in done:
            continue
        head = top if unit.head in settled else unit.head
        clause = subtree(units, head)
        words = [k for k in clause if is_content(units[k]) or _reserves(units, k)]
        gone = sum(k not in settled for k in words)
        if len(words) < CHANGES_CLAUSE_LEAST or gone < CHANGES_CLAUSE_GONE * len(words):
            continue
        if any(k in claimed for k in clause) or not any(_reserves(units, k) for k in clause):
            continue
        done |= set(clause)
        yield clause


def subtree(units: Units, head: int) -> tuple[int, ...]:
    """Return a word and all that hang on it, in order."""
    found = {head}
    grown = True
    while grown:
        near = {k for k, u in enumerate(units) if u.head in found and k not in found}
        grown = bool(near)
        found |= near
    return tuple(sorted(found))


def _reserves(units: Units, index: int) -> bool:
    """Whether a word denies, doubts or credits."""
    key = units[index].key
    if key in word_set("opposites", "cues") or key in classes("modality", "hedges"):
        return True
    return units[index].pos == "VERB" and key in classes("reporting")


def _quoted(units: Units, span: tuple[int, ...]) -> str:
    return " ".join(units[k].text for k in range(span[0], span[-1] + 1))
