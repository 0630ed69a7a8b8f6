-- One person, however written: what officers decided about likely duplicates.

-- Two persons who look like one and are not, or who live in one house.
CREATE TABLE pair_decision (
    id          BLOB PRIMARY KEY NOT NULL,
    person_a    BLOB NOT NULL REFERENCES person (id),
    person_b    BLOB NOT NULL REFERENCES person (id),
    verdict     TEXT NOT NULL,              -- different | relatives
    reason      TEXT,
    decided_on  TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    officer_id  BLOB NOT NULL REFERENCES officer (id),
    removed_at  TEXT
) STRICT;
CREATE INDEX pair_decision_a ON pair_decision (person_a);
CREATE INDEX pair_decision_b ON pair_decision (person_b);
CREATE INDEX pair_decision_by_officer ON pair_decision (officer_id);

-- Two records of one person made one, with what is needed to take them apart again.
CREATE TABLE person_merge (
    id               BLOB PRIMARY KEY NOT NULL,
    kept_person      BLOB NOT NULL REFERENCES person (id),
    merged_person    BLOB NOT NULL REFERENCES person (id),
    kept_applicant   BLOB NOT NULL REFERENCES applicant (id),
    merged_applicant BLOB NOT NULL REFERENCES applicant (id),
    moved            TEXT NOT NULL,         -- JSON: the records that came over, by table
    former           TEXT,                  -- JSON: what the kept person's fields were before
    chosen           TEXT,                  -- JSON: what they became
    reason           TEXT,
    merged_on        TEXT NOT NULL,
    recorded_at      TEXT NOT NULL,
    officer_id       BLOB NOT NULL REFERENCES officer (id),
    taken_apart_at   TEXT
) STRICT;
CREATE INDEX person_merge_kept ON person_merge (kept_person);
CREATE INDEX person_merge_merged ON person_merge (merged_person);
CREATE INDEX person_merge_kept_applicant ON person_merge (kept_applicant);
CREATE INDEX person_merge_merged_applicant ON person_merge (merged_applicant);
CREATE INDEX person_merge_by_officer ON person_merge (officer_id);
