"""Aligned passages, annotated, to what a copy changed in meaning, typed."""

from .find import changes_between, find_changes
from .kinds import Change, ChangeKind, Severity, Version

__all__ = ["Change", "ChangeKind", "Severity", "Version", "changes_between", "find_changes"]
