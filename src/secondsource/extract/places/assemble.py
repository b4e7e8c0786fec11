"""The places of a report as mentions and entities."""

from __future__ import annotations

from ...data import Entity, Mention
from ..document import Document
from ..kinds import Mentions
from .describe import describe
from .find import find_names
from .found import Found
from .hanging import find_hanging
from .kind import kind_of
from .rank import Name, gather, weigh
from .spot import Spot

ONLY = "the only place of this name in the gazetteer"
"""Reason of a place whose name is no other's."""


def find_places(document: Document) -> Mentions:
    """Return the places that a report names, disambiguated within the report.

    Mentions have the form "name", "adjective" ("Iraqi" for Iraq), "part" (a place within a longer name,
    "Basra" in "Basra Operations Command") or "description" ("the city", of a place named before; "the
    terminal" of one that the report never names is an entity that is not ``named``).
    Entities carry country (ISO 3166 alpha-2), first-level region and degrees where the place is known,
    and ``known``, the key of the gazetteer; a place that no list holds has none of them. No text makes
    it raise.
    """
    names = gather(find_names(document))
    weigh(names)
    groups = _grouped(names)
    parts = _parts(names)
    entities = tuple(_entity(document, number, group, parts) for number, group in enumerate(groups))
    mentions = [
        _mention(document, number, found)
        for number, group in enumerate(groups)
        for name in group
        for found in name.found
    ]
    spots = [best[0] if (best := best_of(group[0])) else None for group in groups]
    mentions += describe(document, mentions, entities, spots)
    hanging, unnamed = find_hanging(document, mentions, len(entities))
    ordered = sorted((*mentions, *hanging), key=lambda m: (m.start, m.end))
    return Mentions(tuple(ordered), (*entities, *unnamed))


def best_of(name: Name) -> tuple[Spot, float] | None:
    """Return the place that a name most likely means, and its share; ``None`` where none can be trusted."""
    if not name.spots or name.lonely:
        return None
    return name.spots[name.best], name.shares[name.best]


def _grouped(names: list[Name]) -> list[list[Name]]:
    """Return names that mean one place together, in order of their first mention."""
    groups: dict[str, list[Name]] = {}
    for name in names:
        best = best_of(name)
        groups.setdefault(best[0].known if best else f"name:{name.key}", []).append(name)
    return list(groups.values())


def _parts(names: list[Name]) -> dict[tuple[int, int], Name]:
    """Return the names of places that stand within longer ones, by their span."""
    return {
        (found.start, found.end): name
        for name in names
        for found in name.found
        if found.form == "part" and best_of(name)
    }


def _entity(
    document: Document, number: int, group: list[Name], parts: dict[tuple[int, int], Name]
) -> Entity:
    best = best_of(group[0])
    printed = [found.text for name in group for found in name.found if found.form != "adjective"]
    fullest = max(printed, key=lambda p: (not p.isupper(), len(p)), default=group[0].found[0].text)
    if best is None:
        return _unlisted(document, number, group, fullest, parts)
    spot, share = best
    named = [found.text for name in group for found in name.found if found.form == "name"]
    printed_so = spot.level in {"town", "part"} and named
    name = (fullest.title() if fullest.isupper() else fullest) if printed_so else spot.name
    return Entity(
        document.report.id,
        number,
        "place",
        spot.kind,
        name,
        aliases=tuple(dict.fromkeys(p for p in (*printed, spot.name) if p != name)),
        known=spot.known,
        country=spot.country,
        latitude=spot.lat,
        longitude=spot.lon,
        admin=spot.admin,
        reasons=_reasons(group[0], share),
    )


def _unlisted(
    document: Document,
    number: int,
    group: list[Name],
    fullest: str,
    parts: dict[tuple[int, int], Name],
) -> Entity:
    """Return an entity of no list, put where the place within its name is, or in what its comma tells."""
    first = group[0].found[0]
    inner = next(
        (
            part
            for (start, end), part in parts.items()
            for found in group[0].found
            if found.start <= start and end <= found.end
        ),
        None,
    )
    best = best_of(inner) if inner else None
    holder = next((h for f in group[0].found for h in f.holder if h.level != "part"), None)
    where = best[0] if best else holder
    if best:
        why = f"in no list; put at {best[0].name}, which its name contains"
    elif group[0].lonely:
        why = f"in no list; a {first.text} elsewhere has no company in the report"
    else:
        why = "named as a place; in no list"
    return Entity(
        document.report.id,
        number,
        "place",
        kind_of((found.text for name in group for found in name.found), document.text),
        fullest,
        aliases=tuple(
            dict.fromkeys(f.text for name in group for f in name.found if f.text != fullest)
        ),
        country=where.country if where else None,
        admin=(where.name if where.level == "admin" else where.admin) if where else None,
        latitude=best[0].lat if best else None,
        longitude=best[0].lon if best else None,
        reasons=(why,),
    )


def _reasons(name: Name, share: float) -> tuple[str, ...]:
    if len(name.spots) == 1:
        return (ONLY,)
    near = f"{share:.0%} of the weight among {len(name.spots)} places of this name"
    if name.held[name.best]:
        holder = next(h for f in name.found for h in f.holder)
        return (f"stands before its comma with {holder.name}", near)
    return (near,)


def _mention(document: Document, number: int, found: Found) -> Mention:
    return Mention(
        document.report.id,
        found.start,
        found.end,
        found.text,
        "place",
        found.form,
        number,
        found.reasons,
    )
