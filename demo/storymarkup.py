"""Reads one .story file: a YAML header, a line of three dashes, and prose that carries its truth.

The markup is `[text|tag|tag...]`, nested at will; a tag starts with one sign:

    @actor   #place   ~TIMEX   =figure   "quotation   !event   ?claim
    &relation   ^reaction   $strategy   >change

`{3}` opens sentence 3 of an original, `{<3,4}` a sentence that goes back to 3 and 4,
`{+}` a new one.
"""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

SIGNS = '@#~="!?&^$>'


@dataclass(frozen=True)
class Span:
    """A stretch of a report's text with one tag; `within` is the depth of nesting."""

    start: int
    end: int
    sign: str
    args: tuple[str, ...]
    options: dict[str, str]
    depth: int


@dataclass(frozen=True)
class Sentence:
    """A marked sentence: its own number (originals) or the numbers it goes back to (copies)."""

    start: int
    end: int
    number: int | None
    sources: tuple[int, ...]


@dataclass(frozen=True)
class Block:
    """One paragraph ("p"), sub-heading ("h") or list item ("li") of a report."""

    kind: str
    start: int
    text: str


@dataclass
class Story:
    """A report with its truth."""

    name: str
    head: dict[str, Any]
    markup: str
    text: str = ""
    blocks: list[Block] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)


class StoryError(ValueError):
    """The source breaks a rule of the markup."""


def split_head(path: Path) -> tuple[dict[str, Any], str]:
    """The YAML header and what follows the line of three dashes."""
    raw = path.read_text(encoding="utf-8")
    head, _, rest = raw.partition("\n---\n")
    data = yaml.safe_load(head)
    if not isinstance(data, dict):
        raise StoryError(f"{path.name}: the header is not a mapping")
    return data, rest


def parse_tag(raw: str, where: str) -> tuple[str, tuple[str, ...], dict[str, str]]:
    """One tag: its sign, its words, and its key=value pairs."""
    raw = raw.strip()
    if not raw or raw[0] not in SIGNS:
        raise StoryError(f"{where}: unknown tag {raw!r}")
    words: list[str] = []
    options: dict[str, str] = {}
    for token in shlex.split(raw[1:]):
        key, eq, value = token.partition("=")
        if eq and key.isidentifier():
            options[key] = value
        else:
            words.append(token)
    return raw[0], tuple(words), options


def parse_block(source: str, where: str) -> tuple[str, list[Span], list[tuple[int, str]]]:
    """Plain text, spans and sentence marks of one paragraph."""
    out: list[str] = []
    length = 0
    spans: list[Span] = []
    marks: list[tuple[int, str]] = []
    opened: list[int] = []
    at = 0
    while at < len(source):
        char = source[at]
        if char == "[":
            opened.append(length)
            at += 1
        elif char == "|":
            close = _closing(source, at, where)
            if not opened:
                raise StoryError(f"{where}: a bar outside brackets near {source[at : at + 30]!r}")
            start = opened.pop()
            for tag in _split_tags(source[at + 1 : close]):
                sign, args, options = parse_tag(tag, where)
                spans.append(Span(start, length, sign, args, options, len(opened)))
            at = close + 1
        elif char == "{":
            close = source.index("}", at)
            marks.append((length, source[at + 1 : close]))
            at = close + 1
        elif char == "]":
            raise StoryError(
                f"{where}: a bracket without a tag near {source[max(0, at - 40) : at]!r}"
            )
        else:
            out.append(char)
            length += 1
            at += 1
    if opened:
        raise StoryError(f"{where}: a bracket is not closed: {source[:60]!r}")
    return "".join(out), spans, marks


def _closing(source: str, at: int, where: str) -> int:
    quoted = False
    for i in range(at, len(source)):
        if source[i] == '"' and source[i - 1] != "|":
            quoted = not quoted
        elif source[i] == "]" and not quoted:
            return i
    raise StoryError(f"{where}: a tag is not closed near {source[at : at + 40]!r}")


def _split_tags(raw: str) -> list[str]:
    return [part for part in raw.split("|") if part.strip()]


def parse_body(story: Story) -> None:
    """Fills text, blocks, spans and sentences from the markup."""
    position = 0
    texts: list[str] = []
    for chunk in _chunks(story.markup):
        kind = "h" if chunk.startswith("## ") else "li" if chunk.startswith("- ") else "p"
        body = chunk[3:] if kind == "h" else chunk[2:] if kind == "li" else chunk
        text, spans, marks = parse_block(body, story.name)
        if story.head.get("upper"):
            text = text.upper()
        if text != text.strip() or "  " in text:
            raise StoryError(f"{story.name}: loose blanks in {text[:60]!r}")
        story.blocks.append(Block(kind, position, text))
        for s in spans:
            story.spans.append(
                Span(s.start + position, s.end + position, s.sign, s.args, s.options, s.depth)
            )
        ends = [m[0] for m in marks[1:]] + [len(text)] if marks else []
        for (start, label), end in zip(marks, ends, strict=True):
            stop = start + len(text[start:end].rstrip())
            story.sentences.append(_sentence(label, start + position, stop + position))
        texts.append(text)
        position += len(text) + 2
    story.text = "\n\n".join(texts)
    story.spans.sort(key=lambda s: (s.start, -s.end, s.depth, s.sign))


def _chunks(markup: str) -> list[str]:
    chunks: list[str] = []
    for part in re.split(r"\n\s*\n", markup.strip()):
        lines = part.split("\n")
        if lines[0].startswith("- "):
            items = re.split(r"\n(?=- )", part)
            chunks += [" ".join(i.split("\n")) for i in items]
        else:
            chunks.append(" ".join(lines))
    return chunks


def _sentence(label: str, start: int, end: int) -> Sentence:
    if label == "+":
        return Sentence(start, end, None, ())
    if label.startswith("<"):
        return Sentence(start, end, None, tuple(int(n) for n in label[1:].split(",")))
    return Sentence(start, end, int(label), ())


def read_stories(folder: Path) -> dict[str, Story]:
    """All stories of a folder; a derived copy takes the markup of its base with its edits."""
    stories: dict[str, Story] = {}
    for path in sorted(folder.glob("*.story")):
        head, body = split_head(path)
        stories[path.stem] = Story(path.stem, head, body)
    for story in stories.values():
        if story.head.get("derive"):
            story.markup = _derived(story, stories[story.head["derive"]])
    for story in stories.values():
        parse_body(story)
    return stories


def _derived(story: Story, base: Story) -> str:
    markup = re.sub(r"\{(\d+)\}", r"{<\1}", base.markup.strip())
    chunks = _chunks(markup)
    markup = "\n\n".join(chunks[n - 1] for n in story.head.get("keep", range(1, len(chunks) + 1)))
    for old, new in story.head.get("edits", []):
        if markup.count(old) != 1:
            raise StoryError(f"{story.name}: {markup.count(old)} places for the edit {old!r}")
        markup = markup.replace(old, new)
    return markup
