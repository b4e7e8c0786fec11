"""Places that a report does not name ("the terminal"): the one that reports of the same surroundings name."""

from __future__ import annotations

from collections.abc import Sequence

from ...data import Entity, Link, Place
from ...extract.places.keys import key_of
from ...extract.places.spot import words
from ...settings import PLACES_HANGING_SCORE


def link_hanging(
    hanging: Sequence[Entity], places: Sequence[Place], groups: Sequence[Sequence[Entity]]
) -> list[Link]:
    """Return a link for each unnamed place that can be but one: ``groups`` are the entities of ``places``.

    It can be a place whose name has the noun, named in a report that names another place, no country,
    which the report of the unnamed one names too. Others get no link, and are no places of the record.
    """
    if not hanging:
        return []
    around: dict[str, set[int]] = {}
    naming: list[set[str]] = []
    for number, (place, group) in enumerate(zip(places, groups, strict=True)):
        naming.append({entity.report for entity in group})
        if place.kind not in {"country", "world-region"}:
            for report in naming[-1]:
                around.setdefault(report, set()).add(number)
    nouns = words("heads")["refers"]
    headed: dict[str, list[int]] = {}
    links = []
    for entity in hanging:
        noun = entity.name
        if noun not in headed:
            heads = set(nouns[noun]["heads"])
            headed[noun] = [
                number for number, place in enumerate(places)
                if heads & set(key_of(place.name).split(" ")[1:])
                or (heads & set(key_of(place.name).split(" ")) and place.kind == "city")
            ]  # fmt: skip
        here = around.get(entity.report, set())
        fitting = [n for n in headed[noun] if _near(n, naming[n], here, around)]
        if len(fitting) == 1:
            name = places[fitting[0]].name
            why = f"“the {noun}”: {name} is the only one that reports of the same surroundings name"
            target = places[fitting[0]].id
            links.append(
                Link(entity.report, entity.number, target, PLACES_HANGING_SCORE, reasons=(why,))
            )
    return links


def _near(number: int, reports: set[str], here: set[int], around: dict[str, set[int]]) -> bool:
    """Say whether a report that names a place names another that is named here too."""
    if number in here:
        return True
    return any((around.get(report, set()) - {number}) & here for report in reports)
