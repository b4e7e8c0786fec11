"""Who does an act that is threatened, asked for or offered as a noun: "threatened Peru with sanctions".

The verb above tells it (control, in the grammar's word): who threatens or offers would do it to whom he
threatens or offers it; whom somebody asks, or warns against it, would do it himself.
"""

from __future__ import annotations

from ..document import Document
from .clause import nominal
from .kinds import Act
from .syntax import case_of
from .vocabulary import word_set

HELD = frozenset({"obj", "obl", "iobj", "nmod"})
"""Relations of a noun to the verb that tells of it."""
GIVEN = frozenset({"AID", "SUPPORT", "CONCEDE", "COOPERATE"})
"""Categories of which who asks is the one to whom it would be done."""


def control(document: Document, acts: list[Act]) -> None:
    """Give acts told as nouns the sides that the verb of threat, request or offer above them implies."""
    verbs = {act.word: act for act in acts if not nominal(document, act.word)}
    for act in acts:
        one = verbs.get(document.heads[act.word])
        held = document.tokens[act.word].relation.partition(":")[0] in HELD
        if one is None or not held or act.sense.mutual or not nominal(document, act.word):
            continue
        doers, whom = _sides(document, one, act)
        told = act.recipients
        act.actors = act.actors or tuple(w for w in doers if w not in told)
        act.recipients = told or tuple(w for w in whom if w not in act.actors)


def _sides(document: Document, one: Act, act: Act) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return who would do a noun's act, and to whom, by the verb that it hangs on."""
    category = one.sense.category
    warned = document.lemmas[one.word] in word_set("syntax", "warning")
    if category == "THREATEN" and warned and case_of(document, act.word) == "against":
        return one.recipients, ()
    if category == "THREATEN" or (category == "AGREE" and not one.sense.mutual):
        return one.actors, one.recipients
    if category == "REQUEST":
        return one.recipients, one.actors if act.sense.category in GIVEN else ()
    return (), ()
