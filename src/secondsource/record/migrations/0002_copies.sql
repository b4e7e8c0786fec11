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
