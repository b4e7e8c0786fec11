"""What speaks for a known name being a place: its size, its form, what stands beside it."""

from __future__ import annotations

import re

from ...annotate.kinds import PLACES
from ...annotate.names import vocabulary
from ...annotate.names.vocabulary import key_of as names_key
from ...annotate.names.words import WORD
from ...settings import PLACES_SURE_PEOPLE
from .gazetteer import gazetteer
from .keys import key_of
from .scene import Run, Scene
from .spot import Spot, word_set
from .states import state_pattern

_DASH = re.compile(r"(?:, [A-Z][\w. ]{1,20})?(?: \([\w ]{2,20}\))? ?(?:--|—|–| - )")


def is_word(printed: str) -> bool:
    """Say whether a name of one word is spelt like a word, or is one of those that mislead."""
    return printed in word_set("contexts", "words") or printed.lower() in vocabulary().english


def is_other(run: Run) -> bool:
    """Say whether a name is another thing by its spelling: "us", "North", "Hamas", "Arab"."""
    lowered = run.printed.lower()
    if (lowered == "us" and not run.printed.isupper()) or lowered in word_set(
        "contexts", "directions"
    ):
        return True
    entry = vocabulary().phrases.get(names_key(WORD.findall(run.printed)))
    return entry is not None and entry.kind not in PLACES and run.spots[0].level != "country"


def is_surname(scene: Scene, run: Run) -> bool:
    """Say whether a town's name is the surname of somebody in the report."""
    return run.key in scene.surnames and run.is_town


def evident(scene: Scene, run: Run) -> bool:
    """Say whether a known name that the language pass did not take for a place is one."""
    if run.key in scene.placed or _opens_dateline(scene, run):
        return True
    if run.key in scene.persons:
        return False
    first = run.spots[0]
    if is_word(run.printed):
        return first.level == "town" and after_comma(scene, run) and strong(scene, run)
    great = first.level in {"country", "world"}
    if great or (run.printed.isupper() and len(run.printed) > 3 and _shouted(scene, run)):
        return great
    if first.level != "town" and " " in run.key:
        return True
    small = run.is_town and first.people < PLACES_SURE_PEOPLE
    return strong(scene, run) or not (small or run.first in scene.openings)


def strong(scene: Scene, run: Run) -> bool:
    """Say whether the words beside a name show that it is a place."""
    document = scene.document
    before = document.lowered[run.first - 1] if run.first else ""
    after = document.word(run.last) if run.last < len(document.tokens) else ""
    return (
        after_comma(scene, run)
        or before in word_set("contexts", "before")
        or after in word_set("contexts", "after")
    )


def after_comma(scene: Scene, run: Run) -> bool:
    """Say whether a state's short form or what holds the place stands after the name's comma."""
    document = scene.document
    if scene.text[run.end : run.end + 2] != ", " or run.last + 1 >= len(document.tokens):
        return False
    return _holds(document.word(run.last + 1), run.spots) or (
        state_pattern().match(scene.text, run.end) is not None
    )


def _holds(word: str, spots: tuple[Spot, ...]) -> bool:
    return any(
        spot.level in {"country", "admin"} and any(s.country == spot.country for s in spots)
        for spot in gazetteer().find(key_of(word))
    )


def _shouted(scene: Scene, run: Run) -> bool:
    """Say whether the words beside a name are in capitals too, so that its own tell nothing."""
    words = [
        scene.document.word(i)
        for i in (run.first - 1, run.last)
        if 0 <= i < len(scene.document.tokens)
    ]
    return any(len(word) > 2 and word.isupper() for word in words)


def _opens_dateline(scene: Scene, run: Run) -> bool:
    """Say whether a name stands in capitals at the start of a sentence, before a dash."""
    return (
        run.first in scene.openings
        and run.printed.isupper()
        and _DASH.match(scene.text, run.end) is not None
    )
