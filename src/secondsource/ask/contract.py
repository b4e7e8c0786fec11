"""The contract of the record as data: which fields each exported kind has, in which order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from ..data import Change, Copy, Passage, Problem, Report

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of the contract: its name, what a row is, and its fields with their meaning."""

    name: str
    about: str
    fields: Mapping[str, str]


@cache
def contract() -> dict[str, Kind]:
    """Return the kinds that are built, by name, in the order of the contract."""
    raw = yaml.safe_load(files(__package__).joinpath("contract.yaml").read_text("utf-8"))
    return {name: Kind(name, kind["about"], kind["fields"]) for name, kind in raw.items()}


def report_row(report: Report) -> Row:
    """Return a report as a row of ``reports``."""
    special = {"id": report.id, "page": report.page_name}
    return {
        name: special[name] if name in special else getattr(report, name)
        for name in contract()["reports"].fields
    }


def problem_row(problem: Problem) -> Row:
    """Return a problem as a row of ``problems``."""
    return {name: getattr(problem, name) for name in contract()["problems"].fields}


def copy_row(copy: Copy) -> Row:
    """Return a copy as a row of ``copies``; a direction that cannot be told is unknown."""
    special = {
        "direction": None if copy.direction == "unknown" else copy.direction,
        "reasons": list(copy.reasons),
        "share": round(copy.share, 4),
    }
    return {
        name: special[name] if name in special else getattr(copy, name)
        for name in contract()["copies"].fields
    }


def passage_row(passage: Passage) -> Row:
    """Return a passage as a row of ``passages``."""
    row = {name: getattr(passage, name) for name in contract()["passages"].fields}
    return row | {"score": round(passage.score, 4)}


def change_row(change: Change) -> Row:
    """Return a change of meaning as a row of ``changes``."""
    return {name: getattr(change, name) for name in contract()["changes"].fields}
