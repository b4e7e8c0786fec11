"""Two reports to a copy and its passages, or to nothing: align, measure, decide, judge the direction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..data import Copy, Passage, Report
from ..settings import TRACE_FAMILY_SHARE, TRACE_MOVED_LIKENESS, TRACE_REUSED_LIKENESS
from .align import Alignment, align
from .decide import Verdict, decide
from .details import details
from .direction import Evidence, Judgement, judge
from .measure import Ordinary, measure
from .profile import Profile
from .rarity import Rarity
from .residues import residues


@dataclass(frozen=True, slots=True)
class Traced:
    """What was found of a report: the reports it shares text with, and the passages."""

    copies: tuple[Copy, ...] = ()
    passages: tuple[Passage, ...] = ()


def compare(earlier: Profile, later: Profile, rarity: Rarity, ordinary: Ordinary) -> Traced:
    """Say what two reports share, and who took it from whom; empty where they are independent.

    ``earlier`` and ``later`` is the order in which they came into the record: it decides nothing but
    which is called the copy where no sign tells.
    """
    if not earlier.spans or not later.spans:
        return Traced()
    alignment = align(earlier, later, rarity)
    found = measure(alignment, rarity, ordinary)
    verdict = decide(found)
    if verdict is None:
        return Traced()
    names = _names(earlier.report, later.report)
    one = Evidence(names[0], earlier.report, residues(earlier.report.text), found.a.covered)
    other = Evidence(names[1], later.report, residues(later.report.text), found.b.covered)
    judgement = judge(one, other, found, verdict, details(alignment))
    copy = _copy(alignment, verdict, judgement)
    passages = tuple(_passages(alignment, copy, swapped=judgement.swapped))
    return Traced((copy,), passages)


def _names(one: Report, other: Report) -> tuple[str, str]:
    """Return what two reports are called in reasons: their outlets where these differ, else their pages."""
    if one.outlet and other.outlet and one.outlet != other.outlet:
        return one.outlet, other.outlet
    return one.page_name, other.page_name


def _copy(alignment: Alignment, verdict: Verdict, judgement: Judgement) -> Copy:
    a, b = alignment.a, alignment.b
    blocks = [block for block in alignment.blocks if block.score >= TRACE_REUSED_LIKENESS]
    a_share = sum(block.a_end - block.a_start for block in blocks) / len(a.sentences)
    b_share = sum(block.b_end - block.b_start for block in blocks) / len(b.sentences)
    if judgement.swapped:
        a, b, a_share, b_share = b, a, b_share, a_share
    partial = verdict.partial or b_share < TRACE_FAMILY_SHARE
    own = (f"{1 - b_share:.0%} of the later report's sentences are its own",) if partial else ()
    return Copy(
        report=b.id,
        original=a.id,
        kind=verdict.kind,
        direction=judgement.direction,
        share=round(b_share, 3),
        reasons=verdict.reasons + own + judgement.reasons,
        taken=round(a_share, 3),
        partial=partial,
        score=verdict.score,
    )


def _passages(alignment: Alignment, copy: Copy, *, swapped: bool) -> Iterator[Passage]:
    """Yield the aligned runs in the order of the copy; of partial reuse, only what is surely reused."""
    least = TRACE_MOVED_LIKENESS if copy.partial else 0.0
    rows: list[Passage] = []
    for block in alignment.blocks:
        if block.score < least:
            continue
        a = _span(alignment.a, block.a_start, block.a_end)
        b = _span(alignment.b, block.b_start, block.b_end)
        mine, theirs = (a, b) if swapped else (b, a)
        rows.append(Passage(copy.report, *mine, copy.original, *theirs, round(block.score, 3)))
    yield from sorted(rows, key=lambda row: row.start)


def _span(profile: Profile, start: int, end: int) -> tuple[int, int]:
    return profile.sentences[start].start, profile.sentences[end - 1].end
