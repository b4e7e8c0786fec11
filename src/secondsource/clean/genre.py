"""News, analysis or opinion: by signals that are stated, news where there are none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..data import Genre
from ..settings import FIRST_PERSON_SHARE, PLURAL_SHARE, SAID_SHARE
from .look import Look
from .statements import Statements
from .verdict import Verdict
from .vocabulary import words

_GENRES: tuple[Genre, ...] = ("opinion", "analysis")
_SECTIONS = re.compile(r"[|>»/•·›]|\s[-–—]\s")
_QUOTED = re.compile(r"[“\"][^”\"]{0,2000}[”\"]")
_FIRST_PERSON = re.compile(r"\b(?:I|my|me|myself|I’m|I'm|I’ve|I've)\b")
_PLURAL = re.compile(r"\b(?:we|us|our|ours|We|Our)\b")
_EXPERT = re.compile(
    r"\b(?:researcher|fellow|analyst|professor|scholar|academic|political scientist"
    r"|historian|lecturer|expert|consultant)\b"
)
_SAID = re.compile(r"\b(?:said|says|told|added|according to)\b")
_WORD = re.compile(r"\w+")
_OUGHT = re.compile(
    r"\b(?:must|should|ought to|cannot afford|need to|we have to|it is time|it’s time"
    r"|it's time|make no mistake|let us|let's)\b",
    re.IGNORECASE,
)


def read_genre(
    looks: Sequence[Look], verdicts: Sequence[Verdict], title: int | None, found: Statements
) -> Genre:
    """Return the genre and state the signals for it."""
    for field in ("section", "genre", "type"):
        for value in found.values(field):
            named = _named(value)
            if named:
                found.add("genre", named, f"the page's {field} is “{value[:60]}”")
                return named
    headline = _labelled(found.value("title") or "")
    if headline:
        line = looks[title].line if title is not None else None
        found.add("genre", headline[0], f"the headline begins with “{headline[1]}”", line)
        return headline[0]
    first = next((n for n, v in enumerate(verdicts) if v.kept), len(looks))
    for number, (look, verdict) in enumerate(zip(looks, verdicts, strict=True)):
        signal = _signal(look, verdict, above=number < first)
        if signal:
            return _state(signal[0], signal[1], look, found)
    return _by_voice(looks, verdicts, title, found)


def _labelled(title: str) -> tuple[Genre, str] | None:
    """Return the genre that a headline's first word names ("Analysis: ...")."""
    plain = title.casefold().strip(" *#")
    for genre in _GENRES:
        for label in words("genre")[genre]["labels"]:
            if plain.startswith(label) and plain[len(label) :].lstrip()[:1] in {":", "|", "–", "—"}:
                return genre, label
    return None


def _signal(look: Look, verdict: Verdict, *, above: bool) -> tuple[Genre, str] | None:
    """Return the genre that a line of chrome names: a section mark above the story, a disclaimer."""
    plain = look.text.casefold().strip(" *#|:-–—")
    for genre in _GENRES:
        listed = words("genre")[genre]
        if above and not verdict.kept and verdict.kind not in {"title", "repeat"}:
            parts = {part.strip() for part in _SECTIONS.split(plain)}
            if parts & set(listed["sections"]):
                return genre, "a section mark above the story"
        if verdict.kind in {"disclaimer", "bio", "copyright", "credit"}:
            phrase = next((s for s in listed["phrases"] if s in plain), None)
            if phrase:
                return genre, f"the page says “{phrase}”"
    return None


def _by_voice(
    looks: Sequence[Look], verdicts: Sequence[Verdict], title: int | None, found: Statements
) -> Genre:
    """Judge by the writer's own voice: first person and what ought to be, outside quotations."""
    body = [look for look, verdict in zip(looks, verdicts, strict=True) if verdict.kept]
    own = _QUOTED.sub(" ", "\n".join(look.head for look in body))
    count = len(_WORD.findall(own)) or 1
    first_person = len(_FIRST_PERSON.findall(own))
    bio = next((look for look, v in zip(looks, verdicts, strict=True) if v.kind == "bio"), None)
    if bio is not None or found.value("byline"):
        ought = len(_OUGHT.findall(own))
        if first_person >= 3 and first_person / count >= FIRST_PERSON_SHARE:
            found.add("genre", "opinion", "a bylined writer argues in the first person")
            return "opinion"
        if bio is not None and ought >= 4 and ought / count >= FIRST_PERSON_SHARE:
            found.add("genre", "opinion", "a writer with a bio says what must be done")
            return "opinion"
    plural = len(_PLURAL.findall(own))
    if plural >= 5 and plural / count >= PLURAL_SHARE:
        found.add("genre", "opinion", "the piece speaks as “we” throughout")
        return "opinion"
    if (
        bio is not None
        and _EXPERT.search(bio.head)
        and len(_SAID.findall(own)) / count < SAID_SHARE
    ):
        return _state("analysis", "an expert with a bio explains in their own voice", bio, found)
    if title is not None and bio is not None:
        text = looks[title].text.casefold()
        if any(mark in text for mark in words("genre")["analysis"]["titles"]):
            return _state("analysis", "the headline asks what it means", looks[title], found)
    return "news"


def _named(value: str) -> Genre | None:
    plain = value.casefold()
    for genre in ("opinion", "analysis"):
        listed = words("genre")[genre]
        if any(
            re.search(rf"\b{re.escape(word)}\b", plain)
            for word in (*listed["sections"], *listed["labels"])
        ):
            return "opinion" if genre == "opinion" else "analysis"
    return None


def _state(genre: str, rule: str, look: Look, found: Statements) -> Genre:
    found.add("genre", genre, rule, look.line)
    return "opinion" if genre == "opinion" else "analysis"
