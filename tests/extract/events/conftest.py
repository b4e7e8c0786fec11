"""Events of small texts, read with the shipped model."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from secondsource.annotate import AnnotateInput, analyze
from secondsource.data import Entity, Event, Mention, Report
from secondsource.data.mentions import EntityKind
from secondsource.extract import Document, Mentions
from secondsource.extract.events import find_events

Find = Callable[..., tuple[Event, ...]]


def document_of(text: str, published: str | None = None) -> Document:
    """Return a text as a document of one report."""
    report = Report("p", "p", 0, len(text), text, published=published)
    (annotated,) = analyze([AnnotateInput.of(report)])
    return Document(report, annotated)


def mentions_of(text: str, *names: str, places: tuple[str, ...] = ()) -> Mentions:
    """Return mentions of names where they first stand; entities are numbered in the order given."""
    rows, entities = [], []
    for number, name in enumerate((*names, *places)):
        start = text.index(name)
        kind: EntityKind = "place" if name in places else "actor"
        rows.append(Mention("p", start, start + len(name), name, kind, "name", number))
        entities.append(
            Entity("p", number, kind, "city" if kind == "place" else "armed-group", name)
        )
    return Mentions(tuple(sorted(rows, key=lambda m: m.start)), tuple(entities))


@pytest.fixture(scope="session")
def find() -> Find:
    """Return what finds the events of a text, with names as actors and places if given."""

    def run(text: str, *names: str, places: tuple[str, ...] = ()) -> tuple[Event, ...]:
        return find_events(document_of(text), mentions_of(text, *names, places=places))

    return run
