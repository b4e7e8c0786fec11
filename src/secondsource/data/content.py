"""The id of a row: a hash of its content."""

from __future__ import annotations

from hashlib import blake2b

ID_BYTES = 8  # 64 bits: one chance in a million of any collision among six million rows


def content_id(*parts: str | int) -> str:
    """Return the 16 hex digits that identify a row with this content."""
    digest = blake2b(digest_size=ID_BYTES)
    for part in parts:
        raw = str(part).encode("utf-8", "surrogatepass")
        digest.update(len(raw).to_bytes(8, "big"))
        digest.update(raw)
    return digest.hexdigest()
