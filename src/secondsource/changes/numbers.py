"""Numbers: values that the copy gives otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from .align_words import Aligned
from .kinds import Finding


def number_findings(aligned: Aligned) -> Iterator[Finding]:
    """Yield the numbers that were replaced by another value, lost, or added."""
    a, b = aligned.original, aligned.copy
    back = aligned.back
    for i, u in enumerate(a):
        if u.value is None or i in aligned.same or _idle(u.text):
            continue
        j = aligned.replaced.get(i)
        if j is None:
            j = next(
                (
                    k
                    for k, v in enumerate(b)
                    if v.value is not None
                    and k not in back
                    and _idle(v.text) is False
                    and aligned.same.get(u.head, -1) == v.head
                ),
                None,
            )
        if j is not None:
            yield Finding(
                "number",
                "major",
                (i,),
                (j,),
                f"The figure differs: “{u.text}” has become “{b[j].text}”.",
            )


def _idle(text: str) -> bool:
    """Whether a number word mostly serves as a pronoun or an ordering word."""
    return text.lower() in {"one", "first", "second", "half"}
