"""Changes of meaning. Every threshold with its unit and its reason."""

from __future__ import annotations

from typing import Final

CHANGES_ALIKE: Final = 0.5
"""Likeness from which two words say the same: near meaning has .6, one stem .8, a spelling .9."""

CHANGES_NEAR_MEANING: Final = 0.72
"""Cosine of two words' vectors from which they serve as synonyms; "begin, start" have .85, "drive, force"
.32. Opposites lie as near, and are listed."""

CHANGES_NEAR_ENOUGH: Final = 0.55
"""Cosine from which a word in another's place is rewording rather than a wrong sense."""

CHANGES_STEM_LETTERS: Final = 5
"""Letters that two forms of one stem share, at least: "reject, rejection"; "press, presence" share four."""

CHANGES_NAME_SPELLING: Final = 60
"""Likeness of letters, in percent, of two transliterations whose consonants agree; "Muqtada" and "Moqtada"
have 86."""

CHANGES_NAME_GARBLED: Final = 0.6
"""Likeness of letters from which an unknown name in no clear place is the other one garbled."""

CHANGES_REPLACED_TIES: Final = 1.0
"""Ties (head .8, relation .4, a neighbour .6, a dependant .5) that place one content word for another."""

CHANGES_REPLACED_SMALL: Final = 1.2
"""Ties that place one small word for another: they need two."""

CHANGES_LOADED_STEP: Final = 1.5
"""Degrees on a scale of loaded words from which a word judges otherwise: "militant, militia" differ by 0."""

CHANGES_LOADED_MAJOR: Final = 2.0
"""Degrees from which it is a major change: "killing" and "murder" differ by 4."""

CHANGES_SENTENCE_WEIGHT: Final = 2.0
"""Names, figures, sources, hedges and denials of a sentence from which its loss counts."""

CHANGES_VERSIONS_KEPT: Final = 64
"""Analysed reports kept while copies are compared: a family is compared together, and few are larger."""

CHANGES_CUT_SENTENCES: Final = 3
"""Sentences left out from which a copy may be a shortened version; one or two are a choice of content."""

CHANGES_CUT_SHARE: Final = 0.15
"""Share of the original's sentences, left out, from which it is one."""

CHANGES_CUT_WEIGHT: Final = 4.0
"""Weight from which a sentence left out of a shortened version still counts: an actor's word or denial."""

CHANGES_LOADED_APART: Final = 0.25
"""Part of the passage that two loaded words with no counterpart may stand apart and still be one place."""

CHANGES_CUT: Final = 0.7
"""Part of an original's sentences that a copy takes over at least where a sentence left out is a change;
a copy that was cut shorter leaves out what there was no room for."""

CHANGES_KEPT_SHARE: Final = 0.65
"""Share of content words with a counterpart, under which a passage is so freely reworded that a word
without one tells nothing: what is lost at one place stands at another."""

CHANGES_COMMON_SENSE: Final = 3
"""Rank among a word's senses, the most frequent first, up to which it is usual in news."""

CHANGES_KNOWN_SENSE: Final = 6
"""Rank up to which a word is readily taken in a sense beside one for which that is usual."""

CHANGES_EDITED_SHARE: Final = 0.8
"""Share of content words with a counterpart, from which a passage is so little reworded that a single word
lost, gained or exchanged was meant."""

CHANGES_CLAUSE_WORDS: Final = 3
"""Words of weight in one run from which something was said, not only coloured."""

CHANGES_FREE_SHARE: Final = 0.78
"""Share of content words taken over as they were, in the passages that differ, under which a copy is freely
reworded: machine translation back and forth keeps .8 to .9, a rewriting program .6 to .75."""

CHANGES_CLAUSE_LEAST: Final = 3
"""Words that carry meaning in a clause from which its loss is told as one."""

CHANGES_CLAUSE_GONE: Final = 0.75
"""Share of them without a counterpart from which the clause is gone rather than reworded."""

CHANGES_SURELY_ALIKE: Final = 0.8
"""Likeness from which a word that has a counterpart of its own says again what is missing: one stem, a listed
synonym."""
