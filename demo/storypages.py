"""Wraps stories in the chrome of a page: a .page file is a YAML header and a layout.

Text and Markdown layouts: one sign a line: `c` chrome, `t` title, `y` byline, `d` date,
`l` dateline; an empty line stays blank, and `@body STORY [1-3] [wrap=72] [gap=0]` puts
paragraphs there. HTML layouts are raw but for `@body` lines. `{title:STORY}` and
`{byline:STORY}` are filled in.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import html
import io
import json
import re
import textwrap
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from storymarkup import Block, Story, StoryError, split_head

KINDS = {"c": "chrome", "t": "title", "y": "byline", "d": "date", "l": "dateline"}
NAMED = {
    "“": "&ldquo;",
    "”": "&rdquo;",
    "’": "&rsquo;",
    "‘": "&lsquo;",
    "—": "&mdash;",
    "–": "&ndash;",
}


@dataclass
class Page:
    """One file as it is written, and where its stories lie in the decoded text of their pages.

    A row of a table, an item of a feed and a mail without its headers are pages of their own;
    `rows` has the names of those that are not called by the name of the file.
    """

    name: str
    head: dict[str, Any]
    text: str = ""
    data: bytes = b""
    where: dict[str, tuple[int, int]] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    plain: bool = False
    member_of: str | None = None
    rows: dict[str, str] = field(default_factory=dict)

    def add(self, text: str, kind: str) -> None:
        """Adds one line."""
        self.text += text + "\n"
        self.lines.append("blank" if not text.strip() else kind)

    def mark(self, story: str, start: int, end: int) -> None:
        """Widens the stretch that a story takes up."""
        low, high = self.where.get(story, (start, end))
        self.where[story] = (min(low, start), max(high, end))


def read_pages(folder: Path, stories: dict[str, Story]) -> list[Page]:
    """All pages, compiled."""
    pages: list[Page] = []
    for path in sorted(folder.glob("*.page")):
        head, layout = split_head(path)
        page = Page(str(head["name"]), head, member_of=head.get("member_of"))
        maker = MAKERS[str(head["format"])]
        maker(page, layout, stories)
        page.data = _bytes(page)
        pages.append(page)
    return pages


def page_id(page: Page) -> str:
    """The name under which a reader meets the page."""
    return f"{page.member_of}/{page.name}" if page.member_of else page.name


def files(pages: list[Page]) -> dict[str, bytes]:
    """The files of the pile, archives packed."""
    out: dict[str, bytes] = {}
    packs: dict[str, list[Page]] = {}
    for page in pages:
        if page.member_of:
            packs.setdefault(page.member_of, []).append(page)
        else:
            out[page.name] = page.data
    for name, members in packs.items():
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as pack:
            for member in members:
                pack.writestr(zipfile.ZipInfo(member.name, (2019, 4, 26, 6, 0, 0)), member.data)
        out[name] = buffer.getvalue()
    return out


def _fill(line: str, stories: dict[str, Story]) -> str:
    def value(match: re.Match[str]) -> str:
        return str(stories[match[2]].head[match[1]])

    return re.sub(r"\{(title|byline):([\w-]+)\}", value, line)


def _body(line: str, stories: dict[str, Story]) -> tuple[str, list[Block], dict[str, str]]:
    words = line.split()
    story = stories[words[1]]
    blocks = story.blocks
    options: dict[str, str] = {}
    for word in words[2:]:
        key, eq, value = word.partition("=")
        if eq:
            options[key] = value
        else:
            low, _, high = word.partition("-")
            blocks = blocks[int(low) - 1 : int(high) if high else None if "-" in word else int(low)]
    if not blocks:
        raise StoryError(f"{story.name}: no paragraphs for {line!r}")
    return story.name, blocks, options


def _text(page: Page, layout: str, stories: dict[str, Story]) -> None:
    page.plain = page.head["format"] in ("txt", "md")
    markdown = page.head["format"] == "md"
    for line in layout.rstrip("\n").split("\n"):
        if line.startswith("@body "):
            story, blocks, options = _body(line, stories)
            for i, block in enumerate(blocks):
                if i and options.get("gap") != "0":
                    page.add("", "blank")
                sign = {"h": "## " if markdown else "", "li": "- " if markdown else "• ", "p": ""}[
                    block.kind
                ]
                rows = [block.text]
                if "wrap" in options:
                    rows = textwrap.wrap(block.text, int(options["wrap"]), break_on_hyphens=False)
                if page.head.get("loose"):
                    rows = [_loosened(row) for row in rows]
                page.mark(
                    story,
                    len(page.text) + len(sign),
                    len(page.text) + len(sign) + len("\n".join(rows)),
                )
                for n, row in enumerate(rows):
                    page.add((sign if n == 0 else "") + row, "body")
        elif not line.strip():
            page.add("", "blank")
        elif line[0] in KINDS and line[1:2] in (" ", ""):
            page.add(_fill(line[2:], stories), KINDS[line[0]])
        else:
            raise StoryError(f"{page.name}: what is {line!r}?")


def _loosened(row: str) -> str:
    """Every ninth blank becomes a no-break space, every thirteenth a double one."""
    words = row.split(" ")
    for i in range(len(words) - 1):
        words[i] += "\u00a0" if i % 9 == 8 else "  " if i % 13 == 12 else " "
    return "".join(words)


def _html(page: Page, layout: str, stories: dict[str, Story]) -> None:
    for line in layout.rstrip("\n").split("\n"):
        if not line.strip().startswith("@body "):
            page.text += _fill(line, stories) + "\n"
            continue
        story, blocks, _ = _body(line.strip(), stories)
        for block in blocks:
            tag = {"h": "h2", "li": "li", "p": "p"}[block.kind]
            inner = html.escape(block.text, quote=False)
            if page.head.get("entities"):
                inner = "".join(NAMED.get(c, c) for c in inner)
            page.text += f"<{tag}>"
            page.mark(story, len(page.text), len(page.text) + len(inner))
            page.text += inner + f"</{tag}>\n"


def _jsonl(page: Page, _layout: str, stories: dict[str, Story]) -> None:
    for row in page.head["rows"]:
        if "raw" in row:
            page.text += row["raw"] + "\n"
            continue
        story = stories[row["story"]]
        fields = {"title": story.head["title"], **row["fields"], "text": story.text}
        page.text += json.dumps(fields, ensure_ascii=False) + "\n"
        _row_page(page, story, str(row["fields"]["url"]))


def _csv(page: Page, _layout: str, stories: dict[str, Story]) -> None:
    columns = page.head["columns"]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([*columns, "title", "body"])
    for number, row in enumerate(page.head["rows"], 1):
        story = stories[row["story"]]
        writer.writerow([*[row[c] for c in columns], story.head["title"], story.text])
        _row_page(page, story, f"{page.name}#{number}")
    page.text = out.getvalue()


def _row_page(page: Page, story: Story, name: str) -> None:
    """A row whose page is the text of its story and nothing else."""
    page.mark(story.name, 0, len(story.text))
    page.rows[story.name] = name


def _feed(page: Page, layout: str, stories: dict[str, Story]) -> None:
    _html(page, layout, stories)
    for item in re.finditer(r"<item>.*?</item>", page.text, re.DOTALL):
        content = re.search(r"<!\[CDATA\[(.*?)\]\]>", item[0], re.DOTALL)
        link = re.search(r"<link>(.*?)</link>", item[0])
        if content is None or link is None:
            raise StoryError(f"{page.name}: an item without link or content")
        first = item.start() + content.start(1)
        first += len(content[1]) - len(content[1].lstrip())
        for story, (start, end) in page.where.items():
            if item.start() < start < item.end() and story not in page.rows:
                page.where[story] = (start - first, end - first)
                page.rows[story] = link[1]


def _mail(page: Page, layout: str, stories: dict[str, Story]) -> None:
    _text(page, layout, stories)
    headers = page.text.index("\n\n") + 2
    page.where = {story: (a - headers, b - headers) for story, (a, b) in page.where.items()}


def _nothing(page: Page, _layout: str, _stories: dict[str, Story]) -> None:
    page.text = ""


def _noise(page: Page, _layout: str, _stories: dict[str, Story]) -> None:
    blocks = [hashlib.sha256(f"{page.name}{i}".encode()).digest() for i in range(24)]
    page.head["bytes"] = b"\x89\x00\xff\xd8\x00" + b"".join(blocks)


def damaged(text: str) -> str:
    """UTF-8 read as cp1252, the gaps of cp1252 read as Latin-1."""
    out: list[str] = []
    for byte in text.encode("utf-8"):
        try:
            out.append(bytes([byte]).decode("cp1252"))
        except UnicodeDecodeError:
            out.append(chr(byte))
    return "".join(out)


def _bytes(page: Page) -> bytes:
    if "bytes" in page.head:
        return bytes(page.head["bytes"])
    text = damaged(page.text) if page.head.get("mojibake") else page.text
    if page.head.get("crlf"):
        text = text.replace("\n", "\r\n")
    data = text.encode(page.head.get("encoding", "utf-8"))
    if page.head.get("gzip"):
        data = gzip.compress(data, mtime=0)
    return data


MAKERS = {
    "txt": _text,
    "md": _text,
    "eml": _mail,
    "html": _html,
    "xml": _feed,
    "jsonl": _jsonl,
    "csv": _csv,
    "empty": _nothing,
    "binary": _noise,
}
