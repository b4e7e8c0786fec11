"""The language pass. Every threshold with its unit and its reason."""

from __future__ import annotations

from typing import Final

ANNOTATE_BATCH_PASSAGES: Final = 16
"""Paragraphs handed to the pipeline at a time: past 16 its speed no longer grows, and memory does, by
some 2 MB a paragraph for what the parser works out ahead."""

ANNOTATE_BATCH_CHARACTERS: Final = 10_000
"""Characters of a batch, a passage of its own where that is longer: the parser works out some 3 kB a
character ahead, so that a batch stays under 40 MB."""

ANNOTATE_WINDOW_REPORTS: Final = 32
"""Reports whose paragraphs are analysed together: fills batches of short reports, keeps memory flat."""

ANNOTATE_KEPT_PASSAGES: Final = 1_000
"""Analysed paragraphs kept for copies that come later: about 20 MB."""

ANNOTATE_KEPT_LEMMAS: Final = 50_000
"""Forms of verbs whose dictionary form is remembered: more than a large pile has; about 10 MB."""

ANNOTATE_PASSAGE_CHARACTERS: Final = 10_000
"""Characters of one passage that are analysed at once; longer ones, which no prose has, are cut at a
blank, as the parser's memory grows with the passage."""

CAPITALS_SHARE: Final = 0.7
"""Share of capital letters from which a passage is upper-case text; names and acronyms give .15."""

CAPITALS_LETTERS: Final = 25
"""Letters that a passage must have to be judged so; a shorter one is a name or a label."""

NAMES_SURE_TOWN: Final = 60
"""Thousands of people from which the spelling of a town's name is enough; of smaller ones many are
also surnames."""
