"""What governs a clause: purposes, reports, threats, and all verbs and nouns that have one."""

from __future__ import annotations

from ...data.events import Status
from .clause import infinitive, modal, negation
from .factuality import listed, table
from .steps import PASS, STOP, Outcome, Step
from .syntax import surface_subject
from .vocabulary import word_set

SPOKEN = frozenset({"REQUEST", "ACCUSE", "CONSULT", "PROTEST", "REJECT", "SUPPORT", "AGREE"})
"""Acts that a purpose does not leave open: who marches "to demand" has demanded."""
APART = frozenset({"parataxis", "appos", "dislocated", "list", "vocative"})
GOVERNED = frozenset({"ccomp", "xcomp", "acl", "advcl", "csubj", "obl", "nmod", "obj", "amod"})


def stands_apart(step: Step) -> Outcome | None:
    """Relative clauses and insertions tell facts of their own."""
    return STOP if step.base == "acl:relcl" or step.base in APART else None


def threatened(step: Step) -> Outcome | None:
    """What somebody threatens with: "threatened to strike", "a threat of sanctions"."""
    if step.head in step.threats and step.base in GOVERNED and step.link != "if":
        return Outcome("threatened", f"“{step.lemma}”", on=True)
    return None


def charge(step: Step) -> Outcome | None:
    """A clause after a preposition: "accused of killing", "charged with", "blamed him, saying that"."""
    if step.base != "advcl":
        return None
    status = table("govern").get(step.lemma)
    if step.link in {"for", "of", "over"} and step.lemma in word_set("status", "for", "alleged"):
        status = "alleged"
    if step.link in listed("clause_links") and status is not None:
        return Outcome(status, f"“{step.lemma}”", on=True)
    report = step.document.lemmas[step.node] in listed("report")
    if report and step.lemma in {"accuse", "blame"}:
        return Outcome("alleged", f"“{step.lemma}”", on=True)
    return None


def purpose(step: Step) -> Outcome | None:
    """A purpose is a plan: "sent troops to attack"; of acts of speech it is the deed itself."""
    if step.base != "advcl" or step.link != "to":
        return None
    status = table("govern").get(step.lemma)
    if status == "called-for":
        return Outcome("called-for", f"“{step.lemma} to”", on=True)
    document = step.document
    below = {
        document.lemmas[w] for c in document.children[step.head] for w in (c, *document.children[c])
    }
    if step.lemma == "give" and below & listed("terms_of_time"):
        return Outcome("called-for", "a term is given", on=True, bare=True)
    spoken = step.first and step.act.sense.category in SPOKEN
    if spoken or step.lemma in listed("implicative"):
        return PASS
    asked = _asked_by_object(step)
    if asked is not None:
        return asked
    outer: Status = "threatened" if status == "threatened" else "planned"
    bare = negation(document, step.head) is None
    return Outcome(outer, f"“to”, after “{step.lemma}”", on=True, bare=bare)


def _asked_by_object(step: Step) -> Outcome | None:
    """ "Faces pressure to help", "issued an order to fire", "rejected a bill to expel": the noun says it."""
    document = step.document
    rejected = table("govern").get(step.lemma) in {"negated", "denied"}
    for child in document.children[step.head]:
        if document.tokens[child].relation == "obj":
            noun = document.lemmas[child]
            if rejected and noun in listed("proposals"):
                return Outcome("negated", f"“{step.lemma}”", on=True)
            status = table("govern").get(noun)
            if status in {"called-for", "threatened", "planned"}:
                return Outcome(status, f"“{noun} to”", on=True)
    return None


def adverbial(step: Step) -> Outcome | None:
    """Other adverbial clauses: "without attacking" did not, a participle shares the fate of its verb."""
    if step.base != "advcl":
        return None
    if step.link in {"without", "instead"}:
        return Outcome("negated", f"“{step.link}”")
    said = not step.first and step.document.lemmas[step.node] in listed("report")
    participle = not said and step.document.tokens[step.node].tag in {"VBG", "VBN"}
    return PASS if participle and step.link in {"", "by"} else STOP


def known(step: Step) -> Outcome | None:
    """What a clause takes for granted: "the truce agreed in May", "asked who fired"."""
    document = step.document
    if step.base not in GOVERNED:
        return STOP
    tag = document.tokens[step.node].tag
    if step.base == "acl" and tag in {"VBN", "VBD"} and not step.link:
        return STOP
    if step.base == "obl" and step.link in word_set("syntax", "aside"):
        return STOP
    asked = any(document.lowered[c] in listed("asking") for c in document.children[step.node])
    return STOP if step.base == "ccomp" and asked else None


def reported(step: Step) -> Outcome | None:
    """A report changes nothing; a warning of what may be stays open; no doubt is an allegation."""
    if step.base in {"ccomp", "acl"} and step.lemma == "doubt" and _undoubted(step):
        return Outcome("alleged", "no “doubt”")
    if step.base != "ccomp" or step.lemma not in listed("report") or step.lemma == "agree":
        return None
    if step.lemma in listed("claim") and _of_others(step):
        return Outcome("alleged", f"“{step.lemma}”", on=True)
    if step.lemma == "warn":
        return Outcome("hypothetical", "“warn”", on=True) if _open(step) else PASS
    return PASS


def _of_others(step: Step) -> bool:
    """Say whether what one claims was done by somebody else, who is named."""
    who = surface_subject(step.document, step.node)
    return who is not None and step.document.tokens[who].pos in {"PROPN", "NOUN"}


def _undoubted(step: Step) -> bool:
    negators = listed("negators")
    return any(step.document.lowered[c] in negators for c in step.document.children[step.head])


def _open(step: Step) -> bool:
    return modal(step.document, step.node) is not None


def governed(step: Step) -> Outcome | None:
    """A clause that a word governs: "plans to attack", "denied that", "the order to fire"."""
    document, lemma = step.document, step.lemma
    status = table("govern").get(lemma)
    if lemma in listed("expecting"):
        status = _expected(step, status)
    if lemma == "suggest" and step.base == "ccomp" and document.tokens[step.node].tag != "VB":
        return PASS
    plain = infinitive(document, step.node) or document.tokens[step.node].tag == "VB"
    if status is None and plain and step.base == "acl" and lemma in listed("terms_of_time"):
        status = "called-for"
    if status is None and plain and document.tokens[step.head].pos == "AUX":
        status = "planned"
    return None if status is None else Outcome(status, f"“{lemma}”", on=True)


def _expected(step: Step, status: Status | None) -> Status | None:
    """What one expects of others is called for; that something is expected or hoped is open."""
    if step.base == "ccomp":
        return "called-for" if step.lemma == "want" else "hypothetical"
    below = {step.document.tokens[c].relation for c in step.document.children[step.head]}
    if step.base == "xcomp" and step.lemma in {"expect", "want"} and "obj" in below:
        return "called-for"
    return status


def to_come(step: Step) -> Outcome | None:
    """An infinitive under a word that says nothing of it: to come, unless it carries or starts the act."""
    plain = infinitive(step.document, step.node) or step.document.tokens[step.node].tag == "VB"
    if step.base == "csubj" and plain:
        return Outcome("hypothetical", "“to”, of any case")
    done = any(
        step.document.lemmas[c] == "have" and step.document.tokens[c].relation == "aux"
        for c in step.document.children[step.node]
    )
    if step.base not in {"xcomp", "acl"} or not plain or done:
        return PASS
    spoken = step.first and step.act.sense.category in SPOKEN
    if spoken or step.lemma in listed("implicative") | word_set("syntax", "light"):
        return PASS
    return Outcome("planned", f"“{step.lemma} to”", on=True)
