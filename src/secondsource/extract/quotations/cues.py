"""Who is credited: verbs of saying with their subject, and "according to"."""

from __future__ import annotations

from collections.abc import Iterator

from ...settings import QUOTATIONS_GAP, QUOTATIONS_REST
from ..document import Document
from .kinds import Cue
from .vocabulary import words

_LOOSE = (
    "acl",
    "parataxis",
    "advcl",
    "punct",
    "ccomp",
    "dep",
    "case",
    "mark",
    "cc",
    "advmod",
    "cop",
)
"""Relations that lead away from a noun phrase that names a speaker."""


_FINITE = {"VBD", "VBZ", "VBP", "MD"}
_BREAKS = {",", "”", '"', "''", "»", ":", "–", "—"}
_OPENS = {"DET", "PROPN", "NOUN", "PRON", "ADJ", "NUM"}


def find_cues(document: Document) -> tuple[Cue, ...]:
    """Return the words that credit somebody, in the order of the text."""
    saying = words("say")
    found = [
        cue
        for word, token in enumerate(document.tokens)
        if token.pos in {"VERB", "AUX"}
        and document.lemmas[word] in saying
        and not _is_aim(document, word)
        for cue in _verb(document, word)
    ]
    found += _according(document)
    return tuple(sorted(found, key=lambda cue: cue.start))


def _is_aim(document: Document, word: int) -> bool:
    """Say whether saying is only meant, possible or denied: "too early to say", "would not say whether"."""
    lowered = document.lowered
    if document.tokens[word].tag == "VB" and any(
        lowered[c] == "to" for c in document.related(word, "mark")
    ):
        return True
    negated = any(
        lowered[c] in {"not", "n't", "n’t", "never"} for c in document.related(word, "advmod")
    )
    open_question = any(
        lowered[m] in {"whether", "if", "why", "who", "what", "how", "when", "where"}
        for c in document.related(word, "ccomp")
        for m in document.children[c]
    )
    return negated and open_question


def _at_the_end(document: Document, word: int) -> Cue | None:
    """Return an attribution that ends its sentence, by its surface: ", port officials said on Tuesday."

    A parser often goes astray here, behind a long clause.
    """
    sentence = document.sentence_words(document.sentence_number(word))
    rest = range(word + 1, sentence.stop)
    if len(rest) > QUOTATIONS_REST or any(document.tokens[w].tag in _FINITE for w in rest):
        return None
    first = word
    while first > sentence.start and document.lowered[first - 1] not in _BREAKS:
        first -= 1
    gap = range(first, word)
    inverted = not gap and len(rest) > 1
    if first == sentence.start or len(gap) > QUOTATIONS_GAP or not (gap or inverted):
        return None
    if any(
        document.tokens[w].tag in _FINITE or document.lowered[w] in {"that", "who", "which"}
        for w in gap
    ):
        return None
    naming = rest if inverted else gap
    nominal = [w for w in naming if document.tokens[w].pos in {"NOUN", "PROPN", "PRON"}]
    if not nominal or (gap and document.tokens[gap[0]].pos not in _OPENS):
        return None
    if gap and document.tokens[gap[0]].pos == "CCONJ":
        return None
    token = document.tokens[word]
    head = nominal[0] if inverted else nominal[-1]
    named = None if inverted else (document.tokens[gap[0]].start, document.tokens[gap[-1]].end)
    low = min(document.tokens[gap[0]].start if gap else token.start, token.start)
    high = document.tokens[sentence[-1]].end
    return Cue(
        word, token.start, token.end, head, low, high, document.lemmas[word], named, closes=True
    )


def _verb(document: Document, word: int) -> Iterator[Cue]:
    token = document.tokens[word]
    if document.lemmas[word] in words("hanging") and (closing := _at_the_end(document, word)):
        yield closing
        return
    speaker = speaker_of(document, word)
    low, high = token.start, token.end
    if speaker is not None and document.sentence_number(speaker) == document.sentence_number(word):
        start, end = phrase(document, speaker)
        if end <= token.start or start >= token.end:
            low, high = min(low, start), max(high, end)
    for child in document.related(word, "aux", "advmod", "obl", "iobj", "obj", "compound"):
        if document.tokens[child].relation in {"ccomp", "parataxis"}:
            continue
        start, end = document.subtree_span(child)
        if document.tokens[child].relation.startswith("aux") or start >= token.end:
            low, high = min(low, start), max(high, end)
    yield Cue(word, token.start, token.end, speaker, low, high, document.lemmas[word])


def speaker_of(document: Document, word: int) -> int | None:
    """Return the head of what says it: the verb's subject, its agent, or whose participle it is."""
    for relation in ("nsubj", "csubj"):
        subjects = [c for c in document.children[word] if document.tokens[c].relation == relation]
        if subjects:
            return _antecedent(document, subjects[0])
    agents = [c for c in document.children[word] if document.tokens[c].relation == "obl:agent"]
    if agents:
        return agents[0]
    token = document.tokens[word]
    relation, head = token.relation, document.heads[word]
    if relation == "conj" and head != word:
        return speaker_of(document, head)
    if (
        relation in {"xcomp", "advcl", "ccomp"}
        and head != word
        and token.tag in {"VBG", "VB", "VBN"}
    ):
        return _governor(document, head)
    if relation == "acl" and head != word:
        return head
    if relation == "acl:relcl" and head != word:
        return head
    return None


def _governor(document: Document, head: int) -> int | None:
    """Return the subject of the clause round a participle: "he left, saying ..."; "was quoted as saying"."""
    if document.tokens[head].pos in {"VERB", "AUX"}:
        passive = [
            c for c in document.children[head] if document.tokens[c].relation == "nsubj:pass"
        ]
        objects = [c for c in document.children[head] if document.tokens[c].relation == "obj"]
        if document.lemmas[head] in {"quote", "cite", "report"} and (passive or objects):
            return (passive or objects)[0]
        if passive:
            return passive[0]
        return speaker_of(document, head)
    return head


def _antecedent(document: Document, subject: int) -> int:
    """Return what "who" and "which" stand for: the noun that their clause describes."""
    if document.lowered[subject] in {"who", "which", "that"}:
        verb = document.heads[subject]
        if document.tokens[verb].relation.startswith("acl"):
            return document.heads[verb]
    return subject


def _according(document: Document) -> Iterator[Cue]:
    """Yield "according to" and its kin, each with the noun behind it."""
    for phrase_words in words("according"):
        parts = phrase_words.split()
        for word in range(len(document.tokens) - len(parts)):
            if document.lowered[word] != parts[0]:
                continue
            if list(document.lowered[word : word + len(parts)]) != parts:
                continue
            source = _source_behind(document, word, word + len(parts))
            if source is None:
                continue
            start, end = document.tokens[word].start, document.tokens[word + len(parts) - 1].end
            _, high = phrase(document, source, whole=True)
            last = document.sentence_words(document.sentence_number(word))[-1]
            closes = high >= document.tokens[last].start - 1
            yield Cue(word, start, end, source, start, max(end, high), "according to", None, closes)


def _source_behind(document: Document, first: int, after: int) -> int | None:
    """Return the noun that "according to" introduces."""
    sentence = document.sentence_number(first)
    for word in document.sentence_words(sentence):
        if word >= after and document.tokens[word].pos in {"NOUN", "PROPN", "PRON"}:
            head = word
            while document.heads[head] > head and document.tokens[document.heads[head]].pos in {
                "NOUN",
                "PROPN",
            }:
                head = document.heads[head]
            return head
    return None


def phrase(document: Document, head: int, *, whole: bool = False) -> tuple[int, int]:
    """Return the span of a noun phrase without its clauses; ``whole`` keeps appositions and clauses."""
    kept = {head}
    stack = [head]
    while stack:
        word = stack.pop()
        for child in document.children[word]:
            relation = document.tokens[child].relation
            loose = relation.startswith(_LOOSE)
            if relation == "appos" or relation == "conj" or not loose or whole:
                kept.add(child)
                stack.append(child)
    while document.tokens[max(kept)].pos == "PUNCT" and len(kept) > 1:
        kept.remove(max(kept))
    return document.tokens[min(kept)].start, document.tokens[max(kept)].end
