"""``find_changes``: the changes of meaning between two versions of a passage, and of two reports.

A cascade; what an earlier detector has claimed, a later one leaves alone, save that quotations are
compared strictly:

1. numbers, times, names, who does what, loaded words, who says so;
2. negation, modality, the status of acts;
3. residues of another tongue, wrong senses, broken marks;
4. words altered inside quotation marks;
5. what is left of the hunks: garbles, omissions, additions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ..trace import Passage
from .align_words import Aligned, align_units
from .attribution import attribution_findings
from .garble import broken_marks, garble_findings
from .hunks import hunks_of
from .kinds import Change, Finding, Version
from .loaded import loaded_findings
from .modality import modality_findings
from .names import name_findings
from .negation import negation_findings
from .numbers import number_findings
from .quotations import quotation_findings
from .residue import residue_findings
from .roles import role_findings
from .sentences import counts, is_cut, unmatched
from .status import status_findings
from .times import time_findings
from .units import Units, units_of


def find_changes(passage: Passage, copy: Version, original: Version) -> tuple[Change, ...]:
    """Return what a copy changed in the meaning of a passage, in the order of its text."""
    old = original.text[passage.original_start : passage.original_end]
    new = copy.text[passage.start : passage.end]
    if old == new:
        return ()
    ours = units_of(original, passage.original_start, passage.original_end)
    theirs = units_of(copy, passage.start, passage.end)
    aligned = align_units(ours, theirs)
    found = [_change(finding, aligned, passage) for finding in findings(aligned)]
    for start, end, told in broken_marks(old, new):
        at = _place(aligned, passage, start + passage.start)
        found.append(
            Change(
                passage.report,
                start + passage.start,
                end + passage.start,
                passage.original,
                at,
                at,
                "garble",
                "minor",
                told,
            )
        )
    return tuple(sorted(set(found), key=lambda c: (c.start, c.end, c.original_start, c.kind)))


def _place(aligned: Aligned, passage: Passage, start: int) -> int:
    """Return where in the original a place of the copy would be."""
    before = [i for i, j in aligned.image.items() if aligned.copy[j].start <= start]
    return aligned.original[max(before)].end if before else passage.original_start


def changes_between(
    passages: Iterable[Passage], versions: Mapping[str, Version], *, partial: bool = False
) -> tuple[Change, ...]:
    """Return all changes of one copy against its original, by the passages that align the two.

    ``versions`` are the analysed reports by id. With ``partial`` the copy took a passage only, so that
    sentences of one report alone are no omissions and no additions.
    """
    listed = sorted(passages, key=lambda p: (p.start, p.original_start))
    if not listed:
        return ()
    copy, original = versions[listed[0].report], versions[listed[0].original]
    found = [change for p in listed for change in find_changes(p, copy, original)]
    if not partial:
        found += _sentences(listed, copy, original)
    return tuple(sorted(found, key=lambda c: (c.start, c.end, c.original_start, c.kind)))


def _sentences(listed: Sequence[Passage], copy: Version, original: Version) -> Iterator[Change]:
    """Yield sentences left out and put in; where sentences swapped places nothing is told."""
    head = listed[0]
    left_out = list(unmatched(original, [(p.original_start, p.original_end) for p in listed]))
    cut = is_cut(original, left_out)
    for start, end in left_out:
        if counts(original, (start, end), cut=cut):
            at = max((p.end for p in listed if p.original_end <= start), default=0)
            yield Change(
                head.report,
                at,
                at,
                head.original,
                start,
                end,
                "omission",
                "major",
                "The copy leaves the sentence out.",
            )
    for start, end in unmatched(copy, [(p.start, p.end) for p in listed]):
        if counts(copy, (start, end)):
            at = max((p.original_end for p in listed if p.end <= start), default=0)
            yield Change(
                head.report,
                start,
                end,
                head.original,
                at,
                at,
                "addition",
                "major",
                "The copy adds the sentence.",
            )


def findings(aligned: Aligned) -> list[Finding]:
    """Return what the detectors see in two aligned passages, in the order of the cascade."""
    hunks = hunks_of(aligned)
    cascade = (
        number_findings(aligned),
        time_findings(aligned),
        name_findings(aligned),
        role_findings(aligned),
        loaded_findings(aligned, hunks),
        attribution_findings(aligned),
        negation_findings(aligned),
        modality_findings(aligned),
        status_findings(aligned, hunks),
        garble_findings(aligned),
    )
    kept: list[Finding] = []
    ours: set[int] = set()
    theirs: set[int] = set()
    for detector in cascade:
        _take(detector, kept, ours, theirs)
    _take(quotation_findings(aligned, hunks), kept, ours, theirs)
    _take(residue_findings(aligned, hunks, ours, theirs), kept, ours, theirs)
    return kept


def _take(found: Iterable[Finding], kept: list[Finding], ours: set[int], theirs: set[int]) -> None:
    """Keep findings of which no word has been claimed on a side that they have."""
    for finding in list(found):
        if any(i in ours for i in finding.original) or any(j in theirs for j in finding.copy):
            continue
        kept.append(finding)
        ours.update(finding.original)
        theirs.update(finding.copy)


def _change(finding: Finding, aligned: Aligned, passage: Passage) -> Change:
    a, b = aligned.original, aligned.copy
    start, end = _span(b, finding.copy) or _gap(b, finding.original, aligned.image, passage.start)
    begun, ended = _span(a, finding.original) or _gap(
        a, finding.copy, aligned.back, passage.original_start
    )
    return Change(
        passage.report,
        start,
        end,
        passage.original,
        begun,
        ended,
        finding.kind,
        finding.severity,
        finding.explanation,
    )


def _span(units: Units, indexes: Sequence[int]) -> tuple[int, int] | None:
    if not indexes:
        return None
    return min(units[k].start for k in indexes), max(units[k].end for k in indexes)


def _gap(
    units: Units, others: Sequence[int], image: Mapping[int, int], default: int
) -> tuple[int, int]:
    """Return the empty span at which words of the other version would stand."""
    before = [image[k] for k in range(min(others, default=0)) if k in image]
    at = units[before[-1]].end if before else default
    return at, at
