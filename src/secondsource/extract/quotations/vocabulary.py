"""The words of saying."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from ..document import Document


@cache
def words(name: str) -> frozenset[str]:
    """Return a list of ``words/saying.yaml`` as a set."""
    return frozenset(_tables()[name])


@cache
def number_frames() -> dict[str, str]:
    """Return the verbs that give a number, each with the word that stands before it, or none."""
    return dict(_tables()["numbers"])


def is_past_telling(document: Document, word: int) -> bool:
    """Say whether a word is a past form of a verb of saying that can be no noun: "said", "spoke"."""
    return document.lowered[word] in words("irregular")


def telling(document: Document, word: int) -> str | None:
    """Return the verb of saying that a word is a form of, ``None`` if of none.

    The lemma of the language layer, or where it knows none such, the regular verb with this form.
    """
    lemma = document.lemmas[word]
    if lemma in words("say") or lemma in number_frames():
        return lemma
    return _forms().get(document.lowered[word])


@cache
def _forms() -> dict[str, str]:
    """Return the forms of the verbs of saying: the regular ones, and past forms that are nothing else."""
    found: dict[str, str] = dict(_tables()["irregular"])
    for verb in words("say"):
        stem = verb.removesuffix("e")
        y_stem = verb[:-1] + "i" if verb.endswith("y") and verb[-2] not in "aeiou" else None
        for form in (
            f"{y_stem or stem}ed",
            f"{y_stem + 'es' if y_stem else verb + 's'}",
            f"{stem}ing",
        ):
            found.setdefault(form, verb)
    return found


@cache
def _tables() -> dict[str, Any]:
    text = files(__package__).joinpath("words/saying.yaml").read_text("utf-8")
    found: dict[str, Any] = yaml.load(text, yaml.CSafeLoader)
    return found
