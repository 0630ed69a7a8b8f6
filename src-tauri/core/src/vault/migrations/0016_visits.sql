-- Verification visits.

CREATE TABLE verification_visit (
    id                BLOB PRIMARY KEY NOT NULL,
    application_id    BLOB NOT NULL REFERENCES application (id),
    version_id        BLOB NOT NULL REFERENCES call_version (id),   -- in force when planned, then when visited
    planned_on        TEXT NOT NULL,
    position          INTEGER NOT NULL,       -- in the day's route, from 1
    officer_id        BLOB NOT NULL REFERENCES officer (id),
    second_officer_id BLOB REFERENCES officer (id),
    colleague         TEXT,                   -- the second one, where they have no key
    visited_on        TEXT,
    recorded_on       TEXT,
    recorded_by       BLOB REFERENCES officer (id),
    premises          TEXT,                   -- own | lease | family | none
    premises_note     TEXT,
    skills            TEXT,
    production_capacity TEXT,
    household         INTEGER,                -- people as found
    jobs_full_time    INTEGER,                -- jobs there were before any support
    jobs_part_time    INTEGER,
    other_donors      TEXT,
    latitude_micro    INTEGER,                -- millionths of a degree
    longitude_micro   INTEGER,
    recommendation    TEXT,                   -- recommended | with_conditions | not_recommended
    remarks           TEXT,
    content           TEXT,                   -- JSON: exactly what was signed; absent once erased
    digest            BLOB,
    signature         BLOB,
    removed_at        TEXT
) STRICT;
CREATE INDEX verification_visit_of ON verification_visit (application_id);
CREATE INDEX verification_visit_under ON verification_visit (version_id);
CREATE INDEX verification_visit_by ON verification_visit (officer_id);
CREATE INDEX verification_visit_with ON verification_visit (second_officer_id);
CREATE INDEX verification_visit_recorded ON verification_visit (recorded_by);
CREATE INDEX verification_visit_on ON verification_visit (planned_on, position);
