"""Names: another bearer, a spelling that no transliteration explains, a name of another house."""

from __future__ import annotations

from collections.abc import Iterator

from ..settings import CHANGES_NAME_GARBLED
from .align_words import Aligned
from .kinds import Finding
from .lexicon import is_ordinary
from .likeness import letters_alike
from .units import Unit
from .vocabulary import name_rows, word_set, words


def name_findings(aligned: Aligned) -> Iterator[Finding]:
    """Yield names that the copy replaced, garbled or exchanged for one that says something else."""
    a, b = aligned.original, aligned.copy
    free = [j for j in range(len(b)) if j not in aligned.back]
    for i, u in enumerate(a):
        if i in aligned.same or not _is_name(u):
            continue
        if (found := _whole(aligned, i, free)) is not None:
            one = " ".join(a[k].text for k in found[0])
            told = f"The name differs: “{one}” has become “{b[found[1]].text}”."
            yield Finding("name", "major", found[0], (found[1],), told)
            continue
        j = aligned.replaced.get(i)
        if j is None:
            j = _part(aligned, i, free)
        if j is None or not _is_name(b[j]):
            renamed = next((k for k in [*free, *aligned.replaced.values()] if _renamed(u, b[k])), j)
            garbled = next((k for k in free if _garbled(u, b[k])), renamed)
            j = garbled if renamed is None else renamed
        if j is None or (is_ordinary(u.key) and is_ordinary(b[j].key)):
            continue
        if _calendar(u) or _calendar(b[j]) or _shortened(a, i, b, j):
            continue
        one, other = u.text, b[j].text
        if _renamed(u, b[j]):
            told = f"“{one}” goes by another name, “{other}”."
            yield Finding("name", "minor", (i,), (j,), told)
        elif _is_name(b[j]):
            told = f"The name differs: “{one}” has become “{other}”."
            yield Finding("name", "major", (i,), (j,), told)
        elif other[:1].isupper():
            told = f"A name has become other words: “{one}”, “{other}”."
            yield Finding("name", "major", (i,), (j,), told)
    yield from _titles(aligned)


def _part(aligned: Aligned, i: int, free: list[int]) -> int | None:
    """Return what stands in a name for another part of it: "African Union", "European Union"."""
    a, b = aligned.original, aligned.copy
    whole = aligned.same.get(a[i].head)
    if whole is None or a[i].relation not in _PARTS:
        return None
    return next(
        (k for k in free if b[k].head == whole and b[k].relation in _PARTS and _is_name(b[k])), None
    )


def _whole(aligned: Aligned, i: int, free: list[int]) -> tuple[tuple[int, ...], int] | None:
    """Return a name of several words and, as one known name, what ends alike and stands in its place."""
    a, b = aligned.original, aligned.copy
    known = (k for k in free if b[k].text.lower().endswith(f" {a[i].key}") and _is_name(b[k]))
    parts = tuple(
        k for k, u in enumerate(a) if u.head == i and u.relation in _PARTS and u.text[:1].isupper()
    )
    j = next(known, None)
    return ((*parts, i), j) if j is not None and parts else None


_PARTS = frozenset({"amod", "compound", "flat", "nmod:poss"})


def _is_name(unit: Unit) -> bool:
    return unit.text[:1].isupper() and (
        unit.proper or unit.key.startswith("@") or unit.key in name_rows("renamed")
    )


def _calendar(unit: Unit) -> bool:
    return unit.key in word_set("times", "weekdays") or unit.key.startswith("month ")


def _renamed(u: Unit, v: Unit) -> bool:
    rows = name_rows("renamed")
    return u.key != v.key and bool(rows.get(u.key, frozenset()) & rows.get(v.key, frozenset()))


def _garbled(u: Unit, v: Unit) -> bool:
    return _is_name(v) and letters_alike(u.key, v.key) >= CHANGES_NAME_GARBLED


def _shortened(a: tuple[Unit, ...], i: int, b: tuple[Unit, ...], j: int) -> bool:
    """Whether the letters of one are the initials of the other's words."""
    one, other = sorted((a[i].text, b[j].text), key=len)
    return one.isupper() and len(one) > 1 and "".join(w[0] for w in other.split()).upper() == one


def _titles(aligned: Aligned) -> Iterator[Finding]:
    groups = words("names")["titles"]
    for i, j in aligned.image.items():
        u, v = aligned.original[i], aligned.copy[j]
        one = next((n for n, row in enumerate(groups) if u.key in row), None)
        other = next((n for n, row in enumerate(groups) if v.key in row), None)
        if one is not None and other is not None and one != other:
            yield Finding(
                "name",
                "minor",
                (i,),
                (j,),
                f"A title has become that of another faith or office: “{u.text}”, “{v.text}”.",
            )
