"""Dictionary forms, mended: a verb's where the model makes one that is no verb, those of nouns in -ing."""

from __future__ import annotations

import gzip
from functools import cache, lru_cache
from importlib.resources import files

from ..settings import ANNOTATE_KEPT_LEMMAS

ENDINGS = {
    "VBD": (("ied", "y"), ("ed", "e"), ("ed", "")),
    "VBN": (("ied", "y"), ("ed", "e"), ("ed", "")),
    "VBG": (("ing", "e"), ("ing", "")),
    "VBZ": (("ies", "y"), ("es", "e"), ("es", ""), ("s", "")),
}
"""What an ending of each inflected form stands for: WordNet's rules of detachment (``morphy``)."""


@cache
def _verbs() -> tuple[frozenset[str], dict[str, str]]:
    """Return the verbs of English, and irregular forms with theirs; made by ``knowledge/verbs.py``."""
    packed = (files(__package__) / "data" / "verbs.txt.gz").read_bytes()
    rows = [line.partition("\t") for line in gzip.decompress(packed).decode().splitlines()]
    return (
        frozenset(verb for verb, tab, _ in rows if not tab),
        {form: verb for form, tab, verb in rows if tab},
    )


@lru_cache(maxsize=ANNOTATE_KEPT_LEMMAS)
def verb_lemma(form: str, lemma: str, tag: str) -> str:
    """Return the dictionary form of a verb in the text: the model's, unless that is no verb and one is found.

    ``tag`` is the Penn tag; a form without an ending (VB, VBP) is its own.
    """
    verbs, irregular = _verbs()
    if lemma in verbs:
        return lemma
    plain = form.lower()
    if plain in irregular:
        return irregular[plain]
    for ending, instead in ENDINGS.get(tag, ()):
        stem = plain.removesuffix(ending) + instead
        if plain.endswith(ending) and stem in verbs:
            return stem
    return plain if tag in ("VB", "VBP") and plain in verbs else lemma


def noun_lemma(form: str, lemma: str) -> str:
    """Return the dictionary form of a noun: the model's, but a noun in -ing is no form of its verb."""
    plain = form.lower()
    one = plain.removesuffix("s") if plain.endswith("ings") else plain
    return one if one.endswith("ing") and len(one) > len(lemma) else lemma
