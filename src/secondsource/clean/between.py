"""Judge what stands between the first and the last paragraph of a body."""

from __future__ import annotations

from ..settings import (
    ECHO_COVER,
    ECHO_HEAD_WORDS,
    ECHO_QUOTE_WORDS,
    ECHO_SIGNED_WORDS,
    HEADING_WORDS,
    LIST_RUN,
    TEASER_TITLE_WORDS,
    TEASER_WORDS,
    TITLE_WORDS,
)
from .above import captioned
from .look import Look
from .names import is_name
from .scene import Scene
from .verdict import Verdict


def judge_middle(story: Scene) -> None:  # noqa: PLR0912 - a list of rules, of which the first that fits wins
    """Judge what stands between the first and the last paragraph."""
    number = story.first + 1
    listing = ""
    quoted = -2
    while number < story.last:
        look, verdict = story.looks[number], story.verdicts[number]
        end = _run(story, number)
        if verdict.kind == "body" and look.quoted and _repeated_quote(story, number):
            story.set(number, "pullquote", "a quotation that a paragraph holds")
            quoted = number
        elif verdict.kind == "body":
            listing = ""
        elif story.is_title(number):
            story.set(number, "repeat", "the headline again")
        elif _opens_list(look, verdict):
            listing = look.text
        elif (
            verdict.kind == "caption"
            and verdict.soft
            and look.size >= 25
            and not _near_chrome(story, number)
        ):
            story.set(number, "body", "a paragraph among paragraphs, with its agency behind it")
        elif verdict.kind == "date" and number > story.first + 2 and _between_prose(story, number):
            story.set(number, "heading", "a day over the paragraphs that tell of it")
        elif (
            verdict.kind in {"menu", "related"}
            and _is_word(look, verdict)
            and _between_prose(story, number)
        ):
            story.set(number, "heading", "a short line between paragraphs")
        elif verdict.soft and look.sentence and verdict.kind not in {"caption", "menu"}:
            story.set(number, "body", "a sentence among paragraphs")
        elif verdict.kind in {"share", "advertisement", "newsletter"}:
            listing = ""
        elif verdict.kind == "short":
            if (
                listing
                and (not look.sentence or look.text.endswith("?"))
                and look.size <= TITLE_WORDS
            ):
                story.set(number, "related", f"stands under “{listing[:40]}”")
            elif quoted == number - 1 and _speaker(look):
                story.set(number, "attribution", "the name under a pull-quote")
            elif _links(story, number, end):
                for n in range(number, end):
                    story.set(n, "related", "one of a row of titles without sentences")
                number = end
                continue
            else:
                story.verdicts[number] = _between(story, number, look)
                if story.verdicts[number].kind == "pullquote":
                    quoted = number
        number += 1
    if story.verdicts[story.last].kind == "short":
        look = story.looks[story.last]
        item = bool(look.bullet) or look.line.kind == "item"
        story.set(story.last, "item" if item else "body", "the last sentence of the body")


def _between(story: Scene, number: int, look: Look) -> Verdict:  # noqa: PLR0911 - a list of rules, of which the first that fits wins
    """Judge a short line between paragraphs."""
    if look.bullet or look.line.kind == "item":
        return Verdict("item", "a list item inside the body")
    if look.line.kind == "heading":
        return Verdict("heading", "marked as a heading")
    signed = look.quoted and _speaker(story.looks[number + 1])
    if signed and story.echoes(number, ECHO_SIGNED_WORDS, ECHO_COVER):
        return Verdict("pullquote", "a paragraph says the same, and a name stands under it")
    if look.sentence:
        if story.echoes(number, ECHO_HEAD_WORDS + 1, 0.98) and look.size >= ECHO_HEAD_WORDS + 1:
            return Verdict("pullquote", "a paragraph says the same")
        return Verdict("body", "a short sentence among paragraphs")
    if captioned(story, number) and look.size >= ECHO_HEAD_WORDS:
        return Verdict("caption", "a line without a full stop under a photo credit")
    if story.echoes(number, ECHO_QUOTE_WORDS, ECHO_COVER):
        return Verdict("pullquote", "a paragraph says the same")
    if look.size <= HEADING_WORDS:
        return Verdict("heading", "a short line without a full stop between paragraphs")
    return Verdict("body", "a line among paragraphs")


def _is_word(look: Look, verdict: Verdict) -> bool:
    """Tell whether a line is a word of menus that could head a part of the story too."""
    return verdict.soft and look.cue is not None and look.cue.place == "whole"


def _opens_list(look: Look, verdict: Verdict) -> bool:
    """Tell whether a line is a heading under which titles of other stories follow."""
    cue = look.cue
    if cue is None or verdict.kind != cue.kind or cue.kind not in {"related", "tags"}:
        return False
    return cue.place == "opens" or (cue.place == "whole" and len(look.tokens) > 1)


def _repeated_quote(story: Scene, number: int) -> bool:
    """Tell whether a paragraph that is one quotation stands in another paragraph too."""
    look = story.looks[number]
    whole = look.text[:1] in "“\"‘'«" and look.text.rstrip()[-1:] in "”\"’'»"
    signed = _speaker(story.looks[number + 1])
    return whole and story.echoes(number, ECHO_SIGNED_WORDS, ECHO_COVER if signed else 0.98)


def _speaker(look: Look) -> bool:
    """Tell whether a line is a speaker's name, with a dash before it or an office behind it."""
    text = look.text.lstrip("–—-―~ ")
    return look.size <= 12 and not look.ended and is_name(text.split(",")[0])


def _run(story: Scene, number: int) -> int:
    """Return the end of the run of short lines that are no sentences from ``number`` on."""
    end = number
    while end < story.last and story.verdicts[end].kind == "short":
        look = story.looks[end]
        if look.sentence or look.bullet or look.line.kind in {"item", "heading"}:
            break
        end += 1
    return end


def _links(story: Scene, number: int, end: int) -> bool:
    """Tell whether lines without sentences are links to other stories, and no sub-heading or list."""
    if _listed(story, number):
        return False
    looks = story.looks[number:end]
    if len(looks) >= LIST_RUN:
        return True
    if len(looks) == 2 and all(look.size >= TEASER_WORDS for look in looks):
        return True
    look = looks[0] if looks else story.looks[number]
    loud = look.text.isupper() and not story.looks[story.first].text.isupper()
    titled = look.capital_share >= 0.75 and look.size >= TEASER_TITLE_WORDS
    return len(looks) == 1 and ((loud and look.size >= TEASER_WORDS) or titled)


def _listed(story: Scene, number: int) -> bool:
    """Tell whether the paragraph before announces a list."""
    return story.looks[number - 1].text.rstrip().endswith(":")


def _between_prose(story: Scene, number: int) -> bool:
    return story.verdicts[number - 1].kept and (
        story.verdicts[number + 1].kind == "body" or story.looks[number + 1].sentence
    )


def _near_chrome(story: Scene, number: int) -> bool:
    return not story.verdicts[number - 1].kept or story.verdicts[number + 1].kind in {
        "share",
        "counter",
    }
