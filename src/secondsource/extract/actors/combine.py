"""Places and actors of a report as one: one kind a span."""

from __future__ import annotations

from ..kinds import Mentions


def combine(places: Mentions, actors: Mentions) -> Mentions:
    """Return all mentions in order, one a span: what acts is an actor, what only lies is a place.

    A place's mention gives way to an actor's at the same words, or to a longer actor's name round it
    ("Iraq" in "Bank of Iraq"), unless a possessive keeps it apart. An actor's name inside a longer place
    ("Selim" in "Selim naval terminal") gives way. Places without a mention left are dropped.
    """
    names = [m for m in actors.mentions if m.form != "pronoun"]
    lost_actors = {
        (a.start, a.end)
        for a in names
        for p in places.mentions
        if p.start <= a.start and a.end <= p.end and (p.end - p.start) > (a.end - a.start)
        and a.form == "name" and not p.text[a.end - p.start :].startswith(("’s", "'s"))
    }  # fmt: skip
    kept_actors = [m for m in actors.mentions if (m.start, m.end) not in lost_actors]
    spans = [(m.start, m.end, m) for m in kept_actors if m.form != "pronoun"]
    kept_places = [
        p
        for p in places.mentions
        if not any(s < p.end and p.start < e and not _apart(m.text, p.end - s) for s, e, m in spans)
    ]
    mentioned = {m.entity for m in kept_places} | {m.entity for m in kept_actors}
    entities = (*places.entities, *actors.entities)
    return Mentions(
        tuple(sorted((*kept_places, *kept_actors), key=lambda m: (m.start, m.end))),
        tuple(e for e in entities if e.number in mentioned),
    )


def _apart(text: str, end: int) -> bool:
    """Say whether a possessive follows the place inside an actor's words: "Dravia's defence ministry"."""
    return 0 < end < len(text) and text[end:].startswith(("’s", "'s"))
