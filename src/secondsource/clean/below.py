"""Where a body ends: the shorter sentences behind its last long paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..settings import HEADING_WORDS, PROSE_FUNCTION_SHARE, REACH_WORDS
from .look import Look
from .verdict import Verdict
from .zones import is_bio

_CUT = re.compile(r"(?:…|\.\.\.|…\]|\.\.\.\])(?:\s?\[\+\d+ \w+\])?$")


def reach(looks: Sequence[Look], verdicts: Sequence[Verdict], last: int, byline: str) -> int:
    """Return the end of the body with the shorter sentences behind its last paragraph, and their headings."""
    number = last + 1
    while number < len(looks):
        look, verdict = looks[number], verdicts[number]
        if (
            _goes_on(look, verdict) or (number <= last + 2 and _breaks_off(look, verdict))
        ) and not is_bio(look, "", byline):
            last = number
        elif verdict.kind == "short" and not look.sentence and look.size <= HEADING_WORDS:
            below = number + 1
            if below >= len(looks) or not _goes_on(looks[below], verdicts[below]):
                break
        elif verdict.kind not in {"short", "advertisement", "caption", "share"}:
            break
        number += 1
    return last


def _breaks_off(look: Look, verdict: Verdict) -> bool:
    """Tell whether a line is a paragraph that was cut off."""
    said = look.size >= REACH_WORDS and look.function_share > PROSE_FUNCTION_SHARE
    return verdict.kind == "short" and said and _CUT.search(look.text[-40:]) is not None


def _goes_on(look: Look, verdict: Verdict) -> bool:
    if verdict.kind == "short" and look.ended and (look.line.kind == "item" or look.bullet):
        return True
    return (
        verdict.kind == "short"
        and look.size >= REACH_WORDS
        and look.ended
        and look.text.rstrip("\"'”’)")[-1:] not in {"?", "…"}
        and look.function_share > PROSE_FUNCTION_SHARE
    )
