"""What the room works with: a span that may name an actor, and the actor that is growing from such."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...data import ActorKind, Gender, MentionForm, Role
from .vocabulary import Noun, Number


@dataclass(slots=True)
class Found:
    """A span that stands for an actor. Words ``[first, last)``, its head, and what can be told of it.

    ``kinds`` are the kinds it may be, the likeliest first; ``land`` an ISO code or, for a country that
    no list knows, ``~`` and its stem; ``key`` what makes two of them one for certain (an entry of the
    knowledge, or a country's institution); ``definite`` is false for "a contractor", "protesters".
    """

    first: int
    last: int
    head: int
    form: MentionForm
    name: str
    kinds: tuple[ActorKind, ...]
    number: Number = "one"
    gender: Gender | None = None
    land: str | None = None
    key: str | None = None
    noun: Noun | None = None
    definite: bool = True
    roles: list[Role] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    draft: Draft | None = None
    start: int = 0
    end: int = 0


@dataclass(slots=True)
class Draft:
    """An actor of the report while its mentions are being gathered."""

    kinds: tuple[ActorKind, ...]
    name: str
    named: bool = True
    number: Number = "one"
    gender: Gender | None = None
    land: str | None = None
    key: str | None = None
    member_of: str | None = None
    names: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    offices: dict[str, str | None] = field(default_factory=dict)
    nouns: set[str] = field(default_factory=set)
    founds: list[Found] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)

    @property
    def kind(self) -> ActorKind:
        """The likeliest kind."""
        return self.kinds[0]

    def last_before(self, word: int) -> int | None:
        """Return the first word of its last mention before a word of the report."""
        return max((f.first for f in self.founds if f.first < word), default=None)

    def at_odds(self, found: Found) -> bool:
        """Say whether gender excludes that a mention is of it."""
        return bool(self.gender and found.gender and self.gender != found.gender)

    def take(self, found: Found, *reasons: str) -> None:
        """Take a mention in, with all that it tells."""
        found.draft = self
        found.reasons.extend(reasons)
        self.founds.append(found)
        self.gender = self.gender or found.gender
        self.land = self.land or found.land
        self.key = self.key or found.key
        for role in found.roles:
            if role not in self.roles:
                self.roles.append(role)
        for title in found.titles:
            if title not in self.titles:
                self.titles.append(title)
        if found.form == "name" and found.name not in self.names:
            self.names.append(found.name)
        if found.noun is not None:
            self.nouns.add(found.noun.value)
