"""Who stands near a description: the one whose it is, the one whose name is told of it."""

from __future__ import annotations

from collections.abc import Sequence

from ..document import Document
from .kinds import Draft, Found
from .vocabulary import word_set

OWNERS = frozenset({"country", "armed-force", "armed-group"})
ALIAS_REACH = 6  # words between a description and the name told of it


def owner_of(
    document: Document, drafts: Sequence[Draft], found: Found, kinds: frozenset[str] = OWNERS
) -> Draft | None:
    """Return whose "its soldiers" are: the last in the sentence, or who began that before."""
    if document.lowered[found.first] not in {"its", "their"}:
        return None
    number = document.sentence_number(found.first)
    held = [d for d in drafts if d.kind in kinds]
    return _in_sentence(document, held, found, number) or _opening(document, held, number - 1)


def _opening(document: Document, drafts: Sequence[Draft], number: int) -> Draft | None:
    """Return the country or force that is the subject of the sentence before, in its paragraph."""
    here = document.sentences[number + 1].paragraph
    if number < 0 or document.sentences[number].paragraph != here:
        return None
    words = document.sentence_words(number)
    subjects = [
        (f.first, d) for d in drafts for f in d.founds
        if f.first in words
        and document.tokens[f.head].relation == "nsubj"
    ]  # fmt: skip
    return min(subjects, key=lambda n: n[0])[1] if subjects else None


def _in_sentence(
    document: Document, drafts: Sequence[Draft], found: Found, number: int
) -> Draft | None:
    words = document.sentence_words(number)
    near = [
        (f.first, d) for d in drafts for f in d.founds
        if f.first in words and f.first < found.first
    ]  # fmt: skip
    joined = document.lowered[found.first - 1] in {"and", "or"}
    beside = [n for n in near if joined and n[0] >= found.first - 3]
    if beside:
        return beside[-1][1]
    subject = [n for n in near if document.tokens[n[1].founds[-1].head].relation == "nsubj"]
    chosen = subject or near
    return max(chosen, key=lambda n: n[0])[1] if chosen else None


def told_behind(document: Document, drafts: Sequence[Draft], found: Found) -> Draft | None:
    """Return the actor whose name is told behind a description: "the force, known as the Contingent"."""
    for draft in drafts:
        for one in draft.founds:
            if 0 < one.first - found.last <= ALIAS_REACH and one.form == "name":
                between = " ".join(document.lowered[found.last : one.first]).strip(" ,(“")
                if between.removesuffix(" the") in word_set("acting", "alias"):
                    return draft
    return None


def doer(
    document: Document, drafts: Sequence[Draft], word: int, lemmas: frozenset[str]
) -> Draft | None:
    """Return who was last told to have done something before a word: who "organised" of "the organisers"."""
    for verb in range(word - 1, -1, -1):
        if document.lemmas[verb] not in lemmas:
            continue
        for subject in document.related(verb, "nsubj"):
            relative = document.tokens[subject].tag in {"WDT", "WP"}
            named = document.heads[verb] if relative else subject
            told = [d for d in drafts for f in d.founds if f.first <= named < f.last]
            if told:
                return told[0]
    return None
