"""What is credited: the clause of a verb of saying, the sentence round an attribution."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...settings import QUOTATIONS_FRAGMENT
from ..document import Document
from .bounds import end_of_content, is_told, trim
from .closing import clause_start
from .frames import accusation, numbers
from .kinds import Cue, Found
from .leading import clauses_behind
from .runs import has_finite, has_relative, sentence_of
from .unsaid import is_asked_of
from .vocabulary import number_frames, words


def clauses(document: Document, cue: Cue) -> Iterator[Found]:
    """Yield the clauses that a verb of saying credits to its speaker; none inside quotation marks."""
    if cue.lemma == "according to":
        yield from _according(document, cue)
    elif cue.lemma in number_frames() and (given := numbers(document, cue)):
        yield from given
    elif cue.shape != "leads":
        yield from _round(document, cue)
    elif cue.lemma in words("of_frames"):
        yield from accusation(document, cue)
    elif cue.lemma in words("say") - words("thoughts") - words("marks_only"):
        behind = list(clauses_behind(document, cue))
        yield from behind or _in_front(document, cue)


def _round(document: Document, cue: Cue) -> Iterator[Found]:
    """Yield what stands in front of an attribution in its sentence, and behind one that splits it."""
    sentence = sentence_of(document, cue.word)
    first = clause_start(document, sentence, cue.word)
    pieces = [(document.tokens[first].start, cue.low)]
    if cue.shape == "splits":
        after = document.words(cue.high, document.tokens[sentence[-1]].end)
        if after:
            stop = end_of_content(document, after.start, after.stop)
            pieces.append((cue.high, document.tokens[stop - 1].end))
    for number_, (start, end) in enumerate(pieces):
        trimmed = trim(document.text, start, end)
        if trimmed and _is_piece(document, cue, *trimmed):
            rule = "behind" if number_ else "in front of"
            yield Found(*trimmed, cue, f"sentence {rule} an attribution")


def _is_piece(document: Document, cue: Cue, start: int, end: int) -> bool:
    """Say whether words on one side of an attribution are what was said, whole or a part of it."""
    inside = document.words(start, end)
    if cue.shape == "closes":
        return is_told(document, start, end) or len(inside) >= QUOTATIONS_FRAGMENT
    return len(inside) > 1 and document.tokens[inside[0]].tag not in {"VBN", "VBG", "VBD"}


def _in_front(document: Document, cue: Cue) -> Iterator[Found]:
    """Yield the clause in front of "as officials said", or on which "officials said" hangs loosely."""
    if cue.speaker is None or cue.lemma not in words("hanging"):
        return
    complements = [
        c
        for c in document.children[cue.word]
        if c < cue.word and document.tokens[c].relation in {"ccomp", "parataxis"}
    ]
    token, head = document.tokens[cue.word], document.heads[cue.word]
    own = set(document.subtree(cue.word))
    if complements:
        kept = list(document.subtree(complements[0]))
    elif (
        head != cue.word
        and token.relation.startswith(("parataxis", "advcl", "ccomp", "dep", "discourse"))
        and not (token.relation == "ccomp" and head < cue.word)
        and not is_asked_of(document, head)
        and (not token.relation.startswith("advcl") or _is_as(document, cue.word))
    ):
        kept = [w for w in document.subtree(head) if w not in own]
    else:
        return
    yield from _runs(document, kept, cue, "clause on which the attribution hangs")


def _is_as(document: Document, verb: int) -> bool:
    """Say whether a clause is an attribution: "as the minister said"."""
    return any(document.lowered[c] == "as" for c in document.related(verb, "mark", "advmod"))


def _runs(document: Document, kept: Sequence[int], cue: Cue, rule: str) -> Iterator[Found]:
    """Yield the runs of words before and behind the attribution."""
    for side in (
        [w for w in kept if document.tokens[w].end <= cue.low],
        [w for w in kept if document.tokens[w].start >= cue.high],
    ):
        if len(side) < 2:
            continue
        start, end = document.tokens[min(side)].start, document.tokens[max(side)].end
        trimmed = trim(document.text, start, end)
        if trimmed and is_told(document, *trimmed):
            yield Found(*trimmed, cue, rule)


def _relative_before(document: Document, word: int) -> bool:
    """Say whether a relative clause has just begun: "on which, according to"."""
    return word > 0 and has_relative(document, range(word - 1, word))


def _according(document: Document, cue: Cue) -> Iterator[Found]:
    """Yield the clause to which "according to X" belongs."""
    sentence = sentence_of(document, cue.word)
    first = clause_start(document, sentence, cue.word)
    tokens = document.tokens
    if first == cue.word:
        comma = document.text.find(",", cue.high)
        start = comma if 0 <= comma - cue.high <= 2 else cue.high
        trimmed = trim(document.text, start, tokens[sentence[-1]].end)
        if trimmed:
            yield Found(*trimmed, cue, "according to")
        return
    if document.lowered[cue.word - 1] == "," and _relative_before(document, cue.word - 1):
        trimmed = trim(document.text, cue.high, tokens[sentence[-1]].end)
        if trimmed:
            yield Found(*trimmed, cue, "according to")
        return
    if cue.shape == "closes":
        trimmed = trim(document.text, tokens[first].start, cue.low)
        if trimmed:
            yield Found(*trimmed, cue, "according to")
        return
    before = range(first, cue.word)
    pieces = [(tokens[first].start, cue.low)]
    if not has_finite(document, before):
        after = document.words(cue.high, tokens[sentence[-1]].end)
        stop = end_of_content(document, after.start, after.stop) if after else sentence.stop
        pieces.append((cue.high, tokens[stop - 1].end))
    for start, end in pieces:
        trimmed = trim(document.text, start, end)
        if trimmed and len(document.words(*trimmed)) > 1:
            yield Found(*trimmed, cue, "according to")
