"""The scanner: HTML source to elements and visible blocks in one pass, without recursion.

It is no browser. It reads tags, entities and raw text, forgives what is not closed, and never lets
script, style or attribute text through as words.
"""

from __future__ import annotations

import re
from collections import Counter
from html import unescape

from ...settings import HTML_BR_SENTENCE_CHARS, HTML_MAX_ATTRIBUTE_CHARS, HTML_MAX_OPEN_QUOTES
from .source import Block, Element, Source
from .tags import BARRIERS, BLOCK, CLOSES, IN_PARAGRAPH, RAW, SKIPPED, VOID
from .text import TextRun

_TAG = re.compile(r"<(?:(!--)|([/!?])?([a-zA-Z][^\s/>\x00]*)?)")
_TAG_END = re.compile(r"(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>")
_ATTRIBUTE = re.compile(r"([^\s=/>\"']+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+)))?")
_SENTENCE_END = re.compile(r"[.!?…:;][\"'”’»)]*$")


def scan(text: str) -> Source:
    """Return the elements and visible blocks of HTML source; any text whatever can be scanned."""
    return _Scanner(text).run()


class _Scanner:
    """The state of one pass over a source."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.source = Source(text)
        self.stack: list[Element] = []
        self.open: Counter[str] = Counter()
        self.run_ = TextRun()
        self.skipping = 0
        self.open_quotes = 0
        self.last_end: dict[str, int] = {}
        self.homes: list[Element] = []  # the open elements of block level
        self.comments_end = text.rfind("-->")
        self._push("#root", {}, 0, 0)

    def run(self) -> Source:
        """Scan the whole text."""
        text, at, size = self.text, 0, len(self.text)
        while at < size:
            match = _TAG.search(text, at)
            if match is None:
                self._words(at, size)
                break
            comment, mark, name = match.groups()
            if not (comment or mark or name):  # a lone "<" is text
                self._words(at, match.end())
                at = match.end()
                continue
            self._words(at, match.start())
            if comment:
                at = self._behind("-->", match.end())
            elif mark in ("!", "?") or not name:
                at = self._behind(">", match.end())
            else:
                at = self._tag(match, mark == "/", name.lower())
        while self.stack:
            self._pop(size)
        self._flush()
        return self.source

    def _behind(self, what: str, at: int) -> int:
        if what == "-->" and at > self.comments_end:
            what = ">"
        found = self.text.find(what, at)
        return len(self.text) if found < 0 else found + len(what)

    def _tag(self, match: re.Match[str], closing: bool, name: str) -> int:
        """Read a start or end tag and return the offset behind it."""
        start, at = match.start(), match.end()
        end = None
        if self.open_quotes < HTML_MAX_OPEN_QUOTES:
            end = _TAG_END.match(self.text, at)
            self.open_quotes += end is None
        inner = end.end() if end else self._behind(">", at)
        if closing:
            self._close(name, start, inner)
            return inner
        raw = self.text[at : inner - 1]
        self._start(name, _attributes(raw), start, inner)
        if name in RAW:
            close = self._raw_end(name, inner)
            self._pop(close)
            return close
        if name in VOID:
            self._pop(inner)
        return inner

    def _raw_end(self, name: str, at: int) -> int:
        if at > self._last_close(name):
            return len(self.text) if name in ("script", "style") else at
        found = re.compile(f"</{name}", re.I).search(self.text, at)
        return found.start() if found else len(self.text)

    def _last_close(self, name: str) -> int:
        if name not in self.last_end:
            self.last_end[name] = max(
                (found.start() for found in re.finditer(f"</{re.escape(name)}", self.text, re.I)),
                default=-1,
            )
        return self.last_end[name]

    def _start(self, name: str, attributes: dict[str, str], start: int, inner: int) -> None:
        if name in BLOCK:
            self._flush()
            if self.open["p"] and name not in IN_PARAGRAPH:
                self._close_until(("p",), start)
        elif name == "br":
            self._line_break()
        if name in CLOSES:
            self._close_until(CLOSES[name], start)
        element = self._push(name, attributes, start, inner)
        if name in SKIPPED and inner <= self._last_close(name):
            self.skipping += 1
            element.attributes["\0skipped"] = ""

    def _line_break(self) -> None:
        """Two breaks end a paragraph; one does where a full sentence stands before it."""
        written = self.run_
        if written.at_break or (
            written.size >= HTML_BR_SENTENCE_CHARS and _SENTENCE_END.search(written.tail())
        ):
            self._flush()
        else:
            written.line_break()

    def _push(self, name: str, attributes: dict[str, str], start: int, inner: int) -> Element:
        parent = self.stack[-1] if self.stack else None
        element = Element(name, attributes, parent, start, inner, len(self.source.elements))
        self.source.elements.append(element)
        self.stack.append(element)
        if name in BLOCK or parent is None:
            self.homes.append(element)
        self.open[name] += 1
        self.source.depth = max(self.source.depth, len(self.stack))
        return element

    def _pop(self, end: int) -> None:
        element = self.stack[-1]
        if element.tag in BLOCK or element.tag == "#root":
            self._flush()
            self.homes.pop()
        self.stack.pop()
        self.open[element.tag] -= 1
        element.end = end
        element.last = len(self.source.elements) - 1
        if "\0skipped" in element.attributes:
            self.skipping -= 1

    def _close(self, name: str, start: int, end: int) -> None:
        if name == "br":
            self._line_break()
        if name in ("body", "html") or not self.open[name]:
            return
        while self.stack[-1].tag != name:
            self._pop(start)
        self._pop(end)

    def _close_until(self, names: tuple[str, ...], at: int) -> None:
        """Close the nearest open element of these names, unless a barrier stands between."""
        if not any(self.open[name] for name in names):
            return
        for element in reversed(self.stack):
            if element.tag in names:
                while self.stack[-1] is not element:
                    self._pop(at)
                self._pop(at)
                return
            if element.tag in BARRIERS:
                return

    def _words(self, start: int, end: int) -> None:
        if start >= end or self.skipping:
            return
        tags = self.open
        self.run_.add(
            self.text, start, end, linked=tags["a"] > 0, strong=tags["b"] + tags["strong"] > 0
        )

    def _flush(self) -> None:
        """End the block that is being read."""
        if not self.run_.size:
            self.run_.clear()
            return
        text, pieces, linked, strong = self.run_.take()
        self.source.blocks.append(Block(text, pieces, self.homes[-1], linked, strong))


def _attributes(raw: str) -> dict[str, str]:
    """Read attributes, values decoded; the first of a name counts."""
    found: dict[str, str] = {}
    if not raw or raw == "/":
        return found
    for match in _ATTRIBUTE.finditer(raw):
        name = match.group(1).lower()
        if name not in found:
            value = match.group(2) or match.group(3) or match.group(4) or ""
            if len(value) > HTML_MAX_ATTRIBUTE_CHARS:
                value = ""
            found[name] = unescape(value) if "&" in value else value
    return found
