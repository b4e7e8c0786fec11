"""Sites that a place's name and common nouns name together: "Selim naval terminal", "Mosul dam"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...settings import PLACES_SITE_WORDS, PLACES_SURE_PEOPLE
from ..document import Document
from .found import Found
from .keys import key_of
from .spot import word_set


def with_sites(document: Document, found: Sequence[Found]) -> list[Found]:
    """Return the finds and the sites; what stands within a site's name is a part of it.

    A part that nothing else speaks for, neither its size nor a mention on its own, is left out.
    """
    listed = list(sites(document, found))
    alone = {f.key for f in found if f.form == "name" and not _around(f, listed)}
    result: list[Found] = [*listed]
    for one in found:
        site = _around(one, listed)
        if site is None:
            result.append(one)
        elif one.key in alone or any(spot.level != "town" for spot in one.spots) or _large(one):
            form = one.form if one.form == "adjective" else "part"
            why = f"within the name {site.text}"
            result.append(replace(one, form=form, inside=site.text, reasons=(*one.reasons, why)))
    return result


def _around(one: Found, listed: Sequence[Found]) -> Found | None:
    return next((s for s in listed if s.start <= one.start and one.end <= s.end), None)


def _large(one: Found) -> bool:
    return any(spot.people >= PLACES_SURE_PEOPLE for spot in one.spots)


def sites(document: Document, found: Sequence[Found]) -> Iterator[Found]:
    """Yield sites: a name of a place, or any other, and the noun of a site that it stands before.

    The place within is found besides, as a part. "A Baghdad hospital" and "its Mosul base" are no names.
    """
    heads = word_set("heads", "sites")
    spans = {(f.start, f.end) for f in found}
    for index, lowered in enumerate(document.lowered):
        if lowered not in heads or not document.text[document.tokens[index].start].islower():
            continue
        first = _first(document, index)
        if first is None:
            continue
        start, end = document.tokens[first].start, document.tokens[index].end
        text = document.text[start:end]
        if (start, end) not in spans:
            yield Found(
                start, end, text, key_of(text), "name", (), ("a name and the noun of a site",)
            )


def _first(document: Document, index: int) -> int | None:
    """Return the first word of the name that a site's noun ends, ``None`` where it ends none."""
    tokens, text = document.tokens, document.text
    at = index
    while at > 0 and index - at < PLACES_SITE_WORDS:
        before = tokens[at - 1]
        if text[before.end : tokens[at].start] not in {" ", "", "-"}:
            break
        if not (before.pos in {"ADJ", "NOUN", "PROPN"} or text[before.start : before.end] == "-"):
            break
        at -= 1
    while at < index and not (text[tokens[at].start].isupper() and tokens[at].pos == "PROPN"):
        at += 1
    if at == index or (index + 1 < len(tokens) and tokens[index + 1].pos in {"NOUN", "PROPN"}):
        return None
    opening = document.lowered[at - 1] if at else ""
    if opening in {"a", "an", "'s", "’s"} or document.lowered[at] in word_set("heads", "others"):
        return None
    return at
