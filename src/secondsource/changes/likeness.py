"""How alike two units are: the same, of one row of synonyms, of one stem, one name, near in meaning."""

from __future__ import annotations

from functools import cache, lru_cache

import numpy as np
from rapidfuzz import fuzz

from ..annotate import load
from ..settings import CHANGES_LOADED_STEP, CHANGES_NEAR_MEANING, CHANGES_STEM_LETTERS
from .spelling import same_bearer
from .thesaurus import kinship
from .units import Unit
from .vocabulary import (
    classes,
    name_rows,
    opposites,
    rows_of,
    scales,
    word_set,
    words,
    wrong_senses,
)


def likeness(a: Unit, b: Unit) -> float:
    """Return 1 for the same word down to 0; from .5 two units say the same."""
    if a.key == b.key:
        return 1.0 if a.text.lower() == b.text.lower() else 0.97
    if a.value is not None or b.value is not None:
        return 0.0
    if a.proper or b.proper:
        return _names(a, b)
    return words_alike(a.key, b.key)


def _names(a: Unit, b: Unit) -> float:
    if same_bearer(a.key, b.key):
        return 0.9
    if name_rows("same").get(a.key, frozenset()) & name_rows("same").get(b.key, frozenset()):
        return 0.9
    if a.proper != b.proper and a.text[:1].isupper() == b.text[:1].isupper():
        return words_alike(a.key, b.key)
    return 0.0


@lru_cache(maxsize=200_000)
def words_alike(a: str, b: str) -> float:
    """Return how alike two keys are as words of the language."""
    if _apart(a, b):
        return 0.0
    if _rows(a) & _rows(b) or _bare(a) == _bare(b):
        return 0.85
    kin = kinship(_bare(a), _bare(b))
    if kin != "opposite" and _one_stem(a, b):
        return 0.8
    if kin == "synonym" or (kin != "opposite" and _one_class(a, b)):
        return 0.7
    return 0.6 if kin != "opposite" and meaning(a, b) >= CHANGES_NEAR_MEANING else 0.0


def _apart(a: str, b: str) -> bool:
    """Whether two words are listed as saying different things, however near they lie."""
    listed = (a, b) in opposites() or (a, b) in wrong_senses()
    return listed or loaded_step(a, b) >= 1.0 or _other_time(a, b) or _other_side(a, b)


def _one_class(a: str, b: str) -> bool:
    """Whether two words stand in one class of acts, of saying, or of a scale: news exchanges them."""
    if a.partition(" ")[0] == b.partition(" ")[0]:
        return False  # one verb with two particles: "call" and "call for"
    if any(a in s and b in s for s in scales()):
        return loaded_step(a, b) < CHANGES_LOADED_STEP
    return any(
        classes(name).get(a, frozenset()) & classes(name).get(b, frozenset())
        for name in ("status", "reporting")
    )


def _other_time(a: str, b: str) -> bool:
    """Whether two words name different times: near in meaning, and not the same."""
    times = _times()
    return (
        a in times
        and b in times
        and not any(a in row and b in row for row in words("times")["same"])
    )


def _other_side(a: str, b: str) -> bool:
    """Whether one is done against a body of people and the other at its head."""
    against, head = word_set("roles", "against"), word_set("roles", "head")
    both = against & head
    return (a in against - both and b in head - both) or (a in head - both and b in against - both)


@cache
def _times() -> frozenset[str]:
    kinds = ("weekdays", "parts", "relative", "units", "seasons")
    return frozenset().union(*(word_set("times", kind) for kind in kinds))


def _rows(key: str) -> frozenset[int]:
    """Return the rows of synonyms of a key, also without the preposition that it ends with."""
    found = rows_of("synonyms")
    return found.get(key, frozenset()) | found.get(_bare(key), frozenset())


def _bare(key: str) -> str:
    first, _, last = key.partition(" ")
    if last in ("for", "on") and key in classes("status"):
        return key
    return first if last in ("to", "for", "on", "of", "in", "with", "at") else key


def loaded_step(a: str, b: str) -> float:
    """Return by how much two words of one scale differ in what they judge; 0 where none has both."""
    return max((abs(s[a] - s[b]) for s in scales() if a in s and b in s), default=0.0)


def _one_stem(a: str, b: str) -> bool:
    """Whether two words are forms of one stem; not where a negative prefix parts them."""
    if " " in a or " " in b or a.startswith("@") or b.startswith("@"):
        return False
    shared = 0
    for one, other in zip(a, b, strict=False):
        if one != other:
            break
        shared += 1
    least = min(len(a), len(b))
    return (
        shared >= CHANGES_STEM_LETTERS and shared >= least - 2 and max(len(a), len(b)) - shared <= 5
    )


@lru_cache(maxsize=100_000)
def meaning(a: str, b: str) -> float:
    """Return the cosine of two words' vectors in the shipped model, 0 for a word it does not know."""
    vocab = load().nlp.vocab
    if not (vocab.has_vector(a) and vocab.has_vector(b)):
        return 0.0
    one, other = vocab.get_vector(a), vocab.get_vector(b)
    norm = float(np.linalg.norm(one) * np.linalg.norm(other))
    return float(np.dot(one, other)) / norm if norm else 0.0


@lru_cache(maxsize=50_000)
def letters_alike(a: str, b: str) -> float:
    """Return the likeness of two spellings, 0 to 1."""
    return fuzz.ratio(a, b) / 100.0
