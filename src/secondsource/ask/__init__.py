"""Plain answers: a record and a selection in, rows for people and programs out."""

from .contract import Kind, Row, contract, problem_row, report_row
from .overview import Overview, overview
from .search import HIT_FIELDS, hit_row

__all__ = [
    "HIT_FIELDS",
    "Kind",
    "Overview",
    "Row",
    "contract",
    "hit_row",
    "overview",
    "problem_row",
    "report_row",
]
