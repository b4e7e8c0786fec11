"""Times: weekdays, months, hours, order of events, tense and aspect."""

from __future__ import annotations

from collections.abc import Iterator

from .align_words import Aligned
from .kinds import Finding, Severity
from .units import Unit, Units
from .vocabulary import pair_set, word_set, words


def time_findings(aligned: Aligned) -> Iterator[Finding]:
    """Yield changes of a time that is named, of what comes first, and of tense."""
    yield from _named(aligned)
    yield from _joints(aligned)
    yield from _tenses(aligned)


def _class_of(unit: Unit) -> str | None:
    if unit.key in word_set("times", "weekdays"):
        return "weekday"
    if unit.key.startswith("month "):
        return "month"
    if unit.key in ("morning", "afternoon", "evening", "night", "noon", "midnight", "dawn", "dusk"):
        return "part of the day"
    for key in ("relative", "units", "seasons"):
        if unit.key in word_set("times", key):
            return {"relative": "time", "units": "length of time", "seasons": "season"}[key]
    return None


def _named(aligned: Aligned) -> Iterator[Finding]:
    a, b = aligned.original, aligned.copy
    left = [j for j in range(len(b)) if j not in aligned.same.values() and _class_of(b[j])]
    for i, u in enumerate(a):
        kind = _class_of(u)
        if kind is None or i in aligned.same:
            continue
        for j in left:
            if kind == "length of time" and _length(a, i) == _length(b, j):
                continue
            if _class_of(b[j]) == kind and not _same_time(u.key, b[j].key):
                left.remove(j)
                yield Finding(
                    "time",
                    "major",
                    (i,),
                    (j,),
                    f"The {kind} differs: “{u.text}” has become “{b[j].text}”.",
                )
                break


def _length(units: Units, index: int) -> float:
    """Return a length of time in days: a decade has as many as ten years."""
    days = float(words("times")["days"].get(units[index].key, 0))
    count = next((u.value for u in units if u.head == index and u.value and u.value >= 1), 1.0)
    return days * count


def _same_time(a: str, b: str) -> bool:
    return any(a in row and b in row for row in words("times")["same"])


def _joints(aligned: Aligned) -> Iterator[Finding]:
    """Words that order two acts: "as" and "when", "after" and "before"."""
    pairs = pair_set("times", "joints")
    a, b = aligned.original, aligned.copy
    for i, u in enumerate(a):
        if u.relation not in _JOINED or u.head == i or u.head not in aligned.same:
            continue
        image = aligned.same[u.head]
        for j, v in enumerate(b):
            if (
                v.head == image
                and v.relation in _JOINED
                and {(u.key, v.key), (v.key, u.key)} & pairs
            ):
                severity: Severity = "minor" if u.key in ("as", "when") else "major"
                if a[u.head].pos != "VERB" and severity == "minor":
                    continue
                yield Finding(
                    "time",
                    severity,
                    (i,),
                    (j,),
                    f"What happened when differs: “{u.text}” has become “{v.text}”.",
                    wording=severity == "minor",
                )


_JOINED = frozenset({"mark", "advmod", "case"})


def is_date(units: Units, index: int) -> bool:
    """Whether a word is a weekday or month, or a number is a year, or the day or hour of a date."""
    unit = units[index]
    if unit.value is None:
        return _class_of(unit) in ("weekday", "month")
    if is_year(unit):
        return True
    beside = units[max(0, index - 1) : index + 2]
    return any(_class_of(other) in ("month", "part of the day") for other in beside)


def month_of(units: Units, index: int) -> int | None:
    """Return the month beside which a number stands as its day."""
    near = (k for k in (index - 1, index + 1) if 0 <= k < len(units))
    return next((k for k in near if _class_of(units[k]) == "month"), None)


def is_year(unit: Unit) -> bool:
    """Whether a number is written as a year and counts nothing."""
    written = len(unit.text) == 4 and unit.text.isdigit() and unit.text[:2] in _CENTURIES
    return written and unit.relation != "nummod"


_CENTURIES = ("17", "18", "19", "20")


def is_predicate(units: Units, index: int) -> bool:
    """Whether a unit is a verb, or another word that a copula makes one."""
    unit = units[index]
    return (
        unit.pos == "VERB"
        or (unit.pos == "AUX" and unit.relation not in ("aux", "aux:pass", "cop"))
        or any(u.head == index and u.relation == "cop" for u in units)
    )


def _tenses(aligned: Aligned) -> Iterator[Finding]:
    a, b = aligned.original, aligned.copy
    for i, j in aligned.same.items():
        copulas = a[i].key == b[j].key == "be" and a[i].relation == b[j].relation == "cop"
        if not copulas and not (is_predicate(a, i) and is_predicate(b, j)):
            continue
        one, other = (a[i].head, b[j].head) if copulas else (i, j)
        told = _TENSES.get((tense_of(a, one), tense_of(b, other)))
        if told:
            ours, theirs = (*_auxiliaries(a, one), i), (*_auxiliaries(b, other), j)
            yield Finding(
                "time", "minor", tuple(sorted(set(ours))), tuple(sorted(set(theirs))), told
            )


_TENSES = {
    ("future", "present"): "What is to come is told as present.",
    ("present", "future"): "What is so now is told as to come.",
    ("past", "future"): "What is past is told as to come.",
    ("perfect", "future"): "What is done is told as to come.",
    ("perfect progressive", "perfect"): "What goes on is told as completed.",
    ("progressive", "perfect"): "What goes on is told as completed.",
    ("progressive", "past"): "What goes on is told as past.",
}


def tense_of(units: Units, index: int) -> str:
    """Return the tense of a verb with its auxiliaries, empty where it is no finite verb."""
    unit = units[index]
    helpers = [units[k] for k in _auxiliaries(units, index)]
    keys = {h.key for h in helpers}
    if keys & {"will", "shall", "be going to", "wo", "'ll"}:
        return "future"
    if (
        keys & {"would", "could", "may", "might", "can", "should", "must"}
        or unit.relation == "xcomp"
    ):
        return ""
    going = unit.tag == "VBG" and "be" in keys
    if "have" in keys:
        past = any(h.key == "have" and h.tag == "VBD" for h in helpers)
        return "" if past else "perfect progressive" if going else "perfect"
    present = any(h.tag in ("VBP", "VBZ") for h in helpers)
    if going:
        return "progressive" if present else ""
    tag = unit.tag if not helpers else next((h.tag for h in helpers if h.tag.startswith("VB")), "")
    return {"VBD": "past", "VBZ": "present", "VBP": "present"}.get(tag, "")


def _auxiliaries(units: Units, index: int) -> tuple[int, ...]:
    return tuple(
        k
        for k, unit in enumerate(units)
        if unit.head == index and k != index and unit.relation in ("aux", "aux:pass", "cop")
    )
