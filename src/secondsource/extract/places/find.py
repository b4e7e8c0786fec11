"""Where a report names places: forms of words, states after towns, known names, names of no list, sites."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import zip_longest

from ...annotate.names import vocabulary
from ...annotate.names.dateline import dateline_end
from ..document import Document
from .found import Found
from .kind import adjective_of
from .match import find_known
from .patterns import find_patterns
from .scene import Scene
from .sites import with_sites
from .spot import word_set
from .states import find_states
from .unlisted import find_unlisted

DATELINE = "dateline"
_BEFORE_NOUN = frozenset({"compound", "amod", "nmod:desc"})
_INITIALS = 4  # letters of a country's name that is printed as initials
_HOLDING = frozenset({"country", "admin", "part", "table"})


def find_names(document: Document) -> tuple[Found, ...]:
    """Return the names of places in a report, in order; parts stand inside longer ones."""
    scene = Scene(document)
    found = list(_apart(find_patterns(document.text)))
    found += [f for f in find_states(scene) if not _touches(f, found)]
    found += list(find_known(scene, found))
    found += list(find_unlisted(scene, found))
    found = with_sites(document, found)
    found.sort(key=lambda f: (f.start, -f.end))
    told = _attributive(document, _demonyms(_held(document.text, found)))
    return tuple(_in_dateline(document, told))


def _touches(one: Found, others: Iterable[Found]) -> bool:
    return any(other.start < one.end and one.start < other.end for other in others)


def _apart(found: Iterable[Found]) -> Iterator[Found]:
    """Yield the finds that touch none before them."""
    kept: list[Found] = []
    for one in found:
        if not _touches(one, kept):
            kept.append(one)
            yield one


def _held(text: str, found: list[Found]) -> Iterator[Found]:
    """Yield the names, each with what stands after its comma and may hold it: "Paris, Texas"."""
    for this, after in zip_longest(found, found[1:]):
        between = text[this.end : after.start] if after else ""
        if after and this.form != "adjective" and between in {", ", " (", ", in ", ","}:
            yield replace(this, holder=tuple(s for s in after.spots if s.level in _HOLDING))
        else:
            yield this


def _demonyms(found: Iterable[Found]) -> list[Found]:
    """Return the names; one that is made of another of the report is its adjective: "Ombeyan" of Ombeya."""
    listed = list(found)
    bases = [f for f in listed if f.form == "name" and " " not in f.key]
    result = []
    for one in listed:
        base = None
        if one.form == "name" and not one.spots and " " not in one.key:
            base = next((b for b in bases if adjective_of(one.text, b.text)), None)
        if base is None:
            result.append(one)
        else:
            why = (f"adjective of {base.text}",)
            result.append(
                replace(one, key=base.key, form="adjective", spots=base.spots, reasons=why)
            )
    return result


def _attributive(document: Document, found: Iterable[Found]) -> Iterator[Found]:
    """Yield the names; a country's initials before a noun are its adjective, so is "Peru-backed"."""
    for one in found:
        if one.form == "name" and _is_joined(document, one.end):
            yield replace(one, form="adjective", reasons=(*one.reasons, "joined to a participle"))
            continue
        at = document.at(one.end - 1) if one.form == "name" and one.spots else None
        short = one.text.isupper() and len(one.text.replace(".", "")) <= _INITIALS
        if at is None or not short or one.spots[0].level != "country":
            yield one
            continue
        head = document.tokens[document.heads[at]]
        before = document.tokens[at].relation in _BEFORE_NOUN and head.tag.startswith("NN")
        if before and document.heads[at] > at:
            why = f"says which “{document.word(document.heads[at])}”"
            yield replace(one, form="adjective", reasons=(*one.reasons, why))
        else:
            yield one


def _is_joined(document: Document, end: int) -> bool:
    """Say whether a hyphen joins a name to a participle of what it does; "based" tells where it is."""
    at = document.at(end)
    if at is None or document.word(at) != "-" or at + 1 >= len(document.tokens):
        return False
    behind = document.tokens[at + 1]
    seated = document.lowered[at + 1] in word_set("contexts", "seated")
    return behind.tag == "VBN" and behind.start == end + 1 and not seated


def _in_dateline(document: Document, found: Iterable[Found]) -> Iterator[Found]:
    """Yield the names, those of the dateline with a reason that says so."""
    first = document.paragraphs[0]
    end = first.start + dateline_end(document.text[first.start : first.end], vocabulary())
    for one in found:
        if one.start < end:
            yield replace(one, reasons=(*one.reasons, DATELINE))
        else:
            yield one
