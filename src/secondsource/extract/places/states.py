"""The short forms of states: after a town ("Paris, Tex."), of a lawmaker ("R-Pa."), or alone ("N.C.")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...annotate.kinds import PLACES
from .found import Found
from .keys import key_of
from .scene import Scene
from .tables import state_forms

_ALONE = frozenset({"NSW", "PEI", "DC"})


def find_states(scene: Scene) -> Iterator[Found]:
    """Yield the short forms of states; one that may be a word only where the language pass saw a place."""
    forms = state_forms()
    for match in state_pattern().finditer(scene.text):
        group = next(name for name, text in match.groupdict().items() if text)
        start, end = match.span(group)
        over = scene.over(start, end)
        if group == "name" and (over is None or over.kind not in PLACES or over.start != start):
            continue
        if group == "after" and match[group].isalpha() and not _after_place(scene, match.start()):
            continue
        within = over is not None and over.end > end + 1
        spot = forms[match[group]]
        yield Found(
            start,
            end,
            match[group],
            key_of(spot.name),
            "part" if within else "name",
            (spot,),
            (f"short form of {spot.name}",),
            inside=scene.text[over.start : over.end] if over and within else None,
        )


def _after_place(scene: Scene, comma: int) -> bool:
    """Say whether a place is named before the comma: "Salem, OR", not "Dr. Ana Salem, MD"."""
    before = scene.over(comma - 1, comma)
    return before is not None and before.kind in PLACES


@cache
def state_pattern() -> re.Pattern[str]:
    """Return the pattern of the short forms."""
    forms = sorted(state_forms(), key=len, reverse=True)
    alone = [f for f in forms if f.count(".") > 1 or f in _ALONE]
    stops = "|".join(re.escape(f) for f in forms if f.endswith(".") and f not in alone)
    either = "|".join(map(re.escape, forms))
    return re.compile(
        rf"(?<=[A-Za-z.]), ?(?P<after>{either})(?!\w)|\b[RDI]-(?P<party>{either})(?!\w)"
        rf"|(?<![\w.])(?:(?P<alone>{'|'.join(map(re.escape, alone))})|(?P<name>{stops}))(?!\w)"
    )
