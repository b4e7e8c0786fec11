"""The language pass over a record. Every threshold with its unit and its reason."""

from __future__ import annotations

from typing import Final

EXTRACT_BATCH_REPORTS: Final = 32
"""Reports analysed together: as many as the adapter fills its batches from."""

EXTRACT_BATCH_CHARACTERS: Final = 40_000
"""Characters after which a batch is full: a second of work, far under ``PAGE_SECONDS``; five times more
would be no faster and hold 25 MB more."""
