"""Time expressions. Every threshold with its unit and its reason."""

from __future__ import annotations

from typing import Final

TIMES_NARRATIVE_DATES: Final = 4
"""Years, and days without one, that a text must name before it can be a history: news names fewer."""

TIMES_NARRATIVE_YEARS: Final = 2
"""Years from publication at which a year is far: news tells of last year too."""

TIMES_NARRATIVE_SHARE: Final = 0.6
"""Share of the years named that must be far for a text to be a history."""

TIMES_WORDS_BEFORE: Final = 24
"""Characters before an expression in which words such as "scheduled for" stand."""

TIMES_MONTHS_AHEAD: Final = 3
"""Months ahead up to which a month without a year and without a verb's help is still to come."""

TIMES_NEWS_WEEKDAYS: Final = 0.15
"""Weekdays, and words such as "today", for each year named from which a dated text is news."""

TIMES_WINDOW_DAYS: Final = 7
"""Days that the window of an undated report may span for its last day to stand for its publication: each
weekday lies in it once, at most at both ends."""

TIMES_NEAR_MONTHS: Final = 6
"""Months beyond which a month without a year is not meant to lie ahead, while its last one was just now."""

TIMES_NARRATIVE_STATED: Final = 2
"""Years that a history states at the least: days without a year lean on them."""

TIMES_NARRATIVE_FULL: Final = 3
"""Dates with day and year from which an undated text tells its story by them."""
