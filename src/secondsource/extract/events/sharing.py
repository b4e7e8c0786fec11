"""What one mention of an act tells of who and whom, for the other mentions of it in the same report.

A report tells once who did it, and then speaks of "the strike". Nothing is passed from what is only
alleged or denied, nor from a party's claim of its own deed, to what the report itself tells.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...data import Entity, Event
from ..document import Document
from .kinds import Act
from .same import OPEN, Told, chains
from .syntax import direct_object
from .vocabulary import word_set

SURE = frozenset({"happened", "ongoing"})
NAMELESS = frozenset({"person", "armed-group", "group"})
"""Kinds of actors that tell nobody more when they are unnamed: "gunmen", "two men"."""

POLICE_WORK = frozenset({"arrest", "crowd-control"})
"""Modes of acts that are the work of police where nobody else is named."""
TAKING = frozenset({"arrest", "abduct", "seize"})
ANSWERS = frozenset({"REJECT", "CONCEDE", "AGREE"})


def shared(
    document: Document, told: Sequence[Told], entities: dict[int, Entity]
) -> tuple[Event, ...]:
    """Return the events of a report with actors and recipients that other mentions of them tell."""
    instead: dict[int, Event] = {}
    for chain in chains(document, told, entities):
        for number, one in enumerate(chain):
            near = sorted((abs(other.act.word - one.act.word), i) for i, other in enumerate(chain))
            rest = [chain[i] for _, i in near if i != number]
            instead[one.act.word] = _filled(one, rest, entities)
    police = _police(entities)
    found: list[Event] = []
    for one in told:
        event = _understood(instead[one.act.word], police)
        event = _let_go(event, found, entities)
        found.append(_answered(document, one.act, event, found))
    return tuple(found)


def _filled(one: Told, rest: list[Told], entities: dict[int, Entity]) -> Event:
    """Return an event with the sides that it lacks, from the nearest mention that has them."""
    event = one.event
    if not event.actors and event.status in SURE | OPEN:
        for other in rest:
            actors = _lent(other.event.actors, event.recipients, entities)
            if actors and _tells_who(other.event):
                why = f"by whom: told at “{other.event.text}”, of the same act"
                event = replace(event, actors=actors, reasons=(*event.reasons, why))
                break
    if not _whom(event, entities):
        for other in rest:
            recipients = _lent(_whom(other.event, entities), event.actors, entities)
            if other.act.sense.mutual:
                recipients = _whom(other.event, entities)
            if recipients:
                why = f"to whom: told at “{other.event.text}”, of the same act"
                event = replace(event, recipients=recipients, reasons=(*event.reasons, why))
                break
    return event


def _tells_who(event: Event) -> bool:
    """Say whether a mention tells as the report's own word who did it, not as the claim of who did."""
    return event.status in SURE | OPEN and event.says not in event.actors


def _lent(
    side: tuple[int, ...], against: tuple[int, ...], entities: dict[int, Entity]
) -> tuple[int, ...]:
    """Return those of a side that say more than that somebody did it, and are not the other side."""
    return tuple(
        number
        for number in side
        if number not in against
        and (entities[number].named or entities[number].type not in NAMELESS)
    )


def _whom(event: Event, entities: dict[int, Entity]) -> tuple[int, ...]:
    """Return the recipients that are somebody, not only a place that was hit."""
    return tuple(n for n in event.recipients if entities[n].kind == "actor")


def _police(entities: dict[int, Entity]) -> int | None:
    """Return the only police of a report, ``None`` where it names none or several."""
    found = [n for n, entity in entities.items() if entity.type == "police"]
    return found[0] if len(found) == 1 else None


def _understood(event: Event, police: int | None) -> Event:
    """Return an arrest, or tear gas, of which nobody is said as the act of the report's only police."""
    theirs = event.mode in POLICE_WORK and event.status in SURE and not event.actors
    if not theirs or police is None or police in event.recipients:
        return event
    why = "by whom: it is police that do so, and the report names one"
    return replace(event, actors=(police,), reasons=(*event.reasons, why))


def _let_go(event: Event, before: list[Event], entities: dict[int, Entity]) -> Event:
    """Return a release of which nobody is said as the act of who had taken those released."""
    if event.mode != "release" or event.actors:
        return event
    for taken in reversed(before):
        if taken.mode not in TAKING or taken.status not in SURE:
            continue
        if event.recipients and taken.recipients and not {*event.recipients} & {*taken.recipients}:
            continue
        actors = _lent(taken.actors, event.recipients, entities)
        if not actors:
            return event
        why = f"by whom: who had taken them, told at “{taken.text}”"
        return replace(event, actors=actors, reasons=(*event.reasons, why))
    return event


def _answered(document: Document, act: Act, event: Event, before: list[Event]) -> Event:
    """Return an answer to a request with who had asked as its recipient: "rejected the demand"."""
    if event.category not in ANSWERS or event.recipients:
        return event
    what = direct_object(document, act.word)
    if what is None or document.lemmas[what] not in word_set("syntax", "asked"):
        return event
    for request in reversed(before):
        asked = request.category == "REQUEST" and request.status in SURE
        if asked and request.actors and not {*request.actors} & {*event.actors}:
            why = f"to whom: who asked, told at “{request.text}”"
            return replace(event, recipients=request.actors, reasons=(*event.reasons, why))
    return event
