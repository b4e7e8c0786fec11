"""Split the lines of a page into stories, where a page holds two or more."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from ..settings import HEAD_LINES, SPLIT_COHESION, SPLIT_PARAGRAPHS, SPLIT_SCORE, SPLIT_WORDS
from .dateline import read_dateline
from .headline import same_line
from .look import Look
from .stamps import read_stamps
from .verdict import Verdict

_ENDS = frozenset({"bio", "disclaimer", "copyright", "tags", "comments", "credit"})
_BUTTONS = frozenset({"share", "comments", "advertisement"})


def split_stories(
    looks: Sequence[Look], verdicts: Sequence[Verdict]
) -> tuple[tuple[int, int], ...]:
    """Return the stories of a page as ranges ``[start, end)`` of its lines.

    A new story needs a body behind it and signs that do not come with a sub-heading: a repeated
    headline, stamps and buttons, a byline, a dateline, the marks of an end.
    """
    prose = [n for n, verdict in enumerate(verdicts) if verdict.kind == "body"]
    starts = [0]
    for place in range(1, len(prose)):
        before, after = prose[place - 1], prose[place]
        if after == before + 1 and read_dateline(looks[after].text) is None:
            continue
        start = _boundary(looks, verdicts, prose, place, starts[-1])
        if start is not None:
            starts.append(start)
    return tuple(zip(starts, (*starts[1:], len(looks)), strict=True))


def _boundary(
    looks: Sequence[Look], verdicts: Sequence[Verdict], prose: Sequence[int], place: int, begun: int
) -> int | None:
    """Return the line at which a new story starts between two paragraphs, or ``None``."""
    before, after = prose[place - 1], prose[place]
    gap = range(before + 1, after)
    opened = bisect_left(prose, begun)
    story = prose[max(opened, place - SPLIT_PARAGRAPHS) : place]
    told = [n for n in range(story[0], before + 1) if _telling(looks[n], verdicts[n])]
    coming = prose[place : place + SPLIT_PARAGRAPHS]
    if sum(looks[n].size for n in told) < SPLIT_WORDS or not _enough(looks, coming):
        return None
    heads = [n for n in gap if _headline(looks[n], verdicts[n])][-HEAD_LINES:]
    score, start = _headline_score(looks, heads, story, coming)
    score += _stamp_score(looks, verdicts, gap)
    score += _dateline_score(looks, prose[opened], after, bool(heads))
    score += _cohesion_score(looks, story, coming)
    kinds = {verdicts[n].kind for n in gap}
    score += min(1.0, 0.5 * len(kinds & _BUTTONS)) + (1.0 if kinds & _ENDS else 0.0)
    score += 1.0 if "separator" in kinds else 0.0
    if not _firm(looks, verdicts, gap, heads, after):
        return None
    threshold = SPLIT_SCORE + (2.0 if _listing(looks, verdicts, gap, start) else 0.0)
    if score < threshold:
        return None
    return _widen(verdicts, start if start is not None else after, before)


def _telling(look: Look, verdict: Verdict) -> bool:
    return verdict.kind == "body" or (verdict.kind == "short" and look.ended)


def _enough(looks: Sequence[Look], coming: Sequence[int]) -> bool:
    """Tell whether what follows is a story and no blurb: words, and paragraphs that touch."""
    near = [coming[0]]
    for number in coming[1:]:
        if number - near[-1] > 3:
            break
        near.append(number)
    return sum(looks[n].size for n in near) >= SPLIT_WORDS


def _headline(look: Look, verdict: Verdict) -> bool:
    return (
        verdict.kind in {"short", "related"}
        and 4 <= look.size <= 30
        and not look.bullet
        and not look.name
    )


def _headline_score(
    looks: Sequence[Look], heads: Sequence[int], story: Sequence[int], coming: Sequence[int]
) -> tuple[float, int | None]:
    """Score the best headline in the gap; return the score and where it first stands."""
    past = set().union(*(looks[n].content for n in story))
    next_ = set().union(*(looks[n].content for n in coming))
    best, where = 0.0, None
    for number in heads:
        look = looks[number]
        mine = look.content
        score = 0.5 if look.ended and look.text[-1] == "." else 1.0
        score += 0.5 if look.size >= 6 else 0.0
        score += 3.0 if any(m != number and same_line(look, looks[m]) for m in heads) else 0.0
        if mine:
            score += 1.5 * (len(mine & next_) - len(mine & past)) / len(mine)
        if score > best:
            best, where = score, number
    if where is not None:
        where = min(m for m in heads if m == where or same_line(looks[m], looks[where]))
    return best, where


def _stamp_score(looks: Sequence[Look], verdicts: Sequence[Verdict], gap: range) -> float:
    full = [
        stamp for n in gap if verdicts[n].kind == "date" for stamp in read_stamps(looks[n].text)
    ]
    score = 1.5 if full else 0.5 if any(verdicts[n].kind == "date" for n in gap) else 0.0
    score += 0.5 if any(stamp.role in {"published", "updated"} for stamp in full) else 0.0
    return score + (1.5 if any(verdicts[n].kind == "byline" for n in gap) else 0.0)


def _dateline_score(looks: Sequence[Look], first: int, after: int, headed: bool) -> float:
    """Score a dateline at the start of what follows."""
    found = read_dateline(looks[after].text)
    if found is None:
        return 0.0
    usual = read_dateline(looks[first].text) is not None
    if found.firm and found.place:
        return 2.5 if headed or usual else 1.5
    if found.upper:
        return 2.0 if headed and usual else 1.5 if headed else 1.0
    return 0.5 if headed else 0.0


def _cohesion_score(looks: Sequence[Look], story: Sequence[int], coming: Sequence[int]) -> float:
    """Score how far the words change: support for the other signs, never enough alone."""
    past: set[str] = set().union(*(looks[n].content for n in story))
    next_: set[str] = set().union(*(looks[n].content for n in coming))
    smaller = min(len(past), len(next_))
    if not smaller:
        return 0.0
    shared = len(past & next_) / smaller
    low, high = SPLIT_COHESION
    return 0.75 if shared < low else -1.0 if shared > high else 0.0


def _listing(
    looks: Sequence[Look], verdicts: Sequence[Verdict], gap: range, start: int | None
) -> bool:
    """Tell whether a heading for comments or links stands above the supposed headline."""
    return any(
        (cue := looks[n].cue) is not None
        and cue.place == "opens"
        and cue.kind in {"comments", "related"}
        and verdicts[n].kind == cue.kind
        for n in gap
        if start is None or n < start
    )


def _firm(
    looks: Sequence[Look], verdicts: Sequence[Verdict], gap: range, heads: Sequence[int], after: int
) -> bool:
    """Tell whether one sign is there that no sub-heading brings along."""
    kinds = {verdicts[n].kind for n in gap}
    if kinds & (_ENDS | {"date", "byline", "share"}):
        return True
    found = read_dateline(looks[after].text)
    if found and (found.firm or found.upper):
        return True
    if any(m != n and same_line(looks[m], looks[n]) for m in heads for n in heads):
        return True
    return "separator" in kinds and not any(looks[n].line.kind == "heading" for n in heads)


def _widen(verdicts: Sequence[Verdict], start: int, before: int) -> int:
    """Take in a section word or stamp that stands right above the headline, behind a separator."""
    top = start
    while top - 1 > before and verdicts[top - 1].kind in {"menu", "date", "byline"}:
        top -= 1
    return top if top - 1 > before and verdicts[top - 1].kind == "separator" else start
