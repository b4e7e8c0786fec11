"""Judge the lines of an HTML article: markup chose them, so only what is surely chrome goes."""

from __future__ import annotations

from collections.abc import Sequence

from ..data import Statement
from ..settings import HEAD_LINES
from .dateline import read_dateline
from .judge import Judged
from .look import Look
from .verdict import Verdict, first_look
from .wording import echo_words
from .zones import is_bio

_DROPPED = frozenset(
    {
        "share",
        "comments",
        "newsletter",
        "related",
        "advertisement",
        "disclaimer",
        "credit",
        "copyright",
        "tags",
    }
)


def judge_article(looks: Sequence[Look], statements: Sequence[Statement]) -> Judged:
    """Judge the blocks of an HTML article, given what its page states."""
    titles = {echo_words(s.value) for s in statements if s.field == "title"}
    byline = " ".join(s.value for s in statements if s.field == "byline")
    verdicts = [_judge(number, look, titles) for number, look in enumerate(looks)]
    _bios(looks, verdicts, byline)
    for number, verdict in enumerate(verdicts):
        if verdict.kind == "body":
            if read_dateline(looks[number].text):
                verdicts[number] = Verdict("dateline", "begins with a dateline")
            break
    return Judged(tuple(verdicts), None)


def _judge(number: int, look: Look, titles: set[tuple[str, ...]]) -> Verdict:
    if number < HEAD_LINES and echo_words(look.text) in titles:
        return Verdict("repeat", "the headline again")
    first = first_look(look)
    cue = look.cue
    whole = cue is not None and cue.place in {"whole", "opens"} and len(look.tokens) > 1
    if first.kind in _DROPPED and (whole or first.kind in {"disclaimer", "credit", "copyright"}):
        return first
    if first.kind in {"byline", "separator"} and look.line.kind not in {"heading", "item"}:
        return first
    if look.line.kind == "heading":
        return Verdict("heading", "marked as a heading")
    if look.line.kind == "item" or look.bullet:
        return Verdict("item", "marked as a list item")
    return Verdict("body", "a block of the article")


def _bios(looks: Sequence[Look], verdicts: list[Verdict], byline: str) -> None:
    """Mark closing bios."""
    kept = [n for n, verdict in enumerate(verdicts) if verdict.kept]
    earlier = "\n".join(looks[n].head for n in kept[:-2])
    while len(kept) > 2 and is_bio(looks[kept[-1]], earlier, byline):
        verdicts[kept.pop()] = Verdict("bio", "introduces the writer behind the story's end")
