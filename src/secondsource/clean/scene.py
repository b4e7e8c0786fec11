"""The lines of one story while they are judged, and what is known of its body."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..settings import (
    ECHO_INDEXED,
    ECHO_PARAGRAPHS,
    HEADING_WORDS,
    PROSE_WORDS,
    SHORT_BODY_WORDS,
    STEM,
)
from .below import reach
from .dateline import read_dateline
from .echo import Echo
from .headline import find_title, same_line
from .look import Look
from .verdict import Verdict
from .wording import content, echo_words
from .zones import body_end, body_start

_NUMBER = re.compile(r"\d+")


class Scene:
    """The lines of one story while they are judged; ``verdicts`` is filled zone by zone.

    ``prose`` are the paragraphs, empty where the page holds no story; ``first`` and ``last`` bound the
    body, and ``title`` is the headline's line. Numbers count the story's lines from 0.
    """

    def __init__(self, looks: Sequence[Look], verdicts: Sequence[Verdict], byline: str) -> None:
        self.looks = looks
        self.verdicts = list(verdicts)
        self.title: int | None = None
        _mark_doubles(looks, self.verdicts)
        self.prose = _prose(looks, self.verdicts)
        if not self.prose:
            return
        self.first = body_start(looks, self.verdicts, self.prose)
        self.last, changed = body_end(
            looks, self.verdicts, [n for n in self.prose if n >= self.first], byline
        )
        for number, verdict in changed.items():
            self.verdicts[number] = verdict
        self.last = reach(looks, self.verdicts, self.last, byline)
        kept = [n for n in self.prose if self.first <= n <= self.last]
        told = set(kept)
        said = [n for n in range(self.first, self.last + 1) if n in told or looks[n].ended]
        self.echo = Echo((n, looks[n].text) for n in said[:ECHO_INDEXED])
        self.byline = byline
        self.stems: set[str] = set()
        for number in said[:ECHO_PARAGRAPHS]:
            self.stems |= {word[:STEM] for word in looks[number].content}
            self.stems |= set(_NUMBER.findall(looks[number].text))
        self.title = find_title(looks, self.verdicts, self.first, [looks[n] for n in kept])

    def set(self, number: int, kind: str, reason: str) -> None:
        """Judge one line."""
        self.verdicts[number] = Verdict(kind, reason)

    def echoes(self, number: int, least: int, cover: float) -> bool:
        """Tell whether a line only repeats the body."""
        line = echo_words(self.looks[number].text)
        if len(line) < least:
            return False
        share, paragraph, _ = self.echo.cover(line, number)
        return share >= cover and paragraph != number

    def says(self, text: str) -> float:
        """Return the share of a line's words with meaning that the body has, whatever their order."""
        mine = {word[:STEM] for word in content(text)} | set(_NUMBER.findall(text))
        return len(mine & self.stems) / len(mine) if mine else 1.0

    def is_title(self, number: int) -> bool:
        """Tell whether a line says the same as the headline."""
        return self.title is not None and same_line(self.looks[self.title], self.looks[number])


def _prose(looks: Sequence[Look], verdicts: Sequence[Verdict]) -> list[int]:
    """Return the paragraphs; where no line is long enough, the sentences that could be a flash."""
    prose = [n for n, verdict in enumerate(verdicts) if verdict.kind == "body"]
    if prose:
        return prose
    return [
        n
        for n, (look, verdict) in enumerate(zip(looks, verdicts, strict=True))
        if verdict.kind == "short"
        and look.ended
        and look.size >= SHORT_BODY_WORDS
        and look.function_share > 0.15
        and (n > 0 or read_dateline(look.text) is not None or look.size >= HEADING_WORDS)
    ]


def _mark_doubles(looks: Sequence[Look], verdicts: list[Verdict]) -> None:
    """Mark long lines that the story prints a second time, word for word."""
    seen: set[str] = set()
    for number, look in enumerate(looks):
        if look.size >= PROSE_WORDS and verdicts[number].kind == "body":
            if look.text in seen:
                verdicts[number] = Verdict("repeat", "the same paragraph stands above")
            seen.add(look.text)
