"""Persons meant without their name where no office of theirs tells: "the Colonel", "the former officer"."""

from __future__ import annotations

from collections.abc import Sequence

from ...settings import ACTORS_DESCRIPTION_SENTENCES
from ..document import Document
from .kinds import Draft, Found
from .vocabulary import word_set


def nicknamed(document: Document, found: Found, drafts: Sequence[Draft]) -> Draft | None:
    """Return whom a rank in capitals and without a name means: "the Colonel".

    That is who has that rank in the report; else, of those without a civil office, the one named most
    lately; else the only leader of armed men whom the report names further on.
    """
    noun = found.noun
    if noun is None or noun.value not in word_set("nouns", "ranks") or not found.definite:
        return None
    if not document.word(found.head)[0].isupper():
        return None
    people = [d for d in drafts if d.kind == "person" and d.named and d.gender != "female"]
    called = [
        d for d in people
        if noun.value in d.nouns or any(role.office == noun.value for role in d.roles)
    ]  # fmt: skip
    if called:
        return called[0]
    armed = [d for d in people if not _civil(d)]
    before = [(last, d) for d in armed if (last := d.last_before(found.first)) is not None]
    sentence = document.sentence_number(found.first)
    near = [
        (last, d) for last, d in before
        if sentence - document.sentence_number(last) <= ACTORS_DESCRIPTION_SENTENCES
    ]  # fmt: skip
    if near:
        return max(near, key=lambda n: n[0])[1]
    leading = [d for d in armed if any(r.office in word_set("nouns", "armed") for r in d.roles)]
    return leading[0] if len(leading) == 1 else None


def epithet(document: Document, found: Found, drafts: Sequence[Draft]) -> Draft | None:
    """Return whom a subject such as "the former officer" means: the one of whom the sentence before tells.

    That is its subject, a person named, of an office that does not speak against it.
    """
    noun = found.noun
    if noun is None or noun.value not in word_set("nouns", "epithets"):
        return None
    if document.lowered[found.first] != "the" or found.land:
        return None
    if not document.tokens[found.head].relation.startswith("nsubj"):
        return None
    number = document.sentence_number(found.first)
    if number == 0:
        return None
    before = document.sentence_words(number - 1)
    people = {
        id(d): d
        for d in drafts
        if d.kind == "person" and d.named and not d.at_odds(found)
        for f in d.founds
        if f.first in before
        and document.tokens[f.head].relation.partition(":")[0] in {"nsubj", "appos", "flat", "conj"}
    }  # fmt: skip
    if len(people) != 1:
        return None
    (one,) = people.values()
    return None if noun.value in word_set("nouns", "ranks") and _civil(one) else one


def _civil(draft: Draft) -> bool:
    """Say whether a person holds an office of state that no man of arms holds."""
    civil = word_set("nouns", "state") - word_set("nouns", "ranks") - word_set("nouns", "armed")
    return any(
        not role.former and (role.office in civil or role.office.endswith("minister"))
        for role in draft.roles
    )
