"""Judge what stands above the body of a story: headline, standfirst, highlights, names, site."""

from __future__ import annotations

import re

from ..settings import (
    CREDIT_WORDS,
    ECHO_COVER,
    ECHO_HEAD_WORDS,
    HEAD_PARAGRAPHS,
    HIGHLIGHT_SHARE,
    SHORT_BODY_WORDS,
)
from .dateline import Dateline, read_dateline
from .look import Look
from .names import is_name
from .scene import Scene
from .verdict import Verdict

_PLACED = re.compile(r"\s+(?:in|at|from)\s+[A-Z][\w’' -]{2,40}$")
_END_PAREN = re.compile(r"[(\[](?:[A-Z][\w.&'’-]*[ /,]{0,2}){1,5}[)\]]\.?$")


def judge_head(story: Scene) -> None:
    """Judge what stands above the body."""
    for number in range(story.first):
        look, verdict = story.looks[number], story.verdicts[number]
        if number == story.title:
            story.set(number, "title", "the headline above the body")
        elif story.is_title(number):
            story.set(number, "repeat", "the headline again")
        elif verdict.kind == "body":
            story.set(number, "caption", "a paragraph above the repeated headline")
        elif verdict.kind == "short" or (verdict.soft and look.sentence):
            story.verdicts[number] = _above(story, number, look)
    _highlights(story)
    _standfirst(story)


def _highlights(story: Scene) -> None:
    """Drop the points that sum the story up: those under such a heading, and bullets beside repeats."""
    opened: int | None = None
    points: list[int] = []
    for number in range(story.first):
        look, verdict = story.looks[number], story.verdicts[number]
        if look.cue is not None and look.cue.kind == "summary":
            opened = number
        elif verdict.kind in {"body", "item", "repeat"} and (opened is not None or look.bullet):
            points.append(number)
    shares = {number: story.says(story.looks[number].text) for number in points}
    strong = sum(share >= HIGHLIGHT_SHARE for share in shares.values())
    most = points and strong * 2 >= len(points)
    least = (0.0 if opened is not None else HIGHLIGHT_SHARE / 2) if most else HIGHLIGHT_SHARE
    for number in points:
        if shares[number] >= least:
            story.set(number, "repeat", "a highlight of what the body says")
    first = story.first if opened == story.first - 1 else -1
    if opened is not None and any(story.verdicts[n].kept for n in (*points, first) if n >= 0):
        story.set(opened, "heading", "a heading over points that the body does not repeat")


def _above(story: Scene, number: int, look: Look) -> Verdict:  # noqa: PLR0911 - a list of rules, of which the first that fits wins
    """Judge a short line above the body: standfirst, highlight, name, or a word of the site."""
    if story.verdicts[number].kind == "caption":
        return story.verdicts[number]
    if look.name or (_under(story, number) and is_name(_PLACED.sub("", look.text))):
        return (
            Verdict("byline", "a name under the headline")
            if _under(story, number)
            else Verdict("menu", "a name of the site above the headline")
        )
    if story.echoes(number, ECHO_HEAD_WORDS, ECHO_COVER):
        return Verdict("repeat", "the body says the same")
    if captioned(story, number):
        return Verdict("caption", "a line without a full stop under a photo credit")
    if not _under(story, number):
        return Verdict("menu", "a short line above the headline")
    if _END_PAREN.search(look.text) and look.size >= ECHO_HEAD_WORDS:
        return Verdict("caption", "a sentence above the body with a name in brackets behind it")
    new = look.size >= ECHO_HEAD_WORDS and look.function_share >= 0.15
    if look.bullet and story.says(look.text) >= HIGHLIGHT_SHARE:
        return Verdict("repeat", "a highlight of what the body says")
    if look.bullet and new:
        return Verdict("item", "a highlight that the body does not repeat")
    adjacent = number + 1 == story.first or story.verdicts[number + 1].kind in {"short", "body"}
    if (look.sentence and (look.size >= SHORT_BODY_WORDS or adjacent)) or (new and look.size >= 7):
        return Verdict("body", "a standfirst that says something new")
    return Verdict("menu", "a word or two above the body")


def captioned(story: Scene, number: int) -> bool:
    """Tell whether a line stands right under the credit of its photo."""
    if number == 0 or story.looks[number].ended or story.verdicts[number - 1].kind != "caption":
        return False
    above = story.looks[number - 1]
    return above.size <= CREDIT_WORDS


def _under(story: Scene, number: int) -> bool:
    return story.title is None or number > story.title


def _standfirst(story: Scene) -> None:
    """Drop a first paragraph that only repeats the body, or is a caption above its credit."""
    below = story.verdicts[story.first + 1] if story.first + 1 < len(story.looks) else None
    credited = below is not None and below.kind in {"copyright", "caption"}
    if credited and story.first < story.last and story.looks[story.first + 1].size <= CREDIT_WORDS:
        story.set(story.first, "caption", "a paragraph above the credit of its photo")
        return
    stop = min(story.first + 4, story.last)
    parted = any(
        story.verdicts[n].kind in {"byline", "date", "share", "repeat"}
        for n in range(story.first + 1, stop + 1)
    )
    if parted and story.echoes(story.first, ECHO_HEAD_WORDS, ECHO_COVER):
        story.set(story.first, "repeat", "a summary above the byline that the body repeats")


def _place(text: str, dateline: Dateline) -> str:
    return text[slice(*dateline.place)].casefold() if dateline.place else ""


def mark_dateline(story: Scene) -> None:
    """Name the first kept line a dateline where it begins with one; of two with one place, the second."""
    kept = [number for number, verdict in enumerate(story.verdicts) if verdict.kept]
    if len(kept) > 2:
        one, two = (story.looks[n].text for n in kept[:2])
        first, second = read_dateline(one), read_dateline(two)
        if (
            first
            and second
            and _place(one, first) == _place(two, second)
            and story.says(one) >= HIGHLIGHT_SHARE
        ):
            story.set(kept[0], "repeat", "a summary with the dateline of the paragraph below")
    for number in [n for n in kept if story.verdicts[n].kind == "body"][:HEAD_PARAGRAPHS]:
        text = story.looks[number].text
        found = read_dateline(text)
        if found and (number == kept[0] or found.firm or found.upper or text.startswith("(")):
            place = text[found.skip : found.end].strip()
            story.set(number, "dateline", f"begins with the dateline “{place}”")
            return
