"""Nothing double: words that only give the toll of an act, or name it twice, are no acts of their own."""

from __future__ import annotations

from ..document import Document
from .kinds import Act
from .syntax import direct_object, subject
from .vocabulary import word_set

FORCE = frozenset({"ASSAULT", "COERCE", "MOBILIZE"})
"""Categories of which a verb and its object are one deed: "fired a barrage of rockets"."""
NESTED = frozenset({"nmod", "appos", "flat", "nummod"})
"""Relations of nouns inside the phrase of an act: "the attack on the port in which nine were killed"."""
ANOTHER = frozenset({"after", "before", "since", "while", "whereas", "although", "though"})
"""Words that open a clause of another deed."""
INNER = frozenset({"advcl", "acl", "acl:relcl", "conj", "xcomp", "parataxis", "ccomp"})


def without_doubles(document: Document, acts: list[Act]) -> list[Act]:
    """Return the acts of which each is told once in its sentence."""
    kept: list[Act] = []
    by_sentence: dict[int, list[Act]] = {}
    for act in acts:
        by_sentence.setdefault(document.sentence_number(act.word), []).append(act)
    for act in acts:
        others = by_sentence[document.sentence_number(act.word)]
        cover = next((o for o in others if o is not act and _covers(document, o, act)), None)
        if cover is None:
            kept.append(act)
        else:
            cover.victims += act.recipients
            cover.recipients = tuple(dict.fromkeys((*act.recipients, *cover.recipients)))
            cover.actors = cover.actors or act.actors
    return kept


def _covers(document: Document, one: Act, act: Act) -> bool:
    """Say whether another act of the sentence makes this one superfluous."""
    if one.sense.category != act.sense.category:
        return False
    return any(rule(document, one, act) for rule in RULES)


def _is_its_object(document: Document, one: Act, act: Act) -> bool:
    """A verb of force and its object are one deed; what is answered is not the answer."""
    if act.sense.category not in FORCE or not _noun(document, act) or _noun(document, one):
        return False
    return one.sense.name != "answer" and direct_object(document, one.word) == act.word


def _is_its_means(document: Document, one: Act, act: Act) -> bool:
    """ "A truck bomb killed nine": the bomb is what did it."""
    active = one.verb == one.word and act.sense.category == "ASSAULT"
    return active and _weapon(document, act) and act.word == subject(document, one.verb)


def _is_its_effect(document: Document, one: Act, act: Act) -> bool:
    """ "The raid hit a village": the verb says what the raid did."""
    active = act.verb == act.word and act.sense.category == "ASSAULT"
    if not active or not _noun(document, one) or _weapon(document, one):
        return False
    return subject(document, act.verb) == one.word


def _is_its_toll(document: Document, one: Act, act: Act) -> bool:
    """Words of killing and wounding that give the toll of another act of the sentence."""
    below = act.sense.name == "dying" and not one.sense.toll
    if below and one.word in set(document.subtree(act.word)):
        return True
    if not act.sense.toll and not _only_costs(document, act):
        return False
    if one.sense.toll:
        hangs = one.word < act.word and document.heads[act.word] == one.word
        return hangs and not _another_deed(document, act.word)
    return _toll_of(document, act, one)


def _only_costs(document: Document, act: Act) -> bool:
    """Say whether a participle tells the cost of another act: "bombs fell, killing six"."""
    own = any(document.tokens[c].relation == "nsubj" for c in document.children[act.word])
    return not own and document.lemmas[act.word] in word_set("syntax", "costing")


def _is_its_missile(document: Document, one: Act, act: Act) -> bool:
    """ "The bombs that fell on the village killed nine": what fell is what killed."""
    if {act.sense.category, one.sense.category} != {"ASSAULT"} or one.verb != one.word:
        return False
    head = document.heads[act.word]
    relative = document.tokens[act.word].relation == "acl:relcl"
    return relative and head == subject(document, one.verb)


RULES = (_is_its_missile, _is_its_object, _is_its_means, _is_its_effect, _is_its_toll)


def _noun(document: Document, act: Act) -> bool:
    return document.tokens[act.word].pos in {"NOUN", "PROPN"}


def _weapon(document: Document, act: Act) -> bool:
    """Say whether a noun names what did it rather than the deed: "a truck bomb killed nine"."""
    return _noun(document, act) and document.lemmas[act.word] in {"bomb", "mine", "grenade"}


def _another_deed(document: Document, node: int) -> bool:
    """Say whether a clause tells of another deed than the one over it: "came after a bomb killed nine"."""
    if document.tokens[node].relation == "parataxis":
        low, high = sorted((node, document.heads[node]))
        return ";" in document.lowered[low:high]
    links = {
        document.lowered[c]
        for c in document.children[node]
        if document.tokens[c].relation in {"mark", "advmod"}
    }
    return document.tokens[node].relation == "advcl" and bool(links & ANOTHER)


def _toll_of(document: Document, act: Act, one: Act) -> bool:
    """Say whether a word of killing or wounding gives the toll of another act of the sentence."""
    node, within = act.word, INNER
    for head in document.ancestors(act.word):
        if document.tokens[node].relation not in within or _another_deed(document, node):
            break
        if document.tokens[node].relation == "acl:relcl":
            within = INNER | NESTED
        if head in (one.word, one.verb):
            return True
        if document.lemmas[head] in word_set("status", "report"):
            break
        node = head
    for child in document.children[act.word]:
        if document.tokens[child].relation in {"nsubj", "obl:agent"} and child in (
            one.word,
            *one.words,
        ):
            return True
    return False
