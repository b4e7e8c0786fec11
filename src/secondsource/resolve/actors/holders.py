"""Persons told only by an office of a country, "the Iranian foreign minister": whom other reports call so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from ...data import Entity
from ...extract.actors.holders import in_office
from ...extract.actors.lands import country_names, stem_of_name
from ...extract.actors.refer import SUPPOSED
from ...extract.actors.spelling import fold
from .units import Cluster, Unit


def join_holders(
    units: Iterable[Unit], clusters: list[Cluster], dates: Mapping[str, str | None]
) -> list[Unit]:
    """Add persons told only by an office of a country to its only holder; return those that stay nobody's.

    The holder is the one named person to whom reports give that office of that country, where what is
    known of its beginning and end allows the day of the report that names the office alone. Without one, all
    who are told by the same office of the same country are one, unless the country was only supposed.
    """
    named = [c for c in clusters if c.kind == "person" and any(u.named for u in c.units)]
    lone: dict[str, Cluster] = {}
    left: list[Unit] = []
    for unit in units:
        key = unit.key or ""
        supposed = key.endswith(SUPPOSED)
        land, _, office = key.removesuffix(SUPPOSED).partition(":")
        home = _only(unit, land, office, named, dates)
        if home is None and supposed:
            home = _only(unit, None, office, named, dates)
        if home is not None:
            name = home.names.most_common(1)[0][0]
            home.take(unit, 0.85, f"{name} is the only {office} there whom reports name")
        elif supposed:
            left.append(unit)
        else:
            cluster = lone.get(key)
            if cluster is None:
                cluster = lone[key] = Cluster(unit.kind, key)
                clusters.append(cluster)
            cluster.take(unit, 1.0, f"known as {office} only")
    return left


def _only(
    unit: Unit,
    land: str | None,
    office: str,
    named: Sequence[Cluster],
    dates: Mapping[str, str | None],
) -> Cluster | None:
    days = [(dates.get(e.report) or "")[:10] for e in unit.entities]
    fitting = [
        cluster
        for cluster in named
        if any(
            _held(entity, land, office, day)
            for other in cluster.units
            for entity in other.entities
            for day in days
        )
    ]
    return fitting[0] if len(fitting) == 1 else None


def _held(entity: Entity, land: str | None, office: str, day: str) -> bool:
    return any(
        role.office == office and not role.former
        and (land is None or _land(role.of, entity.country) == land)
        and (not day or in_office(role, day))
        for role in entity.roles
    )  # fmt: skip


def _land(of: str | None, country: str | None) -> str | None:
    """Return the country that an office is of: a code, or the stem of one that no list knows."""
    if of is None:
        return country
    return _codes().get(fold(of)) or "~" + stem_of_name(fold(of))


@cache
def _codes() -> dict[str, str]:
    return {fold(name): code for code, name in country_names().items()}
