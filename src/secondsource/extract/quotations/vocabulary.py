"""The words of saying."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

import yaml


@cache
def words(name: str) -> frozenset[str]:
    """Return a list of ``words/saying.yaml`` as a set."""
    return frozenset(_tables()[name])


@cache
def _tables() -> dict[str, list[str]]:
    text = files(__package__).joinpath("words/saying.yaml").read_text("utf-8")
    found: dict[str, list[str]] = yaml.load(text, yaml.CSafeLoader)
    return found
