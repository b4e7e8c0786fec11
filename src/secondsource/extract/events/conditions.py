"""What the codebook can ask of the words round a trigger beyond lists: the tests of ``needs``."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from ..document import Document
from .clause import negation
from .syntax import by_preposition, case_of, direct_object, passive, subject, surface_subject
from .vocabulary import word_set

Condition = Callable[["Around", int], bool]
PERSONS = ("man", "woman", "ist", "eer", "yor", "ster")
"""Endings of nouns that name somebody by what they do: "surveyor", "cartoonist"."""
COMPLEMENTS = frozenset({"xcomp", "ccomp", "acl", "advcl", "obl", "obj", "iobj", "nmod"})


class Around:
    """A document with what the conditions ask of it."""

    def __init__(self, document: Document, actors: frozenset[int], places: frozenset[int]) -> None:
        self.document = document
        self.actors = actors
        """Words that a mention of an actor covers."""
        self.places = places
        self.named = frozenset(
            word for name in document.names for word in document.words(name.start, name.end)
        )
        """Words of names, those of nations among them."""
        self.bodies = frozenset(
            word
            for name in document.names
            if name.kind == "ORG" and " " in document.text[name.start : name.end]
            for word in document.words(name.start, name.end)
            if document.word(word)[:1].isupper() and not document.word(word).isupper()
        )
        """Words of the names of organisations: an "Agency for Cooperation" does not cooperate."""

    def object(self, verb: int) -> int | None:
        """Return what a verb is done to, or what follows its preposition."""
        return direct_object(self.document, verb)

    def is_who(self, word: int | None) -> bool:
        """Say whether a noun can be somebody: a name, a pronoun, a person, group or institution."""
        if word is None:
            return False
        token = self.document.tokens[word]
        return (
            token.pos in {"PROPN", "PRON"}
            or (token.pos == "NUM" and not self._counts(word))
            or word in self.actors
            or self.document.lemmas[word] in _who()
            or self.document.lemmas[word].endswith(PERSONS)
        )

    def _counts(self, number: int) -> bool:
        """Say whether a number only counts what follows: "one of its gunboats"."""
        return any(
            self.document.tokens[c].relation == "nmod" for c in self.document.children[number]
        )

    def is_known(self, word: int) -> bool:
        """Say whether a noun, or what modifies it, is a mention; so it is where no mentions were found."""
        if not self.actors and not self.places:
            return True
        near = (word, *filter(self._lends, self.document.children[word]))
        return any(i in self.actors or i in self.places for i in near)

    def _lends(self, child: int) -> bool:
        """Say whether a word can lend its entity to what it hangs on."""
        relation = self.document.tokens[child].relation
        if relation == "nmod":
            return case_of(self.document, child) in word_set("syntax", "lending")
        return relation in {"compound", "amod", "flat", "appos", "nmod:poss", "nmod:desc"}

    def is_noun(self, word: int) -> bool:
        """Say whether a trigger is a noun: it has no objects, and needs none."""
        return self.document.tokens[word].pos in {"NOUN", "PROPN"}

    def complements(self, verb: int) -> frozenset[str]:
        """Return the lemmas that stand as complements of a verb, and their objects."""
        document = self.document
        found: set[str] = set()
        if document.tokens[verb].relation == "parataxis":
            found.add(document.lemmas[document.heads[verb]])
        for child in document.children[verb]:
            if document.tokens[child].relation.partition(":")[0] in COMPLEMENTS:
                found.add(document.lemmas[child])
                found.update(
                    document.lemmas[g]
                    for g in document.children[child]
                    if document.tokens[g].relation in {"obj", "conj", "xcomp", "acl", "acl:relcl"}
                )
        return frozenset(found)


def _who() -> frozenset[str]:
    return _classes("person", "people", "troops", "rebel", "office", "country", "group")


@cache
def _classes(*names: str) -> frozenset[str]:
    """Return the words of several classes; of one, :func:`word_set` has them."""
    return frozenset().union(*(word_set("classes", name) for name in names))


def _object(around: Around, verb: int) -> bool:
    return around.is_noun(verb) or around.object(verb) is not None


def _no_object(around: Around, verb: int) -> bool:
    return around.object(verb) is None


def _who_object(around: Around, verb: int) -> bool:
    return around.is_noun(verb) or around.is_who(around.object(verb))


def _who_subject(around: Around, verb: int) -> bool:
    who = subject(around.document, verb)
    return around.is_noun(verb) or who is None or around.is_who(who)


def _who_or_target(around: Around, verb: int) -> bool:
    if around.is_noun(verb):
        return True
    found = around.object(verb)
    if found is None:
        document = around.document
        return any(
            by_preposition(document, verb, p) is not None for p in ("on", "at", "by", "against")
        ) or (
            document.lemmas[verb] in {"attack", "strike", "retaliate", "avenge"}
            and around.is_who(subject(document, verb))
        )
    lemma = around.document.lemmas[found]
    return (
        around.is_who(found) or lemma in _classes("target", "place-noun") or found in around.places
    )


def _object_or_theme(around: Around, verb: int) -> bool:
    if around.document.tokens[verb].pos not in {"VERB", "AUX"}:
        return True
    return around.object(verb) is not None or bool(around.complements(verb))


def _warned_of_harm(around: Around, verb: int) -> bool:
    return bool(around.complements(verb) & word_set("classes", "harm"))


def _harmful(around: Around, verb: int) -> bool:
    document = around.document
    if any(
        document.tokens[c].relation == "xcomp" and negation(document, c) is not None
        for c in document.children[verb]
    ):
        return False
    return bool(around.complements(verb) & word_set("classes", "harm")) and not around.complements(
        verb
    ) & {
        "help",
        "support",
        "cooperate",
        "provide",
    }


def _kind(around: Around, verb: int) -> bool:
    if around.document.tokens[verb].pos not in {"VERB", "AUX", "ADJ"}:
        return True
    return bool(around.complements(verb) & word_set("classes", "kind"))


def _insult(around: Around, verb: int) -> bool:
    document = around.document
    at = document.sentence_words(document.sentence_number(verb))
    return any(
        document.lemmas[i] in word_set("classes", "insult") for i in range(verb + 1, at.stop)
    )


def _requested(around: Around, verb: int) -> bool:
    document = around.document
    if document.tokens[verb].pos not in {"VERB", "AUX"}:
        return True
    if _asks(document, verb):
        return False
    for child in document.children[verb]:
        relation = document.tokens[child].relation
        if relation in {"xcomp", "ccomp", "advcl"} and document.lemmas[verb] not in {
            "want",
            "seek",
            "call",
        }:
            return True
    found = around.object(verb)
    if found is not None and document.lemmas[verb] == "demand":
        return True
    if found is not None and (
        document.lemmas[found] in word_set("classes", "request") or around.is_who(found)
    ):
        return (
            document.lemmas[verb] not in {"want", "seek", "tell", "push", "command", "direct"}
            or document.lemmas[found] in word_set("classes", "request")
            or any(
                document.tokens[c].relation in {"xcomp", "ccomp"} for c in document.children[verb]
            )
        )
    return any(
        by_preposition(document, verb, p) is not None for p in ("for", "on", "upon", "to", "with")
    ) and document.lemmas[verb] not in {"want", "seek", "tell"}


def _asks(document: Document, verb: int) -> bool:
    """Say whether "ask" asks a question: "asked whether", "asked what", "Asked on Monday, he said"."""
    if document.lemmas[verb] != "ask":
        return False
    below = [c for child in document.children[verb] for c in (child, *document.children[child])]
    asking = {"whether", "if", "what", "why", "how", "who", "where", "when", "about"}
    first = document.tokens[verb].relation == "advcl" and document.tokens[verb].tag == "VBN"
    opening = verb == document.sentence_words(document.sentence_number(verb)).start
    first = first or (opening and document.lowered[verb] == "asked")
    return first or any(document.lowered[c] in asking for c in below)


def _demanding(around: Around, noun: int) -> bool:
    document = around.document
    if document.tokens[noun].relation in {"obj", "nsubj", "nsubj:pass", "root"}:
        return any(
            document.tokens[c].relation in {"acl", "ccomp"}
            or (
                document.tokens[c].relation == "nmod"
                and document.lemmas[c] in word_set("classes", "request")
            )
            for c in document.children[noun]
        )
    return False


def _said_must(around: Around, modal: int) -> bool:
    """Somebody says that somebody else must: the modal stands in a clause that a verb of saying governs."""
    document = around.document
    verb = document.heads[modal]
    above = document.heads[verb]
    return (
        document.tokens[modal].relation == "aux"
        and document.tokens[verb].relation == "ccomp"
        and document.lemmas[above] in word_set("status", "report")
        and document.lemmas[verb] not in word_set("classes", "minding")
        and around.is_who(surface_subject(document, verb))
    )


def _visit_target(around: Around, verb: int) -> bool:
    document = around.document
    if around.is_noun(verb):
        return True
    found = around.object(verb)
    if found is None:
        for preposition in ("to", "in", "into", "with", "on"):
            found = by_preposition(document, verb, preposition)
            if found is not None:
                break
    return around.is_who(found) or (
        found is not None
        and (found in around.places or document.lemmas[found] in word_set("classes", "place-noun"))
    )


def _phone_call(around: Around, verb: int) -> bool:
    document = around.document
    found = around.object(verb)
    return (
        found is not None
        and around.is_who(found)
        and not any(
            document.tokens[c].relation in {"xcomp", "ccomp", "compound:prt"}
            for c in document.children[verb]
        )
        and around.is_who(subject(document, verb))
    )


def _who_party(around: Around, verb: int) -> bool:
    """A meeting needs parties: whom one meets is somebody, or several meet."""
    document = around.document
    if document.tokens[verb].pos not in {"VERB", "AUX"}:
        return True
    if document.lemmas[verb] in {"discuss", "meet"} and passive(document, verb):
        return False
    if document.lemmas[verb] in {"discuss", "negotiate", "raise", "brief"} and not around.is_who(
        subject(document, verb)
    ):
        return False
    if document.lemmas[verb] in {"meet", "brief", "consult", "see"}:
        found = around.object(verb)
        return found is None or around.is_who(found)
    return True


def _reject_theme(around: Around, verb: int) -> bool:
    if around.document.tokens[verb].pos not in {"VERB", "AUX"}:
        return True
    return around.object(verb) is not None or bool(around.complements(verb))


def _forces_leave(around: Around, verb: int) -> bool:
    """To go or leave is a withdrawal only of forces; "withdraw" and "retreat" are plain."""
    document = around.document
    lemma = document.lemmas[verb]
    if lemma not in {"leave", "go", "depart", "give", "abandon", "hand", "move", "head", "pull"}:
        return True
    who = subject(document, verb)
    troops = _classes("troops", "rebel")
    return who is not None and document.lemmas[who] in troops


def _phrase(_around: Around, _verb: int) -> bool:
    return True


def _under_threat(around: Around, word: int) -> bool:
    """To answer or to act is an assault only where somebody threatens with it."""
    document = around.document
    if case_of(document, word):
        return False
    return any(
        document.lemmas[above] in word_set("syntax", "threatening")
        for above in list(document.ancestors(word))[:3]
    )


def _under_agreement(around: Around, word: int) -> bool:
    """A truce that is agreed to or kept is one that is to be, not the paper."""
    document = around.document
    return document.tokens[word].relation in {"obl", "obj", "nmod"} and document.lemmas[
        document.heads[word]
    ] in word_set("syntax", "agreeing")


CONDITIONS: dict[str, Condition] = {
    "object": _object,
    "no-object": _no_object,
    "who-object": _who_object,
    "who-subject": _who_subject,
    "who-or-target-object": _who_or_target,
    "object-or-theme": _object_or_theme,
    "warned-of-harm": _warned_of_harm,
    "harmful-complement": _harmful,
    "kind-complement": _kind,
    "insult": _insult,
    "requested": _requested,
    "demanding-noun": _demanding,
    "said-must": _said_must,
    "visit-target": _visit_target,
    "phone-call": _phone_call,
    "who-party": _who_party,
    "reject-theme": _reject_theme,
    "forces-leave": _forces_leave,
    "phrase": _phrase,
    "under-agreement": _under_agreement,
    "under-threat": _under_threat,
}
