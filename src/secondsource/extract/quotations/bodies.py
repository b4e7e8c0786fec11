"""For whom an unnamed spokesman, official or statement speaks."""

from __future__ import annotations

import re

from ...data import Entity, Mention
from ..document import Document
from ..kinds import Mentions
from .credited import credited
from .kinds import Found
from .phrases import phrase


def spoken_for(
    document: Document, head: int, found: Mention | None, mentions: Mentions, span: tuple[int, int]
) -> Mention | None:
    """Return the actor for whom an unnamed spokesman, official or statement speaks, named in its phrase."""
    token = document.tokens[head]
    inside = [
        m
        for m in mentions.within(*span)
        if m.kind == "actor" and not m.start <= token.start < m.end
    ]
    actors = [m for m in inside if _can_speak(mentions.by_number.get(m.entity))]
    if actors:
        return max(actors, key=lambda m: (m.form != "pronoun", -m.start, m.end - m.start))
    countries = [
        mentions.by_number.get(m.entity) for m in mentions.within(*span) if m.form == "adjective"
    ]
    own = mentions.by_number.get(found.entity) if found is not None else None
    if own is not None and not _can_speak(own):
        countries.append(own)
    of_country = next((c for e in countries if e and (c := _country(mentions, e))), None)
    return of_country or _called(document, head, mentions, span[0])


def _can_speak(entity: Entity | None) -> bool:
    return entity is not None and (entity.named or entity.type not in {"person", "group", "people"})


def _country(mentions: Mentions, of: Entity) -> Mention | None:
    """Return a mention of the country, or of the body, as an actor, to which something belongs."""
    if of.named and of.type == "person":
        return None
    land = _land(of)
    return next(
        (
            m
            for m in mentions.mentions
            if m.kind == "actor"
            and (e := mentions.by_number.get(m.entity))
            and (
                (e.type == "country" and land is not None and _land(e) == land)
                or (of.member_of is not None and e.name == of.member_of)
            )
        ),
        None,
    )


def _land(entity: Entity) -> str | None:
    """Return the country of an entity: its code, or for one that no list knows, its stem."""
    if entity.country is not None or entity.known is None:
        return entity.country
    land = entity.known.removeprefix("country:").partition(":")[0]
    return land if land.startswith("~") else None


def _called(document: Document, head: int, mentions: Mentions, start: int) -> Mention | None:
    """Return the last body before that is called as in the phrase: "a ministry spokesman"."""
    called = re.sub(
        r"^(?:an?|the)\s+", "", document.text[start : document.tokens[head].start].strip().lower()
    )
    if not called:
        return None
    return next(
        (
            m
            for m in reversed(_bodies(mentions, start))
            if mentions.by_number[m.entity].name.lower().endswith(called)
        ),
        None,
    )


def _bodies(mentions: Mentions, before: int) -> list[Mention]:
    """Return the mentions before an offset of what can have a spokesman and is no person."""
    return [
        m
        for m in mentions.mentions
        if m.end <= before
        and m.kind == "actor"
        and m.form != "adjective"
        and (e := mentions.by_number.get(m.entity)) is not None
        and e.type not in {"person", "group", "people", "outlet"}
    ]


def last_body(document: Document, said: Found, mentions: Mentions, at: int) -> Mention | None:
    """Return the body named last outside the quotation, in this paragraph or the one before."""
    here = document.paragraph_at(at)
    near = [
        m
        for m in _bodies(mentions, at)
        if not said.start <= m.start < said.end and here - document.paragraph_at(m.start) <= 1
    ]
    return near[-1] if near else None


def giver(document: Document, head: int, mentions: Mentions) -> Mention | None:
    """Return who gave out a paper where it was last told: "the White House issued a statement"."""
    paper = document.lemmas[head]
    earlier = [w for w in range(head - 1, -1, -1) if document.lemmas[w] == paper]
    for word in (head, *earlier):
        issuer = _issuer(document, word, mentions)
        if issuer is not None:
            return issuer
    if not earlier:
        return None
    sentence = document.sentences[document.sentence_number(earlier[0])]
    actors = [
        m
        for m in mentions.within(sentence.start, sentence.end)
        if m.kind == "actor"
        and m.form != "adjective"
        and _can_speak(mentions.by_number.get(m.entity))
    ]
    before = [m for m in actors if m.end <= document.tokens[earlier[0]].start]
    return next(iter(before or actors), None)


def _issuer(document: Document, paper: int, mentions: Mentions) -> Mention | None:
    """Return whose a paper is: its owner, or the subject of "issued a statement", "said in a statement"."""
    verb = document.heads[paper]
    relation = document.tokens[paper].relation
    who = [*document.related(paper, "nmod:poss")]
    if relation in {"obj", "obl"} and document.tokens[verb].pos == "VERB" and verb != paper:
        said, _ = credited(document, verb)
        who += [said] if said is not None else []
    for word in who:
        start, end = phrase(document, word)
        token = document.tokens[word]
        named = [m for m in mentions.within(start, end) if m.kind == "actor"]
        named += [
            m for m in mentions.mentions
            if m.kind == "actor" and m.start <= token.start and token.end <= m.end
        ]  # fmt: skip
        told = [m for m in named if m.form != "adjective"]
        if told:
            return max(told, key=lambda m: (m.start <= token.start < m.end, m.end - m.start))
    return None
