"""Whose are the words in quotation marks: the nearest attribution, or who spoke just before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...settings import (
    QUOTATIONS_LEAD,
    QUOTATIONS_NAMING_WORDS,
    QUOTATIONS_PARAGRAPH,
    QUOTATIONS_TRAIL,
)
from ..document import Document
from .kinds import Cue, Found, Quote
from .phrases import NOMINAL
from .speech import in_one_sentence, is_introduced, is_speech, is_title
from .vocabulary import words

_ENDED = re.compile(r"[.!?][”\"»]?$")


def attributed(document: Document, quotes: Sequence[Quote], cues: Sequence[Cue]) -> Iterator[Found]:
    """Yield the quotes that are speech, each with its attribution where one is found."""
    last: tuple[int, Cue | None, bool] | None = None
    for quote in quotes:
        if not is_speech(document, quote) and not is_introduced(document, quote, cues):
            continue
        paragraph = document.paragraph_at(quote.start)
        cue = _nearest(document, quote, cues)
        if cue is None and is_title(document, quote):
            continue
        rule = "words in marks beside an attribution"
        if cue is None:
            cue = _going_on(document, quote, paragraph, last) or _just_told(document, quote, cues)
            rule = "goes on from the telling before"
        by = _subject_just_before(document, quote) if cue is None else None
        if by is not None:
            rule = "words in marks behind a sentence about their speaker"
        elif cue is None:
            rule = "words in marks, speaker not named"
        yield Found(quote.start, quote.end, cue, rule, by)
        last = (paragraph, cue, quote.closed)


def _going_on(
    document: Document, quote: Quote, paragraph: int, last: tuple[int, Cue | None, bool] | None
) -> Cue | None:
    """Return the attribution of the quotation before, where this one goes on from it."""
    if last is None:
        return None
    before, cue, closed = last
    if paragraph == before:
        return cue
    opens = not document.text[document.paragraphs[paragraph].start : quote.start].strip()
    alone = not closed or _is_all(document, quote, paragraph)
    return cue if paragraph == before + 1 and opens and alone else None


def _is_all(document: Document, quote: Quote, paragraph: int) -> bool:
    """Say whether a paragraph holds little but a quotation."""
    whole = document.paragraphs[paragraph]
    return (quote.end - quote.start) >= QUOTATIONS_PARAGRAPH * (whole.end - whole.start)


def _opens_sentence(document: Document, quote: Quote) -> int | None:
    """Return the number of the sentence before, in its paragraph, of a quote that opens a sentence."""
    number = document.sentence_at(quote.start)
    if not number or document.sentences[number].start < quote.start:
        return None
    same = document.paragraph_at(quote.start) == document.paragraph_at(
        document.sentences[number - 1].start
    )
    return number - 1 if same else None


def _just_told(document: Document, quote: Quote, cues: Sequence[Cue]) -> Cue | None:
    """Return the attribution of the sentence before: "The road is open, he said. “We are glad.”"."""
    number = _opens_sentence(document, quote)
    if number is None:
        return None
    sentence = document.sentences[number]
    told = [
        c
        for c in cues
        if sentence.start <= c.start < sentence.end
        and c.speaker is not None
        and c.lemma in words("hanging")
    ]
    return told[-1] if told else None


def _subject_just_before(document: Document, quote: Quote) -> int | None:
    """Return the subject of the sentence before or round it: "The minister was brief. “Not now.”"."""
    number = _opens_sentence(document, quote)
    if _behind_colon(document, quote):
        number = document.sentence_at(quote.start)
    if number is None:
        return None
    return next(
        (
            w
            for w in document.sentence_words(number)
            if document.tokens[w].relation == "nsubj"
            and document.tokens[document.heads[w]].relation == "root"
            and document.tokens[w].pos in NOMINAL
        ),
        None,
    )


def _behind_colon(document: Document, quote: Quote) -> bool:
    """Say whether words in marks stand behind a colon of their sentence."""
    return document.text[: quote.start].rstrip().endswith(":")


def _nearest(document: Document, quote: Quote, cues: Sequence[Cue]) -> Cue | None:
    """Return the attribution of a quote: behind it in the same sentence first, then before it."""
    text = document.text
    behind = [c for c in cues if c.low >= quote.end and _close(text, quote.end, c.low)]
    announced = _behind_colon(document, quote) and _ENDED.search(text, quote.start, quote.end)
    if behind and not announced:
        return min(behind, key=lambda c: c.low)
    before = [
        c
        for c in cues
        if c.end <= quote.start and c.lemma != "according to" and _leads(document, c, quote.start)
    ]
    if before:
        return max(before, key=lambda c: c.end)
    if behind:
        return min(behind, key=lambda c: c.low)
    inside = [c for c in cues if c.lemma == "according to" and _same_sentence(document, c, quote)]
    return inside[0] if inside else None


def _close(text: str, end: int, start: int) -> bool:
    """Say whether an attribution stands right behind a quote."""
    gap = text[end:start]
    if start - end > QUOTATIONS_TRAIL or re.search(r"[.!?:;\n“\"«]", gap):
        return False
    return words("joins").isdisjoint(gap.lower().split())


def _leads(document: Document, cue: Cue, start: int) -> bool:
    """Say whether what lies between a verb of saying and a quote leads up to it."""
    gap = document.text[cue.end : start]
    if not in_one_sentence(document, cue.word, start, gap) or re.search(r"[”\"»]", gap):
        return False
    if cue.lemma in words("naming"):
        return len(gap.split()) <= QUOTATIONS_NAMING_WORDS
    return len(gap) <= QUOTATIONS_LEAD


def _same_sentence(document: Document, cue: Cue, quote: Quote) -> bool:
    return document.sentence_at(cue.start) == document.sentence_at(quote.start)
