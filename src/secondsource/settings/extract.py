"""The language pass over a record. Every threshold with its unit and its reason."""

from __future__ import annotations

from typing import Final

EXTRACT_BATCH_REPORTS: Final = 32
"""Reports analysed together: as many as the adapter fills its batches from."""

EXTRACT_BATCH_CHARACTERS: Final = 150_000
"""Characters after which a batch is full: some three seconds of work, far under ``PAGE_SECONDS``."""
