"""The store: one SQLite file of pages, reports, the reasons for their values, and problems."""

from .rows import Counts
from .search import Hit
from .selection import Selection
from .store import Record

__all__ = ["Counts", "Hit", "Record", "Selection"]
