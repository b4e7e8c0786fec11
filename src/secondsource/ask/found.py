"""What reports name and say, as rows of the contract: entities of reports become ids of the record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from ..data import Actor, Event, Figure, Mention, Place, Quotation, Role, Time
from ..record.selection import Selection
from ..record.store import Record
from .contract import Row, contract

KEPT_REPORTS = 64
"""Reports whose links are kept at hand: rows come report by report."""


class Names:
    """Which actor or place an entity of a report is, and what it is called."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._links = lru_cache(KEPT_REPORTS)(self._links_of)
        actors, places = list(record.actors()), list(record.places())
        self.called = {actor.id: actor.name for actor in actors}
        self.called.update((place.id, place.name) for place in places)
        self._acting = {actor.id: actor.id for actor in actors} | _countries(actors, places)

    def id(self, report: str, entity: int | None) -> str | None:
        """Return the id of the actor or place that an entity is, ``None`` for none."""
        return None if entity is None else self._links(report).get(entity)

    def sides(self, report: str, entities: tuple[int, ...]) -> list[str]:
        """Return the ids of the actors among entities, each once; a country is the actor of its name."""
        found = (self.acting(report, entity) for entity in entities)
        return list(dict.fromkeys(one for one in found if one is not None))

    def acting(self, report: str, entity: int | None) -> str | None:
        """Return the id of the actor that an entity is, ``None`` for none."""
        return self._acting.get(self.id(report, entity) or "")

    def scene(self, event: Event) -> str | None:
        """Return the id of the place of an event, else of the first place that it was done to."""
        found = (self.id(event.report, entity) for entity in event.recipients)
        struck = next((one for one in found if one and one not in self._acting), None)
        return self.id(event.report, event.place) or struck

    def name(self, report: str, entity: int | None) -> str | None:
        """Return what an entity is called over all reports."""
        return self.called.get(self.id(report, entity) or "")

    def _links_of(self, report: str) -> dict[int, str]:
        return {link.entity: link.target for link in self._record.links(report) if link.sure}


def _countries(actors: Iterable[Actor], places: Iterable[Place]) -> dict[str, str]:
    """Return for each country among the places the actor that it is."""
    by_code, by_name = {}, {}
    for actor in actors:
        if actor.kind == "country":
            by_name.update(dict.fromkeys((actor.name, *actor.aliases), actor.id))
            if actor.country is not None:
                by_code[actor.country] = actor.id
    found = {
        place.id: by_code.get(place.country or "") or by_name.get(place.name)
        for place in places
        if place.kind == "country"
    }
    return {place: actor for place, actor in found.items() if actor is not None}


def actor_row(actor: Actor) -> Row:
    """Return an actor as a row of ``actors``."""
    special: Row = {
        "aliases": list(actor.aliases),
        "roles": [_role(role) for role in actor.roles],
        "reports": list(actor.reports),
    }
    return _row("actors", actor, special)


def _role(role: Role) -> dict[str, str | None]:
    office = f"{role.office} of {role.of}" if role.of else role.office
    if role.former:
        office = f"former {office}"
    return {"office": office, "from": role.since, "to": role.until}


def place_row(place: Place) -> Row:
    """Return a place as a row of ``places``."""
    return _row("places", place, {})


def mention_row(mention: Mention, names: Names) -> Row:
    """Return a mention as a row of ``mentions``."""
    return _row("mentions", mention, {"id": names.id(mention.report, mention.entity)})


def time_row(time: Time) -> Row:
    """Return a time expression as a row of ``times``."""
    return _row("times", time, {"from": time.since, "to": time.until})


def quotation_row(quotation: Quotation, names: Names) -> Row:
    """Return a quotation as a row of ``quotations``."""
    q = quotation
    special = {
        "speaker": names.acting(q.report, q.speaker),
        "speaker_name": names.name(q.report, q.speaker) or q.speaker_name,
    }
    return _row("quotations", q, special)


def figure_row(figure: Figure, names: Names) -> Row:
    """Return a figure as a row of ``figures``."""
    special = {
        "value": _plain(figure.value),
        "low": _plain(figure.low),
        "high": _plain(figure.high),
        "says": names.acting(figure.report, figure.says),
        "from": figure.since,
        "to": figure.until,
    }
    return _row("figures", figure, special)


def _plain(number: float | None) -> float | int | None:
    """Return a whole number without its point."""
    return int(number) if number is not None and number == int(number) else number


def event_row(event: Event, names: Names) -> Row:
    """Return an event as a row of ``events``."""
    special = {
        "contexts": list(event.contexts),
        "actors": names.sides(event.report, event.actors),
        "recipients": names.sides(event.report, event.recipients),
        "from": event.since,
        "to": event.until,
        "place": names.scene(event),
        "says": names.acting(event.report, event.says),
        "incident": None,
    }
    return _row("events", event, special)


def found_rows(record: Record, selection: Selection) -> Mapping[str, Iterator[Row]]:
    """Return the rows of every kind that the language pass finds, under a selection."""
    names = Names(record)
    return {
        "actors": map(actor_row, record.actors(selection)),
        "places": map(place_row, record.places(selection)),
        "mentions": (mention_row(m, names) for m in _named(record, selection)),
        "times": map(time_row, record.times(selection)),
        "quotations": (quotation_row(q, names) for q in record.quotations(selection)),
        "figures": (figure_row(f, names) for f in record.figures(selection)),
        "events": (event_row(e, names) for e in record.events(selection)),
    }


def _named(record: Record, selection: Selection) -> Iterator[Mention]:
    """Yield the mentions that name or describe; pronouns and adjectives are not in the contract."""
    return (m for m in record.mentions(selection) if m.form in {"name", "description"})


def _row(kind: str, value: object, special: Row) -> Row:
    return {
        name: special[name] if name in special else getattr(value, name)
        for name in contract()[kind].fields
    }
