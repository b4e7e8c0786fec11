"""Adjectives of places and names of their people: "Iraqi", "Texans"."""

from __future__ import annotations

from functools import cache

from .gazetteer import gazetteer
from .keys import key_of
from .spot import Spot, words
from .tables import countries, listed_countries


@cache
def adjectives() -> dict[str, Spot]:
    """Return places by their adjectives and the names of their people, as printed."""
    found: dict[str, Spot] = {}
    known = gazetteer()
    table = words("adjectives")
    languages = frozenset(table["languages"])
    for place, others in table.items():
        if place == "languages":
            continue
        spots = known.find(key_of(place))
        for other in others:
            found[other] = spots[-1] if place == "Georgia" else spots[0]
    by_code = {spot.country: spot for spot, _ in countries()}
    for code, row in listed_countries().items():
        for people in row["people"]:
            if code in by_code and people not in languages:
                found.setdefault(people, by_code[code])
    return found
