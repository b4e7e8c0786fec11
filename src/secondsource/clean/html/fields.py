"""Where pages state their title, byline, dates and so on: ``fields.yaml``, loaded once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Fields:
    """The lists of ``fields.yaml``; the file says what each is."""

    article_types: frozenset[str]
    genre_types: dict[str, str]
    genre_sections: dict[str, str]
    jsonld: dict[str, tuple[str, ...]]
    meta: dict[str, tuple[str, ...]]
    date_names: dict[str, frozenset[str]]
    author_names: frozenset[str]
    nobodies: frozenset[str]
    roles: frozenset[str]


@cache
def page_fields() -> Fields:
    """Return the lists."""
    import yaml  # noqa: PLC0415  (kept out of the package's import time)

    raw = yaml.safe_load((files(__package__) / "fields.yaml").read_text("utf-8"))
    return Fields(
        article_types=frozenset(raw["article_types"]),
        genre_types=raw["genre_types"],
        genre_sections={w: genre for genre, group in raw["genre_sections"].items() for w in group},
        jsonld={field: tuple(names) for field, names in raw["jsonld"].items()},
        meta={field: tuple(names) for field, names in raw["meta"].items()},
        date_names={field: frozenset(names) for field, names in raw["date_names"].items()},
        author_names=frozenset(raw["author_names"]),
        nobodies=frozenset(raw["nobodies"]),
        roles=frozenset(raw["roles"]),
    )
