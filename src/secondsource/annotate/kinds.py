"""What the adapter gives: plain rows, so that nothing downstream touches a language library.

Spans are ``[start, end)`` in characters of the report's text. Parts of speech and relations are those
of Universal Dependencies, ``tag`` is the Penn Treebank's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ..data import Paragraph, Report

NameKind = Literal["PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "MISC"]
NameSource = Literal["model", "gazetteer", "vocabulary", "actors", "context", "consistency"]

PLACES: frozenset[str] = frozenset({"GPE", "LOC", "FAC"})


@dataclass(frozen=True, slots=True)
class AnnotateInput:
    """A text to analyse: its key, and the paragraphs that each stand alone; none means the whole."""

    key: str
    text: str
    paragraphs: tuple[Paragraph, ...] = ()

    @classmethod
    def of(cls, report: Report) -> AnnotateInput:
        """Return what there is to analyse in a report; its key is the report's id."""
        return cls(report.id, report.text, report.paragraphs)


@dataclass(frozen=True, slots=True)
class Token:
    """A word. ``head`` is the index of its head in the sentence; the root is its own head."""

    start: int
    end: int
    lemma: str
    pos: str
    tag: str
    morph: str
    head: int
    relation: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence; ``paragraph`` is the index of its paragraph in the report."""

    start: int
    end: int
    paragraph: int
    tokens: tuple[Token, ...]

    @property
    def root(self) -> int:
        """Index of the root among the tokens."""
        return next(i for i, token in enumerate(self.tokens) if token.head == i)

    def children(self, index: int) -> tuple[int, ...]:
        """Return the indexes of the words that depend on one."""
        return tuple(i for i, t in enumerate(self.tokens) if t.head == index and i != index)


@dataclass(frozen=True, slots=True)
class Name:
    """A name: what kind of thing it names, what found it, and the rule that gave span or kind."""

    start: int
    end: int
    kind: NameKind
    source: NameSource = "model"
    rule: str = "model"


@dataclass(frozen=True, slots=True)
class Annotated:
    """A report analysed. ``notes`` say what was done to the text before the analysis."""

    key: str
    sentences: tuple[Sentence, ...] = ()
    names: tuple[Name, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def tokens(self) -> Iterator[Token]:
        """All words, in order."""
        return (token for sentence in self.sentences for token in sentence.tokens)
