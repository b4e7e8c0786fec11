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
from .found import (
    Names,
    actor_row,
    event_row,
    figure_row,
    found_rows,
    mention_row,
    place_row,
    quotation_row,
    time_row,
)
from .overview import Overview, overview
from .search import HIT_FIELDS, hit_row

__all__ = [
    "FAMILY_FIELDS",
    "HIT_FIELDS",
    "Kind",
    "Names",
    "Overview",
    "Row",
    "actor_row",
    "change_row",
    "contract",
    "copy_row",
    "event_row",
    "families_of",
    "family_row",
    "figure_row",
    "found_rows",
    "hit_row",
    "mention_row",
    "overview",
    "passage_row",
    "place_row",
    "problem_row",
    "quotation_row",
    "report_row",
    "time_row",
]
