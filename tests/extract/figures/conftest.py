"""Figures of small texts, read with the shipped model."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from secondsource.annotate import AnnotateInput, analyze
from secondsource.data import Figure, Report
from secondsource.extract import Document, Mentions
from secondsource.extract.figures import find_figures

Find = Callable[[str], tuple[Figure, ...]]


def document_of(text: str) -> Document:
    """Return a text as a document of one report."""
    report = Report("p", "p", 0, len(text), text)
    (annotated,) = analyze([AnnotateInput.of(report)])
    return Document(report, annotated)


@pytest.fixture(scope="session")
def find() -> Find:
    """Return what finds the figures of a text without help from other rooms."""
    return lambda text: find_figures(document_of(text), Mentions(), (), ())
