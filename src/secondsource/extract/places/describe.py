"""Descriptions that refer back to a place: "the city", "the valley", "the terminal"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from ...data import Entity, Mention
from ...settings import PLACES_DESCRIBED_WORDS, PLACES_DESCRIPTION_WORDS
from ..document import Document
from .find import DATELINE
from .spot import Spot, words

_LEANING = ("compound", "appos", "nmod:unmarked")  # relations of a noun that names nothing itself


@dataclass(frozen=True, slots=True)
class _Named:
    """A name of a place that a description may refer to."""

    start: int
    end: int
    entity: int
    heads: frozenset[str]
    kinds: frozenset[str]
    dateline: bool


def describe(
    document: Document,
    mentions: Sequence[Mention],
    entities: Sequence[Entity],
    spots: Sequence[Spot | None],
) -> list[Mention]:
    """Return descriptions that clearly refer to a place named before, as mentions of it.

    A definite noun refers to the last place whose name has the noun as its head ("the valley" of "Orun
    Valley"); otherwise to the last place of its kind, where that stands close before or is the only one.
    """
    named = [
        _named(mention, entities[mention.entity], spots[mention.entity])
        for mention in sorted(mentions, key=lambda m: m.start)
        if mention.form == "name"
    ]
    if not named:
        return []
    found = []
    nouns = words("heads")["refers"]
    for start, index in definite_nouns(document, mentions):
        lowered = document.lowered[index]
        plain = all(_is_adjective(document, at) for at in range(start + 1, index))
        chosen = _chosen(document, index, named, nouns[lowered], plain)
        if chosen is not None:
            other, why = chosen
            at, end = document.tokens[start].start, document.tokens[index].end
            text = document.text[at:end]
            found.append(
                Mention(
                    document.report.id,
                    at,
                    end,
                    text,
                    "place",
                    "description",
                    other.entity,
                    (f"{text}: {why} {document.text[other.start : other.end]}",),
                )
            )
    return found


def definite_nouns(document: Document, mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Yield where each definite noun of a place begins and stands, outside the mentions, by word."""
    taken = {word for m in mentions for word in document.words(m.start, m.end)}
    nouns = words("heads")["refers"]
    for index, lowered in enumerate(document.lowered):
        if lowered not in nouns or index in taken:
            continue
        start = _opening(document, index, taken)
        if start is not None and not _names_itself(document, index, taken):
            yield start, index


def _named(mention: Mention, entity: Entity, spot: Spot | None) -> _Named:
    heads = frozenset(
        w.lower().strip(".,") for name in (mention.text, entity.name) for w in name.split()
    )
    kinds: set[str] = {entity.type}
    if spot is not None and spot.capital:
        kinds.add("capital")
    if spot is not None and spot.kind == "water" and not heads & _still():
        kinds.add("river")
    if spot is not None and spot.level in {"admin", "table"} and entity.type == "region":
        kinds.add("province")
    in_dateline = DATELINE in mention.reasons
    if in_dateline and spot is None:
        kinds.add("capital")
    return _Named(mention.start, mention.end, mention.entity, heads, frozenset(kinds), in_dateline)


@cache
def _still() -> frozenset[str]:
    return frozenset(words("heads")["kinds"]["water"]) - {"river"}


def _opening(document: Document, index: int, taken: set[int]) -> int | None:
    """Return the word with which a definite noun begins, ``None`` where it is not definite or another's."""
    determiners, others = words("heads")["determiners"], words("heads")["others"]
    tokens = document.tokens
    if tokens[index].relation.startswith(_LEANING) or _is_modifier(document, index):
        return None
    for at in range(index - 1, max(-1, index - 1 - PLACES_DESCRIPTION_WORDS), -1):
        word = document.lowered[at]
        if word in determiners:
            return at
        if word in others or (at in taken and not _is_adjective(document, at)):
            return None
        if tokens[at].pos not in {"ADJ", "NOUN", "PROPN"}:
            return None
    return None


def _is_modifier(document: Document, index: int) -> bool:
    """Say whether a noun is part of a name, or stands before the noun that it belongs to: "city council"."""
    tokens = document.tokens
    if tokens[index].pos == "PROPN" and document.word(index)[0].isupper():
        return True
    after = index + 1
    return (
        after < len(tokens)
        and tokens[after].pos in {"NOUN", "PROPN"}
        and document.heads[index] == after
    )


def _is_adjective(document: Document, at: int) -> bool:
    """Say whether a word is an adjective, or one of a people ("Qarvani") that the parser took for a name."""
    return document.tokens[at].pos == "ADJ" or document.word(at)[0].isupper()


def _names_itself(document: Document, index: int, taken: set[int]) -> bool:
    """Say whether the name stands right after: "the city of Basra", "the village, Deh Varan"."""
    after = index + 1
    if after < len(document.tokens) and document.lowered[after] in {"of", ","}:
        if document.lowered[after] == "of":
            return any(word in taken for word in range(after + 1, after + 3))
        after += 1
        return after in taken and document.tokens[after].relation == "appos"
    return after in taken


def _chosen(
    document: Document,
    index: int,
    named: Sequence[_Named],
    noun: dict[str, list[str]],
    plain: bool,
) -> tuple[_Named, str] | None:
    at = document.tokens[index].start
    before = [n for n in named if n.end <= at]
    headed = [n for n in before if n.heads & set(noun["heads"])]
    if headed:
        return headed[-1], "its name has the word,"
    if not plain:
        return None
    later = [n for n in named if n.end > at and n.heads & set(noun["heads"])]
    if len({n.entity for n in later}) == 1:
        return later[0], "further on its name has the word,"
    fitting = [n for n in before if n.kinds & set(noun["kinds"])]
    fitting = [n for n in fitting if not n.dateline] or fitting[:1]
    if not fitting:
        return None
    last = fitting[-1]
    between = index - document.words(last.start, last.end).start
    if between <= PLACES_DESCRIBED_WORDS or len({n.entity for n in fitting}) == 1:
        return last, "the last of its kind before it,"
    return None
