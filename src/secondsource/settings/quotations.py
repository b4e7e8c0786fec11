"""Quotations. Every threshold with its unit and its reason."""

from __future__ import annotations

from typing import Final

QUOTATIONS_SCARE_WORDS: Final = 3
"""Words in marks up to which they are a term, a title or a nickname unless they end like speech."""

QUOTATIONS_LEAD: Final = 60
"""Characters that may lie between a verb of saying and the words in marks that it leads up to."""

QUOTATIONS_TRAIL: Final = 30
"""Characters that may lie between words in marks and the attribution behind them: ", the mayor"."""

QUOTATIONS_NAMING_WORDS: Final = 16
"""Words between "called" and the words in marks: "called the vote, which he had lost, a farce"."""

QUOTATIONS_GAP: Final = 14
"""Words that may name a speaker between the comma and "said" at the end of a sentence."""

QUOTATIONS_REST: Final = 12
"""Words that may follow "said" there: "reporters at a ceremony in the capital on Saturday morning"."""

QUOTATIONS_SUBJECT: Final = 22
"""Words that may name a speaker behind "said": a name with its office and its apposition."""

QUOTATIONS_PARTS: Final = 4
"""Parts between commas looked at before a verb: a name, an office, a clause about it, its end."""

QUOTATIONS_NUMBER: Final = 6
"""Words between "put the toll at" and the number: "at more than the official"."""

QUOTATIONS_MARK_END: Final = 3
"""Characters from the last word in marks to the end of the closing one: a full stop, two marks."""

QUOTATIONS_SAME: Final = 0.3
"""Share of a clause that lies in marks from which both are one telling, not two."""

QUOTATIONS_PARAGRAPH: Final = 0.8
"""Share of a paragraph in marks from which it is a quotation that goes on and nothing else."""

QUOTATIONS_SINCE: Final = 5
"""Words from a comma to "after" in what a reporter adds: ", barely two days after insisting"."""

QUOTATIONS_FRAGMENT: Final = 6
"""Words before ", he said." from which they are what he said, though no verb is seen in them."""

QUOTATIONS_DATELINE: Final = 14
"""Words that a dateline at the head of a sentence may have: "PORT SELIM, March 5 (Agency) -"."""

QUOTATIONS_TITLE_WORDS: Final = 8
"""Words in marks up to which capitals throughout make them a title where nobody is said to say them."""

QUOTATIONS_ANSWER: Final = 4
"""Words of a reporter's answer behind what was said: ", and none of them was"."""
