"""Dictionary forms mended: where the model makes one that is no word, endings are taken off by rule."""

from __future__ import annotations

from functools import lru_cache

from .lexicon import known_word


@lru_cache(maxsize=100_000)
def base_form(word: str, lemma: str, tag: str) -> str:
    """Return the dictionary form of a word, in lower case, the model's unless a better one is known."""
    if not known_word(lemma) and known_word(word) and not word.endswith(("ing", "ed", "s")):
        return word
    if tag.startswith(("VB", "JJ")) and word.endswith(("ing", "ed")) and not known_word(lemma):
        return next((form for form in _verbs(word) if known_word(form)), word)
    if tag in ("NN", "NNS") and word.endswith("ing") and lemma == word and not known_word(word):
        return next((form for form in _verbs(word) if known_word(form)), lemma)
    if tag.startswith("NN") and word.endswith("men") and known_word(f"{word[:-3]}man"):
        return f"{word[:-3]}man"
    if tag == "NNS" and lemma == word and word.endswith("s") and not word.endswith("ss"):
        return next((form for form in _singulars(word) if known_word(form)), lemma)
    return lemma if lemma.isascii() or lemma == word else word


def _verbs(word: str) -> tuple[str, ...]:
    """Return what a form in -ing or -ed may come from."""
    stem = word[:-3] if word.endswith("ing") else word[:-2]
    return (stem, stem + "e", stem[:-1])


def _singulars(word: str) -> tuple[str, ...]:
    """Return what a form in -s may be the plural of."""
    if word.endswith("ies"):
        return (word[:-3] + "y", word[:-1])
    return (word[:-1], word[:-2]) if word.endswith("es") else (word[:-1],)
