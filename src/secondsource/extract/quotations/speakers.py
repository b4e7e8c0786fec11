"""Which actor speaks: the mention that the attribution points at."""

from __future__ import annotations

from dataclasses import dataclass

from ...data import Mention
from ..document import Document
from ..kinds import Mentions
from .cues import phrase
from .kinds import Cue


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
    if found is None:
        return Speaker(None, None, document.text[start:end], start, end)
    entity = mentions.by_number.get(found.entity)
    name = entity.name if entity and entity.named else None
    if found.form == "name" or not _covers(found, start, end):
        return Speaker(found.entity, name, found.text, found.start, found.end)
    return Speaker(found.entity, name, document.text[start:end], start, end)


def _covers(mention: Mention, start: int, end: int) -> bool:
    return mention.start <= start and end <= mention.end


def _mention(mentions: Mentions, low: int, high: int, start: int, end: int) -> Mention | None:
    """Return the mention of the speaker's head; or else a name inside the phrase, such as an apposition."""
    actors = [m for m in mentions.mentions if m.kind == "actor" and m.start < end and start < m.end]
    at_head = [m for m in actors if m.start <= low < m.end or low <= m.start < high]
    names = [m for m in actors if m.form == "name" and start <= m.start and m.end <= end]
    if at_head:
        best = max(at_head, key=lambda m: (m.form == "name", m.start - m.end))
        same = [m for m in names if m.entity == best.entity]
        return same[0] if same else best
    persons = [m for m in names if (e := mentions.by_number.get(m.entity)) and e.type == "person"]
    return persons[0] if persons else None
