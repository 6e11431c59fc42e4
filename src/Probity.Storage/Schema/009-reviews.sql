-- Reviews of enterprises. A reviewer is kept as a keyed hash over platform, account and enterprise, so that no two enterprises' reviews can be joined.

CREATE TABLE review_platform (
  id TEXT PRIMARY KEY,
  secret_hash BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL,
  revoked INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE review (
  ordinal INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  platform TEXT NOT NULL REFERENCES review_platform (id),
  enterprise TEXT NOT NULL,
  star_count INTEGER NOT NULL,
  body TEXT NOT NULL,
  experienced_on TEXT NOT NULL,
  written_at INTEGER NOT NULL,
  reviewer BLOB,
  transaction_hash BLOB UNIQUE,
  withdrawn_at INTEGER,
  UNIQUE (enterprise, reviewer)
) STRICT;
CREATE INDEX review_by_enterprise ON review (enterprise, written_at);

CREATE TABLE review_reply (
  ordinal INTEGER PRIMARY KEY,
  review TEXT NOT NULL REFERENCES review (id),
  at INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX review_reply_by_review ON review_reply (review);

CREATE TABLE review_flag (
  ordinal INTEGER PRIMARY KEY,
  enterprise TEXT NOT NULL,
  raised_at INTEGER NOT NULL,
  evidence TEXT NOT NULL,
  examined_at INTEGER,
  examined_by TEXT,
  shows_notice INTEGER,
  reasons TEXT
) STRICT;
CREATE INDEX review_flag_by_enterprise ON review_flag (enterprise);
