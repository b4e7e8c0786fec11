"""Countries that no list knows: their seats of government, and the one force that their troops are of."""

from __future__ import annotations

from collections.abc import Iterable

from ...extract.actors.lands import stem_of_adjective, stem_of_name
from ...extract.actors.spelling import fold
from .units import Cluster


def join_lands(clusters: Iterable[Cluster]) -> list[Cluster]:
    """Return the clusters with those of unknown countries made one that reports tell to be one.

    A town that one report tells to be a country's seat is that country where another lets it act.
    Troops told without a name are the country's only force that reports name.
    """
    found = list(clusters)
    strange = [c for c in found if c.kind == "country" and (c.key or "").startswith("country:~")]
    gone: set[int] = set()
    lone = [c for c in found if c.kind == "organisation" and c.key is None]
    for town in (*strange, *lone):
        name = fold(town.names.most_common(1)[0][0])
        holders = [
            c for c in strange
            if c is not town and id(c) not in gone and name in {fold(n) for n in c.names}
            and c.weight >= town.weight
        ]  # fmt: skip
        if len(holders) == 1:
            _merge(town, holders[0], "reports name a country, or its seat of government, so")
            gone.add(id(town))
    forces = [c for c in found if c.kind == "armed-force" and c.key is None]
    for troops in found:
        land, _, what = (troops.key or "").partition(":")
        if not land.startswith("~") or what not in {"armed-forces", "air-force"}:
            continue
        own = [c for c in forces if land[1:] in _stems(c)]
        if len(own) == 1:
            _merge(troops, own[0], "the only force of that country which reports name")
            gone.add(id(troops))
    return [c for c in found if id(c) not in gone]


def _stems(cluster: Cluster) -> set[str]:
    words = {fold(w) for name in cluster.names for w in name.split()}
    return {stem_of_adjective(w) for w in words} | {stem_of_name(w) for w in words}


def _merge(one: Cluster, into: Cluster, why: str) -> None:
    for unit in one.units:
        into.take(unit, 0.85, why)
