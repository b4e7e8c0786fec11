"""Plain answers: a record and a selection in, rows for people and programs out."""

from .contract import (
    Kind,
    Row,
    change_row,
    contract,
    copy_row,
    passage_row,
    problem_row,
    report_row,
)
from .families import FAMILY_FIELDS, families_of, family_row
from .overview import Overview, overview
from .search import HIT_FIELDS, hit_row

__all__ = [
    "FAMILY_FIELDS",
    "HIT_FIELDS",
    "Kind",
    "Overview",
    "Row",
    "change_row",
    "contract",
    "copy_row",
    "families_of",
    "family_row",
    "hit_row",
    "overview",
    "passage_row",
    "problem_row",
    "report_row",
]
