"""Tell over all reports of a record which entities are one actor, and which one place."""

from __future__ import annotations

from pathlib import Path

from .store import Record


def resolve_new(record: Record, actors: Path | None = None) -> None:
    """Resolve the actors and places of the whole record, where reports have come in.

    ``actors`` is a file of actors that the user knows. Identifiers come from content, so that an actor
    keeps its own when reports are added.
    """
    if not record.to_resolve():
        return
    from ..extract.actors import load_known  # noqa: PLC0415 - reads much knowledge
    from ..resolve import resolve_actors, resolve_places  # noqa: PLC0415

    entities = list(record.entities())
    dates = {report.id: report.published or report.published_from for report in record.reports()}
    places, place_links = resolve_places(e for e in entities if e.kind == "place")
    # Places too: they tell which countries a report speaks of.
    found, actor_links = resolve_actors(entities, dates=dates, known=load_known(actors))
    record.replace_resolved(found, places, (*place_links, *actor_links))
