"""The pipeline and the engine: batches and time. Every threshold with its unit and its reason."""

from __future__ import annotations

from typing import Final

BATCH_PAGES: Final = 16
"""Pages handed to a worker at a time: enough to hide the hand-over, few enough to keep memory flat."""

BATCH_BYTES: Final = 4_000_000
"""Bytes after which a batch is full, however few pages it holds: keeps memory flat on huge pages."""

BATCHES_IN_FLIGHT: Final = 4
"""Batches a worker may have waiting; bounds what is held in memory while the record is written."""

PAGE_SECONDS: Final = 60
"""Seconds one page may take in a worker; hostile markup must not hold up the pile."""
