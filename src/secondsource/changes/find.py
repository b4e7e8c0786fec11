"""``find_changes``: the changes of meaning between two versions of a passage, and of two reports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ..trace import Passage
from .align_words import Aligned, align_units
from .cascade import findings
from .garble import broken_marks
from .kinds import Change, Finding, Manner, Version
from .manner import manner_of
from .sentences import counts, is_cut, unmatched
from .units import Units, units_of


def find_changes(passage: Passage, copy: Version, original: Version) -> tuple[Change, ...]:
    """Return what a copy changed in the meaning of a passage, in the order of its text."""
    aligned = _aligned(passage, copy, original)
    if aligned is None:
        return ()
    return _of_passage(passage, aligned, copy, original, manner_of([aligned], copy, original))


def _aligned(passage: Passage, copy: Version, original: Version) -> Aligned | None:
    """Return the two versions of a passage, word by word; ``None`` where they are the same."""
    old = original.text[passage.original_start : passage.original_end]
    if old == copy.text[passage.start : passage.end]:
        return None
    ours = units_of(original, passage.original_start, passage.original_end)
    return align_units(ours, units_of(copy, passage.start, passage.end))


def _of_passage(
    passage: Passage, aligned: Aligned, copy: Version, original: Version, manner: Manner
) -> tuple[Change, ...]:
    old = original.text[passage.original_start : passage.original_end]
    new = copy.text[passage.start : passage.end]
    found = [_change(finding, aligned, passage) for finding in findings(aligned, manner)]
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
    aligned = [(p, _aligned(p, copy, original)) for p in listed]
    manner = manner_of([a for _, a in aligned if a is not None], copy, original)
    found = [
        change
        for p, a in aligned
        if a is not None
        for change in _of_passage(p, a, copy, original, manner)
    ]
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
