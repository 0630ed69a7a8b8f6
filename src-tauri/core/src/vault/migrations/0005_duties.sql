-- Duties apart, and who may see a person in clear who else sees a pseudonym.

-- A programme manager lets one officer do two duties that are kept apart: once (for a record) or for a while.
CREATE TABLE duty_exception (
    id           BLOB PRIMARY KEY NOT NULL,
    duty         TEXT NOT NULL,             -- the pair of duties, such as intake-assessment
    officer_id   BLOB NOT NULL REFERENCES officer (id),
    record_id    BLOB,                      -- the record it is for; absent: every record
    valid_from   TEXT NOT NULL,
    valid_to     TEXT,                      -- the last day; absent: until withdrawn
    reason       TEXT,
    signed_by    BLOB NOT NULL REFERENCES officer (id),
    signature    BLOB NOT NULL,             -- of the manager's key over all that stands before it
    withdrawn_at TEXT
) STRICT;
CREATE INDEX duty_exception_of_officer ON duty_exception (officer_id, duty);
CREATE INDEX duty_exception_of_record ON duty_exception (record_id);
CREATE INDEX duty_exception_by_signer ON duty_exception (signed_by);

-- A programme manager unseals an applicant for an auditor until a day.
CREATE TABLE unsealing (
    id           BLOB PRIMARY KEY NOT NULL,
    applicant_id BLOB NOT NULL REFERENCES applicant (id),
    auditor_id   BLOB NOT NULL REFERENCES officer (id),
    valid_from   TEXT NOT NULL,
    valid_to     TEXT NOT NULL,             -- the last day
    reason       TEXT,
    signed_by    BLOB NOT NULL REFERENCES officer (id),
    signature    BLOB NOT NULL
) STRICT;
CREATE INDEX unsealing_of_applicant ON unsealing (applicant_id);
CREATE INDEX unsealing_for_auditor ON unsealing (auditor_id);
CREATE INDEX unsealing_by_signer ON unsealing (signed_by);
