"""What one side says that another did: told by a party to the conflict, it is what that party alleges."""

from __future__ import annotations

from ...data import Entity
from ..document import Document
from .kinds import Act
from .syntax import by_preposition, subject
from .vocabulary import word_set

PARTIES = frozenset({"country", "government", "armed-force", "armed-group", "party"})
"""Kinds of actors that speak as a side, besides holders of an office; police, courts and observers tell
what they found."""
POINTING = PARTIES | {"institution"}
"""Those who only point at where it came from: a ministry is of a side, though it also reports."""
FORCE = frozenset({"ASSAULT"})
TOLD = frozenset({"happened", "ongoing"})


def one_sided(document: Document, act: Act, speakers: list[Entity], actors: list[Entity]) -> None:
    """Make an act of force alleged where a party says that another did it.

    Where nobody is named as actor, "fired from the hill" still points at who holds it.
    """
    if not speakers or act.status not in TOLD or act.sense.category not in FORCE:
        return
    speaker = speakers[0]
    office = speaker.type == "person" and bool(speaker.roles or speaker.titles)
    clause = document.tokens[act.verb].pos == "VERB"
    if not clause or not (office or speaker.type in POINTING):
        return
    if actors:
        owned = any(_owned(document, head) for head in act.actors)
        other = (
            not owned
            and (office or speaker.type in PARTIES)
            and all(not _alike(speaker, actor) for actor in actors)
        )
    else:
        origin = _origin(document, act.verb)
        other = origin is not None
        if origin is not None:
            act.actors = _holder(document, origin)
    if other:
        act.status = "alleged"
        act.reasons.append(f"alleged: {speaker.name} says it of the other side")


def _origin(document: Document, verb: int) -> int | None:
    """Return where a clause tells that the act came from, beside its verb or what was fired."""
    for word in (verb, *document.children[verb]):
        found = by_preposition(document, word, "from")
        if found is not None:
            return found
    return None


def _holder(document: Document, place: int) -> tuple[int, ...]:
    """Return who is told to hold a place: "a hill held by the Front"."""
    for child in document.children[place]:
        if document.lemmas[child] in word_set("syntax", "holding"):
            who = subject(document, child)
            return () if who is None else (who,)
    return ()


def _owned(document: Document, head: int) -> bool:
    """Say whether a noun is somebody's by a pronoun: "its aircraft" are those of who speaks."""
    return any(
        document.tokens[c].relation == "nmod:poss" and document.tokens[c].pos == "PRON"
        for c in document.children[head]
    )


def _alike(one: Entity, other: Entity) -> bool:
    """Say whether two actors are one, or of one country."""
    return one.number == other.number or (one.country is not None and one.country == other.country)
