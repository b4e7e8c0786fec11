"""All actors of a report: names, institutions, descriptions, crowds, pronouns, and who is who."""

from __future__ import annotations

from collections.abc import Iterable

from ...data import Entity, Mention, Role
from ..document import Document
from ..kinds import Mentions
from .acting import find_lands
from .aliases import join_aliases
from .cluster import gather
from .describe import find_described
from .garbled import garbled
from .kinds import Draft, Found
from .knowledge import Known, shipped
from .lands import Lands
from .named import find_named
from .nominal import find_phrases
from .pronouns import link_pronouns
from .recall import recognise
from .refer import Referring
from .titles import add_titles

_HANGING = frozenset(" ,;:-–—’'”\"()")


def find_actors(document: Document, places: Mentions, known: Known | None = None) -> Mentions:
    """Return the mentions of actors in a report, in order, and the actors that they name.

    ``places`` are the report's places: numbers of actors go on behind theirs. In this order: names
    with their titles; countries and capitals that act; who is who among names; what the knowledge
    holds of them; descriptions; pronouns. Every link carries its reasons.
    """
    known = known or shipped()
    lands = Lands(document, places)
    named = find_named(document, known, lands)
    by_word = {word: found for found in named for word in range(found.first, found.last)}
    inside = [word in by_word for word in range(len(document.tokens))]
    phrases = find_phrases(document, lands, inside)
    persons = [found for found in named if found.kinds[0] == "person"]
    used = add_titles(document, persons, phrases, lands, by_word)
    named += find_lands(document, lands, inside, garbled(persons, lands, document))
    for one in named:
        if one.kinds == ("country",) and one.land and one.land.startswith("~"):
            lands.add(document.text[slice(*_span(document, one))], one.land)
    told = [f for f in named if f.noun is None or f.key]
    drafts = gather(sorted(told, key=lambda f: f.first))
    drafts = join_aliases(document, drafts)
    recognise(drafts, known, lands, document.report.published or document.report.published_to)
    described = find_described(document, phrases, used, lands, by_word)
    bare = [f for f in named if f.noun is not None and not f.key]
    Referring(document, drafts, lands, known).link([*described, *bare])
    _add_seats(drafts, lands)
    link_pronouns(document, drafts)
    return _mentions(document, drafts, lands, places)


def _add_seats(drafts: Iterable[Draft], lands: Lands) -> None:
    """Note the seats of government that the report tells as other names of their countries."""
    for town, land in lands.seats.items():
        for draft in drafts:
            if draft.key == f"country:{land}" and town.title() not in draft.names:
                draft.names.append(town.title())


def _mentions(
    document: Document, drafts: Iterable[Draft], lands: Lands, places: Mentions
) -> Mentions:
    number = max((e.number for e in places.entities), default=-1) + 1
    mentions: dict[tuple[int, int], Mention] = {}
    entities: list[Entity] = []
    report = document.report.id
    for draft in sorted(drafts, key=lambda d: min(f.first for f in d.founds) if d.founds else 0):
        if not draft.founds or all(f.form == "pronoun" for f in draft.founds):
            continue
        for found in draft.founds:
            start, end = _span(document, found)
            mention = Mention(
                report, start, end, document.text[start:end], "actor", found.form, number,
                tuple(dict.fromkeys(found.reasons)),
            )  # fmt: skip
            mentions.setdefault((start, end), mention)
        entities.append(_entity(report, number, draft, lands))
        number += 1
    ordered = sorted(mentions.values(), key=lambda m: (m.start, m.end))
    return Mentions(tuple(ordered), tuple(entities))


def _fullest(roles: Iterable[Role]) -> Iterable[Role]:
    """Return the offices without those that another tells more of."""
    kept = list(roles)
    return [
        role for role in kept
        if role.of or role.since or not any(r.office == role.office and r.of for r in kept)
    ]  # fmt: skip


def _span(document: Document, found: Found) -> tuple[int, int]:
    start, end = document.tokens[found.first].start, document.tokens[found.last - 1].end
    if found.form != "name":
        return start, end
    while end - 1 > start and document.text[end - 1] in _HANGING:
        end -= 1
    return start, end


def _entity(report: str, number: int, draft: Draft, lands: Lands) -> Entity:
    if draft.kind == "country" and draft.key:
        name = lands.name(draft.key.partition(":")[2])
        draft.name = draft.name if name.startswith("~") else name
    country = draft.land if draft.land and not draft.land.startswith("~") else None
    aliases = dict.fromkeys(n for n in draft.names if n != draft.name)
    return Entity(
        report=report,
        number=number,
        kind="actor",
        type=draft.kind,
        name=draft.name,
        aliases=tuple(aliases),
        known=draft.key,
        country=country,
        named=draft.named,
        gender=draft.gender,
        titles=tuple(draft.titles),
        roles=tuple(_fullest(draft.roles)) if draft.named or draft.founds[0].definite else (),
        member_of=draft.member_of or next((r.of for r in draft.roles if r.of), None),
        reasons=tuple(draft.reasons),
    )
