"""What governs a noun that names an act: object, subject or after a preposition."""

from __future__ import annotations

from ..document import Document
from .clause import modal, negation, nominal
from .factuality import listed, table
from .steps import PASS, STOP, Outcome, Step, link
from .vocabulary import word_set, words

PEACEFUL = frozenset({"CONSULT", "AGREE", "RETREAT", "CONCEDE", "COOPERATE", "AID"})
"""Acts that "a place for" or "hopes for" leaves open."""
PREDICATES = frozenset({"NOUN", "ADJ"})


def object_of(step: Step) -> Outcome | None:
    """A noun as object: "considers an attack", "cancelled the raid", "launched a strike"."""
    if not (step.noun and step.base == "obj"):
        return None
    status = table("object").get(step.lemma)
    if status is not None and step.act.sense.category == "AGREE" and step.pointed:
        return STOP
    if status is not None:
        return Outcome(status, f"“{step.lemma}”", on=True)
    if step.lemma in listed("dropping") and negation(step.document, step.head) is not None:
        return Outcome(on=True, bare=True)
    carried = word_set("syntax", "light") | word_set("syntax", "through")
    if step.lemma in carried:
        return PASS
    return _not_object(step)


def _not_object(step: Step) -> Outcome:
    """What a negated verb has as object is not there: "did not get an apology"."""
    denied = negation(step.document, step.head)
    if denied is None or step.pointed or step.lemma in listed("report"):
        return STOP
    return Outcome("negated", f"“{denied}”")


def predicated(step: Step) -> Outcome | None:
    """A noun as subject of a predicate: "would be a victory", "is on the table", "was not the work of"."""
    if not (step.noun and step.base.startswith("nsubj")):
        return None
    document, head = step.document, step.head
    if step.lemma in listed("agenda") or on_the_agenda(document, head):
        return Outcome("hypothetical", f"on the “{step.lemma}”")
    helped = modal(document, head)
    if helped and helped[0] == "hypothetical" and document.tokens[head].pos in PREDICATES:
        return Outcome("hypothetical", f"“{helped[1]}”")
    if negation(document, head) is not None:
        return _not_predicated(step)
    status = table("govern").get(step.lemma)
    if status is not None and document.tokens[head].pos == "ADJ":
        return Outcome(status, f"“{step.lemma}”", on=True)
    return None


def _not_predicated(step: Step) -> Outcome | None:
    """ "Was not the work of the front"; "the withdrawal is not", of what lies on the table."""
    pos = step.document.tokens[step.head].pos
    bare = pos == "ADV" and step.document.lowered[step.head].endswith("ly")
    if bare or pos == "AUX":
        return Outcome("hypothetical", "“not”")
    if step.lemma in listed("doing"):
        return Outcome("denied", f"not the “{step.lemma}”")
    status = table("govern").get(step.lemma) if pos == "ADJ" else None
    return None if status is None else Outcome(status, f"“{step.lemma}”", on=True)


def on_the_agenda(document: Document, verb: int) -> bool:
    """Say whether what follows only lies there: "on the table are a truce and"."""
    return any(
        document.lemmas[c] in listed("agenda") and link(document, c) == "on"
        for c in document.children[verb]
    )


def subject_of(step: Step) -> Outcome | None:
    """A noun as subject of a verb: "a march is planned", "if the truce holds"."""
    if not (step.noun and step.base.startswith("nsubj")):
        return None
    document, head = step.document, step.head
    if any(document.lowered[c] in {"if", "unless"} for c in document.children[head]):
        return Outcome("hypothetical", "a condition")
    passive = step.base == "nsubj:pass"
    if passive and announced_for(document, head):
        return Outcome("planned", f"“{step.lemma} for”")
    if passive and step.lemma in table("object"):
        return Outcome(table("object")[step.lemma], f"“{step.lemma}”", on=True)
    if not passive and table("govern").get(step.lemma) == "ongoing":
        return Outcome("ongoing", f"“{step.lemma}”", on=True)
    return PASS if step.lemma in listed("occurring") or _takes_place(step) else STOP


def _takes_place(step: Step) -> bool:
    """Say whether a verb says that its subject came about: "took place"."""
    below = {step.document.lemmas[c] for c in step.document.children[step.head]}
    return step.lemma == "take" and "place" in below


def announced_for(document: Document, verb: int) -> bool:
    """Say whether a verb announces for a day to come: "has been announced for Saturday"."""
    return document.lemmas[verb] in listed("announcing") and (
        document.lowered[verb + 1 : verb + 2] == ("for",)
    )


def warned_against(step: Step) -> Outcome | None:
    """What somebody is warned against is only feared: "warned Oran against an attack"."""
    if step.noun and step.link == "against" and step.lemma in word_set("syntax", "warning"):
        return Outcome("hypothetical", f"“{step.lemma} against”")
    return None


def talked_about(step: Step) -> Outcome | None:
    """A noun after "on" or "for" of another: "an agreement on a truce", "talk of a strike", "hopes for"."""
    if not _prepositional(step) or step.pointed:
        return None
    if step.link in {"on", "for", "over", "about", "of"}:
        document = step.document
        near = {step.lemma} | {
            document.lemmas[c]
            for c in document.children[step.head]
            if document.tokens[c].relation == "obj"
        }
        for outer, heads in words("status")["terms"].items():
            if near & set(heads):
                return Outcome(outer, f"“{step.lemma} {step.link}”")
    open_ = step.link == "for" and nominal(step.document, step.head)
    if open_ and step.act.sense.category in PEACEFUL and step.lemma not in table("govern"):
        return Outcome("hypothetical", f"“{step.lemma} for”")
    return None


def seen_through(step: Step) -> Outcome | None:
    """Nouns through which the act is seen: "a wave of attacks"; one already known stays a fact."""
    if not (_prepositional(step) and step.lemma in listed("transparent")):
        return None
    return STOP if step.pointed and step.lemma not in listed("sharing") else Outcome(on=True)


def blamed(step: Step) -> Outcome | None:
    """ "Accused of murder", "wanted for an attack": alleged, unless the act is already known."""
    if not _prepositional(step):
        return None
    held = step.link in listed("held_for") and step.lemma in word_set("status", "for", "alleged")
    if held or table("govern").get(step.lemma) == "alleged":
        if step.pointed or (not held and step.link not in {"of", "for"}):
            return STOP
        return Outcome("alleged", f"“{step.lemma} {step.link}”", on=not held)
    return None


def named_after(step: Step) -> Outcome | None:
    """A noun after a preposition of what governs: "a call for a halt", "the threat of war"."""
    if not _prepositional(step):
        return None
    status = table("govern").get(step.lemma)
    verb = step.document.tokens[step.head].pos == "VERB"
    if status is None or (status == "called-for" and verb and step.link not in {"for", "to"}):
        return STOP
    loose = step.link in listed("loose_links") and step.lemma not in listed("bound")
    if loose or step.link not in listed("noun_links"):
        return STOP
    return Outcome(status, f"“{step.lemma} {step.link}”", on=True)


def _prepositional(step: Step) -> bool:
    return step.noun and step.base in {"obl", "nmod", "iobj"}
