"""A person's name that a machine made a country's: "Sudan" for Mr Sudani."""

from __future__ import annotations

from collections.abc import Sequence

from ..document import Document
from .kinds import Found
from .lands import Lands
from .spelling import fold, parts

_LEAST = 4  # letters from which a family name may have been cut to a country's


def garbled(persons: Sequence[Found], lands: Lands, document: Document) -> dict[int, Found]:
    """Return persons by the word at which a country's name stands for them.

    That is so where the report names the country this once, never by its adjective, and the name lacks
    only the last letter of the family name of a person whom the report names more often.
    """
    families = {parts(p.name)[-1]: p for p in persons if parts(p.name)}
    found: dict[int, Found] = {}
    for hit in lands.at.values():
        if hit.sort != "name" or lands.counts[hit.land] != 1 or hit.last != hit.first + 1:
            continue
        name = fold(document.word(hit.first))
        for family, person in families.items():
            if len(name) >= _LEAST and family[:-1] == name and family[-1] in "aeiouy":
                found[hit.first] = Found(
                    hit.first,
                    hit.last,
                    hit.first,
                    "name",
                    person.name,
                    ("person",),
                    key=person.key,
                    reasons=[
                        f"“{document.word(hit.first)}” is {person.name} with a letter lost: "
                        "the report speaks of that country nowhere else"
                    ],
                )
    return found
