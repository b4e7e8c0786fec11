"""Words of acts that tell none: the law under which something stands, those who are counted as dead."""

from __future__ import annotations

from .reading import Reading
from .vocabulary import word_set

PARTICULAR = ("nmod", "compound", "amod", "acl", "nummod")
"""Relations of what makes a paper one of its own: "the accord of June", "an accord signed in 2014"."""


def is_idle(document: Reading, word: int) -> bool:
    """Say whether a word that the codebook knows tells no act where it stands."""
    lemma = document.lemmas[word]
    if lemma == "dead":
        return all(document.tokens[c].relation != "cop" for c in document.children[word])
    return lemma in word_set("classes", "paper") and _is_law(document, word)


def _is_law(document: Reading, word: int) -> bool:
    """Say whether a treaty is only that under which something stands, or treaties as such are meant."""
    if document.tokens[word].pos != "NOUN":
        return False
    children = document.children[word]
    if any(
        document.tokens[c].relation.startswith(PARTICULAR)
        or document.lowered[c] in word_set("classes", "pointing")
        for c in children
    ):
        return False
    return (
        document.tokens[word].relation == "nsubj:pass"
        or any(document.lowered[c] in word_set("classes", "legal-link") for c in children)
        or document.lemmas[document.heads[word]] in word_set("classes", "legal")
    )
