"""Modality: how sure, how likely, how binding; hedges lost and added."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .align_words import Aligned
from .kinds import Finding, Severity
from .times import is_predicate
from .units import Units
from .vocabulary import classes, words

_CLASS_WORDS = {
    "possible": "a possibility",
    "advised": "an advice or a duty",
    "obliged": "an obligation",
    "certain": "a certainty",
    "conditional": "a condition",
    "": "a fact",
}


def modality_findings(aligned: Aligned) -> Iterator[Finding]:
    """Yield predicates whose modal class differs, beliefs become knowledge, hedges lost or added."""
    a, b = aligned.original, aligned.copy
    used: set[int] = set()
    for i, j in aligned.image.items():
        if not (is_predicate(a, i) or is_predicate(b, j)):
            continue
        one, one_at = modal_of(a, i)
        other, other_at = modal_of(b, j)
        if one == other or not _counts(one, other, finite=_finite(a, i) and _finite(b, j)):
            continue
        if set(one_at) & used or _unparsed(aligned, one, other):
            continue
        if {one, other} == {"conditional", ""} and "acl:relcl" in (a[i].relation, b[j].relation):
            continue  # "a bill that would allow" and "a bill that allows"
        used |= set(one_at)
        yield Finding(
            "modality",
            "major" if _weight(one, other) else "minor",
            one_at or (i,),
            other_at or (j,),
            f"What is told as {_CLASS_WORDS[one]} has become {_CLASS_WORDS[other]}.",
            wording=not _weight(one, other),
        )
    yield from _questions(aligned)
    yield from _beliefs(aligned)
    yield from _hedges(aligned)


def modal_of(units: Units, index: int) -> tuple[str, tuple[int, ...]]:
    """Return the modal class of a predicate and the words that give it."""
    table = classes("modality", "modals")
    unit = units[index]
    for k, other in enumerate(units):
        beside = (other.head == index and _leads(units, k, index)) or (
            other.key in _SEMI and unit.head == k
        )
        if other.key in table and k != index and beside:
            return min(table[other.key]), (k,)
    head = units[unit.head]
    if head.key in _SEMI and unit.head != index:
        return "obliged", (unit.head,)
    if head.key in table and unit.relation in ("xcomp", "ccomp"):
        return min(table[head.key]), (unit.head,)
    if unit.key in table and unit.pos == "AUX":
        return min(table[unit.key]), (index,)
    return "", ()


def _unparsed(aligned: Aligned, one: str, other: str) -> bool:
    """Whether the version that seems to lack a modal has one of that class, tied to no predicate."""
    table = classes("modality", "modals")
    settled = set(aligned.same) if one == "" else set(aligned.same.values())
    units = aligned.original if one == "" else aligned.copy
    wanted = one or other
    return "" in (one, other) and any(
        wanted in table.get(u.key, ()) and k not in settled for k, u in enumerate(units)
    )


def _leads(units: Units, modal: int, index: int) -> bool:
    """Whether no other verb stands between a modal and its predicate, so that the parse can be trusted."""
    return modal < index and not any(u.pos == "VERB" for u in units[modal + 1 : index])


_SEMI = frozenset({"have to", "need to", "be obliged to", "be forced to"})


def _finite(units: Units, index: int) -> bool:
    """Whether a predicate is told of: no participle or infinitive that hangs on another."""
    unit = units[index]
    helped = any(u.head == index and u.relation in ("aux", "cop", "aux:pass") for u in units)
    return helped or unit.tag in ("VBD", "VBZ", "VBP")


def _counts(one: str, other: str, *, finite: bool) -> bool:
    if {one, other} == {"certain", "conditional"}:
        return False
    if {one, other} == {"certain", ""}:
        return False  # a matter of time, told there
    if "" in (one, other):
        return finite
    return True


def _weight(one: str, other: str) -> bool:
    order = {"possible": 0, "advised": 1, "conditional": 1, "obliged": 2, "certain": 3, "": 3}
    return (
        abs(order[one] - order[other]) >= 2
        or "conditional" in (one, other)
        or "advised" in (one, other)
    )


def _questions(aligned: Aligned) -> Iterator[Finding]:
    """Yield what somebody asks in one version and says in the other."""
    a, b = aligned.original, aligned.copy
    for i, u in enumerate(a):
        if u.key != "whether" or u.head not in aligned.same:
            continue
        image = aligned.same[u.head]
        if any(v.key in ("whether", "if") for v in b):
            continue
        told = f"What was asked is told as so: “{b[image].text}”."
        yield Finding("modality", "major", (i, u.head), (image,), told)


def _beliefs(aligned: Aligned) -> Iterator[Finding]:
    table = classes("modality", "belief")
    for i, j in aligned.replaced.items():
        u, v = aligned.original[i], aligned.copy[j]
        one, other = table.get(u.key), table.get(v.key)
        if one and other and one != other:
            yield Finding(
                "modality",
                "major",
                (i,),
                (j,),
                f"How sure it is differs: “{u.text}” has become “{v.text}”.",
            )


def _hedges(aligned: Aligned) -> Iterator[Finding]:
    """Hedges without a counterpart of their class."""
    table = classes("modality", "hedges")
    a, b = aligned.original, aligned.copy
    theirs = [
        min(table[v.key])
        for j, v in enumerate(b)
        if v.key in table and j not in aligned.same.values()
    ]
    ours = [min(table[u.key]) for i, u in enumerate(a) if u.key in table and i not in aligned.same]
    for i, u in enumerate(aligned.original):
        if u.key not in table or i in aligned.same or not _is_hedge(aligned.original, i):
            continue
        label = min(table[u.key])
        turned = _turned(aligned, label, table)
        if label in theirs:
            theirs.remove(label)
        elif turned is not None:
            told = (
                f"The bound is turned round: “{u.text}” has become “{aligned.copy[turned].text}”."
            )
            yield Finding("number", "major", (i,), (turned,), told)
        elif _host_kept(aligned.original, i, aligned.image):
            yield _hedge_lost(aligned, i, label)
    for j, v in enumerate(aligned.copy):
        if v.key not in table or j in aligned.back or not _is_hedge(aligned.copy, j):
            continue
        label = min(table[v.key])
        if label in ours:
            ours.remove(label)
        elif _host_kept(aligned.copy, j, aligned.back) and label in _STRONG_HEDGES:
            yield Finding(
                "addition", "minor", (), (j,), f"“{v.text}” has been added to what was told."
            )


_TURNED = {"under": "over", "over": "under", "floor": "ceiling", "ceiling": "floor"}


def _turned(aligned: Aligned, label: str, table: Mapping[str, frozenset[str]]) -> int | None:
    """Return a bound of the copy that has no counterpart and runs the other way."""
    settled = set(aligned.same.values())
    return next(
        (
            j
            for j, v in enumerate(aligned.copy)
            if j not in settled
            and _TURNED.get(label) in table.get(v.key, ())
            and _is_hedge(aligned.copy, j)
        ),
        None,
    )


_STRONG_HEDGES = frozenset({"sure", "floor", "ceiling", "over", "under", "reported"})


def _hedge_lost(aligned: Aligned, i: int, label: str) -> Finding:
    severity: Severity = "minor" if label == "part" else "major"
    kind = "omission" if label in ("floor", "ceiling", "over", "under") else "modality"
    text = aligned.original[i].text
    if kind == "omission":
        return Finding("omission", severity, (i,), (), f"The bound is lost: “{text}”.")
    return Finding("modality", severity, (i,), (), f"The hedge is lost: “{text}”.")


_BOUNDS = frozenset({"floor", "ceiling", "over", "under", "part"})


def _is_hedge(units: Units, index: int) -> bool:
    """Whether a word that also has other uses bounds a number here."""
    unit = units[index]
    bound = min(classes("modality", "hedges")[unit.key]) in _BOUNDS
    if not bound or unit.key in (
        "kind of",
        "sort of",
        "some of",
        "part of",
        "partly",
        "partially",
        "largely",
        "mostly",
    ):
        return True
    following = units[index + 1] if index + 1 < len(units) else unit
    return following.value is not None or following.key in words("numbers")["multiples"]


def _host_kept(units: Units, index: int, image: dict[int, int]) -> bool:
    """Whether what a hedge belongs to stands in the other version too."""
    return (
        units[index].head in image
        or any(unit.head == index and k in image for k, unit in enumerate(units))
        or (index + 1) in image
    )
