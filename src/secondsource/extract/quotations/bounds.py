"""Where a content begins and ends."""

from __future__ import annotations

import re

from ...settings import QUOTATIONS_ANSWER, QUOTATIONS_SINCE
from ..document import Document
from .phrases import names
from .runs import FINITE, has_finite, sentence_of
from .vocabulary import telling, words

_DASHES = frozenset("–—")
_LOOSE = " \t\n\u00a0,;:–—-"


def trim(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return a span without "that", blanks and loose punctuation at its ends; ``None`` for nothing."""
    head = re.compile(r"[\s,;:–—-]*(?:(?:and|but)\s+)?(?:that\b[,:]?\s+)?", re.I).match(
        text, start, end
    )
    if head:
        start = head.end()
    while end > start and (text[end - 1] in _LOOSE or text[end - 1] in ".!"):
        if text[end - 1] == "." and re.search(
            r"\b(?:[A-Z]|[ap]\.m|U\.S|Mr|Dr|Inc|Jr)\.$", text[start:end]
        ):
            break
        end -= 1
    return (start, end) if end > start else None


def is_told(document: Document, start: int, end: int) -> bool:
    """Say whether a content tells something: a clause, no mere noun phrase, none that breaks off."""
    inside = [w for w in document.words(start, end) if document.tokens[w].pos != "PUNCT"]
    if len(inside) < 2 or document.tokens[inside[-1]].tag in {"MD", "TO"}:
        return False
    if has_finite(document, range(inside[0], inside[-1] + 1)):
        return True
    verbal = any(document.tokens[w].pos in {"VERB", "AUX"} for w in inside)
    relative = any(document.tokens[w].tag in FINITE for w in inside)
    return verbal and not relative and document.tokens[inside[0]].tag not in {"VBN", "VBG", "VBD"}


def end_of_content(document: Document, first: int, stop: int) -> int:
    """Return the word before which a content that begins at ``first`` ends: another telling, or ``stop``."""
    marked = False
    for word in range(first, stop):
        tag = document.tokens[word].tag
        marked = tag == "``" or (marked and tag != "''")
        if document.lowered[word] == ";" and not marked:
            return word
        if word > first + 1 and not marked and _dashed_aside(document, word, stop):
            return word
        if word > first + 1 and not marked and tells_anew(document, word):
            return word
    return stop


def _dashed_aside(document: Document, word: int, stop: int) -> bool:
    """Say whether behind a dash that none closes the reporter goes on: "– he later took it back"."""
    if document.word(word) not in _DASHES or word + 2 >= stop:
        return False
    rest = range(word + 1, stop)
    closed = any(document.word(w) in _DASHES for w in rest)
    pronoun = document.tokens[word + 1].tag == "PRP"
    verb = next((w for w in rest if document.tokens[w].tag in FINITE), None)
    past = verb is not None and document.tokens[verb].tag == "VBD"
    return pronoun and past and not closed


def tells_anew(document: Document, word: int) -> bool:
    """Say whether another telling begins at a word: "and added", ", saying", ", according to"."""
    lowered = document.lowered
    last = sentence_of(document, word).stop
    after = word + 1
    comma = lowered[word] == ","
    if not comma and lowered[word] not in words("joins"):
        return False
    joined = not comma
    # The comma before "and" may stand within the marks: "“two lights,” and it is not clear".
    comma = comma or (
        word > 1 and document.tokens[word - 1].tag == "''" and lowered[word - 2] == ","
    )
    if not joined and after < last and lowered[after] in words("joins"):
        joined, after = True, after + 1
    while after < last and document.tokens[after].pos == "ADV":
        after += 1
    if after >= last:
        return False
    if comma and not joined:
        return (
            _participle(document, after)
            or lowered[after] == "according"
            or _insists(document, after)
        )
    if comma and (document.tokens[after].relation == "expl" or document.tokens[after].tag == "EX"):
        return True
    if comma and _breaks_off(document, after, last):
        return True
    return _finite_telling(document, after) or _clause_of_telling(document, after, last)


def _breaks_off(document: Document, first: int, stop: int) -> bool:
    """Say whether a reporter's short answer to what was said ends the sentence: ", and none was"."""
    rest = [w for w in range(first, stop) if document.tokens[w].pos != "PUNCT"]
    if not 1 < len(rest) <= QUOTATIONS_ANSWER:
        return False
    return document.tokens[rest[-1]].pos == "AUX" and document.tokens[rest[-1]].tag in FINITE


def _insists(document: Document, first: int) -> bool:
    """Say whether a time follows that the reporter adds: "a day after insisting he was alive"."""
    near = range(first, min(first + QUOTATIONS_SINCE, len(document.tokens) - 1))
    return any(
        document.lowered[w] in words("circumstances") and _participle(document, w + 1) for w in near
    )


def _participle(document: Document, word: int) -> bool:
    refers = telling(document, word) is not None or document.lemmas[word] in words("refers")
    return refers and document.tokens[word].tag == "VBG"


def _finite_telling(document: Document, word: int) -> bool:
    """Say whether a verb of saying without a subject of its own follows: "and accused the army"."""
    tag, verb = document.tokens[word].tag, telling(document, word)
    if verb in words("of_frames"):
        behind = document.lowered[word + 1] if word + 1 < len(document.tokens) else ""
        return tag in {"VBD", "VBZ", "VBP", "VBN"} and behind not in words("of_words")
    return tag in {"VBD", "VBZ", "VBP", "VBN"} and verb in words("hanging") | words("marks_only")


def _clause_of_telling(document: Document, first: int, stop: int) -> bool:
    """Say whether a clause with a telling of its own begins: "but the ministry did not say"."""
    verb = next((w for w in range(first, stop) if document.tokens[w].tag in FINITE), None)
    if verb is None or not names(document, range(first, verb)):
        return False
    if document.tokens[verb].pos == "AUX":
        verb = next((w for w in range(verb + 1, stop) if document.tokens[w].pos == "VERB"), verb)
    return telling(document, verb) in words("hanging")
