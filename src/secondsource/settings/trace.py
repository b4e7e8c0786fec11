"""Tracing copies. Every threshold with its unit and its reason."""

from __future__ import annotations

from typing import Final

TRACE_STEM_LETTERS: Final = 7
"""Letters of a word that tracing compares: endings differ between wordings, beginnings hardly."""

TRACE_TERMS_KEPT: Final = 200_000
"""Words whose term is remembered, about 30 MB: the vocabulary of a hundred thousand reports."""

TRACE_SENTENCES: Final = 1_500
"""Sentences of a report that are compared; the longest news features have 400."""

TRACE_PRIOR_REPORTS: Final = 2_000
"""Reports that the prior counts for where the record is too small to tell which words are rare."""

TRACE_PRIOR_RARE: Final = 6.0
"""Of those reports, the number that hold a word that is not listed as ordinary."""

TRACE_PRIOR_COMMON: Final = 400.0
"""Of those reports, the number that hold a word that is listed as common."""

TRACE_SMALL_WEIGHT: Final = 0.3
"""Weight of a grammatical word; a rare word weighs 5 to 9. It keeps short sentences comparable."""

TRACE_INDEXED: Final = 40
"""Features a report is found by: one a sentence, then the rarest. Twenty find full copies, forty also
those of which two paragraphs were taken."""

TRACE_ASKED: Final = 96
"""Features a new report asks with: more than are indexed, as rarities shift while the record grows."""

TRACE_CEILING: Final = 400
"""Reports that share a feature before it is dropped from the index: it marks a subject, not a text."""

TRACE_POSTINGS: Final = 4_000
"""Entries of the index that one report may read, rarest features first: bounds its cost for good."""

TRACE_CANDIDATES: Final = 8
"""Reports that a new one is aligned with at most; members of a family lead to one another."""

TRACE_SHARED_LEAST: Final = 3
"""Features that a candidate must share: names of one event alone give one or two."""

TRACE_SHARED_BITS: Final = 4.0
"""Bits that shared features must tell beyond what chance finds in a record of this size: one report in
sixteen has a candidate by chance."""

TRACE_SHARED_SURE: Final = 0.3
"""Part of the features that is enough however ordinary they are: short reports have hardly a rare word."""

TRACE_SMALL_RECORD: Final = 1_000
"""Reports up to which every candidate is tried: too few to tell what is chance, and trying costs little."""

TRACE_SHARED_PART: Final = 0.10
"""Part of the asked or indexed features, whichever are fewer, that a candidate must share."""

TRACE_DAYS_SLACK: Final = 45
"""Days between two publication windows beyond which reports are not compared unless nearly all is shared."""

TRACE_UNDATED_PART: Final = 0.5
"""Part of the features that overrules the dates: printed dates can be wrong or those of a reprint."""

TRACE_SHINGLE_WORDS: Final = 5
"""Words of a run that verbatim copies are found by: what deduplication of news commonly takes."""

TRACE_PERMUTATIONS: Final = 64
"""Hash functions of a sketch: enough to find what shares half of its runs, where we look for nearly all."""

TRACE_BANDS: Final = 16
"""Bands of four: two texts that share .6 of their runs meet with a chance of .90, at .2 with .03."""

TRACE_VERBATIM_LIKENESS: Final = 0.5
"""Share of runs aimed at; the bands above decide, rensa asks for it."""

TRACE_NAME_LIKENESS: Final = 85
"""Likeness of two spellings of a name, in percent of letters: Soleimani and Solemani have 86 after cutting,
Saleh and Salem, who are two men, 80."""

TRACE_NAME_CONSONANTS: Final = 3
"""Consonants, with the first letter, that must agree where vowels do not: with two, Ali would be Ala."""

TRACE_NAMES_COMPARED: Final = 80
"""Names of a report that are held against the other's spelling: bounds the cost."""

TRACE_TERM_PAIRS: Final = 150
"""Pairs of sentences that one shared term may bring together; the story's main names make all pairs."""

TRACE_NEAR: Final = 0.12
"""Likeness from which two sentences are weighed at all."""

TRACE_LINK_LIKENESS: Final = 0.22
"""Likeness from which two sentences are worth a link: reworded ones have .3 to .8, chance gives .15."""

TRACE_GAP_LIKENESS: Final = 0.07
"""Likeness that is enough for sentences alone between two links: their place speaks for them."""

TRACE_GAP_SENTENCES: Final = 4
"""Sentences between two links, on either side, up to which the place still speaks."""

TRACE_MOVED_LIKENESS: Final = 0.45
"""Likeness from which sentences out of order are a block that was moved."""

TRACE_MOVED_ROUNDS: Final = 3
"""Blocks, moved each to a place of its own, that are looked for."""

TRACE_QUOTED_WEIGHT: Final = 0.25
"""Weight of a word inside quotation marks: independent reports of one speech share its words."""

TRACE_REUSED_LIKENESS: Final = 0.2
"""Likeness from which an aligned sentence counts as reused; its place in the chain has spoken already."""

TRACE_RUN_WEAKEST: Final = 0.3
"""Likeness of the weakest link of a run that partial reuse is told by."""

TRACE_INTACT: Final = 0.88
"""Share of a sentence's words kept in order from which it was left as it was, but for a word or two."""

TRACE_RUN_BLOCKS: Final = 2
"""Sentences that make a run."""

TRACE_RUN_FULL: Final = 4
"""Sentences in a row from which a run counts in full; two in a row agree by chance in short reports."""

TRACE_RUN_USUAL: Final = 0.45
"""Part of a copy that its longest unbroken run holds at least, as a rule; of an independent report .0 to
.3."""

TRACE_RUN_WEIGHT: Final = 0.25
"""Weight of the run beside the likeness, which tells more."""

TRACE_COPY_SCORE: Final = 0.43
"""Score from which a report is a copy. Reworded ones have .45 to 1, independent ones of one event under
.42."""

TRACE_EVIDENCE_LEAST: Final = 30.0
"""Weight of shared terms, about five rare words, under which two short reports may agree by chance."""

TRACE_PART_WORDS: Final = 40
"""Words outside quotations, each counted by its sentence's likeness, from which runs of shared sentences are
partial reuse: a paragraph left as it was, or a longer one reworded."""

TRACE_PART_LIKENESS: Final = 0.6
"""Likeness of such a run; sentences that report one fact independently have .2 to .5."""

TRACE_VERBATIM_WORDING: Final = 0.99
"""Share of words kept in order from which a copy is verbatim: a word in a hundred may differ."""

TRACE_EDITED_INTACT: Final = 0.4
"""Share of shared text in sentences left as they were from which people edited it; a machine touches all."""

TRACE_EDITED_WORDING: Final = 0.9
"""Share of words kept in order from which it was edited, however the changes are spread."""

TRACE_SHORT_WORDS: Final = 100
"""Words, quotations hardly counted, under which reports of one event can be alike without copying."""

TRACE_SHORT_WEIGHT: Final = 0.4
"""What is taken off the score of the shortest; full length takes nothing."""

TRACE_SHORT_WORDING: Final = 0.6
"""Share of words in one order that short copies keep; flashes written by two hands keep .25 to .45."""

TRACE_SHORT_ORDER: Final = 0.5
"""What is taken off the score of the shortest where no words stand in one order."""

TRACE_VERBATIM_COVERED: Final = 0.75
"""Share of both reports that a verbatim copy covers; with less, one was cut, which is editing."""

TRACE_DIRECTION_POINTS: Final = 2.0
"""Points by which the signs for one of two reports as the source must lead: a date, or two weaker signs."""

TRACE_SIBLING_POINTS: Final = 1.5
"""Points that signs for an unseen original need, or that both sides have when signs contradict."""

TRACE_RESIDUES: Final = 2
"""Residues of machine rewording by which one report must exceed the other; one can be a slip."""

TRACE_FULL_COVERED: Final = 0.9
"""Share of a cut version that stands in the full one, at least."""

TRACE_CUT_COVERED: Final = 0.82
"""Share of the full version that is left in the cut one, at most."""

TRACE_DETAILS: Final = 2
"""Names and numbers lost from which the loss is a sign; one may be spelt too differently to be seen."""

TRACE_SWAPS: Final = 10
"""Words that each of two aligned reports must have alone before their kinds are compared."""

TRACE_SWAPS_GAP: Final = 0.12
"""Difference in the share of ordinary words among them that is a sign; two human versions differ by .05."""

TRACE_FAMILY_SHARE: Final = 0.5
"""Share of a copy's sentences that must come from one text to make it of that text's family: the greater
part. With less it is partial reuse, which joins nothing."""

TRACE_ORDINARY_REPORTS: Final = 5
"""Reports that must carry a sentence, without being copies, before it counts as boilerplate."""

TRACE_ORDINARY_WORDS: Final = 6
"""Words of the shortest sentence counted; "No one was hurt." recurs by chance."""

TRACE_ORDINARY_CELLS: Final = 1 << 24
"""Cells of each of two rows that sentences are counted in, a byte each: 32 MB, right to one in a thousand at
a million reports."""

TRACE_PROFILES_KEPT: Final = 300
"""Reports kept ready for comparison, about 120 kB each; copies mostly come within days of one another."""

TRACE_REPRINT_SHARE: Final = 0.95
"""Share of both reports that a reprint covers; it is then found through its original alone, so that a
story printed a thousand times is compared with once."""
