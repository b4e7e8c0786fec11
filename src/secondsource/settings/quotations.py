"""Quotations. Every threshold with its unit and its reason."""

from __future__ import annotations

from typing import Final

QUOTATIONS_SCARE_WORDS: Final = 3
"""Words in marks up to which they are a term, a title or a nickname unless they end like speech."""

QUOTATIONS_FAR: Final = 60
"""Characters that may lie between a verb of saying and the words in marks that it leads up to."""

QUOTATIONS_GAP: Final = 14
"""Words that may name a speaker between the comma and "said" at the end of a sentence."""

QUOTATIONS_REST: Final = 8
"""Words that may follow "said" there: "on Tuesday", "in a statement", "told the daily"."""

QUOTATIONS_SUBJECT: Final = 22
"""Words that may name a speaker behind "said": a name with its office and its apposition."""
