"""What happened to what is counted, read from the words beside a figure where its syntax tells nothing."""

from __future__ import annotations

import re

from ...settings import FIGURES_NEAR
from ..document import Document
from .vocabulary import acts, word_set

_BE = frozenset({"were", "was", "been", "be", "being", "is", "are", "get", "got"})
_MARKS = frozenset({"—", "–", ",", "-"})
_AMONG = re.compile(r"\bamong (?:the|those) (\w+)(?: (?:are|is|were|was))?,? $")


def act_beside(document: Document, first: int, last: int) -> tuple[str, int] | None:
    """Return the act that the words before or behind a figure's words tell, ``None`` where they tell none."""
    return _behind(document, last) or _before(document, first)


def _before(document: Document, first: int) -> tuple[str, int] | None:
    """Return the act of "killing 20", "shot down two jets", "the toll rose to nine"."""
    at = first - 1
    sentence = document.sentence_words(document.sentence_number(first)).start
    if at < sentence:
        return None
    word = document.lowered[at]
    if (
        word in ("down", "up", "dead")
        and at - 1 >= sentence
        and document.lowered[at - 1] in ("shot", "blew", "burned")
    ):
        return ("killed" if word == "dead" else "destroyed"), at - 1
    lemma = document.lemmas[at]
    act = acts("done").get(word) or acts("done").get(lemma)
    if act is not None and document.tokens[at].tag.startswith("VB"):
        return act, at
    if word in ("to", "at") and at - 1 >= sentence:
        return _toll(document, sentence, at)
    return None


def _toll(document: Document, start: int, at: int) -> tuple[str, int] | None:
    """Return what is counted by a toll that "rose to", "stood at", "was put at"."""
    verb = range(max(start, at - FIGURES_NEAR // 2), at)
    forms = word_set("nouns", "measured")
    if not any(document.lowered[w] in forms or document.lemmas[w] in forms for w in verb):
        return None
    for word in range(at - 1, max(start, at - FIGURES_NEAR) - 1, -1):
        lowered = document.lowered[word]
        act = acts("nouns").get(document.lemmas[word]) or acts("states").get(lowered)
        if act is not None and document.lemmas[word] != "life":
            return act, word
        if lowered == "toll":
            return "killed", word
    return None


def _behind(document: Document, last: int) -> tuple[str, int] | None:
    """Return the act of "20 were killed", "nine wounded", "six insurgents had died"."""
    stop = document.sentence_words(document.sentence_number(last)).stop
    first = _past_insertion(document, last + 1, stop)
    passive = False
    for word in range(first, min(stop, first + FIGURES_NEAR // 2)):
        lowered, lemma = document.lowered[word], document.lemmas[word]
        passive = passive or lowered in _BE
        act = acts("states").get(lowered)
        if act is None and (passive or word == first) and lowered.endswith(("ed", "en", "n", "t")):
            act = acts("done").get(lowered) or (acts("done").get(lemma) if passive else None)
        if act is None and not passive:
            act = acts("does").get(lowered) or acts("does").get(lemma)
        if act == "admitted":
            return _allowed(document, word, stop)
        if act is not None:
            return act, word
        if lowered not in word_set("nouns", "between"):
            return None
    return None


def _allowed(document: Document, word: int, stop: int) -> tuple[str, int]:
    """Return what was allowed: "were allowed to leave" is leaving."""
    if word + 2 < stop and document.lowered[word + 1] == "to":
        act = acts("does").get(document.lowered[word + 2])
        if act is not None:
            return act, word + 2
    return "admitted", word


def _past_insertion(document: Document, first: int, stop: int) -> int:
    """Return where the clause goes on behind an insertion: "50 patients — with two nurses — would be"."""
    if first >= stop:
        return first
    mark = document.lowered[first]
    inserted = mark in _MARKS or document.tokens[first].tag == "VBG"
    if not inserted:
        return first
    for word in range(first + 1, min(stop, first + FIGURES_NEAR)):
        closed = mark not in _MARKS or document.lowered[word - 1] == mark
        if closed and word > first + 1 and document.tokens[word].pos == "AUX":
            return word
    return first
