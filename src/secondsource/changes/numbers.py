"""Numbers: values that the copy gives otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from .align_words import Aligned
from .kinds import Finding
from .times import is_date, month_of
from .vocabulary import word_set, words


def number_findings(aligned: Aligned) -> Iterator[Finding]:
    """Yield the numbers that were replaced by another value."""
    a, b = aligned.original, aligned.copy
    yield from _multiplied(aligned)
    for i, u in enumerate(a):
        if u.value is None or i in aligned.same or _idle(u.text):
            continue
        j = aligned.replaced.get(i)
        if j is None:
            j = _in_place(aligned, i)
        if j is not None:
            dated = is_date(a, i) and is_date(b, j)
            told = (
                f"The {'date' if dated else 'figure'} differs: “{u.text}” has become “{b[j].text}”."
            )
            yield Finding("time" if dated else "number", "major", (i,), (j,), told)


def _in_place(aligned: Aligned, i: int) -> int | None:
    """Return a number of the copy, with no counterpart, that counts the same or is of the same month."""
    a, b = aligned.original, aligned.copy
    month = month_of(a, i)
    return next(
        (
            k
            for k, v in enumerate(b)
            if v.value is not None
            and k not in aligned.back
            and not _idle(v.text)
            and (
                aligned.same.get(a[i].head, -1) == v.head
                or (month is not None and aligned.same.get(month) == month_of(b, k))
            )
        ),
        None,
    )


def _multiplied(aligned: Aligned) -> Iterator[Finding]:
    """Yield verbs that say by how many times something grew or shrank."""
    table = words("numbers")["multiplied"]
    for i, j in aligned.image.items():
        one, other = aligned.original[i], aligned.copy[j]
        if one.key in table and other.key in table and table[one.key] != table[other.key]:
            told = f"The figure differs: “{one.text}” has become “{other.text}”."
            yield Finding("number", "major", (i,), (j,), told)


def _idle(text: str) -> bool:
    """Whether a number word mostly serves as a pronoun or an ordering word."""
    return text.lower() in word_set("light", "numbers") - {"two", "both"}
