"""Which of the places of one name a report means: a few measured signs, weighed, and each with its words.

The signs are weighed as in a conditional logit: a place's weight among those of its name is
``exp(sum of weight * sign)``. The weights were fitted by ``knowledge/toponym_weights.py``. Signs that
look at the report's other places are taken anew each round from the weights of the round before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from math import exp, log1p, log10

from ...settings import (
    PLACES_CANDIDATES,
    PLACES_CELL_DEGREES,
    PLACES_COMPANY,
    PLACES_LONELY_PEOPLE,
    PLACES_LONELY_SPELLING,
    PLACES_PASSES,
)
from .found import Found
from .keys import key_of
from .spot import Spot, words

SIGNS = (
    "people",
    "country",
    "admin",
    "part",
    "table",
    "largest",
    "own",
    "held",
    "not held",
    "same region",
    "same country",
    "near",
    "country named",
    "region named",
    "first",
    "capital",
    "region",
)


@dataclass(slots=True)
class Name:
    """All mentions of one name in a report, what it may mean, and the weight of each."""

    key: str
    found: list[Found]
    spots: tuple[Spot, ...]
    shares: list[float] = field(default_factory=list)
    held: list[bool | None] = field(default_factory=list)
    lonely: bool = False

    @property
    def best(self) -> int:
        """The number of the place that has most weight; only for a name with places."""
        return max(range(len(self.spots)), key=self.shares.__getitem__)


def gather(found: Iterable[Found]) -> list[Name]:
    """Return the names of a report; one that is said to lie elsewhere than its namesake stands apart."""
    names: dict[tuple[str, frozenset[str]], Name] = {}
    for one in found:
        holders = frozenset(spot.known for spot in one.holder if _fits(one.spots, spot))
        keys = [k for k in names if k[0] == one.key and _agree(k[1], holders, one)]
        key = keys[0] if keys else (one.key, holders)
        if key not in names:
            names[key] = Name(one.key, [], one.spots[:PLACES_CANDIDATES])
        names[key].found.append(one)
    return list(names.values())


def _agree(one: frozenset[str], other: frozenset[str], found: Found) -> bool:
    return not one or not other or bool(one & other) or found.form == "adjective"


def _fits(spots: tuple[Spot, ...], holder: Spot) -> bool:
    return any(within(spot, holder) for spot in spots)


def within(spot: Spot, holder: Spot) -> bool:
    """Say whether a place lies in a country or region."""
    if spot.known == holder.known or spot.country != holder.country:
        return False
    if holder.level == "country":
        return spot.level != "country"
    return spot.admin is not None and key_of(spot.admin) == key_of(holder.name)


def weigh(names: Sequence[Name], weights: Mapping[str, float] | None = None) -> None:
    """Fill in the shares of what each name may mean."""
    chosen = weights or fitted()
    for name in names:
        name.held = [_held(name, spot) for spot in name.spots]
    for number in range(PLACES_PASSES):
        field_ = Surroundings(names) if number else None
        for name in names:
            signs = [signs_of(name, i, field_) for i in range(len(name.spots))]
            name.shares = shares(signs, chosen)
    around = Surroundings(names)
    for name in names:
        name.lonely = bool(name.spots) and _lonely(name, around)


def _lonely(name: Name, around: Surroundings) -> bool:
    """Say whether all that speaks for a small town is its spelling: nothing else lies in its country."""
    spot = name.spots[name.best]
    enough = PLACES_LONELY_PEOPLE if spot.own else PLACES_LONELY_SPELLING
    if spot.level not in {"town", "part"} or spot.people >= enough:
        return False
    if spot.country is None or name.held[name.best]:
        return False
    if len(name.spots) == 1 and " " in name.key:
        return False
    return around.countries[spot.country] - _own(name, spot, _country) < PLACES_COMPANY


@cache
def fitted() -> dict[str, float]:
    """Return the weights that come along."""
    return {str(k): float(v) for k, v in words("weights").items()}


def shares(signs: Sequence[Sequence[float]], weights: Mapping[str, float]) -> list[float]:
    """Return the share of each place by its signs."""
    scores = [sum(weights[n] * v for n, v in zip(SIGNS, s, strict=True)) for s in signs]
    top = max(scores, default=0.0)
    parts = [exp(score - top) for score in scores]
    total = sum(parts)
    return [part / total for part in parts]


def _held(name: Name, spot: Spot) -> bool | None:
    holders = [h for one in name.found for h in one.holder if _fits(name.spots, h)]
    return any(within(spot, h) for h in holders) if holders else None


class Surroundings:
    """Where a report's other places lie: their weight by country, region and cell of the map."""

    def __init__(self, names: Sequence[Name]) -> None:
        self.countries: dict[str, float] = defaultdict(float)
        self.regions: dict[tuple[str, str], float] = defaultdict(float)
        self.cells: dict[tuple[int, int], float] = defaultdict(float)
        self.named: dict[str, float] = defaultdict(float)
        self.named_regions: dict[tuple[str, str], float] = defaultdict(float)
        self.total = 0.0
        for name in names:
            self.add(name, 1.0)

    def add(self, name: Name, sign: float) -> None:
        """Add the weight of a name, or take it away again."""
        self.total += sign
        for spot, share in zip(name.spots, name.shares, strict=True):
            weight = sign * share
            if spot.country is None or share < 0.01:
                continue
            self.countries[spot.country] += weight
            if spot.level == "country":
                self.named[spot.country] += weight
                continue
            region = region_of(spot)
            self.regions[region] += weight
            if spot.level == "admin":
                self.named_regions[region] += weight
            else:
                self.cells[cell(spot)] += weight

    def near(self, spot: Spot) -> float:
        """Return the weight of places in the cell of a place and those about it."""
        row, column = cell(spot)
        return sum(
            self.cells.get((row + i, column + j), 0.0) for i in (-1, 0, 1) for j in (-1, 0, 1)
        )


def region_of(spot: Spot) -> tuple[str, str]:
    """Return the country and the first-level region of a place."""
    where = spot.name if spot.level == "admin" else spot.admin or spot.name
    return spot.country or "", key_of(where)


def cell(spot: Spot) -> tuple[int, int]:
    """Return the cell of the map that a place lies in."""
    return int(spot.lat // PLACES_CELL_DEGREES), int(spot.lon // PLACES_CELL_DEGREES)


def signs_of(name: Name, index: int, around: Surroundings | None) -> tuple[float, ...]:
    """Return the signs of one place of a name, in the order of :data:`SIGNS`."""
    spot = name.spots[index]
    packed = spot.level == "admin" and not spot.known.startswith("table:")
    local = spot.level in {"town", "part"} or packed
    last = (float(index == 0), float(spot.capital), float(packed))
    own = (
        log10(spot.people + 100) / 3 if local else 0.0,
        float(spot.level == "country"),
        float(spot.level == "admin" and not packed),
        float(spot.level == "part"),
        float(spot.level in {"table", "world"}),
        float(all(spot.people >= other.people for other in name.spots)),
        float(spot.own),
        float(name.held[index] is True),
        float(name.held[index] is False),
    )
    if around is None or spot.country is None:
        return (*own, 0.0, 0.0, 0.0, 0.0, 0.0, *last)
    share = name.shares[index]
    others = max(1.0, around.total - 1)
    country = around.countries.get(spot.country, 0.0) - _own(name, spot, _country)
    region = around.regions.get(region_of(spot), 0.0) - _own(name, spot, region_of)
    near = around.near(spot) - (share if spot.level not in {"country", "admin"} else 0.0)
    named = around.named.get(spot.country, 0.0) - (share if spot.level == "country" else 0.0)
    told = around.named_regions.get(region_of(spot), 0.0) - (
        share if spot.level == "admin" else 0.0
    )
    return (
        *own,
        log1p(max(0.0, region)) if local else log1p(max(0.0, region)) / 2,
        max(0.0, country) / others,
        log1p(max(0.0, near)) if local else 0.0,
        min(1.0, max(0.0, named)),
        min(1.0, max(0.0, told)),
        *last,
    )


def _country(spot: Spot) -> str | None:
    return spot.country


def _own(name: Name, spot: Spot, by: object) -> float:
    """Return how much of a country's or region's weight is the name's own."""
    if by is _country:
        return sum(
            share
            for other, share in zip(name.spots, name.shares, strict=True)
            if other.country == spot.country
        )
    here = region_of(spot)
    return sum(
        share
        for other, share in zip(name.spots, name.shares, strict=True)
        if other.level != "country" and region_of(other) == here
    )
