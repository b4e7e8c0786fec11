"""Names of places that no list holds, or that are longer than what a list holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ...annotate import Name
from ...annotate.kinds import PLACES
from .evidence import is_word
from .found import Found
from .gazetteer import gazetteer
from .keys import key_of
from .scene import ARTICLE, POSSESSIVE, Scene

_SIDES = "North|South|East|West"
_DIRECTED = re.compile(
    rf"(?:(?:{_SIDES}|(?:{_SIDES})ern|(?:North|South)(?:east|west)(?:ern)?|Central|Greater|Upper|Lower|Mid"
    r"|Downtown)[ -])+(?=[A-Z])"
)
_OF_NAMES = frozenset({"PROPN", "NOUN", "ADJ", "X"})  # parts of speech that a name's word may have


def find_unlisted(scene: Scene, found: list[Found]) -> Iterator[Found]:
    """Yield the language pass's names of places that the finds so far do not touch."""
    taken = [(f.start, f.end) for f in found if f.form == "name"]
    for name in scene.names:
        if name.kind not in PLACES or any(a < name.end and name.start < b for a, b in taken):
            continue
        start, end = _trimmed(scene.text, name.start, name.end)
        if end - start > 1 and not _doubtful(scene, name, scene.text[start:end], start):
            text = scene.text[start:end]
            yield _by_parts(
                Found(start, end, text, key_of(text), "name", (), ("named as a place",))
            )


def directed(name: str) -> str | None:
    """Return the name without the direction that it begins with, ``None`` where it has none."""
    match = _DIRECTED.match(name)
    return name[match.end() :] if match else None


def _doubtful(scene: Scene, name: Name, printed: str, start: int) -> bool:
    """Say whether a name is hardly a place's: a word, a surname of the report, "Block 8"."""
    if name.kind == "GPE" and any(c.isdigit() for c in printed):
        return True
    key = key_of(printed)
    if " " in key:
        return False
    word = scene.document.at(start)
    spoken = "X" if word is None else scene.document.tokens[word].pos
    return key in scene.surnames or is_word(printed) or spoken not in _OF_NAMES


def _by_parts(found: Found) -> Found:
    """Return an unlisted name as what its parts tell: "East Texas" as a part of Texas, "Baghdad Green Zone"
    as the Green Zone."""
    rest = directed(found.text)
    if rest is not None:
        side = found.text[: -len(rest)].strip(" -")
        spots = tuple(
            replace(
                spot,
                known=f"{key_of(side).replace(' ', '-')}:{spot.known}",
                name=found.text,
                kind="region",
                level="table",
            )
            for spot in gazetteer().find(key_of(rest))
            if spot.level != "part"
        )
        return replace(found, spots=spots, reasons=(f"{side} of {rest}",))
    words = found.text.split(" ")
    for at in range(1, len(words) - 1):
        tail = " ".join(words[at:])
        spots = tuple(s for s in gazetteer().find(key_of(tail)) if s.level == "table")
        if spots:
            return replace(found, spots=spots, reasons=(f"known as {tail}",))
    return found


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    article = ARTICLE.match(text, start, end)
    if article:
        start = article.end()
    possessive = POSSESSIVE.search(text[start:end])
    return start, end - len(possessive[0]) if possessive else end
