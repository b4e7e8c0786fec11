"""Judge the lines of one story with their neighbours: head, body, what stands between, and tail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..settings import ECHO_HEAD_WORDS, SHORT_BODY_WORDS
from .above import judge_head, mark_dateline
from .between import judge_middle
from .look import Look
from .scene import Scene
from .verdict import Verdict
from .zones import is_bio

_STOPS = frozenset(
    {"comments", "copyright", "disclaimer", "credit", "bio", "date", "tags", "newsletter", "byline"}
)


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdicts on a story's lines, in order, and the number of its title line, if it has one."""

    verdicts: tuple[Verdict, ...]
    title: int | None

    @property
    def has_body(self) -> bool:
        """Whether any line was kept."""
        return any(verdict.kept for verdict in self.verdicts)


def judge_story(looks: Sequence[Look], verdicts: Sequence[Verdict], byline: str = "") -> Judged:
    """Judge the lines of one story, given the first look at each; ``byline`` is what is known of it."""
    story = Scene(looks, verdicts, byline)
    if not story.prose:
        return Judged(tuple(_nothing(verdict) for verdict in verdicts), None)
    judge_head(story)
    judge_middle(story)
    _tail(story)
    mark_dateline(story)
    return Judged(tuple(story.verdicts), story.title)


def _nothing(verdict: Verdict) -> Verdict:
    return Verdict("other", "the page holds no story") if verdict.kind == "short" else verdict


def _tail(story: Scene) -> None:
    """Judge what stands behind the last paragraph."""
    over = False
    for number in range(story.last + 1, len(story.looks)):
        look, verdict = story.looks[number], story.verdicts[number]
        if (
            verdict.kind == "caption"
            and verdict.soft
            and not over
            and look.size >= SHORT_BODY_WORDS
        ):
            story.set(number, "body", "the last paragraph, with its agency behind it")
        elif story.is_title(number):
            story.set(number, "repeat", "the headline again")
            over = True
        elif verdict.kind != "short":
            over = (
                over
                or verdict.kind in _STOPS
                or (look.cue is not None and look.cue.place == "opens")
            )
        elif over:
            story.set(number, "other", "behind the story's end")
        elif is_bio(look, story.looks[story.first].head, story.byline):
            story.set(number, "bio", "introduces the writer behind the story's end")
            over = True
        elif look.bullet or look.line.kind == "item":
            story.set(number, "item", "a list item that goes on behind the last paragraph")
        elif look.sentence and not story.echoes(number, ECHO_HEAD_WORDS + 1, 0.98):
            story.set(number, "body", "a short sentence behind the last paragraph")
        else:
            story.set(number, "other", "a short line behind the story's end")
            over = True
