"""Who says it: a verb's subject by the parser, or by its place where that tells better."""

from __future__ import annotations

from ..document import Document
from .phrases import head_noun, names, subject_before
from .runs import FINITE, finite_verbs, parts_before, sentence_of
from .vocabulary import telling, words


def credited(document: Document, word: int) -> tuple[int | None, tuple[int, int] | None]:
    """Return the head of what names the speaker, and its span where its place tells it, not the parser."""
    token = document.tokens[word]
    other = _joined_to(document, word)
    if other is not None:
        return credited(document, other)
    speaker = speaker_of(document, word)
    if speaker is not None and token.tag == "VBG" and document.tokens[speaker].tag in {"JJS", "RB"}:
        main = next(finite_verbs(document, sentence_of(document, word)), None)
        return credited(document, main) if main is not None and main < word else (None, None)
    clause = _clause_of_time(document, speaker, word)
    if clause is not None:
        head = head_noun(document, clause)
        if head is not None:
            return head, (document.tokens[clause[0]].start, document.tokens[clause[-1]].end)
    if _is_doubtful(document, speaker, word):
        part = subject_before(document, word)
        head = head_noun(document, part) if part else None
        if part is not None and head is not None:
            return head, (document.tokens[part[0]].start, document.tokens[part[-1]].end)
    if speaker is not None and _is_given_out(document, speaker):
        return credited(document, document.heads[speaker])
    return speaker, None


def _is_doubtful(document: Document, speaker: int | None, word: int) -> bool:
    """Say whether the place of words tells better than the parser who speaks.

    It names nobody; or what stands behind a preposition; or something beyond a comma though a noun phrase
    stands right before the verb: "On Friday, the army said".
    """
    tag = document.tokens[word].tag
    if speaker is None:
        return tag in {"VBD", "VBZ", "VBP"}
    if document.related(speaker, "case") or (tag == "VBN" and document.lowered[word - 1] == ","):
        return True
    if tag not in {"VBD", "VBZ", "VBP"} or "," not in document.lowered[speaker:word]:
        return False
    near = parts_before(document, sentence_of(document, word).start, word)[0]
    return bool(near) and speaker not in near and names(document, near)


def _clause_of_time(document: Document, speaker: int | None, word: int) -> range | None:
    """Return the subject in a clause of time between the subject that the parser gives and its verb.

    The verb before it was taken for a participle: "chances fell after officials said".
    """
    if speaker is None or document.tokens[word].tag != "VBD":
        return None
    between = range(speaker + 1, word)
    if any(document.lowered[w] == "," for w in between):
        return None
    begins = next(
        (
            w + 1
            for w in between[:-2]
            if document.tokens[w].tag in {"VBD", "VBN"}
            and document.lowered[w + 1] in words("circumstances")
        ),
        None,
    )
    if begins is None or not names(document, range(begins + 1, word), described=True):
        return None
    return range(begins + 1, word)


def _joined_to(document: Document, word: int) -> int | None:
    """Return the verb to whose subject "and added" belongs: the last that tells, or the last of all."""
    sentence = sentence_of(document, word)
    before = word - 1
    while before > sentence.start and document.tokens[before].pos == "ADV":
        before -= 1
    if before <= sentence.start or document.tokens[before].pos != "CCONJ":
        return None
    if document.related(word, "nsubj"):
        return None
    verbs = [w for w in range(before, sentence.start, -1) if document.tokens[w].tag in FINITE]
    told = [w for w in verbs if telling(document, w) in words("hanging")]
    if not told and speaker_of(document, word) is not None:
        return None
    return next(iter(told or verbs), None)


def _is_given_out(document: Document, paper: int) -> bool:
    """Say whether what speaks is a paper that somebody gave out: "the ministry issued a statement saying"."""
    return (
        document.lemmas[paper] in words("papers")
        and document.tokens[paper].relation == "obj"
        and document.heads[paper] < paper
        and document.tokens[document.heads[paper]].tag in FINITE
    )


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
    if token.tag == "VBG" and document.lowered[word - 1] in words("circumstances"):
        verbs = (w for w in document.ancestors(word) if document.tokens[w].pos == "VERB")
        head = next(verbs, head)
    if token.relation == "conj" or head != document.heads[word]:
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
        if document.lemmas[head] in words("quotes") and (passive or objects):
            return (passive or objects)[0]
        if passive:
            return passive[0]
        return speaker_of(document, head)
    return _of_predicate(document, head)


def _of_predicate(document: Document, head: int) -> int | None:
    """Return the subject of a predicate that is no verb: "was plain, saying"; else the noun itself."""
    token, above = document.tokens[head], document.heads[head]
    subject = next(iter(document.related(head, "nsubj")), None)
    if subject is not None and (token.pos == "ADJ" or document.related(head, "cop")):
        return _antecedent(document, subject)
    if token.pos == "ADJ" and above != head and token.relation in {"advcl", "xcomp", "conj"}:
        return _governor(document, above)
    return head


def _antecedent(document: Document, subject: int) -> int:
    """Return what "who" and "which" stand for: the noun that their clause describes."""
    if document.tokens[subject].tag in {"WDT", "WP"}:
        verb = document.heads[subject]
        if document.tokens[verb].relation.startswith("acl"):
            return document.heads[verb]
    return subject
