"""A name of a place as it was found in a report, before it is known which place it means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .spot import Spot

Form = Literal["name", "adjective", "part"]


@dataclass(frozen=True, slots=True)
class Found:
    """A name of a place in a report: what it may mean, and the spot after the comma that holds it.

    ``inside`` is the longer name that it is a part of.
    """

    start: int
    end: int
    text: str
    key: str
    form: Form
    spots: tuple[Spot, ...] = ()
    reasons: tuple[str, ...] = ()
    holder: tuple[Spot, ...] = ()
    inside: str | None = None
