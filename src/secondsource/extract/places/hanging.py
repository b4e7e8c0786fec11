"""Places that a report takes for known and never names: "the terminal", for other reports to tell which."""

from __future__ import annotations

from collections.abc import Sequence

from ...data import Entity, Mention
from ..document import Document
from .describe import definite_nouns
from .kind import kind_of_noun
from .spot import words


def find_hanging(
    document: Document, mentions: Sequence[Mention], number: int
) -> tuple[list[Mention], list[Entity]]:
    """Return the definite nouns of places that are still nobody's, one unnamed entity for each noun.

    ``mentions`` are all others; entities are numbered from ``number``. Only nouns by which names of places
    are made count ("the valley" of an Orun Valley), not "the city".
    """
    nouns = words("heads")["refers"]
    found: list[Mention] = []
    entities: dict[str, Entity] = {}
    for start, index in definite_nouns(document, mentions):
        noun = document.lowered[index]
        if nouns[noun]["kinds"] or document.lowered[start] != "the" or start + 1 != index:
            continue
        at, end = document.tokens[start].start, document.tokens[index].end
        text = document.text[at:end]
        entity = entities.get(noun)
        if entity is None:
            entity = entities[noun] = Entity(
                document.report.id, number + len(entities), "place", kind_of_noun(noun), noun,
                named=False, reasons=("spoken of as known, and not named in this report",),
            )  # fmt: skip
        why = f"{text}: which one, this report does not name"
        found.append(
            Mention(
                document.report.id, at, end, text, "place", "description", entity.number, (why,)
            )
        )
    return found, list(entities.values())
