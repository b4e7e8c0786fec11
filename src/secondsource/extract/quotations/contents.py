"""What is credited: the clause of a verb of saying, the words in marks beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..document import Document
from .cues import FINITE
from .kinds import Cue, Found
from .vocabulary import words

_LOOSE = " \t\n\u00a0,;:–—-"


def clauses(document: Document, cue: Cue) -> Iterator[Found]:
    """Yield the clauses that a verb of saying credits to its speaker; none inside quotation marks."""
    if cue.closes:
        yield from _sentence_before(document, cue)
        return
    if cue.lemma == "according to":
        yield from _whole_clause(document, cue)
        return
    if cue.lemma in words("thoughts") or cue.lemma in words("marks_only"):
        return
    if cue.lemma in words("of_frames"):
        yield from _accusation(document, cue)
        return
    found = False
    for clause in _complements(document, cue.word):
        found = True
        yield from _clause(document, cue, clause)
    if not found:
        yield from _hung_on(document, cue)


def _sentence_before(document: Document, cue: Cue) -> Iterator[Found]:
    """Yield the sentence in front of the attribution that ends it."""
    number = document.sentence_at(cue.start)
    if number is None:
        return
    trimmed = trim(document.text, document.sentences[number].start, cue.low)
    if trimmed and _is_told(document, *trimmed):
        yield Found(*trimmed, cue, "sentence in front of an attribution")


def _is_told(document: Document, start: int, end: int) -> bool:
    """Say whether a content tells something: a clause, and no mere noun phrase or "asked about it"."""
    inside = [document.tokens[w] for w in document.words(start, end)]
    if len(inside) > 1 and any(token.tag in FINITE for token in inside):
        return True
    verbal = any(token.pos in {"VERB", "AUX"} for token in inside)
    return verbal and inside[0].tag not in {"VBN", "VBG", "VBD"}


def _complements(document: Document, verb: int) -> Iterator[int]:
    """Yield the clausal complements of a verb, those joined by "and that" each alone."""
    for child in document.children[verb]:
        relation = document.tokens[child].relation
        if relation == "ccomp" or (
            relation == "parataxis" and _is_speech_after(document, verb, child)
        ):
            yield child
            for other in document.related(child, "conj"):
                if any(document.lowered[c] == "that" for c in document.related(other, "mark")):
                    yield other


def _is_speech_after(document: Document, verb: int, child: int) -> bool:
    """Say whether what stands loosely behind or before "said" is what was said: a clause with a subject."""
    return any(
        document.tokens[c].relation.startswith(("nsubj", "csubj", "expl", "cop"))
        for c in document.children[child]
    ) and (child > verb or document.tokens[child].end < document.tokens[verb].start)


def _clause(document: Document, cue: Cue, clause: int) -> Iterator[Found]:
    left_out = {
        word
        for other in document.related(clause, "conj")
        if any(document.lowered[c] == "that" for c in document.related(other, "mark"))
        for word in document.subtree(other)
    }
    kept = [
        w for w in document.subtree(clause) if w not in left_out and not _in_cue(document, w, cue)
    ]
    yield from _runs(document, kept, cue, "clause of a verb of saying")


def _in_cue(document: Document, word: int, cue: Cue) -> bool:
    token = document.tokens[word]
    return cue.low <= token.start and token.end <= cue.high


def _runs(document: Document, kept: Sequence[int], cue: Cue, rule: str) -> Iterator[Found]:
    """Yield the runs of words before and behind the attribution, without "that" and loose punctuation."""
    for side in (
        [w for w in kept if document.tokens[w].end <= cue.low],
        [w for w in kept if document.tokens[w].start >= cue.high],
    ):
        if len(side) < 2:
            continue
        start, end = document.tokens[min(side)].start, document.tokens[max(side)].end
        trimmed = trim(document.text, start, end)
        if trimmed and _is_told(document, *trimmed):
            yield Found(*trimmed, cue, rule)


def trim(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return a span without "that", blanks and loose punctuation at its ends; ``None`` for nothing."""
    head = re.compile(r"[\s,;:–—-]*(?:(?:and|but)\s+)?(?:that\b,?\s+)?", re.I).match(
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


def _hung_on(document: Document, cue: Cue) -> Iterator[Found]:
    """Yield the main clause on which "officials said" hangs loosely."""
    token = document.tokens[cue.word]
    head = document.heads[cue.word]
    if head == cue.word or not token.relation.startswith(
        ("parataxis", "advcl", "ccomp", "acl", "dep", "conj", "discourse")
    ):
        return
    if token.relation.startswith(("conj", "acl")) or (
        token.relation == "ccomp" and head < cue.word
    ):
        return
    if token.relation.startswith("advcl") and not _is_as(document, cue.word):
        return
    if cue.speaker is None or cue.lemma not in words("hanging"):
        return
    kept = [
        w
        for w in document.subtree(head)
        if not _in_cue(document, w, cue) and w not in set(document.subtree(cue.word))
    ]
    if len(kept) < 3:
        return
    yield from _runs(document, kept, cue, "main clause on which the attribution hangs")


def _is_as(document: Document, verb: int) -> bool:
    """Say whether a clause is an attribution: "as the minister said"."""
    return any(document.lowered[c] == "as" for c in document.related(verb, "mark", "advmod"))


def _accusation(document: Document, cue: Cue) -> Iterator[Found]:
    """Yield "X of having ordered it" behind "accused"."""
    objects = [
        c
        for c in document.children[cue.word]
        if document.tokens[c].relation in {"obj", "nsubj:pass"} and c > cue.word
    ]
    if not objects:
        return
    rest = [
        c
        for c in document.children[cue.word]
        if c > objects[0]
        and document.tokens[c].relation.split(":")[0] in {"obl", "advcl", "ccomp", "xcomp"}
        and any(document.lowered[m] in {"of", "for"} for m in document.children[c])
    ]
    inside = [
        c for c in document.subtree(objects[0]) if document.lowered[c] == "of" and c > objects[0]
    ]
    if not rest and not inside:
        return
    last = max(w for c in [objects[0], *rest] for w in document.subtree(c))
    start, _ = document.subtree_span(objects[0])
    trimmed = trim(document.text, start, document.tokens[last].end)
    if trimmed:
        yield Found(*trimmed, cue, "what somebody is accused of")


def _whole_clause(document: Document, cue: Cue) -> Iterator[Found]:
    """Yield the clause to which "according to X" belongs: all of it but these words."""
    number = document.sentence_at(cue.start)
    if number is not None and document.sentences[number].start == cue.start:
        comma = document.text.find(",", cue.high)
        start = comma if 0 <= comma - cue.high <= 2 else cue.high
        trimmed = trim(document.text, start, document.sentences[number].end)
        if trimmed:
            yield Found(*trimmed, cue, "according to")
        return
    head = cue.speaker if cue.speaker is not None else cue.word
    above = document.ancestors(head)
    clause = next((w for w in above if document.tokens[w].pos in {"VERB", "AUX"}), None)
    if clause is None:
        return
    aside = set(document.subtree(head))
    kept = [w for w in document.subtree(clause) if w not in aside and not _in_cue(document, w, cue)]
    both = list(_runs(document, kept, cue, "according to"))
    yield from sorted(both, key=lambda f: f.start - f.end)[:1]
