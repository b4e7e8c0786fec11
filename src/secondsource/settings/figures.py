"""Figures. Every threshold with its unit and its reason."""

from __future__ import annotations

from typing import Final

FIGURES_QUALIFIER_REACH: Final = 48
"""Characters before a number in which its qualifiers lie: "well in excess of an estimated " has 31."""

FIGURES_NOUN_REACH: Final = 7
"""Words from a number to the noun that it counts; "two heavily armed, masked Iranian border guards" has 6."""

FIGURES_BACK_VALUE: Final = 12
"""Up to this value "the two sides" only refers back; larger numbers with an article tell something."""

FIGURES_CROWD: Final = 1000
"""A crowd that is a multiple of this was guessed, not counted."""

FIGURES_CROWD_LEAST: Final = 50
"""A bare number near a crowd is its size from here on: "about 200 stayed", not "ten are from the capital"."""

FIGURES_LARGEST: Final = 1e15
"""Numbers above count nothing in the news: account numbers, and what a float no longer holds exactly."""

FIGURES_AGE: Final = (1, 120)
"""Years that a bare number behind a person's name may be an age."""

FIGURES_YEARS: Final = (1500, 2100)
"""Plain numerals of four digits in this span are years unless they clearly count something."""

FIGURES_NEAR: Final = 14
"""Words before a figure in which what a toll counts lies; half as many behind it for what happened."""

FIGURES_CLIMB: Final = 6
"""Steps up the syntax from a figure to the verb that says what happened."""
