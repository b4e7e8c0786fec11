"""Tellings without a clause: "accused X of having ordered it", "put the toll at nine"."""

from __future__ import annotations

from dataclasses import replace

from ...settings import QUOTATIONS_NUMBER
from ..document import Document
from .bounds import end_of_content, trim
from .kinds import Cue, Found
from .phrases import head_noun, names
from .runs import clause_stop, has_finite, sentence_of
from .vocabulary import number_frames, words


def accusation(document: Document, cue: Cue) -> tuple[Found, ...]:
    """Return "X of having ordered it" behind "accused", if it is there."""
    objects = [
        c
        for c in document.children[cue.word]
        if document.tokens[c].relation in {"obj", "nsubj:pass"} and c > cue.word
    ]
    if not objects:
        return ()
    rest = [
        c
        for c in document.children[cue.word]
        if c > objects[0]
        and document.tokens[c].relation.split(":")[0] in {"obl", "advcl", "ccomp", "xcomp"}
        and any(document.lowered[m] in words("of_words") for m in document.children[c])
    ]
    inside = [
        c
        for c in document.subtree(objects[0])
        if document.lowered[c] in words("of_words") and c > objects[0]
    ]
    if not rest and not inside:
        return ()
    last = max(w for c in [objects[0], *rest] for w in document.subtree(c))
    start, _ = document.subtree_span(objects[0])
    stop = end_of_content(document, objects[0], last + 1)
    trimmed = trim(document.text, start, document.tokens[stop - 1].end)
    return (Found(*trimmed, cue, "what somebody is accused of"),) if trimmed else ()


def numbers(document: Document, cue: Cue) -> tuple[Found, ...]:
    """Return the number that a verb gives with what it counts, and what others give without a verb.

    "The organisers counted 60,000; the police, 15,000" is two numbers by two speakers.
    """
    sentence = sentence_of(document, cue.word)
    last = clause_stop(document, cue.word, sentence)
    ends = [w for w in range(cue.word, last) if document.lowered[w] in {";", ":"}]
    stop = ends[0] if ends else last
    given = _number(document, cue, end_of_content(document, cue.word, stop))
    if given is None:
        return ()
    other = _gapped(document, cue, range(stop + 1, sentence.stop))
    return (given, other) if other is not None else (given,)


def _number(document: Document, cue: Cue, stop: int) -> Found | None:
    """Return the number that a verb gives: "put the toll at nine", "spoke of 40 arrests"."""
    link = number_frames()[cue.lemma]
    behind = range(cue.word + 1, stop)
    if cue.speaker is None or not behind:
        return None
    first = behind.start
    if link in words("of_words"):
        if document.lowered[first] != link:
            return None
        first += 1
    links = [w for w in behind if document.lowered[w] == link] if link else [cue.word]
    if not links:
        return None
    near = range(links[0] + 1, min(stop, links[0] + 1 + QUOTATIONS_NUMBER))
    counts = [w for w in near if document.tokens[w].tag == "CD"]
    if not counts:
        return None
    if not link and any(document.tokens[w].pos == "NOUN" for w in range(near.start, counts[0])):
        return None
    trimmed = trim(document.text, document.tokens[first].start, document.tokens[stop - 1].end)
    return Found(*trimmed, cue, "a number that is given") if trimmed else None


def _gapped(document: Document, cue: Cue, rest: range) -> Found | None:
    """Return the number behind "; the police, 15,000", where the verb is not said again."""
    comma = next((w for w in rest if document.lowered[w] == ","), None)
    if comma is None or has_finite(document, rest):
        return None
    part = range(rest.start, comma)
    head = head_noun(document, part)
    if head is None or not names(document, part):
        return None
    if not any(document.tokens[w].tag == "CD" for w in range(comma + 1, rest.stop)[:2]):
        return None
    tokens = document.tokens
    named = (tokens[part[0]].start, tokens[part[-1]].end)
    own = replace(cue, speaker=head, named=named, low=named[0], high=named[1])
    trimmed = trim(document.text, tokens[comma].end, tokens[rest[-1]].end)
    return Found(*trimmed, own, "a number that is given, its verb said before") if trimmed else None
