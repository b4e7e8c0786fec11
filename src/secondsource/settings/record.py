"""The record: locks, search, checks. Every threshold with its unit and its reason."""

from __future__ import annotations

from typing import Final

RECORD_BUSY_SECONDS: Final = 30.0
"""Seconds a writer waits for another to finish its batch, which takes under one, or its check."""

TITLE_WEIGHT: Final = 5.0
"""Weight in a search of a word in the headline, which says what it is about; in the body it is 1."""

SNIPPET_CHARACTERS: Final = 240
"""Characters of text shown with a search hit: two or three lines on a terminal."""

CHECK_MOST: Final = 100
"""Faults that a check lists. A record with more is restored, not read line by line."""

NEAR_MISSES: Final = 5
"""Names suggested where nothing answers to what was typed."""

NEAR_NAMES: Final = 5_000
"""Page names compared letter by letter with a mistyped one: about a second of work."""

RECORD_CELLS_KEPT: Final = 20_000
"""Cells kept by each reader of a column, to be shared by the rows that hold the same: a few MB."""

RECORD_SHORT_CELL: Final = 80
"""Characters below which a cell of words is shared; longer ones are texts, and differ."""
