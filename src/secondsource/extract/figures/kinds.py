"""What the steps of this room hand to each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from ...data import FigureStatus

PEOPLE = frozenset({"person", "child", "civilian", "soldier", "militant", "police"})
"""The units of human beings."""

HARMED = frozenset({"killed", "wounded", "abducted", "detained", "missing"})
"""Acts that are told of one person by an ordinal, or of some already known."""

BODILY = HARMED | frozenset(
    {
        "released",
        "displaced",
        "convicted",
        "marchers",
        "surrendered",
        "rescued",
        "refugees",
        "casualties",
    }
)
"""Acts that only human beings undergo or do."""

Form = Literal["number", "vague", "range", "fraction", "ordinal", "singular"]


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it stands in the text. ``low`` and ``high`` bound it; ``currency`` is that of its sign.

    ``single`` says that it is one plain numeral or number word, which a range may take as its end.
    """

    start: int
    end: int
    value: float | None
    low: float | None
    high: float | None
    form: Form = "number"
    currency: str | None = None
    single: bool = True


@dataclass(frozen=True, slots=True)
class Bounded:
    """A number with what stands round it: where the whole begins and ends, and how it is bounded."""

    number: Number
    start: int
    end: int
    value: float | None
    low: float | None
    high: float | None
    marks: frozenset[str] = field(default_factory=frozenset)
    """Kinds of qualifiers: ``at-least``, ``at-most``, ``about``, ``guessed``, ``capped``."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What a number counts: the word it hangs by in the sentence, the noun, the unit, the span's end.

    ``node`` is the word whose place in the sentence is the figure's; ``noun`` the noun, ``None`` where
    the number stands alone; ``part`` says that it is a part of what the noun names ("four of the dead").
    """

    node: int
    noun: int | None
    unit: str | None
    end: int
    part: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure as read, before it is known who says it and when.

    ``node`` is the word whose place in the sentence it has, ``verb`` the word that says what happened.
    """

    start: int
    end: int
    value: float | None
    low: float | None
    high: float | None
    unit: str
    counted: str
    node: int
    verb: int | None
    status: FigureStatus
    rule: str
    told: bool = False
    """Whether words of the sentence tell what happened; else ``counted`` is a noun or a guess."""
