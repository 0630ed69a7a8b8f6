-- Calls for applications, and the check of eligibility against them.

CREATE TABLE call (
    id         BLOB PRIMARY KEY NOT NULL,
    number     TEXT NOT NULL,
    component  TEXT NOT NULL,
    removed_at TEXT
) STRICT;
CREATE INDEX call_by_number ON call (number);

-- What a call says: one row per version, in force from its day on.
CREATE TABLE call_version (
    id          BLOB PRIMARY KEY NOT NULL,
    call_id     BLOB NOT NULL REFERENCES call (id),
    version     INTEGER NOT NULL,           -- 1, 2, …
    valid_from  TEXT NOT NULL,
    content     TEXT NOT NULL,              -- JSON: dates, money, quotas, criteria, grid, questions, steps
    reason      TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    officer_id  BLOB NOT NULL REFERENCES officer (id)
) STRICT;
CREATE INDEX call_version_of ON call_version (call_id, version);
CREATE INDEX call_version_by_officer ON call_version (officer_id);

-- Applicants' questions with our answers, and corrigenda.
CREATE TABLE call_message (
    id          BLOB PRIMARY KEY NOT NULL,
    call_id     BLOB NOT NULL REFERENCES call (id),
    kind        TEXT NOT NULL,              -- question | corrigendum
    said_on     TEXT NOT NULL,
    said        TEXT NOT NULL,              -- the question, without who asked it; or the corrigendum
    answered_on TEXT,
    answer      TEXT,
    officer_id  BLOB NOT NULL REFERENCES officer (id),
    removed_at  TEXT
) STRICT;
CREATE INDEX call_message_of ON call_message (call_id);
CREATE INDEX call_message_by_officer ON call_message (officer_id);

-- Which call an application answers.
ALTER TABLE application ADD COLUMN call_id BLOB REFERENCES call (id);
ALTER TABLE application ADD COLUMN late_reason TEXT;   -- why it was accepted after the closing day
CREATE INDEX application_by_call ON application (call_id);

-- The answers to a call's own questions.
CREATE TABLE application_answer (
    id             BLOB PRIMARY KEY NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id),
    version_id     BLOB NOT NULL REFERENCES call_version (id),
    question       TEXT NOT NULL,           -- the question's code
    answer         TEXT NOT NULL,
    removed_at     TEXT
) STRICT;
CREATE INDEX application_answer_of ON application_answer (application_id);
CREATE INDEX application_answer_under ON application_answer (version_id);

-- One finding about one criterion or document; of several the latest stands.
CREATE TABLE eligibility_finding (
    id             BLOB PRIMARY KEY NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id),
    version_id     BLOB NOT NULL REFERENCES call_version (id),
    criterion      TEXT NOT NULL,           -- the criterion's or document's code
    finding        TEXT NOT NULL,           -- pass | fail | clarify
    reason         TEXT,
    evidence       TEXT,                    -- where it can be seen
    found_on       TEXT NOT NULL,
    recorded_at    TEXT NOT NULL,
    officer_id     BLOB NOT NULL REFERENCES officer (id),
    removed_at     TEXT
) STRICT;
CREATE INDEX eligibility_finding_of ON eligibility_finding (application_id);
CREATE INDEX eligibility_finding_under ON eligibility_finding (version_id);
CREATE INDEX eligibility_finding_by_officer ON eligibility_finding (officer_id);

-- What an applicant was asked to make clear, and until when.
CREATE TABLE clarification (
    id             BLOB PRIMARY KEY NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id),
    criterion      TEXT,                    -- the criterion it is about, if one
    asked          TEXT NOT NULL,
    asked_on       TEXT NOT NULL,
    due_on         TEXT NOT NULL,
    answered_on    TEXT,
    answer         TEXT,
    officer_id     BLOB NOT NULL REFERENCES officer (id),
    removed_at     TEXT
) STRICT;
CREATE INDEX clarification_of ON clarification (application_id);
CREATE INDEX clarification_by_officer ON clarification (officer_id);
