"""Upper-case text gets its lower case back before it is analysed; every character keeps its place."""

from __future__ import annotations

import re

from ..settings import CAPITALS_LETTERS, CAPITALS_SHARE
from .names.vocabulary import Vocabulary, key_of
from .names.words import Words, cut

ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
LONGEST = 6  # words of a known name that are tried
SMALL = frozenset(
    {"of", "the", "and", "for", "in", "on", "to", "de", "del", "al", "el", "bin", "van"}
)
PREFIXES = ("un", "re", "dis", "non", "mis", "over")
ENDINGS = (
    ("s", ""),
    ("es", ""),
    ("ies", "y"),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
    ("ly", ""),
    ("er", ""),
    ("ers", ""),
)
HEADS = ("org_last", "fac_last", "loc_last", "gpe_last")


def in_capitals(text: str, *, least: int = CAPITALS_LETTERS) -> bool:
    """Say whether a text is written in capitals; one of fewer letters than ``least`` is not judged."""
    letters, upper = sum(map(str.isalpha, text)), sum(map(str.isupper, text))
    return letters >= max(1, least) and upper >= CAPITALS_SHARE * letters


def restored(text: str, known: Vocabulary) -> str:
    """Return a text in capitals with lower case where running text has it, of the same length."""
    words = cut(text)
    shapes = _shapes(words, known)
    out = list(text)
    for i, shape in enumerate(shapes):
        start, end = words.starts[i], words.ends[i]
        if shape == "keep" or not words.words[i].isupper():
            continue
        first = start + 1 if shape == "title" else start
        for at in range(first, end):
            low = out[at].lower()
            if len(low) == 1:
                out[at] = low
    return "".join(out)


def _shapes(words: Words, known: Vocabulary) -> list[str]:
    """Say for each word whether it is to be lower case, Title Case, or kept."""
    shapes: list[str] = []
    i = 0
    while i < len(words):
        size = _known_size(words, i, known)
        if size:
            for k in range(i, i + size):
                inner = k > i and words.lowers[k] in SMALL
                acronym = f"={words.words[k]}" in known.phrases
                shapes.append("lower" if inner else "keep" if acronym else "title")
            i += size
            continue
        before = shapes[i - 1] if i and not words.opens[i - 1] else ""
        shapes.append(_shape(words, i, before, known))
        i += 1
    _raise(words, shapes, known)
    return shapes


def _raise(words: Words, shapes: list[str], known: Vocabulary) -> None:
    """Give capitals back to common words inside names: "Ministry of Defence", "1st Infantry Brigade"."""
    for i, lower in enumerate(words.lowers):
        end = i
        if lower in known.heads["org_first"] and words.lower(i + 1) == "of":
            end = i + 3 + (words.lower(i + 2) == "the")
        elif ORDINAL.fullmatch(lower):
            heads = [k for k in range(i + 1, i + 4) if words.lower(k) in known.heads["org_last"]]
            end = heads[0] + 1 if heads else i
        elif lower in known.cues["common"] and (
            words.lower(i - 1).isdigit() or words.lower(i + 1).isdigit()
        ):
            end = i + 1  # 3 May
        for at in range(i, min(len(words), end)):
            if shapes[at] != "keep":
                shapes[at] = "lower" if words.lowers[at] in SMALL else "title"
    for i, shape in enumerate(shapes):
        if shape == "lower" and words.opens[i]:
            shapes[i] = "title"
        follows = next((s for s in shapes[i + 1 : i + 3] if s), "")
        if shape == "lower" and words.lowers[i] in known.titles and follows == "title":
            shapes[i] = "title"


def _known_size(words: Words, i: int, known: Vocabulary) -> int:
    """Return how many words of a known name begin here; common words alone are none."""
    for size in range(min(LONGEST, len(words) - i), 0, -1):
        text = words.lowers[i : i + size]
        if not text[-1][0].isalnum():
            continue
        entry = known.phrases.get(key_of(text))
        if entry is None:
            continue
        if size == 1:
            return int(entry.sure and text[0] not in known.english)
        if entry.sure and not all(w in known.english for w in text if w[0].isalpha()):
            return size
        if entry.kind == "ORG" and entry.sure:
            return size
    return 0


def _shape(words: Words, i: int, before: str, known: Vocabulary) -> str:
    """Say what becomes of one word; ``before`` is the shape of the word before it."""
    word, lower = words.words[i], words.lowers[i]
    if not word[0].isalpha():
        return "lower"
    if lower == "us":
        return "lower" if words.lower(i - 1) in known.cues["pronoun"] else "keep"
    common = lower in known.english or _stem_known(lower, known)
    acronym = f"={word}" in known.phrases or (word in known.things and len(word) > 1)
    if word == "I" or "." in word or any(c.isdigit() for c in word) or (acronym and not common):
        return "keep"
    headed = before == "title" and any(lower in known.heads[name] for name in HEADS)
    dated = lower in known.calendar and lower not in known.cues["common"] | known.english
    return "title" if headed or dated or not common else "lower"


def _stem_known(lower: str, known: Vocabulary) -> bool:
    """Say whether an English word is known but for prefix or ending: "shelled", "unarmed"."""
    for prefix in PREFIXES:
        if lower.startswith(prefix) and lower[len(prefix) :] in known.english:
            return True
    return any(
        lower[: -len(ending)] + instead in known.english
        for ending, instead in ENDINGS
        if lower.endswith(ending) and len(lower) - len(ending) > 2
    )
