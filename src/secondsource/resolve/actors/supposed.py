"""Institutions whose country a report only supposes: "the police", "parliament". Other reports tell it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from ...data import Entity
from ...extract.actors.lands import adjectives, country_names, stem_of_name
from ...extract.actors.refer import SUPPOSED, UNTOLD
from ...extract.actors.spelling import fold

_TOLD, _GUESSED = 1000, 1  # weights of reports: one that tells outweighs all that suppose


def settle(entities: Iterable[Entity]) -> list[Entity]:
    """Return the entities with every supposed country settled.

    An institution that a report names without its country is of that country, among those which the
    report speaks of, to which the other reports give such an institution most often; what they
    tell goes before what they suppose. Where it speaks of none that has one, it is that of the
    only country of which two reports tell such an institution.
    """
    found = list(entities)
    if not any((e.known or "").endswith(SUPPOSED) for e in found):
        return found
    weights: dict[str, Counter[str]] = {}
    spoken: dict[str, set[str]] = {}
    for entity in found:
        land, what = _parts(entity)
        if land:
            spoken.setdefault(entity.report, set()).add(land)
            if what:
                told = _GUESSED if (entity.known or "").endswith(SUPPOSED) else _TOLD
                weights.setdefault(what, Counter())[land] += told if land != UNTOLD else 0
    return [_settled(e, weights, spoken.get(e.report, set())) for e in found]


def _parts(entity: Entity) -> tuple[str, str]:
    """Return the country and the institution of an entity's key; a country has no institution."""
    if entity.kind == "place":
        stem = "" if entity.country else "~" + stem_of_name(fold(entity.name))
        return entity.country or stem, ""
    left, _, right = (entity.known or "").removesuffix(SUPPOSED).partition(":")
    if left == "country":
        return right, ""
    if right and (left.startswith("~") or (len(left) == 2 and left.isupper())):
        return left, right
    return entity.country or "", ""


def _settled(entity: Entity, weights: Mapping[str, Counter[str]], spoken: set[str]) -> Entity:
    if not (entity.known or "").endswith(SUPPOSED) or entity.type == "person":
        return entity
    land, what = _parts(entity)
    given = weights.get(what, Counter())
    best = max(sorted(spoken | {land}), key=lambda one: (given[one], one == land))
    told = [one for one, weight in given.items() if weight >= 2 * _TOLD]
    if given[best] < _TOLD and len(told) == 1:
        best = told[0]
    if best == UNTOLD:
        return replace(entity, known=None)
    why = "" if best == land else "other reports tell the country of it"
    return replace(
        entity,
        known=f"{best}:{what}",
        country=None if best.startswith("~") else best,
        name=entity.name if best == land else _name(best, what) or entity.name,
        reasons=(*entity.reasons, *([why] if why else [])),
    )


def _name(land: str, what: str) -> str:
    """Return how an institution of a known country is called."""
    if what in {"civilians", "protesters"}:
        return f"{what} in {country_names()[land]}" if land in country_names() else ""
    return f"{adjectives()[land]} {what.replace('-', ' ')}" if land in adjectives() else ""
