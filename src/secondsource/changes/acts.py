"""Acts: a verb that has taken another's place, while who does it to whom is the same."""

from __future__ import annotations

from collections.abc import Iterator

from ..settings import CHANGES_NEAR_ENOUGH
from .align_words import Aligned
from .kinds import Finding
from .likeness import meaning, words_alike
from .roles import entity
from .status import GOVERNING, rank_name, ranks
from .thesaurus import kinship
from .units import Unit
from .vocabulary import classes


def act_findings(aligned: Aligned) -> Iterator[Finding]:
    """Yield acts of another class, and acts only called for or considered that are told as done."""
    yield from _exchanged(aligned)
    yield from _done(aligned)


def _exchanged(aligned: Aligned) -> Iterator[Finding]:
    """A verb of one class has become an unrelated one of another; who does it to whom is the same."""
    a, b = aligned.original, aligned.copy
    for i, j in aligned.replaced.items():
        u, v = a[i], b[j]
        if u.pos != "VERB" or v.pos != "VERB" or not (_classed(u) and _classed(v)):
            continue
        kept = any(_kept_with(aligned, k, i, j) for k in range(len(a)))
        if not kept or not _one_doer(aligned, i, j) or kinship(u.key, v.key):
            continue
        if words_alike(u.key, v.key) or meaning(u.key, v.key) >= CHANGES_NEAR_ENOUGH:
            continue
        told = f"What was done is another thing: “{u.text}” has become “{v.text}”."
        yield Finding("event-status", "major", (i,), (j,), told)


def _done(aligned: Aligned) -> Iterator[Finding]:
    """What was only called for, considered or planned has become an act that is told as done."""
    a, b = aligned.original, aligned.copy
    for i, j in aligned.replaced.items():
        u, v = a[i], b[j]
        one = ranks(u.key) & GOVERNING
        if u.pos != "VERB" or v.pos != "VERB" or not one or _classed(v) or kinship(u.key, v.key):
            continue
        had = any(w.head == j and w.key == "have" for w in b)
        object_kept = any(
            w.head == i and w.relation == "obj" and b[aligned.same[k]].head == j
            for k, w in enumerate(a)
            if k in aligned.same
        )
        if object_kept and (had or v.tag == "VBD") and not words_alike(u.key, v.key):
            told = f"What is {rank_name(one)} has become done: “{u.text}”, “{v.text}”."
            yield Finding("event-status", "major", (i,), (j,), told)


def _classed(unit: Unit) -> bool:
    return bool(ranks(unit.key)) or unit.key in classes("reporting")


def _one_doer(aligned: Aligned, i: int, j: int) -> bool:
    """Whether two verbs have subjects that name one bearer."""
    a, b = aligned.original, aligned.copy
    ours = [k for k, w in enumerate(a) if w.head == i and w.relation == "nsubj"]
    theirs = [k for k, w in enumerate(b) if w.head == j and w.relation == "nsubj"]
    if not ours or not theirs:
        return False
    bearer = entity(b, theirs[0])
    return any(aligned.same.get(k) in bearer for k in entity(a, ours[0]))


def _kept_with(aligned: Aligned, k: int, i: int, j: int) -> bool:
    """Whether a word is what one verb is done to, or about, and its counterpart that of the other."""
    image = aligned.same.get(k)
    if image is None or k == i or aligned.original[k].head != i or aligned.copy[image].head != j:
        return False
    one, other = aligned.original[k].relation, aligned.copy[image].relation
    return {one, other} <= {"obj", "obl", "iobj", "ccomp", "xcomp", "advcl"}
