"""Noun phrases, by the parser and by their surface."""

from __future__ import annotations

from ...settings import QUOTATIONS_GAP
from ..document import Document
from .runs import FINITE, RELATIVE, has_finite, parts_before, sentence_of
from .vocabulary import words

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_OPENS = frozenset({"DET", "PROPN", "NOUN", "PRON", "ADJ", "NUM"})
_LOOSE = (
    "acl",
    "parataxis",
    "advcl",
    "punct",
    "ccomp",
    "dep",
    "case",
    "mark",
    "cc",
    "advmod",
    "cop",
)
"""Relations that lead away from a noun phrase that names a speaker."""


def phrase(document: Document, head: int, *, whole: bool = False) -> tuple[int, int]:
    """Return the span of a noun phrase without its clauses; ``whole`` keeps appositions and clauses."""
    kept = {head}
    stack = [head]
    while stack:
        word = stack.pop()
        for child in document.children[word]:
            relation = document.tokens[child].relation
            loose = relation.startswith(_LOOSE)
            if relation in {"appos", "conj"} or not loose or whole:
                kept.add(child)
                stack.append(child)
    first = min(kept)
    last = named_part(document, range(first, max(kept) + 1), head).stop - 1
    while document.tokens[last].pos in {"PUNCT", "ADP"} and last > head:
        last -= 1
    while document.tokens[first].tag in RELATIVE and first < head:
        first += 1
    return document.tokens[first].start, document.tokens[last].end


def named_part(document: Document, part: range, head: int) -> range:
    """Return the words of a noun phrase up to the first clause behind its head: "a person briefed on"."""
    clause = FINITE | RELATIVE | {"VBG"}
    stop = next((w for w in part if w > head and document.tokens[w].tag in clause), part.stop)
    return range(part.start, stop)


def names(document: Document, part: range, *, described: bool = False) -> bool:
    """Say whether a run of words is a noun phrase; ``described`` allows it relative clauses."""
    if not 0 < len(part) <= QUOTATIONS_GAP or document.tokens[part[0]].pos not in _OPENS:
        return False
    if document.tokens[part[0]].tag in RELATIVE or has_finite(document, part):
        return False
    if not described and any(document.tokens[w].tag in FINITE | RELATIVE for w in part):
        return False
    return any(document.tokens[w].pos in NOMINAL for w in part)


def opens_noun(document: Document, word: int) -> bool:
    """Say whether a noun phrase can begin with a word."""
    return document.tokens[word].pos in _OPENS


def head_noun(document: Document, part: range) -> int | None:
    """Return the last noun of a noun phrase before its first preposition or clause."""
    head = None
    for word in part:
        token = document.tokens[word]
        if token.pos in NOMINAL and token.relation != "nmod:poss":
            head = word
        elif head is not None and token.tag in {"IN", "TO", "VBN", "VBG", ","} | RELATIVE:
            break
    return head


def subject_before(document: Document, word: int) -> range | None:
    """Return the noun phrase before a verb that is its subject by its place; ``None`` where none is.

    "..., the ministry said that"; "Ann Okello, who came late, said that"; "the mayor, Ann Okello, said".
    """
    sentence = sentence_of(document, word)
    parts = parts_before(document, sentence.start, word)
    if parts[0]:
        first = parts[0].start
        while first < word and document.tokens[first].pos in {"ADV", "CCONJ", "SCONJ"}:
            first += 1
        last = word
        while last > first and document.tokens[last - 1].pos in {"AUX", "ADV", "PART"}:
            last -= 1
        part = range(first, last)
        return part if names(document, part, described=True) else None
    naming = [p for p in reversed(parts) if names(document, p, described=True)]
    if not naming:
        return None
    holder = [p for p in naming[1:] if document.tokens[p[0]].pos == "PROPN" and names(document, p)]
    return range(naming[0].start, (holder or naming)[0].stop)


def is_time(document: Document, word: int) -> bool:
    """Say whether a word names a day or a month, or leads up to one: "last week"."""
    if document.lowered[word] in words("times"):
        return True
    following = document.lowered[word + 1] if word + 1 < len(document.tokens) else ""
    opens = document.lowered[word] in words("time_openers")
    return opens and following in words("time_nouns") | words("times")
