"""The places that are known: a packed list of the world's towns and regions, and tables of our own."""

from __future__ import annotations

import gzip
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache
from importlib.resources import files

from ...data import PlaceKind
from ...settings import (
    PLACES_CELL_DEGREES,
    PLACES_CITY,
    PLACES_MARK_BYTES,
    PLACES_SURE_PEOPLE,
    PLACES_WORDS,
)
from .keys import SHORTENED, key_of
from .spot import Level, Spot
from .tables import aliases, tables

_LEVELS: dict[str, Level] = {"a": "admin", "b": "part", "c": "town", "k": "town"}


class Gazetteer:
    """Places by name. The packed list stays packed: a name is searched in it by halving."""

    def __init__(self) -> None:
        packed = files(__package__) / "data" / "gazetteer.txt.gz"
        self._lines = gzip.decompress(packed.read_bytes())
        admins, _, self._lines = self._lines.partition(b"\n")
        self._admins = admins.decode().split("\t")
        self._marks, self._mark_keys = _marks(self._lines)
        self._tables = tables()
        self._longest: dict[str, int] = {}
        for key in (*self._tables, *aliases()):
            first, _, rest = key.partition(" ")
            words = rest.count(" ") + 2 if rest else 1
            self._longest[first] = max(self._longest.get(first, 0), words)
        self.find = lru_cache(maxsize=8192)(self._find)
        self.words = lru_cache(maxsize=8192)(self._words)

    def _find(self, key: str) -> tuple[Spot, ...]:
        alias = aliases().get(key)
        if alias is None:
            return self._listed(key)
        name, country = alias
        meant = tuple(
            replace(spot, own=True)
            for spot in self._listed(key_of(name))
            if spot.country == country and spot.level == "town"
        )
        known = {spot.known for spot in meant[:1]}
        return (*meant[:1], *(spot for spot in self._listed(key) if spot.known not in known))

    def _listed(self, key: str) -> tuple[Spot, ...]:
        """Return the places of a name: those of the tables, then by the number of people.

        A region or district named after its town is left out: who names it so means the town. So is a town
        in a region of our tables that bears its name (Gaza), and whatever is named like a part of the world.
        """
        own = self._tables.get(key, ())
        if any(spot.level == "world" for spot in own):
            return own
        packed = sorted(
            (spot for spot in self._packed(key) if not _stands_for(own, spot)),
            key=lambda spot: -spot.people,
        )
        shadowed = {spot.country for spot in own if spot.kind == "region"}
        towns = {
            spot.country
            for spot in packed
            if spot.level == "town" and (spot.own or spot.people >= PLACES_SURE_PEOPLE)
        }
        homes = {(spot.country, spot.admin) for spot in packed if spot.level == "town" and spot.own}
        return (
            *(spot for spot in own if spot.level != "part"),
            *(
                spot
                for spot in packed
                if not (spot.level == "admin" and spot.country in shadowed | towns)
                and not (spot.level == "part" and (spot.country, spot.admin) in homes and spot.own)
            ),
            *(spot for spot in own if spot.level == "part"),
        )

    def _words(self, first: str) -> int:
        """Return how many words the longest name that begins with this one has, 0 for none."""
        longest = 0
        for form in {first, SHORTENED.get(first, first)}:
            longest = max(longest, self._longest.get(form, 0))
            key = form.encode()
            at = self._at(key)
            if self._lines.startswith((key + b" ", key + b"\t"), at):
                longest = max(longest, PLACES_WORDS)
        return longest

    def _at(self, key: bytes) -> int:
        """Return where the first line that is not before a key begins."""
        mark = bisect_left(self._mark_keys, key)
        low = self._marks[mark - 1] if mark else 0
        high = self._marks[mark] if mark < len(self._marks) else len(self._lines)
        while low < high:
            middle = self._lines.rfind(b"\n", low, (low + high) // 2) + 1 or low
            end = self._lines.find(b"\n", middle)
            tab = self._lines.find(b"\t", middle, end)
            if self._lines[middle:tab] < key:
                low = end + 1
            else:
                high = middle
        return low

    def _packed(self, key: str, *, spelling: bool = True) -> Iterator[Spot]:
        wanted = key.encode()
        at = self._at(wanted)
        if not self._lines.startswith(wanted + b"\t", at):
            return
        line = self._lines[at : self._lines.find(b"\n", at)].decode()
        for field in line.split("\t")[1:]:
            if not field.startswith("@"):
                yield self._spot(key, field)
            elif spelling:
                home, _, target = field[1:].partition("#")
                yield from (
                    replace(spot, own=False)
                    for spot in self._packed(home, spelling=False)
                    if _target(spot) == target
                )

    def _spot(self, key: str, field: str) -> Spot:
        number, name, letter, country, admin, people, lat, lon = field.split("|")
        level = _LEVELS[letter]
        where = self._admins[int(admin)] if admin else None
        size = int(people or 0)
        name = name or key.title()
        if level == "town":
            known = f"geonames:{number}"
            kind: PlaceKind = "city" if size >= PLACES_CITY else "village"
        else:
            known = ":".join(
                ("region", country, *((key_of(where),) if where else ()), key_of(name))
            )
            kind = "region" if level == "admin" else "district"
        at = float(lat), float(lon)
        return Spot(known, name, kind, level, country, where, size, *at, capital=letter == "k")


def _marks(lines: bytes) -> tuple[list[int], list[bytes]]:
    """Return where every so manieth line begins, and its key: where a search may start."""
    starts, keys, at = [], [], 0
    while at < len(lines):
        starts.append(at)
        keys.append(lines[at : lines.find(b"\t", at)])
        at = lines.find(b"\n", at + PLACES_MARK_BYTES) + 1 or len(lines)
    return starts, keys


def _stands_for(own: tuple[Spot, ...], town: Spot) -> bool:
    """Say whether one of the tables' regions lies about a town of its name."""
    return any(
        spot.level == "table"
        and spot.country == town.country
        and abs(spot.lat - town.lat) + abs(spot.lon - town.lon) < PLACES_CELL_DEGREES
        for spot in own
    )


def _target(spot: Spot) -> str:
    if spot.level == "town":
        return spot.known.removeprefix("geonames:")
    return f"{spot.country}{spot.people}"


@cache
def gazetteer() -> Gazetteer:
    """Return the gazetteer that comes along, read once."""
    return Gazetteer()
