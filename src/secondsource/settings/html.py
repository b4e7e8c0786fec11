"""Cleaning HTML. Every threshold with its unit and its reason."""

from __future__ import annotations

from typing import Final

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
