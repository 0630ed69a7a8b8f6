-- Handover, the register of assets, training, monitoring, incidents.

CREATE TABLE handover (
    id             BLOB PRIMARY KEY NOT NULL,
    number         TEXT NOT NULL,
    agreement_id   BLOB NOT NULL REFERENCES agreement (id),
    handed_over_on TEXT NOT NULL,
    place          TEXT,
    received_by    TEXT,                    -- who took it over, where it was not the grantee
    received_as    TEXT,                    -- in which capacity
    delivered_by   TEXT NOT NULL,           -- who brought it
    order_number   TEXT,                    -- the order it came from
    over_reason    TEXT,                    -- why more was handed over than agreed
    remarks        TEXT,
    signed_on      TEXT,                    -- the day both signed the certificate
    recorded_at    TEXT NOT NULL,
    officer_id     BLOB NOT NULL REFERENCES officer (id),
    removed_at     TEXT
) STRICT;
CREATE INDEX handover_of_agreement ON handover (agreement_id);
CREATE INDEX handover_by_officer ON handover (officer_id);
CREATE INDEX handover_by_number ON handover (number);

-- A day's round of deliveries: where to go, in which order.
CREATE TABLE handover_stop (
    id           BLOB PRIMARY KEY NOT NULL,
    agreement_id BLOB NOT NULL REFERENCES agreement (id),
    planned_on   TEXT NOT NULL,
    position     INTEGER NOT NULL,          -- in the round, from 1
    handover_id  BLOB REFERENCES handover (id), -- what came of it
    removed_at   TEXT
) STRICT;
CREATE INDEX handover_stop_of ON handover_stop (agreement_id);
CREATE INDEX handover_stop_done ON handover_stop (handover_id);
CREATE INDEX handover_stop_on ON handover_stop (planned_on, position);

ALTER TABLE asset ADD COLUMN handover_id BLOB REFERENCES handover (id); -- NULL: taken over from an old list
ALTER TABLE asset ADD COLUMN item_id BLOB REFERENCES agreement_item (id);
ALTER TABLE asset ADD COLUMN unit TEXT;
ALTER TABLE asset ADD COLUMN tag TEXT;              -- our number on its label
ALTER TABLE asset ADD COLUMN condition TEXT;        -- new | good | worn | faulty
ALTER TABLE asset ADD COLUMN eu_sticker INTEGER;
ALTER TABLE asset ADD COLUMN place TEXT;
ALTER TABLE asset ADD COLUMN conditions_until TEXT; -- the first day on which title may pass
ALTER TABLE asset ADD COLUMN title_passed_on TEXT;
CREATE INDEX asset_of_handover ON asset (handover_id);
CREATE INDEX asset_of_item ON asset (item_id);
CREATE INDEX asset_by_tag ON asset (tag);

-- Who keeps and who uses an asset besides its owner, the grantee.
CREATE TABLE asset_holder (
    id         BLOB PRIMARY KEY NOT NULL,
    asset_id   BLOB NOT NULL REFERENCES asset (id),
    role       TEXT NOT NULL,               -- custodian | user
    name       TEXT,
    from_day   TEXT NOT NULL,
    to_day     TEXT,
    removed_at TEXT
) STRICT;
CREATE INDEX asset_holder_of ON asset_holder (asset_id);

-- A visit, training or incident may be told of on paper: what it said is kept as it was written.
CREATE TABLE grant_paper (
    id             BLOB PRIMARY KEY NOT NULL,
    kind           TEXT NOT NULL,           -- handover_certificate | training_certificate | incident_letter | title_letter
    application_id BLOB NOT NULL REFERENCES application (id),
    about_id       BLOB NOT NULL,           -- the handover, training, incident or asset it tells of
    number         TEXT NOT NULL,
    languages      TEXT NOT NULL,
    written_on     TEXT NOT NULL,
    content        TEXT,                    -- JSON: the paper; absent once erased
    content_hash   TEXT NOT NULL,
    written_at     TEXT NOT NULL,
    officer_id     BLOB NOT NULL REFERENCES officer (id),
    given_at       TEXT,                    -- when its file was made
    removed_at     TEXT
) STRICT;
CREATE INDEX grant_paper_of ON grant_paper (application_id);
CREATE INDEX grant_paper_about ON grant_paper (about_id);
CREATE INDEX grant_paper_by_officer ON grant_paper (officer_id);

CREATE TABLE training (
    id          BLOB PRIMARY KEY NOT NULL,
    number      TEXT NOT NULL,
    kind        TEXT NOT NULL,              -- training | mentoring
    held_on     TEXT NOT NULL,
    topic       TEXT NOT NULL,
    place       TEXT,
    trainer     TEXT NOT NULL,
    hours_milli INTEGER NOT NULL,           -- thousandths of an hour
    recorded_at TEXT NOT NULL,
    officer_id  BLOB NOT NULL REFERENCES officer (id),
    removed_at  TEXT
) STRICT;
CREATE INDEX training_by_officer ON training (officer_id);
CREATE INDEX training_by_number ON training (number);

CREATE TABLE training_attendance (
    id             BLOB PRIMARY KEY NOT NULL,
    training_id    BLOB NOT NULL REFERENCES training (id),
    application_id BLOB NOT NULL REFERENCES application (id),
    attendee       TEXT,                    -- who came, where it was not the applicant
    hours_milli    INTEGER NOT NULL,
    removed_at     TEXT
) STRICT;
CREATE INDEX training_attendance_of ON training_attendance (training_id);
CREATE INDEX training_attendance_by ON training_attendance (application_id);

ALTER TABLE monitoring_visit ADD COLUMN number TEXT;
ALTER TABLE monitoring_visit ADD COLUMN milestone INTEGER;       -- months after the first handover; NULL: none of the schedule
ALTER TABLE monitoring_visit ADD COLUMN officer_id BLOB REFERENCES officer (id);
ALTER TABLE monitoring_visit ADD COLUMN companion TEXT;          -- who came along
ALTER TABLE monitoring_visit ADD COLUMN in_use INTEGER;          -- whether the assets are used
ALTER TABLE monitoring_visit ADD COLUMN registered INTEGER;      -- whether the business is registered
ALTER TABLE monitoring_visit ADD COLUMN income_cents INTEGER;    -- a month, as the grantee says
ALTER TABLE monitoring_visit ADD COLUMN problems TEXT;
ALTER TABLE monitoring_visit ADD COLUMN help_given TEXT;
ALTER TABLE monitoring_visit ADD COLUMN grade TEXT;
ALTER TABLE monitoring_visit ADD COLUMN next_steps TEXT;
ALTER TABLE monitoring_visit ADD COLUMN baseline_full_time INTEGER; -- jobs before any support
ALTER TABLE monitoring_visit ADD COLUMN baseline_part_time INTEGER;
ALTER TABLE monitoring_visit ADD COLUMN posts_at_risk INTEGER;   -- of those, how many would have been lost
ALTER TABLE monitoring_visit ADD COLUMN jobs_full_time INTEGER;  -- posts that count on that day
ALTER TABLE monitoring_visit ADD COLUMN jobs_part_time INTEGER;
ALTER TABLE monitoring_visit ADD COLUMN jobs_fte_milli INTEGER;  -- the same in thousandths of a full-time post
ALTER TABLE monitoring_visit ADD COLUMN recorded_at TEXT;
ALTER TABLE monitoring_visit ADD COLUMN void_reason TEXT;        -- why it does not count
CREATE INDEX monitoring_visit_by_officer ON monitoring_visit (officer_id);

CREATE TABLE monitoring_asset (
    id         BLOB PRIMARY KEY NOT NULL,
    visit_id   BLOB NOT NULL REFERENCES monitoring_visit (id),
    asset_id   BLOB NOT NULL REFERENCES asset (id),
    present    INTEGER NOT NULL,
    in_use     INTEGER,
    condition  TEXT,
    note       TEXT,
    removed_at TEXT
) STRICT;
CREATE INDEX monitoring_asset_of ON monitoring_asset (visit_id);
CREATE INDEX monitoring_asset_about ON monitoring_asset (asset_id);

CREATE TABLE monitoring_staff (
    id         BLOB PRIMARY KEY NOT NULL,
    visit_id   BLOB NOT NULL REFERENCES monitoring_visit (id),
    role       TEXT NOT NULL,               -- employee | owner | family
    full_time  INTEGER NOT NULL,
    seasonal   INTEGER NOT NULL,
    informal   INTEGER NOT NULL,
    sex        TEXT,
    community  TEXT,                        -- as the person declares it
    heads      INTEGER NOT NULL,
    hours      INTEGER,                     -- a week, of one of them
    months     INTEGER,                     -- how long the post has been there
    removed_at TEXT
) STRICT;
CREATE INDEX monitoring_staff_of ON monitoring_staff (visit_id);

ALTER TABLE job_count ADD COLUMN visit_id BLOB REFERENCES monitoring_visit (id); -- NULL: taken over from an old list
ALTER TABLE job_count ADD COLUMN created_fte_milli INTEGER;
CREATE INDEX job_count_of_visit ON job_count (visit_id);

CREATE TABLE incident (
    id           BLOB PRIMARY KEY NOT NULL,
    number       TEXT NOT NULL,
    agreement_id BLOB NOT NULL REFERENCES agreement (id),
    asset_id     BLOB REFERENCES asset (id),  -- NULL: it is about the business or the family
    kind         TEXT NOT NULL,             -- sold | lent | stolen | broken | died | closed | moved | absent
    happened_on  TEXT NOT NULL,
    description  TEXT,
    due_on       TEXT NOT NULL,             -- the last day to answer
    recorded_at  TEXT NOT NULL,
    officer_id   BLOB NOT NULL REFERENCES officer (id),
    decision     TEXT,                      -- permit | return | recover | write_off | heir | none
    decided_on   TEXT,
    decided_by   BLOB REFERENCES officer (id),
    reason       TEXT,
    removed_at   TEXT
) STRICT;
CREATE INDEX incident_of_agreement ON incident (agreement_id);
CREATE INDEX incident_of_asset ON incident (asset_id);
CREATE INDEX incident_by_officer ON incident (officer_id);
CREATE INDEX incident_by_decider ON incident (decided_by);
CREATE INDEX incident_by_number ON incident (number);

-- What happened to an asset; how it stands follows from it.
CREATE TABLE asset_event (
    id           BLOB PRIMARY KEY NOT NULL,
    asset_id     BLOB NOT NULL REFERENCES asset (id),
    kind         TEXT NOT NULL,
    happened_on  TEXT NOT NULL,
    note         TEXT,
    agreement_id BLOB REFERENCES agreement (id), -- to whom it was given again
    incident_id  BLOB REFERENCES incident (id),
    recorded_at  TEXT NOT NULL,
    officer_id   BLOB NOT NULL REFERENCES officer (id),
    removed_at   TEXT
) STRICT;
CREATE INDEX asset_event_of ON asset_event (asset_id);
CREATE INDEX asset_event_to ON asset_event (agreement_id);
CREATE INDEX asset_event_incident ON asset_event (incident_id);
CREATE INDEX asset_event_by_officer ON asset_event (officer_id);
