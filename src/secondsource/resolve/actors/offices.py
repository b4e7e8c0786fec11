"""Persons told by their office alone: whom other reports call so, where the same report names him."""

from __future__ import annotations

from collections.abc import Sequence

from .units import Cluster, Unit

_MINISTER = "minister"


def join_office(unit: Unit, clusters: Sequence[Cluster]) -> bool:
    """Add an unnamed person to the only actor of its report that others give its office; say whether."""
    if unit.kind != "person":
        return False
    entity = unit.entities[0]
    asked = {(role.office, role.of) for role in entity.roles}
    if not asked:
        return False
    fitting = [
        cluster
        for cluster in clusters
        if cluster.kind == "person" and entity.report in cluster.reports and _holds(cluster, asked)
        and not (entity.gender and cluster.genders and entity.gender not in cluster.genders)
    ]  # fmt: skip
    if len(fitting) != 1:
        return False
    office = next(iter(asked))[0]
    name = fitting[0].names.most_common(1)[0][0]
    fitting[0].take(unit, 0.85, f"{name}, named in the same report, is called {office} in others")
    return True


def _holds(cluster: Cluster, asked: set[tuple[str, str | None]]) -> bool:
    for office, of in asked:
        for held, theirs in cluster.offices:
            same = held == office or (office == _MINISTER and held.endswith(f" {_MINISTER}"))
            if same and (of is None or theirs is None or of == theirs) and held != "prime minister":
                return True
            if held == office == "prime minister" and (
                of is None or theirs is None or of == theirs
            ):
                return True
    return False
