"""Entities of single reports -> places of the record: by the gazetteer's key, else by name and country."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import cast

from rapidfuzz.distance import JaroWinkler

from ...data import Entity, Link, Place, PlaceKind
from ...data.content import content_id
from ...extract.places.keys import key_of
from ...settings import PLACES_ALIKE, PLACES_PLAIN_KIND
from .hanging import link_hanging
from .names import same_name


def resolve_places(entities: Iterable[Entity]) -> tuple[tuple[Place, ...], tuple[Link, ...]]:
    """Return one place for each distinct real one, and a link from every entity of a place to its own.

    Known places are joined by the gazetteer's key; those in no list by name, where their countries do not
    differ. A place that a report takes for known ("the terminal") is the one that reports of the same
    surroundings name so, or none. A link with ``sure`` false says of what else an entity may be a mention:
    a name spelt much alike, or one that is part of the other's.
    """
    told = [entity for entity in entities if entity.kind == "place"]
    listed = [entity for entity in told if entity.named]
    known: dict[str, list[Entity]] = {}
    unknown: list[Entity] = []
    for entity in listed:
        if entity.known is not None:
            known.setdefault(entity.known, []).append(entity)
        else:
            unknown.append(entity)
    groups = [*known.values(), *_by_name(unknown)]
    places = [_place(group) for group in groups]
    links = [
        Link(entity.report, entity.number, place.id, 1.0, reasons=why[entity.name])
        for place, group in zip(places, groups, strict=True)
        for why in ({entity.name: (_why(entity, place),) for entity in group},)
        for entity in group
    ]
    links += _unsure(places, groups)
    links += link_hanging([e for e in told if not e.named], places, groups)
    return tuple(places), tuple(links)


def _by_name(entities: Sequence[Entity]) -> list[list[Entity]]:
    """Return entities in no list by name; longer names first, so that a short one finds its whole."""
    groups: list[list[Entity]] = []
    by_key: dict[str, list[list[Entity]]] = {}
    for entity in sorted(entities, key=lambda e: (-len(key_of(e.name)), e.report, e.number)):
        home = next(
            (
                group
                for key in _keys(entity.name)
                for group in by_key.get(key, ())
                if same_name(entity.name, group[0].name) and _one_country(entity, group)
            ),
            None,
        )
        if home is None:
            home = []
            groups.append(home)
            for key in _keys(entity.name):
                by_key.setdefault(key, []).append(home)
        home.append(entity)
    return groups


def _keys(name: str) -> tuple[str, ...]:
    """Return the words by which a group of the same name is found."""
    words = key_of(name).split(" ")
    return tuple(dict.fromkeys((words[0], words[-1])))


def _one_country(entity: Entity, group: Sequence[Entity]) -> bool:
    countries = {e.country for e in (*group, entity)} - {None}
    return len(countries) < 2


def _place(group: Sequence[Entity]) -> Place:
    names = Counter(entity.name for entity in group)
    name = max(names, key=lambda n: (not n.isupper(), names[n], len(n), n))
    if all(n.isupper() for n in names) and len(name) > 3 and group[0].known is None:
        name = name.title()
    known = group[0].known
    country = next((e.country for e in group if e.country), None)
    located = next((e for e in group if e.latitude is not None), None)
    return Place(
        content_id("place", known or f"{key_of(name)}|{country or ''}"),
        name,
        _kind(group),
        country=country,
        admin=next((e.admin for e in group if e.admin), None),
        latitude=located.latitude if located else None,
        longitude=located.longitude if located else None,
        known=known,
    )


def _kind(group: Sequence[Entity]) -> PlaceKind:
    """Return the kind that most reports tell; a town is what a place is called of which none tells."""
    kinds = Counter(entity.type for entity in group)
    told = {kind: count for kind, count in kinds.items() if kind != PLACES_PLAIN_KIND}
    return cast("PlaceKind", max(told or kinds, key=lambda kind: (kinds[kind], kind)))


def _why(entity: Entity, place: Place) -> str:
    if place.known is not None:
        return f"{entity.name}: {place.name} in the gazetteer"
    return f"{entity.name}: of the same name in no list"


def _unsure(places: Sequence[Place], groups: Sequence[Sequence[Entity]]) -> list[Link]:
    """Return for each place in no list the one it may be the same as."""
    links = []
    keys = [key_of(place.name) for place in places]
    for index, place in enumerate(places):
        if place.known is not None:
            continue
        others = [
            (JaroWinkler.similarity(keys[index], keys[other]), other)
            for other in range(len(places))
            if other != index and (places[other].known is not None or other < index)
        ]
        score, other = max(others, default=(0.0, index))
        if score >= PLACES_ALIKE:
            why = f"{place.name} and {places[other].name} are spelt much alike"
            first = groups[index][0]
            links.append(
                Link(
                    first.report, first.number, places[other].id, score, sure=False, reasons=(why,)
                )
            )
    return links
