"""Places. Every threshold with its unit and its reason."""

from __future__ import annotations

from typing import Final

PLACES_CITY: Final = 5_000
"""People from which a settlement is a city and not a village: where reports begin to say "town"."""

PLACES_COUNTRY_PEOPLE: Final = 100_000_000
"""People that a country counts as when names are weighed: a country is meant before any city."""

PLACES_STATE_PEOPLE: Final = 5_000_000
"""People that a place of our own tables counts as: they are in there for being often in the news."""

PLACES_CANDIDATES: Final = 60
"""Places of one name that are weighed: of the Springfields and San Joses the smallest stay out."""

PLACES_PASSES: Final = 4
"""Rounds in which the places of a report find each other: the choice hardly moves after the third."""

PLACES_SURE_PEOPLE: Final = 60_000
"""People from which a town's name counts as its name where nothing near it tells that it is a place."""

PLACES_CELL_DEGREES: Final = 1.0
"""Side of the cells in which places count as near to each other: about 110 km."""

PLACES_DESCRIBED_WORDS: Final = 60
"""Words between a place and "the city" that means it: two or three sentences; the only one may be farther."""

PLACES_SITE_WORDS: Final = 5
"""Words of the longest name that ends in a common noun: "Al Udeid joint air base"."""

PLACES_ALIKE: Final = 0.94
"""Likeness (Jaro-Winkler) of two names from which a reader is asked whether they are one place."""

PLACES_PLAIN_KIND: Final = "city"
"""Kind of a place of which nothing tells its kind: reports name towns most."""

PLACES_LONELY_PEOPLE: Final = 15_000
"""People below which a town is not believed where the report names nothing else in its country: three
of four such names were people, firms or places of no list."""

PLACES_LONELY_SPELLING: Final = 200_000
"""The same where the name is but another spelling of the town's."""

PLACES_COMPANY: Final = 0.5
"""Weight of other places in a country that makes company: half a name."""

PLACES_WORDS: Final = 5
"""Words of the longest name in the packed gazetteer."""

PLACES_DESCRIPTION_WORDS: Final = 4
"""Words from "the" to the noun that means a place: "the besieged old port city"."""

PLACES_SECOND_PEOPLE: Final = 100_000
"""People that a state counts as whose name means a town first: Washington."""

PLACES_MARK_BYTES: Final = 1_000
"""Bytes between the marks at which a search in the packed gazetteer may start: some ten thousand marks,
a few megabytes, made in a hundredth of a second."""

PLACES_HANGING_SCORE: Final = 0.7
"""Score of the link of a place that a report does not name to the only one that it can be."""
