"""What the words on an act itself make of it: tense and aspect, modals, negation, conditions, adverbs."""

from __future__ import annotations

from ...data.events import Status
from ...settings.events import EVENTS_SINCE_WORDS
from ..document import Document
from .factuality import Verdict, listed, table
from .kinds import Act

NEGATING = frozenset({"advmod", "nsubj", "nsubj:pass", "obj", "cc", "det", "mark", "obl"})
"""Relations by which a word that denies hangs on a verb."""
DENYING = frozenset({"det", "cc", "cc:preconj", "advmod"})
"""Those by which it hangs on a noun."""


def nominal(document: Document, word: int) -> bool:
    """Say whether a word is a noun."""
    return document.tokens[word].pos in {"NOUN", "PROPN"}


def definite(document: Document, noun: int) -> bool:
    """Say whether a noun points at an act already known: "the attack", "his arrest"."""
    return any(
        document.lowered[c] in listed("pointing") or document.tokens[c].relation == "nmod:poss"
        for c in document.children[noun]
    )


def infinitive(document: Document, verb: int) -> bool:
    """Say whether a verb has its "to"."""
    return any(document.lowered[c] == "to" for c in document.children[verb])


def tense(document: Document, act: Act) -> Status:
    """Return what tense and aspect alone say."""
    token = document.tokens[act.verb]
    if token.pos not in {"VERB", "AUX"}:
        return "happened"
    helpers = [document.tokens[c] for c in document.children[act.verb]]
    helping = [h for h in helpers if h.relation in {"aux", "mark", "cop"}]
    if token.tag == "VB" and {"to", "be"} <= {h.lemma for h in helping}:
        return "planned"
    auxiliaries = [h for h in helping if h.relation == "aux"]
    if token.tag == "VBG" and any(
        a.lemma == "be" and "Tense=Past" not in a.morph and a.tag != "VBD" for a in auxiliaries
    ):
        return "ongoing"
    behind = document.lowered[act.verb + 1 : act.verb + EVENTS_SINCE_WORDS]
    since = "since" in behind and "," not in behind[: behind.index("since")]
    perfect = any(a.lemma == "have" and a.tag in {"VBZ", "VBP"} for a in auxiliaries)
    return "ongoing" if since and perfect else "happened"


def own(document: Document, act: Act, verdict: Verdict) -> None:
    """Apply the words that hang on an act and on the verb that carries it."""
    for word in dict.fromkeys((act.word, *act.words)):
        for child in document.children[word]:
            lowered, token = document.lowered[child], document.tokens[child]
            if token.relation in {"amod", "advmod", "compound", "det"}:
                _adverb(lowered, verdict)
            if lowered in {"no", "neither", "nor"} and token.relation in DENYING:
                verdict.turn("negated", f"“{lowered}”")
    if act.word and document.lowered[act.word - 1] == "no":
        # Whatever the parser ties it to.
        verdict.turn("negated", "“no”")
    if document.tokens[act.word].relation == "conj" and nominal(document, act.word):
        first = document.heads[act.word]
        if any(document.lowered[c] == "no" for c in document.children[first]):
            verdict.turn("negated", "“no”")
    verbal(document, act.verb, verdict)


def _adverb(lowered: str, verdict: Verdict) -> None:
    status = table("adverbs").get(lowered)
    if status is not None:
        verdict.turn(status, f"“{lowered}”")


def verbal(document: Document, verb: int, verdict: Verdict) -> None:
    """Apply modals, negation and conditions that hang on a verb or a predicate."""
    if document.tokens[verb].pos not in {"VERB", "AUX", "ADJ", "NOUN"}:
        return
    denied, helped = negation(document, verb), modal(document, verb)
    if helped is not None and helped[1] in {"would", "'d"} and _reported(document, verb):
        helped = ("planned", helped[1])
    if helped is not None:
        verdict.turn(helped[0], f"“{helped[1]}”")
    if denied is not None and helped is not None and verdict.status != "threatened":
        verdict.put("negated", f"“{denied}”")
    elif denied is not None:
        verdict.turn("negated", f"“{denied}”")
    for child in document.children[verb]:
        _beside(document, child, verdict)
    if _asked(document, verb):
        verdict.turn("hypothetical", "a question")


def _beside(document: Document, child: int, verdict: Verdict) -> None:
    """Apply one word that hangs on a verb: a condition, an adverb, a threat put between commas."""
    token, lowered = document.tokens[child], document.lowered[child]
    if token.relation == "mark" and lowered in listed("conditionals"):
        verdict.turn("called-for" if lowered == "unless" else "hypothetical", f"“{lowered}”")
    elif token.relation == "advmod":
        _adverb(lowered, verdict)
    elif token.relation == "parataxis" and document.lemmas[child] in listed("threatening"):
        verdict.turn("threatened", f"“{lowered}”")


def _reported(document: Document, verb: int) -> bool:
    """Say whether a clause tells what somebody said would be: "would" is then the past of "will"."""
    head = document.heads[verb]
    report = listed("report")
    if any(
        document.tokens[c].relation == "parataxis" and document.lemmas[c] in report
        for c in (*document.children[verb], head)
    ):
        return True
    if document.tokens[verb].relation == "ccomp" and document.lemmas[head] in report:
        return not any(
            document.lowered[c] in {"if", "unless"}
            for child in document.children[verb]
            for c in document.children[child]
        )
    at = document.sentence_words(document.sentence_number(verb))
    return "according" in document.lowered[at.start : at.stop]


def negation(document: Document, verb: int) -> str | None:
    """Return the word that negates a verb: beside it, or in its subject or object ("no shot was fired")."""
    for child in document.children[verb]:
        token, lowered = document.tokens[child], document.lowered[child]
        if lowered in listed("negators") and token.relation in NEGATING:
            only = document.lowered[child + 1 : child + 2]
            if token.relation != "obl" and not (only and only[0] in listed("only")):
                return lowered
        if token.relation in {"nsubj", "nsubj:pass", "obj"} and any(
            document.lowered[c] in {"no", "neither"} and document.tokens[c].relation == "det"
            for c in document.children[child]
        ):
            return "no"
    return None


def modal(document: Document, verb: int) -> tuple[Status, str] | None:
    """Return what the modal of a verb makes of it, and the modal; coordinated verbs share theirs."""
    tokens = document.tokens
    for child in document.children[verb]:
        if tokens[child].relation == "aux":
            status = table("modals").get(document.lowered[child])
            if status is not None:
                return status, document.lowered[child]
    if tokens[verb].relation != "conj" or any(
        tokens[c].relation in {"aux", "nsubj", "nsubj:pass", "aux:pass"}
        for c in document.children[verb]
    ):
        return None
    head = document.heads[verb]
    alike = tokens[head].pos == "VERB" and tokens[verb].tag in {"VB", tokens[head].tag}
    return modal(document, head) if alike else None


def _asked(document: Document, verb: int) -> bool:
    """Say whether a verb heads a question that can be answered by yes or no."""
    if document.heads[verb] != verb:
        return False
    at = document.sentence_words(document.sentence_number(verb))
    if document.lowered[at.start] == "whether":
        return True
    return document.word(at.stop - 1) == "?" and document.tokens[at.start].pos == "AUX"
