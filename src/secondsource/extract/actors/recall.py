"""What the knowledge holds of a report's persons: by full name in any spelling, by family name and office."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ...settings import ACTORS_ALIKE
from .holders import in_office
from .kinds import Draft
from .knowledge import Known, KnownActor
from .lands import Lands
from .spelling import compare, parts, skeleton


@lru_cache(maxsize=4)
def _by_family(known: Known) -> dict[str, tuple[KnownActor, ...]]:
    """Return the known persons by the consonants of each part of their names."""
    table: dict[str, dict[str, KnownActor]] = {}
    for actor in known.actors:
        if actor.kind != "person":
            continue
        for name in (actor.name, *actor.aliases):
            for part in parts(name):
                table.setdefault(skeleton(part), {})[actor.key] = actor
    return {key: tuple(actors.values()) for key, actors in table.items()}


def recognise(drafts: Sequence[Draft], known: Known, lands: Lands, day: str | None) -> None:
    """Give the entries of the knowledge to the actors that are in it, and complete them from there."""
    taken = {draft.key for draft in drafts if draft.key}
    for draft in drafts:
        if draft.kind == "person" and draft.key is None:
            entry, why = _person(draft, known, lands)
            if entry is not None and entry.key not in taken:
                draft.key = entry.key
                draft.reasons.append(why)
                taken.add(entry.key)
        entry = known.by_key.get(draft.key or "")
        if entry is not None:
            _complete(draft, entry, day)


def _person(draft: Draft, known: Known, lands: Lands) -> tuple[KnownActor | None, str]:
    mine = parts(draft.name)
    if not mine:
        return None, ""
    family = _by_family(known)
    candidates = {a.key: a for part in mine for a in family.get(skeleton(part), ())}
    best: list[tuple[float, str, KnownActor]] = []
    for actor in candidates.values():
        if actor.gender and draft.gender and actor.gender != draft.gender:
            continue
        score, why = max(compare(mine, parts(name)) for name in (actor.name, *actor.aliases))
        if score >= ACTORS_ALIKE or (len(mine) == 1 and score > 0.6):
            best.append((score + _context(draft, actor, lands), why, actor))
    best.sort(key=lambda b: -b[0])
    if not best or (len(mine) == 1 and best[0][0] < 0.85):
        return None, ""
    if len(best) > 1 and best[0][0] - best[1][0] < 0.05:
        return None, ""
    score, why, actor = best[0]
    return actor, f"{draft.name} is {actor.name} of the knowledge of actors: {why}"


def _context(draft: Draft, actor: KnownActor, lands: Lands) -> float:
    """Return what speaks for an entry beside the name: country and office; and against it."""
    bonus = 0.0
    if actor.country and lands.counts:
        share = lands.counts.get(actor.country, 0) / sum(lands.counts.values())
        bonus += 0.2 * min(1.0, 3 * share) if share else -0.15
    if {r.office for r in draft.roles} & {r.office for r in actor.roles}:
        bonus += 0.15
    if draft.land and actor.country and draft.land != actor.country:
        bonus -= 0.1
    return bonus


def _complete(draft: Draft, entry: KnownActor, day: str | None) -> None:
    """Add what the knowledge tells: country, gender, and the offices held at the day of the report."""
    draft.gender = draft.gender or entry.gender
    draft.land = entry.country or draft.land
    draft.kinds = (entry.kind, *(k for k in draft.kinds if k != entry.kind))
    draft.member_of = draft.member_of or entry.part_of
    for role in entry.roles:
        now = day is None or in_office(role, day)
        if now and role not in draft.roles:
            draft.roles.append(role)
    if entry.roles and not any(role in draft.roles for role in entry.roles):
        draft.roles.append(max(entry.roles, key=lambda r: r.until or ""))
