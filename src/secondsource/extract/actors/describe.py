"""Noun phrases that are mentions: institutions of a country, offices, crowds, bodies, unnamed persons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from ..document import Document
from .kinds import Found
from .lands import Lands
from .militias import backer, is_armed
from .nominal import Phrase
from .titles import role_of
from .vocabulary import Noun, read, word_set

_ACTING = frozenset({"nsubj", "obl:agent", "nsubj:pass", "nsubj:outer"})
_SUFFERING = frozenset({"obj", "iobj"})
_NEVER = frozenset({"compound", "amod", "flat", "nmod:desc", "advmod"})
_PARTING = frozenset({",", "(", "–", "—", "-", ";", ":", "“", '"', "”"})
_OWNED = frozenset({"’s", "'s", "’", "'"})
_INDEFINITE = frozenset(
    {"a", "an", "no", "any", "another", "every", "each", "some", "many", "several"}
)

ARMED = Noun("armed", "militias", ("armed-group",), "many")
"""What armed groups are that are told by who stands behind them, whichever noun is used."""

BACKED = ":backed-militias"
"""Closes the key of the armed groups behind which a country stands."""


def find_described(
    document: Document, phrases: Sequence[Phrase], used: set[int], lands: Lands,
    names: Mapping[int, Found],
) -> list[Found]:  # fmt: skip
    """Return the phrases that stand for actors, but for those that only tell a named one's office."""
    found = []
    for number, phrase in enumerate(phrases):
        if number in used or _predicate(document, phrase) or _beside_name(document, phrase, names):
            continue
        one = _found(document, phrase, lands, names)
        if one is not None:
            found.append(one)
    return found


def _found(  # noqa: PLR0911, PLR0912 - a list of rules, of which the first that fits wins
    document: Document, phrase: Phrase, lands: Lands, names: Mapping[int, Found]
) -> Found | None:
    relation = document.tokens[phrase.head].relation
    if document.tokens[phrase.head].pos == "ADJ" and relation in {"amod", "conj"}:
        return None
    lost = relation in _NEVER and document.heads[phrase.head] != phrase.head
    if lost and not _speaks(document, phrase):
        return None
    before = {document.lowered[w] for w in range(phrase.first, phrase.core)}
    if is_armed(phrase) and (one := _armed(document, phrase, lands, names)) is not None:
        return one
    institution, office = phrase.is_a("institution"), phrase.is_a("office")
    if office and before & word_set("nouns", "open"):
        return None
    if institution and not phrase.land and before & word_set("nouns", "outside"):
        institution = None
    body, crowd = phrase.is_a("body"), phrase.is_a("crowd")
    if institution and (phrase.land or not (body or crowd)):
        return _institution(document, phrase, institution, lands)
    if institution and phrase.opening not in _INDEFINITE:
        return _institution(document, phrase, institution, lands)
    if office:
        return _office(document, phrase, office, lands, names)
    if body:
        owned = phrase.owner is not None and document.tokens[phrase.owner].pos != "PRON"
        if _is_band(document, phrase, body) and not owned:
            return _crowd(document, phrase, body)
        if owned or not phrase.definite or phrase.opening in {"its", "their", "our", "your", "my"}:
            return None
        return _plain(document, phrase, body, definite=True)
    if crowd:
        return _crowd(document, phrase, crowd)
    person = phrase.is_a("person")
    if (
        person
        and (phrase.definite or phrase.opening in {"a", "an"})
        and _takes_part(document, phrase)
    ):
        return _plain(document, phrase, person, definite=phrase.opening in {"the", "this", "that"})
    land = phrase.is_a("land")
    if land and phrase.opening in {"the", "his", "her", "our"} and phrase.core == phrase.first + 1:
        return _plain(document, phrase, land, definite=True)
    return None


def _is_band(document: Document, phrase: Phrase, noun: Noun) -> bool:
    """Say whether a plural tells of armed people as such, who act or suffer: "rebels attacked"."""
    plural = noun.kinds[0] == "armed-group" and document.tokens[phrase.head].tag == "NNS"
    return plural and not phrase.definite


def _armed(
    document: Document, phrase: Phrase, lands: Lands, names: Mapping[int, Found]
) -> Found | None:
    """Return armed groups that are told by who stands behind them, or spoken of again."""
    noun = phrase.is_a("armed")
    behind = backer(document, phrase, lands, names)
    if behind is not None:
        one = _plain(document, phrase, noun or ARMED, definite=True)
        one.first, one.land = min(one.first, behind[1]), None
        one.key = f"{behind[0]}{BACKED}"
        one.kinds, one.number = ARMED.kinds, ARMED.number
        start, end = document.tokens[one.first].start, document.tokens[one.last - 1].end
        one.name = document.text[start:end]
        one.reasons.append(f"{lands.name(behind[0])} stands behind them")
        return one
    told = document.lowered[phrase.head] not in word_set("nouns", "militias_only_backed")
    if noun is None or not told:
        return None
    if phrase.owner is not None and phrase.opening not in {"its", "their"}:
        return None
    if not phrase.definite and not _takes_part(document, phrase):
        return None
    return _plain(document, phrase, noun, definite=phrase.definite)


def _speaks(document: Document, phrase: Phrase) -> bool:
    """Say whether the verb of saying behind a definite noun was taken for its noun: "the Colonel warns,"."""
    after = phrase.last
    if not phrase.definite or not document.heads[phrase.head] == after < len(document.tokens) - 1:
        return False
    tag = document.tokens[after].tag
    verb = tag == "VBD" or (
        tag in {"NNS", "VBZ"} and document.lowered[after + 1] in {",", "that", "to", "”", '"'}
    )
    return verb and document.lemmas[after] in word_set("acting", "speech")


def _institution(document: Document, phrase: Phrase, noun: Noun, lands: Lands) -> Found | None:
    if phrase.opening in {"a", "an", "no", "any", "another", "every", "each"}:
        return None
    if noun.value == "people" and not phrase.land:
        return None
    if noun.value == "government" and _modifies(document, phrase):
        return None
    if noun.value == "ministry" and not phrase.land and not phrase.definite:
        return None
    if noun.value == "armed-forces" and not phrase.land and not phrase.definite:
        word = document.lowered[phrase.head]
        if word not in {"army", "military"}:
            crowd = phrase.is_a("crowd")
            return _crowd(document, phrase, crowd) if crowd else None
    one = _plain(document, phrase, noun, definite=True)
    if phrase.land:
        one.key = key_of(noun, phrase.land)
        one.land = phrase.land
        one.reasons.append(f"of {lands.name(phrase.land)}")
        if phrase.land_hit is None or phrase.land_hit.first < phrase.core:
            one.first = phrase.first
        else:
            one.last = phrase.land_hit.last
    return one


def _modifies(document: Document, phrase: Phrase) -> bool:
    """Say whether a bare noun only tells of what kind the next is: "regime change"."""
    bare = phrase.opening == "" and phrase.land is None and phrase.owner is None
    after = phrase.last
    return bare and after < len(document.tokens) and document.tokens[after].tag in {"NN", "NNS"}


def key_of(noun: Noun, land: str) -> str:
    """Return what makes mentions of a country's institution one; its government is the country."""
    return f"country:{land}" if noun.value == "government" else f"{land}:{noun.value}"


def usual(value: str) -> str:
    """Return how an institution is usually called: its key, made words."""
    return {"upper-house": "senate", "joint-chiefs": "general staff"}.get(
        value, value.replace("-", " ")
    )


def _office(
    document: Document, phrase: Phrase, noun: Noun, lands: Lands, names: Mapping[int, Found]
) -> Found | None:
    definite = phrase.definite or phrase.land is not None or phrase.opening == ""
    indefinite = phrase.opening in _INDEFINITE
    if (indefinite or not definite) and not _takes_part(document, phrase):
        return None
    if (
        phrase.opening == ""
        and phrase.owner is None
        and phrase.land is None
        and not _takes_part(document, phrase)
    ):
        return None
    one = _plain(document, phrase, noun, definite=not indefinite)
    one.roles.append(role_of(document, phrase, lands, names))
    one.land = phrase.land
    return one


def _crowd(document: Document, phrase: Phrase, noun: Noun) -> Found | None:
    if not _takes_part(document, phrase) and phrase.opening != "the":
        return None
    if noun.value in word_set("nouns", "crowd") and noun.value in {
        "people", "women", "men", "children", "families", "family", "public", "population", "dead",
        "opposition", "resistance", "ranks", "masses", "staff", "crew",
    }:  # fmt: skip
        return None
    one = _plain(document, phrase, noun, definite=phrase.opening in {"the", "these", "those"})
    one.land = phrase.land
    return one


@cache
def crowd_class(value: str) -> str | None:
    """Return the class of a crowd that is one actor of a country: civilians, protesters."""
    classes = read("nouns")["class"]
    return next((name for name, words in classes.items() if value in words), None)


def _plain(document: Document, phrase: Phrase, noun: Noun, *, definite: bool) -> Found:
    first = phrase.first
    while first < phrase.core and document.tokens[first].pos == "NUM":
        first += 1
    owned = phrase.owner is not None and document.tokens[phrase.owner].pos != "PRON"
    text = document.text[document.tokens[first].start : document.tokens[phrase.last - 1].end]
    return Found(
        first,
        phrase.last,
        phrase.head,
        "description",
        text,
        noun.kinds,
        noun.number,
        noun.gender,
        phrase.land if not owned or phrase.land_hit else None,
        None,
        noun,
        definite,
    )


def _predicate(document: Document, phrase: Phrase) -> bool:
    """Say whether a phrase says what something is: "he is the leader"."""
    return any(document.tokens[c].relation == "cop" for c in document.children[phrase.head])


def _holds_name(document: Document, phrase: Phrase, names: Mapping[int, Found]) -> bool:
    """Say whether a body's noun only tells what a name in it is: "the Islamic State terrorist group"."""
    bare = phrase.opening == "" and phrase.owner is None
    if phrase.land or not (phrase.is_a("body") or (bare and phrase.is_a("institution"))):
        return False
    before = range(phrase.first - (phrase.opening == ""), phrase.core)
    return any(
        w in names and names[w].kinds[0] != "person" and document.lowered[w + 1] not in _OWNED
        for w in before
    )


def _beside_name(document: Document, phrase: Phrase, names: Mapping[int, Found]) -> bool:
    """Say whether a phrase only tells what the name beside it is: "a breakaway faction, the Saqr Brigade"."""
    if _holds_name(document, phrase, names):
        return True
    after = phrase.last
    relation = document.tokens[phrase.head].relation
    head = document.heads[phrase.head]
    beside: Found | None = names.get(after)
    if beside is None and relation == "appos" and document.word(phrase.first - 1) in _PARTING:
        beside = names.get(head)
    if beside is None and after + 1 < len(document.tokens) and document.word(after) == ",":
        at = after + 1 + (document.lowered[after + 1] == "the")
        if at in names and (
            document.heads[names[at].head] in _firsts(document, phrase)
            or _closed(document, phrase, names[at])
        ):
            beside = names[at]
    if beside is None:
        beside = _apposed(document, phrase, names)
    if beside is None or (phrase.is_a("institution") and phrase.land):
        return False
    body = phrase.is_a("body")
    if body and is_armed(phrase) and _only_a_name(document, phrase, beside):
        beside.kinds = body.kinds
        if beside.draft is not None:
            beside.draft.kinds = body.kinds
        return True
    if body and beside.kinds[0] != "person":
        told = tuple(k for k in body.kinds if k in beside.kinds) or body.kinds
        if beside.key is None:
            beside.kinds = tuple(dict.fromkeys((*told, *beside.kinds)))
        return True
    return (beside.kinds[0] == "person") == (phrase.nouns[0].number == "one")


def _only_a_name(document: Document, phrase: Phrase, beside: Found) -> bool:
    """Say whether what was taken for a person is the group before it: "a militia, Abu Leth"."""
    tied = document.heads[beside.head] in _firsts(document, phrase)
    apposed = tied and document.tokens[beside.head].relation == "appos"
    bare = beside.key is None and not beside.titles and not beside.roles
    return beside.kinds[0] == "person" and bare and (apposed or _closed(document, phrase, beside))


def _closed(document: Document, phrase: Phrase, name: Found) -> bool:
    """Say whether an armed group of which one speaks first has its name behind a comma, and that is all."""
    after = document.word(name.last) if name.last < len(document.tokens) else "."
    return phrase.opening in {"a", "an"} and is_armed(phrase) and after in {".", ",", ";", ")"}


def _firsts(document: Document, phrase: Phrase) -> frozenset[int]:
    """Return the head of a phrase and, where it is joined to others, of the first, which the parser takes."""
    head = phrase.head
    joined = document.tokens[head].relation == "conj"
    return frozenset({head, document.heads[head]} if joined else {head})


def _apposed(document: Document, phrase: Phrase, names: Mapping[int, Found]) -> Found | None:
    """Return the body's name before a comma that a clause or a comma behind a phrase makes one with it:
    "the Front, the armed movement that". The parser often takes such a phrase for the subject."""
    if phrase.first < 2 or document.word(phrase.first - 1) != "," or not phrase.is_a("body"):
        return None
    beside = names.get(phrase.first - 2)
    after = document.lowered[phrase.last] if phrase.last < len(document.tokens) else ""
    closed = after in {"that", "which", "whose", ","} and phrase.opening in {"the", "a", "an"}
    return beside if beside and beside.kinds[0] != "person" and closed else None


def _takes_part(document: Document, phrase: Phrase) -> bool:
    """Say whether a phrase acts, speaks or suffers."""
    head = phrase.head
    for _ in range(3):
        relation = document.tokens[head].relation
        if relation in _ACTING or relation in _SUFFERING:
            return True
        if relation == "nmod" and document.lemmas[document.heads[head]] in {
            "killing", "murder", "death", "arrest", "attack", "abduction", "kidnapping", "massacre",
            "shooting", "protest", "march", "rally", "demand", "statement", "account", "release",
            "detention", "group", "crowd", "dozen", "hundred", "thousand", "score", "number",
        }:  # fmt: skip
            return True
        if relation == "obl" and any(
            document.lowered[c] in {"by", "according", "to", "with", "from"}
            for c in document.children[head]
            if document.tokens[c].relation in {"case", "fixed"}
        ):
            return True
        if relation != "conj":
            return False
        head = document.heads[head]
    return False
