"""Numbers without a noun: "wounding 20", "the toll rose to nine", "the police, 15,000"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from ...settings import FIGURES_CROWD_LEAST
from ..document import Document
from .acts import measured_noun
from .kinds import BODILY, PEOPLE, Bounded, Reading
from .nouns import unit_of
from .vocabulary import word_set

_VOTED = re.compile(r"\s(?:to|against)\s\d|\s?[-–]\s?\d")
_OF_US = re.compile(r" of (?:us|you|them)\b")
_LARGE = 1000


@dataclass(frozen=True, slots=True)
class Bare:
    """A number without a noun: its word, the act that its clause tells, and the figure before it."""

    document: Document
    bounded: Bounded
    node: int
    act: str | None
    previous: Reading | None


@dataclass(frozen=True, slots=True)
class Guess:
    """The unit of a bare number, what is counted where no act is told, and the rule."""

    unit: str
    counted: str | None
    rule: str


def guess(bare: Bare) -> Guess | None:
    """Return what a bare number counts by the first rule that knows, ``None`` where none does."""
    return next((found for rule in _RULES if (found := rule(bare)) is not None), None)


def _measured(bare: Bare) -> Guess | None:
    """Return the unit of what a verb measures: "cut its force to 2,500"."""
    noun = measured_noun(bare.document, bare.node)
    if noun is None:
        return _of_toll(bare)
    unit = unit_of(bare.document, noun) or "person"
    deployed = unit == "soldier" and bare.act is None
    counted = "deployed" if deployed else bare.act or bare.document.lowered[noun]
    return Guess(unit, counted, "measured")


def _of_toll(bare: Bare) -> Guess | None:
    """Return persons for what "the toll" is, whoever was counted just before: "the toll stood at nine"."""
    document, head = bare.document, bare.document.heads[bare.node]
    measured = document.related(head, "nsubj", "obj")
    tolls = any(document.lemmas[word] == "toll" for word in measured)
    return Guess("person", bare.act or "killed", "toll") if tolls else None


def _predicate(bare: Bare) -> Guess | None:
    """Return the unit that the predicate names: "five were servicemen"."""
    document, node = bare.document, bare.node
    head = document.heads[node]
    if document.tokens[node].relation != "nsubj" or not document.related(head, "cop"):
        return None
    unit = unit_of(document, head)
    if unit is None or unit not in PEOPLE:
        return None
    before = bare.previous
    return Guess(unit, before.counted if before else document.lowered[head], "predicate")


def _vote(bare: Bare) -> Guess | None:
    text, bounded = bare.document.text, bare.bounded
    if not _VOTED.match(text, bounded.end):
        return None
    near = text[max(0, bounded.start - 60) : bounded.end + 30].lower()
    if any(word in near for word in word_set("nouns", "voting")):
        return Guess("vote", "for", "vote")
    return None


def _told(bare: Bare) -> Guess | None:
    """Return the unit for a clause that tells the act: bodies only have persons."""
    if bare.act is None:
        return None
    before = bare.previous
    if bare.act in BODILY and (before is None or before.unit not in PEOPLE):
        return Guess("person", bare.act, "syntax")
    return Guess(before.unit if before else "item", bare.act, "syntax")


def _pronoun(bare: Bare) -> Guess | None:
    if not _OF_US.match(bare.document.text, bare.bounded.number.end):
        return None
    before = bare.previous
    return Guess("person", before.counted if before else "people", "pronoun")


def _inherited(bare: Bare) -> Guess | None:
    before = bare.previous
    if before is None or bare.bounded.number.form == "vague":
        return None
    return Guess(before.unit, before.counted, "inherited")


def _crowd(bare: Bare) -> Guess | None:
    """Return a person where a crowd is told of in this sentence or the one before it."""
    document = bare.document
    number = document.sentence_number(bare.node)
    first = document.first[max(0, number - 1)]
    last = document.sentence_words(number).stop
    if (bare.bounded.value or bare.bounded.low or 0) < FIGURES_CROWD_LEAST:
        return None
    near = any(document.lowered[w] in word_set("nouns", "crowds") for w in range(first, last))
    return Guess("person", "marchers", "crowd") if near else None


def _object(bare: Bare) -> Guess | None:
    """Return what a bare number is as object of a verb: "earns a million a day" is money."""
    document, bounded, node = bare.document, bare.bounded, bare.node
    head = document.heads[node]
    first = document.words(bounded.start, bounded.end)[0]
    verbs = {document.lemmas[head], document.lemmas[first - 1] if first else ""}
    if (bounded.value or 0) >= _LARGE and verbs & word_set("nouns", "earning"):
        return Guess("money", "money", "object")
    if bounded.number.form == "vague" or document.tokens[node].relation != "obj":
        return None
    return Guess("item", document.lowered[head], "object") if bounded.value != 1 else None


_RULES: tuple[Callable[[Bare], Guess | None], ...] = (
    _measured,
    _predicate,
    _vote,
    _told,
    _pronoun,
    _inherited,
    _crowd,
    _object,
)
"""Rules in the order in which they are asked: what the sentence says before what is taken over."""
