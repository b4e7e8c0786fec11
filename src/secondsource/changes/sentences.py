"""Sentences that only one version has: told where they hold something that counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..annotate import Sentence
from ..settings import (
    CHANGES_CUT_SENTENCES,
    CHANGES_CUT_SHARE,
    CHANGES_CUT_WEIGHT,
    CHANGES_SENTENCE_WEIGHT,
)
from .kinds import Version
from .units import Units, units_of
from .vocabulary import classes, word_set

Span = tuple[int, int]


def unmatched(version: Version, covered: Iterable[Span]) -> Iterator[Span]:
    """Yield the spans of sentences of which no part lies in a covered span."""
    spans = sorted(covered)
    for sentence in version.annotated.sentences:
        if not _touches(sentence, spans):
            yield sentence.start, sentence.end


def _touches(sentence: Sentence, spans: Sequence[Span]) -> bool:
    return any(start < sentence.end and sentence.start < end for start, end in spans)


def weight_of(units: Units) -> float:
    """Return how much a sentence tells: names, figures, hedges, negations, who says so."""
    if not units:
        return 0.0
    hedged = sum(u.key in classes("modality", "hedges") for u in units)
    said = sum(u.key in classes("reporting") and u.pos == "VERB" for u in units)
    denied = sum(u.key in ("not", "n't", "no", "never", "without") for u in units)
    return (
        sum(1.0 for u in units if u.value is not None)
        + sum(1.0 for u in units if u.proper or u.key.startswith("@"))
        + 1.5 * said
        + 1.5 * denied
        + hedged
    )


def is_cut(original: Version, left_out: Sequence[Span]) -> bool:
    """Whether so many sentences are left out that the copy is a shortened version."""
    total = len(original.annotated.sentences)
    return len(left_out) >= CHANGES_CUT_SENTENCES and len(left_out) >= CHANGES_CUT_SHARE * total


def counts(version: Version, span: Span, *, cut: bool = False) -> bool:
    """Whether a sentence that the other version lacks is worth telling.

    Of a shortened version only what contradicts is: a denial, an accusation, a warning, a demand.
    """
    units = units_of(version, *span)
    least = CHANGES_CUT_WEIGHT if cut else CHANGES_SENTENCE_WEIGHT
    return weight_of(units) >= least and (not cut or _contradicts(units))


def _contradicts(units: Units) -> bool:
    against = {"denying", "accusing", "warning", "doubtful"}
    return any(
        u.key in word_set("opposites", "cues")
        or (u.pos == "VERB" and classes("reporting").get(u.key, frozenset()) & against)
        or (u.pos == "VERB" and u.key in word_set("opposites", "demands"))
        for u in units
    )
