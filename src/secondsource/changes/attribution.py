"""Attribution: reporting verbs, sources, speakers, and where quotation marks stand."""

from __future__ import annotations

from collections.abc import Iterator

from .align_words import Aligned, is_content
from .kinds import Finding
from .likeness import words_alike
from .roles import entity
from .thesaurus import is_person, kinship
from .units import Unit, Units
from .vocabulary import classes, opposites, word_set

_SLANTED = frozenset({"doubtful", "conceding", "denying", "accusing"})
_SAYING = frozenset(
    {
        "neutral",
        "formal",
        "doubtful",
        "conceding",
        "acknowledging",
        "denying",
        "warning",
        "revealing",
    }
)


def attribution_findings(aligned: Aligned) -> Iterator[Finding]:
    """Yield changes of how words are credited, and to whom."""
    yield from _verbs(aligned)
    yield from _lost_sources(aligned)
    yield from _speakers(aligned)
    yield from _marks(aligned)


def _says(unit: Unit) -> frozenset[str]:
    return (
        classes("reporting").get(unit.key, frozenset())
        if unit.pos in ("VERB", "ADP")
        else frozenset()
    )


def _verbs(aligned: Aligned) -> Iterator[Finding]:
    a, b = aligned.original, aligned.copy
    for i, j in aligned.image.items():
        one, other = _says(a[i]), _says(b[j])
        asked = "called-for" in classes("status").get(a[i].key, frozenset())
        if i in aligned.replaced and asked and not one and other & _SLANTED:
            yield Finding(
                "attribution",
                "major",
                (i,),
                (j,),
                f"What somebody asked for is now what he says: “{a[i].text}” has become “{b[j].text}”.",
            )
        if (a[i].key, b[j].key) in opposites():
            continue  # reversed, told there
        if one and other and not one & other and a[i].key != b[j].key:
            strong = {"doubtful", "denying", "conceding"} & (one | other)
            yield Finding(
                "attribution",
                "major" if strong else "minor",
                (i,),
                (j,),
                f"The reporting verb says something else: “{a[i].text}” has become “{b[j].text}”.",
            )


def _lost_sources(aligned: Aligned) -> Iterator[Finding]:
    """Yield sources gone, and put in: a verb of saying with its speaker, while what was said is told."""
    for span in _sources(aligned, lost=True):
        text = " ".join(aligned.original[k].text for k in span)
        yield Finding("attribution", "major", span, (), f"The source is gone: “{text}”.")
    for span in _sources(aligned, lost=False):
        text = " ".join(aligned.copy[k].text for k in span)
        yield Finding("attribution", "minor", (), span, f"A source has been added: “{text}”.")


def _sources(aligned: Aligned, *, lost: bool) -> Iterator[tuple[int, ...]]:
    """Yield verbs of saying and their speakers that only one version has, and not what they say."""
    units, image = (aligned.original, aligned.image) if lost else (aligned.copy, aligned.back)
    for i, u in enumerate(units):
        if i in image or not _says(u) & _SAYING or _another(aligned, lost):
            continue
        speaker = _subject(units, i)
        if speaker is None or speaker in image:
            continue
        if any(
            k in image and (w.head == i or u.head == k or units[speaker].head == k)
            for k, w in enumerate(units)
        ):
            yield tuple(sorted({i, speaker}))


def _another(aligned: Aligned, lost: bool) -> bool:
    """Whether the other version has an unaligned verb of saying too."""
    units, image = (aligned.copy, aligned.back) if lost else (aligned.original, aligned.image)
    return any(_says(u) & _SAYING and k not in image for k, u in enumerate(units))


def _subject(units: Units, verb: int) -> int | None:
    """Return the speaker; where the parse has no subject, what it took for an object or part of a name."""
    if units[verb].key in word_set("reporting", "sources"):
        return units[verb].head if units[verb].head != verb else None
    return next(
        (
            k
            for relations in (("nsubj", "obl:agent"), ("iobj",), ("flat",))
            for k, u in enumerate(units)
            if u.head == verb and u.relation in relations
        ),
        None,
    )


def _speakers(aligned: Aligned) -> Iterator[Finding]:
    """The same words are said by somebody else."""
    a, b = aligned.original, aligned.copy
    for i, j in aligned.image.items():
        if not (_says(a[i]) and _says(b[j])):
            continue
        one, other = _subject(a, i), _subject(b, j)
        if one is None or other is None:
            continue
        yield from _described(aligned, one, other)
        if aligned.same.get(one) == other:
            continue
        named = _other_name(aligned, one, other)
        if not named and (one in aligned.same or other in aligned.same.values()):
            continue
        if "PRON" in (a[one].pos, b[other].pos):
            continue
        yield Finding(
            "attribution",
            "major",
            (one,),
            (other,),
            f"The speaker differs: “{a[one].text}” has become “{b[other].text}”.",
        )


def _described(aligned: Aligned, one: int, other: int) -> Iterator[Finding]:
    """Yield speakers of one name who are said to be somebody else: an elder, a minister."""
    a, b = aligned.original, aligned.copy
    settled = set(aligned.same.values())
    ours = [k for k in entity(a, one) if k not in aligned.same and _is_role(a[k])]
    theirs = [k for k in entity(b, other) if k not in settled and _is_role(b[k])]
    if len(ours) != 1 or len(theirs) != 1:
        return
    u, v = a[ours[0]], b[theirs[0]]
    if not words_alike(u.key, v.key) and kinship(u.key, v.key) in ("", "sister"):
        told = f"The speaker is somebody else: “{u.text}” has become “{v.text}”."
        yield Finding("attribution", "major", (ours[0],), (theirs[0],), told)


def _is_role(unit: Unit) -> bool:
    return unit.pos == "NOUN" and not unit.proper and is_person(unit.key)


def _other_name(aligned: Aligned, one: int, other: int) -> bool:
    """Whether two speakers both have names, and neither's whole name stands for the other's."""
    a, b = aligned.original, aligned.copy
    ours = [k for k in entity(a, one) if a[k].proper]
    theirs = [k for k in entity(b, other) if b[k].proper]
    lost = [k for k in ours if aligned.same.get(k) not in theirs]
    gained = [k for k in theirs if k not in {aligned.same.get(m) for m in ours}]
    return bool(ours and theirs and lost and gained)


def _marks(aligned: Aligned) -> Iterator[Finding]:
    """Words that stand inside quotation marks in one version and outside in the other."""
    a, b = aligned.original, aligned.copy
    inside = any(u.quoted >= 0 for u in a) and any(u.quoted >= 0 for u in b)
    if not inside:
        return
    for i, j in sorted(aligned.same.items()):
        if (a[i].quoted >= 0) == (b[j].quoted >= 0) or not (
            is_content(a[i]) or a[i].pos in ("AUX", "PRON", "DET")
        ):
            continue
        beside = (i - 1, i + 1)
        if any(
            k in aligned.same and a[k].quoted >= 0 and b[aligned.same[k]].quoted >= 0
            for k in beside
            if 0 <= k < len(a)
        ):
            yield Finding(
                "attribution",
                "minor",
                (i,),
                (j,),
                f"The quotation begins or ends elsewhere: “{a[i].text}” was "
                f"{'inside' if a[i].quoted >= 0 else 'outside'} the quotation marks.",
            )
            return
