"""Words of acts that tell none: the law under which something stands, those who are counted as dead."""

from __future__ import annotations

from .reading import Reading
from .vocabulary import word_set

REACH = 4
"""Words before a journey in which a verb that breaks it off stands."""
PARTICULAR = ("nmod", "compound", "amod", "acl", "nummod")
"""Relations of what makes a paper one of its own: "the accord of June", "an accord signed in 2014"."""


def is_idle(document: Reading, word: int) -> bool:
    """Say whether a word that the codebook knows tells no act where it stands."""
    lemma = document.lemmas[word]
    if " ".join(document.lowered[word : word + 2]) in word_set("syntax", "no_acts"):
        return True
    if _is_cut_short(document, word) or _is_from_to(document, word):
        return True
    if lemma == "dead":
        relations = {document.tokens[c].relation for c in document.children[word]}
        return "cop" not in relations or "case" in relations
    return lemma in word_set("classes", "paper") and _is_law(document, word)


def _is_cut_short(document: Reading, word: int) -> bool:
    """Say whether a journey is only told to have been broken off: "cut short a visit"."""
    if document.lemmas[word] not in word_set("classes", "journey"):
        return False
    before = " ".join(document.lowered[max(0, word - REACH) : word])
    return any(phrase in before for phrase in word_set("classes", "shortening"))


def _is_from_to(document: Reading, word: int) -> bool:
    """Say whether a noun read as a verb is the end of "from house to house"."""
    before = document.lowered[max(0, word - 2) : word]
    return before == (document.lowered[word], "to")


def _is_law(document: Reading, word: int) -> bool:
    """Say whether a treaty is only that under which something stands, is missing, or any treaty is meant."""
    if document.tokens[word].pos != "NOUN":
        return False
    children = document.children[word]
    if any(document.lowered[c] == "without" for c in children):
        return True
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
