"""How two words are kin by WordNet: of one sense, broader and narrower, told by one another, opposite.

The file under ``data/`` is made by ``knowledge/wordnet.py``; its head says what the rows hold.
"""

from __future__ import annotations

import gzip
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal

from ..settings import CHANGES_COMMON_SENSE, CHANGES_KNOWN_SENSE

Kinship = Literal["synonym", "near", "sister", "opposite", ""]
"""``near``: broader or narrower by a step or two, or one stands in the other's definition; ``sister``: both
are kinds of one thing."""


PARTICLES = frozenset({"up", "down", "out", "off", "over", "away", "back"})
"""What makes another verb of a verb: "call off"."""


@dataclass(frozen=True, slots=True)
class Thesaurus:
    """Senses by number, and for each word its senses with their ranks, 1 the most frequent."""

    senses: Mapping[str, Mapping[int, int]]
    field: tuple[int, ...]
    broader: tuple[tuple[int, ...], ...]
    like: tuple[tuple[int, ...], ...]
    gloss: tuple[str, ...]
    opposite: Mapping[str, frozenset[str]]
    derived: Mapping[str, frozenset[str]]


@cache
def thesaurus() -> Thesaurus:
    """Return the shipped thesaurus, read once."""
    packed = (files(__package__) / "data" / "wordnet.txt.gz").read_bytes()
    senses: dict[str, dict[int, int]] = defaultdict(dict)
    rows: list[list[str]] = []
    pairs: dict[str, dict[str, set[str]]] = {"a": defaultdict(set), "d": defaultdict(set)}
    for line in gzip.decompress(packed).decode().splitlines():
        mark, *cells = line.split("\t")
        if mark == "s":
            for member in cells[1].split("|"):
                word, _, rank = member.rpartition(":")
                senses[word][len(rows)] = int(rank)
            rows.append(cells)
        else:
            pairs[mark][cells[0]].add(cells[1])
            pairs[mark][cells[1]].add(cells[0])
    opposite, derived = ({w: frozenset(o) for w, o in pairs[m].items()} for m in "ad")
    return Thesaurus(
        senses,
        tuple(int(cells[0]) for cells in rows),
        tuple(_numbers(cells[2]) for cells in rows),
        tuple(_numbers(cells[3]) for cells in rows),
        tuple(cells[4] for cells in rows),
        opposite,
        derived,
    )


def _numbers(cell: str) -> tuple[int, ...]:
    return tuple(int(number) for number in cell.split(",") if number)


@cache
def verbs_with_particles() -> frozenset[str]:
    """Return phrases of a verb and a particle: "call off"."""
    return frozenset(w for w in thesaurus().senses if w.partition(" ")[2] in PARTICLES)


def is_time(word: str) -> bool:
    """Whether a usual sense of a word is a time."""
    return any(thesaurus().field[sense] == _TIME for sense in _usual(word))


def is_person(word: str) -> bool:
    """Whether a usual sense of a word is a person."""
    return any(thesaurus().field[sense] == _PERSON for sense in _usual(word))


_PERSON, _TIME = 18, 28


@lru_cache(maxsize=200_000)
def kinship(a: str, b: str) -> Kinship:
    """Return how two words, or phrases, in dictionary form are kin; the closest tie counts."""
    known = thesaurus()
    if b in known.opposite.get(a, ()):
        return "opposite"
    if _one_sense(a, b):
        return "synonym"
    if _peers_oppose(a, b) or _peers_oppose(b, a):
        return "opposite"
    if any(_one_sense(x, y) for x in _family(a) for y in _family(b)):
        return "near"
    if _narrower(a, b) or _narrower(b, a) or _told_by(a, b) or _told_by(b, a):
        return "near"
    return "sister" if _parents(a) & _parents(b) else ""


def _one_sense(a: str, b: str) -> bool:
    """Whether two words share a sense that is usual for one of them and known for the other."""
    one, other = thesaurus().senses.get(a, {}), thesaurus().senses.get(b, {})
    return any(
        min(one[s], other[s]) <= CHANGES_COMMON_SENSE
        and max(one[s], other[s]) <= CHANGES_KNOWN_SENSE
        for s in one.keys() & other.keys()
    )


def _usual(word: str) -> set[int]:
    """Return the senses that a word usually has."""
    senses = thesaurus().senses.get(word, {})
    return {s for s, rank in senses.items() if rank <= CHANGES_COMMON_SENSE}


def _peers_oppose(a: str, b: str) -> bool:
    return any(b in thesaurus().opposite.get(other, ()) for other in _peers(a))


@lru_cache(maxsize=50_000)
def _peers(word: str) -> frozenset[str]:
    """Return the words that share the first sense of a word of quality, over which opposites carry."""
    known = thesaurus()
    first = {s for s in _usual(word) if known.like[s]}
    return frozenset(
        other
        for s in first
        for t in known.like[s]
        for other in _members().get(t, ())
        if other != word
    )


@cache
def _members() -> dict[int, tuple[str, ...]]:
    """Return the words of each sense for which it is the first or second."""
    found: dict[int, list[str]] = defaultdict(list)
    for word, senses in thesaurus().senses.items():
        for sense, rank in senses.items():
            if rank <= CHANGES_COMMON_SENSE:
                found[sense].append(word)
    return {sense: tuple(members) for sense, members in found.items()}


@lru_cache(maxsize=50_000)
def _family(word: str) -> frozenset[str]:
    """Return a word and those derived from it, or it from them."""
    return thesaurus().derived.get(word, frozenset()) | {word}


@lru_cache(maxsize=50_000)
def _parents(word: str) -> frozenset[int]:
    """Return the senses that a word's usual senses are kinds of, or like."""
    known = thesaurus()
    return frozenset(p for s in _usual(word) for p in (*known.broader[s], *known.like[s]))


def _narrower(a: str, b: str) -> bool:
    """Whether a word is a kind of another, one or two steps up, or an adjective like it."""
    parents = _parents(a)
    above = {q for p in parents for q in thesaurus().broader[p]}
    return bool((parents | above) & _usual(b))


@lru_cache(maxsize=50_000)
def _told(word: str) -> frozenset[str]:
    """Return the words that the definitions of a word's usual senses hold."""
    return frozenset().union(*(thesaurus().gloss[s].split() for s in _usual(word)))


def _told_by(a: str, b: str) -> bool:
    """Whether a word's definition holds the other, or a word of one sense with it."""
    family = _family(b)
    return bool(_told(a) & family) or any(_one_sense(x, y) for x in _told(a) for y in family)
