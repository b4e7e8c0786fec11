"""Which actor speaks: the mention that the attribution points at."""

from __future__ import annotations

from dataclasses import dataclass

from ...data import Entity, Mention
from ..document import Document
from ..kinds import Mentions
from .cues import phrase
from .kinds import Cue
from .vocabulary import words


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: the entity, its name, and the words that name it here with their span."""

    entity: int | None = None
    name: str | None = None
    text: str | None = None
    start: int | None = None
    end: int | None = None


NOBODY = Speaker()


def speaker(document: Document, cue: Cue | None, mentions: Mentions) -> Speaker:
    """Return who is credited by an attribution."""
    if cue is None or cue.speaker is None:
        return NOBODY
    start, end = cue.named or phrase(document, cue.speaker)
    token = document.tokens[cue.speaker]
    found = _mention(mentions, token.start, token.end, start, end)
    behind = _spoken_for(
        document, cue.speaker, found, mentions, phrase(document, cue.speaker, whole=True)
    )
    if behind is not None:
        entity = mentions.by_number.get(behind.entity)
        return Speaker(
            behind.entity, entity.name if entity else None, document.text[start:end], start, end
        )
    if found is None:
        return Speaker(None, None, document.text[start:end], start, end)
    entity = mentions.by_number.get(found.entity)
    name = entity.name if entity and entity.named else None
    if found.form == "name" or not _covers(found, start, end):
        return Speaker(found.entity, name, found.text, found.start, found.end)
    return Speaker(found.entity, name, document.text[start:end], start, end)


def _spoken_for(
    document: Document, head: int, found: Mention | None, mentions: Mentions, span: tuple[int, int]
) -> Mention | None:
    """Return the actor for whom an unnamed spokesman, official or statement speaks, named in its phrase."""
    if document.lowered[head] not in words("speaks_for"):
        return None
    token = document.tokens[head]
    inside = [
        m
        for m in mentions.within(*span)
        if m.kind == "actor" and not m.start <= token.start < m.end
    ]
    if any(m.form == "name" and _is_person(mentions.by_number.get(m.entity)) for m in inside):
        return None
    actors = [m for m in inside if _can_speak(mentions.by_number.get(m.entity))]
    if actors:
        return actors[0]
    countries = [
        mentions.by_number.get(m.entity) for m in mentions.within(*span) if m.form == "adjective"
    ]
    if found is not None:
        countries.append(mentions.by_number.get(found.entity))
    return next((c for e in countries if e and (c := _country(mentions, e))), None)


def _is_person(entity: Entity | None) -> bool:
    return entity is not None and entity.type == "person"


def _can_speak(entity: Entity | None) -> bool:
    return entity is not None and (entity.named or entity.type not in {"person", "group", "people"})


def _country(mentions: Mentions, of: Entity) -> Mention | None:
    """Return a mention of the country, as an actor, to which something belongs."""
    if of.country is None or (of.named and of.type == "person"):
        return None
    return next(
        (
            m
            for m in mentions.mentions
            if m.kind == "actor"
            and (e := mentions.by_number.get(m.entity))
            and e.type == "country"
            and e.country == of.country
        ),
        None,
    )


def _covers(mention: Mention, start: int, end: int) -> bool:
    return mention.start <= start and end <= mention.end


def _mention(mentions: Mentions, low: int, high: int, start: int, end: int) -> Mention | None:
    """Return the mention of the speaker's head; or else a name inside the phrase, such as an apposition."""
    actors = [m for m in mentions.mentions if m.kind == "actor" and m.start < end and start < m.end]
    at_head = [m for m in actors if m.start <= low < m.end or low <= m.start < high]
    names = [m for m in actors if m.form == "name" and start <= m.start and m.end <= end]
    persons = [m for m in names if (e := mentions.by_number.get(m.entity)) and e.type == "person"]
    if persons and not any(m.form == "name" for m in at_head):
        return persons[-1]
    if at_head:
        best = max(at_head, key=lambda m: (m.form == "name", m.start - m.end))
        same = [m for m in names if m.entity == best.entity]
        return same[0] if same else best
    return None
