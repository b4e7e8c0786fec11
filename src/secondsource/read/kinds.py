"""Tell what a file is, by its first bytes and by its name; where they differ, the bytes decide."""

from __future__ import annotations

import codecs
import json
import re
from email.message import Message
from pathlib import PurePosixPath

from .vocabulary import file_words, signatures

_FEED_ROOT = re.compile(r"<(?:rss|feed|rdf:RDF)[\s>]", re.IGNORECASE)
_HTML_START = re.compile(
    r"\s*+(?><\?xml[^>]*>\s*+|<!--.*?-->\s*+)*+<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_HTML_BLOCK = re.compile(
    r"</?(?:p|div|br|h[1-6]|article|section|table|tr|ul|ol|li|blockquote|meta|script)\b[^<>]*>",
    re.IGNORECASE,
)
_ANY_MARKUP = re.compile(r"<[a-z!/][^<>]*>|&(?:[a-z]{2,8}|#\d{2,6});", re.IGNORECASE)
_XML_START = re.compile(r"\s*<\?xml\b", re.IGNORECASE)
_JSON_START = re.compile(r'\s*(?:\{\s*"[^"\n]*"\s*:|\[\s*\{\s*")')
_MAIL_HEADER = re.compile(r"[A-Za-z][A-Za-z0-9-]*:[ \t]?\S")
_MAIL_PROOF = re.compile(
    r"^(?:MIME-Version|Received|Return-Path|Message-ID|DKIM-Signature):", re.I | re.M
)
_PACKED = frozenset({"gzip", "zip", "wacz", "warc", "parquet"})
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def container_kind(label: str, head: bytes, media: str = "") -> str | None:
    """Return the kind of a file that holds pages (``zip``, ``jsonl``, ...); ``None`` for a page.

    ``label`` is its name, ``head`` its first bytes. An empty file is a page: an empty one.
    """
    if not head.strip():
        return None
    extension = extension_of(label)
    by_name = file_words().containers.get(extension)
    return _by_magic(by_name, head) or _by_text(extension, by_name, head_text(head), media)


def _by_magic(by_name: str | None, head: bytes) -> str | None:
    if head.startswith(b"\x1f\x8b"):
        return "gzip"
    if head.startswith(b"PK\x05\x06") or (head.startswith(b"PK\x03\x04") and not refusal(head)):
        return "wacz" if by_name == "wacz" else "zip"
    if head.startswith(b"PAR1"):
        return "parquet"
    if head.startswith((b"WARC/", b"filedesc:")):
        return "warc"
    return None


def _by_text(extension: str, by_name: str | None, text: str, media: str) -> str | None:
    if is_feed(text):
        return "feed"
    if by_name in _PACKED or (by_name == "feed" and looks_like_html(text)):
        return None  # the name promises what the bytes do not keep
    if by_name in {"json", "jsonl"}:
        return _json_kind(by_name, text)
    promised = media or file_words().media.get(extension)
    if by_name or promised in {"text/html", "text/markdown"}:
        return by_name
    return _unpromised(text)


def _unpromised(text: str) -> str | None:
    """Tell what a file holds whose name says plain text or nothing."""
    if _JSON_START.match(text):
        return _json_kind("json", text)
    if text.startswith("From ") and _is_mail(text.partition("\n")[2]):
        return "mbox"
    return "mail" if _is_mail(text) else None


def is_feed(text: str) -> bool:
    """Say whether the beginning of a file is that of RSS or Atom."""
    root = _FEED_ROOT.search(text)
    return bool(root) and not re.search(r"<(?!\?|!|/)", text[: root.start() if root else 0])


def is_other_xml(text: str) -> bool:
    """Say whether the beginning of a file is XML that is neither a feed nor a web page."""
    return bool(_XML_START.match(text)) and not is_feed(text) and not looks_like_html(text)


def looks_like_html(text: str) -> bool:
    """Say whether a text is HTML: it begins as a page does, or has two block tags or more."""
    if _HTML_START.match(text[:20_000]):
        return True
    tags = _HTML_BLOCK.finditer(text[:200_000])
    return next(tags, None) is not None and next(tags, None) is not None


def page_media(stated: str, text: str) -> str:
    """Return the media type of a decoded page; ``stated`` is what its name or carrier promises."""
    if stated == "text/html":
        return "text/html" if _ANY_MARKUP.search(text) else "text/plain"
    if stated == "text/markdown" and not _HTML_START.match(text[:20_000]):
        return "text/markdown"
    return "text/html" if looks_like_html(text) else "text/plain"


def media_of(label: str) -> str:
    """Return the media type that a file name promises, or an empty string."""
    return file_words().media.get(extension_of(label), "")


def content_type(header: str) -> tuple[str, str | None]:
    """Split ``text/html; charset=utf-8`` into the media type and the encoding."""
    message = Message()
    message["Content-Type"] = header
    return message.get_content_type(), message.get_content_charset()


def extension_of(label: str) -> str:
    """Return a file name's extension in lower case, without the dot."""
    return PurePosixPath(label.replace("\\", "/")).suffix[1:].lower()


def is_skipped(path: str) -> bool:
    """Say whether nobody would expect a page in a file of this name, met inside a folder."""
    parts = [part for part in path.replace("\\", "/").split("/") if part]
    words = file_words()
    if any(part.startswith(".") or part.lower() in words.skipped_names for part in parts):
        return True
    return bool(parts) and extension_of(parts[-1]) in words.skipped


def refusal(head: bytes) -> str | None:
    """Return what to say of a file that is no text, by its first bytes; ``None`` for any other."""
    for signature in signatures():
        if signature.fits(head):
            return f"It is {signature.what}, which cannot be read as a page. Please {signature.do}."
    return None


def bom_encoding(data: bytes) -> tuple[str, int] | None:
    """Return the encoding that a byte order mark tells, and the mark's length in bytes."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return encoding, len(mark)
    return None


def head_text(head: bytes) -> str:
    """Decode the first bytes well enough to see tags and braces."""
    if told := bom_encoding(head):
        encoding, skip = told
        return head[skip:].decode(encoding, "replace")
    if head[1:2] == b"\0" and head[:1] in b"<{[":
        return head.decode("utf-16-le", "replace")
    return head.decode("utf-8", "replace")


def _json_kind(by_name: str, text: str) -> str:
    """Tell JSON from JSON lines: the first line of the latter is a whole object."""
    lines = [line for line in text.splitlines() if line.strip()]
    if by_name == "json" and len(lines) > 1 and _is_object(lines[0]) and lines[1].startswith("{"):
        return "jsonl"
    if by_name == "jsonl" and text.lstrip().startswith("["):
        return "json"
    return by_name


def _is_object(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _is_mail(text: str) -> bool:
    """Say whether a text begins with a block of headers that only a mail has."""
    block = re.split(r"\r?\n\r?\n", text, maxsplit=1)[0]
    lines = [line for line in block.splitlines() if line[:1] not in {" ", "\t"}]
    if len(lines) < 2 or not all(_MAIL_HEADER.match(line) for line in lines[:-1]):
        return False
    return _MAIL_PROOF.search(block) is not None
