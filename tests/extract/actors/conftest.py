"""A report of our own, analysed."""

from __future__ import annotations

import pytest

from secondsource.annotate import AnnotateInput, analyze
from secondsource.data import Entity, Paragraph, Report
from secondsource.extract import Document, Mentions
from secondsource.extract.actors import find_actors


def document_of(text: str, published: str = "2020-01-10") -> Document:
    """Return a text, its paragraphs parted by blank lines, as a document."""
    start, paragraphs = 0, []
    for part in text.split("\n\n"):
        paragraphs.append(Paragraph(start, start + len(part)))
        start += len(part) + 2
    report = Report("p", "p", 0, len(text), text, published=published, paragraphs=tuple(paragraphs))
    (annotated,) = analyze([AnnotateInput.of(report)])
    return Document(report, annotated)


class Found:
    """What was found in a text, by the words of a mention."""

    def __init__(self, text: str, published: str = "2020-01-10") -> None:
        self.document = document_of(text, published)
        self.mentions: Mentions = find_actors(self.document, Mentions())

    def of(self, words: str, nth: int = 0) -> Entity:
        """Return the actor of the nth mention with these words."""
        hits = [m for m in self.mentions.mentions if m.text == words]
        return self.mentions.by_number[hits[nth].entity]

    def texts(self) -> list[str]:
        """Return the words of all mentions."""
        return [m.text for m in self.mentions.mentions]


@pytest.fixture(scope="session")
def found() -> type[Found]:
    """Return the class that reads a text."""
    return Found
