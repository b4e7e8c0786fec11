"""The tables of our own: countries, states, regions, waters, sites, short forms, other names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import cast

import yaml

from ...annotate import names as names_room
from ...data import PlaceKind
from ...settings import PLACES_COUNTRY_PEOPLE, PLACES_SECOND_PEOPLE, PLACES_STATE_PEOPLE
from .keys import key_of
from .spot import Level, Spot, words


@cache
def aliases() -> dict[str, tuple[str, str]]:
    """Return what towns are also called: their name and country, by the key of the other name."""
    return {key_of(alias): (name, code) for alias, (name, code) in words("aliases").items()}


@cache
def listed_countries() -> dict[str, dict[str, list[str]]]:
    """Return the names and peoples of the names' vocabulary, by country."""
    text = (files(names_room) / "words" / "countries.yaml").read_text("utf-8")
    return cast("dict[str, dict[str, list[str]]]", yaml.load(text, Loader=yaml.CSafeLoader))


def tables() -> dict[str, tuple[Spot, ...]]:
    """Return the places of the tables by key."""
    found: dict[str, list[Spot]] = {}

    def add(names: Iterable[str], spot: Spot) -> None:
        for name in names:
            spots = found.setdefault(key_of(name), [])
            if all(s.known != spot.known for s in spots):
                spots.append(spot)

    for spot, names in countries():
        add(names, spot)
    for name, line in words("states").items():
        spot, others = _row(name, line, "region", "admin", PLACES_STATE_PEOPLE)
        add([name, *(n for n in others if not short_form(n))], spot)
    for name, line in words("counties").items():
        add(*_named(*_row(name, line, "region", "table", PLACES_STATE_PEOPLE)))
    for table in ("regions", "waters", "sites"):
        for kind, rows in words(table).items():
            level: Level = "world" if kind == "world-region" else "table"
            for name, line in rows.items():
                add(*_named(*_row(name, line, kind, level, PLACES_STATE_PEOPLE)))
    return {key: tuple(spots) for key, spots in found.items()}


def _named(spot: Spot, others: list[str]) -> tuple[list[str], Spot]:
    return [spot.name, *others], spot


def short_form(name: str) -> bool:
    """Say whether a state's other name is a form that stands after a town: "Tex.", "TX", "N.C."."""
    return name.isupper() or name.endswith(".")


@cache
def state_forms() -> dict[str, Spot]:
    """Return the states by the short forms that stand after a town."""
    found: dict[str, Spot] = {}
    for name, line in words("states").items():
        spot, others = _row(name, line, "region", "admin", PLACES_STATE_PEOPLE)
        for other in others:
            if short_form(other):
                found.setdefault(other, spot)
    return found


def countries() -> Iterator[tuple[Spot, list[str]]]:
    """Yield each country and its names."""
    table = words("countries")
    listed = listed_countries()
    taken = {key_of(name) for name in words("states")} | {
        key_of(name) for name in words("regions")["region"]
    }
    for code, (lat, lon) in table["middle"].items():
        names = [*listed.get(code, {"names": []})["names"], *table["also"].get(code, ())]
        kept = [n for n in names if key_of(n) not in taken or n == "Georgia"]
        if kept:
            spot = Spot(
                f"country:{code}",
                kept[0],
                "country",
                "country",
                code,
                None,
                PLACES_COUNTRY_PEOPLE,
                float(lat),
                float(lon),
            )
            yield spot, kept


def _row(
    name: str, line: str | None, kind: str, level: Level, people: int
) -> tuple[Spot, list[str]]:
    where, _, others = str(line).partition("=")
    country, lat, lon, *lower = where.split()
    spot = Spot(
        f"table:{key_of(name).replace(' ', '-')}",
        name,
        cast("PlaceKind", kind),
        cast("Level", lower[0]) if lower else level,
        None if country == "-" else country,
        None,
        PLACES_SECOND_PEOPLE if lower else people,
        float(lat),
        float(lon),
    )
    return spot, [other.strip() for other in others.split(";") if other.strip()]
