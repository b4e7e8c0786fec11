"""A tiny pipeline that needs no training, and names as (text, kind) pairs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
import spacy

from secondsource.annotate.kinds import Name, NameKind
from secondsource.annotate.language import Language
from secondsource.annotate.names import repair_report, vocabulary

Pairs = list[tuple[str, str]]


@pytest.fixture(scope="session")
def tiny() -> Language:
    """A pipeline that cuts words and sentences and knows two names."""
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns(
        [
            {"label": "PERSON", "pattern": "Hamid Okondo"},
            {"label": "GPE", "pattern": "Selwa"},
            {"label": "DATE", "pattern": "Tuesday"},
        ]
    )
    return Language("tiny", nlp, clearnlp=False)


def repaired(text: str, model: Sequence[tuple[str, NameKind]] = ()) -> list[Name]:
    """Repair one report of one passage; the model's names are given by their text, in order."""
    spans, at = [], 0
    for name, kind in model:
        start = text.index(name, at)
        spans.append((start, start + len(name), kind))
        at = start + len(name)
    return repair_report([(text, spans)], vocabulary())[0]


@pytest.fixture(scope="session")
def names() -> Callable[..., Pairs]:
    """Return a function from a text, and what the model found, to the names after repair."""

    def found(text: str, *model: tuple[str, NameKind]) -> Pairs:
        return [(text[n.start : n.end], n.kind) for n in repaired(text, model)]

    return found
