"""Groups, institutions, companies over all reports: same words, other spellings, initials, short forms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ...extract.actors.cluster import is_acronym
from ...extract.actors.knowledge import look_key
from ...extract.actors.spelling import alike, fold, skeleton
from ...settings import ACTORS_BLOCK, ACTORS_REVIEW, ACTORS_SURE
from .units import Cluster, Unit

Review = tuple[Unit, Cluster, float, str]
_SMALL = frozenset({"of", "the", "a", "for", "and", "in", "al", "el", "de", "la", "s"})
_FAR = frozenset({"person", "people", "country", "group"})


def join_bodies(units: Iterable[Unit], clusters: list[Cluster]) -> list[Review]:
    """Add all that are no persons to the clusters; return the links that were not sure enough."""
    blocks: dict[str, list[Cluster]] = {}
    for cluster in clusters:
        if cluster.kind != "person":
            _file(cluster, cluster.units, blocks)
    review: list[Review] = []
    for unit in sorted(units, key=lambda u: (-len(words(u.name)), -len(u.entities), u.name)):
        best = _best(unit, blocks)
        if best is not None and best[0] >= ACTORS_SURE:
            best[2].take(unit, min(1.0, best[0]), best[1])
            _file(best[2], [unit], blocks)
            continue
        if best is not None and best[0] >= ACTORS_REVIEW:
            review.append((unit, best[2], best[0], best[1]))
        cluster = Cluster(unit.kind, unit.key)
        cluster.take(unit, 1.0, "the first of its name")
        clusters.append(cluster)
        _file(cluster, [unit], blocks)
    return review


def words(name: str) -> tuple[str, ...]:
    """Return the words of a name that count, in small plain letters."""
    key = look_key(name)
    return tuple(fold(w) for w in key.lstrip("=").split() if fold(w) not in _SMALL)


def _keys(name: str) -> set[str]:
    mine = words(name)
    found = {skeleton(word) for word in mine}
    if len(mine) > 1:
        found.add("=" + "".join(w[0] for w in mine))
        found.add("=" + "".join(w[0] for w in look_key(name).split()))
    elif name.replace(".", "").isupper():
        found.add("=" + fold(name.replace(".", "")))
    return found


def _file(cluster: Cluster, units: Iterable[Unit], blocks: dict[str, list[Cluster]]) -> None:
    for unit in units:
        for name in {unit.name, *(a for e in unit.entities for a in e.aliases)}:
            for key in _keys(name):
                filed = blocks.setdefault(key, [])
                if not any(c is cluster for c in filed):
                    filed.append(cluster)


def _best(unit: Unit, blocks: Mapping[str, list[Cluster]]) -> tuple[float, str, Cluster] | None:
    candidates: dict[int, Cluster] = {}
    for key in _keys(unit.name):
        filed = blocks.get(key, ())
        if len(filed) > ACTORS_BLOCK:
            filed = sorted(filed, key=lambda c: -c.weight)[:ACTORS_BLOCK]
        candidates.update((id(c), c) for c in filed)
    scored = [(*_score(unit, cluster), cluster) for cluster in candidates.values()]
    scored = [s for s in scored if s[0] >= ACTORS_REVIEW]
    if not scored:
        return None
    scored.sort(key=lambda s: (-s[0], -s[2].weight))
    if len(scored) > 1 and scored[0][0] - scored[1][0] < 0.03 and scored[0][0] < 0.97:
        score, why, cluster = scored[0]
        other = scored[1][2].names.most_common(1)[0][0]
        return min(score, ACTORS_SURE - 0.05), f"{why}; as well as of {other}", cluster
    return scored[0]


def _score(unit: Unit, cluster: Cluster) -> tuple[float, str]:
    if (unit.kind in _FAR or cluster.kind in _FAR) and unit.kind != cluster.kind:
        return 0.0, ""
    if unit.key and cluster.key and unit.key != cluster.key:
        return 0.0, ""
    countries = {e.country for e in unit.entities if e.country}
    apart = bool(countries and cluster.countries and not countries & set(cluster.countries))
    score, why = max((likeness(unit.name, name) for name in cluster.names), default=(0.0, ""))
    if score <= 0:
        return 0.0, ""
    if apart:
        return score - 0.3, f"{why}; but of another country"
    if countries & set(cluster.countries):
        score, why = score + 0.05, f"{why}; of one country"
    return score, why


def likeness(one: str, other: str) -> tuple[float, str]:  # noqa: PLR0911 - a list of rules, of which the first that fits wins
    """Return how surely two names of organisations name one, and why."""
    a, b = words(one), words(other)
    if a == b:
        return 0.98, "the same name"
    if len(a) == len(b) and a and all(alike(x, y)[0] > 0.9 for x, y in zip(a, b, strict=True)):
        return 0.92, f"“{one}” and “{other}” are spellings of one name"
    if is_acronym(one, other) or is_acronym(other, one):
        return 0.9, f"the initials of “{one if len(a) > len(b) else other}”"
    short, long = sorted((a, b), key=len)
    singular = tuple(w.rstrip("s") for w in a) == tuple(w.rstrip("s") for w in b)
    if singular:
        return 0.92, "the same name but for an ending"
    if short and "".join(a) == "".join(b):
        return 0.95, "the same name, joined or parted"
    if len(short) < len(long) and short:
        if long[-len(short) :] == short:
            return (0.82 if len(short) > 1 else 0.78), f"a short form of “{' '.join(long)}”"
        if long[: len(short)] == short and len(short) > 1:
            return 0.75, f"the opening of “{' '.join(long)}”"
    return 0.0, ""
