"""Whether words in marks are speech: not a title, a nickname or a scare quote."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...settings import (
    QUOTATIONS_LEAD,
    QUOTATIONS_MARK_END,
    QUOTATIONS_NAMING_WORDS,
    QUOTATIONS_SCARE_WORDS,
    QUOTATIONS_TITLE_WORDS,
)
from ..document import Document
from .kinds import Cue, Quote
from .phrases import NOMINAL
from .runs import FINITE, sentence_of
from .vocabulary import words

_BEARING = NOMINAL | {"ADJ", "VERB", "ADV"}
_ENDS = re.compile(r"[,.?!…][”\"'’»]{1,2}$|[,.?!…]$")


def is_speech(document: Document, quote: Quote) -> bool:
    """Say whether words in marks are somebody's speech, and not a title, a nickname or a scare quote."""
    inside = document.words(quote.start, quote.end)
    count = sum(document.tokens[w].pos != "PUNCT" for w in inside)
    text = document.text[quote.start : quote.end]
    if count == 0:
        return False
    verbs = any(document.tokens[w].tag in FINITE for w in inside)
    ended = bool(_ENDS.search(text))
    sentence = text[1:2].isupper() and (ended or not quote.closed)
    return (
        (count > QUOTATIONS_SCARE_WORDS and (verbs or ended or count > 2 * QUOTATIONS_SCARE_WORDS))
        or (sentence and count > 1)
        or (ended and text[-2:-1] in ",?!" and count > 1)
    )


def is_title(document: Document, quote: Quote) -> bool:
    """Say whether words in marks are the name of a work, a show or a movement, by their capitals."""
    inside = [w for w in document.words(quote.start, quote.end) if document.word(w)[:1].isalpha()]
    bearing = [w for w in inside if document.tokens[w].pos in _BEARING]
    lower = any(document.word(w)[:1].islower() for w in bearing)
    return len(inside) <= QUOTATIONS_TITLE_WORDS and bool(bearing) and not lower


def is_introduced(document: Document, quote: Quote, cues: Sequence[Cue]) -> bool:
    """Say whether words in marks are announced as speech: "called it", "said:", "he said" behind them."""
    for cue in cues:
        gap = document.text[cue.end : quote.start]
        if cue.end <= quote.start and in_one_sentence(document, cue.word, quote.start, gap):
            if cue.lemma in words("naming") and len(gap.split()) <= QUOTATIONS_NAMING_WORDS:
                return True
            if len(gap) <= QUOTATIONS_LEAD and _is_lead(cue, gap):
                return True
        elif _ends_at(cue, quote):
            return True
    return False


def _is_lead(cue: Cue, gap: str) -> bool:
    if re.fullmatch(r"\s*[:,]\s*", gap):
        return True
    if cue.lemma in words("of_frames"):
        return True
    return not gap.strip() and cue.lemma not in words("thoughts") | words("works")


def _ends_at(cue: Cue, quote: Quote) -> bool:
    """Say whether words in marks end what an attribution closes: "it was “a farce”, he said"."""
    return (
        cue.shape != "leads"
        and cue.lemma != "according to"
        and 0 <= cue.low - quote.end <= QUOTATIONS_MARK_END
    )


def in_one_sentence(document: Document, word: int, offset: int, gap: str) -> bool:
    """Say whether no sentence ends between a word and a place behind it."""
    if re.search(r"[!?;\n]", gap):
        return False
    inside = document.at(offset)
    return "." not in gap or (inside is not None and inside in sentence_of(document, word))
