"""Numbers in a text: numerals and number words, with scales, fractions and ranges, to values."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...settings import FIGURES_LARGEST
from .atoms import Atom, find_atoms
from .kinds import Number
from .parts import half_of_scale, part_or_order, parts_of
from .vocabulary import signs

_RANGE = re.compile(r" ?[-–—] ?| to | or ")
_BETWEEN = re.compile(r"\bbetween (?:about |around |some |roughly |an estimated )?$")
_NO_RANGE = re.compile(
    r"\b(?:from|by|voted|score|of|up|down|rose|fell|vote) $|\bvotes? (?:of|by) $"
)
_AND = re.compile(r"\D{0,12} and \D{0,12}")
_AFTER_DAYS = re.compile(r" (?:second|minute|hour|day|night|week|month|year|decade)")
_ARTICLE = re.compile(r"\ban? $")


def find_numbers(text: str) -> tuple[Number, ...]:
    """Return the numbers of a text in order, whatever they stand for; none overlaps another."""
    lower = text.lower() if len(text.lower()) == len(text) else text
    atoms = list(find_atoms(lower))
    numbers: list[Number] = []
    at = 0
    while at < len(atoms):
        number, used = _combine(lower, atoms, at)
        at += used
        if number is not None and (number.low or 0) <= FIGURES_LARGEST:
            numbers.append(number)
    return tuple(_ranges(lower, numbers))


def _combine(lower: str, atoms: list[Atom], at: int) -> tuple[Number | None, int]:
    """Return the number that begins with an atom, and how many atoms it takes."""
    first = atoms[at]
    if (
        lower[max(0, first.start - 1) : first.start] == "-"
        and lower[: first.start - 1][-1:].isalpha()
    ):
        return None, 1
    if first.kind in ("fractions", "ordinals"):
        half = half_of_scale(lower, first)
        if half is None:
            return part_or_order(lower, first), 1
        return half, sum(atom.start < half.end for atom in atoms[at : at + 3])
    if first.kind in ("plurals", "vague"):
        return _vague(lower, atoms, at)
    article = _ARTICLE.search(lower, max(0, first.start - 3), first.start)
    if first.kind == "scales" and article is None:
        return None, 1
    given = 1.0 if first.kind == "scales" else None
    current, total, used = _sum(lower, atoms, at, given)
    start = article.start() if given and article else first.start
    number = _plain(start, atoms[at + used - 1].end, current + total, first.sign)
    part = parts_of(lower, number, atoms[at + used]) if at + used < len(atoms) else None
    return (number, used) if part is None else (part, used + 1)


def _plain(start: int, end: int, value: float, sign: str | None) -> Number:
    currency = next((u for s, u in signs().items() if s.lower() == sign), None) if sign else None
    return Number(start, end, value, value, value, "number", currency)


def _sum(lower: str, atoms: list[Atom], at: int, current: float | None) -> tuple[float, float, int]:
    """Return the open part, the closed part and the number of atoms of a number that begins here."""
    total, used = 0.0, 0
    previous: Atom | None = None
    while at + used < len(atoms):
        atom = atoms[at + used]
        gap = lower[previous.end : atom.start] if previous else ""
        if previous is not None and gap not in (" ", "-", " and ", "\n", " ,"):
            break
        if current is None:
            if atom.kind not in ("digits", "units", "tens"):
                break
            current = atom.value
        elif atom.kind == "scales" and gap != " and ":
            current *= atom.value
            if atom.value >= 1000:
                total, current = total + current, 0.0
        elif previous is None or not _adds(previous, atom, gap):
            break
        else:
            current += atom.value
        previous = atom
        used += 1
    return current or 0.0, total, used


def _adds(previous: Atom, atom: Atom, gap: str) -> bool:
    """Say whether a word goes on a number: "twenty-one", "two hundred and five", "a thousand two hundred"."""
    if atom.kind not in ("units", "tens", "digits"):
        return False
    if previous.kind == "tens":
        return atom.kind == "units" and atom.value < 10 and gap in (" ", "-")
    words_only = previous.kind == "scales" and previous.value >= 100 and atom.kind != "digits"
    return words_only and atom.value < previous.value and gap != "-"


def _vague(lower: str, atoms: list[Atom], at: int) -> tuple[Number | None, int]:
    """Return "dozens", "tens of thousands", "several hundred", "a few", "a couple of"."""
    first = atoms[at]
    low, used, last = first.value, 1, first
    if first.kind == "plurals":
        low = first.value * 2
    article = _ARTICLE.search(lower, max(0, first.start - 3), first.start)
    if first.kind == "vague" and first.value < 3 and article is None:
        return None, 1
    if lower[first.start : first.end] == "few" and article is None:
        return None, 1
    while at + used < len(atoms):
        atom = atoms[at + used]
        gap = lower[last.end : atom.start]
        if atom.kind not in ("plurals", "scales") or gap not in (" ", " of "):
            break
        low, last, used = low * atom.value, atom, used + 1
    start = article.start() if article else first.start
    return Number(start, last.end, None, low, None, "vague", single=False), used


def _ranges(lower: str, numbers: list[Number]) -> Iterator[Number]:
    """Yield the numbers with those that are the two ends of a range made one."""
    at = 0
    while at < len(numbers):
        one = numbers[at]
        other = numbers[at + 1] if at + 1 < len(numbers) else None
        joined = _range(lower, one, other) if other is not None else None
        yield joined or one
        at += 2 if joined else 1


def _range(lower: str, one: Number, other: Number) -> Number | None:
    """Return two numbers as a range or a share ("nine out of ten"), ``None`` where they are two."""
    if not (one.single and other.single and one.form == other.form == "number"):
        return None
    low, high = one.value, other.value
    if low is None or high is None or low >= high:
        return None
    gap = lower[one.end : other.start]
    share = gap == " out of " or (low == 1 and gap in (" in ", " in every "))
    if share and not _AFTER_DAYS.match(lower, other.end):
        part = round(100 * low / high, 1)
        return Number(one.start, other.end, part, part, part, "fraction", single=False)
    begin = _range_start(lower, one, gap)
    if begin is None:
        return None
    currency = one.currency or other.currency
    least = _same_scale(low, high)
    return Number(begin, other.end, None, least, high, "range", currency, single=False)


def _range_start(lower: str, one: Number, gap: str) -> int | None:
    """Return where a range begins whose ends have this gap between them, ``None`` where it makes none."""
    between = _BETWEEN.search(lower, max(0, one.start - 40), one.start)
    if between is not None and _AND.fullmatch(gap):
        return between.start()
    loose = " " in gap and _NO_RANGE.search(lower, max(0, one.start - 12), one.start) is not None
    return one.start if _RANGE.fullmatch(gap) and not loose else None


def _same_scale(low: float, high: float) -> float:
    """Return the lower end in full: that of "2-3 million" shares the scale of the upper."""
    for scale in (1e12, 1e9, 1e6):
        if high >= scale and low < high / scale:
            return low * scale
    return low
