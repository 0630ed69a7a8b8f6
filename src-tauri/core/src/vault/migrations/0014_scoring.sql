-- Scoring: declarations of interest, assessments, their points.

-- One officer's signed declaration over a list of a call's applications.
CREATE TABLE interest_declaration (
    id          BLOB PRIMARY KEY NOT NULL,
    call_id     BLOB NOT NULL REFERENCES call (id),
    officer_id  BLOB NOT NULL REFERENCES officer (id),
    content     TEXT,                       -- JSON: exactly what was signed; absent once erased
    digest      BLOB NOT NULL,
    declared_on TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    signature   BLOB NOT NULL
) STRICT;
CREATE INDEX interest_declaration_of ON interest_declaration (call_id);
CREATE INDEX interest_declaration_by_officer ON interest_declaration (officer_id);

-- One application of such a list. Without a ground the officer declared to have no interest in it.
CREATE TABLE interest (
    id             BLOB PRIMARY KEY NOT NULL,
    declaration_id BLOB NOT NULL REFERENCES interest_declaration (id),
    application_id BLOB NOT NULL REFERENCES application (id),
    ground         TEXT                     -- family | business | friendship | village_or_party | other
) STRICT;
CREATE INDEX interest_of ON interest (application_id);
CREATE INDEX interest_under ON interest (declaration_id);

-- An assessor's work on one application. Until it is submitted it holds nothing.
CREATE TABLE assessment (
    id             BLOB PRIMARY KEY NOT NULL,
    application_id BLOB NOT NULL REFERENCES application (id),
    officer_id     BLOB NOT NULL REFERENCES officer (id),
    assigned_on    TEXT NOT NULL,
    assigned_by    BLOB NOT NULL REFERENCES officer (id),
    version_id     BLOB REFERENCES call_version (id),   -- the version whose grid was scored
    submitted_on   TEXT,
    submitted_at   TEXT,
    total          INTEGER,                 -- points; personal, so that the log keeps it apart
    remark         TEXT,
    content        TEXT,                    -- JSON: exactly what was signed; absent once erased
    digest         BLOB,
    signature      BLOB,
    removed_at     TEXT                     -- the assessor was recused or replaced
) STRICT;
CREATE INDEX assessment_of ON assessment (application_id);
CREATE INDEX assessment_by_officer ON assessment (officer_id);
CREATE INDEX assessment_assigned_by ON assessment (assigned_by);
CREATE INDEX assessment_under ON assessment (version_id);

CREATE TABLE assessment_score (
    id            BLOB PRIMARY KEY NOT NULL,
    assessment_id BLOB NOT NULL REFERENCES assessment (id),
    criterion     TEXT NOT NULL,
    points        INTEGER,
    comment       TEXT
) STRICT;
CREATE INDEX assessment_score_of ON assessment_score (assessment_id);
