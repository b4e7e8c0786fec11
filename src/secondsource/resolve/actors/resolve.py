"""Entities of all reports -> actors, with a link and its reasons for each entity."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from ...data import Actor, Entity, Link
from ...data.content import content_id
from ...extract.actors.knowledge import Known, shipped
from ...extract.actors.spelling import parts
from .bodies import join_bodies
from .countries import join_lands
from .holders import join_holders
from .offices import join_office
from .persons import join_persons
from .supposed import settle
from .units import Cluster, Unit, roles_of, units_of


def resolve_actors(
    entities: Iterable[Entity],
    dates: Mapping[str, str | None] | None = None,
    known: Known | None = None,
) -> tuple[tuple[Actor, ...], tuple[Link, ...]]:
    """Return the actors of all reports, and for each entity its link; unsure ones besides, not made.

    ``dates`` are the days on which the reports were published, by report; they bound the offices.
    What shares an entry of the knowledge, or is the same institution of the same country, is one.
    The others are compared within blocks of names that sound alike, fullest names first; the score
    weighs names, country, offices and company. An actor's id is a hash of its entry or, without one,
    of its name, country and kind: the same in every build.
    """
    known, dates = known or shipped(), dates or {}
    units = units_of(e for e in settle(entities) if e.kind == "actor")
    clusters: list[Cluster] = []
    offices = [u for u in units if u.key and u.kind == "person" and not u.named]
    _by_key([u for u in units if u.key and u not in offices], clusters)
    rest = [u for u in units if not u.key]
    alone = [u for u in rest if not u.named]
    named = [u for u in rest if u.named]
    review = join_persons([u for u in named if u.kind == "person" and u.parts], clusters)
    review += join_bodies([u for u in named if u.kind != "person" or not u.parts], clusters)
    alone = [u for u in alone if not join_office(u, clusters)]
    alone += join_holders([u for u in offices if not join_office(u, clusters)], clusters, dates)
    clusters = join_lands(clusters)
    for unit in alone:
        cluster = Cluster(unit.kind)
        cluster.take(unit, 1.0, "unnamed: it is not known whether others mean the same")
        clusters.append(cluster)
    actors = {id(cluster): _actor(cluster, known, dates) for cluster in clusters}
    links = [link for c in clusters for link in _links(c, actors[id(c)].id)]
    for unit, cluster, score, why in review:
        target = actors[id(cluster)].id
        links += [
            Link(e.report, e.number, target, round(score, 3), False, (why,)) for e in unit.entities
        ]
    merged: dict[str, Actor] = {}
    for actor in actors.values():
        merged.setdefault(actor.id, actor)
    return tuple(merged.values()), tuple(links)


def _by_key(units: Iterable[Unit], clusters: list[Cluster]) -> None:
    by_key: dict[str, Cluster] = {}
    for unit in units:
        key = unit.key or ""
        cluster = by_key.get(key)
        if cluster is None:
            cluster = by_key[key] = Cluster(unit.kind, key)
            clusters.append(cluster)
        cluster.take(
            unit,
            1.0,
            unit.entities[0].reasons[0] if unit.entities[0].reasons else f"known as {key}",
        )


def _links(cluster: Cluster, target: str) -> Iterable[Link]:
    for unit in cluster.units:
        score, why = cluster.why[id(unit)]
        score, reasons = round(score, 3), (why,)
        for entity in unit.entities:
            yield Link(entity.report, entity.number, target, score, True, reasons)


def _actor(cluster: Cluster, known: Known, dates: Mapping[str, str | None]) -> Actor:
    entry = known.by_key.get(cluster.key or "")
    name = entry.name if entry else _name(cluster)
    kind = (
        entry.kind
        if entry
        else Counter(
            {
                u.kind: sum(len(x.entities) for x in cluster.units if x.kind == u.kind)
                for u in cluster.units
            }
        ).most_common(1)[0][0]
    )
    country = entry.country if entry else next(iter(dict(cluster.countries.most_common(1))), None)
    identity: tuple[str, ...] = (cluster.key,) if cluster.key else (name, country or "", kind)
    first = cluster.units[0]
    if not first.named and not cluster.key:
        identity = (*identity, first.entities[0].report, str(first.entities[0].number))
    return Actor(
        id=content_id("actor", *identity),
        name=name,
        kind=kind,
        country=country,
        aliases=tuple(n for n, _ in cluster.names.most_common() if n != name),
        roles=roles_of(cluster, known, dates),
        known=cluster.key if entry else None,
        reports=tuple(sorted(cluster.reports)),
    )


def _name(cluster: Cluster) -> str:
    """Return the fullest of the names; of equally full ones the commonest."""
    person = cluster.kind == "person"
    named = [u for u in cluster.units if u.named] or cluster.units
    counted = Counter({u.name: len(u.entities) for u in named})
    return max(
        counted,
        key=lambda n: (len(parts(n)) if person else 0, counted[n], len(n), n),
    )
