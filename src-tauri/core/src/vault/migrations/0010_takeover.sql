-- Importing at depth, and taking over a programme that runs already.

-- Which column is read as what, under a name, for the next file with the same headings.
CREATE TABLE import_profile (
    id         BLOB PRIMARY KEY NOT NULL,
    name       TEXT NOT NULL,
    content    TEXT NOT NULL,               -- JSON: the columns by their headings, values for every row, how days and amounts are written
    saved_on   TEXT NOT NULL,
    removed_at TEXT
) STRICT;

-- What a word of this office's registers means: settled once in an import, taken up by the next ones.
CREATE TABLE import_word (
    id         BLOB PRIMARY KEY NOT NULL,
    field      TEXT NOT NULL,               -- a field whose words are a closed list, such as municipality
    written    TEXT NOT NULL,
    means      TEXT NOT NULL,               -- what is read instead, as the field's code
    settled_on TEXT NOT NULL,
    removed_at TEXT
) STRICT;

ALTER TABLE import ADD COLUMN kind TEXT;    -- NULL: a register; else what was taken over: grants | assets | visits | jobs
ALTER TABLE import ADD COLUMN as_of TEXT;   -- the day as of which it was taken over
ALTER TABLE import ADD COLUMN reason TEXT;  -- why the manager took it over
ALTER TABLE import_row ADD COLUMN as_written TEXT; -- what the file said where a fix gave the value, a field a line
ALTER TABLE import_row ADD COLUMN record_id BLOB;  -- the asset, visit or count of jobs that a row brought

-- NULL: recorded here as it happened; 0: taken over from an old list, the step itself is not evidenced.
ALTER TABLE event ADD COLUMN evidenced INTEGER;

-- Old lists bring numbers of our own shape: none is given twice.
CREATE INDEX agreement_by_number ON agreement (number);

-- What was handed over under an agreement.
CREATE TABLE asset (
    id             BLOB PRIMARY KEY NOT NULL,
    agreement_id   BLOB NOT NULL REFERENCES agreement (id),
    description    TEXT NOT NULL,
    serial         TEXT,
    quantity_milli INTEGER NOT NULL,        -- thousandths
    value_cents    INTEGER,                 -- of all of them together
    handed_over_on TEXT NOT NULL,
    evidenced      INTEGER NOT NULL,        -- 0: taken over from an old list
    removed_at     TEXT
) STRICT;
CREATE INDEX asset_of_agreement ON asset (agreement_id);

-- What an officer found on the spot.
CREATE TABLE monitoring_visit (
    id           BLOB PRIMARY KEY NOT NULL,
    agreement_id BLOB NOT NULL REFERENCES agreement (id),
    visited_on   TEXT NOT NULL,
    in_place     INTEGER,                   -- whether the assets are there
    operating    INTEGER,                   -- whether the enterprise works
    note         TEXT,
    evidenced    INTEGER NOT NULL,
    removed_at   TEXT
) STRICT;
CREATE INDEX monitoring_visit_of_agreement ON monitoring_visit (agreement_id);

-- Jobs that came of a grant since the count before: each counts once, on its day.
CREATE TABLE job_count (
    id                BLOB PRIMARY KEY NOT NULL,
    agreement_id      BLOB NOT NULL REFERENCES agreement (id),
    counted_on        TEXT NOT NULL,
    created_full_time INTEGER NOT NULL,
    created_part_time INTEGER NOT NULL,
    secured           INTEGER NOT NULL,
    evidenced         INTEGER NOT NULL,
    removed_at        TEXT
) STRICT;
CREATE INDEX job_count_of_agreement ON job_count (agreement_id);
