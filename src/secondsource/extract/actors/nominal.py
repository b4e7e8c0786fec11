"""Common nouns that may stand for actors: where they stand, what modifies them, whose they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..document import Document
from .lands import Land, Lands
from .vocabulary import Noun, nouns, phrase_lengths, word_set

_OWNS = frozenset({"’s", "'s", "’", "'"})
_MODIFIERS = frozenset(
    {"ADJ", "NOUN", "PROPN", "NUM", "DET", "PRON", "PART", "ADV", "VERB", "PUNCT"}
)
_BOUND = frozenset(
    {"amod", "compound", "det", "nmod:poss", "nummod", "flat", "nmod", "nmod:unmarked", "nmod:desc",
     "case", "advmod", "punct", "appos"}
)  # fmt: skip


_PREFIXES = frozenset({"pro", "anti", "counter"})
_TIGHT = frozenset({"punct", "amod", "compound"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: words ``[first, last)`` with modifiers, the noun at ``[core, last)``.

    ``owner`` is the last word of a possessor ("Dravia" in "Dravia's ministry") or a possessive
    pronoun; ``land`` the country it is said to be of; ``opening`` its determiner in small letters.
    """

    first: int
    core: int
    last: int
    nouns: tuple[Noun, ...]
    opening: str = ""
    owner: int | None = None
    land: str | None = None
    land_hit: Land | None = None

    @property
    def head(self) -> int:
        """The word that carries it."""
        return self.last - 1

    @property
    def definite(self) -> bool:
        """Whether its determiner says that it is known which."""
        return self.opening in word_set("nouns", "definite") or self.owner is not None

    def is_a(self, sort: str) -> Noun | None:
        """Return what it can stand for of this sort."""
        return next((noun for noun in self.nouns if noun.sort == sort), None)


def find_phrases(document: Document, lands: Lands, names: Sequence[bool]) -> list[Phrase]:
    """Return the noun phrases whose noun can stand for an actor; ``names`` tells words inside names."""
    table, sizes, lowered = nouns(), phrase_lengths(), document.lowered
    found: list[Phrase] = []
    for index, word in enumerate(lowered):
        size = sizes.get(word)
        if size is None or names[index] or _is_thing(document, index):
            continue
        opening = document.first[document.sentence_number(index)]
        for length in range(min(size, index - opening + 1), 0, -1):
            core = index - length + 1
            if any(names[core:index]):
                continue
            hit = table.get(" ".join(lowered[core : index + 1]))
            if hit and document.tokens[index].pos in {"NOUN", "PROPN", "ADJ", "X"}:
                if found and found[-1].last > core:
                    found.pop()
                found.append(_phrase(document, lands, core, index, opening, hit))
                break
    return found


def _is_thing(document: Document, index: int) -> bool:
    """Say whether a noun that may stand for an actor is a thing here: "the front off", "our heads"."""
    word = document.lowered[index]
    if word not in word_set("nouns", "thing_words"):
        return False
    behind = document.lowered[index + 1] if index + 1 < len(document.tokens) else ""
    before = document.tokens[index - 1].tag if index else ""
    return (
        behind in word_set("nouns", "thing_behind")
        or (behind == "of" and word in word_set("nouns", "thing_of"))
        or (before == "PRP$" and word in word_set("nouns", "body_parts"))
    )


def _phrase(
    document: Document, lands: Lands, core: int, head: int, opening: int, hit: tuple[Noun, ...]
) -> Phrase:
    first, owner, land = core, None, None
    at = core - 1
    while at >= opening:
        token = document.tokens[at]
        word = document.lowered[at]
        if _joins(document, at, first, opening):
            first, at = at - 1, at - 2
            continue
        if word in _OWNS and at > opening:
            owner = at - 1 if owner is None else owner
        elif not (
            token.pos in _MODIFIERS
            and at < document.heads[at] <= head
            and token.relation in _BOUND
            and token.tag != "VBD"
            and (token.pos != "PUNCT" or word == "-")
        ) or ((word == "-" or token.pos == "VERB") and token.relation not in _TIGHT):
            break
        if token.relation == "nmod:poss" and token.pos == "PRON":
            owner = at
        hitting = lands.ending.get(at)
        if hitting and land is None and hitting.sort != "people":
            land = hitting
        first = at
        at -= 1
    word = document.lowered[first]
    if land is not None and "anti" in document.lowered[first:core]:
        land = None
    elif land is None:
        land = _behind(document, lands, head)
    return Phrase(
        first,
        core,
        head + 1,
        hit,
        word if document.tokens[first].pos in {"DET", "PRON"} else "",
        owner,
        land.land if land else None,
        land,
    )


def _joins(document: Document, at: int, first: int, opening: int) -> bool:
    """Say whether a hyphen joins the first word of a phrase to one before it: "Lima-based" experts."""
    joined = at == first - 1 and at > opening and document.word(at) == "-"
    if joined and document.lowered[at - 1] in _PREFIXES:
        return True
    return joined and document.tokens[first].tag == "VBN" and document.heads[at] == at - 1


def _behind(document: Document, lands: Lands, head: int) -> Land | None:
    """Return the country behind a noun: "the parliament of Qarvan"."""
    if head + 2 < len(document.tokens) and document.lowered[head + 1] == "of":
        at = head + 2 + (document.lowered[head + 2] == "the")
        hit = lands.at.get(at)
        if hit and hit.sort in {"name", "capital"}:
            return hit
    return None
