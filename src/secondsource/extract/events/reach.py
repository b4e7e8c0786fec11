"""Whom an act is aimed at where only the clause below tells: "threatened to attack the port"."""

from __future__ import annotations

from ..document import Document
from .conditions import Around
from .kinds import Act
from .syntax import direct_object, hyphened, paired
from .vocabulary import word_set

FORCE = frozenset({"ASSAULT", "PROTEST", "COERCE"})
"""Categories whose recipients are whom force is done to: a name elsewhere in the clause is none."""
MOVING = frozenset({"MOBILIZE"})
"""Categories whose object is one's own: forces that are sent are not whom they are sent against."""
HARM = frozenset({"SANCTION", "COERCE"})
"""Categories that a threat holds out to those whom it is made to; who is shot at may be others."""
ASKING = frozenset({"REQUEST"})


def reach(document: Document, around: Around, acts: list[Act]) -> None:
    """Give acts without recipients those of the act that they are about, or whom their clause names."""
    for act in reversed(acts):
        if act.sense.recipient == ("none",) or any(
            around.is_known(word) or paired(document, word) for word in act.recipients
        ):
            continue
        inside = set(_inside(document, act.verb)) | set(_inside(document, act.word))
        below = [a for a in acts if a is not act and a.word in inside and a.word > act.word]
        found = _from_below(around, act, below)
        if not found and act.sense.category not in FORCE:
            found = _named(document, around, act, inside)
        act.recipients = found or act.recipients
    for act in acts:
        if act.sense.category == "THREATEN" and any(map(around.is_known, act.recipients)):
            _threatened(document, around, act, acts)


def _threatened(document: Document, around: Around, threat: Act, acts: list[Act]) -> None:
    """Give the acts of harm that a threat holds out, and that name nobody, those who are threatened."""
    inside = set(_inside(document, threat.verb))
    for act in acts:
        open_ = act.sense.category in HARM and not any(map(around.is_known, act.recipients))
        if act.word in inside and act.word > threat.word and open_:
            act.recipients = tuple(w for w in threat.recipients if w not in act.actors)


def _from_below(around: Around, act: Act, below: list[Act]) -> tuple[int, ...]:
    """Return the parties of the first act below: of a demand who should act, else whom it is done to."""
    for other in below:
        sides = (other.actors, other.recipients)
        for side in sides if act.sense.category in ASKING else reversed(sides):
            found = tuple(w for w in side if w not in act.actors and around.is_known(w))
            if found:
                return found
    return ()


def _named(document: Document, around: Around, act: Act, inside: set[int]) -> tuple[int, ...]:
    """Return the first name inside the clause of an act, behind it."""
    moved = direct_object(document, act.word) if act.sense.category in MOVING else None
    own = set() if moved is None else set(document.subtree(moved))
    for word in sorted(inside - own):
        if word <= act.word or word in act.actors or hyphened(document, word):
            continue
        named = word in around.actors or word in around.places or word in around.named
        if named and document.tokens[word].pos in {"PROPN", "ADJ", "NOUN"}:
            return (word,)
    return ()


def _inside(document: Document, top: int) -> list[int]:
    """Return the words under a verb or noun, without conditions, reports and side clauses."""
    found: list[int] = []
    stack = [top]
    while stack:
        word = stack.pop()
        found.append(word)
        stack += [c for c in document.children[word] if not _aside(document, c)]
    return found


def _aside(document: Document, word: int) -> bool:
    """Say whether a clause stands beside what is told, not in it."""
    relation = document.tokens[word].relation
    if relation == "acl" and document.tokens[word].tag != "VB":
        return True
    if relation in {
        "nsubj",
        "nsubj:pass",
        "parataxis",
        "acl:relcl",
        "conj",
        "obl:unmarked",
        "punct",
    }:
        return True
    if relation not in {"advcl", "obl"}:
        return False
    links = {
        document.lowered[c]
        for c in document.children[word]
        if document.tokens[c].relation in {"mark", "case"}
    }
    return bool(links & word_set("syntax", "aside"))
