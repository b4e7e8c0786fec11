"""Events: one coded mention of an act, by the PLOVER manual, with its status."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .content import content_id

Category = Literal[
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "CONCEDE",
    "COOPERATE",
    "AID",
    "RETREAT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
]
Status = Literal[
    "happened",
    "ongoing",
    "planned",
    "threatened",
    "called-for",
    "alleged",
    "denied",
    "hypothetical",
    "negated",
]


@dataclass(frozen=True, slots=True)
class Event:
    """One coded mention of an act.

    The span is the trigger: the verb, noun or few words that carry the act. ``actors``, ``recipients``,
    ``place`` and ``says`` are entities of the report; ``since`` and ``until`` the days, ``None`` where the
    report does not justify any; ``quotation`` the id of the quotation that it stands in. ``reasons``
    name the rule, the words that fired it, and what decided the status.
    """

    report: str
    start: int
    end: int
    text: str
    category: Category
    mode: str | None = None
    contexts: tuple[str, ...] = ()
    actors: tuple[int, ...] = ()
    recipients: tuple[int, ...] = ()
    status: Status = "happened"
    since: str | None = None
    until: str | None = None
    place: int | None = None
    killed: int | None = None
    wounded: int | None = None
    detained: int | None = None
    displaced: int | None = None
    weapon: str | None = None
    says: int | None = None
    quotation: str | None = None
    rule: str = ""
    reasons: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The same act at the same words of the same report is the same event."""
        return content_id(
            "event", self.report, self.start, self.end, self.category, self.mode or ""
        )
