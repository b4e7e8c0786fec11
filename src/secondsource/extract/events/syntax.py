"""Who does what in a clause: through passives, relative clauses, control and coordination."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document
from .vocabulary import word_set

RELATIVE = frozenset({"who", "which", "that", "whom"})
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "aux", "obj"})
DEPTH = 6  # verbs up which a subject is sought: deeper chains are misparses


def passive(document: Document, verb: int) -> bool:
    """Say whether a verb stands in the passive."""
    token = document.tokens[verb]
    relations = {document.tokens[c].relation for c in document.children[verb]}
    if relations & {"aux:pass", "obl:agent"}:
        return True
    if relations & {"nsubj:pass", "csubj:pass"}:
        return (
            document.lemmas[verb] not in word_set("syntax", "intransitive")
            and "obj" not in relations
        )
    if token.relation == "conj" and token.tag == "VBN" and not relations & SUBJECTS:
        head = document.heads[verb]
        return document.tokens[head].tag == "VBN" and passive(document, head)
    return (
        token.tag == "VBN"
        and token.relation.partition(":")[0] in {"acl", "amod"}
        and not any(
            document.tokens[c].relation in {"aux", "obj", "nsubj"} for c in document.children[verb]
        )
    )


def conjuncts(document: Document, word: int) -> Iterator[int]:
    """Yield a noun and those coordinated with it."""
    yield word
    for child in document.children[word]:
        if document.tokens[child].relation == "conj":
            yield from conjuncts(document, child)


def siblings(document: Document, word: int) -> Iterator[int]:
    """Yield other subjects or objects of the same verb: a coordination that the parser took apart."""
    relation = document.tokens[word].relation
    if relation in {"nsubj", "nsubj:pass", "obj"}:
        for other in document.children[document.heads[word]]:
            if other != word and document.tokens[other].relation == relation:
                yield other


def _relative(document: Document, word: int) -> int:
    """Return the noun that a relative pronoun stands for, or the word itself."""
    if document.lowered[word] in RELATIVE:
        for above in document.ancestors(word):
            if document.tokens[above].relation == "acl:relcl":
                return document.heads[above]
    return word


def _child(document: Document, word: int, *relations: str) -> int | None:
    for child in document.children[word]:
        if document.tokens[child].relation in relations:
            return child
    return None


def subject(document: Document, verb: int, depth: int = DEPTH) -> int | None:
    """Return the head of what does a verb: its subject, in the passive its agent; ``None`` if unsaid."""
    if passive(document, verb):
        agent = _agent(document, verb)
        return agent if agent is None else _relative(document, agent)
    return surface_subject(document, verb, depth)


def _agent(document: Document, verb: int) -> int | None:
    """Return the agent of a passive, or of one tied to it: "was searched and held by soldiers"."""
    own = _child(document, verb, "obl:agent")
    if own is not None:
        return own
    head = document.heads[verb]
    if document.tokens[verb].relation == "conj" and passive(document, head):
        return _child(document, head, "obl:agent")
    tied = (c for c in document.children[verb] if document.tokens[c].relation == "conj")
    for other in tied:
        if document.tokens[other].tag == "VBN" and passive(document, other):
            return _child(document, other, "obl:agent")
    return None


def surface_subject(document: Document, verb: int, depth: int = DEPTH) -> int | None:
    """Return the grammatical subject, whatever the voice."""
    helper = _child(document, verb, "aux")
    for bearer in (verb, helper):
        own = None if bearer is None else _child(document, bearer, "nsubj", "nsubj:pass")
        if own is not None:
            return _relative(document, own)
    return _inherited(document, verb, depth)


def _inherited(document: Document, verb: int, depth: int) -> int | None:
    """Return the subject that a verb without one of its own shares with what governs it."""
    head = document.heads[verb]
    if depth == 0 or head == verb:
        return None
    relation = document.tokens[verb].relation
    if relation in {"acl", "amod"}:
        return _of_noun(document, verb, head, depth)
    if relation == "acl:relcl":
        return head if _child(document, verb, "obj") is not None else None
    if not _shares(document, verb, head, relation):
        return None
    whole = _controller(document, verb, head, relation)
    return surface_subject(document, head, depth - 1) if whole is None else whole


def _shares(document: Document, verb: int, head: int, relation: str) -> bool:
    """Say whether a verb takes its subject from the clause above it."""
    if relation == "xcomp":
        return True
    predicate = relation == "conj" and _child(document, head, "nsubj") is not None
    if document.tokens[head].pos not in {"VERB", "AUX", "ADJ"} and not predicate:
        return False
    if relation == "ccomp":
        return _child(document, verb, "mark") is None
    return relation in {"conj", "advcl", "parataxis"}


def _controller(document: Document, verb: int, head: int, relation: str) -> int | None:
    """Return the object that does what the clause below says: "urged the rebels to leave"."""
    lemma = document.lemmas[head]
    if relation == "xcomp":
        controlled = lemma not in word_set("syntax", "subject_control")
    else:
        blamed = any(
            document.lowered[c] == "for" and document.tokens[c].relation == "mark"
            for c in document.children[verb]
        )
        controlled = relation == "advcl" and (
            blamed or lemma in word_set("syntax", "object_control")
        )
    whole = _child(document, head, "obj", "iobj") if controlled else None
    return whole if whole is None else _relative(document, whole)


def _of_noun(document: Document, verb: int, noun: int, depth: int) -> int | None:
    """Return the subject of a verb that hangs on a noun: "gunmen carrying", "a plan to attack"."""
    marks = {document.lowered[c] for c in document.children[verb]}
    if document.tokens[verb].tag == "VBG" and document.lemmas[noun] in word_set(
        "syntax", "utterance"
    ):
        above = document.heads[noun]
        maker = _child(document, noun, "nmod:poss")
        if maker is None and document.tokens[noun].relation == "obj":
            maker = surface_subject(document, above, depth - 1)
        return noun if maker is None else maker
    if document.tokens[verb].tag in {"VBG", "VBN"} or marks & {"of", "from", "for"}:
        return noun
    owner = _child(document, noun, "nmod:poss", "nsubj")
    if owner is not None:
        return owner
    above = document.heads[noun]
    if document.tokens[verb].tag == "VB" and document.tokens[above].pos == "VERB":
        return surface_subject(document, above, depth - 1)
    return None


def direct_object(document: Document, verb: int) -> int | None:
    """Return the head of what a verb is done to: its object, in the passive its subject."""
    if passive(document, verb):
        return _undergoer(document, verb)
    own = _child(document, verb, "obj", "iobj")
    if own is not None:
        return _relative(document, own)
    misread = _child(document, verb, "xcomp")
    if misread is not None and document.tokens[misread].pos == "PROPN":
        return misread
    token = document.tokens[verb]
    inner = _child(document, verb, "nsubj")
    gap = token.relation == "acl:relcl" and inner is not None
    if gap and inner is not None and document.lowered[inner] not in RELATIVE:
        return document.heads[verb]
    return document.heads[verb] if (token.tag, token.relation) == ("VBN", "amod") else None


def _undergoer(document: Document, verb: int) -> int | None:
    """Return what a verb in the passive is done to."""
    own = _child(document, verb, "nsubj:pass", "nsubj")
    if own is not None:
        return _relative(document, own)
    relation = document.tokens[verb].relation
    if relation in {"acl", "amod", "acl:relcl"}:
        return document.heads[verb]
    return _inherited(document, verb, DEPTH) if relation in {"conj", "xcomp", "advcl"} else None


def case_of(document: Document, word: int) -> str:
    """Return the preposition of a noun in small letters, "" where it has none."""
    found = [
        document.lowered[c]
        for c in document.children[word]
        if document.tokens[c].relation == "case"
    ]
    return found[0] if found else ""


def by_preposition(document: Document, word: int, preposition: str) -> int | None:
    """Return the first noun that hangs on a word by a preposition."""
    for child in document.children[word]:
        base = document.tokens[child].relation.partition(":")[0]
        if base in {"obl", "nmod"} and any(
            document.lowered[c] == preposition
            for c in document.children[child]
            if document.tokens[c].relation in {"case", "fixed"}
        ):
            return child
    return None


def governor(document: Document, noun: int) -> int | None:
    """Return the verb that a noun is the object (in the passive the subject) of, ``None`` if of none."""
    relation = document.tokens[noun].relation
    head = document.heads[noun]
    if document.tokens[head].pos not in {"VERB", "AUX"} or head == noun:
        return governor(document, head) if relation == "conj" and head != noun else None
    return head if relation in {"obj", "nsubj:pass"} else None


def hyphened(document: Document, word: int) -> bool:
    """Say whether a word is part of a hyphened one: "US" in "anti-US", "Oran" in "Oran-backed"."""
    token = document.tokens[word]
    return "-" in (
        document.text[token.start - 1 : token.start],
        document.text[token.end : token.end + 1],
    )


def opposed(document: Document, word: int) -> bool:
    """Say whether a name is only what somebody is for or against: "anti-US"."""
    return (
        hyphened(document, word)
        and word > 1
        and document.lowered[word - 2] in word_set("syntax", "siding")
    )


def paired(document: Document, head: int) -> bool:
    """Say whether a noun stands for two named before: "both groups", "the two sides"."""
    words = {document.lowered[head], *(document.lowered[c] for c in document.children[head])}
    return "both" in words or {"the", "two"} <= words
