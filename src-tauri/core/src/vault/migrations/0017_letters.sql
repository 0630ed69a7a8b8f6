-- Letters to applicants, and their complaints.

-- What a letter said is kept as it was written, so that it can be given again with the same number.
CREATE TABLE letter (
    id              BLOB PRIMARY KEY NOT NULL,
    application_id  BLOB NOT NULL REFERENCES application (id),
    kind            TEXT NOT NULL,          -- clarification | ineligible | approved | … | complaint
    about_id        BLOB NOT NULL,          -- the step, request or complaint it tells of
    number          TEXT NOT NULL,
    language        TEXT NOT NULL,
    written_on      TEXT NOT NULL,
    complaint_until TEXT,                   -- the last day to complain, counted from the letter
    content         TEXT,                   -- JSON: the paper; absent once erased
    content_hash    TEXT NOT NULL,
    written_at      TEXT NOT NULL,
    officer_id      BLOB NOT NULL REFERENCES officer (id),
    given_at        TEXT,                   -- when its file was made
    removed_at      TEXT
) STRICT;
CREATE INDEX letter_of ON letter (application_id);
CREATE INDEX letter_about ON letter (about_id);
CREATE INDEX letter_by_officer ON letter (officer_id);

CREATE TABLE complaint (
    id             BLOB PRIMARY KEY NOT NULL,
    number         TEXT NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id),
    event_id       BLOB NOT NULL REFERENCES event (id), -- the decision complained about
    received_on    TEXT NOT NULL,
    complained_by  TEXT,                    -- where it was not the applicant
    ground         TEXT NOT NULL,
    late_reason    TEXT,                    -- why it is taken up although it came late
    due_on         TEXT NOT NULL,
    recorded_at    TEXT NOT NULL,
    officer_id     BLOB NOT NULL REFERENCES officer (id),
    outcome        TEXT,                    -- upheld | rejected | withdrawn
    decided_on     TEXT,
    reason         TEXT,
    decided_by     BLOB REFERENCES officer (id),
    removed_at     TEXT
) STRICT;
CREATE INDEX complaint_of ON complaint (application_id);
CREATE INDEX complaint_about ON complaint (event_id);
CREATE INDEX complaint_by_officer ON complaint (officer_id);
CREATE INDEX complaint_by_decider ON complaint (decided_by);
CREATE INDEX complaint_by_number ON complaint (number);
