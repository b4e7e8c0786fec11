"""Who holds an office of a country on a day, by the knowledge of actors."""

from __future__ import annotations

from functools import lru_cache

from ...data import Role
from .knowledge import Known, KnownActor


@lru_cache(maxsize=4)
def _by_office(known: Known) -> dict[tuple[str, str], tuple[tuple[Role, KnownActor], ...]]:
    """Return who holds or held each office of each country."""
    table: dict[tuple[str, str], tuple[tuple[Role, KnownActor], ...]] = {}
    for actor in known.actors:
        for role in actor.roles:
            if actor.kind == "person" and actor.country and (role.since or role.until):
                key = (actor.country, role.office)
                table[key] = (*table.get(key, ()), (role, actor))
    return table


def holder(known: Known, land: str, office: str, of: str, day: str | None) -> KnownActor | None:
    """Return the one person of the knowledge who held a country's office on a day, ``None`` without a day.

    ``of`` is the country's name, by which its offices are told from those of its parts.
    """
    if day is None:
        return None
    found = {
        actor.key: actor
        for role, actor in _by_office(known).get((land, office), ())
        if role.of in {None, of} and in_office(role, day)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def in_office(role: Role, day: str) -> bool:
    """Say whether a role's known bounds hold a day; each bound is as exact as it is written."""
    begun = role.since is None or role.since[: len(day)] <= day[: len(role.since)]
    return begun and (role.until is None or day[: len(role.until)] <= role.until)
