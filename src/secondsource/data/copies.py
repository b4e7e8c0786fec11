"""Which reports are copies, of what, and what the copy changed in meaning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

CopyKind = Literal["verbatim", "edited", "reworded"]
ChangeKind = Literal[
    "number",
    "name",
    "negation",
    "modality",
    "event-status",
    "loaded-word",
    "attribution",
    "agent-swap",
    "time",
    "omission",
    "addition",
    "garble",
]
Severity = Literal["major", "minor"]
CopyDirection = Literal["copy-of", "sibling", "unknown"]


@dataclass(frozen=True, slots=True)
class Copy:
    """Two reports of which one reuses the other's text, or both an unseen third.

    ``direction`` is ``copy-of`` where ``report`` took it from ``original``, ``sibling`` where both go
    back to an original that is not in the pile, ``unknown`` where nothing tells; ``report`` is then
    the one that likelier comes later. ``share`` is the part of ``report``'s sentences that is reused,
    ``taken`` the part of ``original``'s; ``partial`` says that ``report`` took a passage and is
    otherwise its own. ``score`` is how sure it is that the whole is shared, 0 to 1.
    """

    report: str
    original: str
    kind: CopyKind
    direction: CopyDirection
    share: float
    reasons: tuple[str, ...] = ()
    taken: float = 1.0
    partial: bool = False
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of sentences of a report and the run of its original that says the same, as spans."""

    report: str
    start: int
    end: int
    original: str
    original_start: int
    original_end: int
    score: float


@dataclass(frozen=True, slots=True)
class Family:
    """Reports that go back to one text. The ``id`` is that of the report that appeared first.

    ``origin`` is the report that the others likeliest come from, ``None`` where it is not in the pile
    or cannot be told; ``first`` the one that appeared first as far as dates are known.
    """

    id: str
    reports: tuple[str, ...]
    origin: str | None
    first: str | None
    agency: str | None
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """A place where a copy differs in meaning from its original, as spans of the two reports' texts.

    An addition has an empty original span, an omission an empty copy span: both stand where the words
    would be.
    """

    report: str
    start: int
    end: int
    original: str
    original_start: int
    original_end: int
    kind: ChangeKind
    severity: Severity
    explanation: str
    text: str = ""
    original_text: str = ""
