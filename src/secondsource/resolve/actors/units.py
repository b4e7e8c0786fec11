"""Entities of many reports that are told alike, put together before any comparison: units and clusters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ...data import ActorKind, Entity, Role
from ...extract.actors.knowledge import Known
from ...extract.actors.spelling import parts


@dataclass(slots=True)
class Unit:
    """Entities with one name, kind, country and key. ``parts`` are the words of a person's name."""

    name: str
    kind: ActorKind
    country: str | None
    key: str | None
    named: bool
    parts: tuple[str, ...]
    entities: list[Entity] = field(default_factory=list)

    @property
    def full(self) -> bool:
        """Whether the name is more than a bare family or given name."""
        return len(self.parts) > 1


@dataclass(slots=True)
class Cluster:
    """An actor while it is being put together: its units, and what all of them tell."""

    kind: ActorKind
    key: str | None = None
    units: list[Unit] = field(default_factory=list)
    names: Counter[str] = field(default_factory=Counter)
    countries: Counter[str] = field(default_factory=Counter)
    offices: Counter[tuple[str, str | None]] = field(default_factory=Counter)
    company: Counter[str] = field(default_factory=Counter)
    genders: Counter[str] = field(default_factory=Counter)
    reports: set[str] = field(default_factory=set)
    why: dict[int, tuple[float, str]] = field(default_factory=dict)

    def take(self, unit: Unit, score: float, why: str) -> None:
        """Take a unit in; score and reason are kept for its links."""
        self.why[id(unit)] = (score, why)
        self.units.append(unit)
        self.names[unit.name] += len(unit.entities)
        for entity in unit.entities:
            self.reports.add(entity.report)
            if entity.country:
                self.countries[entity.country] += 1
            if entity.gender:
                self.genders[entity.gender] += 1
            if entity.member_of:
                self.company[entity.member_of] += 1
            for role in entity.roles:
                self.offices[role.office, role.of] += 1
            for alias in entity.aliases:
                self.names[alias] += 1

    @property
    def weight(self) -> int:
        """Number of reports that name it."""
        return len(self.reports)


def units_of(entities: Iterable[Entity]) -> list[Unit]:
    """Return the entities as units, in the order in which each is first met."""
    found: dict[tuple[object, ...], Unit] = {}
    for entity in entities:
        person = entity.type == "person"
        same: tuple[object, ...] = (
            entity.name,
            entity.type,
            entity.country,
            entity.known,
            entity.named,
        )
        if not entity.named and entity.known is None:
            same = (*same, entity.report, entity.number)
        unit = found.get(same)
        if unit is None:
            unit = found[same] = Unit(
                entity.name,
                entity.type,  # type: ignore[arg-type]
                entity.country,
                entity.known,
                entity.named,
                parts(entity.name) if person and entity.named else (),
            )
        unit.entities.append(entity)
    return list(found.values())


def roles_of(cluster: Cluster, known: Known, dates: Mapping[str, str | None]) -> tuple[Role, ...]:
    """Return an actor's offices: the known ones with their dates, the others with the days of reports."""
    entry = known.by_key.get(cluster.key or "")
    told: dict[tuple[str, str | None, bool], list[str]] = {}
    kept = entry.roles if entry else ()
    listed = {role.office for role in kept}
    same = {(role.office, role.of) for role in kept}
    for unit in cluster.units:
        for entity in unit.entities:
            for role in entity.roles:
                if (role.office, role.of) in same or (role.office in listed and role.of is None):
                    continue
                day = (dates.get(entity.report) or "")[:10]
                told.setdefault((role.office, role.of, role.former), []).extend(
                    [day] if day else []
                )
    for office, of, former in list(told):
        fuller = next((k for k in told if k[0] == office and k[1] and k[2] == former), None)
        if of is None and fuller is not None:
            told[fuller] += told.pop((office, of, former))
    found = [
        Role(office, of, None if former else min(days, default=None),
             None if former else max(days, default=None), former)
        for (office, of, former), days in told.items()
    ]  # fmt: skip
    return (*kept, *found)
