"""A place that a name may mean, and the vocabularies of places."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal

import yaml

from ...data import PlaceKind

Level = Literal["country", "admin", "part", "town", "table", "world"]


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that a name may mean.

    ``known`` is its stable key; ``level`` what it is in the order of places; ``people`` how many live
    there, 0 where nobody counted; ``own`` is false for a spelling that is not its name; ``capital`` says
    that it is a country's.
    """

    known: str
    name: str
    kind: PlaceKind
    level: Level
    country: str | None
    admin: str | None
    people: int
    lat: float
    lon: float
    own: bool = True
    capital: bool = False


@cache
def words(name: str) -> Any:
    """Return the content of ``words/NAME.yaml``."""
    text = (files(__package__) / "words" / f"{name}.yaml").read_text("utf-8")
    return yaml.load(text, Loader=yaml.CSafeLoader)


@cache
def word_set(name: str, key: str) -> frozenset[str]:
    """Return a list inside ``words/NAME.yaml`` as a set."""
    return frozenset(map(str, words(name)[key]))
