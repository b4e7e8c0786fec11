"""Cleaning plain text. Every threshold with its unit and its reason."""

from __future__ import annotations

from typing import Final

CUE_TOKENS: Final = 60
"""Words of a line that are held against the cues of chrome: the longest cue stands well within."""

FIRST_YEAR: Final = 1850
"""Earliest year that a page's stamp may state; anything earlier is a misread number."""

LAST_YEAR: Final = 2100
"""Latest year that a page's stamp may state."""

LOOK_CHARACTERS: Final = 4000
"""Characters of a line that are looked at to judge it; paragraphs of news stay under 2,000."""

PROSE_WORDS: Final = 14
"""Words from which an ended line is a paragraph whatever surrounds it; headlines stay under."""

UNENDED_PROSE_WORDS: Final = 30
"""Words from which a line that does not end as a sentence is a paragraph (cut off, or badly typed)."""

PROSE_FUNCTION_SHARE: Final = 0.15
"""Share of small words ("the", "of") in prose. News has .30 to .50, lists of names and links under .12."""

STAMP_WORDS: Final = 8
"""Words beside a date that a stamp line may hold: two names and an outlet."""

ECHO_WORDS: Final = 80
"""Words of a line that are compared with the body; highlights and pull-quotes stay under 60."""

ECHO_COMPARISONS: Final = 40
"""Sentences that one line is compared with at most: those that share its rarest words come first."""

ECHO_COVER: Final = 0.85
"""Share of a line's words that a sentence and its neighbour hold in order when the line repeats them:
pull-quotes drop or change a word in ten."""

ECHO_QUOTE_WORDS: Final = 8
"""Words from which an unmarked line inside the body can be a pull-quote; sub-headings are shorter."""

ECHO_HEAD_WORDS: Final = 5
"""Words from which a line above the body can be a repeated highlight."""

WRAP_PAIRS: Final = 4
"""Lines with a direct follower from which a page can show that it was wrapped at a width."""

WRAP_SHARE: Final = 0.55
"""Share of them that are full, and do not end as sentences, on a wrapped page. Wrapped mails have .80,
pages of one paragraph a line .10."""

WRAP_SLACK: Final = 3
"""Characters by which a full line may fall short: trailing blanks and marks that were dropped."""

WRAP_WIDEST: Final = 140
"""Characters of the widest wrapped line; longer lines are paragraphs."""

CAPTION_WORDS: Final = 60
"""Words that a caption with its credit holds at most."""

MENU_WORDS: Final = 12
"""Words from which a row of capitalised words without small ones is a menu and no headline."""

BIO_WORDS: Final = 110
"""Words that a writer's bio holds at most."""

HEAD_LINES: Final = 40
"""Lines at the top of a story in which its headline can be repeated."""

TEASER_LINES: Final = 3
"""Paragraphs in a row behind "Related stories" from which they are the story itself going on."""

HEADING_WORDS: Final = 14
"""Words that a sub-heading holds at most."""

SHORT_BODY_WORDS: Final = 6
"""Words from which a sentence can be a paragraph at the edge of a body or of a news flash."""

LIST_RUN: Final = 3
"""Short lines without sentences in a row from which they are links; sub-headings stand alone."""

TITLE_SCORE: Final = 2.4
"""Score above which a line is a headline: one half of its words in the body, and no full stop."""

TITLE_WORDS: Final = 30
"""Words that a headline holds at most."""

SPLIT_SCORE: Final = 3.75
"""Score at which a gap between paragraphs parts two stories. A repeated headline gives 4.5, a sub-heading
2.0 to 3.5, one after a row of asterisks 3.5."""

SPLIT_WORDS: Final = 30
"""Words that a story holds at least where a page is split; blurbs under other headlines have 15 to 35."""

SPLIT_PARAGRAPHS: Final = 8
"""Paragraphs on either side of a gap whose words are compared."""

SPLIT_COHESION: Final = (0.12, 0.35)
"""Shared part of the rarer side's words: below the first two texts speak of different things, above the
second of the same. Neighbouring parts of one story share .25 to .50."""

FIRST_PERSON_SHARE: Final = 0.004
"""Share of "I", "my" or of "must", "should" among a piece's own words from which it argues: news has
under .001 outside quotations, op-eds .005 to .030."""

LANGUAGE_CHARACTERS: Final = 3000
"""Characters of a body that its language is judged by; more does not change the answer."""

LANGUAGE_LEAST: Final = 20
"""Letters that a text must have for its language to be judged."""

LANGUAGE_SURE: Final = 0.6
"""Probability from which a language is named; shorter or mixed texts stay undetermined."""

WINDOW_CHARACTERS: Final = 100_000
"""Characters of a body that are read for the dates it speaks of."""

YEARLESS_DAYS: Final = 183
"""Days: a day printed without its year lies within half a year of the writing, or the year would be
printed."""

UPDATE_DAYS: Final = 7
"""Days before an "Updated" stamp within which a text was written that names bare days of the week:
papers drop the date only in the week itself, and restamp a story while it is news."""

LEAST_WORDS: Final = 8
"""Words of the shortest report: a news flash of one sentence."""

ECHO_SIGNED_WORDS: Final = 3
"""Words from which a quotation with a name under it can be a pull-quote."""

ECHO_INDEXED: Final = 4000
"""Paragraphs of a body that are indexed for repeats; beyond, a page is a book and memory counts more."""

ECHO_PARAGRAPHS: Final = 400
"""Paragraphs of a body that highlights are held against."""

HIGHLIGHT_SHARE: Final = 0.7
"""Share of a bullet's words above the body that the body has too when the bullet sums it up. Highlights
in other words have .70 to 1.00, bullets that add something under .50."""

STEM: Final = 4
"""Letters of a word that are compared where "calls" should meet "called"."""

PLURAL_SHARE: Final = 0.012
"""Share of "we" and "our" among a piece's own words from which it argues as a party; news stays under
.003."""

SAID_SHARE: Final = 0.006
"""Share of "said", "told" and the like below which a bylined expert explains and does not report; news has
.012 to .035."""

TEASER_WORDS: Final = 6
"""Words from which two titles in a row, or one in capitals, inside a body are links; sub-headings are
shorter and stand alone."""

TEASER_TITLE_WORDS: Final = 9
"""Words from which a line with capitals throughout inside a body is another story's headline."""

CREDIT_WORDS: Final = 8
"""Words of a photo credit that stands alone; the caption itself may follow it."""

REACH_WORDS: Final = 8
"""Words from which a sentence behind the last long paragraph still belongs to the body."""

HEAD_PARAGRAPHS: Final = 2
"""Kept lines at the top among which byline and date may stand: standfirst, then stamps, then the body."""

CONTENT_LETTERS: Final = 4
"""Letters from which a word that is no small word carries meaning."""

CLOSINGS: Final = 25
"""Lines of a story that are tried as its end: headings for links and comments, notices."""

APPEAL_WORDS: Final = 60
"""Words of a line in which a site speaks to its reader, at most."""

SLOGAN_WORDS: Final = 20
"""Words up to which a line that speaks to the reader need not say "we"."""

WRAP_LOWER: Final = 0.4
"""Share of full lines whose follower begins with a small letter on a wrapped page; stacked titles
have none."""
