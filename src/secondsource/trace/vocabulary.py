"""Vocabularies of tracing: the YAML files under ``words/``, read once."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

import yaml


@cache
def _content(name: str) -> Any:
    """Return the content of ``words/NAME.yaml``, every scalar as text: "no" and "on" are words here."""
    text = (files(__package__) / "words" / f"{name}.yaml").read_text("utf-8")
    return yaml.load(text, Loader=yaml.BaseLoader)


@cache
def word_set(name: str, key: str) -> frozenset[str]:
    """Return one list of ``words/NAME.yaml`` as a set."""
    return frozenset(str(word) for word in _content(name)[key])


@cache
def word_table(name: str) -> dict[str, str]:
    """Return ``words/NAME.yaml`` as a table from wording to wording."""
    return {str(key): str(value) for key, value in _content(name).items()}


@cache
def word_rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Return ``words/NAME.yaml`` as rows of wordings."""
    return tuple(tuple(str(word) for word in row) for row in _content(name))
