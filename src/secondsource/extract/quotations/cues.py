"""Who is credited: verbs of saying with their subject, and "according to"."""

from __future__ import annotations

from collections.abc import Iterator

from ...settings import QUOTATIONS_GAP, QUOTATIONS_REST, QUOTATIONS_SUBJECT
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


FINITE = {"VBD", "VBZ", "VBP", "MD"}
_BREAKS = {",", "”", '"', "''", "»", ":", "–", "—"}
_WITHIN = {"nmod:poss", "compound", "nmod:desc", "det", "amod"}
"""Relations of words inside a noun phrase that are not its head."""
_NOMINAL = {"NOUN", "PROPN", "PRON"}
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
    """Say whether nothing is said: "too early to say", "would not say whether", "so-called"."""
    lowered = document.lowered
    if word > 0 and lowered[word - 1] in {"-", "so"} and lowered[word] == "called":
        return True
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
    if any(document.tokens[w].tag in FINITE for w in rest):
        return None
    naming = _naming(document, sentence, word)
    if naming is None or naming[1] == sentence.start:
        return None
    gap, low_word = naming
    inverted = not gap
    if len(rest) > (QUOTATIONS_SUBJECT if inverted else QUOTATIONS_REST):
        return None
    nominal = [
        w
        for w in gap or rest
        if document.tokens[w].pos in _NOMINAL and document.tokens[w].relation not in _WITHIN
    ]
    if not nominal:
        return None
    token = document.tokens[word]
    head = nominal[0] if inverted else nominal[-1]
    named = None if inverted else (document.tokens[gap[0]].start, document.tokens[gap[-1]].end)
    low = document.tokens[low_word].start
    high = document.tokens[sentence[-1]].end
    return Cue(
        word, token.start, token.end, head, low, high, document.lemmas[word], named, closes=True
    )


def _naming(document: Document, sentence: range, verb: int) -> tuple[range, int] | None:
    """Return the words that name the speaker before a verb, and the first word of the attribution.

    No word does where the subject follows: "..., said the minister". In "..., its leader, Ann Okello,
    told" the name between the commas does. ``None`` where no attribution ends the sentence.
    """
    parts = _parts_before(document, sentence, verb)
    if parts[0]:
        return (parts[0], parts[0].start) if _names(document, parts[0]) else None
    apposed = parts[1] if len(parts) > 1 else range(0)
    if not _names(document, apposed):
        return range(verb, verb), verb
    described = parts[2] if len(parts) > 2 else range(0)
    return apposed, described.start if _names(document, described) else apposed.start


def _parts_before(document: Document, sentence: range, verb: int) -> list[range]:
    """Return up to three runs of words between commas before a verb, the nearest first."""
    parts: list[range] = []
    end = verb
    while len(parts) <= 2:
        first = end
        while first > sentence.start and document.lowered[first - 1] not in _BREAKS:
            first -= 1
        parts.append(range(first, end))
        if first == sentence.start or document.lowered[first - 1] != ",":
            break
        end = first - 1
    return parts


def _names(document: Document, part: range) -> bool:
    """Say whether a run of words is a noun phrase, by what it begins with and what it lacks."""
    if not 0 < len(part) <= QUOTATIONS_GAP or document.tokens[part[0]].pos not in _OPENS:
        return False
    finite = any(
        document.tokens[w].tag in FINITE or document.lowered[w] in {"that", "who", "which"}
        for w in part
    )
    return not finite and any(document.tokens[w].pos in _NOMINAL for w in part)


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
    by_relation = {document.tokens[c].relation: c for c in reversed(document.children[word])}
    for relation in ("nsubj", "csubj"):
        if relation in by_relation:
            return _antecedent(document, by_relation[relation])
    if "obl:agent" in by_relation:
        return by_relation["obl:agent"]
    token, head = document.tokens[word], document.heads[word]
    if head == word:
        return None
    if token.relation == "conj":
        return speaker_of(document, head)
    if token.relation in {"xcomp", "advcl", "ccomp"} and token.tag in {"VBG", "VB", "VBN"}:
        return _governor(document, head)
    return head if token.relation.startswith("acl") else None


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
            if relation in {"appos", "conj"} or not loose or whole:
                kept.add(child)
                stack.append(child)
    while document.tokens[max(kept)].pos == "PUNCT" and len(kept) > 1:
        kept.remove(max(kept))
    return document.tokens[min(kept)].start, document.tokens[max(kept)].end
