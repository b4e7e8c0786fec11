"""The collector: values of fields as they are found, made uniform, with their rule and place."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from html import escape

from ...data import Statement
from ...settings import HTML_FIELD_CHARS
from .dates import path_date, stated_date
from .fields import page_fields
from .names import agency, byline
from .source import Element, Source
from .strings import plain

Place = tuple[int, int] | None
_LANGUAGE = re.compile(r"([a-zA-Z]{2,3})(?:[-_][\w-]*)?$")
_SUFFIX = re.compile(r"\s+[|\-–—•·:»]\s+[^|–—•·»]{2,40}$")


def place_in(source: Source, element: Element, value: str) -> Place:
    """Return where an attribute's value stands in an element's start tag, or else the tag."""
    for written in (value, escape(value), escape(value, quote=False)):
        at = source.text.find(written, element.start, element.inner) if written else -1
        if at >= 0:
            return at, at + len(written)
    return element.start, element.inner


class Collector:
    """Takes values in order of trust; a value that a field has already is not taken again."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.raw: list[tuple[str, list[str], str, list[Place]]] = []

    def add(self, field: str, values: Sequence[str], rule: str, places: Sequence[Place]) -> None:
        """Note what a rule found for a field; values are made uniform when all is collected."""
        if values:
            self.raw.append((field, list(values), rule, list(places)))

    def has(self, field: str) -> bool:
        """Say whether anything was found for a field."""
        return any(known == field for known, _, _, _ in self.raw)

    def finish(self) -> tuple[Statement, ...]:
        """Return the statements, fields together and in order of trust within a field."""
        outlet = next(
            (plain(values[0]) for field, values, _, _ in self.raw if field == "outlet"), None
        )
        found: dict[tuple[str, str], Statement] = {}
        for field, values, rule, places in self.raw:
            for statement in _uniform(field, values, rule, places, outlet):
                found.setdefault((statement.field, statement.value.casefold()), statement)
        _add_hints(found)
        listed = _wire_last(list(found.values()))
        return tuple(sorted(listed, key=lambda statement: statement.field))


def _wire_last(statements: list[Statement]) -> list[Statement]:
    """Read a publisher that is an agency, on another outlet's site, as the agency of the copy."""
    hosts = [s.value.split("/")[2].lower() for s in statements if s.field == "url"]
    listed, wires = [], []
    for statement in statements:
        name = agency(statement.value) if statement.field == "outlet" else None
        at_home = not hosts or (name and "".join(name.lower().split()) in "".join(hosts))
        if name and not at_home:
            wires.append(replace(statement, field="agency", value=name))
        else:
            listed.append(statement)
    others = any(s.field == "outlet" for s in listed)
    return listed + wires if others else statements


def _uniform(
    field: str, values: list[str], rule: str, places: list[Place], outlet: str | None
) -> list[Statement]:
    """Make the values of one find uniform; what is no value of its field is left out."""
    if field == "byline":
        return _authors(values, rule, places, outlet)
    result = []
    for raw, place in zip(values, places, strict=True):
        value = _value(field, plain(raw), outlet)
        if value and len(value) <= HTML_FIELD_CHARS:
            result.append(_statement(field, value, rule, place))
    return result[:1]


def _statement(field: str, value: str, rule: str, place: Place) -> Statement:
    return Statement(field, value, rule, *(place or (None, None)))


def _value(field: str, value: str, outlet: str | None) -> str | None:
    if field in _READERS:
        return _READERS[field](value)
    if field == "title" and outlet:
        return None if value.casefold() == outlet.casefold() else _without_outlet(value, outlet)
    return value


def _language(value: str) -> str | None:
    match = _LANGUAGE.match(value)
    return match[1].lower() if match else None


def _address(value: str) -> str | None:
    return value if value.startswith(("http://", "https://")) else None


def _outlet(value: str) -> str | None:
    return value.lstrip("@") or None


_READERS: dict[str, Callable[[str], str | None]] = {
    "published": stated_date,
    "updated": stated_date,
    "agency": agency,
    "outlet": _outlet,
    "language": _language,
    "url": _address,
}


def _without_outlet(title: str, outlet: str) -> str:
    """Take the outlet's name off the end of a title."""
    match = _SUFFIX.search(title)
    if match and outlet.casefold() in match.group().casefold():
        return title[: match.start()]
    return title


def _authors(
    values: list[str], rule: str, places: list[Place], outlet: str | None
) -> list[Statement]:
    """Return the byline of all authors of one find, and the agency among them."""
    result = []
    name = byline([plain(value) for value in values], outlet)
    known = [place for place in places if place]
    if name:
        whole = (min(p[0] for p in known), max(p[1] for p in known)) if known else None
        result.append(_statement("byline", name, rule, whole))
    for raw, place in zip(values, places, strict=True):
        source = agency(plain(raw))
        if source:
            result.append(_statement("agency", source, rule, place))
    return result


def _add_hints(found: dict[tuple[str, str], Statement]) -> None:
    """Read genre from sections and addresses, and the day from an address."""
    sections = page_fields().genre_sections
    for statement in list(found.values()):
        if statement.field == "section":
            names, rule = [statement.value], f"section ({statement.rule})"
        elif statement.field == "url":
            path = re.sub(r"^[a-z]+://[^/]*|[?#].*$", "", statement.value, flags=re.IGNORECASE)
            names, rule = path.split("/")[:-1], "url"
            day = path_date(statement.value)
            if day:
                hint = Statement("published", day, "url", statement.page_start, statement.page_end)
                found.setdefault(("published", day), hint)
        else:
            continue
        for name in names:
            genre = sections.get(name.strip().casefold())
            if genre:
                hint = Statement("genre", genre, rule, statement.page_start, statement.page_end)
                found.setdefault(("genre", genre), hint)
