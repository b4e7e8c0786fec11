"""Whether two reports share a text, wholly or in part, and how it was treated. Reasons in plain words."""

from __future__ import annotations

from dataclasses import dataclass

from ..data import CopyKind
from ..settings import (
    TRACE_COPY_SCORE,
    TRACE_EDITED_INTACT,
    TRACE_EDITED_WORDING,
    TRACE_EVIDENCE_LEAST,
    TRACE_PART_WORDS,
    TRACE_RUN_BLOCKS,
    TRACE_RUN_FULL,
    TRACE_RUN_USUAL,
    TRACE_RUN_WEIGHT,
    TRACE_SHORT_ORDER,
    TRACE_SHORT_WEIGHT,
    TRACE_SHORT_WORDING,
    TRACE_SHORT_WORDS,
    TRACE_VERBATIM_COVERED,
    TRACE_VERBATIM_WORDING,
)
from .measure import Measure, Side


@dataclass(frozen=True, slots=True)
class Verdict:
    """That two reports share a text: how surely, wholly or in part, and how it was treated."""

    score: float
    partial: bool
    kind: CopyKind
    reasons: tuple[str, ...]


def score(found: Measure) -> float:
    """Return how surely one report reuses the other as a whole, 0 to 1.

    It is the likeness of the report that is covered better, corrected by how much of it stands in
    one unbroken run: independent reports of one event agree in single sentences, here and there,
    while a copy follows its original sentence by sentence. Of a news flash all reports are alike, so
    that short ones must agree more, and in the order of their words: the facts they share anyway.
    """
    side = _better(found)
    if side.words == 0 or found.evidence < TRACE_EVIDENCE_LEAST:
        return 0.0
    run = min(1.0, found.run_words / max(side.words, 1.0))
    run *= min(1.0, found.run_blocks / TRACE_RUN_FULL)
    sure = side.likeness + TRACE_RUN_WEIGHT * (run - TRACE_RUN_USUAL)
    short = max(0.0, 1 - side.words / TRACE_SHORT_WORDS)
    sure -= short * TRACE_SHORT_WEIGHT
    sure -= short * TRACE_SHORT_ORDER * max(0.0, 1 - found.wording / TRACE_SHORT_WORDING)
    return max(0.0, min(1.0, sure))


def decide(found: Measure) -> Verdict | None:
    """Return the verdict on a pair; ``None`` where nothing shows that they share a text."""
    sure = score(found)
    whole = sure >= TRACE_COPY_SCORE
    if not whole and not _reuses_part(found):
        return None
    return Verdict(round(sure, 3), not whole, _kind(found, whole), _reasons(found, whole))


def _kind(found: Measure, whole: bool) -> CopyKind:
    """Return how the reused text was treated: left as it was, edited, or reworded throughout.

    A text that lost a large part was edited, even where the rest was left as it was.
    """
    wording = found.wording if whole else found.solid_wording
    cut = whole and min(found.a.covered, found.b.covered) < TRACE_VERBATIM_COVERED
    if wording >= TRACE_VERBATIM_WORDING:
        return "edited" if cut else "verbatim"
    if wording >= TRACE_EDITED_WORDING or (whole and found.intact >= TRACE_EDITED_INTACT):
        return "edited"
    return "reworded"


def _reuses_part(found: Measure) -> bool:
    """Say whether runs of sentences, outside quotations, are too long and too alike to be chance."""
    return found.solid_words >= TRACE_PART_WORDS


def _better(found: Measure) -> Side:
    return max(found.a, found.b, key=lambda side: side.likeness)


def _reasons(found: Measure, whole: bool) -> tuple[str, ...]:
    side = _better(found)
    said = [
        f"{side.covered:.0%} of the shorter report's own words stand in sentences that the other has too"
        if whole
        else f"partial reuse: {found.solid_blocks} sentences that follow one another "
        f"({found.solid_words:.0f} words) say the same, the rest does not"
    ]
    if whole and found.run_blocks >= TRACE_RUN_BLOCKS:
        said.append(
            f"the longest unbroken run is {found.run_blocks} sentences, "
            f"{found.run_likeness:.0%} alike on average"
        )
    if found.ordered < 1:
        said.append(f"{1 - found.ordered:.0%} of the shared sentences were moved")
    else:
        said.append("the shared sentences stand in the same order")
    said.append(_treatment(found))
    return tuple(said)


def _treatment(found: Measure) -> str:
    if found.intact >= 0.995:
        return "every shared sentence is word for word the same"
    if found.intact >= 0.05:
        return f"{found.intact:.0%} of the shared text was left as it was, the rest was changed"
    return f"no sentence was left as it was; {found.wording:.0%} of the words were kept in order"
