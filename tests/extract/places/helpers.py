"""A text of ours as an annotated document, and what is found in it."""

from __future__ import annotations

from secondsource.annotate import AnnotateInput, analyze
from secondsource.data import Entity, Mention, Paragraph, Report
from secondsource.extract import Document, Mentions
from secondsource.extract.places import find_places


def document(text: str) -> Document:
    """Return a text as a document; its lines are its paragraphs."""
    paragraphs, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(Paragraph(at, at + len(line)))
        at += len(line) + 1
    report = Report("p", "p", 0, len(text), text, paragraphs=tuple(paragraphs))
    (annotated,) = analyze([AnnotateInput.of(report)])
    return Document(report, annotated)


def places(text: str) -> Mentions:
    """Return the places of a text."""
    return find_places(document(text))


def entity(text: str, name: str) -> Entity:
    """Return the entity that the first mention of a name in a text means."""
    return of(places(text), name)[1]


def of(found: Mentions, name: str) -> tuple[Mention, Entity]:
    """Return the first mention with this text, and its entity."""
    mention = next(m for m in found.mentions if m.text == name)
    return mention, found.by_number[mention.entity]


def forms(text: str) -> list[tuple[str, str]]:
    """Return text and form of each mention."""
    return [(m.text, m.form) for m in places(text).mentions]
