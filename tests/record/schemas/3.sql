-- The record of Second Source: one file, readable with any SQLite tool (Datasette, sqlite3, DB Browser).
--
-- Spans are [start, end) in characters, not bytes: of the decoded page where a column says page_, of
-- the report's text elsewhere. Dates are ISO 8601 text (2020-01-24, 2020-01, 2020-01-24T10:30:00+00:00).
-- Unknown is NULL. Identifiers are 16 hex digits hashed from content, so that the same input always has
-- the same identifier. "number" columns count rows in the order in which they were written.
--
-- This is the whole schema of version 3. Every change to it is also a file in migrations/.

CREATE TABLE runs ( -- one row each time a command wrote: where values come from
    id INTEGER PRIMARY KEY,
    command TEXT NOT NULL,   -- the command that ran: build, add, demo
    version TEXT NOT NULL,   -- version of Second Source that ran it
    started TEXT NOT NULL,   -- UTC
    finished TEXT            -- UTC; NULL while it runs, and for ever where it was killed
) STRICT;

CREATE TABLE pages ( -- what was read: a file, a member of an archive, a row of a table, a URL
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE, -- hash of name and digest
    name TEXT NOT NULL,      -- file name as found, or URL
    digest TEXT NOT NULL,    -- hash of the bytes, and of what the carrier states
    media TEXT NOT NULL,     -- media type, such as text/html
    given TEXT NOT NULL CHECK (json_valid(given)), -- what the carrier states (a feed's item, a table's row), as JSON
    text BLOB NOT NULL,      -- the decoded page: UTF-8, compressed with zlib
    run INTEGER NOT NULL REFERENCES runs(id)
) STRICT;

CREATE INDEX pages_by_name ON pages(name);

CREATE TABLE reports ( -- one story on a page, cleaned
    number INTEGER PRIMARY KEY, -- row of reports_fts
    id TEXT NOT NULL UNIQUE,    -- hash of page, place on the page and text
    page TEXT NOT NULL REFERENCES pages(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,  -- 1 for the first story on its page
    page_start INTEGER NOT NULL,
    page_end INTEGER NOT NULL,
    title TEXT,
    byline TEXT,
    outlet TEXT,                -- who published it
    agency TEXT,                -- whose wire copy it is
    dateline TEXT,
    published TEXT,             -- only if the page states it
    published_from TEXT,        -- the window of publication that the page or its text allows
    published_to TEXT,
    published_how TEXT,         -- why that window
    updated TEXT,
    genre TEXT NOT NULL CHECK (genre IN ('news', 'analysis', 'opinion')),
    language TEXT NOT NULL,     -- ISO 639 code; und = undetermined
    text TEXT NOT NULL,         -- the body; it never changes, so that spans stay true
    layout TEXT NOT NULL CHECK (json_valid(layout)) -- JSON: paragraphs [start, end, kind], pieces [start, end, page_start, page_end]
) STRICT;

CREATE INDEX reports_by_page ON reports(page, position);
CREATE INDEX reports_by_date ON reports(coalesce(published, published_from, published_to, '~'), number);
CREATE INDEX reports_by_outlet ON reports(outlet COLLATE NOCASE);

CREATE TABLE statements ( -- why a field of a report has its value
    number INTEGER PRIMARY KEY,
    report TEXT NOT NULL REFERENCES reports(id) ON DELETE CASCADE,
    field TEXT NOT NULL,     -- column of reports
    value TEXT NOT NULL,
    rule TEXT NOT NULL,      -- what read the value
    page_start INTEGER,      -- where on the page it stands; NULL where it stands nowhere
    page_end INTEGER,
    run INTEGER NOT NULL REFERENCES runs(id)
) STRICT;

CREATE INDEX statements_by_report ON statements(report);

CREATE TABLE problems ( -- what went wrong with one input, in a sentence that says what to do
    number INTEGER PRIMARY KEY,
    page TEXT NOT NULL,      -- name of the page, whether or not it could be read
    page_id TEXT REFERENCES pages(id) ON DELETE CASCADE, -- the page, where one was stored
    report TEXT,             -- the report concerned, where it is one
    step TEXT NOT NULL,      -- read, clean, ...
    message TEXT NOT NULL,
    run INTEGER NOT NULL REFERENCES runs(id)
) STRICT;

CREATE UNIQUE INDEX problems_once
    ON problems(page, step, message, coalesce(report, ''), coalesce(page_id, ''));
CREATE INDEX problems_by_page ON problems(page_id);

CREATE VIRTUAL TABLE reports_fts USING fts5( -- full-text index; its texts stay in reports
    title, dateline, text,
    content='reports', content_rowid='number', tokenize='unicode61 remove_diacritics 2'
);

CREATE TRIGGER reports_indexed AFTER INSERT ON reports BEGIN
    INSERT INTO reports_fts(rowid, title, dateline, text)
    VALUES (new.number, new.title, new.dateline, new.text);
END;

CREATE TRIGGER reports_unindexed AFTER DELETE ON reports BEGIN
    INSERT INTO reports_fts(reports_fts, rowid, title, dateline, text)
    VALUES ('delete', old.number, old.title, old.dateline, old.text);
END;

CREATE TRIGGER reports_reindexed AFTER UPDATE OF number, title, dateline, text ON reports BEGIN
    INSERT INTO reports_fts(reports_fts, rowid, title, dateline, text)
    VALUES ('delete', old.number, old.title, old.dateline, old.text);
    INSERT INTO reports_fts(rowid, title, dateline, text)
    VALUES (new.number, new.title, new.dateline, new.text);
END;

CREATE TABLE traced ( -- one row a report that has been compared with those before it
    report TEXT PRIMARY KEY REFERENCES reports(id) ON DELETE CASCADE,
    run INTEGER NOT NULL REFERENCES runs(id)
) STRICT;

CREATE TABLE copies ( -- a pair of reports of which one reuses the other's text, or both an unseen third
    number INTEGER PRIMARY KEY,
    report TEXT NOT NULL REFERENCES reports(id) ON DELETE CASCADE,   -- the copy
    original TEXT NOT NULL REFERENCES reports(id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('verbatim', 'edited', 'reworded')),
    direction TEXT NOT NULL CHECK (direction IN ('copy-of', 'sibling', 'unknown')),
    share REAL NOT NULL,     -- part of the copy's sentences that is reused, 0 to 1
    taken REAL NOT NULL,     -- part of the original's sentences that is reused, 0 to 1
    partial INTEGER NOT NULL CHECK (partial IN (0, 1)), -- 1: a passage was taken, the rest is the copy's own
    score REAL NOT NULL,     -- how sure it is that the whole is shared, 0 to 1
    reasons TEXT NOT NULL CHECK (json_valid(reasons)),  -- JSON: sentences
    compared INTEGER NOT NULL DEFAULT 0 CHECK (compared IN (0, 1)), -- 1: changes of meaning were looked for
    run INTEGER NOT NULL REFERENCES runs(id)
) STRICT;

CREATE UNIQUE INDEX copies_once ON copies(report, original);
CREATE INDEX copies_by_original ON copies(original);

CREATE TABLE passages ( -- a run of sentences of a copy, and the run of its original that says the same
    number INTEGER PRIMARY KEY,
    report TEXT NOT NULL REFERENCES reports(id) ON DELETE CASCADE,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    original TEXT NOT NULL REFERENCES reports(id) ON DELETE CASCADE,
    original_start INTEGER NOT NULL,
    original_end INTEGER NOT NULL,
    score REAL NOT NULL,     -- likeness of the two runs, 0 to 1
    run INTEGER NOT NULL REFERENCES runs(id)
) STRICT;

CREATE INDEX passages_by_report ON passages(report, original);
CREATE INDEX passages_by_original ON passages(original);

CREATE TABLE changes ( -- a place where a copy differs in meaning from its original
    number INTEGER PRIMARY KEY,
    report TEXT NOT NULL REFERENCES reports(id) ON DELETE CASCADE,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,          -- as "start" for an omission: there are no such words
    original TEXT NOT NULL REFERENCES reports(id) ON DELETE CASCADE,
    original_start INTEGER NOT NULL,
    original_end INTEGER NOT NULL,   -- as original_start for an addition
    kind TEXT NOT NULL,              -- number, name, negation, modality, ...
    severity TEXT NOT NULL CHECK (severity IN ('major', 'minor')),
    explanation TEXT NOT NULL,
    text TEXT NOT NULL,              -- the copy's words
    original_text TEXT NOT NULL,     -- the original's words
    run INTEGER NOT NULL REFERENCES runs(id)
) STRICT;

CREATE INDEX changes_by_report ON changes(report, original);
CREATE INDEX changes_by_original ON changes(original);

CREATE TABLE extracted ( -- one row a report that the language pass has gone over
    report TEXT PRIMARY KEY REFERENCES reports(id) ON DELETE CASCADE,
    model TEXT NOT NULL,     -- the language model; empty for the one that comes along
    resolved INTEGER NOT NULL DEFAULT 0 CHECK (resolved IN (0, 1)), -- 1: its entities are linked to actors and places
    run INTEGER NOT NULL REFERENCES runs(id)
) STRICT;

CREATE TABLE entities ( -- an actor or a place as one report knows it
    report TEXT NOT NULL REFERENCES reports(id) ON DELETE CASCADE,
    number INTEGER NOT NULL, -- its number within the report
    kind TEXT NOT NULL CHECK (kind IN ('actor', 'place')),
    type TEXT NOT NULL,      -- person, armed-group, country, city, ...
    name TEXT NOT NULL,      -- its fullest name there, or a description
    aliases TEXT NOT NULL CHECK (json_valid(aliases)),
    known TEXT,              -- entry of the actors' knowledge or of the gazetteer
    country TEXT,            -- ISO 3166 alpha-2
    named INTEGER NOT NULL CHECK (named IN (0, 1)),
    gender TEXT,
    titles TEXT NOT NULL CHECK (json_valid(titles)),
    roles TEXT NOT NULL CHECK (json_valid(roles)), -- JSON: [office, of, since, until, former]
    member_of TEXT,
    latitude REAL,           -- degrees
    longitude REAL,
    admin TEXT,              -- first-level division
    reasons TEXT NOT NULL CHECK (json_valid(reasons)),
    PRIMARY KEY (report, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE mentions ( -- a span of a report that names an actor or a place
    number INTEGER PRIMARY KEY,
    report TEXT NOT NULL REFERENCES reports(id) ON DELETE CASCADE,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('actor', 'place')),
    form TEXT NOT NULL CHECK (form IN ('name', 'description', 'pronoun', 'adjective', 'part')),
    entity INTEGER NOT NULL, -- number of the entity in the report
    reasons TEXT NOT NULL CHECK (json_valid(reasons))
) STRICT;

CREATE INDEX mentions_by_report ON mentions(report, "start");

CREATE TABLE times ( -- a time expression, normalised
    number INTEGER PRIMARY KEY,
    report TEXT NOT NULL REFERENCES reports(id) ON DELETE CASCADE,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('DATE', 'TIME', 'DURATION', 'SET')),
    value TEXT NOT NULL,     -- TIMEX3
    since TEXT,              -- first day it covers
    until TEXT,              -- last day it covers
    rule TEXT NOT NULL,
    anchor TEXT              -- what a relative expression was counted from
) STRICT;

CREATE INDEX times_by_report ON times(report, "start");

CREATE TABLE quotations ( -- words or content credited to a speaker
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    report TEXT NOT NULL REFERENCES reports(id) ON DELETE CASCADE,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('direct', 'indirect', 'mixed')),
    speaker INTEGER,         -- number of the entity in the report
    speaker_name TEXT,
    speaker_text TEXT,
    speaker_start INTEGER,
    speaker_end INTEGER,
    cue TEXT,
    cue_start INTEGER,
    cue_end INTEGER,
    rule TEXT NOT NULL,
    relays TEXT              -- id of the quotation round it, in second-hand speech
) STRICT;

CREATE INDEX quotations_by_report ON quotations(report, "start");

CREATE TABLE figures ( -- a number that counts something
    number INTEGER PRIMARY KEY,
    report TEXT NOT NULL REFERENCES reports(id) ON DELETE CASCADE,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    value REAL,
    low REAL,
    high REAL,
    unit TEXT NOT NULL,
    counted TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('actual', 'estimate', 'target', 'limit')),
    says INTEGER,            -- number of the entity in the report
    since TEXT,
    until TEXT,
    rule TEXT NOT NULL
) STRICT;

CREATE INDEX figures_by_report ON figures(report, "start");

CREATE TABLE events ( -- one coded mention of an act
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    report TEXT NOT NULL REFERENCES reports(id) ON DELETE CASCADE,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL,
    category TEXT NOT NULL,  -- PLOVER
    mode TEXT,
    contexts TEXT NOT NULL CHECK (json_valid(contexts)),
    actors TEXT NOT NULL CHECK (json_valid(actors)),         -- JSON: numbers of entities
    recipients TEXT NOT NULL CHECK (json_valid(recipients)), -- JSON: numbers of entities
    status TEXT NOT NULL,    -- happened, ongoing, planned, ...
    since TEXT,
    until TEXT,
    place INTEGER,           -- number of the entity
    killed INTEGER,
    wounded INTEGER,
    detained INTEGER,
    displaced INTEGER,
    weapon TEXT,
    says INTEGER,            -- number of the entity
    quotation TEXT,          -- id of the quotation it stands in
    rule TEXT NOT NULL,
    reasons TEXT NOT NULL CHECK (json_valid(reasons))
) STRICT;

CREATE INDEX events_by_report ON events(report, "start");

CREATE TABLE actors ( -- an actor, resolved over all reports; made anew whenever reports come in
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    country TEXT,            -- ISO 3166 alpha-2
    aliases TEXT NOT NULL CHECK (json_valid(aliases)),
    roles TEXT NOT NULL CHECK (json_valid(roles)),
    known TEXT,
    reports TEXT NOT NULL CHECK (json_valid(reports))        -- JSON: ids of the reports that mention it
) STRICT;

CREATE TABLE places ( -- a place, resolved over all reports; made anew whenever reports come in
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    country TEXT,            -- ISO 3166 alpha-2
    admin TEXT,
    latitude REAL,           -- degrees
    longitude REAL,
    known TEXT
) STRICT;

CREATE TABLE links ( -- that an entity is an actor or a place; sure = 0: it was left apart, for review
    number INTEGER PRIMARY KEY,
    report TEXT NOT NULL REFERENCES reports(id) ON DELETE CASCADE,
    entity INTEGER NOT NULL,
    target TEXT NOT NULL,    -- id of the actor or place
    score REAL NOT NULL,     -- 0 to 1
    sure INTEGER NOT NULL CHECK (sure IN (0, 1)),
    reasons TEXT NOT NULL CHECK (json_valid(reasons))
) STRICT;

CREATE INDEX links_by_entity ON links(report, entity);
CREATE INDEX links_by_target ON links(target);
