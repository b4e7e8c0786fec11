"""The clause that follows a verb of saying: where it begins, and where another telling ends it."""

from __future__ import annotations

from collections.abc import Iterator

from ...settings import QUOTATIONS_REST
from ..document import Document
from .bounds import end_of_content, is_told, trim
from .kinds import Cue, Found
from .phrases import is_time, opens_noun
from .runs import FINITE, clause_stop, finite_verbs, sentence_of
from .vocabulary import words


def clauses_behind(document: Document, cue: Cue) -> Iterator[Found]:
    """Yield the clause that follows a verb of saying, up to where another telling begins.

    "said it was late and that ..." is two: the second "that" sets them apart, where the first has none.
    """
    loose = cue.word > 0 and document.lowered[cue.word - 1] == ","
    if cue.speaker is None and not (loose and document.tokens[cue.word].tag == "VBG"):
        return
    sentence = sentence_of(document, cue.word)
    first = _first_behind(document, cue, sentence.stop)
    if first is None:
        return
    while first + 1 < sentence.stop and is_time(document, first):
        first += 1
    stop = end_of_content(document, first, clause_stop(document, cue.word, sentence))
    that = document.lowered[first] == "that" or document.lowered[first - 1] == "that"
    second = None if that else _second_that(document, first, stop)
    for low, high in [(first, second or stop), *([(second, stop)] if second else [])]:
        trimmed = trim(document.text, document.tokens[low].start, document.tokens[high - 1].end)
        if trimmed and (that or is_told(document, *trimmed)):
            yield Found(*trimmed, cue, "clause of a verb of saying")


def _second_that(document: Document, first: int, stop: int) -> int | None:
    """Return the word "and" of "and that", of a second clause of one verb."""
    return next(
        (
            w
            for w in range(first + 1, stop - 1)
            if document.tokens[w].pos == "CCONJ"
            and document.lowered[w + 1] == "that"
            and (document.tokens[w + 1].tag == "IN" or document.tokens[w + 1].relation == "mark")
        ),
        None,
    )


def _first_behind(document: Document, cue: Cue, stop: int) -> int | None:
    """Return the first word of the clause that follows: behind "that", or by the parser, or by its place."""
    near = range(cue.word + 1, min(stop, cue.word + QUOTATIONS_REST))
    if not near:
        return None
    loose = cue.lemma in words("hanging") | words("with_hearer")
    that = _that(document, near, {"IN", "WDT"} if loose else {"IN"})
    if that is not None:
        return that
    first = _first_parsed(document, cue)
    if first is not None or cue.lemma not in words("hanging"):
        return first
    if cue.lemma in words("with_hearer"):
        return next((w for w in near[1:-1] if _is_subject(document, w)), None)
    behind = range(near.start, stop)
    if cue.lemma == "say":
        told = any(document.tokens[w].pos in {"VERB", "AUX"} for w in behind)
    else:
        verb = next(finite_verbs(document, behind), None)
        told = verb is not None and document.tokens[verb - 1].pos != "CCONJ"
    return near.start if told and opens_noun(document, near.start) else None


def _first_parsed(document: Document, cue: Cue) -> int | None:
    """Return the first word of the complement that the parser gives a verb of saying."""
    complements = [
        c for c in document.children[cue.word] if c > cue.word and _is_complement(document, cue, c)
    ]
    if not complements:
        return None
    first = min(w for w in document.subtree(complements[0]) if w > cue.word)
    if cue.lemma in words("with_hearer"):
        return first + 1 if document.lowered[first] in words("hearers") else first
    objects = [w for w in document.related(cue.word, "obj") if cue.word < w < first]
    if objects and not is_time(document, objects[0]):
        return min(w for w in document.subtree(objects[0]) if w > cue.word)
    return first


def _that(document: Document, near: range, tags: set[str]) -> int | None:
    """Return the "that" that leads in what was said: "told the daily on Monday that he knew"."""
    for word in near:
        tag = document.tokens[word].tag
        if document.lowered[word] == "that" and word + 1 < len(document.tokens):
            mark = tag in tags or document.tokens[word].relation == "mark"
            return word if mark and document.tokens[word + 1].tag not in FINITE else None
        if tag in FINITE or document.lowered[word] in {",", ":"} or tag == "``":
            return None
    return None


def _is_subject(document: Document, word: int) -> bool:
    """Say whether a pronoun with its verb begins a clause: "told reporters they are ready"."""
    return document.tokens[word].tag == "PRP" and document.tokens[word + 1].tag in FINITE


def _is_complement(document: Document, cue: Cue, child: int) -> bool:
    """Say whether a clause behind a verb is what is said: its complement, or one loosely joined."""
    relation = document.tokens[child].relation
    if relation == "ccomp":
        return True
    return (
        relation == "parataxis"
        and cue.lemma in words("hanging")
        and any(
            document.tokens[c].relation.startswith(("nsubj", "csubj", "expl", "cop"))
            for c in document.children[child]
        )
        and ";" not in document.text[cue.end : document.tokens[child].start]
    )
