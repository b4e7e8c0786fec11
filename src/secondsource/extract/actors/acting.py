"""Names of countries and capitals that stand for those who rule: by the role they have in the sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from ..document import Document
from ..places.spot import words as place_words
from .kinds import Found
from .lands import Land, Lands, Sort, stem_of_name
from .spelling import fold
from .vocabulary import word_set

_VERBS = frozenset({"VERB", "AUX"})


@cache
def _words(key: str) -> frozenset[str]:
    return word_set("acting", key)


@cache
def _grounds() -> frozenset[str]:
    """Return the nouns that end names of what lies and never acts: passes, bridges, rivers, gates."""
    kinds = place_words("heads")["kinds"]
    return frozenset((*kinds["site"], *kinds["water"], *kinds["crossing"]))


def find_lands(
    document: Document, lands: Lands, taken: list[bool], persons: Mapping[int, Found]
) -> list[Found]:
    """Return the countries and capitals that act, and towns that do what only a government does.

    ``persons`` are those whose name a country's stands for, by word.
    """
    found = list(persons.values())
    idle: list[tuple[Land, int]] = []
    for land in lands.at.values():
        if land.first in persons or any(taken[land.first : land.last]) or land.sort == "adjective":
            continue
        head = document.head_of(range(land.first, land.last))
        if head is None:
            continue
        if land.sort == "people":
            people = _people(document, land, head, lands)
            if people is not None:
                found.append(people)
            continue
        why = acts(document, land.first, land.last, head, strict=land.sort == "capital")
        if why:
            found.append(_country(document, land, head, lands, why))
        elif land.sort == "capital":
            idle.append((land, head))
    found += _ruling(document, lands, found, idle)
    found += _unlisted(document, lands, found, taken)
    return found


def _ruling(
    document: Document, lands: Lands, acting: Sequence[Found], idle: Iterable[tuple[Land, int]]
) -> Iterator[Found]:
    """Yield capitals that may act, of countries whose capital acts for certain elsewhere in the report."""
    ruling = {one.land for one in acting if len(one.reasons) > 1}
    for land, head in idle:
        why = acts(document, land.first, land.last, head, strict=False)
        if why and land.land in ruling:
            yield _country(document, land, head, lands, why)


def _unlisted(
    document: Document, lands: Lands, acting: Sequence[Found], taken: Sequence[bool]
) -> Iterator[Found]:
    """Yield names that no list knows as countries', and that act as one."""
    known = {one.first for one in acting} | set(lands.at)
    for name in document.names:
        words = document.words(name.start, name.end)
        text = document.text[name.start : name.end]
        if name.kind != "GPE" and text not in lands.place_like:
            continue
        if not words or words[0] in known or any(taken[w] for w in words):
            continue
        if document.lowered[words[-1]] in _grounds():
            continue
        head = document.head_of(words)
        why = (
            acts(
                document,
                words[0],
                words[-1] + 1,
                head,
                strict=fold(text) in lands.towns,
                told=False,
            )
            if head is not None
            else ""
        )
        if why and head is not None:
            key = lands.seats.get(fold(text), "~" + stem_of_name(fold(text)))
            sort: Sort = "capital" if fold(text) in lands.seats else "name"
            yield _country(document, Land(words[0], words[-1] + 1, key, sort), head, lands, why)


def _country(document: Document, land: Land, head: int, lands: Lands, why: str) -> Found:
    name = document.text[document.tokens[land.first].start : document.tokens[land.last - 1].end]
    reasons = [why]
    if land.sort == "capital":
        reasons.append(f"“{name}” is the seat of government of {lands.name(land.land)}")
    return Found(
        land.first, land.last, head, "name", name.title() if len(name) > 4 and name.isupper() else name,
        ("country",), "body", None, land.land, f"country:{land.land}", reasons=reasons,
    )  # fmt: skip


def _people(document: Document, land: Land, head: int, lands: Lands) -> Found | None:
    """Return a people: "Iraqis" as a noun, not as a part of another."""
    token = document.tokens[head]
    if token.relation in {"amod", "compound"} or token.pos not in {"NOUN", "PROPN", "ADJ"}:
        return None
    name = document.text[document.tokens[land.first].start : document.tokens[land.last - 1].end]
    return Found(
        land.first, land.last, head, "name", name, ("people",), "many", None, land.land,
        f"{land.land}:people", reasons=[f"the people of {lands.name(land.land)}"],
    )  # fmt: skip


def acts(
    document: Document, first: int, last: int, head: int, *, strict: bool, told: bool = True
) -> str:
    """Return why a place's name stands for those who rule it; nothing where it is a place.

    ``strict`` for towns: only verbs and nouns of government count. ``told`` is false for a name that
    only its verbs would make a country's.
    """
    name = document.text[document.tokens[first].start : document.tokens[last - 1].end]
    if told and _with_own(document, last):
        return f"“{name}” is named with what is its own"
    if document.lowered[last - 1] in _words("stretch"):
        return ""
    case = next(
        (
            document.lowered[c]
            for c in document.children[head]
            if document.tokens[c].relation == "case" and c < first
        ),
        "",
    )
    if document.tokens[head].relation == "conj" and not case:
        above = document.heads[head]
        return acts(document, first, last, above, strict=strict, told=told) if above != head else ""
    if case and not (case == "for" and document.tokens[head].relation.startswith("nsubj")):
        return _behind(document, head, case, name, strict=strict, told=told)
    subject = _subject(document, head, name, strict=strict, told=told)
    return subject or ("" if case else _object(document, head, name, strict=strict))


def _with_own(document: Document, last: int) -> bool:
    """Say whether a name is joined to those who are its own: "Lima and its allies"."""
    if last + 2 >= len(document.tokens) or document.lowered[last] not in {"and", "or"}:
        return False
    owned = document.lemmas[document.heads[last + 1]]
    return document.lowered[last + 1] == "its" and owned in _words("own_side")


def _subject(document: Document, head: int, name: str, *, strict: bool, told: bool) -> str:
    token, governor = document.tokens[head], document.heads[head]
    if token.relation == "nmod:poss":
        lemma = document.lemmas[governor]
        loose = told and not strict
        owned = lemma not in _words("land_parts") if loose else lemma in _words("owned")
        return f"“{name}” is whose “{document.word(governor)}” it is" if owned else ""
    if not token.relation.startswith("nsubj"):
        plans = _opens_plan(document, head)
        return f"“{name}” is the subject of “{document.word(governor)}”" if plans else ""
    if not _is_verb(document, governor):
        minded = not strict and _minded(document, governor)
        return f"“{name}” is said to be “{document.word(governor)}”" if minded else ""
    lemma = document.lemmas[governor]
    if token.relation == "nsubj:pass":
        strict = True
    if lemma in _words("speech") or (not strict and lemma not in _words("lies")):
        return f"“{name}” is the subject of “{document.word(governor)}”"
    return ""


def _opens_plan(document: Document, head: int) -> bool:
    """Say whether the verb behind a name that opens a sentence was taken for its noun: "Iran plans to"."""
    after = head + 1
    return (
        head in document.first
        and document.heads[head] == after < len(document.tokens) - 1
        and document.tokens[after].tag in {"NNS", "VBZ"}
        and document.lowered[after + 1] == "to"
        and document.lemmas[after] in _words("speech")
    )


def _minded(document: Document, word: int) -> bool:
    """Say whether a predicate is one of actors only: "is ready", "is no better"."""
    being = any(document.tokens[c].relation == "cop" for c in document.children[word])
    return being and document.lowered[word] in _words("minded")


def _is_verb(document: Document, word: int) -> bool:
    """Say whether a word is a verb, also one that was taken for something else but has an object."""
    if document.tokens[word].pos in _VERBS:
        return True
    relations = {document.tokens[c].relation for c in document.children[word]}
    return "obj" in relations and "cop" not in relations


def _object(document: Document, head: int, name: str, *, strict: bool) -> str:
    governor = document.heads[head]
    lemma = document.lemmas[governor]
    reached = lemma in _words("addressed") or not (strict or lemma in _words("moving"))
    if document.tokens[head].relation == "obj" and lemma in _words("giving"):
        reached = any(
            c > head
            and document.tokens[c].relation in {"obj", "iobj", "obl:unmarked", "nmod:unmarked"}
            for c in document.children[governor]
        )
    if document.tokens[head].relation in {"obj", "iobj"} and reached:
        return f"“{name}” is whom “{document.word(governor)}” is done to"
    return ""


def _behind(
    document: Document, head: int, case: str, name: str, *, strict: bool, told: bool
) -> str:
    """Return why a place behind a preposition acts: "by", "with", "relations between"."""
    relation = document.tokens[head].relation
    governor = document.heads[head]
    lemma, kind = document.lemmas[governor], relation.partition(":")[0]
    if relation == "obl:agent" or (kind == "obl" and case == "by"):
        return f"“{name}” is by whom it is done"
    if case in {"with", "against"} and kind in {"obl", "nmod"} and lemma not in _words("sides"):
        return f"“{case} {name}”"
    if (
        case == "for"
        and kind in {"obl", "nmod"}
        and told
        and not strict
        and lemma not in _words("bound")
    ):
        return f"“{case} {name}”"
    if case == "of" and strict:
        theirs = kind == "nmod" and lemma in _words("of_state")
        return f"“{name}” is whose “{document.word(governor)}” it is" if theirs else ""
    if case not in _words("with"):
        return ""
    ties = kind == "nmod" and lemma in _words("tie")
    told = kind == "obl" and lemma in _words("to") and case in {"to", "between"}
    return f"“{document.word(governor)} {case}” ties actors" if ties or told else ""
