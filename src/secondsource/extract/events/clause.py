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
    return any(
        document.lowered[c] == "to" and document.tokens[c].relation != "case"
        for c in document.children[verb]
    )


def tense(document: Document, act: Act) -> Status:
    """Return what tense and aspect alone say."""
    token = document.tokens[act.verb]
    if token.pos not in {"VERB", "AUX"}:
        return "happened"
    helpers = [document.tokens[c] for c in document.children[act.verb]]
    helping = [h for h in helpers if h.relation in {"aux", "mark", "cop"}]
    if token.tag == "VB" and {"to", "be"} <= {h.lemma for h in helping}:
        return "planned"
    if token.tag == "VB" and token.relation == "root" and infinitive(document, act.verb):
        # A headline, "Oran to strike", or "to strike is to lose".
        return "planned" if any(h.relation == "nsubj" for h in helpers) else "hypothetical"
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
    threatening(document, verb, verdict)
    if _asked(document, verb):
        verdict.turn("hypothetical", "a question")
    elif _inverted(document, verb):
        verdict.turn("hypothetical", "a condition")


def _beside(document: Document, child: int, verdict: Verdict) -> None:
    """Apply one word that hangs on a verb: a condition, an adverb."""
    token, lowered = document.tokens[child], document.lowered[child]
    if token.relation == "mark" and lowered in listed("conditionals"):
        without = lowered == "unless" or (lowered == "if" and verdict.status == "negated")
        if without and _under_threat(document, child):
            verdict.put("called-for", f"“{lowered}”, of a threat")
        else:
            verdict.turn("hypothetical", f"“{lowered}”")
    elif token.relation == "advmod":
        _adverb(lowered, verdict)


def _under_threat(document: Document, word: int) -> bool:
    """Say whether a condition stands under a threat: "warned that it would leave unless"."""
    verbs = list(document.ancestors(word))
    beside = (c for verb in verbs for c in document.children[verb])
    return any(document.lemmas[i] in listed("menacing") for i in (*verbs, *beside))


def threatening(document: Document, verb: int, verdict: Verdict) -> None:
    """Apply a threat put between commas: "they will, he warned, leave"."""
    for child in document.children[verb]:
        inserted = document.tokens[child].relation == "parataxis"
        if inserted and document.lemmas[child] in listed("threatening"):
            verdict.turn("threatened", f"“{document.lowered[child]}”")


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
            document.lowered[c] in {"no", "neither"} and document.tokens[c].relation in DENYING
            for c in document.children[child]
        ):
            return "no"
    return "yet to" if document.lowered[max(0, verb - 2) : verb] == ("yet", "to") else None


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


def _inverted(document: Document, verb: int) -> bool:
    """Say whether a clause is a condition by its order: "had they attacked, the town would be lost"."""
    if document.tokens[verb].relation != "advcl":
        return False
    children = document.children[verb]
    subjects = [c for c in children if document.tokens[c].relation in {"nsubj", "nsubj:pass"}]
    helpers = [c for c in children if document.lowered[c] in listed("inverting")]
    marked = any(document.tokens[c].relation in {"mark", "cc"} for c in children)
    return bool(subjects and helpers and not marked) and helpers[0] < subjects[0]


def _asked(document: Document, verb: int) -> bool:
    """Say whether a verb heads a question that can be answered by yes or no."""
    if document.heads[verb] != verb:
        return False
    at = document.sentence_words(document.sentence_number(verb))
    if document.lowered[at.start] == "whether":
        return True
    return document.word(at.stop - 1) == "?" and document.tokens[at.start].pos == "AUX"
