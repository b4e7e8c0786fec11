"""Who says that an act happened: the speaker round it, whoever claims it, or whoever accuses."""

from __future__ import annotations

from ..document import Document
from .kinds import Act
from .syntax import by_preposition, case_of, conjuncts, direct_object, subject
from .vocabulary import word_set

OWNED = frozenset({"responsibility", "credit", "part", "role", "involvement"})


def credit(document: Document, act: Act) -> None:
    """Set the word that names who says so, and actors that only a claim or an accusation gives."""
    _claimed(document, act)
    _authored(document, act)
    if act.says is None:
        _accused(document, act)
    if act.says is None:
        act.says = _reporter(document, act.verb)


def _claimed(document: Document, act: Act) -> None:
    """ "The group claimed responsibility for the attack", "has claimed that attack": its own word."""
    node = act.word
    head = document.heads[node]
    own = document.lemmas[head] in word_set("status", "own")
    if document.lemmas[head] in OWNED and document.tokens[node].relation == "nmod":
        node, head = head, document.heads[head]
        own = document.lemmas[head] in word_set("status", "own")
    theme = direct_object(document, head) if own else None
    apart = (
        theme is not None
        and document.lemmas[theme] in OWNED
        and document.tokens[node].relation == "obl"
        and case_of(document, node) in {"for", "in"}
    )
    if own and (apart or document.tokens[node].relation == "obj"):
        who = subject(document, head)
        if who is not None:
            act.says = who
            act.actors = act.actors or tuple(conjuncts(document, who))
            act.reasons.append(f"done by who claims it: “{document.word(head)}”")


def _authored(document: Document, act: Act) -> None:
    """ "The attack was not the work of the group", "had a hand in it": whose it is said to be, or not."""
    if act.actors:
        return
    head = document.heads[act.word]
    relation = document.tokens[act.word].relation
    lemma = document.lemmas[head]
    who: int | None = None
    if relation.startswith("nsubj") and lemma in word_set("syntax", "authored"):
        owners = (c for c in document.children[head] if document.tokens[c].relation == "nmod:poss")
        who = by_preposition(document, head, "of") or next(owners, None)
    elif case_of(document, act.word) == "in":
        verb = document.heads[head] if lemma in word_set("syntax", "shares") else head
        part = direct_object(document, verb)
        has = document.lemmas[verb] in word_set("syntax", "having")
        if has and part is not None and _had(document, part):
            who = subject(document, verb)
    if who is not None:
        act.actors = tuple(conjuncts(document, who))
        act.reasons.append(f"whose it is said to be: “{document.word(who)}”")


def _had(document: Document, part: int) -> bool:
    """Say whether a noun is a share in a deed that somebody has: "a hand", but not "no hand"."""
    return document.lemmas[part] in word_set("syntax", "shares") and not any(
        document.lowered[c] == "no" for c in document.children[part]
    )


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
