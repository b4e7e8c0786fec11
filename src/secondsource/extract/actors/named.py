"""Names in a report -> spans that stand for actors, with their kind, country and entry of the knowledge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import cast

from ...annotate import Name
from ...data import ActorKind
from ..document import Document
from .kinds import Found
from .knowledge import Known, KnownActor, listed_kinds, look_key
from .lands import Lands
from .spelling import fold
from .vocabulary import Noun, nouns, read, word_set

_FACILITY = frozenset(
    {"hospital", "university", "school", "college", "clinic", "academy", "institute"}
)
_SMALL = frozenset({"the", "The", "THE", "’s", "'s", "’", "'"})
_DATELINE = 90  # characters from the start in which an agency's credit is no mention


def find_named(document: Document, known: Known, lands: Lands) -> list[Found]:
    """Return the names that are no countries, in order; none overlaps another."""
    taken = [False] * len(document.tokens)
    found: list[Found] = []
    for hit in (*_known_names(document, known, lands), *_other_names(document, lands)):
        if not any(taken[hit.first : hit.last]):
            found.append(hit)
            for word in range(hit.first, hit.last):
                taken[word] = True
    agency = fold(document.report.agency or "")
    kept = [f for f in found if not (agency and _credit(document, f, agency))]
    return sorted(kept, key=lambda f: f.first)


def _credit(document: Document, found: Found, agency: str) -> bool:
    start = document.tokens[found.first].start
    return start < _DATELINE and fold(found.name) in agency


def _known_names(document: Document, known: Known, lands: Lands) -> Iterator[Found]:
    longest, by_name = known.longest, known.by_name
    tokens, text, lowered = document.tokens, document.text, document.lowered
    covering = _covering(document)
    index = 0
    while index < len(tokens):
        token = tokens[index]
        size = (
            longest.get(fold(lowered[index]).strip("'’.")) if text[token.start].isupper() else None
        )
        if size is None and "-" not in lowered[index] and "'" not in lowered[index]:
            index += 1
            continue
        best = None
        for last in range(min(len(tokens), index + 2 * (size or 4) + 1), index, -1):
            if not text[tokens[last - 1].start].isalnum() and last - 1 > index:
                continue
            key = look_key(text[token.start : tokens[last - 1].end])
            entries = _not_another(document, index, by_name.get(key, ()), lands)
            if entries and _stands_alone(document, covering, index, last, lands):
                best = (last, entries)
                break
        if best is None:
            index += 1
            continue
        last, entries = best
        entry = _fitting(entries, lands)
        yield _of_entry(document, index, last, entry)
        index = last


def _not_another(
    document: Document, first: int, entries: tuple[KnownActor, ...], lands: Lands
) -> tuple[KnownActor, ...]:
    """Return the entries that a possessor allows: "Iran's Security Council" is not the UN's."""
    if first < 2 or document.lowered[first - 1] not in {"’s", "'s"} or not entries:
        return entries
    owner = lands.ending.get(first - 2)
    return tuple(e for e in entries if owner is None or e.country == owner.land)


def _stands_alone(
    document: Document, covering: Sequence[Name | None], first: int, last: int, lands: Lands
) -> bool:
    """Say whether words are a name of their own, not a part of a longer one."""
    name = covering[first]
    if name is None:
        return document.tokens[first].pos == "PROPN" and covering[last - 1] is None
    words = document.words(name.start, name.end)
    if not words or (words[0] >= first and words[-1] < last):
        return True
    rest = [w for w in words if not first <= w < last]
    return all(w in lands.at or w in lands.ending or document.word(w) in _SMALL for w in rest)


def _fitting(entries: tuple[KnownActor, ...], lands: Lands) -> KnownActor:
    """Return the entry of a name whose country the report speaks of most; else the first entered."""
    if len(entries) == 1:
        return entries[0]
    return max(entries, key=lambda e: (lands.counts.get(e.country or "", 0), -entries.index(e)))


def _of_entry(document: Document, first: int, last: int, entry: KnownActor) -> Found:
    text = document.text[document.tokens[first].start : document.tokens[last - 1].end]
    body = "one" if entry.kind == "person" else "body"
    return Found(
        first,
        last,
        _head(document, first, last),
        "name",
        _trimmed(text),
        (entry.kind,),
        "one" if body == "one" else "body",
        entry.gender,
        entry.country,
        entry.key,
        reasons=[f"“{_trimmed(text)}” is a name of {entry.name} in the knowledge of actors"],
    )


def _other_names(document: Document, lands: Lands) -> Iterator[Found]:
    for name in _whole(document):
        words = document.words(name.start, name.end)
        if not words or document.text[name.start : name.end] in lands.place_like:
            continue
        first, last = words[0], words[-1] + 1
        while last - first > 1 and document.word(first) in _SMALL:
            first += 1
        while last - first > 1 and document.word(last - 1) in _SMALL:
            last -= 1
        text = document.text[document.tokens[first].start : document.tokens[last - 1].end]
        if not text[0].isalnum() or _own_outlet(document, text, first):
            continue
        if name.kind == "PERSON" or (name.kind == "GPE" and _titled(document, first, text, lands)):
            yield Found(
                first, last, _head(document, first, last), "name", _trimmed(text), ("person",)
            )
        elif name.kind == "ORG" or (name.kind == "FAC" and fold(text).split()[-1] in _FACILITY):
            one = _organisation(document, first, last, text, lands)
            if one is not None:
                yield one


def _titled(document: Document, first: int, text: str, lands: Lands) -> bool:
    """Say whether a name that no list has as a place stands behind an office: "the bandit leader Sarro"."""
    if first == 0 or first in lands.at or fold(text) in lands.towns:
        return False
    office = any(n.sort == "office" for n in nouns().get(document.lowered[first - 1], ()))
    return office and document.tokens[first - 1].pos == "NOUN"


def _own_outlet(document: Document, text: str, first: int) -> bool:
    """Say whether a name is the outlet's own: "told the Post" in the Post makes it no part of the story."""
    outlet = fold(document.report.outlet or "").split()
    mine = fold(text).split()
    own = bool(outlet) and outlet[-len(mine) :] == mine
    return own and not document.tokens[first].relation.startswith("nsubj")


def _whole(document: Document) -> Iterator[Name]:
    """Yield the names, two persons' names that only a hyphen parts as one: "Abdel Abdul-Mahdi"."""
    held: Name | None = None
    for name in document.names:
        if (
            held
            and held.kind == name.kind == "PERSON"
            and document.text[held.end : name.start] == "-"
        ):
            held = replace(held, end=name.end)
            continue
        if held:
            yield held
        held = name
    if held:
        yield held


def _organisation(
    document: Document, first: int, last: int, text: str, lands: Lands
) -> Found | None:
    land = next((lands.at[w].land for w in range(first, last) if w in lands.at), None)
    noun = institution_of(document, first, last, lands)
    head = _head(document, first, last)
    if noun is None and _opens_office(document, last):
        return None
    if noun is not None:
        return Found(
            first, last, head, "name", text, noun.kinds, "body", None, land,
            f"{land}:{noun.value}" if land else None, noun,
        )  # fmt: skip
    if first in lands.at and lands.at[first].last >= last:
        return None
    return Found(first, last, head, "name", _trimmed(text), kinds_of(text), "body", None, land)


def _opens_office(document: Document, last: int) -> bool:
    """Say whether a name was cut out of an office: "Qarvani Defense" of "Qarvani Defense Minister"."""
    if last >= len(document.tokens):
        return False
    phrase = f"{document.lowered[last - 1]} {document.lowered[last]}"
    return any(noun.sort in {"office", "institution"} for noun in nouns().get(phrase, ()))


def institution_of(document: Document, first: int, last: int, lands: Lands) -> Noun | None:
    """Return the institution that words name once the country is taken off: "Iraqi Parliament"."""
    while first < last and (first in lands.at or document.word(first) in _SMALL):
        first = lands.at[first].last if first in lands.at else first + 1
    end = last
    for word in range(first + 1, last):
        if word in lands.at and document.lowered[word - 1] in {"of", "the"}:
            end = word - 1 - (document.lowered[word - 1] == "the")
            break
    phrase = " ".join(document.lowered[first:end])
    return next((n for n in nouns().get(phrase, ()) if n.sort == "institution"), None)


@cache
def _heads() -> dict[str, ActorKind]:
    heads = cast("dict[ActorKind, list[str]]", read("heads"))
    return {word: kind for kind, words in heads.items() for word in words}


@cache
def kinds_of(name: str) -> tuple[ActorKind, ...]:
    """Return the kinds that an organisation's name may be of, by lists and by its words."""
    listed = listed_kinds().get(look_key(name))
    words = fold(name).replace("'", "").replace("’", "").split()
    told = [_heads()[w] for w in (*words[-1:], *words[:-1]) if w in _heads()]
    return tuple(dict.fromkeys([*([listed] if listed else []), *told, "organisation"]))


def _covering(document: Document) -> list[Name | None]:
    found: list[Name | None] = [None] * len(document.tokens)
    for name in document.names:
        for word in document.words(name.start, name.end):
            found[word] = name
    return found


def _head(document: Document, first: int, last: int) -> int:
    return document.head_of(range(first, last)) or first


def _trimmed(text: str) -> str:
    """Return a name without what hangs on it."""
    text = text.strip(" .,;:'\"“”‘’()-–—")
    for ending in ("’s", "'s"):
        text = text.removesuffix(ending)
    return text.title() if text.isupper() and " " in text and _shouted(text) else text


def _shouted(text: str) -> bool:
    return any(len(word) > 4 for word in text.split()) and not word_set("spelling", "article") & {
        text
    }
