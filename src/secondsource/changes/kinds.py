"""What the detectors of changes read, and what they find."""

from __future__ import annotations

from dataclasses import dataclass

from ..annotate import Annotated
from ..data import Change, ChangeKind, Severity

__all__ = ["Change", "ChangeKind", "Finding", "Manner", "Severity", "Version"]


@dataclass(frozen=True, slots=True)
class Version:
    """One of the two reports: its text, analysed under the key that passages call it by."""

    text: str
    annotated: Annotated


@dataclass(frozen=True, slots=True)
class Manner:
    """How a copy goes about: whether it exchanges words as a matter of course; all words of both reports.

    The words are in lower case: what stands elsewhere in a report has been neither lost nor added.
    """

    free: bool = False
    original: frozenset[str] = frozenset()
    copy: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Finding:
    """What a detector saw: the words on either side by index, and why they differ in meaning.

    ``wording`` is one that a writer who rewords freely may not have meant.
    """

    kind: ChangeKind
    severity: Severity
    original: tuple[int, ...]
    copy: tuple[int, ...]
    explanation: str
    wording: bool = False
