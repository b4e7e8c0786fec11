"""Which of two reports took the text from the other, or whether both took it from one that is not here.

Signs are gathered, each for one of the two as the earlier text or for an unseen original, each with
points and a sentence. What outweighs decides; where signs are few or balance, the answer is
``unknown``. Signs that point both ways strongly mean siblings: a text that is clearly machine-made
but was published before the other cannot be its source, nor its copy.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..data import CopyDirection, Report
from ..settings import (
    TRACE_CUT_COVERED,
    TRACE_DETAILS,
    TRACE_DIRECTION_POINTS,
    TRACE_FULL_COVERED,
    TRACE_RESIDUES,
    TRACE_SIBLING_POINTS,
    TRACE_SWAPS,
    TRACE_SWAPS_GAP,
)
from .dates import days_said, window
from .decide import Verdict
from .details import Details
from .measure import Measure
from .residues import Residue
from .vocabulary import word_set


@dataclass(frozen=True, slots=True)
class Evidence:
    """One report of a pair: what to call it, its fields, the residues in it, how much is covered."""

    name: str
    report: Report
    residues: tuple[Residue, ...]
    covered: float


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign: for ``a`` or ``b`` as the earlier text, or for an ``unseen`` original."""

    speaks_for: str
    points: float
    reason: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """Who copied whom. ``swapped``: the copy is ``a``; else ``b`` is the copy, or comes later."""

    direction: CopyDirection
    swapped: bool
    reasons: tuple[str, ...]


def judge(
    a: Evidence, b: Evidence, found: Measure, verdict: Verdict, details: Details
) -> Judgement:
    """Weigh all signs of a pair."""
    signs = [
        *_dates(a, b),
        *_credits(a, b),
        *_marks(a, b),
        *_residues(a, b, verdict),
        *_completeness(a, b, found),
        *_details(a, b, details, verdict),
        *_swaps(a, b, details),
        *_unseen(a, b, verdict),
    ]
    points = {key: sum(s.points for s in signs if s.speaks_for == key) for key in ("a", "b")}
    unseen = sum(s.points for s in signs if s.speaks_for == "unseen")
    torn = min(points.values()) >= TRACE_SIBLING_POINTS and verdict.kind == "reworded"
    lead = abs(points["a"] - points["b"])
    reasons = tuple(sign.reason for sign in signs)
    if torn or (unseen >= TRACE_SIBLING_POINTS and unseen > lead):
        if torn:
            reasons += ("the signs contradict each other: both come from a text that is not here",)
        return Judgement("sibling", _comes_later(a, b), reasons)
    if lead >= TRACE_DIRECTION_POINTS:
        return Judgement("copy-of", points["b"] > points["a"], reasons)
    return Judgement("unknown", _comes_later(a, b), (*reasons, "which came first cannot be told"))


def _comes_later(a: Evidence, b: Evidence) -> bool:
    """Say whether ``a`` is better called the copy where neither is: it is worse kept, or later."""
    if len(a.residues) != len(b.residues):
        return len(a.residues) > len(b.residues)
    return window(b.report).before(window(a.report))


def _dates(a: Evidence, b: Evidence) -> Iterator[Sign]:
    for key, one, other in (("a", a, b), ("b", b, a)):
        if window(one.report).before(window(other.report)):
            stated = bool(one.report.published and other.report.published)
            yield Sign(
                key,
                2.0 if stated else 1.5,
                f"{one.name} was published {days_said(one.report)}, "
                f"{other.name} {days_said(other.report)}",
            )
        elif _restamped_later(one.report, other.report):
            yield Sign(
                key,
                1.5,
                f"{one.name} was published {days_said(one.report)}, {other.name} carries only "
                f"{(other.report.updated or '')[:10]} as the day of its last update",
            )


def _restamped_later(one: Report, other: Report) -> bool:
    """Say whether a report states its day and the other only that it was updated later."""
    return bool(
        one.published
        and not other.published
        and other.updated
        and one.published[:10] < other.updated[:10]
    )


def _credits(a: Evidence, b: Evidence) -> Iterator[Sign]:
    """Agency credits: the agency's own text is the source; one that credits it stands nearer to it."""
    for key, one, other in (("a", a, b), ("b", b, a)):
        mine, theirs = one.report, other.report
        if _own_wire(mine) and not _own_wire(theirs):
            yield Sign(key, 2.0, f"{one.name} is {mine.agency}'s own page")
        elif mine.agency and not theirs.agency:
            yield Sign(key, 1.0, f"{one.name} credits {mine.agency}, {other.name} credits nobody")


def _own_wire(report: Report) -> bool:
    """Say whether a report stands on its agency's own page ("Halyard", "Halyard News Agency")."""
    return bool(report.agency and (report.outlet or "").startswith(report.agency))


def _marks(a: Evidence, b: Evidence) -> Iterator[Sign]:
    """Marks of own reporting that only one of the two has."""
    for key, one, other in (("a", a, b), ("b", b, a)):
        if one.report.dateline and not other.report.dateline:
            yield Sign(key, 1.0, f"only {one.name} has a dateline ({one.report.dateline})")
        if _reporter(one.report) and not _reporter(other.report):
            yield Sign(key, 1.0, f"only {one.name} names its reporter ({one.report.byline})")


def _reporter(report: Report) -> bool:
    """Say whether a byline names a person rather than a desk."""
    words = {word.strip(".,").casefold() for word in (report.byline or "").split()}
    return bool(words) and words.isdisjoint(word_set("marks", "desks"))


def _residues(a: Evidence, b: Evidence, verdict: Verdict) -> Iterator[Sign]:
    """Traces of a machine in one of the two; in both, neither is the source."""
    if min(len(a.residues), len(b.residues)) >= TRACE_RESIDUES and verdict.kind == "reworded":
        yield Sign("unseen", 2.0, "both carry residues of machine rewording")
        return
    for key, one, other in (("a", a, b), ("b", b, a)):
        extra = len(other.residues) - len(one.residues)
        if extra >= TRACE_RESIDUES:
            first = other.residues[0]
            text = other.report.text[max(0, first.start - 12) : first.end + 12].replace("\n", " ")
            yield Sign(
                key,
                min(2.0, 1.0 + 0.25 * extra),
                f"{other.name} carries {len(other.residues)} residues of machine rewording, "
                f"such as {first.what} (“{text.strip()}”); {one.name} {len(one.residues)}",
            )


def _completeness(a: Evidence, b: Evidence, found: Measure) -> Iterator[Sign]:
    for key, one, other in (("a", a, b), ("b", b, a)):
        if (
            other.covered >= TRACE_FULL_COVERED
            and one.covered <= TRACE_CUT_COVERED
            and found.ordered >= TRACE_FULL_COVERED
        ):
            same = one.report.outlet is not None and one.report.outlet == other.report.outlet
            yield Sign(
                key,
                2.0 if same else 1.0,
                f"{other.covered:.0%} of {other.name} stands in {one.name}, of which only "
                f"{one.covered:.0%} stands in the former: it was cut"
                + (", and both are of one outlet" if same else ""),
            )


def _details(a: Evidence, b: Evidence, details: Details, verdict: Verdict) -> Iterator[Sign]:
    """Names and numbers that aligned sentences of one have and the other lost."""
    if verdict.kind == "verbatim":
        return
    sides = ((a, b, details.only_a, details.only_b), (b, a, details.only_b, details.only_a))
    for key, (one, other, kept, lost) in zip("ab", sides, strict=True):
        if len(kept) >= TRACE_DETAILS and len(kept) >= 2 * len(lost) + 1:
            listed = ", ".join(kept[:4])
            yield Sign(key, 0.5, f"{other.name} lost names or numbers of {one.name} ({listed})")


def _swaps(a: Evidence, b: Evidence, details: Details) -> Iterator[Sign]:
    """Words of one that the other replaced by rarer ones throughout."""
    if min(details.words_a, details.words_b) < TRACE_SWAPS:
        return
    gap = details.ordinary_a - details.ordinary_b
    if abs(gap) >= TRACE_SWAPS_GAP:
        one, other = (a, b) if gap > 0 else (b, a)
        shares = sorted((details.ordinary_a, details.ordinary_b))
        yield Sign(
            "a" if gap > 0 else "b",
            0.75,
            f"where the words differ, {shares[1]:.0%} of those of {one.name} are ordinary in news, "
            f"of {other.name} {shares[0]:.0%}",
        )


def _unseen(a: Evidence, b: Evidence, verdict: Verdict) -> Iterator[Sign]:
    """Signs that neither is the source."""
    one, other = a.report, b.report
    if one.agency and one.agency == other.agency and not (_own_wire(one) or _own_wire(other)):
        yield Sign("unseen", 3.0, f"both credit {one.agency}, whose own page is not in the pile")
    bare = [not (r.dateline or r.agency or _reporter(r)) for r in (one, other)]
    if all(bare) and verdict.kind == "reworded":
        yield Sign(
            "unseen",
            2.0,
            "neither shows a mark of own reporting: no dateline, no reporter's name, no agency",
        )
