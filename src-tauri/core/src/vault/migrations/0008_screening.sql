-- Restrictive measures: versions of the lists, who resembles somebody on them, and what two officers made of it.

CREATE TABLE screening_list (
    id             BLOB PRIMARY KEY NOT NULL,
    source         TEXT NOT NULL,          -- eu | un
    generated_on   TEXT,                   -- the day the file itself says
    file_sha256    TEXT NOT NULL,
    content_sha256 TEXT NOT NULL,          -- of the bytes in screening_content
    entities       INTEGER NOT NULL,
    names          INTEGER NOT NULL,
    added          INTEGER NOT NULL,       -- against the version before
    changed        INTEGER NOT NULL,
    removed        INTEGER NOT NULL,
    loaded_at      TEXT NOT NULL,
    officer_id     BLOB NOT NULL REFERENCES officer (id)
) STRICT;
CREATE INDEX screening_list_by_officer ON screening_list (officer_id);

-- The newest version of each list, deflated. Not logged: the log has its hash, and it is public.
CREATE TABLE screening_content (
    source  TEXT PRIMARY KEY NOT NULL,
    list_id BLOB NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE screening_run (
    id         BLOB PRIMARY KEY NOT NULL,
    lists      TEXT NOT NULL,              -- JSON: the versions
    screened   INTEGER NOT NULL,           -- persons and organisations
    found      INTEGER NOT NULL,           -- new candidates
    subjects   TEXT NOT NULL,              -- SHA-256 over the identities screened, in their order
    run_at     TEXT NOT NULL,
    officer_id BLOB NOT NULL REFERENCES officer (id)
) STRICT;
CREATE INDEX screening_run_by_officer ON screening_run (officer_id);

-- How each person or organisation stands. Not logged: a run names its subjects by their hash.
CREATE TABLE screening_standing (
    subject     BLOB PRIMARY KEY NOT NULL, -- a person or an organisation
    facts       TEXT NOT NULL,             -- keyed hash of what was compared
    eu_list     BLOB,
    un_list     BLOB,
    screened_at TEXT NOT NULL
) STRICT;

CREATE TABLE screening_hit (
    id              BLOB PRIMARY KEY NOT NULL,
    person_id       BLOB REFERENCES person (id),        -- one of the two
    organisation_id BLOB REFERENCES organisation (id),
    list_id         BLOB NOT NULL REFERENCES screening_list (id),
    source          TEXT NOT NULL,
    entity          TEXT,                  -- the list's own number
    fingerprint     TEXT,                  -- of the entity as it was compared
    class           TEXT NOT NULL,         -- strong | weak
    contradicted    INTEGER NOT NULL,      -- every listed birth is another
    score           INTEGER,               -- thousandths
    listed          TEXT,                  -- JSON: the entity as people see it
    evidence        TEXT,                  -- JSON: what speaks for and against
    state           TEXT NOT NULL,         -- open | cleared | confirmed | lapsed
    found_on        TEXT NOT NULL,
    settled_on      TEXT
) STRICT;
CREATE INDEX screening_hit_of_person ON screening_hit (person_id);
CREATE INDEX screening_hit_of_organisation ON screening_hit (organisation_id);
CREATE INDEX screening_hit_of_list ON screening_hit (list_id);

CREATE TABLE screening_verdict (
    id        BLOB PRIMARY KEY NOT NULL,
    hit_id    BLOB NOT NULL REFERENCES screening_hit (id),
    kind      TEXT NOT NULL,               -- clear | confirm
    content   TEXT,                        -- JSON: exactly what was signed; absent once erased
    digest    BLOB NOT NULL,
    given_on  TEXT NOT NULL,
    signed_by BLOB NOT NULL REFERENCES officer (id),
    signature BLOB NOT NULL                -- of the signer's key over the digest
) STRICT;
CREATE INDEX screening_verdict_of_hit ON screening_verdict (hit_id);
CREATE INDEX screening_verdict_by_signer ON screening_verdict (signed_by);
