"""Single victims told by an article: "killing a contractor", "a soldier was wounded"."""

from __future__ import annotations

from collections.abc import Sequence

from ..document import Document
from .acts import act_of
from .kinds import PEOPLE, Reading
from .nouns import unit_of

_HARMED = frozenset({"killed", "wounded"})


def singular_tolls(document: Document, readings: Sequence[Reading]) -> list[Reading]:
    """Return a figure of one for each person told by an article of whom a verb says that they were harmed."""
    taken = {word for r in readings for word in document.words(r.start, r.end)}
    found = []
    for word, token in enumerate(document.tokens):
        if token.pos != "NOUN" or token.tag != "NN" or word in taken:
            continue
        article = _article(document, word)
        if article is None or unit_of(document, word) not in PEOPLE:
            continue
        told = act_of(document, word, None, token.start)
        if told is None or told[0] not in _HARMED or document.tokens[told[1]].pos != "VERB":
            continue
        act, verb = told
        if _denied(document, verb):
            continue
        between = range(article, word)
        start = token.start if taken & set(between) else document.tokens[article].start
        unit = str(unit_of(document, word))
        found.append(
            Reading(start, token.end, 1, 1, 1, unit, act, word, verb, "actual", "singular", True)
        )
    return found


def _article(document: Document, noun: int) -> int | None:
    return next(
        (c for c in document.related(noun, "det") if document.lowered[c] in ("a", "an", "another")),
        None,
    )


def _denied(document: Document, verb: int) -> bool:
    """Say whether a death is no fact: denied, or only possible."""
    return any(
        document.lowered[child]
        in (
            "not",
            "never",
            "n't",
            "n’t",
            "would",
            "could",
            "might",
            "may",
            "can",
            "will",
            "if",
            "to",
        )
        for child in document.children[verb]
    )
