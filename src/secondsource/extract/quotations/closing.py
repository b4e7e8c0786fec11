"""Attributions that end or split their sentence, by its surface: ", port officials said on Tuesday."

A parser often goes astray here, behind a long clause; commas and parts of speech seldom do.
"""

from __future__ import annotations

from ...settings import QUOTATIONS_FRAGMENT, QUOTATIONS_REST, QUOTATIONS_SUBJECT
from ..document import Document
from .bounds import tells_anew
from .kinds import Cue, Shape
from .phrases import head_noun, is_time, names
from .runs import behind_dateline, has_finite, part_behind, parts_before, sentence_of
from .vocabulary import words


def closing(document: Document, word: int, verb: str) -> Cue | None:
    """Return the attribution of a verb of saying that ends its sentence or splits it, if it does."""
    sentence = sentence_of(document, word)
    first = clause_start(document, sentence, word)
    naming = _naming(document, range(first, sentence.stop), word, verb)
    if naming is None or naming[1] - first < 2:
        return None
    part, low = naming
    inverted = part.start > word
    tail = part if inverted else part_behind(document, word, sentence.stop)
    if len(tail) > (QUOTATIONS_SUBJECT if inverted else QUOTATIONS_REST):
        return None
    if not inverted and _leads_on(document, tail, verb):
        return None
    shape = _shape(document, range(first, low), range(tail.stop, sentence.stop))
    if inverted and shape == "splits" and has_finite(document, range(first, low)):
        shape = "closes"
    head = head_noun(document, part)
    if shape is None or head is None:
        return None
    token, tokens = document.tokens[word], document.tokens
    last = sentence[-1] if shape == "closes" else max(word, tail.stop - 1)
    return Cue(
        word,
        token.start,
        token.end,
        head,
        tokens[low].start,
        tokens[last].end,
        verb,
        (tokens[part[0]].start, tokens[part[-1]].end),
        shape,
    )


def clause_start(document: Document, sentence: range, word: int) -> int:
    """Return the first word behind the last semicolon before a word, or behind the dateline."""
    behind = (w + 1 for w in range(word, sentence.start, -1) if document.lowered[w] == ";")
    return next(behind, behind_dateline(document, sentence))


def _leads_on(document: Document, tail: range, verb: str) -> bool:
    """Say whether what was said follows: "said the road was open", "stated that: ", "repeated his offer"."""
    if any(document.lowered[w] == "that" for w in tail):
        return True
    heard = verb in words("with_hearer") or (tail and is_time(document, tail[0]))
    if tail and not heard and document.tokens[tail[0]].pos in {"DET", "NOUN", "PROPN", "PRON"}:
        return True
    return has_finite(document, _without_circumstance(document, tail))


def _without_circumstance(document: Document, tail: range) -> range:
    """Return the words of a run up to "as he left"."""
    stop = next((w for w in tail if document.lowered[w] in words("circumstances")), tail.stop)
    return range(tail.start, stop)


def _shape(document: Document, before: range, after: range) -> Shape | None:
    """Return what an attribution does to its sentence: end it, split it, or neither."""
    rest = range(after.start + 1, after.stop)
    told = has_finite(document, before)
    if rest and not tells_anew(document, after.start):
        if document.tokens[rest[0]].tag == "``":
            return "splits" if told or _goes_on(document, rest) else None
        if has_finite(document, _without_circumstance(document, rest)):
            return "splits"
    return "closes" if told or len(before) >= QUOTATIONS_FRAGMENT else None


def _goes_on(document: Document, marked: range) -> bool:
    """Say whether words in marks go on with a sentence: they begin with a small letter."""
    return len(marked) > 1 and document.word(marked[1])[:1].islower()


def _naming(document: Document, clause: range, word: int, verb: str) -> tuple[range, int] | None:
    """Return the words that name the speaker, and the first word of the attribution.

    They stand before the verb, or behind it ("..., said the minister"), or between commas ("..., its
    leader, Ann Okello, told"). ``None`` where no attribution ends or splits the clause.
    """
    parts = parts_before(document, clause.start, word)
    if parts[0]:
        if parts[0].start == clause.start or not names(document, parts[0]):
            return None
        return parts[0], parts[0].start
    if verb not in words("with_hearer"):
        behind = _subject_behind(document, word, clause.stop)
        if behind is not None:
            return behind, word
    if document.tokens[word].tag == "VBN":
        return None
    return _between_commas(document, parts, clause.start)


def _subject_behind(document: Document, verb: int, stop: int) -> range | None:
    """Return what names the speaker behind "said": "the minister", "its director, Ann Okello"."""
    part = part_behind(document, verb, stop)
    if not part or is_time(document, part[0]) or not names(document, part, described=True):
        return None
    behind_marks = verb > 0 and document.tokens[verb - 1].tag == "''"
    if document.tokens[verb].tag not in {"VBD", "VBZ", "VBP"} and not behind_marks:
        return None
    apposed = part_behind(document, part.stop, stop)
    if names(document, apposed) and document.tokens[apposed[0]].pos == "PROPN":
        return range(part.start, apposed.stop)
    return part


def _between_commas(document: Document, parts: list[range], first: int) -> tuple[range, int] | None:
    """Return the name of two phrases between commas before the verb: a name and what describes it."""
    near = parts[1] if len(parts) > 1 else range(0)
    if not names(document, near, described=True):
        return None
    far = parts[2] if len(parts) > 2 else range(0)
    if not names(document, far):
        return (near, near.start) if near.start > first else None
    if far.start == first:
        return None
    named = far if _is_name(document, far) and not _is_name(document, near) else near
    return named, far.start


def _is_name(document: Document, part: range) -> bool:
    head = head_noun(document, part)
    return head is not None and document.tokens[head].pos == "PROPN"
