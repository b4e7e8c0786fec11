"""The words that stand for actors, read once: offices, crowds, bodies, institutions, verbs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal, cast

import yaml

from ...data import ActorKind, Gender

Number = Literal["one", "many", "body"]
HERE = Path(__file__).parent / "words"


@dataclass(frozen=True, slots=True)
class Noun:
    """What a common noun, or a phrase of them, can stand for.

    ``sort`` says which table it is of: office, person, crowd, armed, body, land or institution; ``value`` the
    canonical office or the key of the institution; ``kinds`` the kinds of actor, the likeliest first.
    """

    sort: str
    value: str
    kinds: tuple[ActorKind, ...]
    number: Number
    gender: Gender | None = None


@cache
def read(name: str) -> dict[str, Any]:
    """Return one of the YAML files under ``words``."""
    text = (HERE / f"{name}.yaml").read_text("utf-8")
    return cast("dict[str, Any]", yaml.load(text, Loader=yaml.CSafeLoader))


@cache
def word_set(name: str, key: str) -> frozenset[str]:
    """Return the words of one list of a file."""
    found = read(name)[key]
    return frozenset(found.split() if isinstance(found, str) else found)


@cache
def nouns() -> Mapping[str, tuple[Noun, ...]]:
    """Return every phrase in lower case with what it can stand for."""
    table: dict[str, tuple[Noun, ...]] = {}
    for phrase, noun in _nouns(read("nouns"), read("institutions")):
        for written in {phrase, phrase.replace("-", " - ")}:
            table[written] = (*table.get(written, ()), noun)
    return table


@cache
def phrase_lengths() -> Mapping[str, int]:
    """Return for each last word of a phrase the words of the longest that it closes."""
    longest: dict[str, int] = {}
    for phrase in nouns():
        words = phrase.split()
        longest[words[-1]] = max(longest.get(words[-1], 1), len(words))
    return longest


def plural(phrase: str) -> str:
    """Return the plural of a noun or of a phrase that it ends."""
    known = _plurals()
    if phrase in known:
        return known[phrase]
    head, _, last = phrase.rpartition(" ")
    if " of " in phrase:
        first, _, rest = phrase.partition(" of ")
        return f"{plural(first)} of {rest}"
    if last in known:
        last = known[last]
    elif last.endswith(("s", "ch", "sh", "x")):
        last += "es"
    elif last.endswith("y") and last[-2:-1] not in "aeiou":
        last = last[:-1] + "ies"
    else:
        last += "s"
    return f"{head} {last}".strip()


@cache
def _plurals() -> dict[str, str]:
    return cast("dict[str, str]", read("nouns")["plural"])


def _nouns(words: Mapping[str, Any], institutions: Mapping[str, Any]) -> Iterator[tuple[str, Noun]]:
    for key, one in institutions.items():
        for phrase in one["nouns"]:
            yield phrase, Noun("institution", key, (one["kind"],), "body")
    for field, names in words["field"].items():
        yield from _of_field(field, names)
    for office, phrases in words["office"].items():
        yield from _offices(office, phrases, words)
    for word in words["person"]:
        gender = _gender(word, words)
        yield word, Noun("person", word, ("person",), "one", gender)
        yield plural(word), Noun("crowd", word, ("group",), "many")
    for word in words["crowd"]:
        yield word, Noun("crowd", word, ("group",), "many")
    for phrase in words["militias"]:
        yield phrase, Noun("armed", "militias", ("armed-group",), "many")
    for phrase, kinds in words["body"].items():
        yield phrase, Noun("body", phrase, tuple(kinds), "body")
    for word in words["land"]:
        yield word, Noun("land", word, ("country",), "body")


def _offices(
    office: str, phrases: Iterable[str], words: Mapping[str, Any]
) -> Iterator[tuple[str, Noun]]:
    for phrase in phrases:
        yield phrase, Noun("office", office, ("person",), "one", _gender(phrase, words))
        yield plural(phrase), Noun("crowd", office, ("group",), "many")


def _of_field(field: str, names: Iterable[str]) -> Iterator[tuple[str, Noun]]:
    """Yield the minister, the secretary, the ministry, the department and the officials of a field."""
    for name in names:
        minister = Noun("office", f"{field} minister", ("person",), "one")
        for phrase in (
            f"{name} minister",
            f"minister of {name}",
            f"minister for {name}",
            f"{name} secretary",
            f"secretary of {name}",
        ):
            if phrase not in {"state secretary", "secretary of state", "security chief"}:
                yield phrase, minister
        deputy = Noun("office", f"deputy {field} minister", ("person",), "one")
        yield f"deputy {name} minister", deputy
        yield f"{name} ministers", Noun("crowd", f"{field} minister", ("group",), "many")
        house = Noun("institution", f"{field}-ministry", ("institution",), "body")
        for phrase in (
            f"{name} ministry",
            f"ministry of {name}",
            f"ministry for {name}",
            f"{name} department",
            f"department of {name}",
            f"{name} officials" if field in {"health", "defence"} else f"{name} ministry officials",
        ):
            yield phrase, house


def _gender(phrase: str, words: Mapping[str, Any]) -> Gender | None:
    last = phrase.rpartition(" ")[2]
    if phrase in words["female"] or last in words["female"]:
        return "female"
    return "male" if phrase in words["male"] or last in words["male"] else None
