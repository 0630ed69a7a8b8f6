-- What officers look at often: filters saved by name. Nobody's act, so not in the change log.

CREATE TABLE saved_view (
    id         BLOB PRIMARY KEY NOT NULL,
    officer_id BLOB NOT NULL REFERENCES officer (id),
    place      TEXT NOT NULL,               -- applicants | pipeline
    name       TEXT NOT NULL,
    content    TEXT NOT NULL,               -- JSON: the filters by name
    saved_at   TEXT NOT NULL
) STRICT;
CREATE INDEX saved_view_of ON saved_view (officer_id, place);
