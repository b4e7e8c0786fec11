"""Vocabularies of figures: the YAML files under ``words/``, read once, every scalar as text."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

import yaml

_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@cache
def words(name: str) -> Any:
    """Return the content of ``words/NAME.yaml``; "no" and "on" stay words."""
    text = (files(__package__) / "words" / f"{name}.yaml").read_text("utf-8")
    return yaml.load(text, Loader=_LOADER)


@cache
def word_set(name: str, key: str) -> frozenset[str]:
    """Return a list inside ``words/NAME.yaml`` as a set."""
    return frozenset(words(name)[key])


@cache
def values(key: str) -> dict[str, float]:
    """Return a table of number words and what they stand for."""
    return {word: float(value) for word, value in words("numbers")[key].items()}


@cache
def units() -> dict[str, str]:
    """Return for each lemma of something that is counted the unit it is counted under."""
    return {lemma: unit for unit, lemmas in words("units").items() for lemma in reversed(lemmas)}


@cache
def currencies() -> dict[str, str]:
    """Return for each noun of money its currency."""
    return {noun: unit for unit, nouns in words("money")["nouns"].items() for noun in nouns}


@cache
def signs() -> dict[str, str]:
    """Return for each sign of money its currency."""
    return dict(words("money")["signs"])


@cache
def acts(role: str) -> dict[str, str]:
    """Return for each word that stands in a role (``done``, ``does``, ``nouns``, ``states``) its act.

    Verbs are given in all regular forms: a lemma that the analysis got wrong ("abducte") does no harm.
    """
    found: dict[str, str] = {}
    for act, roles in words("acts").items():
        for word in roles[role]:
            found.setdefault(word, act)
    if role in ("done", "does"):
        for word, act in tuple(found.items()):
            for form in _forms(word):
                found.setdefault(form, act)
    return found


def _forms(verb: str) -> tuple[str, ...]:
    """Return the regular forms of a verb, wrong ones among them: they match nothing."""
    stem = verb.removesuffix("e")
    third = verb[:-1] + "ies" if verb.endswith("y") else verb + "s"
    past = verb[:-1] + "ied" if verb.endswith("y") else stem + "ed"
    return (
        third,
        past,
        stem + "ing",
        stem + "e",
        verb + verb[-1] + "ed",
        verb + verb[-1] + "ing",
        verb + "es",
    )
