-- Charters while they are being written: an authority's own papers, never a register's. Body is the whole file.
CREATE TABLE charter_draft (
    id TEXT PRIMARY KEY,
    authority TEXT NOT NULL REFERENCES authority (id),
    origin TEXT,
    changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL,
    revision INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX charter_draft_by_authority ON charter_draft (authority);
