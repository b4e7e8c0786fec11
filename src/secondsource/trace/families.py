"""Families: reports that go back to one text, with the likeliest origin and the first appearance."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ..data import Copy, Family, Report
from ..settings import TRACE_FAMILY_SHARE
from .dates import days_said, window


def families(copies: Iterable[Copy], reports: Iterable[Report]) -> tuple[Family, ...]:
    """Group all reports into families, in the order of the reports; one that copies nobody is alone.

    Only sound pairs join: the copy must consist for the greater part of what it took. A round-up of
    two stories thus joins neither with the other, and a paragraph taken over joins nothing.
    """
    listed = {report.id: report for report in reports}
    sound = [
        copy for copy in copies if _joins(copy) and {copy.report, copy.original} <= set(listed)
    ]
    within: defaultdict[str, list[Copy]] = defaultdict(list)
    groups = _Groups(listed)
    for copy in sound:
        groups.join(copy.report, copy.original)
    for copy in sound:
        within[groups.root(copy.report)].append(copy)
    return tuple(
        _family([listed[report] for report in members], within[root])
        for root, members in groups.members().items()
    )


def main_copies(copies: Iterable[Copy], found: Iterable[Family]) -> tuple[Copy, ...]:
    """Return the copies worth listing: for each report the one that leads to its family's origin.

    Where the origin is unknown, the surest; partial reuse is listed as well, unless it comes from
    the report's own family.
    """
    home = {report: family for family in found for report in family.reports}
    best: dict[str, Copy] = {}
    partial: list[Copy] = []
    for copy in copies:
        same = home.get(copy.report) == home.get(copy.original)
        if not same:
            partial.append(copy)
        elif copy.report not in best or _rank(copy, home) > _rank(best[copy.report], home):
            best[copy.report] = copy
    return (*best.values(), *partial)


def _rank(copy: Copy, home: Mapping[str, Family]) -> tuple[bool, bool, float]:
    family = home.get(copy.report)
    to_origin = family is not None and family.origin == copy.original
    return to_origin, copy.direction == "copy-of", copy.score


def _joins(copy: Copy) -> bool:
    """Say whether a pair may join: by the copy's share, or, where it is open who copied, by both."""
    if copy.partial:
        return False
    held = copy.share if copy.direction == "copy-of" else min(copy.share, copy.taken)
    return held >= TRACE_FAMILY_SHARE


class _Groups:
    """Disjoint sets of reports (union by the earlier one, with path halving)."""

    def __init__(self, reports: Iterable[str]) -> None:
        self._order = {report: number for number, report in enumerate(reports)}
        self._parent = {report: report for report in self._order}

    def root(self, report: str) -> str:
        while self._parent[report] != report:
            self._parent[report] = self._parent[self._parent[report]]
            report = self._parent[report]
        return report

    def join(self, one: str, other: str) -> None:
        first, second = sorted((self.root(one), self.root(other)), key=self._order.__getitem__)
        self._parent[second] = first

    def members(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for report in self._parent:
            found.setdefault(self.root(report), []).append(report)
        return found


def _family(members: Sequence[Report], copies: Sequence[Copy]) -> Family:
    origin, reasons = _origin(members, copies)
    first = _first(members, origin)
    agency = _agency(members, origin)
    if len(members) > 1 and first is not None:
        reasons += (f"first seen {days_said(first)}: {first.outlet or first.page_name}",)
    if agency and len(members) > 1:
        reasons += (f"{agency} is credited",)
    head = origin or first or members[0]
    return Family(
        id=head.id,
        reports=tuple(report.id for report in members),
        origin=origin.id if origin else None,
        first=first.id if first else None,
        agency=agency,
        reasons=reasons,
    )


def _origin(
    members: Sequence[Report], copies: Sequence[Copy]
) -> tuple[Report | None, tuple[str, ...]]:
    """Return the report that others were copied from and that copies none itself, if one stands out."""
    if len(members) == 1:
        return members[0], ()
    taken = {copy.report for copy in copies if copy.direction == "copy-of"}
    given = Counter(copy.original for copy in copies if copy.direction == "copy-of")
    roots = [report for report in members if given[report.id] and report.id not in taken]
    if not roots:
        return None, ("no report of the family can be told to be the source of the others",)
    roots.sort(key=lambda report: (-given[report.id], window(report).first))
    best = roots[0]
    if len(roots) > 1 and given[roots[1].id] == given[best.id]:
        names = " and ".join(report.outlet or report.page_name for report in roots[:2])
        return None, (f"{names} are equally likely sources",)
    name = best.outlet or best.page_name
    count = given[best.id]
    taken_from = f"{count} report was" if count == 1 else f"{count} reports were"
    return best, (f"{taken_from} taken from {name}, which was taken from none",)


def _first(members: Sequence[Report], origin: Report | None) -> Report | None:
    """Return the report whose window of publication closes first; ``None`` where none closes.

    Of several on one day it is the origin, else the one fed first.
    """
    dated = [report for report in members if window(report).known]
    return min(dated, key=lambda report: (window(report).last, report is not origin), default=None)


def _agency(members: Sequence[Report], origin: Report | None) -> str | None:
    if origin is not None and origin.agency:
        return origin.agency
    counted = Counter(_credited(members))
    return counted.most_common(1)[0][0] if counted else None


def _credited(members: Sequence[Report]) -> Iterator[str]:
    yield from (report.agency for report in members if report.agency)
