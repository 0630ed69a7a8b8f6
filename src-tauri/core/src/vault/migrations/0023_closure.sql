-- Closing a grant: lines of the checklist that were excused, and the closing with its final figures.

CREATE TABLE grant_excuse (
    id           BLOB PRIMARY KEY NOT NULL,
    agreement_id BLOB NOT NULL REFERENCES agreement (id),
    line         TEXT NOT NULL,             -- of the checklist
    reason       TEXT,
    excused_on   TEXT NOT NULL,
    recorded_at  TEXT NOT NULL,
    officer_id   BLOB NOT NULL REFERENCES officer (id),
    removed_at   TEXT
) STRICT;
CREATE INDEX grant_excuse_of ON grant_excuse (agreement_id);
CREATE INDEX grant_excuse_by_officer ON grant_excuse (officer_id);

-- A grant is closed while its newest row names no day on which it was opened again.
CREATE TABLE grant_closure (
    id            BLOB PRIMARY KEY NOT NULL,
    agreement_id  BLOB NOT NULL REFERENCES agreement (id),
    closed_on     TEXT NOT NULL,
    figures       TEXT NOT NULL,            -- JSON: the final figures
    checklist     TEXT NOT NULL,            -- JSON: each line with how it stood
    recorded_at   TEXT NOT NULL,
    officer_id    BLOB NOT NULL REFERENCES officer (id),
    reopened_on   TEXT,
    reopened_by   BLOB REFERENCES officer (id),
    reopen_reason TEXT,
    removed_at    TEXT
) STRICT;
CREATE INDEX grant_closure_of ON grant_closure (agreement_id);
CREATE INDEX grant_closure_by_officer ON grant_closure (officer_id);
CREATE INDEX grant_closure_reopened ON grant_closure (reopened_by);
