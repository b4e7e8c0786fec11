"""Which actor speaks: the mention that the attribution points at."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...data import Mention
from ..document import Document
from ..kinds import Mentions
from .bodies import giver, last_body, spoken_for
from .kinds import Found
from .phrases import phrase
from .vocabulary import words

_APPOSED = re.compile(r"(?:.*,)?[\s“\"]*", re.S)
"""What stands between an office and the name of its holder: nothing, or anything up to a comma."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: the entity, its name, and the words that name it here with their span."""

    entity: int | None = None
    name: str | None = None
    text: str | None = None
    start: int | None = None
    end: int | None = None


NOBODY = Speaker()


def speaker(document: Document, said: Found, mentions: Mentions) -> Speaker:
    """Return who is credited with a quotation."""
    cue = said.cue
    head = cue.speaker if cue else said.by
    if head is None:
        return NOBODY
    named = cue.named if cue else None
    start, end = named or phrase(document, head)
    token = document.tokens[head]
    found = _mention(document, mentions, (token.start, token.end), (start, end))
    if document.lowered[head] in words("speaks_for") and not _is_name(mentions, found):
        whole = named or phrase(document, head, whole=True)
        behind = spoken_for(document, head, found, mentions, whole)
        if behind is None and document.lowered[head] in words("mouthpieces"):
            behind = last_body(document, said, mentions, token.start)
        if behind is None and document.lowered[head] in words("papers"):
            behind = giver(document, head, mentions)
        if behind is not None:
            entity = mentions.by_number.get(behind.entity)
            name = entity.name if entity else None
            return Speaker(behind.entity, name, document.text[start:end], start, end)
    if found is None:
        return Speaker(None, None, document.text[start:end], start, end)
    entity = mentions.by_number.get(found.entity)
    name = entity.name if entity and entity.named else None
    if found.form == "name" or not _covers(found, start, end):
        return Speaker(found.entity, name, found.text, found.start, found.end)
    return Speaker(found.entity, name, document.text[start:end], start, end)


def _is_name(mentions: Mentions, found: Mention | None) -> bool:
    """Say whether a mention names a person, who speaks for himself."""
    return found is not None and found.form == "name" and _is_person(mentions, found)


def _is_owner(document: Document, head: int, mention: Mention) -> bool:
    """Say whether a name behind a noun is only of whom that speaks: "a relative of Ann Okello"."""
    between = document.words(head, mention.start)[1:]
    last = next((w for w in reversed(between) if document.tokens[w].pos in {"ADP", "PUNCT"}), None)
    title = document.text[head : head + 1].isupper()
    return last is not None and document.tokens[last].pos == "ADP" and not title


def _is_person(mentions: Mentions, mention: Mention) -> bool:
    entity = mentions.by_number.get(mention.entity)
    return entity is not None and entity.type == "person"


def _covers(mention: Mention, start: int, end: int) -> bool:
    return mention.start <= start and end <= mention.end


def _mention(
    document: Document, mentions: Mentions, head: tuple[int, int], span: tuple[int, int]
) -> Mention | None:
    """Return the mention of the speaker's head; or else the name beside it: "the mayor, Ann Okello"."""
    (low, high), (start, end) = head, span
    actors = [m for m in mentions.mentions if m.kind == "actor" and m.start < end and start < m.end]
    at_head = [m for m in actors if m.start <= low < m.end or low <= m.start < high]
    names = [m for m in actors if m.form == "name" and start <= m.start and m.end <= end]
    persons = [
        m
        for m in names
        if _is_person(mentions, m)
        and (m.start < high or m.end == end or _APPOSED.fullmatch(document.text, high, m.start))
        and not _is_owner(document, low, m)
    ]
    if persons and not any(m.form == "name" for m in at_head):
        return persons[-1]
    if at_head:
        best = max(at_head, key=lambda m: (m.form == "name", m.start - m.end))
        same = [m for m in names if m.entity == best.entity]
        return same[0] if same else best
    return None
