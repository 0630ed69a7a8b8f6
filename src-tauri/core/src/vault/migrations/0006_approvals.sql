-- Approvals: the key of whoever decides, over exactly what was decided.

CREATE TABLE approval (
    id          BLOB PRIMARY KEY NOT NULL,
    kind        TEXT NOT NULL,             -- decision | terms | correction
    record_id   BLOB NOT NULL,             -- the application
    event_id    BLOB REFERENCES event (id),-- the step it was signed with; absent for terms
    content     TEXT,                      -- JSON: exactly what was approved; absent once erased
    digest      BLOB NOT NULL,             -- of all that stands before it and of the content
    approved_on TEXT NOT NULL,
    signed_by   BLOB NOT NULL REFERENCES officer (id),
    signature   BLOB NOT NULL              -- of the signer's key over the digest
) STRICT;
CREATE INDEX approval_of_record ON approval (record_id);
CREATE INDEX approval_of_event ON approval (event_id);
CREATE INDEX approval_by_signer ON approval (signed_by);
