"""What no other detector has claimed of a hunk: words replaced, lost or added that carry meaning."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from ..settings import CHANGES_KEPT_SHARE, CHANGES_NEAR_ENOUGH
from .align_words import Aligned, is_content
from .hunks import Hunk, is_light
from .kinds import Finding, Severity
from .lexicon import known_word
from .likeness import likeness, meaning
from .units import Unit, Units
from .vocabulary import classes, word_set

_HEAVY = frozenset({"NOUN", "VERB", "ADJ", "PROPN", "NUM"})


def residue_findings(
    aligned: Aligned, hunks: tuple[Hunk, ...], ours: Collection[int], theirs: Collection[int]
) -> Iterator[Finding]:
    """Yield garbles, omissions and additions; ``ours`` and ``theirs`` are claimed by others."""
    a, b = aligned.original, aligned.copy
    if _kept_share(aligned) < CHANGES_KEPT_SHARE:
        return
    for hunk in hunks:
        lost = [i for i in hunk.original if i not in ours]
        gained = [j for j in hunk.copy if j not in theirs]
        claimed = len(lost) < len(hunk.original) or len(gained) < len(hunk.copy)
        if claimed or _alike_phrases(aligned, hunk):
            continue
        if lost and gained:
            yield from _garbles(aligned, lost, gained)
        elif lost:
            yield from _one_sided(a, lost, aligned, gone=True)
        elif gained:
            yield from _one_sided(b, gained, aligned, gone=False)


def _kept_share(aligned: Aligned) -> float:
    """Return the share of content words, of both versions, that have a counterpart."""
    ours = [i in aligned.same for i, u in enumerate(aligned.original) if is_content(u)]
    settled = set(aligned.same.values())
    theirs = [j in settled for j, v in enumerate(aligned.copy) if is_content(v)]
    return (sum(ours) + sum(theirs)) / max(1, len(ours) + len(theirs))


def _alike_phrases(aligned: Aligned, hunk: Hunk) -> bool:
    """Whether two runs hold words that say the same, taken by others in the alignment."""
    a, b = aligned.original, aligned.copy
    return any(likeness(a[i], b[j]) >= 0.5 for i in hunk.original for j in hunk.copy)


def _garbles(aligned: Aligned, lost: list[int], gained: list[int]) -> Iterator[Finding]:
    a, b = aligned.original, aligned.copy
    heavy = [i for i in lost if weighs(a[i])]
    others = [j for j in gained if weighs(b[j])]
    if not heavy and not others:
        return
    near = max((meaning(a[i].key, b[j].key) for i in lost for j in gained), default=0.0)
    if near >= CHANGES_NEAR_ENOUGH:
        return
    if not heavy:
        yield from _one_sided(b, others, aligned, gone=False)
        return
    if not others:
        yield from _one_sided(a, heavy, aligned, gone=True)
        return
    one = " ".join(a[i].text for i in lost)
    other = " ".join(b[j].text for j in gained)
    yield Finding(
        "garble",
        _severity(near),
        tuple(lost),
        tuple(gained),
        f"“{one}” has become “{other}”, which has another sense.",
    )


def weighs(unit: Unit) -> bool:
    """Whether a word alone says something that could be missed."""
    if unit.relation in ("case", "mark", "fixed") or _merely_says(unit.key):
        return False
    heavy = unit.pos in _HEAVY or unit.relation in ("nmod", "obj", "nsubj", "obl")
    return heavy and not is_light(unit.key) and unit.key not in word_set("light", "colour")


def _merely_says(key: str) -> bool:
    """Whether a verb only credits words to a speaker; to deny or to accuse says more."""
    return bool(
        classes("reporting").get(key, frozenset()) & {"neutral", "formal", "revealing", "warning"}
    )


def _severity(near: float) -> Severity:
    return "minor" if near > CHANGES_NEAR_ENOUGH / 2 else "major"


def _one_sided(units: Units, run: list[int], aligned: Aligned, *, gone: bool) -> Iterator[Finding]:
    """Yield a run that only one version has, where it says something that counts."""
    heavy = [k for k in run if weighs(units[k])]
    if (
        not gone
        and len(heavy) == 1
        and units[heavy[0]].pos == "VERB"
        and units[heavy[0]].relation != "amod"
    ):
        return  # a clause made explicit: "the motion introduced by"
    if not heavy or _said_elsewhere(units, heavy, aligned, gone=gone):
        return
    span = tuple(range(heavy[0], heavy[-1] + 1))
    text = " ".join(units[k].text for k in span)
    severity: Severity = "major" if any(_telling(units[k]) for k in heavy) else "minor"
    if gone:
        yield Finding("omission", severity, span, (), f"The copy leaves out “{text}”.")
    else:
        yield Finding("addition", severity, (), span, f"The copy adds “{text}”.")


def _said_elsewhere(units: Units, heavy: list[int], aligned: Aligned, *, gone: bool) -> bool:
    """Whether the other version holds each of these words, or a like one, in any place."""
    others = aligned.copy if gone else aligned.original
    return all(any(likeness(units[k], other) >= 0.5 for other in others) for k in heavy)


def _telling(unit: Unit) -> bool:
    return (
        unit.value is not None
        or unit.proper
        or unit.pos == "VERB"
        or unit.key in classes("status")
        or not known_word(unit.key)
    )
