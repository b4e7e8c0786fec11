"""JSON-LD: the articles that a page declares, read from scripts that are often broken."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ...settings import HTML_MAX_JSON_CHARS, HTML_MAX_JSON_DEPTH
from .fields import page_fields
from .source import Element, Source

_WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?:-->|(?://|/\*)?\s*\]\]>(?:\s*\*/)?)\s*$"
)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_MISSING_COMMA = re.compile(r"([}\]\"])([ \t\r]*+\n\s*+)(?=[\"{])")
_STEPS = ("@graph", "mainEntity", "mainEntityOfPage")


@dataclass(frozen=True, slots=True)
class Node:
    """A declared article: its types, its properties, and the script that holds it."""

    types: tuple[str, ...]
    properties: dict[str, Any]
    script: Element


def read_articles(source: Source) -> list[Node]:
    """Return the articles that a page declares at the top of its JSON-LD, in order."""
    known = page_fields().article_types
    return [node for node in read_nodes(source) if known.intersection(node.types)]


def read_nodes(source: Source) -> list[Node]:
    """Return everything that a page declares at the top of its JSON-LD, in order."""
    nodes = []
    for element in source.elements:
        if element.tag == "script" and "ld+json" in element.attributes.get("type", "").lower():
            for value in _values(source.text[element.inner : element.end]):
                nodes += [
                    Node(_types(found), found, element)
                    for found in _objects(value, HTML_MAX_JSON_DEPTH)
                ]
    return nodes


def place_of(source: Source, node: Node, value: str) -> tuple[int, int] | None:
    """Return where a string of a node stands in the source, however it is escaped there."""
    for ascii_only in (False, True):
        raw = json.dumps(value, ensure_ascii=ascii_only)[1:-1]
        for written in (raw, raw.replace("/", "\\/")):
            at = source.text.find(written, node.script.inner, node.script.end) if written else -1
            if at >= 0:
                return at, at + len(written)
    return None


def _values(text: str) -> Iterator[Any]:
    """Yield the values of a script; a broken one is mended where that is simple, else left out."""
    if len(text) > HTML_MAX_JSON_CHARS:
        return
    text = _WRAPPING.sub("", _WRAPPING.sub("", text)).strip().rstrip(";")
    decoder = json.JSONDecoder(strict=False)
    for attempt in (text, _MISSING_COMMA.sub(r"\1,\2", _TRAILING_COMMA.sub(r"\1", text))):
        found, at = [], 0
        try:
            while at < len(attempt):
                value, at = decoder.raw_decode(attempt, at)
                found.append(value)
                at = len(attempt) - len(attempt[at:].lstrip(" \t\r\n,;"))
        except (ValueError, RecursionError):
            pass
        if found:
            yield from found
            return


def _objects(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth and isinstance(value, list):
        for item in value:
            yield from _objects(item, depth - 1)
    elif depth and isinstance(value, dict):
        yield value
        for step in _STEPS:
            if isinstance(value.get(step), dict | list):
                yield from _objects(value[step], depth - 1)


def _types(properties: dict[str, Any]) -> tuple[str, ...]:
    found = properties.get("@type") or ()
    several = found if isinstance(found, list) else [found]
    return tuple(str(name).rsplit("/", 1)[-1] for name in several)
