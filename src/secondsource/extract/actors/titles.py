"""Titles and offices beside a person's name: before it, in apposition on either side, "who heads X"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from ...data import Gender, Role
from ...settings import ACTORS_BEHIND_WORDS, ACTORS_OF_WORDS, ACTORS_TITLE_WORDS
from ..document import Document
from .kinds import Found
from .lands import Lands
from .nominal import Phrase
from .spelling import fold
from .vocabulary import read, word_set

_FORMER = frozenset({"former", "ex", "late", "ousted", "deposed", "previous", "then", "retired"})
_OF = frozenset({"of", "for", "at", "in", "to", "with"})
_STOP = frozenset({"VERB", "AUX", "PUNCT", "SCONJ", "CCONJ"})


def add_titles(
    document: Document, persons: Sequence[Found], phrases: Sequence[Phrase], lands: Lands,
    names: Mapping[int, Found],
) -> set[int]:  # fmt: skip
    """Give persons their titles and offices; return which phrases (by number) only told those.

    ``names`` gives for each word the name that it is part of.
    """
    ending = {phrase.last: number for number, phrase in enumerate(phrases)}
    opening = {phrase.core: number for number, phrase in enumerate(phrases)}
    used: set[int] = set()
    for person in persons:
        for number in _before(document, person, ending, phrases):
            used.add(number)
            _add(document, person, phrases[number], lands, names)
        behind = _behind(document, person, opening, phrases, names)
        if behind is not None:
            used.add(behind)
            _add(document, person, phrases[behind], lands, names)
        _honorifics(document, person)
        if person.gender is None:
            person.gender = gender_of(person.name)
    return used


def _before(
    document: Document, person: Found, ending: Mapping[int, int], phrases: Sequence[Phrase]
) -> list[int]:
    """Return the phrases before a name that are its titles, also over a comma: "its head, Gen. X"."""
    found: list[int] = []
    start = person.first
    while start in ending and _titles(phrases[ending[start]]):
        found.append(ending[start])
        start = phrases[ending[start]].first
    while start > 1 and document.lowered[start - 1].rstrip(".") in _honorable():
        start -= 1
    if start < 2 or document.word(start - 1) != ",":
        return found
    opening = document.first[document.sentence_number(person.first)]
    for last in range(start - 1, max(opening, start - 1 - ACTORS_TITLE_WORDS), -1):
        number = ending.get(last)
        if number is not None and phrases[number].is_a("office"):
            between = range(last, start - 1)
            plain = not any(_parts(document, w) for w in between)
            joined = not between or document.lowered[last] in _OF
            if plain and joined and _apposed(document, phrases[number], person):
                found.append(number)
            break
        if _parts(document, last - 1) and document.word(last - 1) not in "-’s'":
            break
    return found


def _parts(document: Document, word: int) -> bool:
    """Say whether a word parts an office from a name behind it; "so-called" does not."""
    return document.tokens[word].pos in _STOP and document.lowered[word] not in word_set(
        "nouns", "so_called"
    )


def _titles(phrase: Phrase) -> bool:
    """Say whether a phrase is an office or a bare noun for a human being: "activist X"."""
    return phrase.is_a("office") is not None or phrase.is_a("person") is not None


def _apposed(document: Document, phrase: Phrase, person: Found) -> bool:
    """Say whether a phrase before a comma and a name behind it are one: by syntax, or by what follows."""
    head, other = document.heads[person.head], document.heads[phrase.head]
    if other == person.head or head in {phrase.head, other}:
        return True
    after = person.last
    return after < len(document.tokens) and (
        document.word(after) in {",", "”", '"'} or document.tokens[after].pos in {"VERB", "AUX"}
    )


@cache
def _honorable() -> frozenset[str]:
    return frozenset(read("nouns")["title_office"]) | frozenset(_title_genders()) | {"dr"}


def _behind(  # noqa: PLR0911 - a list of rules, of which the first that fits wins
    document: Document, person: Found, opening: Mapping[int, int], phrases: Sequence[Phrase],
    names: Mapping[int, Found],
) -> int | None:  # fmt: skip
    at = person.last
    if at >= len(document.tokens) or document.word(at) not in {",", "("}:
        return None
    for word in range(at + 1, min(len(document.tokens), at + 1 + ACTORS_BEHIND_WORDS)):
        if word in opening:
            phrase = phrases[opening[word]]
            if (
                phrase.last < len(document.tokens)
                and phrase.last in names
                and names[phrase.last].kinds[:1] == ("person",)
            ):
                return None
            if phrase.is_a("office") or phrase.is_a("person"):
                begins = phrase.first
                inside = all(
                    document.tokens[w].pos not in {"VERB", "AUX", "SCONJ", "CCONJ"}
                    for w in range(at + 1, begins)
                )
                return opening[word] if begins <= at + 3 and inside else None
        if word in names and names[word].kinds[:1] == ("person",):
            return None
        if document.tokens[word].pos in {"VERB", "AUX", "SCONJ"}:
            return None
        if document.tokens[word].pos == "PUNCT" and document.word(word) not in "-’'":
            return None
    return None


def _add(
    document: Document, person: Found, phrase: Phrase, lands: Lands, names: Mapping[int, Found]
) -> None:
    noun = phrase.is_a("office") or phrase.is_a("person")
    if noun is None:
        return
    title = document.text[document.tokens[phrase.core].start : document.tokens[phrase.last - 1].end]
    if title not in person.titles:
        person.titles.append(title)
    person.gender = person.gender or noun.gender
    role = role_of(document, phrase, lands, names)
    if noun.sort == "office" and role not in person.roles:
        person.roles.append(role)
    if person.land is None and phrase.land and _of_state(noun.value):
        person.land = phrase.land
    person.reasons.append(f"“{title}” stands beside the name")


def _of_state(office: str) -> bool:
    return office in word_set("nouns", "state") or office.endswith(" minister")


def role_of(document: Document, phrase: Phrase, lands: Lands, names: Mapping[int, Found]) -> Role:
    """Return the office that a phrase tells, and what it is of."""
    noun = phrase.is_a("office") or phrase.nouns[0]
    former = any(document.lowered[w] in _FORMER for w in range(phrase.first, phrase.core))
    return Role(noun.value, _of(document, phrase, lands, names), former=former)


def _of(document: Document, phrase: Phrase, lands: Lands, names: Mapping[int, Found]) -> str | None:
    for word in range(phrase.core - 1, phrase.first - 1, -1):
        if word in names:
            return names[word].name
    at = phrase.last
    if at + 1 < len(document.tokens) and document.lowered[at] in _OF:
        for word in range(at + 1, min(at + ACTORS_OF_WORDS, len(document.tokens))):
            if word in names:
                return names[word].name
            if _seated(document, word):
                continue
            if word in lands.at:
                return lands.name(lands.at[word].land)
            if document.tokens[word].pos not in {"DET", "ADJ", "NOUN", "PROPN"}:
                break
    return lands.name(phrase.land) if phrase.land else None


def _seated(document: Document, word: int) -> bool:
    """Say whether a word only tells where a body has its seat: "at the Lima-based institute"."""
    around = document.lowered[max(0, word - 2) : word + 3]
    return "-" in around and "based" in around


@cache
def _genders() -> dict[str, Gender]:
    table: dict[str, Gender] = {}
    for gender, key in (("male", "male_names"), ("female", "female_names")):
        for name in word_set("gender", key):
            folded = fold(name.strip("_").split("_")[0])
            if folded in table and table[folded] != gender:
                table[folded] = "either"  # type: ignore[assignment]
            else:
                table[folded] = gender  # type: ignore[assignment]
    return {name: gender for name, gender in table.items() if gender in {"male", "female"}}


@cache
def _title_genders() -> dict[str, Gender]:
    words = read("gender")
    table: dict[str, Gender] = {fold(w): "female" for w in words["female_titles"]}
    return table | {fold(w): "male" for w in words["male_titles"]}


def gender_of(name: str) -> Gender | None:
    """Return the gender that a full name's given name tells; a bare family name tells none."""
    words = fold(name.replace("-", " ")).split()
    return _genders().get(words[0]) if len(words) > 1 else None


def _honorifics(document: Document, person: Found) -> None:
    at = person.first - 1
    opening = document.first[document.sentence_number(person.first)]
    while at >= opening and document.tokens[at].pos in {"PROPN", "NOUN", "ADJ"}:
        if at > opening and document.word(at - 1) == "-":
            break
        word = document.lowered[at].rstrip(".")
        gender = _title_genders().get(word)
        if gender is None and word not in read("nouns")["title_office"] and word != "dr":
            break
        person.gender = person.gender or gender
        if document.word(at) not in person.titles:
            person.titles.append(document.word(at))
        office = read("nouns")["title_office"].get(word)
        if office and not any(role.office == office for role in person.roles):
            person.roles.append(Role(office))
        at -= 1
