"""Every threshold of Second Source, named, with its unit and its reason; one section a room."""

from __future__ import annotations

from typing import Final

# --- read -------------------------------------------------------------------------------------

MAX_PAGE_BYTES: Final = 20_000_000
"""Bytes of one page. The longest news pages stay under 3 MB; what is larger is a dump, no page."""

HEAD_BYTES: Final = 8192
"""Bytes looked at to tell what a file is. Tags and magic numbers stand in the first few hundred."""

CHUNK_BYTES: Final = 1 << 16
"""Bytes moved at a time when a stream is copied or skipped."""

MAX_ROW_BYTES: Final = 50_000_000
"""Bytes of one row of a table: a page of the largest size, with room for JSON's escapes."""

MAX_WHOLE_BYTES: Final = 100_000_000
"""Bytes of what must be read whole: a mail with attachments, one JSON object. Bounds memory."""

MAX_COPY_BYTES: Final = 2_000_000_000
"""Bytes of an archive inside another that are copied to the temporary folder to be read."""

MAX_NESTING: Final = 4
"""Containers inside containers (a mail in a zip in a zip). People nest two; bombs nest ten."""

MAX_MEMBERS: Final = 200_000
"""Members of one zip. Its directory is held in memory, about 500 bytes a member."""

FREE_UNPACKED_BYTES: Final = 100_000_000
"""Bytes that any archive may unpack to, however small it is."""

MAX_UNPACK_RATIO: Final = 100
"""Bytes out for a byte in, beyond the free ones. Text packs 3 to 10 times, alike pages 30, bombs
1000."""

BINARY_SHARE: Final = 0.02
"""Share of control bytes from which a file is no text. Damaged text: under 0.1 %, binaries: 10."""

NUL_SHARE: Final = 0.3
"""Share of NUL bytes from which a file that is not UTF-16 is no text."""

MIN_PLAIN_MAIL: Final = 200
"""Characters from which a mail's plain part is its text; below, it says 'see the HTML'."""

FETCH_INTERVAL: Final = 1.0
"""Seconds between two requests to one host: what crawlers regard as polite."""

MAX_CRAWL_DELAY: Final = 30.0
"""Seconds: the longest pause between requests that a robots.txt can ask for and get."""

CONNECT_SECONDS: Final = 10.0
"""Seconds to wait for a connection."""

READ_SECONDS: Final = 20.0
"""Seconds to wait for a server's next bytes."""

FETCH_SECONDS: Final = 90.0
"""Seconds for the whole body of one page; a server that drips must not hold up the rest."""

FETCH_RETRIES: Final = 3
"""Further attempts after a passing failure (429, 500, 502, 503, 504, a broken connection)."""

FETCH_BACKOFF: Final = 1.0
"""Seconds before the second attempt at a retry; doubled each time."""

MAX_RETRY_AFTER: Final = 120
"""Seconds: the longest wait that a server can ask for (Retry-After) and get."""

MAX_REDIRECTS: Final = 5
"""Redirects followed for one page. Browsers follow 20; honest sites need 1 or 2."""

MAX_ROBOTS_BYTES: Final = 512_000
"""Bytes of robots.txt that are read: the limit of RFC 9309."""

# --- record -----------------------------------------------------------------------------------

RECORD_BUSY_SECONDS: Final = 30.0
"""Seconds a writer waits for another to finish its batch, which takes under one, or its check."""

TITLE_WEIGHT: Final = 5.0
"""Weight in a search of a word in the headline, which says what it is about; in the body it is 1."""

SNIPPET_CHARACTERS: Final = 240
"""Characters of text shown with a search hit: two or three lines on a terminal."""

CHECK_MOST: Final = 100
"""Faults that a check lists. A record with more is restored, not read line by line."""

NEAR_MISSES: Final = 5
"""Names suggested where nothing answers to what was typed."""

NEAR_NAMES: Final = 5_000
"""Page names compared letter by letter with a mistyped one: about a second of work."""

# --- pipeline and engine ----------------------------------------------------------------------

BATCH_PAGES: Final = 16
"""Pages handed to a worker at a time: enough to hide the hand-over, few enough to keep memory flat."""

BATCH_BYTES: Final = 4_000_000
"""Bytes after which a batch is full, however few pages it holds: keeps memory flat on huge pages."""

BATCHES_IN_FLIGHT: Final = 4
"""Batches a worker may have waiting; bounds what is held in memory while the record is written."""

PAGE_SECONDS: Final = 60
"""Seconds one page may take in a worker; hostile markup must not hold up the pile."""

# --- clean: HTML ------------------------------------------------------------------------------

HTML_MAX_ATTRIBUTE_CHARS: Final = 20_000
"""Characters of an attribute that is read; what is longer is an embedded picture or an attack."""

HTML_MAX_OPEN_QUOTES: Final = 50
"""Tags with a quote that never closes, before quotes are no longer trusted; keeps the scan
linear."""

HTML_BR_SENTENCE_CHARS: Final = 80
"""Characters behind which a single line break after a full stop ends a paragraph: a line of verse
or of an address is shorter."""

HTML_SEED_WORDS: Final = 4
"""Words of an extraction that must stand together on the page for an alignment to begin there."""

HTML_MAX_DEPTH: Final = 200
"""Open elements at once beyond which a page is not handed to lxml, whose copies recurse; real pages
stay under 60."""

HTML_PRECISE_SHARE: Final = 0.5
"""Share of trafilatura's balanced extraction that its precise one must reach to be trusted; below
it the precise one has lost the story."""

HTML_SECOND_VOTE: Final = 0.4
"""Vote of the balanced extraction where the precise one is silent: not enough alone (see
HTML_KEEP_VOTE), enough where the structure agrees."""

HTML_FRAME_SHARE: Final = 0.9
"""Share of the voted text that the element round a story must hold; the rest may be stray votes."""

HTML_KEEP_VOTE: Final = 0.5
"""Share of a block's words that the extraction must take for the block to be kept."""

HTML_CHROME_GUARD: Final = 0.15
"""Share of the voted text behind which no class name makes elements of one kind chrome: some sites
call the story itself a widget."""

HTML_LINK_SHARE: Final = 0.6
"""Share of linked characters above which a block that nobody voted for is a link list, not a
sentence."""

HTML_PARAGRAPH_CHARS: Final = 80
"""Characters of a block that is surely a paragraph and not a label."""

HTML_TWIN_LEVELS: Final = 3
"""Elements round the frame in which further containers of the same story are looked for."""

HTML_TWIN_PARAGRAPHS: Final = 2
"""Paragraphs that a kind of container must hold to be known as the story's: one may be a
coincidence."""

HTML_HOME_SHARE: Final = 0.4
"""Share of the paragraphs in one kind of container that must be kept for it to be the story's."""

HTML_LINE_CHARS: Final = 300
"""Characters of a line that can be a promotion, a byline or a caption; longer ones are prose."""

HTML_TITLE_LIKENESS: Final = 90
"""Likeness (0 to 100) at which a line in front of the story repeats its headline."""

HTML_SEED_PLACES: Final = 40
"""Places at which a run of words is compared in full; a run that stands at more is a label."""

HTML_MAX_JSON_CHARS: Final = 2_000_000
"""Characters of a JSON-LD script that is read; the longest real ones, live blogs, stay under 1
million."""

HTML_MAX_JSON_DEPTH: Final = 6
"""Levels of lists and graphs in which a declared article is looked for."""

HTML_NAME_CHARS: Final = 60
"""Characters of a person's name in a byline; longer ones are biographies."""

HTML_NAME_WORDS: Final = 6
"""Words of a person's name in a byline; longer ones are sentences."""

HTML_FIRST_YEAR: Final = 1971
"""First year of a date that markup states: 1970-01-01 and earlier is what a broken clock writes."""

HTML_HEAD_BLOCKS: Final = 12
"""Blocks in front of a story in which its byline and date are looked for."""

HTML_FIELD_CHARS: Final = 1000
"""Characters of a title, section or description; longer values are bodies in the wrong place."""

HTML_STORY_CHARS: Final = 600
"""Characters of prose from which one of several articles on a page is a story and no teaser."""

HTML_STORY_PARAGRAPHS: Final = 3
"""Paragraphs from which one of several articles on a page is a story and no teaser."""

HTML_MIN_BODY_CHARS: Final = 140
"""Characters of body below which a page has no article: a short agency flash has 150."""

HTML_MAX_STORIES: Final = 200
"""Articles marked on one page that are looked at; an archive page of more is a list."""

HTML_MAX_ELEMENTS: Final = 60_000
"""Elements beyond which a page is not handed to trafilatura, whose time grows faster than the
page."""

HTML_FIGURE_LEVELS: Final = 8
"""Elements between a table or quotation and the figure that wraps it."""

HTML_CAPTION_LEVELS: Final = 3
"""Elements round a picture in which its caption is looked for."""

HTML_CELL_CHARS: Final = 80
"""Characters of a table cell that shares a line with the rest of its row; longer cells are
layout."""

HTML_CELL_LEVELS: Final = 4
"""Elements between a cell's text and its row."""

HTML_HEADING_CHARS: Final = 100
"""Characters of a wholly bold line that can be a sub-heading."""

HTML_DECLARED_SHARE: Final = 0.3
"""Share of the body declared in JSON-LD that the page must show to be read instead: declared bodies
lose blanks between paragraphs, so that the page is better wherever it has the text."""

HTML_MAX_VOTED_CHARS: Final = 3_000_000
"""Characters of source beyond which a page is not handed to trafilatura; bounds time and memory."""

HTML_HEADLINE_WORDS: Final = 4
"""Words of a headline; a document title of fewer is the outlet's name or a section's."""

HTML_HEAD_REST: Final = 25
"""Characters that may stand beside the date in a line that is a date: a label, a place, an
edition."""

HTML_MAX_VOTED_TEXT: Final = 500_000
"""Characters of visible text beyond which a page is not handed to trafilatura: a book, not a
story."""

HTML_MAX_TITLES: Final = 20
"""Headlines of a page that are compared with its lines; real pages state three or four."""

# --- clean ------------------------------------------------------------------------------------

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

# --- annotate ---------------------------------------------------------------------------------

ANNOTATE_BATCH_PASSAGES: Final = 64
"""Paragraphs handed to the pipeline at a time: past 32 its speed no longer grows, memory does."""

ANNOTATE_WINDOW_REPORTS: Final = 32
"""Reports whose paragraphs are analysed together: fills batches of short reports, keeps memory flat."""

ANNOTATE_KEPT_PASSAGES: Final = 2_000
"""Analysed paragraphs kept for copies that come later: about 60 MB of the longest ones."""

ANNOTATE_PASSAGE_CHARACTERS: Final = 20_000
"""Characters of one passage that are analysed at once; longer ones, which no prose has, are cut at a
blank, as the parser's memory grows with the passage."""

CAPITALS_SHARE: Final = 0.7
"""Share of capital letters from which a passage is upper-case text; names and acronyms give .15."""

CAPITALS_LETTERS: Final = 25
"""Letters that a passage must have to be judged so; a shorter one is a name or a label."""

NAMES_SURE_TOWN: Final = 60
"""Thousands of people from which the spelling of a town's name is enough; of smaller ones many are
also surnames."""

# --- trace ------------------------------------------------------------------------------------

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

TRACE_NAME_LIKENESS: Final = 80
"""Likeness of two spellings of a name, in percent of letters: Soleimani and Solemani have 94, Saleh
and Salem 80."""

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

TRACE_RUN_USUAL: Final = 0.45
"""Part of a copy that its longest unbroken run holds at least, as a rule; of an independent report .0 to .3."""

TRACE_RUN_WEIGHT: Final = 0.25
"""Weight of the run beside the likeness, which tells more."""

TRACE_COPY_SCORE: Final = 0.45
"""Score from which a report is a copy. Reworded ones have .46 to 1, independent ones of one event under .44."""

TRACE_EVIDENCE_LEAST: Final = 30.0
"""Weight of shared terms, about five rare words, under which two short reports may agree by chance."""

TRACE_PART_WORDS: Final = 40
"""Words outside quotations from which a run of shared sentences is partial reuse: a paragraph."""

TRACE_PART_LIKENESS: Final = 0.6
"""Likeness of such a run; sentences that report one fact independently have .2 to .5."""

TRACE_VERBATIM_WORDING: Final = 0.985
"""Share of words kept in order from which a copy is verbatim: a word in seventy may differ."""

TRACE_EDITED_INTACT: Final = 0.4
"""Share of shared text in sentences left as they were from which people edited it; a machine touches all."""

TRACE_EDITED_WORDING: Final = 0.9
"""Share of words kept in order from which it was edited, however the changes are spread."""
