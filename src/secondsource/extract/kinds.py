"""What the extractors hand to each other."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from ..data import Entity, Event, Figure, Mention, Quotation, Time


@dataclass(frozen=True)
class Mentions:
    """The mentions of a report, in order, and the entities that they name."""

    mentions: tuple[Mention, ...] = ()
    entities: tuple[Entity, ...] = ()

    @cached_property
    def by_number(self) -> dict[int, Entity]:
        """The entities by their number."""
        return {entity.number: entity for entity in self.entities}

    def within(self, start: int, end: int) -> tuple[Mention, ...]:
        """Return the mentions that lie whole inside the characters ``[start, end)``."""
        return tuple(m for m in self.mentions if start <= m.start and m.end <= end)


@dataclass(frozen=True, slots=True)
class Extracted:
    """All that was found in one report, by kind."""

    report: str
    entities: tuple[Entity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    times: tuple[Time, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    figures: tuple[Figure, ...] = ()
    events: tuple[Event, ...] = ()
