"""Who is credited: verbs of saying with their subject, and "according to"."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from .closing import closing
from .credited import credited
from .kinds import Cue
from .phrases import head_noun, named_part, names, phrase
from .runs import has_relative, part_behind, sentence_of
from .unsaid import is_unsaid
from .vocabulary import is_past_telling, telling, words


def find_cues(document: Document) -> tuple[Cue, ...]:
    """Return the words that credit somebody, in the order of the text."""
    found = []
    for word, token in enumerate(document.tokens):
        verb = telling(document, word)
        if verb is None or is_unsaid(document, word):
            continue
        if token.pos in {"VERB", "AUX", "INTJ"} or is_past_telling(document, word):
            found.append(_verb(document, word, verb))
        elif (cue := closing(document, word, verb)) and _behind_marks(document, cue):
            found.append(cue)
    found += _according(document)
    return tuple(sorted(found, key=lambda cue: cue.start))


def _behind_marks(document: Document, cue: Cue) -> bool:
    """Say whether an attribution follows a closing mark, as good as proof that it is one."""
    return document.text[: cue.low].rstrip()[-1:] in {"”", '"', "»"}


def _verb(document: Document, word: int, verb: str) -> Cue:
    token = document.tokens[word]
    if verb in words("hanging") and (ending := closing(document, word, verb)):
        return ending
    speaker, named = credited(document, word)
    low, high = token.start, token.end
    if speaker is not None and document.sentence_number(speaker) == document.sentence_number(word):
        start, end = named or phrase(document, speaker)
        if end <= token.start or start >= token.end:
            low, high = min(low, start), max(high, end)
    for child in document.related(word, "aux", "advmod", "obl", "iobj", "obj", "compound"):
        start, end = document.subtree_span(child)
        if document.tokens[child].relation.startswith("aux") or start >= token.end:
            low, high = min(low, start), max(high, end)
    return Cue(word, token.start, token.end, speaker, low, high, verb, named)


def _according(document: Document) -> Iterator[Cue]:
    """Yield "according to" and its kin, each with the noun behind it."""
    frames = [(one.split(), document.lowered) for one in words("according")]
    for parts, lowered in frames:
        for word in range(len(document.tokens) - len(parts)):
            if lowered[word] == parts[0] and list(lowered[word : word + len(parts)]) == parts:
                cue = _source(document, word, word + len(parts))
                if cue is not None:
                    yield cue


def _source(document: Document, word: int, after: int) -> Cue | None:
    """Return the attribution of "according to" with the noun phrase behind it, and what describes it."""
    tokens = document.tokens
    sentence = sentence_of(document, word)
    part = part_behind(document, after - 1, sentence.stop)
    head = head_noun(document, part)
    if head is None:
        return None
    last = part.stop
    more = part_behind(document, last, sentence.stop)
    apposed = names(document, more) and tokens[more[0]].pos == "PROPN"
    if more and document.lowered[last] == "," and (apposed or has_relative(document, more)):
        last = more.stop
    closes = all(tokens[w].pos == "PUNCT" for w in range(last, sentence.stop))
    return Cue(
        word,
        tokens[word].start,
        tokens[after - 1].end,
        head,
        tokens[word].start,
        tokens[last - 1].end,
        "according to",
        (tokens[part[0]].start, tokens[named_part(document, part, head)[-1]].end),
        "closes" if closes else "leads",
    )
