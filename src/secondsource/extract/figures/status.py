"""How a figure is meant: as it was, as somebody guesses, as somebody plans, as a rule allows."""

from __future__ import annotations

from ...data import FigureStatus
from ...settings import FIGURES_CROWD
from ..document import Document
from .kinds import Bounded
from .vocabulary import word_set


def status_of(
    document: Document, bounded: Bounded, node: int, counted: str
) -> tuple[FigureStatus, str]:
    """Return the status of a figure and the rule that gave it."""
    above = _above(document, node)
    if _limited(document, bounded, above, node):
        return "limit", "rule"
    if _planned(document, above, counted):
        return "target", "plan"
    value = bounded.value or 0
    guesses = (
        (bounded.number.form == "vague" or bounded.marks & {"about", "guessed"}, "qualifier"),
        (bounded.number.form == "range", "range"),
        (_guessed(document, bounded, above), "belief"),
        (counted == "marchers" and value and value % FIGURES_CROWD == 0, "crowd"),
    )
    rule = next((rule for holds, rule in guesses if holds), None)
    return ("actual", "stated") if rule is None else ("estimate", rule)


def _above(document: Document, node: int) -> tuple[int, ...]:
    """Return the words that a figure depends on, nearest first: no clause beside its own, no coordinate."""
    found = [node]
    at = node
    while document.heads[at] != at:
        token, head = document.tokens[at], document.heads[at]
        clause = token.relation.partition(":")[0]
        marked = any(document.lowered[c] == "to" for c in document.related(at, "mark"))
        if clause == "parataxis" or (clause in ("acl", "advcl") and not marked):
            break
        if clause != "conj" or token.pos not in ("VERB", "AUX"):
            found.append(head)
        at = head
    return tuple(found)


def _auxiliaries(document: Document, word: int) -> set[str]:
    return {document.lowered[child] for child in document.related(word, "aux", "aux:pass", "cop")}


def _limited(document: Document, bounded: Bounded, above: tuple[int, ...], node: int) -> bool:
    for word in above[:5]:
        lemma = document.lemmas[word]
        if lemma in word_set("status", "limits") and (
            word != node or document.related(word, "nmod")
        ):
            return True
        if lemma in word_set("status", "limiting") and document.tokens[word].pos == "VERB":
            return True
        auxiliaries = _auxiliaries(document, word)
        if lemma in word_set("status", "allows") and _rules(document, word, auxiliaries):
            return True
        if "capped" in bounded.marks and auxiliaries & word_set("status", "may"):
            return True
        able = auxiliaries & word_set("status", "able") and "have" not in auxiliaries
        if "at-most" in bounded.marks and able:
            return True
    return "maximum" in document.text[bounded.start : bounded.end].lower()


def _rules(document: Document, verb: int, auxiliaries: set[str]) -> bool:
    """Say whether allowing is a rule (would be, is to be, may be) and not what was done on a day."""
    if auxiliaries & word_set("status", "may"):
        return True
    if "be" in auxiliaries and document.related(verb, "mark"):
        return not auxiliaries & {"been"}
    return bool(auxiliaries & {"is", "are"}) or (
        not auxiliaries and document.tokens[verb].tag in ("VBZ", "VBP")
    )


def _planned(document: Document, above: tuple[int, ...], counted: str) -> bool:
    if counted not in word_set("status", "planned"):
        return False
    for below, word in zip((above[0], *above), above, strict=False):
        lemma, token = document.lemmas[word], document.tokens[word]
        if document.tokens[below].relation == "nsubj" and not _auxiliaries(document, word) & {
            "will",
            "shall",
        }:
            continue
        if (
            word != above[0]
            and lemma in word_set("status", "plans")
            and token.pos in ("VERB", "NOUN", "ADJ")
        ):
            return True
        if _is_to(document, word):
            return True
        if _auxiliaries(document, word) & word_set("status", "future"):
            return not _auxiliaries(document, word) & {"have"}
    return False


def _is_to(document: Document, verb: int) -> bool:
    """Say whether a verb stands behind "are to", "were to"."""
    head = document.heads[verb]
    marked = any(document.lowered[mark] == "to" for mark in document.related(verb, "mark"))
    above = document.lemmas[head] == "be" and head != verb
    return marked and (above or bool(_auxiliaries(document, verb) & {"are", "is", "were", "was"}))


def _believes(document: Document, word: int) -> bool:
    """Say whether a word is a finite or passive verb of belief, or an estimate."""
    token, lemma = document.tokens[word], document.lemmas[word]
    if lemma not in word_set("status", "estimates"):
        return False
    if token.pos == "NOUN":
        return lemma == "estimate"
    return token.tag in ("VBZ", "VBD", "VBP", "VBN") and token.pos == "VERB"


def _guessed(document: Document, bounded: Bounded, above: tuple[int, ...]) -> bool:
    for word in above:
        # The word counted is no belief, even where the parser takes it for a verb: "two suspects".
        if word != above[0] and _believes(document, word):
            return True
        auxiliaries = _auxiliaries(document, word)
        if auxiliaries & word_set("status", "possible") and (
            "have" in auxiliaries or "at-most" in bounded.marks
        ):
            return True
    return False
