"""Who plays no part: unnamed people and crowds that neither act, speak nor suffer in a report."""

from __future__ import annotations

from collections.abc import Iterable

from ..data import Event, Figure, Quotation
from .kinds import Mentions


def without_bystanders(
    mentions: Mentions,
    quotations: Iterable[Quotation],
    figures: Iterable[Figure],
    events: Iterable[Event],
) -> Mentions:
    """Return the mentions without those of unnamed actors that nothing in the report refers to.

    A page is full of "reporters", "a driver", "the brothers": a row each would bury the actors.
    """
    taking_part = {q.speaker for q in quotations} | {f.says for f in figures}
    for event in events:
        taking_part |= {*event.actors, *event.recipients, event.says}
    dropped = {
        entity.number
        for entity in mentions.entities
        if entity.kind == "actor"
        and not entity.named
        and entity.known is None
        and entity.number not in taking_part
    }
    if not dropped:
        return mentions
    return Mentions(
        tuple(m for m in mentions.mentions if m.entity not in dropped),
        tuple(e for e in mentions.entities if e.number not in dropped),
    )
