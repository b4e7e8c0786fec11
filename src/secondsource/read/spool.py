"""Copy a stream to a temporary file, for formats whose directory stands at their end."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, cast

from ..settings import CHUNK_BYTES, MAX_COPY_BYTES, MAX_WHOLE_BYTES
from .items import Item, RefusedError


@contextmanager
def seekable(item: Item) -> Iterator[BinaryIO]:
    """Give the item's stream if it can be searched, else a copy, in memory while it is small."""
    if item.stream.seekable():
        yield item.stream
        return
    with tempfile.SpooledTemporaryFile(max_size=MAX_WHOLE_BYTES) as copy:
        size = 0
        while part := item.stream.read(CHUNK_BYTES):
            size += copy.write(part)
            if size > MAX_COPY_BYTES:
                raise RefusedError(
                    f"It is larger than {MAX_COPY_BYTES // 1_000_000_000} GB and does not lie in a "
                    "folder. Save or unpack it as a file of its own and add that."
                )
        if not item.budget.packed:
            item.budget.packed = size
        copy.seek(0)
        yield cast(BinaryIO, copy)
