-- Committees and funds.

CREATE TABLE committee_session (
    id           BLOB PRIMARY KEY NOT NULL,
    number       TEXT NOT NULL,
    kind         TEXT NOT NULL,             -- municipal_support | project_approval
    call_id      BLOB NOT NULL REFERENCES call (id),
    municipality TEXT,                      -- whose committee advises
    mode         TEXT NOT NULL,             -- meeting | written
    held_on      TEXT NOT NULL,             -- the day it meets, or the last day to answer
    place        TEXT,
    opened_on    TEXT NOT NULL,
    closed_on    TEXT,
    content      TEXT,                      -- JSON: exactly what was signed; absent once erased
    digest       BLOB,
    signature    BLOB,
    closed_by    BLOB REFERENCES officer (id),
    removed_at   TEXT
) STRICT;
CREATE INDEX committee_session_of ON committee_session (call_id);
CREATE INDEX committee_session_by ON committee_session (closed_by);
CREATE INDEX committee_session_by_number ON committee_session (number);

-- Members are mostly outsiders without a key.
CREATE TABLE session_member (
    id         BLOB PRIMARY KEY NOT NULL,
    session_id BLOB NOT NULL REFERENCES committee_session (id),
    name       TEXT NOT NULL,
    body       TEXT NOT NULL,               -- whom they speak for
    capacity   TEXT NOT NULL,               -- vote | advise | observe | no_objection
    present    INTEGER NOT NULL,            -- 0 | 1; in a written procedure: answered
    removed_at TEXT
) STRICT;
CREATE INDEX session_member_of ON session_member (session_id);

CREATE TABLE session_case (
    id              BLOB PRIMARY KEY NOT NULL,
    session_id      BLOB NOT NULL REFERENCES committee_session (id),
    application_id  BLOB NOT NULL REFERENCES application (id),
    position        INTEGER NOT NULL,
    outcome         TEXT,                   -- approved | reserve | rejected | returned; supported | not_supported
    amount_cents    INTEGER,
    conditions      TEXT,
    reason          TEXT,
    votes_for       INTEGER,
    votes_against   INTEGER,
    votes_abstained INTEGER,
    removed_at      TEXT
) STRICT;
CREATE INDEX session_case_of ON session_case (session_id);
CREATE INDEX session_case_about ON session_case (application_id);

-- Who kept out of which application.
CREATE TABLE session_recusal (
    id             BLOB PRIMARY KEY NOT NULL,
    session_id     BLOB NOT NULL REFERENCES committee_session (id),
    member_id      BLOB NOT NULL REFERENCES session_member (id),
    application_id BLOB NOT NULL REFERENCES application (id),
    ground         TEXT NOT NULL,
    removed_at     TEXT
) STRICT;
CREATE INDEX session_recusal_of ON session_recusal (session_id);
CREATE INDEX session_recusal_by ON session_recusal (member_id);
CREATE INDEX session_recusal_about ON session_recusal (application_id);

-- What was spent from a line of the budget.
CREATE TABLE spending (
    id           BLOB PRIMARY KEY NOT NULL,
    budget_line  TEXT NOT NULL,             -- the line's code in the settings
    agreement_id BLOB REFERENCES agreement (id),
    spent_on     TEXT NOT NULL,
    cents        INTEGER NOT NULL,          -- negative: a refund
    reference    TEXT NOT NULL,             -- IOM's own number of the payment
    what         TEXT NOT NULL,
    officer_id   BLOB NOT NULL REFERENCES officer (id),
    removed_at   TEXT
) STRICT;
CREATE INDEX spending_by_line ON spending (budget_line, spent_on);
CREATE INDEX spending_of ON spending (agreement_id);
CREATE INDEX spending_by_officer ON spending (officer_id);
