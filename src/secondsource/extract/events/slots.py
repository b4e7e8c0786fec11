"""Who an act is done by and to: the slots of a sense, read from the clause."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..document import Document
from .conditions import Around
from .kinds import Act
from .lexicon import NOUN_ACTOR, NOUN_RECIPIENT, VERB_ACTOR, VERB_RECIPIENT
from .match import NOMINAL, VERBAL
from .syntax import (
    by_preposition,
    case_of,
    conjuncts,
    direct_object,
    siblings,
    subject,
    surface_subject,
)
from .vocabulary import word_set

ARMED = frozenset(
    {*word_set("classes", "rebel"), *word_set("classes", "troops"), "police", "government", "state"}
)


PARTIES = ("against", "on", "at", "to", "with", "in", "into")
"""Prepositions by which the verb that carries an act names whom it is done to."""


HUNG = {"with": "done_with", "for": "gone_for"}
"""Preposition by which an act hangs on a verb -> the list of verbs whose subject does it."""


def fill(document: Document, around: Around, act: Act) -> None:
    """Set the actors and recipients of an act, as heads of noun phrases."""
    sense = act.sense
    verbal = document.tokens[act.word].pos not in NOMINAL
    actor = sense.actor or (VERB_ACTOR if verbal else NOUN_ACTOR)
    recipient = sense.recipient or (VERB_RECIPIENT if verbal else NOUN_RECIPIENT)
    if not verbal and case_of(document, act.word) == "under":
        actor, recipient = ("by",), ("subject", "of")
    elif not verbal and _undergone(document, act.word):
        actor = tuple(slot for slot in actor if slot != "possessor")
        recipient = ("possessor", *recipient)
    act.actors = _first(document, around, act, actor, for_actor=True) or _answering(document, act)
    act.recipients = tuple(
        word
        for word in _first(document, around, act, recipient, for_actor=False)
        if word not in act.actors
    )
    suffered = not verbal and document.lemmas[act.verb] in word_set("syntax", "suffered")
    if suffered and act.verb != act.word and not act.recipients:
        act.actors, act.recipients = (), act.actors
    if sense.mutual and not act.recipients and len(act.actors) > 1:
        act.recipients = act.actors


def _answering(document: Document, act: Act) -> tuple[int, ...]:
    """Return who answers with an act, or goes for it: "*Oran* responded with air strikes"."""
    head = document.heads[act.word]
    verbs = HUNG.get(case_of(document, act.word))
    if verbs is None or document.lemmas[head] not in word_set("syntax", verbs):
        return ()
    who = subject(document, head)
    return () if who is None else tuple(conjuncts(document, who))


def _undergone(document: Document, noun: int) -> bool:
    """Say whether the possessor of a noun is who undergoes it: "his arrest", but "the army's arrest of"."""
    return (
        document.lemmas[noun] in word_set("syntax", "undergone")
        and by_preposition(document, noun, "of") is None
    )


def share_actors(document: Document, acts: list[Act]) -> None:
    """Give a killing or arrest told in the passive the actors of the act in which it came about.

    "Two men were killed in a police raid": who raided, killed.
    """
    by_word = {act.word: act for act in acts}
    for act in acts:
        if act.actors or document.tokens[act.word].pos not in VERBAL:
            continue
        for child in document.children[act.word]:
            below = (c for c in document.children[child] if document.tokens[c].relation == "acl")
            cause = next((by_word[c] for c in (child, *below) if c in by_word), None)
            if (
                cause is not None
                and cause.sense.category == act.sense.category
                and document.tokens[child].relation.partition(":")[0] == "obl"
                and case_of(document, child) in {"in", "by", "during", "due", "from", "of"}
            ):
                act.actors = cause.actors


def _first(
    document: Document, around: Around, act: Act, slots: tuple[str, ...], *, for_actor: bool
) -> tuple[int, ...]:
    """Return the nouns of the first slot that names somebody; failing that, of the first that is filled."""
    fallback: tuple[int, ...] = ()
    for slot in slots:
        if slot == "none":
            return ()
        head = _slot(document, around, act, slot, for_actor=for_actor)
        if head is None or not _free(around, act, head):
            continue
        found = tuple(
            word
            for first in (head, *siblings(document, head))
            for word in conjuncts(document, first)
            if _free(around, act, word)
        )
        if any(around.is_who(word) or word in around.places for word in found):
            return found
        fallback = fallback or found
    return fallback


def _free(around: Around, act: Act, word: int) -> bool:
    """Say whether a word may fill a slot: one of the trigger's own only if it names somebody."""
    if word in {act.word, act.verb}:
        return False
    return word not in act.words or around.is_who(word)


def _slot(
    document: Document, around: Around, act: Act, slot: str, *, for_actor: bool
) -> int | None:
    """Return the head of what fills a slot of an act."""
    first, _, rest = slot.partition(".")
    if rest:
        return _inner(document, around, act, first, rest)
    if slot in {"possessor", "modifier"}:
        return _owner(document, around, act.word, slot)
    if slot == "light":
        return _carried(document, act, for_actor=for_actor)
    if slot in NAMED:
        return NAMED[slot](document, act)
    return _by(document, act, slot)


def _by(document: Document, act: Act, preposition: str) -> int | None:
    """Return what hangs by a preposition on the act, or on the verb that carries it."""
    found = by_preposition(document, act.word, preposition)
    if found is None and preposition == "by":
        found = _child(document, act.word, "obl:agent")
    if found is None and act.verb != act.word:
        found = by_preposition(document, act.verb, preposition)
    return found


def _carried(document: Document, act: Act, *, for_actor: bool) -> int | None:
    """Return the subject, or else the party, of the verb that carries a noun's act."""
    if act.verb == act.word:
        return None
    if for_actor:
        return subject(document, act.verb)
    found = _child(document, act.verb, "iobj")
    return _by_any(document, act.verb, PARTIES) if found is None else found


def _subject(document: Document, act: Act) -> int | None:
    if document.tokens[act.verb].pos in VERBAL:
        return subject(document, act.verb)
    return _child(document, act.word, "nsubj", "nsubj:pass")


NAMED: dict[str, Callable[[Document, Act], int | None]] = {
    "subject": _subject,
    "object": lambda document, act: direct_object(document, act.word),
    "iobj": lambda document, act: _child(document, act.word, "iobj"),
    "speaker": lambda document, act: surface_subject(
        document, document.heads[document.heads[act.word]]
    ),
}
"""Slots that are not prepositions."""


def _inner(document: Document, around: Around, act: Act, first: str, rest: str) -> int | None:
    """Return what hangs on the object ("the rebels' demand"), or the subject of the clause below."""
    if first == "clause":
        return _subject_below(document, act.word)
    whole = _whole(document, act.word, first)
    if whole is None:
        return None
    if rest in {"possessor", "modifier"}:
        return _owner(document, around, whole, rest)
    names = (rest, "among") if rest == "between" else (rest,)
    for noun in conjuncts(document, whole):
        for name in names:
            found = by_preposition(document, noun, name)
            if found is not None:
                return found
    return None


def _subject_below(document: Document, verb: int) -> int | None:
    """Return the subject of the clause that a verb, or the modal of a verb, governs."""
    if document.tokens[verb].relation == "aux":
        return surface_subject(document, document.heads[verb])
    for child in document.children[verb]:
        if document.tokens[child].relation in {"ccomp", "xcomp"}:
            return surface_subject(document, child)
    return None


def _whole(document: Document, verb: int, slot: str) -> int | None:
    """Return the object of a verb, else what a preposition brings; or what hangs by a given one."""
    if slot != "object":
        return by_preposition(document, verb, slot)
    found = direct_object(document, verb)
    if found is not None:
        return found
    return next((c for c in document.children[verb] if document.tokens[c].relation == "obl"), None)


def _owner(document: Document, around: Around, noun: int, slot: str) -> int | None:
    """Return the possessor of a noun, or the name or nation that modifies it."""
    for child in document.children[noun]:
        token = document.tokens[child]
        if slot == "possessor" and token.relation == "nmod:poss":
            return child
        if slot == "modifier" and (
            (token.relation in {"compound", "nmod"} and token.pos == "PROPN")
            or (token.relation == "amod" and (child in around.named or child in around.actors))
            or (token.relation == "compound" and document.lemmas[child] in ARMED)
        ):
            if token.relation == "nmod" and any(
                document.tokens[c].relation == "case" for c in document.children[child]
            ):
                continue
            return child
    return None


def _child(document: Document, word: int, *relations: str) -> int | None:
    for child in document.children[word]:
        if document.tokens[child].relation in relations:
            return child
    return None


def _by_any(document: Document, verb: int, prepositions: tuple[str, ...]) -> int | None:
    for preposition in prepositions:
        found = by_preposition(document, verb, preposition)
        if found is not None:
            return found
    return None


def phrase(document: Document, head: int) -> Iterator[int]:
    """Yield the words of a noun phrase without its coordinated ones and clauses."""
    yield head
    for child in document.children[head]:
        if document.tokens[child].relation.partition(":")[0] in {
            "det",
            "amod",
            "compound",
            "nummod",
            "nmod",
            "flat",
            "case",
            "appos",
        }:
            yield from phrase(document, child)
