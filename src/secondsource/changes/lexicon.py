"""Which words of English are known: the lexicon of the language layer, the model's vectors, our lists."""

from __future__ import annotations

from functools import cache, lru_cache

from ..annotate import load
from ..annotate.names import vocabulary
from .thesaurus import thesaurus
from .vocabulary import classes, rows_of, scales


@lru_cache(maxsize=50_000)
def known_word(word: str) -> bool:
    """Whether a word in lower case is one that some list of English has."""
    listed = word in vocabulary().english or word in _listed() or word in thesaurus().senses
    return listed or load().nlp.vocab.has_vector(word)


def is_ordinary(word: str) -> bool:
    """Whether a word in lower case stands in the lexicon, which has no names."""
    return word in vocabulary().english


@cache
def _listed() -> frozenset[str]:
    """Return the words of our own vocabularies."""
    found = set(rows_of("synonyms"))
    found.update(*scales(), classes("status"), classes("reporting"))
    return frozenset(found)
