"""A step of the climb: a word on the way up, its head, how it hangs there; and what a rule makes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...data.events import Status
from ..document import Document
from .clause import definite, infinitive, nominal
from .factuality import listed, table
from .kinds import Act


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


def step_of(document: Document, act: Act, node: int, threats: frozenset[int]) -> Step:
    """Return a step; a clause that the parser tied to an object is lifted to the verb."""
    head = document.heads[node]
    base = document.tokens[node].relation
    if base != "acl:relcl" and not base.startswith("nsubj"):
        base = base.partition(":")[0]
    if base == "conj":
        base = "xcomp"
    if _of_the_verb(document, node, head):
        base = "advcl" if document.tokens[node].relation == "acl" else "ccomp"
        head = document.heads[head]
    return Step(document, act, threats, node, head, base, link(document, node))


def resumed(document: Document, node: int) -> bool:
    """Say whether an infinitive tied to what governs it goes on with it: "promised to stay and to pay"."""
    head = document.heads[node]
    return (
        document.tokens[head].pos == "VERB"
        and infinitive(document, node)
        and not infinitive(document, head)
        and document.lemmas[head] in table("govern")
    )


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
