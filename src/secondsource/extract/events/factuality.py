"""The algebra of status: how what stands above an act composes with what is so far; and its word tables.

The operators are those of event factuality (Sauri and Pustejovsky, FactBank, 2009), with threats, demands
and plans told apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from ...data.events import Status
from .vocabulary import word_set, words

FACTUAL = frozenset({"happened", "ongoing"})
COMPOSED: dict[tuple[Status, Status], Status] = {
    ("planned", "negated"): "negated",
    ("planned", "denied"): "denied",
    ("planned", "alleged"): "alleged",
    ("planned", "threatened"): "threatened",
    ("planned", "called-for"): "called-for",
    ("planned", "hypothetical"): "hypothetical",
    ("hypothetical", "negated"): "negated",
    ("hypothetical", "denied"): "denied",
    ("hypothetical", "threatened"): "threatened",
    ("hypothetical", "alleged"): "alleged",
    ("called-for", "negated"): "negated",
    ("called-for", "denied"): "denied",
    ("threatened", "negated"): "negated",
    ("threatened", "denied"): "denied",
    ("alleged", "denied"): "denied",
    ("alleged", "negated"): "denied",
    ("alleged", "hypothetical"): "hypothetical",
    ("negated", "denied"): "alleged",
    ("negated", "threatened"): "threatened",
}
"""Inner and outer status -> what becomes of both; of pairs that are not here, the inner one stays."""


@dataclass(slots=True)
class Verdict:
    """The status so far, and why."""

    status: Status
    reasons: list[str]

    def turn(self, outer: Status, why: str) -> None:
        """Compose what stands above with what is so far."""
        new = compose(self.status, outer)
        if new != self.status:
            self.put(new, why)

    def put(self, status: Status, why: str) -> None:
        """Set the status, whatever it was."""
        self.status = status
        self.reasons.append(f"{status}: {why}")


def compose(inner: Status, outer: Status) -> Status:
    """Return the status of an act under an operator; what is nearer to the act mostly stays."""
    if inner in FACTUAL:
        return inner if outer == "happened" else outer
    if outer in FACTUAL:
        return inner
    return COMPOSED.get((inner, outer), inner)


@cache
def table(name: str) -> dict[str, Status]:
    """Return for each word of a table of ``words/status.yaml`` the status that it gives."""
    found: dict[str, Status] = {}
    for status, listed in words("status")[name].items():
        for word in listed:
            found.setdefault(word, status)
    return found


def listed(name: str) -> frozenset[str]:
    """Return a list of ``words/status.yaml``."""
    return word_set("status", name)
