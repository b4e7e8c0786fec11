"""Whether an act happened: what its own words and all that govern it make of it, composed upwards.

First what hangs on the act (:mod:`.clause`), then what stands above it (:mod:`.climb`), composed by the
algebra of :mod:`.factuality`. Every turn is kept as a reason.
"""

from __future__ import annotations

from ...settings.events import EVENTS_TERM_WORDS
from ..document import Document
from .clause import definite, infinitive, nominal, own, tense
from .climb import climb
from .factuality import Verdict, listed, table
from .kinds import Act
from .noun_rules import announced_for, on_the_agenda


def judge(document: Document, act: Act, threats: frozenset[int]) -> None:
    """Set the status of an act, with a reason for each turn; ``threats`` are the words that threaten."""
    if act.sense.status is not None:
        act.status = act.sense.status
        act.reasons.append(f"{act.status}: by the codebook")
        return
    verdict = Verdict(tense(document, act), [])
    own(document, act, verdict)
    _carried(document, act, verdict)
    if _tabled(document, act.word):
        verdict.turn("hypothetical", "on the table")
    elif not _named_as_known(document, act.word):
        climb(document, act, verdict, threats)
        _under_terms(document, act, verdict)
    if verdict.status == "negated" and _threatened_with(document, act.word):
        verdict.put("threatened", "what was threatened")
    act.status = verdict.status
    act.reasons += verdict.reasons or [f"{act.status}: told as fact"]


def _carried(document: Document, act: Act, verdict: Verdict) -> None:
    """Apply what the noun itself and the verb that carries it add: "its blockade", "planned a raid"."""
    lasting = document.lemmas[act.word] in listed("lasting") and definite(document, act.word)
    if verdict.status == "happened" and lasting:
        verdict.status = "ongoing"
    if act.verb == act.word:
        return
    lemma = document.lemmas[act.verb]
    if announced_for(document, act.verb):
        verdict.turn("planned", f"“{document.lowered[act.verb]} for”")
    if lemma == "call" and any(document.lowered[c] == "off" for c in document.children[act.verb]):
        verdict.turn("negated", "“call off”")
    agreed = act.sense.category == "AGREE" and definite(document, act.word)
    if lemma in table("object") and not agreed:
        verdict.turn(table("object")[lemma], f"“{lemma}”")


def _tabled(document: Document, word: int) -> bool:
    """Say whether a noun or the first of its list only lies on the table: "on the table are a truce and"."""
    while document.tokens[word].relation in {"conj", "appos", "list"}:
        word = document.heads[word]
    return nominal(document, word) and on_the_agenda(document, word)


def _threatened_with(document: Document, word: int) -> bool:
    """Say whether a noun is what somebody threatened: "the cut with which it threatened the town"."""
    return any(
        document.tokens[c].relation == "acl:relcl" and document.lemmas[c] == "threaten"
        for c in document.children[word]
    )


def _named_as_known(document: Document, word: int) -> bool:
    """Say whether a noun is only pointed at: "who was behind the attack" takes the attack for granted."""
    below = {document.tokens[c].relation for c in document.children[word]}
    return nominal(document, word) and {"cop", "case"} <= below


def _under_terms(document: Document, act: Act, verdict: Verdict) -> None:
    """Apply an ultimatum: what it sets a term for is demanded, what follows "or" is threatened."""
    if verdict.status in {"negated", "denied"} or not _has_terms(document, act):
        return
    alternative = any(
        document.lowered[c] == "or" and document.tokens[c].relation == "cc"
        for verb in (act.verb, document.heads[act.verb])
        for c in document.children[verb]
    )
    if alternative:
        verdict.put("threatened", "or else")
    elif infinitive(document, act.verb):
        verdict.put("called-for", "a term is set")


def _has_terms(document: Document, act: Act) -> bool:
    """Say whether a deadline or ultimatum stands shortly before an act."""
    at = document.sentence_words(document.sentence_number(act.word))
    before = document.lemmas[max(at.start, act.verb - EVENTS_TERM_WORDS) : act.verb]
    return "deadline" in before or "ultimatum" in before or ("day" in before and "give" in before)
