"""Armed groups that a report tells by who stands behind them: "Peru-backed militias", "its proxies"."""

from __future__ import annotations

from collections.abc import Mapping

from ..document import Document
from .kinds import Found
from .lands import Land, Lands
from .nominal import Phrase
from .vocabulary import word_set
from .whose import scene

_QUOTES = frozenset('“"')
_SIDES = frozenset({"pro", "pro-"})
_ARMS = frozenset({"armed-group", "armed-force", "institution", "country"})


def is_armed(phrase: Phrase) -> bool:
    """Say whether a phrase's noun is of armed groups: "militias", "a militia", "forces"."""
    body = phrase.is_a("body")
    return phrase.is_a("armed") is not None or bool(body and body.kinds[0] == "armed-group")


def backer(
    document: Document, phrase: Phrase, lands: Lands, names: Mapping[int, Found]
) -> tuple[str, int] | None:
    """Return the country that stands behind an armed group, and the first word of what tells it."""
    before = document.lowered[phrase.first : phrase.core]
    if not word_set("nouns", "unarmed").isdisjoint(before):
        return None
    at = phrase.core - 1
    armed = phrase.is_a("armed") is not None
    behind = lands.ending.get(phrase.owner) if armed and phrase.owner is not None else None
    if behind is not None and behind.land != scene(document, lands):
        return behind.land, phrase.first
    led = armed and document.lowered[phrase.last - 1] != "forces"
    while at >= 2 and at > phrase.first - 3:
        if _joined(document, at, led=led):
            land = _land(at - 2, lands, names)
            if land is not None:
                return land, min(phrase.first, _first(at - 2, lands, names))
        if document.lowered[at - 1] in _SIDES or document.lowered[at - 2 : at] == ("pro", "-"):
            hit = lands.at.get(at)
            if hit is not None:
                return hit.land, phrase.first
        at -= 1
    if _ends_quoted(document, phrase) and _joined(document, phrase.first - 2, led=led):
        land = _land(phrase.first - 4, lands, names)
        return None if land is None else (land, phrase.first)
    return _of_proxies(document, phrase)


def _joined(document: Document, at: int, *, led: bool) -> bool:
    """Say whether a word is joined by a hyphen to whom it is done by: "-backed"."""
    backs = document.lowered[at] in word_set("acting", "behind_arms")
    backs = backs or (led and document.lowered[at] in {"led", "run"})
    return at >= 2 and document.word(at - 1) == "-" and backs


def _land(at: int, lands: Lands, names: Mapping[int, Found]) -> str | None:
    hit = lands.ending.get(at)
    if hit is not None:
        return hit.land
    named = names.get(at)
    return named.land if named is not None and named.kinds[0] in _ARMS else None


def _first(at: int, lands: Lands, names: Mapping[int, Found]) -> int:
    hit: Land | Found | None = lands.ending.get(at) or names.get(at)
    return hit.first if hit is not None else at


def _ends_quoted(document: Document, phrase: Phrase) -> bool:
    return phrase.first >= 5 and document.word(phrase.first - 1) in _QUOTES


def _of_proxies(document: Document, phrase: Phrase) -> tuple[str, int] | None:
    """Return the country whose adjective stands before "proxies", unless they are somebody's."""
    proxies = "prox" in document.lowered[phrase.last - 1] or "prox" in document.lowered[phrase.core]
    hit = phrase.land_hit
    if not proxies or hit is None or phrase.owner is not None:
        return None
    return hit.land, phrase.first
