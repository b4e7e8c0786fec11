"""Actors. Every threshold with its unit and its reason."""

from __future__ import annotations

from typing import Final

ACTORS_SAME_SPELLING: Final = 0.93
"""Likeness of two words of a name whose consonants agree and whose vowels do not: Soleimani, Solemani."""

ACTORS_NEAR_SPELLING: Final = 0.84
"""Likeness of two words that differ by one letter of their sound, where both are long."""

ACTORS_NEAR_LETTERS: Final = 5
"""Letters from which one letter's difference may be a slip; shorter names differ by one letter often."""

ACTORS_ALIKE: Final = 0.8
"""Likeness from which two words are taken for one name."""

ACTORS_TITLE_WORDS: Final = 9
"""Words before a name in which its titles and offices lie."""

ACTORS_BEHIND_WORDS: Final = 12
"""Words behind a name in which an apposition gives its office: ", the commander of the Quds Force,"."""

ACTORS_PRONOUN_SENTENCES: Final = 4
"""Sentences back in which whom a pronoun stands for is looked for."""

ACTORS_DESCRIPTION_SENTENCES: Final = 9
"""Sentences back in which whom a description stands for is looked for, unless an office tells."""

ACTORS_PRONOUN_LEAST: Final = 0.35
"""Least score of an antecedent; below it the pronoun stays alone."""

ACTORS_PRONOUN_OWN: Final = 0.15
"""Added for whom the same sentence names before a possessive: "the Front, its office says"."""

ACTORS_SURE: Final = 0.8
"""Score from which an entity is made one with an actor of other reports."""

ACTORS_REVIEW: Final = 0.5
"""Score from which a link that was not made is listed for review."""

ACTORS_BLOCK: Final = 60
"""Actors of one key that an entity is compared with: the most mentioned of a name as common as Mohammed."""

ACTORS_SCENE_INSIDE: Final = 4.0
"""Weight of "in Iraq" when it is told where a report happens: it says so."""

ACTORS_SCENE_NAME: Final = 1.0
"""The same of a country's name elsewhere: it may be a party from abroad."""

ACTORS_SCENE_PARTY: Final = 0.25
"""The same of a country that acts or owns: a party to what happens, which may happen elsewhere."""

ACTORS_SCENE_TOWN: Final = 1.0
"""The same of a town, a region or a site outside the dateline, for the country in which it lies."""

ACTORS_SCENE_OTHER: Final = 0.5
"""The same of a capital or an adjective, which mostly stand for a government."""

ACTORS_OF_WORDS: Final = 7
"""Words behind an office and its "of" in which what it is of is looked for."""
