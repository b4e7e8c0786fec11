"""The country that is meant where a report does not say it: whose government, whose police, whose army."""

from __future__ import annotations

from ...settings import (
    ACTORS_SCENE_INSIDE,
    ACTORS_SCENE_NAME,
    ACTORS_SCENE_OTHER,
    ACTORS_SCENE_PARTY,
    ACTORS_SCENE_TOWN,
)
from ..document import Document
from .kinds import Found
from .lands import Land, Lands, stem_of_name
from .spelling import fold
from .vocabulary import word_set

_WITHIN = frozenset({"in", "across", ",", "of"})


def scene(document: Document, lands: Lands) -> str | None:
    """Return the country where most of a report happens, by its names and by the towns in it."""
    counts = {land: ACTORS_SCENE_TOWN * number for land, number in lands.sites.items()}
    for hit in lands.at.values():
        before = document.lowered[hit.first - 1] if hit.first else ""
        inside = (hit.sort in {"name", "capital"} and before in _WITHIN) or _is_ground(
            document, hit
        )
        other = ACTORS_SCENE_NAME if hit.sort == "name" else ACTORS_SCENE_OTHER
        if not inside and _is_party(document, hit):
            other = ACTORS_SCENE_PARTY
        counts[hit.land] = counts.get(hit.land, 0) + (ACTORS_SCENE_INSIDE if inside else other)
    return max(counts, key=lambda land: counts[land]) if counts else None


def _is_party(document: Document, hit: Land) -> bool:
    """Say whether a country acts or owns here, as a party from abroad does: "Peru said", "Peru’s army"."""
    behind = document.lowered[hit.last] if hit.last < len(document.tokens) else ""
    return behind in {"’s", "'s"} or document.tokens[hit.last - 1].relation == "nsubj"


def _is_ground(document: Document, hit: Land) -> bool:
    """Say whether the adjective of a country tells where something is: "through the Qarvani capital"."""
    start = document.lowered[max(0, hit.first - 2) : hit.first]
    return (
        hit.sort == "adjective"
        and hit.last < len(document.tokens)
        and document.lowered[hit.last] in word_set("acting", "ground")
        and not word_set("acting", "where").isdisjoint(start)
    )


def seat(document: Document, lands: Lands, found: Found) -> str | None:
    """Return whose government is told by the town it sits in: "the government in Tripoli"."""
    if found.noun is None or found.noun.value != "government":
        return None
    opening = found.first - (document.word(found.first - 1) == ",")
    for name in document.names:
        words = document.words(name.start, name.end)
        if not words or name.kind != "GPE":
            continue
        behind = words[0] == found.last + 1 and document.lowered[found.last] == "in"
        before = words[-1] + 1 == opening and document.lowered[words[0] - 1] == "in"
        if not (behind or before):
            continue
        if words[0] in lands.at:
            return lands.at[words[0]].land
        town = fold(document.text[name.start : name.end])
        if town not in lands.towns:
            key = lands.seats.get(town, "~" + stem_of_name(town))
            lands.names.setdefault(key, document.text[name.start : name.end])
            return key
    return None


def land_of(document: Document, lands: Lands, found: Found) -> str | None:
    """Return the country whose institution a bare noun means: told in the sentence, else most told."""
    number = document.sentence_number(found.first)
    words = document.sentence_words(number)
    if found.noun is not None and found.noun.value in word_set("acting", "speaks_for_state"):
        speaks = _acting(document, lands, number) or _acting(document, lands, number - 1)
        if speaks is not None:
            return speaks
    near = {
        hit.land for w, hit in lands.at.items()
        if w in words and hit.sort in {"name", "capital"} and document.lowered[w - 1] == "in"
    }  # fmt: skip
    return near.pop() if len(near) == 1 else scene(document, lands)


def _acting(document: Document, lands: Lands, number: int) -> str | None:
    """Return the country that is the subject of a sentence of a verb of government: "Peru rejected it"."""
    if number < 0:
        return None
    for word in document.sentence_words(number):
        hit = lands.ending.get(word)
        if hit is None or hit.sort not in {"name", "capital"}:
            continue
        verb = document.heads[word]
        main = document.tokens[verb].relation == "root"
        subject = document.tokens[word].relation == "nsubj"
        if main and subject and document.lemmas[verb] in word_set("acting", "speech"):
            return hit.land
    return None
