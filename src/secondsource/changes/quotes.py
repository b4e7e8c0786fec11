"""Where words stand inside quotation marks."""

from __future__ import annotations

import re
from functools import lru_cache

_DATELINE = re.compile(
    r"\s*[A-Z][A-Z .’'-]{2,}(?:,\s*(?:[A-Z][\w.]+\s*)?(?:\d{1,2}\b\s*\w*)?)?[ .]*"
    r"(?:\([^)\n]{2,30}\)|/[^/\n]{2,30}/|[A-Z][\w ]{2,20}(?=\s*[-–—:]))?[ .]*"
    r"\s*(?:[-–—:]+|\.(?=\s))?\s+(?=[A-Z“\"])"
)


@lru_cache(maxsize=64)
def dateline_end(text: str) -> int:
    """Return where the first sentence begins behind a dateline (place in capitals, date, agency), else 0."""
    match = _DATELINE.match(text)
    if match is None or not re.search(r"[-–—:)/.]\s*$", match.group()):
        return 0
    return match.end()


@lru_cache(maxsize=64)
def quoted_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Return the spans between quotation marks, marks left out; one left open ends with its paragraph."""
    spans: list[tuple[int, int]] = []
    begun: int | None = None
    for match in re.finditer('[“”„«»"]|\n\n', text):
        sign = match.group()
        if sign == "\n\n":
            if begun is not None:
                spans.append((begun, match.start()))
            begun = None
        elif sign in "“„«" or (sign == '"' and begun is None):
            if begun is not None and begun < match.start():
                spans.append((begun, match.start()))
            begun = match.end()
        elif begun is not None:
            spans.append((begun, match.start()))
            begun = None
    if begun is not None:
        spans.append((begun, len(text)))
    return tuple(span for span in spans if span[0] < span[1])
