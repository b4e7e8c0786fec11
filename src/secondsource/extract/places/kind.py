"""What kind of place an unknown name names, by the words in it and beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import cast

from ...data import PlaceKind
from .keys import key_of
from .spot import words


def kind_of(names: Iterable[str], text: str) -> PlaceKind:
    """Return the kind that a word of a name tells, or the noun beside it in the text; else a town.

    A name from which the text makes an adjective ("Qarvani" of Qarvan) is a country's.
    """
    listed = list(dict.fromkeys(names))
    heads = _heads()
    for name in listed:
        parts = [part.strip(".,").lower() for part in name.split()]
        for part in (parts[-1], parts[0]):
            if len(parts) > 1 and part in heads:
                return heads[part]
    for name in listed:
        told = _beside(name, text)
        if told is not None:
            return told
    if any(adjective_of(word, name) for name in listed for word in _capitalised(text)):
        return "country"
    return "city"


def adjective_of(word: str, name: str) -> bool:
    """Say whether a word is made of a name by an ending of adjectives: "Dravian" of "Dravia"."""
    a, b = key_of(word), key_of(name)
    stem = b.rstrip("aeiou") if len(b) > 4 else b
    return (
        len(a) > len(stem) > 2
        and a.startswith(stem)
        and a != b
        and (a.removeprefix(b) in _endings() or a.removeprefix(stem) in _endings() - {"n"})
    )


def _beside(name: str, text: str) -> PlaceKind | None:
    """Return the kind by "the village of NAME" or "NAME, a village in"."""
    heads = _heads()
    escaped = re.escape(name)
    for pattern in (
        rf"([a-z]+) of (?i:{escaped})\b",
        rf"\b(?i:{escaped}), (?:a|an|the) (?:[a-z-]+ ){{0,3}}?([a-z]+)\b",
        rf"\bthe ([a-z]+) (?:{escaped})\b",
    ):
        for match in re.finditer(pattern, text):
            if heads.get(match[1]) in {"region", "district", "village", "city"}:
                return heads[match[1]]
    return None


def kind_of_noun(noun: str) -> PlaceKind:
    """Return the kind of place that a common noun tells."""
    return _heads().get(noun, "site")


@cache
def _heads() -> dict[str, PlaceKind]:
    return {
        word: cast("PlaceKind", kind)
        for kind, listed in words("heads")["kinds"].items()
        for word in listed
    }


@cache
def _endings() -> frozenset[str]:
    return frozenset(words("heads")["endings"])


_CAPITALISED = re.compile(r"\b[A-Z][^\W\d_]{3,}\b")


def _capitalised(text: str) -> set[str]:
    return set(_CAPITALISED.findall(text))
