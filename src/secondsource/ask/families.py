"""Families: the one place where others ask which reports go back to one text."""

from __future__ import annotations

from ..data import Family
from ..record.selection import Selection
from ..record.store import Record
from ..trace import families
from .contract import Row

FAMILY_FIELDS = ("id", "reports", "origin", "first", "agency", "reasons")


def families_of(record: Record, selection: Selection | None = None) -> tuple[Family, ...]:
    """Return the families of all reports, one report alone being a family of its own.

    Under a selection, those with a selected report among them. Independent sources are counted by
    families, never by reports.
    """
    found = families(record.copies(), record.reports())
    if not selection:
        return found
    selected = {report.id for report in record.reports(selection)}
    return tuple(family for family in found if selected & set(family.reports))


def family_row(family: Family) -> Row:
    """Return a family as a row; its id is that of the report it is best known by."""
    row = {name: getattr(family, name) for name in FAMILY_FIELDS}
    return row | {"reports": list(family.reports), "reasons": list(family.reasons)}
