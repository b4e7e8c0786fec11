"""What is not aligned, gathered: runs of words that one side has and those in their place."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from .align_words import Aligned, is_content
from .units import Units
from .vocabulary import word_set


@dataclass(frozen=True, slots=True)
class Hunk:
    """Words of the original and the words of the copy in their place; one side may be empty."""

    original: tuple[int, ...]
    copy: tuple[int, ...]


def hunks_of(aligned: Aligned) -> tuple[Hunk, ...]:
    """Return the hunks of a passage, in the order of the original; light words alone make none."""
    lost = _runs(aligned.original, lambda i: i in aligned.same)
    back = {j: i for i, j in aligned.same.items()}
    gained = _runs(aligned.copy, lambda j: j in back)
    joined = list(_joined(aligned, lost, gained))
    return tuple(sorted(joined, key=lambda hunk: hunk.original or (10_000,)))


def _runs(units: Units, settled: Callable[[int], bool]) -> list[list[int]]:
    """Return runs of unaligned content words; one or two small words between do not part them."""
    runs: list[list[int]] = []
    for index, unit in enumerate(units):
        if settled(index) or not is_content(unit):
            continue
        if runs and _bridged(units, runs[-1][-1], index, settled):
            runs[-1].append(index)
        else:
            runs.append([index])
    return runs


def _bridged(units: Units, last: int, index: int, settled: Callable[[int], bool]) -> bool:
    between = range(last + 1, index)
    return len(between) <= 2 and not any(
        is_content(units[k]) or (settled(k) and units[k].pos != "DET") for k in between
    )


def _joined(aligned: Aligned, lost: list[list[int]], gained: list[list[int]]) -> Iterable[Hunk]:
    """Yield runs with their counterparts: by a replaced word, or by the same place."""
    group = list(range(len(lost) + len(gained)))

    def find(k: int) -> int:
        while group[k] != k:
            k = group[k]
        return k

    at_copy = {j: len(lost) + n for n, run in enumerate(gained) for j in run}
    for n, run in enumerate(lost):
        for i in run:
            if i in aligned.replaced and aligned.replaced[i] in at_copy:
                group[find(n)] = find(at_copy[aligned.replaced[i]])
    for n, run in enumerate(lost):
        if any(i in aligned.replaced for i in run):
            continue
        for m, other in enumerate(gained):
            if find(len(lost) + m) == len(lost) + m and _one_place(aligned, run, other):
                group[find(n)] = find(len(lost) + m)
                break
    members: dict[int, tuple[list[int], list[int]]] = {}
    for k in range(len(group)):
        sides = members.setdefault(find(k), ([], []))
        (sides[0] if k < len(lost) else sides[1]).extend(
            lost[k] if k < len(lost) else gained[k - len(lost)]
        )
    for original, copy in members.values():
        yield Hunk(tuple(sorted(original)), tuple(sorted(copy)))


def _one_place(aligned: Aligned, run: list[int], other: list[int]) -> bool:
    """Whether what stands before, or behind, two runs is aligned."""
    left = _settled(aligned.original, aligned.same, run[0], -1)
    right = _settled(aligned.original, aligned.same, run[-1], 1)
    back = {j: i for i, j in aligned.same.items()}
    copy_left = _settled(aligned.copy, back, other[0], -1)
    copy_right = _settled(aligned.copy, back, other[-1], 1)
    return (left is not None and aligned.same[left] == copy_left) or (
        right is not None and aligned.same[right] == copy_right
    )


def _settled(units: Units, same: dict[int, int], at: int, step: int) -> int | None:
    """Return the nearest aligned content word in a direction, three words off at most."""
    for k in range(1, 4):
        index = at + step * k
        if not 0 <= index < len(units):
            return None
        if is_content(units[index]):
            return index if index in same else None
    return None


def is_light(key: str) -> bool:
    """Whether a word carries too little to be missed."""
    return key in word_set("light", "words")
