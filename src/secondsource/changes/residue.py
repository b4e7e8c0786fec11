"""What no other detector has claimed of a hunk: words replaced, lost or added that carry meaning."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from ..settings import (
    CHANGES_ALIKE,
    CHANGES_CLAUSE_WORDS,
    CHANGES_EDITED_SHARE,
    CHANGES_KEPT_SHARE,
    CHANGES_NEAR_ENOUGH,
    CHANGES_SURELY_ALIKE,
)
from .align_words import Aligned, is_content
from .hunks import Hunk, is_light
from .kinds import Finding, Manner, Severity
from .likeness import likeness, meaning
from .negation import is_negative
from .thesaurus import kinship
from .times import is_date
from .units import Unit, Units
from .vocabulary import classes, word_set, wrong_senses

_HEAVY = frozenset({"NOUN", "VERB", "ADJ", "PROPN", "NUM"})


def residue_findings(
    aligned: Aligned,
    hunks: tuple[Hunk, ...],
    ours: Collection[int],
    theirs: Collection[int],
    manner: Manner,
) -> Iterator[Finding]:
    """Yield garbles, omissions and additions; ``ours`` and ``theirs`` are claimed by others.

    In a free copy a word in the place of another, or one word more or less, is no evidence.
    """
    for hunk in hunks:
        lost = [i for i in hunk.original if i not in ours]
        gained = [j for j in hunk.copy if j not in theirs]
        claimed = len(lost) < len(hunk.original) or len(gained) < len(hunk.copy)
        if not claimed and not _alike_phrases(aligned, hunk):
            yield from _rest(aligned, Hunk(tuple(lost), tuple(gained)), manner)


def _rest(aligned: Aligned, hunk: Hunk, manner: Manner) -> Iterator[Finding]:
    """Yield what a hunk that nobody has claimed says otherwise, no longer, or in addition."""
    kept = _kept_share(aligned, hunk)
    if kept < CHANGES_KEPT_SHARE:
        return
    a, b = aligned.original, aligned.copy
    heavy = [i for i in hunk.original if weighs(a[i])]
    others = [j for j in hunk.copy if weighs(b[j])]
    if heavy and others:
        pairs = [(a[i].key, b[j].key) for i in hunk.original for j in hunk.copy]
        near = max(meaning(one, other) for one, other in pairs)
        if any(pair in wrong_senses() for pair in pairs):
            yield _garble(aligned, hunk, "major")
        elif near >= CHANGES_NEAR_ENOUGH or any(_kin(one, other) for one, other in pairs):
            return
        elif len(heavy) == len(others) == 1:
            if (
                not manner.free
                and kept >= CHANGES_EDITED_SHARE
                and aligned.replaced.get(heavy[0]) == others[0]
            ):
                yield _garble(aligned, hunk, "minor" if near > CHANGES_NEAR_ENOUGH / 2 else "major")
        elif len(others) >= len(heavy) + CHANGES_CLAUSE_WORDS - 1:
            yield from _one_sided(b, others, aligned, kept, manner, gone=False)
        elif len(heavy) >= len(others) + CHANGES_CLAUSE_WORDS - 1:
            yield from _one_sided(a, heavy, aligned, kept, manner, gone=True)
    elif heavy:
        yield from _one_sided(a, heavy, aligned, kept, manner, gone=True)
    elif others:
        yield from _one_sided(b, others, aligned, kept, manner, gone=False)


def _kept_share(aligned: Aligned, apart: Hunk) -> float:
    """Return the share of content words, of both versions, that have a counterpart, a hunk set apart."""
    settled = set(aligned.same.values())
    kept = [
        i in aligned.same
        for i, u in enumerate(aligned.original)
        if is_content(u) and i not in apart.original
    ]
    kept += [
        j in settled for j, v in enumerate(aligned.copy) if is_content(v) and j not in apart.copy
    ]
    return sum(kept) / max(1, len(kept))


def _alike_phrases(aligned: Aligned, hunk: Hunk) -> bool:
    """Whether two runs hold words that say the same, or are the same letters written apart."""
    a, b = aligned.original, aligned.copy
    if any(likeness(a[i], b[j]) >= CHANGES_ALIKE for i in hunk.original for j in hunk.copy):
        return True
    one, other = _letters(a, hunk.original), _letters(b, hunk.copy)
    return bool(one) and one == other


def _letters(units: Units, run: Collection[int]) -> str:
    return "".join(c for k in run for c in units[k].text.lower() if c.isalnum())


def _garble(aligned: Aligned, hunk: Hunk, severity: Severity) -> Finding:
    one = " ".join(aligned.original[i].text for i in hunk.original)
    other = " ".join(aligned.copy[j].text for j in hunk.copy)
    told = f"“{one}” has become “{other}”, which has another sense."
    return Finding("garble", severity, hunk.original, hunk.copy, told)


def _kin(one: str, other: str) -> bool:
    return kinship(one, other) in ("synonym", "near")


def weighs(unit: Unit) -> bool:
    """Whether a word alone says something that could be missed."""
    if unit.relation in ("case", "mark", "fixed") or _merely_says(unit.key):
        return False
    heavy = unit.pos in _HEAVY or unit.relation in ("nmod", "obj", "nsubj", "obl")
    return heavy and not is_light(unit.key) and unit.key not in word_set("light", "colour")


def _merely_says(key: str) -> bool:
    """Whether a verb only credits words to a speaker; to deny or to accuse says more."""
    return bool(
        classes("reporting").get(key, frozenset()) & {"neutral", "formal", "revealing", "warning"}
    )


def _one_sided(
    units: Units, heavy: list[int], aligned: Aligned, kept: float, manner: Manner, *, gone: bool
) -> Iterator[Finding]:
    """Yield a run that only one version has, where it says something that counts."""
    verb = units[heavy[0]]
    if not gone and len(heavy) == 1 and verb.pos == "VERB" and verb.relation != "amod":
        return  # a clause made explicit: "the motion introduced by"
    if _said_elsewhere(units, heavy, aligned, gone=gone):
        return
    known = manner.copy if gone else manner.original
    telling = any(
        tells(units, k, known) or (not manner.free and units[k].key in classes("status"))
        for k in heavy
    )
    if (
        not telling
        and len(heavy) < CHANGES_CLAUSE_WORDS
        and (manner.free or kept < CHANGES_EDITED_SHARE)
    ):
        return
    span = tuple(range(heavy[0], heavy[-1] + 1))
    text = " ".join(units[k].text for k in span)
    severity: Severity = "major" if telling else "minor"
    if gone:
        yield Finding("omission", severity, span, (), f"The copy leaves out “{text}”.")
    else:
        yield Finding("addition", severity, (), span, f"The copy adds “{text}”.")


def _said_elsewhere(units: Units, heavy: list[int], aligned: Aligned, *, gone: bool) -> bool:
    """Whether the other version holds each of these words, or one akin that is nothing's counterpart."""
    others = aligned.copy if gone else aligned.original
    settled = set(aligned.same.values()) if gone else set(aligned.same)
    return all(
        any(
            likeness(units[k], other) >= CHANGES_SURELY_ALIKE
            if n in settled
            else likeness(units[k], other) >= CHANGES_ALIKE
            or (is_content(other) and _kin(units[k].key, other.key))
            for n, other in enumerate(others)
        )
        for k in heavy
    )


def tells(units: Units, index: int, known: Collection[str] = ()) -> bool:
    """Whether a word alone states a fact: a figure or name that is no date, or a denial.

    A name that the other report has elsewhere, among its ``known`` words, states nothing new.
    """
    unit = units[index]
    if is_date(units, index) or unit.text.lower() in word_set("light", "numbers"):
        return False
    if unit.value is not None or is_negative(unit.key):
        return True
    named = unit.proper or unit.key.startswith("@")
    return named and not all(word in known for word in unit.text.lower().split())
