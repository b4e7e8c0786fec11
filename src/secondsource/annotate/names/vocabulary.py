"""What is known about names before a report is read: lists of places, groups, titles, heads, words."""

from __future__ import annotations

import gzip
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, cast

import yaml

from ...settings import NAMES_SURE_TOWN
from ..kinds import NameKind, NameSource
from .words import WORD

PLACE_KINDS: tuple[NameKind, ...] = ("GPE", "LOC", "FAC")
HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Entry:
    """A known name. ``sure`` is false where its spelling alone does not tell that it is one."""

    kind: NameKind
    source: NameSource
    rule: str
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All lists, as sets and tables of lower-case words; ``phrases`` by :func:`key_of`."""

    phrases: dict[str, Entry]
    longest: dict[str, int]
    given: frozenset[str]
    surnames: frozenset[str]
    title_phrases: frozenset[str]
    titles: frozenset[str]
    roles: frozenset[str]
    heads: Mapping[str, frozenset[str]]
    particles: Mapping[str, frozenset[str]]
    calendar: frozenset[str]
    small: frozenset[str]
    things: frozenset[str]
    english: frozenset[str]
    cues: Mapping[str, frozenset[str]]


def plain(text: str) -> str:
    """Return the text in lower case, without marks on its letters."""
    if text.isascii():
        return text.lower()
    return "".join(
        c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)
    ).lower()


def key_of(words: Iterable[str]) -> str:
    """Return what a name is looked up by; a single word in capitals keeps them ("WHO" is not "who")."""
    kept = [word.replace("’", "").replace("'", "") for word in words if word not in _JOINTS]
    if len(kept) == 1 and kept[0].isupper() and len(kept[0]) <= 6:
        return "=" + kept[0].replace(".", "").replace(" ", "")
    return " ".join(plain(word) for word in kept)


_JOINTS = frozenset("-–.,()/’'")


@cache
def vocabulary() -> Vocabulary:
    """Return the lists that come along, read once."""
    titles, heads = read("titles"), read("heads")
    given = read("given")
    surnames = frozenset(plain(w) for w in given.pop("surnames").split())
    title_phrases = frozenset(
        plain(t).replace(".", "").replace("-", " ")
        for kind in ("honorific", "rank", "office")
        for t in titles[kind]
    )
    calendar = read("calendar")
    small = frozenset(calendar.pop("small"))
    english = frozenset(_lines("english.txt.gz")).union(*read("common").values())
    given_names = frozenset(plain(w) for names in given.values() for w in names.split())
    phrases = _phrases(english, given_names | surnames)
    longest: dict[str, int] = {}
    for key in phrases:
        first, _, rest = key.partition(" ")
        longest[first] = max(longest.get(first, 1), rest.count(" ") + 2 if rest else 1)
    return Vocabulary(
        phrases,
        longest,
        given_names,
        surnames,
        title_phrases,
        frozenset(t for t in title_phrases if " " not in t),
        frozenset(titles["role"]),
        {
            name: frozenset(_both_numbers(words) if name.endswith("_last") else words)
            for name, words in heads.items()
        },
        {name: frozenset(words) for name, words in read("particles").items()},
        frozenset(w.lower().rstrip(".") for words in calendar.values() for w in words),
        small,
        frozenset(read("acronyms")["things"]),
        english,
        {name: frozenset(words) for name, words in read("cues").items()},
    )


def read(name: str) -> dict[str, Any]:
    """Return one of the YAML files under ``words``."""
    path = HERE / "words" / f"{name}.yaml"
    return cast("dict[str, Any]", yaml.safe_load(path.read_text("utf-8")))


def with_actors(base: Vocabulary, actors: Mapping[str, NameKind]) -> Vocabulary:
    """Return the vocabulary with names that the user knows; they are sure."""
    phrases, longest = dict(base.phrases), dict(base.longest)
    for name, kind in actors.items():
        words = WORD.findall(name)
        key = key_of(words)
        phrases[key] = Entry(kind, "actors", "actor list")
        first = key.partition(" ")[0]
        longest[first] = max(longest.get(first, 1), key.count(" ") + 1)
    return replace(base, phrases=phrases, longest=longest)


def _phrases(english: frozenset[str], persons: frozenset[str]) -> dict[str, Entry]:
    """Return every known name; what is written later, and with more care, overrides."""
    ambiguous = {key_of([w]).lstrip("=").lower() for w in read("ambiguous")["words"]}
    found: dict[str, Entry] = {}
    for line in _lines("places.txt.gz"):
        name, _country, size = line.split("\t")
        key = key_of(WORD.findall(name))
        one = " " not in key
        sure = not (one and (key in ambiguous or key in english or key in persons)) and (
            int(size) >= NAMES_SURE_TOWN or (not one and int(size) > 0)
        )
        if not (one and len(key) < 4 and not sure):
            found[key] = Entry("GPE", "gazetteer", "town or region", sure)

    def add(names: Iterable[str], kind: NameKind, source: NameSource, rule: str) -> None:
        for name in names:
            key = key_of(WORD.findall(name))
            found[key] = Entry(kind, source, rule, key not in ambiguous)

    places = read("places")
    for kind in PLACE_KINDS:
        add(places[kind], kind, "gazetteer", f"known {kind}")
    for rule, names in read("organisations").items():
        add(names, "ORG", "vocabulary", rule)
    for rule, names in read("peoples").items():
        add(names, "NORP", "vocabulary", rule)
    for country in read("countries").values():
        add(country["names"], "GPE", "gazetteer", "country")
        add(country["people"], "NORP", "gazetteer", "people of a country")
    return found


def _lines(name: str) -> list[str]:
    return gzip.decompress((HERE / "data" / name).read_bytes()).decode().split("\n")


def _both_numbers(words: Iterable[str]) -> Iterable[str]:
    for word in words:
        yield word.rstrip(".")
        yield word + "s" if not word.endswith("y") else word[:-1] + "ies"
