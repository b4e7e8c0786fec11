"""Who stands near a description: the one whose it is, the one whose name is told of it."""

from __future__ import annotations

from collections.abc import Sequence

from ..document import Document
from .kinds import Draft, Found
from .vocabulary import word_set

ALIAS_REACH = 6  # words between a description and the name told of it


def owner_of(document: Document, drafts: Sequence[Draft], found: Found) -> Draft | None:
    """Return whose "its soldiers" are: the country or force named last in the sentence."""
    if document.lowered[found.first] not in {"its", "their"}:
        return None
    words = document.sentence_words(document.sentence_number(found.first))
    near = [
        (f.first, d) for d in drafts for f in d.founds
        if f.first in words and f.first < found.first
        and d.kind in {"country", "armed-force", "armed-group"}
    ]  # fmt: skip
    joined = document.lowered[found.first - 1] in {"and", "or"}
    beside = [n for n in near if joined and n[0] >= found.first - 3]
    if beside:
        return beside[-1][1]
    subject = [n for n in near if document.tokens[n[1].founds[-1].head].relation == "nsubj"]
    chosen = subject or near
    return max(chosen, key=lambda n: n[0])[1] if chosen else None


def told_behind(document: Document, drafts: Sequence[Draft], found: Found) -> Draft | None:
    """Return the actor whose name is told behind a description: "the force, known as the Contingent"."""
    for draft in drafts:
        for one in draft.founds:
            if 0 < one.first - found.last <= ALIAS_REACH and one.form == "name":
                between = " ".join(document.lowered[found.last : one.first]).strip(" ,(“")
                if between.removesuffix(" the") in word_set("acting", "alias"):
                    return draft
    return None
