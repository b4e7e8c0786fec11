"""Coding events. Every threshold with its unit and its reason."""

from __future__ import annotations

from typing import Final

EVENTS_PHRASE_REACH: Final = 2
"""Links down the tree within which the words of a phrase hang on its head: "claim responsibility for"
needs two, at three phrases of other clauses slip in."""

EVENTS_STATUS_REACH: Final = 12
"""Heads above an act that are asked what they make of it; sentences of news stay under ten."""

EVENTS_SINCE_WORDS: Final = 9
"""Words behind a verb in the perfect among which a "since" makes the act one that goes on."""

EVENTS_AROUND_WORDS: Final = 12
"""Words on either side of a trigger that may tell its sense: farther ones belong to other clauses."""

EVENTS_DONE_WORDS: Final = 4
"""Words between a verb of doing and its noun that still make one trigger: "carried out the attack"."""

EVENTS_TERM_WORDS: Final = 16
"""Words before an act among which a "deadline" or "ultimatum" sets it as what is demanded."""

EVENTS_TOLL_SENTENCES: Final = 1
"""Sentences behind an act in which its toll may still be given."""

EVENTS_LEAD_SENTENCES: Final = 2
"""Sentences of a news report that are its lead: an undated act told there is of the week of publication."""

EVENTS_SAME_SENTENCES: Final = 8
"""Sentences back within which a noun may point at an act: farther ones have passed from mind."""

EVENTS_SAME_STEM: Final = 5
"""Letters that a verb and its noun begin with: "withdraw" and "withdrawal", "arrest" and "arrests"."""

EVENTS_SAME_TOLL: Final = 2
"""Times by which the tolls of two mentions of one act may differ: counts rise, rarely to more than double."""

EVENTS_BOTH_SENTENCES: Final = 5
"""Sentences before "both groups" among which the two were named."""
