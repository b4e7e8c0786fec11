"""What a rule makes of the words it matched, before it becomes a row."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...data import TimeType

if TYPE_CHECKING:
    from .context import Context

Days = tuple[str | None, str | None]


@dataclass(frozen=True, slots=True)
class Reading:
    """A time expression as one rule reads it.

    ``days`` are the first and last day that it covers where that is not what its value says.
    """

    start: int
    end: int
    type: TimeType
    value: str
    rule: str
    anchor: str | None = None
    days: Days | None = None


Handler = Callable[["re.Match[str]", "Context"], Reading | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern of words and what to make of them."""

    name: str
    pattern: re.Pattern[str]
    read: Handler
