"""Whose are the words in quotation marks: the nearest attribution, or who spoke just before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...settings import QUOTATIONS_FAR, QUOTATIONS_SCARE_WORDS
from ..document import Document
from .kinds import Cue, Found, Quote
from .vocabulary import words

_ENDS = re.compile(r"[,.?!…][”\"'’»]{1,2}$|[,.?!…]$")

WORDS_BETWEEN = 6  # words between "called" and the words in marks: "called the vote a"


def is_speech(document: Document, quote: Quote) -> bool:
    """Say whether words in marks are somebody's speech, and not a title, a nickname or a scare quote."""
    inside = document.words(quote.start, quote.end)
    count = sum(document.tokens[w].pos != "PUNCT" for w in inside)
    text = document.text[quote.start : quote.end]
    if count == 0:
        return False
    verbs = any(document.tokens[w].tag in {"VBD", "VBZ", "VBP", "MD"} for w in inside)
    ended = bool(_ENDS.search(text))
    sentence = text[1:2].isupper() and (ended or not quote.closed)
    return (
        (count > QUOTATIONS_SCARE_WORDS and (verbs or ended or count > 2 * QUOTATIONS_SCARE_WORDS))
        or (sentence and count > 1)
        or (ended and text[-2:-1] in ",?!" and count > 1)
    )


def attributed(document: Document, quotes: Sequence[Quote], cues: Sequence[Cue]) -> Iterator[Found]:
    """Yield the quotes that are speech, each with its attribution where one is found."""
    last: tuple[int, Cue | None, bool] | None = None
    for quote in quotes:
        if not is_speech(document, quote) and not _introduced(document, quote, cues):
            continue
        paragraph = document.paragraph_at(quote.start)
        cue = _nearest(document, quote, cues)
        rule = "words in marks beside an attribution"
        if cue is None and last is not None:
            before, spoke, closed = last
            opens_paragraph = not document.text[
                document.paragraphs[paragraph].start : quote.start
            ].strip()
            goes_on = paragraph == before or (
                paragraph == before + 1 and (not closed or _is_all(document, quote, paragraph))
            )
            if goes_on and (paragraph == before or opens_paragraph):
                cue, rule = spoke, "goes on from the quotation before"
        yield Found(
            quote.start, quote.end, cue, rule if cue else "words in marks, speaker not named"
        )
        last = (paragraph, cue, quote.closed)


def _is_all(document: Document, quote: Quote, paragraph: int) -> bool:
    """Say whether a paragraph holds little but a quotation."""
    whole = document.paragraphs[paragraph]
    return (quote.end - quote.start) >= 0.8 * (whole.end - whole.start)


def _introduced(document: Document, quote: Quote, cues: Sequence[Cue]) -> bool:
    """Say whether words in marks are announced as speech: "called it", "said:", "described as"."""
    marks_only, spoken = words("marks_only"), words("hanging")
    near = (c for c in cues if 0 <= quote.start - c.end <= QUOTATIONS_FAR)
    gaps = ((c, document.text[c.end : quote.start]) for c in near)
    return any(
        "." not in gap
        and (
            re.fullmatch(r"\s*[:,]\s*", gap)
            or (not gap.strip() and c.lemma in spoken)
            or (c.lemma in marks_only and len(gap.split()) <= WORDS_BETWEEN)
        )
        for c, gap in gaps
    )


def _nearest(document: Document, quote: Quote, cues: Sequence[Cue]) -> Cue | None:
    """Return the attribution of a quote: behind it in the same sentence first, then before it."""
    text = document.text
    behind = [c for c in cues if c.low >= quote.end and _close(text, quote.end, c.low)]
    if behind:
        return min(behind, key=lambda c: c.low)
    before = [
        c
        for c in cues
        if c.end <= quote.start and c.lemma != "according to" and _leads(text[c.end : quote.start])
    ]
    if before:
        return max(before, key=lambda c: c.end)
    inside = [c for c in cues if c.lemma == "according to" and _same_sentence(document, c, quote)]
    return inside[0] if inside else None


def _close(text: str, end: int, start: int) -> bool:
    """Say whether an attribution stands right behind a quote."""
    gap = text[end:start]
    return start - end <= QUOTATIONS_FAR // 2 and not re.search(r"[.!?:;\n“\"«]", gap)


def _leads(gap: str) -> bool:
    """Say whether what lies between a verb of saying and a quote leads up to it."""
    return len(gap) <= QUOTATIONS_FAR and not re.search(r"[.!?;\n”\"»]", gap)


def _same_sentence(document: Document, cue: Cue, quote: Quote) -> bool:
    return document.sentence_at(cue.start) == document.sentence_at(quote.start)
