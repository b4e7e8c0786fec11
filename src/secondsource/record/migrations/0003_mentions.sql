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
