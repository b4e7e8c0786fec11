"""Garble: words that make no sense where they stand, residues of another tongue, broken marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .align_words import Aligned, is_content
from .kinds import Finding
from .lexicon import known_word
from .likeness import letters_alike
from .units import Unit
from .vocabulary import pair_set, wrong_senses

_STRAY = re.compile(r"[A-Za-z]\.(?=\s[a-z])")
_ABBREVIATION = re.compile(
    r"(?:\b[A-Za-z]|\b(?:[A-Za-z]\.)+[A-Za-z]|\b[A-Z][a-z]{1,4}|etc|vs|no|pp?|a\.m|p\.m|am|pm)$"
)


def garble_findings(aligned: Aligned) -> Iterator[Finding]:
    """Yield foreign residues, stray capitals and prepositions that do not fit."""
    a, b = aligned.original, aligned.copy
    for j, v in enumerate(b):
        i = aligned.back.get(j)
        u = a[i] if i is not None else None
        if u is not None and _stray_capital(u, v, j):
            yield Finding(
                "garble", "minor", (aligned.back[j],), (j,), f"A stray capital: “{v.text}”."
            )
        elif u is not None and _residue(u, v):
            yield Finding(
                "garble",
                "major",
                (aligned.back[j],),
                (j,),
                f"“{u.text}” has become “{v.text}”, which makes no sense here.",
            )
    yield from _senses(aligned)
    yield from _moved_modifiers(aligned)
    yield from _prepositions(aligned)


def _senses(aligned: Aligned) -> Iterator[Finding]:
    """Yield words taken in another sense."""
    for i, j in aligned.replaced.items():
        u, v = aligned.original[i], aligned.copy[j]
        if (u.key, v.key) in wrong_senses():
            yield Finding(
                "garble",
                "major",
                (i,),
                (j,),
                f"“{u.text}” is taken in another sense: “{v.text}”.",
            )


_PREDICATES = frozenset({"xcomp", "acl", "ccomp", "obj", "advcl"})


def _moved_modifiers(aligned: Aligned) -> Iterator[Finding]:
    """Yield words that modified one thing and are now said of another."""
    for i, j in aligned.same.items():
        u, v = aligned.original[i], aligned.copy[j]
        if {u.pos, v.pos} != {"ADJ", "ADV"} or not u.relation.endswith("mod"):
            continue
        if v.relation in _PREDICATES and aligned.image.get(u.head) != v.head:
            yield Finding(
                "garble",
                "major",
                (i,),
                (j,),
                f"“{u.text}” belonged to “{aligned.original[u.head].text}” and is now said of another word.",
            )


def _stray_capital(u: Unit, v: Unit, j: int) -> bool:
    return (
        j > 0
        and v.text[:1].isupper()
        and u.text[:1].islower()
        and u.key == v.text.lower()
        and " " not in v.text
        and u.pos in ("VERB", "ADV")
    )


def _residue(u: Unit, v: Unit) -> bool:
    """Whether a common word has become one much like it that no English word list has."""
    return (
        u.text[:1].islower()
        and v.text.isalpha()
        and v.text[:1].islower()
        and not known_word(v.text)
        and not known_word(v.key)
        and known_word(u.key)
        and letters_alike(u.key, v.key) < 1.0
    )


def broken_marks(original: str, copy: str) -> Iterator[tuple[int, int, str]]:
    """Yield spans of the copy's passage where a mark breaks a sentence, with what is told of it."""
    theirs = len([m for m in _STRAY.finditer(original) if _ends_word(original, m.start())])
    found = [m for m in _STRAY.finditer(copy) if _ends_word(copy, m.start())]
    for match in found[theirs:]:
        begin = copy.rfind(" ", 0, match.start()) + 1
        yield (
            begin,
            match.end(),
            f"A stray full stop breaks the sentence: “{copy[begin : match.end()]}”.",
        )


def _ends_word(text: str, at: int) -> bool:
    """Whether the full stop behind a letter belongs to no abbreviation."""
    begin = max(text.rfind(sign, 0, at) for sign in " -–—(“") + 1
    word = text[begin : at + 1]
    if begin and text[begin - 1] == "-":
        return True
    return not _ABBREVIATION.search(word)


def _prepositions(aligned: Aligned) -> Iterator[Finding]:
    odd = pair_set("opposites", "prepositions", "odd")
    a, b = aligned.original, aligned.copy
    for i, u in enumerate(a):
        if u.relation not in ("case", "mark") or not is_content(a[u.head]):
            continue
        image = aligned.same.get(u.head)
        if image is None:
            continue
        j = next(
            (k for k, v in enumerate(b) if v.head == image and v.relation in ("case", "mark")), None
        )
        if j is None or (u.key, b[j].key) not in odd:
            continue
        major = "before" in (u.key, b[j].key)
        yield Finding(
            "garble",
            "major" if major else "minor",
            (i, u.head),
            (j, image),
            f"The preposition changes the sense: “{u.text}” has become “{b[j].text}”.",
        )
