"""Which words of a passage stand for which words of the other: alike ones first, then by their place.

1. Units that are alike are paired, the likeliest first: likeness, neighbours that are alike too, the
   same head, the same relation, near places. Order is free, so that moved words and passives align.
2. What is left on both sides is paired as *replaced* where head, relation or both neighbours agree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..settings import (
    CHANGES_ALIKE,
    CHANGES_REPLACED_SMALL,
    CHANGES_REPLACED_TIES,
)
from .likeness import letters_alike, likeness, loaded_step, meaning
from .units import Unit, Units
from .vocabulary import classes, opposites, word_set, wrong_senses

CONTENT = frozenset({"NOUN", "VERB", "ADJ", "ADV", "PROPN", "NUM", "INTJ", "X"})
_CLASS = {"PROPN": "NOUN", "NOUN": "NOUN", "AUX": "VERB"}


@dataclass(frozen=True, slots=True)
class Aligned:
    """A passage of an original and of its copy, and the words that stand for one another.

    ``same`` pairs units that say the same, ``replaced`` those that stand in one place and do not; both
    from original to copy.
    """

    original: Units
    copy: Units
    same: dict[int, int]
    replaced: dict[int, int]

    @property
    def image(self) -> dict[int, int]:
        """All pairs, from original to copy."""
        return self.same | self.replaced

    @property
    def back(self) -> dict[int, int]:
        """All pairs, from copy to original."""
        return {j: i for i, j in self.image.items()}


def align_units(original: Units, copy: Units) -> Aligned:
    """Align the units of two passages, each with one at most."""
    same = _alike(original, copy)
    replaced = _replaced(original, copy, same)
    return Aligned(original, copy, same, replaced)


def _alike(original: Units, copy: Units) -> dict[int, int]:
    table = {
        (i, j): value
        for i, u in enumerate(original)
        for j, v in enumerate(copy)
        if (value := likeness(u, v)) >= CHANGES_ALIKE
    }
    ranked = sorted(
        ((value + _context(original, copy, i, j, table), i, j) for (i, j), value in table.items()),
        reverse=True,
    )
    same: dict[int, int] = {}
    taken: set[int] = set()
    for strong in (True, False):
        for score, i, j in ranked:
            if i in same or j in taken or not _fits(original[i], copy[j], score):
                continue
            if score < CHANGES_ALIKE:
                continue  # alike in part only, and far apart
            if strong == _is_small(original[i]):
                continue
            if not strong and not _anchored(i, j, same, original, copy):
                continue
            same[i] = j
            taken.add(j)
    return same


def _is_small(unit: Unit) -> bool:
    return unit.pos not in CONTENT and unit.value is None


def _fits(a: Unit, b: Unit, score: float) -> bool:
    return score >= 1.0 or _is_small(a) == _is_small(b)


def _context(
    original: Units, copy: Units, i: int, j: int, table: dict[tuple[int, int], float]
) -> float:
    """Return what the surroundings say for a pair, about -.5 to 1."""
    near = sum(
        weight
        for step, weight in ((-1, 0.2), (1, 0.2), (-2, 0.1), (2, 0.1))
        if (i + step, j + step) in table
    )
    if (original[i].head, copy[j].head) in table:
        near += 0.2
    if original[i].relation == copy[j].relation:
        near += 0.05
    apart = abs(i / max(1, len(original) - 1) - j / max(1, len(copy) - 1))
    return near - 0.6 * apart


def _anchored(i: int, j: int, same: dict[int, int], original: Units, copy: Units) -> bool:
    """Whether small words stand beside, or depend on, words that are aligned."""
    return (
        same.get(i - 1) == j - 1
        or same.get(i + 1) == j + 1
        or same.get(original[i].head, -1) == copy[j].head
        or same.get(i - 2, -9) == j - 2
        or same.get(i + 2, -9) == j + 2
    )


def _replaced(original: Units, copy: Units, same: dict[int, int]) -> dict[int, int]:
    taken = set(same.values())
    ranked = sorted(_places(original, copy, same, taken), reverse=True)
    found: dict[int, int] = {}
    for _, i, j in ranked:
        if i not in found and j not in taken:
            found[i] = j
            taken.add(j)
    return found


def _places(
    original: Units, copy: Units, same: dict[int, int], taken: set[int]
) -> Iterator[tuple[float, int, int]]:
    """Yield what is left, pair by pair, with the ties that say they stand in one place."""
    for i, u in enumerate(original):
        if i in same:
            continue
        for j, v in enumerate(copy):
            if j in taken or not _one_class(u, v):
                continue
            ties = _ties(original, copy, same, i, j)
            least = CHANGES_REPLACED_SMALL if _is_small(u) else CHANGES_REPLACED_TIES
            if ties >= least:
                yield ties + 0.5 * letters_alike(u.key, v.key) + 0.5 * meaning(u.key, v.key), i, j


def _one_class(a: Unit, b: Unit) -> bool:
    one, other = _CLASS.get(a.pos, a.pos), _CLASS.get(b.pos, b.pos)
    if (a.value is None) != (b.value is None) or _is_small(a) != _is_small(b):
        return False
    if one == other:
        return True
    return {one, other} <= {"VERB", "ADJ", "NOUN"} and a.proper == b.proper


def _ties(original: Units, copy: Units, same: dict[int, int], i: int, j: int) -> float:
    u, v = original[i], copy[j]
    ties = 0.0
    if u.head != i and same.get(u.head, -1) == v.head:
        ties += 0.8
    if u.relation == v.relation:
        ties += 0.4
    left, right = _neighbour(original, i, -1), _neighbour(original, i, 1)
    if _meets(same, left, _neighbour(copy, j, -1)) or same.get(i - 1, -9) == j - 1:
        ties += 0.6
    if _meets(same, right, _neighbour(copy, j, 1)) or same.get(i + 1, -9) == j + 1:
        ties += 0.6
    if _kindred(u.key, v.key):
        ties += 0.6
    children = {same[k] for k, w in enumerate(original) if w.head == i and k in same}
    if children & {k for k, w in enumerate(copy) if w.head == j and k != j}:
        ties += 0.5
    return ties


def _kindred(a: str, b: str) -> bool:
    """Whether two words belong to one vocabulary: a scale, two ranks of an act, an opposition."""
    if loaded_step(a, b) > 0 or (a, b) in opposites():
        return True
    if (a, b) in wrong_senses():
        return True
    ranks = classes("status")
    return (a in ranks and b in ranks) or (a in _days() and b in _days())


def _days() -> frozenset[str]:
    return word_set("times", "weekdays")


def _meets(same: dict[int, int], one: int | None, other: int | None) -> bool:
    return one is not None and other is not None and same.get(one) == other


def _neighbour(units: Units, at: int, step: int) -> int | None:
    """Return the next content word in a direction."""
    at += step
    while 0 <= at < len(units):
        if not _is_small(units[at]):
            return at
        at += step
    return None


def is_content(unit: Unit) -> bool:
    """Whether a unit carries meaning of its own."""
    return not _is_small(unit)
