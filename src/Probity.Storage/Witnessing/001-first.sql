CREATE TABLE witness (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  key TEXT NOT NULL
) STRICT;

-- The checkpoint is the note as the log signed it, without signatures of others; null while none was cosigned.
CREATE TABLE witnessed_log (
  origin TEXT PRIMARY KEY,
  size INTEGER NOT NULL DEFAULT 0,
  checkpoint TEXT,
  cosigned_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE witnessed_key (
  origin TEXT NOT NULL REFERENCES witnessed_log (origin),
  key TEXT NOT NULL,
  PRIMARY KEY (origin, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
  ordinal INTEGER PRIMARY KEY,
  origin TEXT NOT NULL REFERENCES witnessed_log (origin),
  kind TEXT NOT NULL CHECK (kind IN ('split-view', 'growth-not-proven')),
  seen_at INTEGER NOT NULL,
  cosigned TEXT NOT NULL,
  offered TEXT NOT NULL,
  UNIQUE (origin, kind, offered)
) STRICT;
