"""Whether two names of places that are in no list are one."""

from __future__ import annotations

from functools import cache

from ...extract.places.keys import key_of
from ...extract.places.spot import words


def same_name(one: str, other: str) -> bool:
    """Say whether two names are one: the same words; the same but for words between the first and the last
    ("Selim terminal", "Selim naval terminal"); or one with the noun of a region ("Orun", "Orun Valley")."""
    a, b = sorted((key_of(one).split(" "), key_of(other).split(" ")), key=len)
    if a == b:
        return True
    if len(a) > 1:
        return a[0] == b[0] and a[-1] == b[-1] and set(a) <= set(b)
    return len(b) == 2 and a[0] == b[0] and b[-1] in _region_nouns()


@cache
def _region_nouns() -> frozenset[str]:
    kinds = words("heads")["kinds"]
    return frozenset((*kinds["region"], *kinds["district"], *kinds["village"], *kinds["city"]))
