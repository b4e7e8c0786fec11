"""The tracer: reports are fed to it in the order of the record, each is compared with those before."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable

from ..data import Copy, Passage, Report
from ..settings import TRACE_PROFILES_KEPT, TRACE_REPRINT_SHARE
from .candidates import Candidates, Question
from .compare import Traced, compare
from .ordinary import OrdinarySentences
from .profile import Profile, profile

Load = Callable[[str], Report]
"""Returns the report with an id: from the record, or from a table in memory."""


class Tracer:
    """Finds what a report shares with those fed before it.

    It holds an index and the last ``TRACE_PROFILES_KEPT`` reports; older ones are loaded again when
    they are to be compared. The same reports in the same order give the same answers, so that a
    tracer of a record that is opened again is made by :meth:`learn`.
    """

    def __init__(self, load: Load) -> None:
        self._load = load
        self._candidates = Candidates()
        self._ordinary = OrdinarySentences()
        self._profiles: OrderedDict[str, Profile] = OrderedDict()

    def add(self, report: Report) -> Traced:
        """Compare a report with those before it, then enter it."""
        asked = self._candidates.question(profile(report))
        rarity = self._candidates.rarity
        found = [
            compare(self._profile(other), asked.profile, rarity, self._ordinary)
            for other in self._candidates.find(asked)
        ]
        copies = tuple(copy for traced in found for copy in traced.copies)
        passages = tuple(passage for traced in found for passage in traced.passages)
        self._enter(asked, copies)
        return Traced(copies, passages)

    def learn(self, report: Report, copies: Iterable[Copy]) -> None:
        """Enter a report whose copies are known, as :meth:`add` found them; compares nothing."""
        self._enter(self._candidates.question(profile(report)), tuple(copies))

    def _enter(self, asked: Question, copies: tuple[Copy, ...]) -> None:
        """Enter a report; a reprint is found through its original, and copies are no boilerplate."""
        mine = asked.profile.id
        reprint = any(copy.report == mine and _is_reprint(copy) for copy in copies)
        self._candidates.add(asked, findable=not reprint)
        if all(copy.partial for copy in copies):
            self._ordinary.add(asked.profile)
        self._keep(asked.profile)

    def _profile(self, report: str) -> Profile:
        found = self._profiles.get(report)
        if found is None:
            found = profile(self._load(report))
        self._keep(found)
        return found

    def _keep(self, found: Profile) -> None:
        self._profiles[found.id] = found
        self._profiles.move_to_end(found.id)
        if len(self._profiles) > TRACE_PROFILES_KEPT:
            self._profiles.popitem(last=False)


def _is_reprint(copy: Copy) -> bool:
    """Say whether nothing tells a copy's text from its original's."""
    return copy.kind == "verbatim" and min(copy.share, copy.taken) >= TRACE_REPRINT_SHARE


def trace(reports: Iterable[Report]) -> Traced:
    """Trace reports in memory, in their order."""
    listed = {report.id: report for report in reports}
    tracer = Tracer(listed.__getitem__)
    copies: list[Copy] = []
    passages: list[Passage] = []
    for report in listed.values():
        found = tracer.add(report)
        copies += found.copies
        passages += found.passages
    return Traced(tuple(copies), tuple(passages))
