"""Whose wire copy a story is: from its dateline, its credits, or what its sources were told to be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from .dateline import read_dateline
from .look import Look
from .names import is_name
from .statements import Statements
from .verdict import Verdict
from .vocabulary import word_set, words

_TOLD = (
    r"(?:told|recounted to|spoke to|speaking to|spoke with|informed|said in an interview with"
    r"|in an interview with|in a phone interview with)"
)
_CREDITS = tuple(
    re.compile(pattern)
    for pattern in (
        r"^(?:[Ss]ource|SOURCE|[Vv]ia|[Cc]redit|[Aa]gency)\s*[:\-–]\s*(?P<name>[A-Z][\w .&'’-]{1,40}?)(?"
        r":[,.;|/(]|$)",
        r"(?i:with (?:agency |additional )?inputs? from|inputs? from|with (?:files"
        r"|material|reports|information|reporting) from|with additional reporting (?:by"
        r"|from)|published from a) (?:the )?(?P<name>[A-Z][\w .&'’-]{1,40}?)(?:[,.;"
        r"|/()]|$| wire)",
        r"^(?P<name>[A-Z][\w .&'’-]{1,40}?) (?:writers?|reporters?|correspondents?"
        r"|journalists?|staff)\b.{0,80}\bcontributed",
        r"^(?:The )?(?P<name>[A-Z][\w .&'’-]{1,40}?) contributed to this",
        r"(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)[\s,:©]*(?:(?:19|20)\d\d)?[\s,:–—-]*(?:by )?(?P<name>[A-Z"
        r"][\w .&'’-]{1,40}?)(?:[.,|]|\s+(?:[Aa]ll|(?:19|20)\d\d)|$)",
    )
)
_PARTS = re.compile(r"[|•·]|\s[–—-]\s")
_SILENT = frozenset({"caption", "title", "repeat", "related", "pullquote"})
_CLOSING = re.compile(
    r"(?:[(\[](?P<name>[A-Z][\w .&'’/-]{1,40})[)\]]"
    r"|(?:[–—-]{1,2}\s?|[.!?”\"]\s)(?P<dashed>[A-Z][\w .&'’/-]{1,30}))\.?$"
)


@cache
def _aliases() -> dict[str, str]:
    table = {}
    for row in words("agencies"):
        table[row["name"].lower()] = row["name"]
        table.update({alias.lower(): row["name"] for alias in row["aliases"]})
    return table


@cache
def _told() -> re.Pattern[str]:
    names = {name: row["name"] for row in words("agencies") for name in row["told"]}
    listed = "|".join(sorted((re.escape(name) for name in names), key=len, reverse=True))
    return re.compile(rf"\b{_TOLD} (?:the )?(?P<name>{listed})\b")


def find_agency(text: str) -> str | None:
    """Return the name of the agency that a text is a wording of, or ``None``."""
    plain = text.strip(" .,:;*()[]-–—|").lower()
    for lead in ("by ", "the ", "from "):
        plain = plain.removeprefix(lead) if plain not in _aliases() else plain
    return _aliases().get(plain)


def read_agencies(looks: Sequence[Look], verdicts: Sequence[Verdict], found: Statements) -> None:
    """State the agency. A photo credit is none; that sources spoke to one counts least."""
    kept = [n for n, verdict in enumerate(verdicts) if verdict.kept]
    if not kept:
        return
    _from_dateline(looks[kept[0]], found)
    for look, verdict in zip(looks, verdicts, strict=True):
        if not verdict.kept and verdict.kind not in _SILENT:
            _from_chrome(look, verdict, found)
    last = looks[kept[-1]]
    closing = _CLOSING.search(last.text[-60:])
    name = find_agency((closing["name"] or closing["dashed"]).split("/")[0]) if closing else None
    if name:
        found.add("agency", name, "the credit behind the last paragraph", last.line)
    _from_sources([looks[n] for n in kept], found)


def _from_chrome(look: Look, verdict: Verdict, found: Statements) -> None:
    """State the agency that a credit, a stamp or a line of its own names."""
    name = (
        find_agency(look.text) if look.size <= 5 and verdict.kind not in {"menu", "tags"} else None
    )
    if name:
        found.add("agency", name, "a line with the agency's name alone", look.line)
    if verdict.kind in {"date", "byline"}:
        for part in _PARTS.split(look.text):
            if name := find_agency(part):
                found.add("agency", name, "the agency's name beside the date", look.line)
    if verdict.kind in {"copyright", "credit", "short", "other", "date"}:
        for pattern in _CREDITS:
            match = pattern.search(look.head)
            name = _credited(match) if match else None
            if match and name:
                found.add("agency", name, "a credit line", look.line, match.span("name"))


def _credited(match: re.Match[str]) -> str | None:
    """Return the agency of a credit; behind "With material from" also one that no list knows."""
    name = find_agency(match["name"])
    if name is None and match.group()[:4].lower() == "with" and not is_name(match["name"]):
        return match["name"]
    return name


def _from_dateline(look: Look, found: Statements) -> None:
    dateline = read_dateline(look.text)
    if dateline is None or dateline.agency is None:
        return
    printed = look.text[slice(*dateline.agency)]
    name = find_agency(printed) or find_agency(re.split(r"[/,-]", printed)[0])
    if name is None and printed.lower() not in word_set("outlets", "not_agencies"):
        name = printed
    if name:
        found.add("agency", name, "the dateline names the agency", look.line, dateline.agency)


def _from_sources(body: Sequence[Look], found: Statements) -> None:
    """State the one agency that the story's own sources spoke to."""
    told = [(look, match) for look in body for match in _told().finditer(look.text)]
    names = {find_agency(match["name"]) for _, match in told}
    if len(names) == 1 and (name := names.pop()):
        look, match = told[0]
        found.add(
            "agency", name, "the story's sources spoke to the agency", look.line, match.span("name")
        )
