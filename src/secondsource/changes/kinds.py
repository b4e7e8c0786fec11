"""What the detectors of changes read, and what they find."""

from __future__ import annotations

from dataclasses import dataclass

from ..annotate import Annotated
from ..data import Change, ChangeKind, Severity

__all__ = ["Change", "ChangeKind", "Finding", "Severity", "Version"]


@dataclass(frozen=True, slots=True)
class Version:
    """One of the two reports: its text, analysed under the key that passages call it by."""

    text: str
    annotated: Annotated


@dataclass(frozen=True, slots=True)
class Finding:
    """What a detector saw: the words on either side by index, and why they differ in meaning."""

    kind: ChangeKind
    severity: Severity
    original: tuple[int, ...]
    copy: tuple[int, ...]
    explanation: str
