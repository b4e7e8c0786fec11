"""Runs of words by their surface: sentences, parts between commas, verbs outside relative clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...settings import QUOTATIONS_DATELINE, QUOTATIONS_PARTS
from ..document import Document

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
RELATIVE = frozenset({"WDT", "WP", "WP$", "WRB"})
_BREAKS = frozenset({",", "”", '"', "''", "»", ":", ";", "–", "—", "--"})
_DASHES = frozenset({"-", "–", "—", "--", ":"})
_ENDED = re.compile(r"(?:[.!?…:;)][”\"'’»]*|[”\"]\s+[”\"])$")
"""What a sentence that is whole ends with."""


def finite_verbs(document: Document, part: range) -> Iterator[int]:
    """Yield the finite verbs of a run of words, without the first behind each "who", "which", "where"."""
    waiting = False
    for word in part:
        tag = document.tokens[word].tag
        if tag in RELATIVE:
            waiting = True
        elif tag in FINITE:
            if not waiting:
                yield word
            waiting = False


def has_finite(document: Document, part: range) -> bool:
    """Say whether a run of words has a finite verb outside relative clauses."""
    return next(finite_verbs(document, part), None) is not None


def sentence_of(document: Document, word: int) -> range:
    """Return the words of the sentence round a word, joined where the language layer cut it short."""
    first = last = document.sentence_number(word)
    while _runs_on(document, last):
        last += 1
    while first > 0 and _runs_on(document, first - 1):
        first -= 1
    return range(document.first[first], document.sentence_words(last).stop)


def _runs_on(document: Document, number: int) -> bool:
    """Say whether a sentence goes on in the next: no sign ends it, and its paragraph goes on."""
    if number + 1 >= len(document.sentences):
        return False
    here, following = document.sentences[number], document.sentences[number + 1]
    if here.paragraph != following.paragraph:
        return False
    return not _ENDED.search(document.text, max(here.start, here.end - 3), here.end)


def parts_before(document: Document, first: int, word: int) -> list[range]:
    """Return runs of words between commas before a word, the nearest first, none before ``first``."""
    parts: list[range] = []
    end = word
    while len(parts) < QUOTATIONS_PARTS:
        start = end
        while start > first and not is_break(document, start - 1):
            start -= 1
        parts.append(range(start, end))
        if start == first or document.lowered[start - 1] != ",":
            break
        end = start - 1
    return parts


def part_behind(document: Document, word: int, stop: int) -> range:
    """Return the words behind a word up to the next comma, closing mark or the like, or to ``stop``."""
    after = next((w for w in range(word + 1, stop) if is_break(document, w)), stop)
    while after > word + 1 and document.tokens[after - 1].pos == "PUNCT":
        after -= 1
    return range(word + 1, after)


def is_break(document: Document, word: int) -> bool:
    """Say whether a word is a comma, a closing mark or the like."""
    return document.lowered[word] in _BREAKS


def behind_dateline(document: Document, sentence: range) -> int:
    """Return the first word of a sentence behind a dateline: "LUASA, May 3 (Agency) - "."""
    for word in sentence[1:QUOTATIONS_DATELINE]:
        apart = document.tokens[word].start > document.tokens[word - 1].end
        colon = document.lowered[word] == ":"
        if document.lowered[word] in _DASHES and (apart or colon):
            dated = document.word(sentence[0]).isupper() or document.lowered[word - 1] == ")"
            return word + 1 if dated else sentence.start
    return sentence.start


def clause_stop(document: Document, verb: int, sentence: range) -> int:
    """Return where a verb's sentence ends, or its clause before a comma: "who said it was new, left"."""
    part = parts_before(document, sentence.start, verb)[0]
    relative = any(
        has_relative(document, range(w, part.stop))
        and not any(_is_full_verb(document, v) for v in range(w, verb))
        for w in part
    )
    opening = document.tokens[verb].tag == "VBG" and not has_finite(
        document, range(sentence.start, verb)
    )
    if not relative and not opening:
        return sentence.stop
    comma = (w for w in range(verb, sentence.stop) if document.lowered[w] == ",")
    return next(comma, sentence.stop)


def _is_full_verb(document: Document, word: int) -> bool:
    return document.tokens[word].tag in FINITE and document.tokens[word].pos != "AUX"


def has_relative(document: Document, part: range) -> bool:
    """Say whether a run of words begins with "who", "which" or the like."""
    return bool(part) and document.tokens[part[0]].tag in RELATIVE
