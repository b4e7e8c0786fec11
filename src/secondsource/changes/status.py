"""Event status: called for, planned, attempted, decided, done; alleged or proven; hurt or dead."""

from __future__ import annotations

from collections.abc import Iterator

from .align_words import Aligned, is_content
from .hunks import Hunk
from .kinds import Finding, Severity
from .times import tense_of
from .units import Unit, Units
from .vocabulary import classes

_RANK = {
    "called-for": "called for",
    "begun": "brought about",
    "helped": "encouraged",
    "postponed": "put off",
}
GOVERNING = frozenset(
    {"called-for", "considered", "planned", "threatened", "attempted", "decided", "alleged"}
)
_MINOR = frozenset({frozenset({"begun", "helped"}), frozenset({"considered", "called-for"})})


def status_findings(aligned: Aligned, hunks: tuple[Hunk, ...]) -> Iterator[Finding]:
    """Yield acts that have another status in the copy."""
    yield from _replaced(aligned, hunks)
    yield from _lost(aligned, hunks)
    yield from _victims(aligned)
    yield from _tenses(aligned)


def _tenses(aligned: Aligned) -> Iterator[Finding]:
    """What is to come in one version and done in the other."""
    a, b = aligned.original, aligned.copy
    for i, j in aligned.same.items():
        if a[i].pos != "VERB" or b[j].pos != "VERB":
            continue
        one, other = tense_of(a, i), tense_of(b, j)
        if {one, other} in ({"future", "perfect"}, {"future", "past"}):
            told = "done" if one == "future" else "to come"
            yield Finding(
                "event-status", "major", (i,), (j,), f"It is told as {told}: “{b[j].text}”."
            )


def ranks(key: str) -> frozenset[str]:
    """Return how far an act has come that a word is used for."""
    return classes("status").get(key, frozenset())


def _ranks_of(unit: Unit) -> frozenset[str]:
    return frozenset() if unit.pos in ("ADV", "ADP", "SCONJ") else ranks(unit.key)


def _replaced(aligned: Aligned, hunks: tuple[Hunk, ...]) -> Iterator[Finding]:
    """Within a hunk, words of two different ranks, verb against verb."""
    a, b = aligned.original, aligned.copy
    for hunk in hunks:
        for i in hunk.original:
            pairs = [aligned.replaced[i]] if i in aligned.replaced else list(hunk.copy)
            for j in pairs:
                one, other = _ranks_of(a[i]), _ranks_of(b[j])
                if one and other and not one & other:
                    told = f"What is {rank_name(one)} has become {rank_name(other)}"
                    told += f": “{a[i].text}”, “{b[j].text}”."
                    yield Finding("event-status", _severity(one, other), (i,), (j,), told)
                    break


def _lost(aligned: Aligned, hunks: tuple[Hunk, ...]) -> Iterator[Finding]:
    """A governing word is gone, while the act that it governs stands in the copy as told or done."""
    a, b = aligned.original, aligned.copy
    for hunk in hunks:
        for i in hunk.original:
            one = ranks(a[i].key) & GOVERNING
            if not one or i in aligned.replaced:
                continue
            if any(ranks(b[j].key) & one for j in range(len(b)) if j not in aligned.same.values()):
                continue
            act = next((k for k in _governed(a, i) if k in aligned.image), None)
            if act is None:
                continue
            j = aligned.image[act]
            if b[j].pos not in ("VERB", "AUX") or (
                a[i].pos not in ("VERB", "AUX") and a[act].pos != "VERB"
            ):
                continue
            told = tense_of(b, j)
            done = "done" if told in ("past", "perfect") else "a fact"
            yield Finding(
                "event-status",
                "major",
                tuple(sorted({i, act})),
                (j,),
                f"What is {rank_name(one)} is told as {done}: “{b[j].text}”.",
            )


def _governed(units: Units, index: int) -> tuple[int, ...]:
    """Return the acts that depend on a governing word, straight or through one noun."""
    if units[index].key.endswith(" to") and index + 1 < len(units):
        return (index + 1,)
    near = [
        k
        for k, unit in enumerate(units)
        if unit.head == index
        and k != index
        and is_content(unit)
        and unit.relation.split(":")[0] in ("xcomp", "ccomp", "obl", "obj", "nmod", "advcl", "acl")
    ]
    return tuple(near)


def _victims(aligned: Aligned) -> Iterator[Finding]:
    """A verb of harm is gone, so that those it was said of fall to another verb of harm."""
    a, b = aligned.original, aligned.copy
    ours = [i for i, u in enumerate(a) if ranks(u.key) & {"wounded"} and i not in aligned.replaced]
    for i in ours:
        j = aligned.same.get(i)
        if j is None or a[i].pos != "VERB" or a[i].relation.startswith("amod"):
            continue
        if b[j].relation == "amod" or b[j].pos in ("ADJ", "PROPN", "NOUN"):
            noun = b[j].head
            top = b[noun].head if b[noun].relation == "conj" else noun
            for k in {noun, top, b[top].head}:
                if ranks(b[k].key) & {"killed"}:
                    yield Finding(
                        "event-status",
                        "major",
                        (i,),
                        tuple(sorted({j, k})),
                        "Those who were wounded are told among the killed.",
                    )
                    break


def rank_name(ranks: frozenset[str]) -> str:
    """Return the wording of a rank in explanations."""
    return _RANK.get(min(ranks), min(ranks))


def _severity(one: frozenset[str], other: frozenset[str]) -> Severity:
    return "minor" if any(frozenset({x, y}) in _MINOR for x in one for y in other) else "major"
