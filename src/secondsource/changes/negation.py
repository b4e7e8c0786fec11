"""Negation: cues that one side has and the other lacks; words turned into their opposites."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from .align_words import Aligned, is_content
from .kinds import Finding
from .lexicon import known_word
from .thesaurus import kinship
from .units import Units
from .vocabulary import opposites, pair_set, word_set, words


def negation_findings(aligned: Aligned) -> Iterator[Finding]:
    """Yield lost and added negations, and words replaced by their opposite."""
    yield from _cues(aligned)
    yield from _moved(aligned)
    yield from _opposites(aligned)
    yield from _prepositions(aligned)


def _cues(aligned: Aligned) -> Iterator[Finding]:
    ours = _negated(aligned.original, aligned.copy)
    theirs = _negated(aligned.copy, aligned.original)
    if len(ours) == len(theirs):
        return
    back = aligned.back
    hosts = {host for _, host in theirs}
    lost = [
        (c, h) for c, h in ours if not _matched(aligned.image, h, hosts, c, {c for c, _ in theirs})
    ]
    hosts = {host for _, host in ours}
    gained = [(c, h) for c, h in theirs if not _matched(back, h, hosts, c, {c for c, _ in ours})]
    for cue, host in lost[: max(0, len(ours) - len(theirs))]:
        image = _held(aligned.original, host, aligned.image)
        if image is None or _balanced(aligned.copy, set(aligned.same.values())):
            continue
        yield Finding(
            "negation",
            "major",
            tuple(sorted({cue, host})),
            () if image is None else (image,),
            f"A negation is lost: “{aligned.original[cue].text}”.",
        )
    for cue, host in gained[: max(0, len(theirs) - len(ours))]:
        image = _held(aligned.copy, host, back)
        if image is None or _balanced(aligned.original, set(aligned.same)):
            continue
        yield Finding(
            "negation",
            "major",
            () if image is None else (image,),
            tuple(sorted({cue, host})),
            f"A negation has been added: “{aligned.copy[cue].text}”.",
        )


def _moved(aligned: Aligned) -> Iterator[Finding]:
    """Yield a "not" that stands before one of two things in one version and before the other in the other."""
    ours = {h: c for c, h in _plain(aligned.original)}
    theirs = {h: c for c, h in _plain(aligned.copy)}
    kept = aligned.same
    lost = [h for h in ours if h in kept and kept[h] not in theirs]
    gained = [h for h in theirs if aligned.back.get(h) in kept and aligned.back[h] not in ours]
    if len(lost) == len(gained) == 1 and len(ours) == len(theirs):
        one, other = aligned.original[lost[0]].text, aligned.copy[gained[0]].text
        told = f"What is denied differs: “{one}”, “{other}”."
        yield Finding(
            "negation", "major", (ours[lost[0]], lost[0]), (theirs[gained[0]], gained[0]), told
        )


def _plain(units: Units) -> list[tuple[int, int]]:
    """Return each "not" before a noun or an adjective, with that word."""
    return [
        (k, u.head)
        for k, u in enumerate(units)
        if u.key in ("not", "n't") and units[u.head].pos in ("NOUN", "ADJ", "PROPN")
    ]


def _held(units: Units, host: int, image: Mapping[int, int]) -> int | None:
    """Return the counterpart of what is denied, or of a word beside it; ``None`` where all of it is gone."""
    if host in image:
        return image[host]
    near = [k for k, u in enumerate(units) if u.head == host and k in image and is_content(u)]
    return image[near[0]] if near else None


def _balanced(units: Units, settled: Collection[int]) -> bool:
    """Whether a version denies by another word that has no counterpart: "absent" for "did not attend"."""
    listed = word_set("opposites", "negatives")
    return any(u.key in listed and k not in settled for k, u in enumerate(units))


def _matched(image: dict[int, int], host: int, hosts: set[int], cue: int, cues: set[int]) -> bool:
    return image.get(host) in hosts or image.get(cue) in cues


def _negated(units: Units, others: Units) -> list[tuple[int, int]]:
    """Return the cues of negation, each with the word it denies; of words with a negative prefix those
    whose positive the other version has."""
    positives = {u.key[:_STEM] for u in others}
    found = []
    for index, unit in enumerate(units):
        if unit.key in word_set("opposites", "cues") and not _only(units, index):
            if unit.pos == "VERB" and not _governs(units, index):
                continue
            found.append((index, unit.head))
        elif is_content(unit) and (rest := positive_of(unit.key)) and rest[:_STEM] in positives:
            found.append((index, index))
    return found


def _governs(units: Units, index: int) -> bool:
    """Whether a verb of failing has what was not done, or what is not there, beside it."""
    return any(u.head == index and u.relation in ("xcomp", "obj", "ccomp") for u in units)


def _only(units: Units, index: int) -> bool:
    """Whether it is the "not" of "not only", or "no" of a name or a number."""
    return (
        index + 1 < len(units) and units[index + 1].key in ("only", "just", "least", "merely")
    ) or (
        units[index].key == "no" and index + 1 < len(units) and units[index + 1].value is not None
    )


_STEM = 4  # letters by which "known" and "knows" are taken for one word


def is_negative(key: str) -> bool:
    """Whether a word carries a negative prefix before a word that stands alone."""
    return bool(positive_of(key))


def positive_of(key: str) -> str:
    """Return a word without its negative prefix, empty where it has none."""
    for prefix in words("opposites")["prefixes"]:
        rest = key[len(prefix) :]
        if key.startswith(prefix) and len(rest) >= 5 and _stands_alone(rest):
            sure = prefix in ("un", "non") or rest in word_set("opposites", "positives")
            return rest.lstrip("-") if sure else ""
    return ""


def _stands_alone(rest: str) -> bool:
    return known_word(rest) or (
        rest.endswith("ed") and (known_word(rest[:-2]) or known_word(rest[:-1]))
    )


def _opposites(aligned: Aligned) -> Iterator[Finding]:
    denied = {h for _, h in _negated(aligned.original, aligned.copy)}
    denied_copy = {h for _, h in _negated(aligned.copy, aligned.original)}
    for i, j in aligned.replaced.items():
        u, v = aligned.original[i], aligned.copy[j]
        if u.pos in ("ADP", "SCONJ") and "without" not in (u.key, v.key):
            continue
        if {u.key, v.key} == {"with", "without"} and _denies_object(aligned, i, j):
            continue
        if _opposed(u.key, v.key) and (i in denied) == (j in denied_copy):
            yield Finding(
                "negation",
                "major",
                (i,),
                (j,),
                f"The sense is reversed: “{u.text}” has become “{v.text}”.",
            )


def _favours(aligned: Aligned) -> Iterator[Finding]:
    """Yield "against" where the other version has "in favour of", and the reverse."""
    a, b = aligned.original, aligned.copy
    for i, j in aligned.same.items():
        one, other = _stance(a, i), _stance(b, j)
        if not one or not other:
            continue
        u, v = a[one[0]], b[other[0]]
        if u.key != v.key and "against" in (u.key, v.key):
            told = f"Whom or what it is for is reversed: “{u.text}” has become “{v.text}”."
            yield Finding("negation", "major", (*one, i), (*other, j), told)


def _stance(units: Units, index: int) -> tuple[int, ...]:
    """Return the "against", or the "favour", that a noun depends on."""
    against = tuple(k for k, u in enumerate(units) if u.head == index and u.key == "against")
    favour = units[index].head
    return against or ((favour,) if units[favour].key in ("favor", "support") else ())


def _opposed(one: str, other: str) -> bool:
    return (one, other) in opposites() or kinship(one, other) == "opposite"


def _denies_object(aligned: Aligned, i: int, j: int) -> bool:
    """Whether "without a deal" stands beside "with no deal"."""
    return any(
        units[at].key == "with" and any(u.key == "no" and u.head == units[at].head for u in units)
        for units, at in ((aligned.original, i), (aligned.copy, j))
    )


def _prepositions(aligned: Aligned) -> Iterator[Finding]:
    flips = pair_set("opposites", "prepositions", "flips")
    yield from _favours(aligned)
    for i, u in enumerate(aligned.original):
        image = aligned.same.get(u.head) if u.relation == "case" else None
        if image is None:
            continue
        for j, v in enumerate(aligned.copy):
            if v.head != image or v.relation != "case":
                continue
            if (u.key, v.key) not in flips and (v.key, u.key) not in flips:
                continue
            over = aligned.original[u.head].head
            demand = {aligned.original[k].key for k in (u.head, over, max(0, i - 1))}
            if demand & word_set("opposites", "stances"):
                yield Finding(
                    "negation",
                    "major",
                    (i,),
                    (j,),
                    f"Whom or what it is for is reversed: “{u.text}” has become “{v.text}”.",
                )
