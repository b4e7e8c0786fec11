"""Small questions to a clause: its complements, a word's preposition, the act that a verb tells."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from .vocabulary import acts


def told_by(document: Document, role: str, verb: int) -> str | None:
    """Return the act that a verb with its particles tells in a role, ``None`` where it tells none."""
    lemma, word = document.lemmas[verb], document.lowered[verb]
    near = {document.lowered[child] for child in document.children[verb]}
    if role == "done" and "death" in near and acts("done").get(lemma) != "convicted":
        return "killed"
    if role == "done" and lemma == "shoot" and near & {"dead", "down"}:
        return "destroyed" if "down" in near else "killed"
    if role == "done" and lemma == "burn" and "down" in near:
        return "destroyed"
    if role == "done" and lemma == "blow" and "up" in near:
        return "destroyed"
    if lemma == "let" and role == "done" and "go" in _complement_words(document, verb):
        return "released"
    return acts(role).get(lemma) or acts(role).get(word)


def _complement_words(document: Document, verb: int) -> set[str]:
    return {document.lowered[child] for child in document.related(verb, "xcomp", "ccomp")}


def complements(document: Document, verb: int) -> Iterator[int]:
    """Yield the predicates that a verb takes: "left dead", "allowed to leave", "were among the wounded"."""
    for child in document.related(verb, "xcomp", "ccomp", "obl", "advcl"):
        token = document.tokens[child]
        if token.pos not in ("ADJ", "VERB", "NOUN"):
            continue
        if token.relation in ("xcomp", "ccomp") or case_of(document, child) == "among":
            yield child
            yield from document.related(child, "xcomp")


def case_of(document: Document, word: int) -> str:
    """Return the preposition of a word, empty where it has none."""
    return next((document.lowered[c] for c in document.related(word, "case")), "")
