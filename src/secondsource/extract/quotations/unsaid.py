"""Words of saying by which nothing is said: denied, asked, only supposed."""

from __future__ import annotations

from ..document import Document
from .runs import sentence_of
from .vocabulary import words


def is_unsaid(document: Document, word: int) -> bool:
    """Say whether a verb of saying tells nothing: "too early to say", "did not say", "if he says"."""
    token = document.tokens[word]
    sentence = sentence_of(document, word)
    before = document.lowered[word - 1] if word > sentence.start else ""
    if before in {"-", "so"} and document.lowered[word] == "called":
        return True
    if token.tag == "VB" and any(
        document.lowered[c] == "to" for c in document.related(word, "mark")
    ):
        return True
    if word == sentence.start and token.tag in {"VB", "VBZ", "VBP"}:
        return True
    return _is_denied(document, word) or _is_supposed(document, word) or is_asked_of(document, word)


def _is_denied(document: Document, word: int) -> bool:
    """Say whether a verb or its subject is negated: "did not say that", "nobody said that"."""
    negations = words("negations")
    if any(document.lowered[c] in negations for c in document.children[word]):
        return True
    return any(
        document.lowered[w] in words("nobody")
        for c in document.related(word, "nsubj")
        for w in (c, *document.related(c, "det", "advmod"))
    )


def _is_supposed(document: Document, word: int) -> bool:
    """Say whether a telling is only a condition: "if he says that"."""
    return any(
        document.lowered[c] in words("conditions") and "," not in document.lowered[c:word]
        for c in document.related(word, "mark")
    )


def is_asked_of(document: Document, word: int) -> bool:
    """Say whether the speaker is the one who was asked: "asked whether he knew, he said"."""
    if document.lemmas[word] not in words("asked"):
        return False
    has_subject = any(
        document.tokens[c].relation in {"nsubj", "csubj", "obl:agent"}
        for c in document.children[word]
    )
    return not has_subject
