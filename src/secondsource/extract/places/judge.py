"""Whether a known name is a place, a part of a longer name, or something else."""

from __future__ import annotations

import re
from dataclasses import replace

from ...annotate import Name
from ...annotate.kinds import PLACES
from ...settings import PLACES_SURE_PEOPLE
from .evidence import evident, is_other, is_surname, is_word, strong
from .found import Found
from .gazetteer import gazetteer
from .keys import key_of
from .scene import Run, Scene, bare
from .spot import word_set
from .unlisted import directed


def judged(scene: Scene, run: Run) -> Found | None:
    """Return a known name as a place, as a part of a longer name, or ``None`` where it names no place."""
    if is_other(run):
        return None
    over = scene.over(run.start, run.end)
    found = Found(run.start, run.end, run.printed, run.key, "name", run.spots, ("known name",))
    if over is None:
        return found if evident(scene, run) else None
    inner = over.start < run.start or over.end > run.end
    longer = scene.text[over.start : over.end]
    whole = over.start >= run.start and bare(longer) in run.printed
    if inner and not whole and over.kind != "PERSON":
        surname = over.kind in PLACES and is_surname(scene, run) and not strong(scene, run)
        return None if surname else _inner(scene, found, over)
    return found if _whole(scene, run, over, whole) else None


def _whole(scene: Scene, run: Run, over: Name, whole: bool) -> bool:
    """Say whether a known name is a place that the language pass named, as what kind whatever."""
    if over.kind in PLACES:
        return not is_surname(scene, run) or strong(scene, run)
    if over.kind == "PERSON":
        return whole and (run.key in scene.placed or strong(scene, run))
    return over.source not in {"vocabulary", "actors"} and evident(scene, run)


def _inner(scene: Scene, found: Found, over: Name) -> Found | None:
    """Return a known name inside a longer one as a part of it, where the longer one tells of the place."""
    longer = scene.text[over.start : over.end]
    placed = found.key in scene.placed
    if over.kind in PLACES and _pair(found, longer):
        return found
    if found.start < over.start or found.end > over.end:
        return found if placed else None
    if _no_part(scene, found, longer, placed) or (
        over.kind in PLACES and directed(longer) == found.text
    ):
        return None
    first = found.spots[0]
    known = first.level not in {"town", "part"} or first.people >= PLACES_SURE_PEOPLE
    leads = found.start == over.start and _heads_office(longer)
    tells = known or placed or leads
    if not tells and not (
        _of(scene, found) and (over.kind not in PLACES or _all_words(found, longer))
    ):
        return None
    return replace(found, form="part", inside=longer, reasons=(f"within the name {longer}",))


def _no_part(scene: Scene, found: Found, longer: str, placed: bool) -> bool:
    """Say whether a name within a longer one tells nothing: the press, a street, a word, a person."""
    last = longer.rsplit(maxsplit=1)[-1].strip(".,")
    if last in word_set("contexts", "outlet") or last in word_set("contexts", "street"):
        return True
    if placed:
        return False
    word = is_word(found.text) and found.spots[0].level != "country"
    return word or found.key in scene.persons or not any(spot.own for spot in found.spots)


def _pair(found: Found, longer: str) -> bool:
    """Say whether a longer name is a town and what holds it, without their comma: "Davos Switzerland"."""
    before, _, after = longer.partition(found.text)
    rest = (before + after).strip(" ,")
    others = gazetteer().find(key_of(rest)) if rest and not (before and after) else ()
    return any(
        a.country == b.country
        and (a.level == "town") != (b.level == "town")
        and not {a.level, b.level}.isdisjoint({"country", "admin"})
        for a in found.spots
        for b in others
    )


def _heads_office(longer: str) -> bool:
    """Say whether a longer name is one of a local office: "Athens Police Department"."""
    return not set(longer.split()[1:]).isdisjoint(word_set("contexts", "after"))


def _all_words(found: Found, longer: str) -> bool:
    """Say whether a longer name of a place is a known one and words: "Basra Airport", not "Bab Rish"."""
    rest = longer.replace(found.text, " ", 1)
    return all(is_word(word) for word in re.findall(r"[^\W\d_]{3,}", rest))


def _of(scene: Scene, found: Found) -> bool:
    return scene.text[max(0, found.start - 4) : found.start] in {" of ", " in ", " at "}
