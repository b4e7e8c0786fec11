"""Crowds that their own words tell apart: "Kurdish lawmakers", "the leaders of the League"."""

from __future__ import annotations

from collections.abc import Sequence

from ..document import Document
from .kinds import Draft, Found
from .spelling import fold
from .vocabulary import word_set


def told_key(document: Document, found: Found) -> str | None:
    """Return the key of a crowd that is told by its country or its people: "Iraqi", "Kurdish lawmakers"."""
    name = bare(found.name)
    many = found.number == "many" and document.lowered[found.first] not in {"a", "an"}
    if not many or " " not in name or not name[0].isupper() or name.isupper():
        return None
    if found.land is None and _opens(document, found.first):
        return None
    return f"{found.land or 'group'}:{fold(name)}"


def of_a_body(document: Document, found: Found, drafts: Sequence[Draft]) -> bool:
    """Say whether a crowd is that of a body named right behind it: "the leaders of the League"."""
    behind = [*document.lowered[found.last : found.last + 2], "", ""]
    if behind[0] != "of":
        return False
    at = found.last + 1 + (behind[1] == "the")
    return any(f.first == at and f.form == "name" for d in drafts for f in d.founds)


def force_of(document: Document, found: Found, drafts: Sequence[Draft]) -> Draft | None:
    """Return the force of which a description is a part: "the contingent of the Bundeswehr"."""
    if not of_a_body(document, found, drafts):
        return None
    behind = range(found.last + 1, found.last + 3)
    forces = {"armed-force", "armed-group"}
    return next(
        (d for d in drafts for f in d.founds if f.first in behind and d.kind in forces), None
    )


def bare(name: str) -> str:
    """Return a description without articles, possessives and quantities before it."""
    words = name.split()
    while len(words) > 1 and words[0].lower() in word_set("nouns", "light"):
        words = words[1:]
    return " ".join(words)


def _opens(document: Document, word: int) -> bool:
    """Say whether a word opens its sentence, also behind a quote mark."""
    opening = document.first[document.sentence_number(word)]
    return word == opening or (word - 1 == opening and document.tokens[opening].pos == "PUNCT")


def named_so(draft: Draft, found: Found) -> bool:
    """Say whether an institution's noun closes an actor's name: "the council" of the Security Council."""
    if draft.kind not in {"institution", "armed-force", "police", "outlet"} or found.noun is None:
        return False
    words = bare(found.name).lower()
    return any(name.lower().endswith(words) for name in draft.names)
