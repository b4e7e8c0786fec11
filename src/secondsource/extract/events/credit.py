"""Who says that an act happened: the speaker round it, whoever claims it, or whoever accuses."""

from __future__ import annotations

from ..document import Document
from .kinds import Act
from .syntax import conjuncts, direct_object, subject
from .vocabulary import word_set

OWNED = frozenset({"responsibility", "credit", "part", "role", "involvement"})


def credit(document: Document, act: Act) -> None:
    """Set the word that names who says so, and actors that only a claim or an accusation gives."""
    _claimed(document, act)
    if act.says is None:
        _accused(document, act)
    if act.says is None:
        act.says = _reporter(document, act.verb)


def _claimed(document: Document, act: Act) -> None:
    """ "The group claimed responsibility for the attack", "has claimed that attack": its own word."""
    node = act.word
    head = document.heads[node]
    if document.lemmas[head] in OWNED and document.tokens[node].relation == "nmod":
        node, head = head, document.heads[head]
    if document.tokens[node].relation == "obj" and document.lemmas[head] in word_set(
        "status", "own"
    ):
        who = subject(document, head)
        if who is not None:
            act.says = who
            act.actors = act.actors or tuple(conjuncts(document, who))
            act.reasons.append(f"done by who claims it: “{document.word(head)}”")


def _accused(document: Document, act: Act) -> None:
    """ "He accused the group of the attack", "blamed it for": the accused as actor, says the accuser."""
    node = act.verb
    for head in document.ancestors(node):
        relation = document.tokens[node].relation.partition(":")[0]
        lemma = document.lemmas[head]
        if relation in {"obl", "advcl", "xcomp", "ccomp", "nmod", "acl"} and lemma in {
            "accuse",
            "blame",
            "suspect",
            "charge",
            "denounce",
        }:
            if document.tokens[head].pos != "VERB" or act.status not in {"alleged", "denied"}:
                return
            act.says = subject(document, head)
            accused = direct_object(document, head)
            if accused is not None and not act.actors:
                act.actors = tuple(conjuncts(document, accused))
                act.reasons.append(f"done, it is said, by who is accused: “{document.word(head)}”")
            act.recipients = tuple(w for w in act.recipients if w not in act.actors)
            return
        if relation not in {"obj", "obl", "advcl", "xcomp", "nmod", "acl", "conj"}:
            return
        node = head


def _reporter(document: Document, verb: int) -> int | None:
    """Return the subject of the nearest verb of saying over an act."""
    report = word_set("status", "report")
    node = verb
    for head in document.ancestors(verb):
        if document.tokens[node].relation == "ccomp" and document.lemmas[head] in report:
            return subject(document, head) if _speaks(document, head) else None
        if document.tokens[node].relation == "acl:relcl":
            return None
        node = head
    for child in document.children[node]:
        inserted = document.tokens[child].relation == "parataxis"
        if inserted and document.lemmas[child] in report and _speaks(document, child):
            return subject(document, child)
    return None


def _speaks(document: Document, verb: int) -> bool:
    """Say whether a verb of saying reports: "added that", not "added weight"."""
    found = direct_object(document, verb)
    return found is None or document.lemmas[verb] in word_set("status", "addressing")
