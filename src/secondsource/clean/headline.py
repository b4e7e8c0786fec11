"""Find the headline among the lines above a body."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..settings import HEAD_LINES, TITLE_SCORE, TITLE_WORDS
from .dateline import read_dateline
from .look import Look
from .names import outlet_like
from .stamps import read_stamps
from .verdict import Verdict
from .vocabulary import words
from .wording import content, strip_site

_PREFIXED = frozenset({"related", "credit", "share", "slogan", "copyright"})
_MOTTO = re.compile(
    r"(?P<name>[A-Z][\w’']*(?: (?:of |the |and )?[A-Z0-9][\w’']*){0,4})\s(?:["
    r"|–—:-]+)\s(?:[a-z]|(?:The|Your|All|News|Voice)\b)"
)


def same_line(one: Look, other: Look) -> bool:
    """Tell whether two lines say the same, apart from marks and a site's name behind it."""
    return bool(one.plain) and one.plain == other.plain


def find_title(
    looks: Sequence[Look], verdicts: Sequence[Verdict], first: int, body: Sequence[Look]
) -> int | None:
    """Return the number of the headline among the lines before ``first``, or ``None``."""
    about: set[str] = set()
    for paragraph in body[:12]:
        about |= paragraph.content
    begin = max(0, first - HEAD_LINES)
    loud = [
        looks[n].text
        for n in range(begin, first)
        if _possible(looks[n], verdicts[n]) and looks[n].size >= 4
    ]
    best, best_score = None, TITLE_SCORE
    for number in range(begin, first):
        score = _score(looks, verdicts, number, first, about, loud)
        if score > best_score:
            best, best_score = number, score
    return best if best is not None else _dated(looks, verdicts, first)


def _dated(looks: Sequence[Look], verdicts: Sequence[Verdict], first: int) -> int | None:
    """Return a headline that ends with a day ("Press briefing – May 9, 2017") where there is no other."""
    for number in range(min(first, 3)):
        look = looks[number]
        named = [w for w in look.words if w.lower() not in words("dates")["months"]]
        labelled = any(stamp.role for stamp in read_stamps(look.text))
        named_line = len(named) >= 3 and look.capital_share > 0.6
        if verdicts[number].kind == "date" and named_line and not labelled:
            return number
    return None


def _score(
    looks: Sequence[Look],
    verdicts: Sequence[Verdict],
    number: int,
    first: int,
    about: set[str],
    loud: Sequence[str],
) -> float:
    """Score a line as the headline: repeated, about the body, no sentence, not a label."""
    look, verdict = looks[number], verdicts[number]
    if not _possible(look, verdict):
        return -1.0
    mine = content(strip_site(look.text))
    overlap = len(mine & about) / len(mine) if mine else 0.0
    again = any(
        n != number and same_line(look, looks[n])
        for n in range(max(0, first - HEAD_LINES), min(first + 1, len(looks)))
    )
    score = 3.0 * overlap + (2.5 if again else 0.0) + (2.0 if look.line.kind == "heading" else 0.0)
    score += 1.0 if not _stopped(look) else 0.0
    score -= 1.5 if outlet_like(re.split(r"\s+[|•·–—-]\s+", look.text)[0]) else 0.0
    score -= 1.0 if look.text.isupper() and not all(p.isupper() for p in loud) else 0.0
    score -= 1.0 if number < 3 and _MOTTO.match(look.text) else 0.0
    score += 1.0 if 5 <= look.size <= 22 else -1.0 if look.size < 3 else 0.0
    score -= 1.5 if look.size > TITLE_WORDS else 0.0
    score -= 1.0 if verdict.kind in _PREFIXED or verdict.soft else 0.0
    score -= 1.5 if look.text.rstrip().endswith(":") or look.text[:1].islower() else 0.0
    score += (
        0.5
        if all(
            verdicts[n].kind not in {"short", "title"}
            for n in range(max(0, first - HEAD_LINES), number)
        )
        else 0.0
    )
    if _stopped(look) and not _parted(verdicts, number, first):
        score -= 2.5
    return score


def motto(text: str) -> tuple[int, int] | None:
    """Return the span of a site's name before its motto: "Name – the voice of the valley"."""
    match = _MOTTO.match(text)
    return match.span("name") if match else None


def _stopped(look: Look) -> bool:
    """Tell whether a line ends with a full stop; headlines may ask and shout."""
    return look.ended and look.text.rstrip("\"'”’)* ")[-1:] in {".", "…", "。"}


def _possible(look: Look, verdict: Verdict) -> bool:
    if verdict.kind not in {"short", "body"} and not (verdict.kind in _PREFIXED and look.size >= 5):
        return False
    if verdict.kind == "body" and look.size > TITLE_WORDS:
        return False
    dateline = read_dateline(look.text)
    if dateline and (dateline.firm or dateline.upper) and look.ended:
        return False
    return not look.bullet and look.line.kind != "item" and not (look.name and look.size <= 4)


def _parted(verdicts: Sequence[Verdict], number: int, first: int) -> bool:
    """Tell whether a stamp, a name or a button stands between a line and the body."""
    return any(
        verdicts[n].kind not in {"short", "body", "separator"} for n in range(number + 1, first)
    )
