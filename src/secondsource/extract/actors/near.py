"""Who stands near a description: the one whose it is, the one whose name is told of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...settings import ACTORS_DESCRIPTION_SENTENCES
from ..document import Document
from .kinds import Draft, Found
from .vocabulary import word_set

OWNERS = frozenset({"country", "armed-force", "armed-group"})
ALIAS_REACH = 6  # words between a description and the name told of it


def latest(drafts: Iterable[Draft], word: int) -> Draft | None:
    """Return the one of these actors that was mentioned last before a word, ``None`` where none was."""
    before = [(last, draft) for draft in drafts if (last := draft.last_before(word)) is not None]
    return max(before, key=lambda pair: pair[0])[1] if before else None


def recency(document: Document, draft: Draft, word: int) -> float:
    """Return 1 for an actor named in this sentence, less for each sentence since; 0 if not yet named."""
    last = draft.last_before(word)
    if last is None:
        return 0.0
    apart = document.sentence_number(word) - document.sentence_number(last)
    return max(0.0, 1 - apart / ACTORS_DESCRIPTION_SENTENCES)


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


def own_force(document: Document, drafts: Sequence[Draft], found: Found) -> Draft | None:
    """Return the force named in the report that a country's "troops" or "aircraft" are of."""
    noun = found.noun
    assert noun is not None
    head = document.lowered[found.head]
    if noun.value not in {"armed-forces", "air-force"} or head in {"army", "military"}:
        return None
    forces = [
        d for d in drafts
        if d.kind == "armed-force" and d.named and d.land and (not found.land or d.land == found.land)
        and not d.nouns and not (d.key or "").startswith(d.land)
    ]  # fmt: skip
    lands = {d.land for d in forces}
    if not forces or (not found.land and len(lands) > 1):
        return None
    abroad = [d for d in forces if recency(document, d, found.first) > 0 or found.land]
    return max(abroad, key=lambda d: len(d.founds)) if abroad else None


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
