"""A number read in its place: what it counts, what happened to it, how it is meant."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..document import Document
from .acts import act_of, governor
from .ages import age_end
from .bare import Bare, guess
from .kinds import BODILY, HARMED, PEOPLE, Bounded, Counted, Number, Reading
from .nearby import act_beside
from .nouns import counted_by
from .qualifiers import bound, bound_behind
from .screening import Spans, counts, refers_back
from .status import status_of
from .vocabulary import word_set, words

_OF_THEM = re.compile(r" of (?:them|whom|those)\b")
_AMONG = re.compile(
    r"\b(?:among (?:them|those killed|the dead)|including|most of them)[ ,]*$", re.IGNORECASE
)
_ARMY = frozenset({"withdrawn", "deployed"})
_NO_UNIT_BEFORE = frozenset({"age", "distance", "money"})


def read(
    document: Document, number: Number, dated: Spans, named: Spans, before: Sequence[Reading]
) -> Reading | None:
    """Return the reading of a number, ``None`` where it counts nothing; ``before`` are those before it."""
    bounded = bound(document.text, number)
    age = age_end(document, number)
    if age is not None:
        return _age(document, bounded, age)
    counted = counted_by(document, bounded)
    if counted is None:
        return None
    if number.form == "ordinal":
        return _ordinal(document, bounded, counted)
    if not counts(document, bounded, counted, dated, named):
        return None
    return _reading(document, bound_behind(document.text, bounded, counted.end), counted, before)


def _age(document: Document, bounded: Bounded, end: int) -> Reading | None:
    node = document.at(bounded.number.start)
    if node is None:
        return None
    value, low, high = bounded.value, bounded.low, bounded.high
    return Reading(bounded.start, end, value, low, high, "year", "age", node, None, "actual", "age")


def _ordinal(document: Document, bounded: Bounded, counted: Counted) -> Reading | None:
    """Return "a sixth serviceman has died": the sixth of those who suffered the same."""
    if counted.noun is None or counted.unit not in PEOPLE:
        return None
    found = act_of(document, counted.node, counted.noun, bounded.start)
    if found is None or found[0] not in HARMED:
        return None
    value, low, high = bounded.value, bounded.low, bounded.high
    start, end, node = bounded.number.start, counted.end, counted.node
    unit, (act, verb) = str(counted.unit), found
    return Reading(
        start, end, value, low, high, unit, act, node, verb, "actual", "ordinal", told=True
    )


def _reading(
    document: Document, bounded: Bounded, counted: Counted, before: Sequence[Reading]
) -> Reading | None:
    """Return the reading of a number that may count; ``None`` where it only refers back or hangs in the air.

    The act is what the clause tells; else that of the figure before, which this one goes on; else a guess.
    """
    found = _told(document, bounded, counted)
    if refers_back(document, bounded, counted) and not (found and found[0] in HARMED):
        return None
    act, verb = found or (None, governor(document, counted.node))
    rule, unit = "syntax" if act else "noun", counted.unit
    previous = _previous(document, before, counted.node)
    if act is None and previous is not None and _continues(document, bounded, counted, previous):
        act, rule, unit = previous.counted, "continued", unit or previous.unit
    if counted.noun is None and counted.unit is None:
        guessed = guess(Bare(document, bounded, counted.node, act, previous))
        if guessed is None:
            return None
        unit = guessed.unit
        act, rule = (act, rule) if act else (guessed.counted, guessed.rule)
    if act == "lost" and unit in PEOPLE:
        act = "killed"
    if act is None and unit == "soldier" and _present(document, verb):
        act, rule = "deployed", "presence"
    if unit == "person":
        unit = _of_arms(document, counted, act)
    if act in BODILY and unit not in {*PEOPLE, "percent"} and counted.noun is None:
        unit = previous.unit if previous is not None and previous.unit in PEOPLE else "person"
    return _finished(document, bounded, counted, (unit or "item", act, verb, rule))


def _of_arms(document: Document, counted: Counted, act: str | None) -> str:
    """Return the unit of men who are told to bear arms: "400 men withdrawn", "five men with weapons"."""
    noun = counted.noun
    if noun is None or document.lemmas[noun] not in word_set("nouns", "men"):
        return "person"
    if act in _ARMY:
        return "soldier"
    below = {document.lemmas[w] for w in document.subtree(noun)}
    armed = below & word_set("nouns", "arms")
    return "militant" if armed else "person"


def _finished(
    document: Document,
    bounded: Bounded,
    counted: Counted,
    told: tuple[str, str | None, int | None, str],
) -> Reading:
    unit, act, verb, rule = told
    measured = words("measures")["always"].get(unit)
    what = measured or act or _named(document, counted, unit, verb)
    status, why = status_of(document, bounded, counted.node, what)
    low, high = bounded.low, bounded.high
    if what == "distance" and "at-most" in bounded.marks:
        low = high = bounded.value
    return Reading(
        bounded.start,
        max(counted.end, bounded.end),
        bounded.value,
        low,
        high,
        unit,
        what,
        counted.node,
        verb,
        status,
        f"{rule}, {why}",
        told=act is not None and rule != "presence",
    )


def _told(document: Document, bounded: Bounded, counted: Counted) -> tuple[str, int] | None:
    found = act_of(document, counted.node, counted.noun, bounded.start)
    if found is not None:
        return found
    inside = document.words(bounded.start, counted.end)
    return act_beside(document, inside[0], inside[-1]) if inside else None


def _previous(document: Document, before: Sequence[Reading], node: int) -> Reading | None:
    """Return the last figure before, of this sentence or the one before it, that counts the like."""
    sentence = document.sentence_number(node)
    for reading in reversed(before):
        if document.sentence_number(reading.node) < sentence - 1:
            return None
        if reading.counted not in _NO_UNIT_BEFORE and reading.unit != "percent":
            return reading
    return None


def _continues(document: Document, bounded: Bounded, counted: Counted, previous: Reading) -> bool:
    """Say whether a figure tells more of those before: "among them four", "two of them children"."""
    text = document.text
    if document.sentence_number(previous.node) != document.sentence_number(counted.node):
        return False
    if _AMONG.search(text[max(0, bounded.start - 24) : bounded.start]):
        return True
    if _OF_THEM.match(text, bounded.number.end):
        return True
    if counted.noun is not None and counted.unit not in PEOPLE:
        return False
    same = governor(document, counted.node) == governor(document, previous.node)
    return same and previous.counted in BODILY and previous.unit in PEOPLE


def _first_verb(document: Document, verb: int) -> int:
    """Return the first of the verbs that are joined to one."""
    while document.tokens[verb].relation == "conj" and document.heads[verb] != verb:
        head = governor(document, document.heads[verb])
        if head is None:
            break
        verb = head
    return verb


def _present(document: Document, verb: int | None) -> bool:
    return verb is None or document.lemmas[verb] in word_set("nouns", "present")


def _named(document: Document, counted: Counted, unit: str, verb: int | None) -> str:
    """Return what a number counts where no act is told: the noun, or what its measure measures."""
    kinds = words("measures")["kinds"]
    if unit == "times" and verb is not None:
        return document.lowered[_first_verb(document, verb)]
    if counted.noun is not None and unit not in kinds:
        proper = document.tokens[counted.noun].pos == "PROPN"
        return document.word(counted.noun) if proper else document.lowered[counted.noun]
    subjects = document.related(verb, "nsubj") if verb is not None and unit not in kinds else ()
    subject = next((word for word in subjects if word != counted.node), None)
    return str(kinds.get(unit, unit)) if subject is None else document.lowered[subject]
