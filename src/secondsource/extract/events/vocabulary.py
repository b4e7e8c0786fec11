"""The small word lists beside the codebook: the YAML files under ``words/``, read once."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

import yaml

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@cache
def words(name: str) -> Any:
    """Return the content of ``words/NAME.yaml``, every scalar as text."""
    text = (files(__package__) / "words" / f"{name}.yaml").read_text("utf-8")
    return yaml.load(text, Loader=_LOADER)


@cache
def word_set(name: str, *keys: str) -> frozenset[str]:
    """Return a list inside ``words/NAME.yaml`` as a set."""
    found = words(name)
    for key in keys:
        found = found[key]
    return frozenset(found)


@cache
def word_classes(name: str) -> dict[str, str]:
    """Return for each word of ``words/NAME.yaml``, a table of lists, the class it belongs to."""
    return {word: label for label, members in words(name).items() for word in members}
