"""Countries in a report: their names, adjectives and peoples, also of countries that no list knows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from ...annotate.names.vocabulary import read as read_names
from ...annotate.names.vocabulary import vocabulary
from ..document import Document
from ..kinds import Mentions
from ..places.assemble import ONLY
from ..places.find import DATELINE
from .spelling import fold
from .vocabulary import read, word_set

Sort = Literal["name", "adjective", "people", "capital", "house"]
_ENDINGS = (
    "ians",
    "ian",
    "ans",
    "an",
    "ese",
    "ns",
    "n",
    "is",
    "i",
    "ish",
    "ic",
    "ites",
    "ite",
    "s",
)
LEAST_STEM = 3  # letters of a stem by which an adjective is told to be of a country


@dataclass(frozen=True, slots=True)
class Land:
    """Words ``[first, last)`` that name a country, its people, or are its adjective."""

    first: int
    last: int
    land: str
    sort: Sort


def _code(key: object) -> str:
    """Return a country's code; YAML reads Norway's as a no."""
    return "NO" if key is False else str(key)


@cache
def table() -> dict[str, tuple[str, Sort]]:
    """Return every known name, adjective, people and capital, by its words in small plain letters."""
    found: dict[str, tuple[str, Sort]] = {}
    for key, words in read_names("countries").items():
        code = _code(key)
        for name in words["people"]:
            many = str(name).endswith("s") and not str(name).endswith("ss")
            found[fold(str(name))] = (code, "people" if many else "adjective")
        for name in words["names"]:
            found[fold(str(name))] = (code, "name")
    for code, entry in read("countries").items():
        for name in entry.get("capital", ()):
            house = name.lower() in word_set("acting", "house")
            found.setdefault(fold(name), (str(code), "house" if house else "capital"))
    return found


@cache
def longest() -> dict[str, int]:
    """Return words of the longest entry by its first word."""
    sizes: dict[str, int] = {}
    for phrase in table():
        words = phrase.replace("-", " ").split()
        sizes[words[0]] = max(sizes.get(words[0], 1), len(words))
    return sizes


@cache
def country_names() -> dict[str, str]:
    """Return the usual name of each country by code."""
    return {_code(code): str(words["names"][0]) for code, words in read_names("countries").items()}


@cache
def adjectives() -> dict[str, str]:
    """Return the usual adjective of each country by code."""
    usual = {
        _code(code): str(words["people"][0])
        for code, words in read_names("countries").items()
        if words["people"]
    }
    return usual | {c: e["adjective"] for c, e in read("countries").items() if "adjective" in e}


def place_like(document: Document, adjective: Mapping[str, str]) -> frozenset[str]:
    """Return single words taken for persons or groups that must be places.

    That is what the report names as a place elsewhere, or has an adjective of; and "Dravia said" is no
    person where nobody has that name with another, it is no known given name, and it ends as only
    names of countries do.
    """
    texts = [(document.text[n.start : n.end], n.kind) for n in document.names]
    places = {text for text, kind in texts if kind == "GPE"}
    longer = {
        word for text, kind in texts if kind == "PERSON" and " " in text for word in text.split()
    }
    given, endings = vocabulary().given, tuple(word_set("acting", "country_ending"))
    stems = set(adjective.values())

    def like(text: str, kind: str) -> bool:
        if text in places or "~" + stem_of_name(fold(text)) in stems:
            return True
        return kind == "PERSON" and text.lower().endswith(endings) and fold(text) not in given

    return frozenset(
        text
        for text, kind in texts
        if kind in {"PERSON", "ORG"} and " " not in text and text not in longer and like(text, kind)
    )


class Lands:
    """The countries that a report speaks of, by the word at which each mention starts."""

    def __init__(self, document: Document, places: Mentions) -> None:
        self.document = document
        self.at: dict[int, Land] = {}
        self.names: dict[str, str] = {}
        self.adjectives: dict[str, str] = {}
        adjective = _told_adjectives(document)
        for land in (
            *_known(document),
            *_strange(document, places, adjective),
            *_adjectives(document, adjective),
        ):
            self.at.setdefault(land.first, land)
        for land in self.at.values():
            word = document.text[
                document.tokens[land.first].start : document.tokens[land.last - 1].end
            ]
            if land.land.startswith("~"):
                kept = self.names if land.sort == "name" else self.adjectives
                kept.setdefault(land.land, word.title() if word.isupper() else word)
        self.counts = Counter(hit.land for hit in self.at.values())
        self.ending = {hit.last - 1: hit for hit in self.at.values()}
        self.seats = dict(_seats(document, self.at))
        self.place_like = place_like(document, adjective)
        told = {e.number: e for e in places.entities if e.known and e.type != "country"}
        self.towns = frozenset(fold(m.text) for m in places.mentions if m.entity in told)
        self.sites = self._sites(places)

    def _sites(self, places: Mentions) -> Counter[str]:
        """Count the mentions of known towns, regions and sites by country.

        A country that the report does not name counts from two of them, or from one whose name no other
        bears: a single one is often a namesake.
        """
        counts: Counter[str] = Counter()
        kinds: dict[str, set[int]] = {}
        sure: set[str] = set(self.counts)
        for mention in places.mentions:
            entity = places.by_number[mention.entity]
            known = entity.known and entity.type != "country" and DATELINE not in mention.reasons
            if known and entity.country:
                counts[entity.country] += 1
                kinds.setdefault(entity.country, set()).add(entity.number)
                if ONLY in entity.reasons:
                    sure.add(entity.country)
        return Counter({c: n for c, n in counts.items() if c in sure or len(kinds[c]) > 1})

    def add(self, text: str, key: str) -> None:
        """Note that a name which acts like a country's is one, wherever the report has it."""
        self.names.setdefault(key, text)
        for name in self.document.names:
            if self.document.text[name.start : name.end] == text:
                words = self.document.words(name.start, name.end)
                if words and words[0] not in self.at:
                    hit = Land(words[0], words[-1] + 1, key, "name")
                    self.at[hit.first] = self.ending[hit.last - 1] = hit
                    self.counts[key] += 1

    def name(self, land: str) -> str:
        """Return the name of a country; of one of which only the adjective is known, that."""
        return country_names().get(land) or self.names.get(land) or self.adjectives.get(land, land)

    def adjective(self, land: str) -> str:
        """Return the adjective of a country, its name where none is known."""
        return adjectives().get(land) or self.adjectives.get(land) or self.name(land)

    def people(self, kept: str, land: str) -> str:
        """Return what a crowd of a country is called: "protesters in Peru"; "Qarvani protesters"."""
        if land in country_names() or land in self.names:
            return f"{kept} in {self.name(land)}"
        return f"{self.adjective(land)} {kept}"


def _known(document: Document) -> Iterator[Land]:
    words, sizes, known = document.lowered, longest(), table()
    index = 0
    while index < len(words):
        first = document.tokens[index]
        if document.text[first.start].isupper() and (size := sizes.get(fold(words[index]))):
            for length in range(min(size, len(words) - index), 0, -1):
                phrase = " ".join(words[index : index + length])
                hit = known.get(fold(phrase)) or (
                    known.get(phrase.replace(" ", "")) if length > 1 else None
                )
                if hit and not (phrase == "us" and not document.word(index).isupper()):
                    yield Land(index, index + length, *hit)
                    index += length - 1
                    break
        index += 1


def _told_adjectives(document: Document) -> dict[str, str]:
    """Return the adjectives of peoples that no list knows, with the stems of their countries."""
    found: dict[str, str] = {}
    for name in document.names:
        word = fold(document.text[name.start : name.end])
        if name.kind == "NORP" and " " not in word and word not in table():
            found[word] = "~" + stem_of_adjective(word)
    return found


def _strange(document: Document, places: Mentions, adjective: dict[str, str]) -> Iterator[Land]:
    """Yield countries that are invented or new: known by their adjective, or by what is theirs."""
    names = [n for n in document.names if n.kind in {"GPE", "NORP"}]
    spans = [(n, document.text[n.start : n.end]) for n in names]
    governed = {fold(text) for n, text in spans if n.kind == "GPE" and _governed(document, n.end)}
    countries = {fold(e.name) for e in places.entities if e.kind == "place" and e.type == "country"}
    for name, text in spans:
        word = fold(text)
        found = document.words(name.start, name.end)
        if word in table() or " " in text or not found:
            continue
        if name.kind == "GPE":
            stem = "~" + stem_of_name(word)
            if stem in adjective.values() or word in countries or word in governed:
                yield Land(found[0], found[-1] + 1, stem, "name")


def _governed(document: Document, end: int) -> bool:
    """Say whether behind a name stands what only a country has: "Qarvan's parliament"."""
    at = document.at(end)
    if at is None or document.lowered[at] not in {"’s", "'s"}:
        return False
    words = document.lowered[at + 1 : at + 4]
    return any(word in word_set("acting", "governed") for word in words)


def _seats(document: Document, lands: dict[int, Land]) -> Iterator[tuple[str, str]]:
    """Yield towns that the report tells to be seats of government: "In Belgorin, Dravia's ministry"."""
    for name in document.names:
        if name.kind != "GPE":
            continue
        words = document.words(name.start, name.end)
        if not words or words[0] in lands or words[-1] + 2 >= len(document.tokens):
            continue
        town = fold(document.text[name.start : name.end])
        after = words[-1] + 1
        if document.word(after) == ",":
            at = after + 1 + (document.lowered[after + 1] == "the")
            before = document.lowered[words[0] - 1] if words[0] else ""
            hit = lands.get(at)
            owns = (
                hit
                and hit.last < len(document.tokens)
                and document.lowered[hit.last] in {"’s", "'s"}
            )
            if hit and ((before == "in" and owns) or "capital" in document.lowered[at : at + 3]):
                yield town, hit.land
        front = document.lowered[max(0, words[0] - 4) : words[0]]
        if "capital" in front:
            for word in range(max(0, words[0] - 6), words[0]):
                if word in lands:
                    yield town, lands[word].land


def _adjectives(document: Document, adjective: dict[str, str]) -> Iterator[Land]:
    """Yield an invented country's adjective wherever it stands, also inside longer names."""
    told = {word: stem for word, stem in adjective.items() if not _lists(word)}
    if not told:
        return
    for index, word in enumerate(document.lowered):
        stem = told.get(word if word.isascii() else fold(word))
        if stem and document.text[document.tokens[index].start].isupper():
            many = document.tokens[index].tag in {"NNS", "NNPS"}
            yield Land(index, index + 1, stem, "people" if many else "adjective")


@cache
def _other_peoples() -> frozenset[str]:
    return frozenset(fold(str(n)) for names in read_names("peoples").values() for n in names)


def _lists(word: str) -> bool:
    return word in _other_peoples()


def stem_of_name(name: str) -> str:
    """Return the stem that a country's name shares with its adjective: Dravia, Dravian; Qarvan, Qarvani."""
    bare = name.rstrip("aeiouy")
    return bare if len(bare) >= LEAST_STEM else name


def stem_of_adjective(word: str) -> str:
    """Return the stem of an adjective of a country."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= LEAST_STEM:
            return stem_of_name(word[: -len(ending)])
    return stem_of_name(word)
