"""A user's own actors: ``--actors mine.yaml``, checked line by line, laid over the shipped knowledge."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from ...errors import UsageProblem
from .knowledge import KINDS, Known, KnownActor, entry_of, merged, shipped

_FIELDS = {"country", "aliases", "gender", "roles", "part_of", "key"}
_DATE = re.compile(r"(?:\d{4}(?:-\d\d(?:-\d\d)?)?)?")
_EXAMPLE = (
    "Write it like this: armed-group: {Orun People's Front: {country: IQ, aliases: [OPF]}}; "
    "a person's roles: [prime minister; Iraq; 2018-10-25; 2020-05-07]."
)


class ActorsFileWrong(UsageProblem):
    """The file of actors cannot be read as one; the message says where and why."""


def load_known(path: Path | None = None) -> Known:
    """Return the knowledge of actors, with a user's file over it.

    The file maps kinds of actor to names, and each name to its fields (all optional): ``country``
    (ISO 3166 alpha-2), ``aliases``, ``gender`` (female, male), ``part_of``, ``roles`` (each "office; of;
    since; until"). A name that is known already replaces the entry. Raises ``ActorsFileWrong``.
    """
    if path is None:
        return shipped()
    return merged(shipped(), _read(path))


def _read(path: Path) -> tuple[KnownActor, ...]:
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ActorsFileWrong(f"{path} cannot be read ({error}). {_EXAMPLE}") from error
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
        content = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError) as error:
        where = getattr(error, "problem_mark", None)
        line = f", line {where.line + 1}" if where else ""
        what = getattr(error, "problem", None) or str(error)
        raise ActorsFileWrong(f"{path}{line}: this is no YAML ({what}). {_EXAMPLE}") from error
    if content is None:
        return ()
    if not isinstance(content, Mapping):
        raise ActorsFileWrong(f"{path}, line 1: the file must map kinds to names. {_EXAMPLE}")
    return tuple(_entries(path, content, _lines(root)))


def _lines(root: Any) -> dict[tuple[str, ...], int]:
    """Return the line of each kind and of each name under it."""
    found: dict[tuple[str, ...], int] = {}
    for kind, names in root.value:
        found[(str(kind.value),)] = kind.start_mark.line + 1
        if isinstance(names, yaml.MappingNode):
            for name, _ in names.value:
                found[str(kind.value), str(name.value)] = name.start_mark.line + 1
    return found


def _entries(
    path: Path, content: Mapping[Any, Any], lines: Mapping[tuple[str, ...], int]
) -> Iterator[KnownActor]:
    for kind, names in content.items():
        at = f"{path}, line {lines.get((str(kind),), 1)}"
        if kind not in KINDS:
            raise ActorsFileWrong(
                f"{at}: “{kind}” is no kind of actor. The kinds are {', '.join(sorted(KINDS))}."
            )
        if not isinstance(names, Mapping):
            raise ActorsFileWrong(f"{at}: under “{kind}” names are expected. {_EXAMPLE}")
        for name, fields in names.items():
            at = f"{path}, line {lines.get((str(kind), str(name)), 1)}"
            wrong = _wrong(name, fields)
            if wrong:
                raise ActorsFileWrong(f"{at}: {wrong} {_EXAMPLE}")
            yield entry_of(name, kind, fields or {})


def _wrong(name: Any, fields: Any) -> str | None:  # noqa: PLR0911 - a list of rules, of which the first that fits wins
    """Return what is wrong with an entry, as a sentence."""
    if not isinstance(name, str) or not name.strip():
        return f"the name {name!r} must be text; put it in quotes."
    if fields is None:
        return None
    if not isinstance(fields, Mapping):
        return f"the fields of “{name}” must be a mapping."
    for key, value in fields.items():
        if key not in _FIELDS:
            return f"“{name}” has a field “{key}”; known are {', '.join(sorted(_FIELDS))}."
        if key in {"aliases", "roles"}:
            if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
                return f"the {key} of “{name}” must be a list of texts."
        elif key == "gender" and value not in {"female", "male"}:
            return f"the gender of “{name}” is female or male, or left out."
        elif key == "country" and not (isinstance(value, str) and re.fullmatch("[A-Z]{2}", value)):
            return (
                f"the country of “{name}” must be an ISO 3166 code of two capitals; "
                "Norway's in quotes: 'NO'."
            )
        elif not isinstance(value, str):
            return f"the field “{key}” of “{name}” must be text."
    for text in fields.get("roles", ()):
        pieces = [piece.strip() for piece in text.split(";")]
        if not pieces[0] or len(pieces) > 4 or not all(map(_DATE.fullmatch, pieces[2:])):
            return f"the role “{text}” of “{name}” is not “office; of; since; until”."
    return None
