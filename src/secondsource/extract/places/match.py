"""Known names and adjectives in a report, word by word, longest first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Document
from .adjectives import adjectives
from .found import Found
from .gazetteer import gazetteer
from .judge import judged
from .keys import key_of
from .scene import Run, Scene
from .spot import Spot

_LOWER_ARTICLE = re.compile(r"\b(?:al|el|ar|as|ash|ad|an|at|az|ed|es)[-\s](?=[A-Z])")
_TWO_WORDS = re.compile(r"[A-Z][\w.]*[ -][A-Z]\w*")
_WORD = re.compile(r"[^\W\d_]+")
_BREAKS = frozenset(',;:()"“”\n')
_POSSESSIVES = ("'s", "’s", "'S", "’S")


def find_known(scene: Scene, before: list[Found]) -> Iterator[Found]:
    """Yield what the gazetteer and the adjectives know, none in another, none over the finds before."""
    text, tokens, peoples = scene.text, scene.document.tokens, adjectives()
    taken = {f.start: f.end for f in before}
    until = 0
    for at, token in enumerate(tokens):
        until = max(until, taken.get(token.start, 0))
        first = text[token.start]
        if token.start < until or not (
            first.isupper() or (first in "ae" and _LOWER_ARTICLE.match(text, token.start))
        ):
            continue
        run = _longest(scene.document, at)
        found = judged(scene, run) if run else None
        if found is None and first.isupper():
            found = _adjective(scene, token.start, peoples)
        if found is not None:
            yield found
            until = found.end


def _longest(document: Document, at: int) -> Run | None:
    """Return the longest known name that begins at a word, within its sentence."""
    text, tokens, places = document.text, document.tokens, gazetteer()
    start = tokens[at].start
    most = places.words(key_of(text[start : tokens[at].end]))
    if not most:
        return None
    for last in range(min(len(tokens), at + 2 * most), at, -1):
        end = tokens[last - 1].end
        printed = text[start:end]
        if not _whole(printed) or (last - at > 1 and not _BREAKS.isdisjoint(printed)):
            continue
        key = key_of(printed)
        spots = places.find(key)
        if spots and (len(key) > 3 or " " in key or _short_name(printed, spots)):
            return Run(at, last, start, end, key, printed, spots)
    return None


def _whole(printed: str) -> bool:
    """Say whether words may end a name here: no possessive; a stop only of "U.S.", not of "Iraq."."""
    if printed.endswith("."):
        return len(printed) > 3 and printed.count(".") > 1 and printed[-3] == "."
    return printed[-1].isalnum() and not printed.endswith(_POSSESSIVES)


def _short_name(printed: str, spots: tuple[Spot, ...]) -> bool:
    """Say whether a name of up to three letters is printed as one: "US", "UAE", "Goa", not "us"."""
    if spots[0].level in {"country", "admin", "table", "world"}:
        return printed.isupper() or printed.istitle()
    return printed.istitle() and len(printed) == 3


def _adjective(scene: Scene, start: int, peoples: dict[str, Spot]) -> Found | None:
    """Return an adjective of a place, unless it is part of a person's name."""
    two, one = _TWO_WORDS.match(scene.text, start), _WORD.match(scene.text, start)
    match = two if two and two[0] in peoples else one
    if match is None or match[0] not in peoples:
        return None
    over = scene.over(start, match.end())
    if over is not None and over.kind == "PERSON":
        return None
    spot = peoples[match[0]]
    return Found(
        start,
        match.end(),
        match[0],
        key_of(spot.name),
        "adjective",
        (spot,),
        (f"adjective of {spot.name}",),
        inside=scene.text[over.start : over.end] if over and over.kind != "NORP" else None,
    )
