"""Actors and places over all reports: made anew as a whole, read under a selection."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence

from ..data import Actor, Link, Place
from .columns import Columns
from .connection import transaction
from .found import found_where
from .selection import Selection

_ACTOR = Columns(Actor)
_PLACE = Columns(Place)
_LINK = Columns(Link)
_TARGETS = "SELECT target FROM links WHERE sure = 1 AND {where}"


def replace_resolved(
    connection: sqlite3.Connection,
    actors: Sequence[Actor],
    places: Sequence[Place],
    links: Sequence[Link],
) -> None:
    """Put these actors, places and links in the place of those before, in one transaction."""
    with transaction(connection):
        for table in ("links", "actors", "places"):
            connection.execute(f"DELETE FROM {table}")
        connection.executemany(_ACTOR.insert("actors"), map(_ACTOR.row, actors))
        connection.executemany(_PLACE.insert("places"), map(_PLACE.row, places))
        connection.executemany(_LINK.insert("links"), map(_LINK.row, links))
        connection.execute("UPDATE extracted SET resolved = 1 WHERE resolved = 0")


def has_unresolved(connection: sqlite3.Connection) -> bool:
    """Say whether the entities of any report are not linked yet."""
    sql = "SELECT EXISTS (SELECT 1 FROM extracted WHERE resolved = 0)"
    return bool(connection.execute(sql).fetchone()[0])


def read_actors(connection: sqlite3.Connection, selection: Selection) -> Iterator[Actor]:
    """Yield the actors that selected reports mention, those of most reports first."""
    where, values = _targets(selection)
    sql = (
        f"SELECT {_ACTOR.select()} FROM actors WHERE {where} "
        "ORDER BY json_array_length(reports) DESC, name, id"
    )
    return _ACTOR.values(connection.execute(sql, values))


def read_places(connection: sqlite3.Connection, selection: Selection) -> Iterator[Place]:
    """Yield the places that selected reports mention, by name."""
    where, values = _targets(selection)
    sql = f"SELECT {_PLACE.select()} FROM places WHERE {where} ORDER BY name, id"
    return _PLACE.values(connection.execute(sql, values))


def count_resolved(connection: sqlite3.Connection, selection: Selection, *, table: str) -> int:
    """Return how many actors or places selected reports mention."""
    where, values = _targets(selection)
    sql = f"SELECT count(*) FROM {table} WHERE {where}"
    return int(connection.execute(sql, values).fetchone()[0])


def read_links(connection: sqlite3.Connection, report: str) -> Iterator[Link]:
    """Yield the links of one report's entities."""
    sql = f"SELECT {_LINK.select()} FROM links WHERE report = ? ORDER BY number"
    return _LINK.values(connection.execute(sql, (report,)))


def read_links_to(connection: sqlite3.Connection, target: str) -> Iterator[Link]:
    """Yield the links to one actor or place."""
    sql = f"SELECT {_LINK.select()} FROM links WHERE target = ? ORDER BY number"
    return _LINK.values(connection.execute(sql, (target,)))


def read_unsure(connection: sqlite3.Connection, selection: Selection) -> Iterator[Link]:
    """Yield the links that were not made, the likeliest first."""
    where, values = found_where(selection)
    sql = (
        f"SELECT {_LINK.select()} FROM links WHERE sure = 0 AND {where} ORDER BY score DESC, number"
    )
    return _LINK.values(connection.execute(sql, values))


def count_unsure(connection: sqlite3.Connection, selection: Selection) -> int:
    """Return how many links were not made."""
    where, values = found_where(selection)
    sql = f"SELECT count(*) FROM links WHERE sure = 0 AND {where}"
    return int(connection.execute(sql, values).fetchone()[0])


def _targets(selection: Selection) -> tuple[str, tuple[str, ...]]:
    if not selection:
        return "1", ()
    where, values = found_where(selection)
    return f"id IN ({_TARGETS.format(where=where)})", values
