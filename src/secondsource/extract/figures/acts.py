"""What happened to what is counted, read from the place of a figure in its sentence."""

from __future__ import annotations

from collections.abc import Iterator

from ...settings import FIGURES_CLIMB
from ..document import Document
from .clauses import case_of, complements, told_by
from .kinds import HARMED
from .vocabulary import acts, units, word_set

Found = tuple[str, int]
"""An act, and the word that tells it."""

_TOGETHER = frozenset({"conj", "appos", "parataxis", "list", "dep", "flat"})


def act_of(document: Document, node: int, noun: int | None, start: int) -> Found | None:
    """Return what happened to what is counted and the word that says so; ``None`` where nothing does.

    ``node`` is the word whose place in the sentence the figure has, ``noun`` what it counts, ``start`` its
    first character. The noun tells ("20 dead"), else the clause ("killed 20"), else what modifies the noun
    ("two abducted engineers"), else the noun again ("20 hostages").
    """
    if noun is not None and document.lemmas[noun] == "life":
        return _lives(document, noun)
    told = _by_noun(document, noun) if noun is not None else None
    if told is not None and document.lemmas[told[1]] not in _bearers():
        return told
    own = _modified(document, noun) if noun is not None else None
    if own is not None and own[0] in HARMED and document.tokens[node].relation == "conj":
        return own
    at = node
    for _ in range(FIGURES_CLIMB):
        found = _at(document, at, start)
        if found is not None:
            return found
        head = document.heads[at]
        if head == at or not _passes(document, at):
            break
        at = head
    modified = _modified(document, noun) if noun is not None else None
    return modified or told


def _lives(document: Document, noun: int) -> Found | None:
    """Return the act of "claimed 11 lives", "lost their lives", "saved 40 lives"."""
    for head in document.ancestors(noun):
        if document.lemmas[head] in ("claim", "cost", "lose", "take"):
            return "killed", head
        if document.lemmas[head] in ("save", "rescue"):
            return "rescued", head
    return None


def _bearers() -> frozenset[str]:
    """Return nouns that tell an act but name people, of whom a clause tells more: "arrested protesters"."""
    return word_set("nouns", "bearers")


def _passes(document: Document, at: int) -> bool:
    relation = document.tokens[at].relation.partition(":")[0]
    together = relation in _TOGETHER
    among = relation in ("nmod", "obl") and case_of(document, at) in word_set("nouns", "among")
    return together or among or relation == "nummod"


def _by_noun(document: Document, noun: int) -> Found | None:
    lemma = document.lemmas[noun]
    act = acts("nouns").get(lemma) or acts("states").get(document.lowered[noun])
    return (act, noun) if act is not None and lemma != "life" else None


def _modified(document: Document, noun: int) -> Found | None:
    """Return the act that what modifies a noun tells: "two abducted engineers", "men who had fled"."""
    for child in document.children[noun]:
        token = document.tokens[child]
        relation = token.relation.partition(":")[0]
        act = None
        if token.relation == "acl:relcl":
            act = _relative(document, child)
        elif relation in ("amod", "acl"):
            act = acts("states").get(document.lowered[child])
            if act is None and token.tag == "VBN":
                act = told_by(document, "done", child)
        if act is not None:
            return act, child
    return None


def _relative(document: Document, verb: int) -> str | None:
    """Return the act of a relative clause: "who died", "whom it had held", "they arrested"."""
    if document.related(verb, "nsubj:pass", "aux:pass"):
        return told_by(document, "done", verb)
    subjects = document.related(verb, "nsubj")
    if subjects and document.lowered[subjects[0]] not in ("who", "that", "which"):
        return told_by(document, "done", verb)
    return told_by(document, "does", verb) or acts("states").get(document.lowered[verb])


def _at(document: Document, at: int, start: int) -> Found | None:
    """Return the act of the word above, where the word's relation to it gives one."""
    token, head = document.tokens[at], document.heads[at]
    plain = token.relation.partition(":")[0]
    found: Found | None = None
    if head == at or plain in ("xcomp", "ccomp", "advcl", "acl"):
        found = _predicate(document, at) if token.pos in ("NOUN", "ADJ", "NUM") else None
    elif plain == "nsubj":
        passive = token.relation == "nsubj:pass"
        found = _passive(document, head) if passive else _active(document, head)
    elif plain in ("obj", "iobj"):
        found = _object(document, head, at)
    elif plain == "obl":
        found = _oblique(document, at, head, start)
    elif plain in ("nmod", "compound"):
        found = _of_act(document, at, head, start)
    return found


def _of_act(document: Document, at: int, head: int, start: int) -> Found | None:
    """Return the act that a noun above tells: "the bodies of seven", "the withdrawal of 2,500"."""
    if case_of(document, at) not in ("of", "for", "", "to", "at", "on"):
        return None
    told = _by_noun(document, head) if case_of(document, at) in ("of", "") else None
    if told is not None:
        return told
    lemma = document.lemmas[head]
    if lemma in word_set("nouns", "tolls"):
        return _toll(document, head)
    if lemma in word_set("nouns", "collectives") and document.heads[head] != head:
        return _modified(document, head) or _at(document, head, start)
    return None


def _passive(document: Document, verb: int) -> Found | None:
    own = told_by(document, "done", verb)
    for word in complements(document, verb):
        act = (
            acts("states").get(document.lowered[word])
            or acts("nouns").get(document.lemmas[word])
            or told_by(document, "does", word)
            or told_by(document, "done", word)
        )
        if act is not None and (own is None or own == "admitted"):
            return act, word
    return (own, verb) if own else None


def _active(document: Document, verb: int) -> Found | None:
    if document.related(verb, "aux:pass"):
        return _passive(document, verb)
    act = told_by(document, "does", verb)
    if act is None and document.tokens[verb].pos not in ("VERB", "AUX"):
        act = acts("states").get(document.lowered[verb]) or acts("nouns").get(document.lemmas[verb])
    if act is not None:
        return act, verb
    lemma = document.lemmas[verb]
    for word in complements(document, verb):
        act = told_by(document, "does", word) if lemma not in word_set("nouns", "wanting") else None
        if act is None and lemma in word_set("nouns", "leaving"):
            act = acts("states").get(document.lowered[word]) or acts("nouns").get(
                document.lemmas[word]
            )
        if act is not None:
            return act, word
    return _by_what(document, verb, lemma)


def _by_what(document: Document, verb: int, lemma: str) -> Found | None:
    """Return the act of a verb with what it takes: "lost their lives", "joined the rally"."""
    taken = {document.lemmas[child] for child in document.related(verb, "obj", "obl")}
    if lemma == "lose" and "life" in taken:
        return "killed", verb
    if lemma in ("suffer", "sustain") and taken & {"wound", "injury", "burn", "bruise"}:
        return "wounded", verb
    if lemma in word_set("nouns", "lying") and word_set("nouns", "care") & set(
        _below(document, verb)
    ):
        return "wounded", verb
    if lemma in word_set("nouns", "joining") and taken & word_set("nouns", "rallies"):
        return "marchers", verb
    return None


def _below(document: Document, verb: int) -> Iterator[str]:
    """Yield the lemmas of where a verb has its subject: "lie in the corridors of a hospital"."""
    for place in document.related(verb, "obl"):
        yield from (document.lemmas[word] for word in document.subtree(place))


def _object(document: Document, verb: int, at: int) -> Found | None:
    lemma = document.lemmas[verb]
    if lemma in word_set("nouns", "leaving"):
        for word in (*complements(document, verb), *document.related(at, "amod", "acl", "xcomp")):
            act = acts("states").get(document.lowered[word])
            if act is not None:
                return act, word
    act = told_by(document, "done", verb)
    if act is not None:
        return act, verb
    for word in complements(document, verb):
        act = told_by(document, "does", word)
        if act is not None:
            return act, word
    if lemma in word_set("nouns", "measuring"):
        return _measured(document, verb)
    return None


def _oblique(document: Document, at: int, verb: int, start: int) -> Found | None:
    """Return the act for "put at 23", "rose to 41", and for "send up to 300", whose "to" is no case."""
    inside = any(document.tokens[c].start >= start for c in document.related(at, "case"))
    if inside and document.text[start : start + 5].lower() == "up to":
        return _object(document, verb, at)
    if case_of(document, at) in ("along", "alongside", "together", "besides"):
        return _active(document, verb)
    if document.lemmas[verb] in word_set("nouns", "measuring"):
        return _measured(document, verb)
    return None


def _measured(document: Document, verb: int) -> Found | None:
    """Return the act whose number a verb gives: "the toll rose to", "bringing the dead to"."""
    for word in (*document.related(verb, "obj", "nsubj"), *_raised(document, verb)):
        found = _toll(document, word)
        if found is not None:
            return found
    return None


def _raised(document: Document, verb: int) -> tuple[int, ...]:
    """Return the subject of the verb above a clause without one of its own."""
    relation = document.tokens[verb].relation.partition(":")[0]
    if relation in ("advcl", "conj", "xcomp") and not document.related(verb, "nsubj"):
        return document.related(document.heads[verb], "nsubj", "obj")
    return ()


def _toll(document: Document, noun: int) -> Found | None:
    """Return what a toll counts: "the number of wounded"; a toll of nothing said counts the dead."""
    for inner in document.subtree(noun):
        found = _by_noun(document, inner)
        if found is not None:
            return found
    return ("killed", noun) if document.lemmas[noun] == "toll" else None


def _predicate(document: Document, at: int) -> Found | None:
    """Return what a predicate number measures: "the toll is 17", "the dead are nine"."""
    for word in document.related(at, "nsubj"):
        found = _toll(document, word)
        if found is not None:
            return found
    return None


def measured_noun(document: Document, node: int) -> int | None:
    """Return the noun whose number a bare number gives: "cut its force to 2,500", "put attendance at"."""
    head = document.heads[node]
    if document.lemmas[head] not in word_set("nouns", "measuring"):
        return None
    taken = document.related(head, "obj")
    if document.lemmas[head] in word_set("nouns", "putting"):
        subjects: tuple[int, ...] = ()
    else:
        subjects = (*document.related(head, "nsubj"), *_raised(document, head))
    for word in (*taken, *subjects):
        if word != node and (document.lemmas[word] in units() or _by_noun(document, word)):
            return word
    return None


def governor(document: Document, node: int) -> int | None:
    """Return the verb whose clause a word stands in."""
    return next(_verbs(document, node), None)


def _verbs(document: Document, node: int) -> Iterator[int]:
    for head in (node, *document.ancestors(node)):
        if document.tokens[head].pos in ("VERB", "AUX"):
            yield head
