"""The model's names, with their edges mended: what belongs to a name, all of it, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable

from ..kinds import NameKind
from .board import Board
from .vocabulary import Vocabulary, key_of, plain

MARKS = frozenset("-–—.,;:()[]\"“”‘’'/«»*•&")
POSSESSIVE = frozenset({"'s", "’s", "' s", "’ s"})
CLOSING = ("org_last", "fac_last", "loc_last", "gpe_last", "misc_last")
SPLIT = frozenset({",", "and", "/"})


def lay_model(board: Board, names: Iterable[tuple[int, int, NameKind]], known: Vocabulary) -> None:
    """Lay the model's names (spans in characters), mended."""
    words = board.words
    for first, after, kind in names:
        start, end = words.span(first, after)
        for i, j in _parts(board, start, end, kind, known):
            if i >= j:
                continue
            new = _kind(board, i, j, kind, known)
            i2, j2 = trimmed(board, i, j, new, known)
            if i2 < j2 and not _is_post(board, i2, j2, new, known):
                changed = new != kind or (words.starts[i2], words.ends[j2 - 1]) != (first, after)
                board.lay(i2, j2, new, "model", "model, edges" if changed else "model")


def _kind(board: Board, i: int, j: int, kind: NameKind, known: Vocabulary) -> NameKind:
    """Return the kind that the words themselves show: "Mr Bandt", "Indigenous Australians"."""
    words = board.words
    first, last = words.lowers[i], words.words[j - 1]
    if kind != "PERSON" and j - i > 1 and is_address(first, known):
        return "PERSON"
    titled = kind in {"GPE", "LOC"} and j - i == 2 and is_title(board, i, known)
    if titled and not is_head(words.lowers[j - 1], known):
        return "PERSON"
    if kind in {"ORG", "GPE", "LOC", "PERSON"} and last.endswith("s"):
        people = known.phrases.get(key_of([last]))
        if people is not None and people.kind == "NORP" and people.sure:
            return "NORP"
    return kind


def _is_post(board: Board, i: int, j: int, kind: NameKind, known: Vocabulary) -> bool:
    """Say whether an organisation is somebody's post: "Head of Sales", "Crown Prince"."""
    if kind not in {"ORG", "MISC"} or j - i < 2:
        return False
    words = board.words
    first, last = words.lowers[i], words.lowers[j - 1]
    if key_of(words.words[i:j]) in known.phrases:
        return False
    opening = words.lower(i + 1) in {"of", "for"} and (
        first in known.roles or first in known.titles
    )
    closing = last in known.titles and last not in known.given and last not in known.cues["part"]
    beside = words.lower(i - 1) in {"of", "for"} and words.lower(i - 2) in known.titles
    field = beside or (words.cap(j) and words.lower(j) in known.cues["post"])
    return opening or closing or (field and all_common(board, i, j, known))


def all_common(board: Board, i: int, j: int, known: Vocabulary) -> bool:
    """Say whether words are English words alone: "(Minister for) Trade", "(Chief) Business Officer"."""
    words = board.words
    return all(
        words.lowers[k] in known.english
        and plain(words.words[k]) not in known.given
        and plain(words.words[k]) not in known.surnames
        for k in range(i, j)
        if words.words[k][0].isalpha()
    )


def _parts(
    board: Board, start: int, end: int, kind: NameKind, known: Vocabulary
) -> list[tuple[int, int]]:
    """Part names that the model ran together: "Kabul, Afghanistan"; "Ann Roe and Jon Doe"."""
    words = board.words
    ahead = _ahead_of_person(board, start, end, kind, known)
    if ahead:
        return [(start, ahead), (ahead, end)]
    if kind in {"ORG", "FAC", "MISC"}:
        return [(start, end)]
    if key_of(words.words[start:end]) in known.phrases:
        return [(start, end)]
    parts, begin = [], start
    for i in range(start, end):
        if words.lowers[i] in SPLIT:
            parts.append((begin, i))
            begin = i + 1
    return [*parts, (begin, end)]


def _ahead_of_person(
    board: Board, start: int, end: int, kind: NameKind, known: Vocabulary
) -> int | None:
    """Return where a person begins behind a country: "(ambassador to) Bangladesh Li Jiming"."""
    words = board.words
    if kind == "PERSON" or end - start != 3 or not all(words.caps[start:end]):
        return None
    country = known.phrases.get(key_of([words.words[start]]))
    first = plain(words.words[start + 1])
    sure = country is not None and country.sure and country.rule == "country"
    named = first in known.given or first in known.surnames
    return start + 1 if sure and named and not is_head(words.lowers[end - 1], known) else None


def is_head(lower: str, known: Vocabulary) -> bool:
    """Say whether a word is a noun that closes names of organisations, places or things."""
    return any(lower in known.heads[name] for name in CLOSING)


def trimmed(board: Board, i: int, j: int, kind: NameKind, known: Vocabulary) -> tuple[int, int]:
    """Return the words without articles, titles, possessives, and marks at either edge."""
    words = board.words
    while i < j:
        lower = words.lowers[i]
        outside = (
            (lower in MARKS and not (lower in {"’", "'"} and words.lower(i + 1) == "l"))
            or lower in POSSESSIVE
            or (lower in {"the", "a", "an"} and j - i > 1 and not _article(board, i, known, j))
            or (not words.caps[i] and not _may_open(board, i, known))
            or (j - i > 1 and words.opens[i] and lower in known.small and words.cap(i + 1))
            or (kind == "PERSON" and j - i > 1 and is_title(board, i, known))
            or (kind == "ORG" and j - i > 2 and words.words[i] in known.things)
        )
        of = kind in {"GPE", "LOC", "PERSON"} and words.lower(i + 1) == "of" and j - i > 2
        if of and is_title(board, i, known):
            i += 2
        elif outside:
            i += 1
        else:
            break
    while i < j:
        last = words.lowers[j - 1]
        mark = last in POSSESSIVE or (last in MARKS and not _closes(board, i, j))
        if not mark and (words.caps[j - 1] or _may_close(board, i, j, kind, known)):
            break
        j -= 1
    return i, j


def _article(board: Board, i: int, known: Vocabulary, j: int) -> bool:
    """Say whether the article is part of a known name ("The Hague", "An Najaf")."""
    words = board.words
    if words.lowers[i] != "the":
        return words.caps[i]
    return words.caps[i] and not words.opens[i] and key_of(words.words[i:j]) in known.phrases


def _may_open(board: Board, i: int, known: Vocabulary) -> bool:
    words = board.words
    lower = words.lowers[i]
    return (
        words.words[i][0].isdigit()
        or (lower in known.particles["person"] and (words.cap(i + 1) or words.lower(i + 1) == "-"))
        or any(c.isupper() for c in words.words[i][1:])
    )


def _may_close(board: Board, i: int, j: int, kind: NameKind, known: Vocabulary) -> bool:
    """Say whether a name may end in this word of lower case: a number, or a part behind a hyphen."""
    words = board.words
    last = words.words[j - 1]
    joined = words.glued[j - 1] and j - 2 > i and words.words[j - 2] == "-"
    return (
        last[0].isdigit()
        or any(c.isupper() for c in last)
        or (joined and kind == "PERSON" and words.lowers[j - 1] not in known.english)
        or (joined and key_of(words.words[i:j]) in known.phrases)
    )


def _closes(board: Board, i: int, j: int) -> bool:
    """Keep the full stop of "Jr." and "Inc." and a bracket that was opened inside."""
    words = board.words
    last = words.words[j - 1]
    if last == ")":
        return "(" in words.words[i : j - 1]
    return last == "." and words.glued[j - 1] and words.lower(j - 2) in {"jr", "sr"}


def is_address(lower: str, known: Vocabulary) -> bool:
    """Say whether a word is an honorific or an abbreviated rank, behind which only a person stands."""
    lower = lower.rstrip(".")
    return lower in known.cues["honorific"] or lower in known.cues["rank"]


def is_title(board: Board, i: int, known: Vocabulary) -> bool:
    """Say whether a word is a title in front of a name."""
    words = board.words
    return words.lowers[i].replace(".", "") in known.titles and words.lowers[i] not in known.given
