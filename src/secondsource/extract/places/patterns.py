"""Places that a form of words names: "Clay and Jackson counties", "Loudon Co.", "D-Charleston"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .found import Found
from .gazetteer import gazetteer
from .keys import key_of

_NAME = r"[A-Z][\w'’.-]*(?: (?:and (?=[A-Z]\w+ [Cc]ount))?[A-Z][\w'’.-]*)?"
_LIST = re.compile(
    rf"(?P<names>{_NAME}(?:, {_NAME})*,? (?:and|or|&) {_NAME}) "
    r"(?P<noun>[Cc]ounties|[Pp]arishes|[Dd]istricts|[Pp]rovinces)\b"
)
_SHORT = re.compile(
    r"\b(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?) Co\.?"
    r"(?= (?:[a-z]|[A-Z][a-z]+ (?:[Oo]ffice|[Dd]ep)))"
)
_PARTY = re.compile(r"(?<![\w-])[RDI]-(?P<name>[A-Z][a-z]+(?:[ .]+[A-Z][a-z]+)?)")
_PART = re.compile(r"[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)*")
_SINGULAR = {
    "counties": "county",
    "parishes": "parish",
    "districts": "district",
    "provinces": "province",
}


def find_patterns(text: str) -> Iterator[Found]:
    """Yield the places that such forms name, where the gazetteer knows them."""
    listing = any(noun in text.lower() for noun in _SINGULAR)
    for match in _LIST.finditer(text) if listing else ():
        noun = _SINGULAR[match["noun"].lower()]
        at = match.start("names")
        for part in _PART.finditer(match["names"]):
            yield from _found(
                at + part.start(), part[0], f"{part[0]} {noun}", f"one of {match['noun']}"
            )
    for match in _SHORT.finditer(text):
        for first in (match.start("name"), match.start("name") + match["name"].rfind(" ") + 1):
            name = text[first : match.end("name")]
            listed = list(
                _found(
                    first, text[first : match.end()].rstrip(), f"{name} county", "Co. for county"
                )
            )
            if listed:
                yield from listed
                break
    for match in _PARTY.finditer(text):
        name = match["name"]
        for printed in dict.fromkeys((name, name.split(" ")[0])):
            listed = list(_found(match.start("name"), printed, printed, "a lawmaker's home"))
            if listed:
                yield from listed
                break


def _found(start: int, printed: str, name: str, why: str) -> Iterator[Found]:
    key = key_of(name)
    spots = gazetteer().find(key)
    if spots:
        yield Found(start, start + len(printed), printed, key, "name", spots, (why,))
