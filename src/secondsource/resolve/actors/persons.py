"""Persons over all reports: full names first, then bare family names where the company they keep tells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ...extract.actors.spelling import compare, skeleton
from ...settings import ACTORS_BLOCK, ACTORS_REVIEW, ACTORS_SURE
from .units import Cluster, Unit

Review = tuple[Unit, Cluster, float, str]


def join_persons(units: Iterable[Unit], clusters: list[Cluster]) -> list[Review]:
    """Add persons to the clusters; return the links that were not sure enough to be made."""
    blocks: dict[str, list[Cluster]] = {}
    for cluster in clusters:
        if cluster.kind == "person":
            _file(cluster, blocks)
    review: list[Review] = []
    order = sorted(units, key=lambda u: (-len(u.parts), -len(u.entities), u.name))
    fresh: list[Unit] = []
    for unit in order:
        best = _best(unit, blocks)
        if best is not None and best[0] >= ACTORS_SURE:
            score, why, cluster = best
            cluster.take(unit, min(1.0, score), why)
            _file(cluster, blocks, unit)
            continue
        if best is not None and best[0] >= ACTORS_REVIEW:
            review.append((unit, best[2], best[0], best[1]))
        cluster = Cluster("person", unit.key)
        cluster.take(unit, 1.0, "the first of its name")
        clusters.append(cluster)
        fresh.append(unit)
        _file(cluster, blocks)
    return review


def _file(cluster: Cluster, blocks: dict[str, list[Cluster]], unit: Unit | None = None) -> None:
    for one in [unit] if unit else cluster.units:
        for part in one.parts:
            filed = blocks.setdefault(skeleton(part), [])
            if cluster not in filed[-3:] and not any(c is cluster for c in filed):
                filed.append(cluster)


def _best(unit: Unit, blocks: Mapping[str, list[Cluster]]) -> tuple[float, str, Cluster] | None:
    candidates: dict[int, Cluster] = {}
    for part in unit.parts:
        filed = blocks.get(skeleton(part), ())
        if len(filed) > ACTORS_BLOCK:
            filed = sorted(filed, key=lambda c: -c.weight)[:ACTORS_BLOCK]
        for cluster in filed:
            candidates[id(cluster)] = cluster
    scored: list[tuple[float, str, Cluster]] = []
    for cluster in candidates.values():
        score, why = _score(unit, cluster)
        if score >= ACTORS_REVIEW:
            scored.append((score, why, cluster))
    if not scored:
        return None
    scored.sort(key=lambda s: (-s[0], -s[2].weight))
    top = scored[0]
    if len(scored) > 1 and not unit.full and top[0] - scored[1][0] < 0.08:
        second = scored[1][2]
        rival = f"{second.names.most_common(1)[0][0]} bears the name as well"
        return min(top[0], ACTORS_SURE - 0.05), f"{top[1]}; {rival}", top[2]
    return top


def _score(unit: Unit, cluster: Cluster) -> tuple[float, str]:
    """Return how surely a unit is a cluster's person, with the reasons."""
    score, why = max(
        (compare(unit.parts, other.parts) for other in cluster.units if other.parts),
        default=(0.0, ""),
    )
    if score <= 0:
        return 0.0, ""
    reasons = [why]
    entity = unit.entities[0]
    if entity.gender and cluster.genders and entity.gender not in cluster.genders:
        return 0.0, ""
    countries = {e.country for e in unit.entities if e.country}
    shared = countries & set(cluster.countries)
    if shared:
        score += 0.06
        reasons.append(f"both of {', '.join(sorted(shared))}")
    elif countries and cluster.countries:
        score -= 0.3
        reasons.append(f"but of {', '.join(sorted(countries))} and {', '.join(cluster.countries)}")
    offices = {(r.office, r.of) for e in unit.entities for r in e.roles}
    same = offices & set(cluster.offices)
    names = {office for office, _ in offices} & {office for office, _ in cluster.offices}
    if same or names:
        score += 0.1 if same else 0.06
        reasons.append("both " + ", ".join(sorted({office for office, _ in same} or names)))
    if unit.full:
        return score, "; ".join(reasons)
    if not any(u.full for u in cluster.units):
        return (score, "; ".join(reasons)) if shared or names else (min(score, 0.75), why)
    if score > 0.62:
        score += 0.13
        reasons.append("the only bearer of that name so far")
    return score, "; ".join(reasons)
