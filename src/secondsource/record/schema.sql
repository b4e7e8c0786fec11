-- The record of Second Source: one file, readable with any SQLite tool (Datasette, sqlite3, DB Browser).
--
-- Spans are [start, end) in characters, not bytes: of the decoded page where a column says page_, of
-- the report's text elsewhere. Dates are ISO 8601 text (2020-01-24, 2020-01, 2020-01-24T10:30:00+00:00).
-- Unknown is NULL. Identifiers are 16 hex digits hashed from content, so that the same input always has
-- the same identifier. "number" columns count rows in the order in which they were written.
--
-- This is the whole schema of version 2. Every change to it is also a file in migrations/.

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
