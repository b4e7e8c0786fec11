"""Bytes to text: find the encoding, repair what is broken, mend mojibake."""

from __future__ import annotations

import re
from dataclasses import dataclass

import charset_normalizer
import ftfy

from ..settings import NUL_SHARE
from .kinds import bom_encoding
from .vocabulary import charsets

_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_DECLARED_WITHIN = 4096  # bytes: browsers look at the first 1024, saved pages put banners before
_SAMPLE = 1 << 18  # bytes shown to the detector, whose time grows with them
_WESTERN_SHARE = 0.25  # of letters beyond ASCII: French has 4 %, Vietnamese 25, Russian over 90
_HIGH_RUN = re.compile(rb"[\x80-\xff]{4,}")
_HIGH = bytes(range(0x80, 0x100))
_HIGH_LETTERS = bytes(range(0xC0, 0x100))  # below are quotes and signs in every Windows encoding
_LETTERS = bytes(range(0x41, 0x5B)) + bytes(range(0x61, 0x7B))
_BROKEN = "\ufffd"
_UNDECODED = re.compile("[\udc80-\udcff]+")

# Mojibake only: quotes, ligatures, widths and entities stay as the page has them.
_MENDING = ftfy.TextFixerConfig(
    unescape_html=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    normalization="NFC",
    explain=False,
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding it was in, and how many runs of bytes were not of that encoding."""

    text: str
    encoding: str
    repaired: int = 0


def to_text(data: bytes, charset: str | None = None) -> Decoded:
    """Decode the bytes of a page.

    In this order: a byte order mark; UTF-16 told by its NULs; UTF-8, before what is declared, for
    text that is valid UTF-8 by chance does not occur; the ``charset`` that the carrier states; the
    one that the page declares; UTF-8 with broken places; Windows-1252 for Latin letters; what the
    detector finds. Never raises.
    """
    if told := bom_encoding(data):
        encoding, skip = told
        return _told(data[skip:], encoding)
    if wide := _wide_encoding(data):
        return _told(data, wide)
    declared = [known for name in (charset, _declared(data)) if name and (known := _known(name))]
    escaping = [name for name in declared if name in charsets().escaping]
    for encoding in [*escaping, "utf-8", *declared]:
        try:
            return Decoded(data.decode(encoding), encoding)
        except UnicodeError:
            continue
    return _mostly_utf8(data) or _detected(data)


def mend(text: str) -> str:
    """Undo mojibake, drop control characters, make every line end ``\\n``. Nothing else changes."""
    mended: str = ftfy.fix_text(text, _MENDING)
    return mended.replace("\f", "\n").replace("\v", "\n")


def _told(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    return Decoded(text, encoding, text.count(_BROKEN))


def _wide_encoding(data: bytes) -> str | None:
    """Tell UTF-16 without a mark: every other byte of Latin text is NUL."""
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    if half < 2:
        return None
    even, odd = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    if odd > NUL_SHARE and even < odd / 10:
        return "utf-16-le"
    if even > NUL_SHARE and odd < even / 10:
        return "utf-16-be"
    return None


def _declared(data: bytes) -> str | None:
    match = _DECLARED.search(data, 0, _DECLARED_WITHIN)
    return (match.group(1) or match.group(2)).decode("ascii", "replace") if match else None


def _known(name: str) -> str | None:
    """Return the encoding that a declared name means, or ``None`` for one that no page can have."""
    words = charsets()
    name = name.strip().strip("\"'").lower()
    if name.replace("-", "_") in words.refused:
        return None
    name = words.meant.get(name, name)
    try:
        b"a".decode(name)
    except (LookupError, ValueError):
        # UTF-16 has no one-byte text, yet a page that declares it and is not wide is none.
        return None
    return name


def _mostly_utf8(data: bytes) -> Decoded | None:
    """Decode UTF-8 with broken places, if sound characters beyond ASCII outnumber them.

    A byte that is wrong on its own is Windows-1252, pasted in; of a longer run nothing can be said.
    """
    text = data.decode("utf-8", "surrogateescape")
    broken = _UNDECODED.findall(text)
    beyond_ascii = len(text) - len(text.encode("ascii", "ignore"))
    if beyond_ascii - sum(map(len, broken)) <= len(broken):
        return None
    return Decoded(_UNDECODED.sub(_pasted, text), "utf-8", len(broken))


def _pasted(run: re.Match[str]) -> str:
    raw = run.group().encode("utf-8", "surrogateescape")
    return raw.decode("cp1252", "replace") if len(raw) == 1 else _BROKEN


def _detected(data: bytes) -> Decoded:
    encoding = "cp1252"
    if not _is_western(data):
        best = charset_normalizer.from_bytes(data[:_SAMPLE]).best()
        encoding = best.encoding if best else encoding
    text = data.decode(encoding, "replace")
    return Decoded(text, encoding, text.count(_BROKEN))


def _is_western(data: bytes) -> bool:
    """Say whether letters beyond ASCII are few and stand alone, as in Western languages."""
    high = len(data) - len(data.translate(None, _HIGH))
    high_letters = len(data) - len(data.translate(None, _HIGH_LETTERS))
    letters = len(data) - len(data.translate(None, _LETTERS))
    runs = sum(len(run) for run in _HIGH_RUN.findall(data))
    return high_letters <= _WESTERN_SHARE * (high_letters + letters) and runs * 2 <= high
