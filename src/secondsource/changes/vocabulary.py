"""Vocabularies of changes: the YAML files under ``words/``, read once, every scalar as text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from ..annotate.names.vocabulary import read as read_names
from .thesaurus import verbs_with_particles


@cache
def words(name: str) -> Any:
    """Return the content of ``words/NAME.yaml``; "no" and "on" stay words."""
    text = (files(__package__) / "words" / f"{name}.yaml").read_text("utf-8")
    return yaml.load(text, Loader=yaml.BaseLoader)


@cache
def word_set(name: str, *keys: str) -> frozenset[str]:
    """Return a list inside ``words/NAME.yaml`` as a set."""
    found = words(name)
    for key in keys:
        found = found[key]
    return frozenset(found)


@cache
def rows_of(name: str) -> dict[str, frozenset[int]]:
    """Return for each word of ``words/NAME.yaml``, a list of rows, the rows it stands in."""
    return _index(words(name))


@cache
def name_rows(key: str) -> dict[str, frozenset[int]]:
    """Return for each name of a list in ``names.yaml`` the rows it stands in."""
    return _index(words("names")[key])


@cache
def classes(name: str, key: str = "") -> dict[str, frozenset[str]]:
    """Return for each word of ``words/NAME.yaml``, a table of lists, the classes it belongs to."""
    found: dict[str, set[str]] = defaultdict(set)
    for label, members in (words(name)[key] if key else words(name)).items():
        for word in members:
            found[word].add(label)
    return {word: frozenset(labels) for word, labels in found.items()}


@cache
def scales() -> tuple[dict[str, float], ...]:
    """Return the scales of loaded words: word to degree."""
    return tuple({w: float(d) for w, d in scale.items()} for scale in words("loaded"))


@cache
def pair_set(name: str, *keys: str) -> frozenset[tuple[str, str]]:
    """Return a list of pairs inside ``words/NAME.yaml``."""
    found = words(name)
    for key in keys:
        found = found[key]
    return frozenset((str(a), str(b)) for a, b in found)


@cache
def opposites() -> frozenset[tuple[str, str]]:
    """Return every ordered pair of words that reverse one another."""
    found = set()
    for one, other in words("opposites")["words"]:
        for a in one:
            for b in other:
                found |= {(a, b), (b, a)}
    return frozenset(found)


@cache
def months() -> dict[str, str]:
    """Return names of months, whole and short, and their numbers."""
    return {str(name): str(number) for name, number in words("times")["months"].items()}


@cache
def half_days() -> dict[str, str]:
    """Return "am" and "pm" and the half of the day that they stand for."""
    return {str(short): str(half) for short, half in words("times")["half"].items()}


@cache
def wrong_senses() -> frozenset[tuple[str, str]]:
    """Return pairs of a word and one that stands for another sense of it."""
    return frozenset((word, other) for word, others in words("senses").items() for other in others)


@cache
def countries() -> dict[str, str]:
    """Return names and peoples of countries as ``@CODE``: "Iraqi" and "Iraq" are one key."""
    return {
        name.lower(): f"@{code}"
        for code, entry in read_names("countries").items()
        for name in (*entry["names"], *entry["people"])
    }


@cache
def titles() -> dict[str, str]:
    """Return short titles, in lower case without full stop, and what they stand for."""
    return {str(short): str(full) for short, full in words("names")["abbreviations"].items()}


@cache
def phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return every vocabulary entry of several words by its first word, longest first."""
    found: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for entry in _entries():
        parts = tuple(entry.replace("-", " ").split())
        if len(parts) > 1:
            found[parts[0]].add(parts)
    return {first: tuple(sorted(rest, key=len, reverse=True)) for first, rest in found.items()}


def _entries() -> Iterable[str]:
    yield from rows_of("synonyms")
    for name in ("status", "reporting"):
        yield from classes(name)
    for key in ("modals", "hedges", "belief"):
        yield from classes("modality", key)
    for scale in scales():
        yield from scale
    yield from word_set("opposites", "cues")
    for one, other in opposites():
        yield from (one, other)
    for key in ("same", "renamed"):
        yield from name_rows(key)
    yield from countries()
    yield from verbs_with_particles()


def _index(rows: Iterable[Iterable[str]]) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for number, row in enumerate(rows):
        for word in row:
            found[word.replace("-", " ")].add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}
