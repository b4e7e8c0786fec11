"""What governs an act: the rules by which each word above it turns its status, or ends the climb.

A step holds the word reached so far and its head. The rules are asked in order, and the first that
knows the step decides: which status the head gives, and whether the climb goes on above it.
"""

from __future__ import annotations

from ...settings.events import EVENTS_STATUS_REACH
from ..document import Document
from . import clause_rules, noun_rules
from .clause import threatening, verbal
from .factuality import Verdict, listed
from .kinds import Act
from .steps import STOP, Rule, resumed, step_of

RULES: tuple[Rule, ...] = (
    clause_rules.stands_apart,
    noun_rules.warned_against,
    clause_rules.threatened,
    noun_rules.object_of,
    noun_rules.predicated,
    noun_rules.subject_of,
    clause_rules.charge,
    clause_rules.purpose,
    clause_rules.adverbial,
    noun_rules.talked_about,
    noun_rules.seen_through,
    noun_rules.blamed,
    noun_rules.named_after,
    clause_rules.known,
    clause_rules.reported,
    clause_rules.governed,
    clause_rules.to_come,
)
"""In the order in which they are asked."""


def climb(document: Document, act: Act, verdict: Verdict, threats: frozenset[int]) -> None:
    """Apply what stands above an act, step by step, as long as it governs."""
    node = act.verb
    for _ in range(EVENTS_STATUS_REACH):
        head = document.heads[node]
        if head == node:
            return
        if document.tokens[node].relation == "conj" and not resumed(document, node):
            if not _shared(document, node, head):
                return
            threatening(document, head, verdict)
            node = head
            continue
        step = step_of(document, act, node, threats)
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
