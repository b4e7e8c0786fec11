"""Other names that a report tells: "the Saqr Brigade, also written Falcon Brigade"; "Tesar, alias Vuk"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..document import Document
from .kinds import Draft, Found
from .vocabulary import word_set

_REACH = 8  # words between a name and its other name


def join_aliases(document: Document, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the actors with those made one between whose names the report says "also known as"."""
    owner = {id(found): draft for draft in drafts for found in draft.founds}
    named = sorted((f for d in drafts for f in d.founds if f.form == "name"), key=lambda f: f.first)
    gone: set[int] = set()
    for one, other in pairwise(named):
        left, right = owner[id(one)], owner[id(other)]
        if left is right or other.first - one.last > _REACH or not _told(document, one, other):
            continue
        if (left.kind == "person") != (right.kind == "person") or (left.key and right.key):
            continue
        for found in right.founds:
            owner[id(found)] = left
            left.take(found, f"the report tells that {other.name} is another name of {left.name}")
        left.names += [n for n in right.names if n not in left.names]
        left.founds.sort(key=lambda f: f.first)
        gone.add(id(right))
    return [draft for draft in drafts if id(draft) not in gone]


def _told(document: Document, one: Found, other: Found) -> bool:
    between = " ".join(document.lowered[one.last : other.first]).strip(" ,(the“\"‘'")
    return bool(between) and any(
        between == cue or between.endswith(cue) for cue in word_set("acting", "alias")
    )
