"""What is known of the world's actors before a report is read: entries by name, shipped and the user's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, cast, get_args

import yaml

from ...annotate.names.vocabulary import read as read_names
from ...data import ActorKind, Gender, Role
from .spelling import fold
from .vocabulary import HERE

KINDS: frozenset[str] = frozenset(get_args(ActorKind))
LIST_KINDS: Mapping[str, ActorKind] = {
    "armed": "armed-group",
    "forces": "armed-force",
    "bodies": "organisation",
    "civil": "organisation",
    "government": "institution",
    "media": "outlet",
    "company": "company",
}
_TOKEN = re.compile(r"[^\W_]+")
_DOTTED = re.compile(r"\b(?:[A-Z]\.){2,}")


@dataclass(frozen=True, slots=True)
class KnownActor:
    """An entry: ``key`` is unique over all; ``country`` an ISO 3166 code; ``part_of`` a name."""

    key: str
    name: str
    kind: ActorKind
    country: str | None = None
    aliases: tuple[str, ...] = ()
    gender: Gender | None = None
    roles: tuple[Role, ...] = ()
    part_of: str | None = None


@dataclass(frozen=True)
class Known:
    """All entries. Pure data: it is pickled to worker processes."""

    actors: tuple[KnownActor, ...] = ()

    @cached_property
    def by_key(self) -> dict[str, KnownActor]:
        """The entries by key."""
        return {actor.key: actor for actor in self.actors}

    @cached_property
    def by_name(self) -> dict[str, tuple[KnownActor, ...]]:
        """The entries by :func:`look_key` of each of their names, the first entered first."""
        table: dict[str, tuple[KnownActor, ...]] = {}
        for actor in self.actors:
            for name in dict.fromkeys((actor.name, *actor.aliases)):
                key = look_key(name)
                if key and actor not in table.get(key, ()):
                    table[key] = (*table.get(key, ()), actor)
        return table

    @cached_property
    def longest(self) -> dict[str, int]:
        """Words of the longest name by its first word."""
        found: dict[str, int] = {}
        for key in self.by_name:
            words = key.lstrip("=").split()
            first = fold(words[0])
            found[first] = max(found.get(first, 1), len(words))
        return found

    def __getstate__(self) -> dict[str, Any]:
        return {"actors": self.actors}


def look_key(name: str) -> str:
    """Return what a name is looked up by; a short name in capitals keeps them ("WHO" is not "who")."""
    joined: str = name.replace("’", "").replace("'", "").replace("ʼ", "")
    joined = _DOTTED.sub(_undotted, joined)
    words = _TOKEN.findall(joined)
    if len(words) > 1 and words[0].lower() == "the":
        words = words[1:]
    if len(words) == 1 and words[0].isupper() and len(words[0]) <= 6:
        return f"={words[0]}"
    folded: list[str] = [fold(word) for word in words]
    return " ".join(folded)


def _undotted(match: re.Match[str]) -> str:
    return match[0].replace(".", "")


@cache
def shipped() -> Known:
    """Return the entries that come along, read once."""
    found: dict[str, KnownActor] = {}
    for path in sorted((HERE / "known").glob("*.yaml")):
        content = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader) or {}
        for kind, entries in content.items():
            for name, fields in entries.items():
                entry = entry_of(str(name), kind, fields or {})
                found[entry.key] = entry
    return Known(tuple(found.values()))


@cache
def listed_kinds() -> Mapping[str, ActorKind]:
    """Return the kinds of the organisations that the recognition of names knows, by ``look_key``."""
    table: dict[str, ActorKind] = {}
    for section, names in read_names("organisations").items():
        kind = LIST_KINDS.get(section, "organisation")
        for name in names:
            table[look_key(str(name))] = kind
    return table


def entry_of(name: str, kind: str, fields: Mapping[str, Any]) -> KnownActor:
    """Return an entry from its fields, which are right."""
    return KnownActor(
        key=f"{kind}:{fields.get('key', name)}",
        name=name,
        kind=cast("ActorKind", kind),
        country=fields.get("country"),
        aliases=tuple(str(a) for a in fields.get("aliases", ())),
        gender=fields.get("gender"),
        roles=tuple(role_of(str(text)) for text in fields.get("roles", ())),
        part_of=fields.get("part_of"),
    )


def role_of(text: str) -> Role:
    """Read ``office; of; since; until``: what lies behind the office may be left out or be empty."""
    office, of, since, until = ([part.strip() for part in text.split(";")] + ["", "", ""])[:4]
    return Role(office, of or None, since or None, until or None)


def merged(base: Known, more: Iterable[KnownActor]) -> Known:
    """Return the entries with others over them: same key replaces, a new one stands first."""
    mine = {actor.key: actor for actor in more}
    return Known((*mine.values(), *(a for a in base.actors if a.key not in mine)))
