"""What governs an act: the rules by which each word above it turns its status, or ends the climb.

A step holds the word reached so far and its head. The rules are asked in order, and the first that
knows the step decides: which status the head gives, and whether the climb goes on above it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...data.events import Status
from ...settings.events import EVENTS_STATUS_REACH
from ..document import Document
from .clause import definite, infinitive, modal, negation, nominal, verbal
from .factuality import Verdict, listed, table
from .kinds import Act
from .syntax import surface_subject
from .vocabulary import word_set, words

SPOKEN = frozenset({"REQUEST", "ACCUSE", "CONSULT", "PROTEST", "REJECT", "SUPPORT", "AGREE"})
"""Acts that a purpose does not leave open: who marches "to demand" has demanded."""
PEACEFUL = frozenset({"CONSULT", "AGREE", "RETREAT", "CONCEDE", "COOPERATE", "AID"})
"""Acts that "a place for" or "hopes for" leaves open."""
APART = frozenset({"parataxis", "appos", "dislocated", "list", "vocative"})
GOVERNED = frozenset({"ccomp", "xcomp", "acl", "advcl", "csubj", "obl", "nmod", "obj", "amod"})
PREDICATES = frozenset({"NOUN", "ADJ"})


@dataclass(frozen=True, slots=True)
class Step:
    """A word on the way up, its head, and how it hangs there."""

    document: Document
    act: Act
    threats: frozenset[int]
    node: int
    head: int
    base: str
    link: str

    @property
    def lemma(self) -> str:
        """The lemma of the head."""
        return self.document.lemmas[self.head]

    @property
    def noun(self) -> bool:
        """Whether the word is a noun that names the act, not a clause."""
        return nominal(self.document, self.node) and not (
            self.node == self.act.verb != self.act.word
        )

    @property
    def pointed(self) -> bool:
        """Whether it is a noun that points at an act already known."""
        return definite(self.document, self.node)

    @property
    def first(self) -> bool:
        """Whether it is the act itself or the verb that carries it."""
        return self.node == self.act.verb


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a head makes of an act; ``on`` says that the climb goes on, ``bare`` without its modals."""

    status: Status | None = None
    why: str = ""
    on: bool = False
    bare: bool = False


STOP = Outcome()
PASS = Outcome(on=True)
Rule = Callable[[Step], Outcome | None]


def climb(document: Document, act: Act, verdict: Verdict, threats: frozenset[int]) -> None:
    """Apply what stands above an act, step by step, as long as it governs."""
    node = act.verb
    for _ in range(EVENTS_STATUS_REACH):
        head = document.heads[node]
        if head == node:
            return
        if document.tokens[node].relation == "conj":
            if not _shared(document, node, head):
                return
            node = head
            continue
        step = _step(document, act, node, threats)
        outcome = next(filter(None, (rule(step) for rule in RULES)), STOP)
        if outcome.status is not None:
            verdict.turn(outcome.status, outcome.why)
        if not outcome.on:
            return
        if not outcome.bare and step.lemma not in listed("report"):
            verbal(document, step.head, verdict)
        node = step.head


def _shared(document: Document, node: int, head: int) -> bool:
    """Say whether a coordinated word shares what governs the first: it has no subject of its own."""
    return document.tokens[head].pos == document.tokens[node].pos and not any(
        document.tokens[c].relation in {"nsubj", "nsubj:pass"} for c in document.children[node]
    )


def _step(document: Document, act: Act, node: int, threats: frozenset[int]) -> Step:
    """Return a step; a clause that the parser tied to an object is lifted to the verb."""
    head = document.heads[node]
    base = document.tokens[node].relation
    if base != "acl:relcl" and not base.startswith("nsubj"):
        base = base.partition(":")[0]
    if _of_the_verb(document, node, head):
        base = "advcl" if document.tokens[node].relation == "acl" else "ccomp"
        head = document.heads[head]
    return Step(document, act, threats, node, head, base, link(document, node))


def link(document: Document, node: int) -> str:
    """Return the word that ties a clause or noun to its head: "to", "of", "if"."""
    for child in document.children[node]:
        if document.tokens[child].relation in {"mark", "case"}:
            return document.lowered[child]
    return ""


def _of_the_verb(document: Document, node: int, head: int) -> bool:
    """Say whether a clause read as hanging on an object belongs to the verb.

    "Accused the group of ordering", "warned the council that he would": the parser often ties both to
    the noun.
    """
    verb = document.heads[head]
    if verb == head or document.tokens[verb].pos != "VERB":
        return False
    if document.tokens[head].relation not in {"obj", "iobj", "nsubj:pass"}:
        return False
    marks = {
        document.lowered[c]
        for c in document.children[node]
        if document.tokens[c].relation == "mark"
    }
    if document.tokens[node].relation == "acl":
        return bool(marks & {"of", "for", "from"})
    told = document.lemmas[verb] in listed("report") | {"warn", "accuse", "promise"}
    return document.tokens[node].relation == "acl:relcl" and "that" in marks and told


# -- the rules, in the order in which they are asked -------------------------------------------------------


def _stands_apart(step: Step) -> Outcome | None:
    """Relative clauses and insertions tell facts of their own."""
    return STOP if step.base == "acl:relcl" or step.base in APART else None


def _threatened(step: Step) -> Outcome | None:
    """What somebody threatens with: "threatened to strike", "a threat of sanctions"."""
    if step.head in step.threats and step.base in GOVERNED and step.link != "if":
        return Outcome("threatened", f"“{step.lemma}”", on=True)
    return None


def _object(step: Step) -> Outcome | None:
    """A noun as object: "considers an attack", "cancelled the raid", "launched a strike"."""
    if not (step.noun and step.base == "obj"):
        return None
    status = table("object").get(step.lemma)
    if status is not None and step.act.sense.category == "AGREE" and step.pointed:
        return STOP
    if status is not None:
        return Outcome(status, f"“{step.lemma}”", on=True)
    carried = word_set("syntax", "light") | word_set("syntax", "through")
    return PASS if step.lemma in carried else STOP


def _predicated(step: Step) -> Outcome | None:
    """A noun as subject of a predicate: "would be a victory", "is on the table", "was not the work of"."""
    if not (step.noun and step.base.startswith("nsubj")):
        return None
    document, head = step.document, step.head
    if step.lemma in listed("agenda") or _on_the_agenda(document, head):
        return Outcome("hypothetical", f"on the “{step.lemma}”")
    helped = modal(document, head)
    if helped and helped[0] == "hypothetical" and document.tokens[head].pos in PREDICATES:
        return Outcome("hypothetical", f"“{helped[1]}”")
    if step.lemma in listed("doing") and negation(document, head) is not None:
        return Outcome("denied", f"not the “{step.lemma}”")
    status = table("govern").get(step.lemma)
    if status is not None and document.tokens[head].pos == "ADJ":
        return Outcome(status, f"“{step.lemma}”", on=True)
    return None


def _on_the_agenda(document: Document, verb: int) -> bool:
    """Say whether what follows only lies there: "on the table are a truce and"."""
    return any(
        document.lemmas[c] in listed("agenda") and link(document, c) == "on"
        for c in document.children[verb]
    )


def _subject(step: Step) -> Outcome | None:
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
    return PASS if step.lemma in listed("occurring") else STOP


def announced_for(document: Document, verb: int) -> bool:
    """Say whether a verb announces for a day to come: "has been announced for Saturday"."""
    return document.lemmas[verb] in listed("announcing") and (
        document.lowered[verb + 1 : verb + 2] == ("for",)
    )


def _charge(step: Step) -> Outcome | None:
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


def _purpose(step: Step) -> Outcome | None:
    """A purpose is a plan: "sent troops to attack"; of acts of speech it is the deed itself."""
    if step.base != "advcl" or step.link != "to":
        return None
    status = table("govern").get(step.lemma)
    if status == "called-for":
        return Outcome("called-for", f"“{step.lemma} to”", on=True)
    below = {step.document.lemmas[c] for c in step.document.children[step.head]}
    if step.lemma == "give" and below & listed("terms_of_time"):
        return Outcome("called-for", "a term is given", on=True, bare=True)
    spoken = step.first and step.act.sense.category in SPOKEN
    if spoken or step.lemma in listed("implicative"):
        return PASS
    outer: Status = "threatened" if status == "threatened" else "planned"
    return Outcome(outer, f"“to”, after “{step.lemma}”", on=True, bare=True)


def _adverbial(step: Step) -> Outcome | None:
    """Other adverbial clauses: "without attacking" did not, a participle shares the fate of its verb."""
    if step.base != "advcl":
        return None
    if step.link in {"without", "instead"}:
        return Outcome("negated", f"“{step.link}”")
    participle = step.document.tokens[step.node].tag in {"VBG", "VBN"}
    return PASS if participle and not step.link else STOP


def _talked_about(step: Step) -> Outcome | None:
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


def _prepositional(step: Step) -> bool:
    return step.noun and step.base in {"obl", "nmod", "iobj"}


def _seen_through(step: Step) -> Outcome | None:
    """Nouns through which the act is seen: "a wave of attacks"; one already known stays a fact."""
    if not (_prepositional(step) and step.lemma in listed("transparent")):
        return None
    return STOP if step.pointed else Outcome(on=True)


def _blamed(step: Step) -> Outcome | None:
    """ "Accused of murder", "wanted for an attack": alleged, unless the act is already known."""
    if not _prepositional(step):
        return None
    held = step.link in listed("held_for") and step.lemma in word_set("status", "for", "alleged")
    if held or table("govern").get(step.lemma) == "alleged":
        if step.pointed or (not held and step.link not in {"of", "for"}):
            return STOP
        return Outcome("alleged", f"“{step.lemma} {step.link}”", on=not held)
    return None


def _named_after(step: Step) -> Outcome | None:
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


def _known(step: Step) -> Outcome | None:
    """What a clause takes for granted: "the truce agreed in May", "asked who fired"."""
    document = step.document
    if step.base not in GOVERNED:
        return STOP
    tag = document.tokens[step.node].tag
    if step.base == "acl" and tag in {"VBN", "VBD"} and not step.link:
        return STOP
    asked = any(document.lowered[c] in listed("asking") for c in document.children[step.node])
    return STOP if step.base == "ccomp" and asked else None


def _reported(step: Step) -> Outcome | None:
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


def _governed(step: Step) -> Outcome | None:
    """A clause that a word governs: "plans to attack", "denied that", "the order to fire"."""
    document, lemma = step.document, step.lemma
    status = table("govern").get(lemma)
    if lemma in listed("expecting"):
        status = _expected(step, status)
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
    if step.base == "xcomp" and step.lemma == "expect" and "obj" in below:
        return "called-for"
    return status


def _to_come(step: Step) -> Outcome | None:
    """An infinitive under a word that says nothing of it: to come, unless it carries or starts the act."""
    plain = infinitive(step.document, step.node) or step.document.tokens[step.node].tag == "VB"
    if step.base not in {"xcomp", "acl"} or not plain:
        return PASS
    spoken = step.first and step.act.sense.category in SPOKEN
    if spoken or step.lemma in listed("implicative") | word_set("syntax", "light"):
        return PASS
    return Outcome("planned", f"“{step.lemma} to”", on=True)


RULES: tuple[Rule, ...] = (
    _stands_apart,
    _threatened,
    _object,
    _predicated,
    _subject,
    _charge,
    _purpose,
    _adverbial,
    _talked_about,
    _seen_through,
    _blamed,
    _named_after,
    _known,
    _reported,
    _governed,
    _to_come,
)
